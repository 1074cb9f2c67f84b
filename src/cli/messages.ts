// The command's own messages: files that are not what was asked for. Wrong usage is worded where it is found, what the system says
// in world/messages.ts.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';

const error = (
  id: string,
  message: string,
  hints: readonly string[] = [],
  file?: string,
  line = 1,
  column = 1,
): Diagnostic => ({
  severity: 'error',
  id,
  message,
  hints,
  ...(file === undefined ? {} : { span: { file, line, column } }),
});

export const noSuchFile = (file: string, hints: readonly string[]): Diagnostic =>
  error('no-such-file', `no such file: "${file}"`, hints);

export const isFolder = (file: string): Diagnostic =>
  error('is-a-folder', `"${file}" is a folder, not an article`, [
    `name the files in it: ${file.replace(/\/$/, '')}/*.md`,
  ]);

export const notText = (file: string, what: string): Diagnostic =>
  error('not-text', `"${file}" is ${what}, not a Markdown article`, [
    'save the article as plain text, in UTF-8',
  ]);

export const notPublished = (file: string, what: string): Diagnostic =>
  error('not-text', `"${file}" is ${what}, which is not read`, ['save it as .docx, .html or plain text']);

export const alreadyMarkdown = (file: string): Diagnostic =>
  error('already-markdown', `"${file}" is Markdown already, and needs no draft`, [
    `\`briefdeck check ${file}\` says what is to be mended in it`,
  ]);

export const notUtf8 = (file: string, line: number, column: number, byte: string): Diagnostic =>
  error(
    'not-utf-8',
    `the text is not UTF-8: byte "${byte}" stands for no letter`,
    ['save the file as UTF-8'],
    file,
    line,
    column,
  );

export const bug = (what: string, file: string | undefined): Diagnostic =>
  error(
    'bug',
    `a bug in briefdeck: ${what.replace(/\s+/g, ' ').slice(0, 300)}`,
    ['please report this line with the article (DEBUG=1 shows more)'],
    file,
  );

/** Of a worker: most often its memory is used up. */
export const notFinished = (reason: string, file: string): Diagnostic =>
  error(
    'not-finished',
    `the worker ended before the deck was done: ${reason}`,
    ['build fewer at once with --jobs, or this article alone'],
    file,
  );

export const systemFault = (reason: string, file: string | undefined): Diagnostic =>
  error('system', `the system refuses: ${reason}`, [], file);

export const outputFault = (reason: string | undefined): Diagnostic =>
  error('cannot-write', `cannot write to standard output: ${reason ?? 'it is closed'}`);

export const badTemplateName = (name: string): Diagnostic =>
  error('bad-name', `"${name}" is no name for a template`, ['letters, digits, ".", "_" and "-"']);

export const notEmpty = (path: string): Diagnostic =>
  error('not-empty', `there is something at "${path}" already`, ['name a folder that is not there yet']);

export const onlyShipped = (name: string, known: readonly string[]): Diagnostic =>
  error('unknown-template', `there is no template "${name}" to begin from`, [
    `one that ships: ${known.join(', ')}`,
    'to begin from a folder of your own, copy it, or put it into the new one and name it with "extends"',
  ]);

export const mappingElsewhere = (mapping: string, file: string): Diagnostic =>
  error('mapping-elsewhere', `the mapping "${mapping}" would not stand in the folder of "${file}"`, [
    'write it beside the brand file',
  ]);

export const notPotx = (file: string): Diagnostic =>
  error('not-potx', `a PowerPoint template is called .potx, not "${file}"`, ['end the name in .potx']);

export const noSheetFormat = (file: string): Diagnostic =>
  error('not-a-sheet', `a sheet of layouts is an .svg or a .png, not "${file}"`, [
    'end the name in .svg or .png',
  ]);

export const isAFile = (path: string): Diagnostic =>
  error('is-a-file', `"${path}" is a file, and pictures go into a folder`, ['choose another name with -o']);

export const notATable = (file: string): Diagnostic =>
  error('bad-data-file', `"${file}" is no table: a row of names and a row under it`, [
    'give a .csv, .tsv or .xlsx file with --data',
  ]);

export const notAReport = (file: string): Diagnostic =>
  error('bad-name', `"${file}" is no name for a report`, ['end it in .csv or .json']);

/** What an original may be kept as, and is not read. */
const unreadable: readonly (readonly [ending: RegExp, what: string, remedy: string])[] = [
  [
    /\.pdf$/i,
    'a PDF, which keeps lines and no paragraphs',
    'save its text as .txt (pdftotext, or "Save as text" in a viewer) or as .docx, and compare with that',
  ],
  [/\.(?:doc|rtf|odt|pages|wpd)$/i, 'a document that only its own program reads', 'save it as .docx or .txt'],
  [/\.(?:pptx?|potx?|key|odp)$/i, 'a presentation', 'give the text that the deck was made from'],
  [/\.(?:xlsx?|csv|ods|numbers)$/i, 'a table', 'give the text that the deck was made from'],
  [/\.(?:png|jpe?g|tiff?|gif|webp)$/i, 'a picture', 'give the text that is on it, as .txt'],
];

/** Undefined for what may be read. */
export function unreadableOriginal(file: string): Diagnostic | undefined {
  const found = unreadable.find(([ending]) => ending.test(file));
  return found && error('unreadable-original', `"${file}" is ${found[1]}`, [found[2]]);
}

export const badDate = (date: string): Diagnostic =>
  error('bad-date', `"${date}" is no date`, ['write it as 2022-09-19']);

export const exists = (file: string): Diagnostic =>
  error('exists', `"${file}" is there already`, ['choose another name with -o, or --force to replace it']);

export const notOurs = (file: string): Diagnostic =>
  error('not-ours', `"${file}" is there already, and briefdeck did not write it`, [
    'choose another name with -o, or --force to replace it',
  ]);

/** @param edits a line each; undefined where nobody can say. */
export const changedSince = (file: string, edits: readonly string[] | undefined): Diagnostic => {
  const seen =
    edits === undefined
      ? []
      : edits.length > 0
        ? shortList(edits, `briefdeck diff --base ${file}`)
        : [
            'nothing on its slides or in its notes; it may be its masters, transitions or comments, or a program only saved it',
          ];
  const lines = seen.map((line) => `\n  ${line}`).join('');
  return error(
    'deck-changed',
    `"${file}" was changed after briefdeck wrote it${lines === '' ? '' : ':'}${lines}`,
    [
      '--keep-edits puts it together with the new build; another name with -o keeps both; --force replaces it, with what was changed in it',
    ],
  );
};

const mostLines = 24;

const shortList = (lines: readonly string[], rest: string): readonly string[] =>
  lines.length <= mostLines
    ? lines
    : [...lines.slice(0, mostLines), `and ${lines.length - mostLines} lines more: \`${rest}\``];

export const articleName = (file: string): Diagnostic =>
  error('bad-name', `"${file}" is no name for an article`, [
    `end it in .md: ${file.replace(/\.\w*$/, '')}.md`,
  ]);

export const noFolder = (folder: string, file: string): Diagnostic =>
  error('no-folder', `there is no folder "${folder}" for "${file}"`, ['make it first']);

/** A hint. */
export const likelyEncoding = (name: string): string => `it looks like ${name}`;

export const readAs = (file: string, encoding: string): Diagnostic => ({
  severity: 'info',
  id: 'read-as',
  message: `not UTF-8, and read as ${encoding}`,
  hints: ['where letters are wrong, save it as UTF-8'],
  span: { file, line: 1, column: 1 },
});
