// An article's text, from a file or from stdin, or the reason why there is none. Editors on Windows still write UTF-16,
// which says so in its first two bytes; any other encoding cannot be told apart and is refused rather than guessed.

import { isUtf8 } from 'node:buffer';
import { basename, dirname } from 'node:path';
import { distance } from 'fastest-levenshtein';
import { Refusal } from '../diagnostic.ts';
import type { World } from '../world.ts';
import {
  cannotRead,
  isFolder,
  likelyEncoding,
  noSuchFile,
  notText,
  notUtf8,
  systemReason,
} from './messages.ts';
import type { Io } from './terminal.ts';

export interface ArticleText {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
  /** The text is a draft of the file's, and its lines are not the file's. */
  readonly drafted?: true;
}

/**
 * @param file a path, or `-` for stdin.
 * @throws Refusal when there is no such article or it is not text.
 */
export async function readArticle(file: string, world: World, io: Io): Promise<ArticleText> {
  const name = file === '-' ? '<stdin>' : file;
  const bytes = file === '-' ? await all(io.stdin) : await readBytes(file, world);
  return { file: name, text: await textOf(bytes, name) };
}

/** @throws Refusal when the bytes are no text or in another encoding, which is named where it can be told. */
export async function textOf(bytes: Uint8Array, file: string): Promise<string> {
  try {
    return decode(bytes, file);
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault.diagnostic.id !== 'not-utf-8') throw fault;
    const { detect } = await import('chardet');
    const likely = detect(bytes);
    if (!likely) throw fault;
    const { diagnostic } = fault;
    throw new Refusal({ ...diagnostic, hints: [likelyEncoding(likely), ...diagnostic.hints] });
  }
}

/** @throws Refusal when there is no such file. */
export async function readBytes(file: string, world: World): Promise<Uint8Array> {
  if ((await world.kind(file)) === 'folder') throw new Refusal(isFolder(file));
  let bytes: Uint8Array | undefined;
  try {
    bytes = await world.read(file);
  } catch (fault) {
    const reason = systemReason(fault);
    if (reason === undefined) throw fault;
    throw new Refusal(cannotRead(file, reason));
  }
  if (bytes === undefined) throw new Refusal(noSuchFile(file, await nearName(file, world)));
  return bytes;
}

async function nearName(file: string, world: World): Promise<string | undefined> {
  const wanted = basename(file);
  const names = (await world.list(dirname(file))).filter((name) => /\.(md|markdown|txt)$/i.test(name));
  const scored = names
    .map((name) => ({ name, edits: distance(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= 3 || name.replace(/\.\w+$/, '') === wanted)
    .sort((a, b) => a.edits - b.edits);
  const near = scored[0]?.name;
  return near && file.slice(0, file.length - wanted.length) + near;
}

async function all(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

/** @throws Refusal when the bytes are no text. */
export function decode(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0x50 && second === 0x4b) throw new Refusal(notText(file, 'a ZIP, Word or PowerPoint file'));
  if (first === 0x25 && second === 0x50 && bytes[2] === 0x44) throw new Refusal(notText(file, 'a PDF'));
  if (bytes.includes(0)) throw new Refusal(notText(file, 'binary data'));
  if (!isUtf8(bytes)) throw new Refusal(invalidAt(bytes, file));
  return new TextDecoder().decode(bytes);
}

function invalidAt(bytes: Uint8Array, file: string): ReturnType<typeof notUtf8> {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const content = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(content) || end < 0) return notUtf8(file, line, ...faultIn(content));
    start = end + 1;
    line += 1;
  }
}

/** Column and byte of the first thing that is not UTF-8 in a line. */
function faultIn(line: Uint8Array): [number, string] {
  let good = 0;
  // The longest good prefix may end inside a letter; three more bytes reach its end.
  for (let end = 1; end <= line.length; end += 1) {
    if (isUtf8(line.subarray(0, end))) good = end;
    else if (end - good > 3) break;
  }
  const column = new TextDecoder().decode(line.subarray(0, good)).length + 1;
  return [column, `0x${(line[good] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`];
}
