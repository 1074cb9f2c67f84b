// Why a file cannot be read as a presentation, in words.

import { Refusal } from '../diagnostic/diagnostic.ts';

function refusal(id: string, file: string, why: string, ...hints: readonly string[]): Refusal {
  return new Refusal({ severity: 'error', id, message: `"${file}" cannot be used: ${why}`, hints });
}

const saveAgain = 'open it in PowerPoint and save it again as .potx or .pptx';

export const empty = (file: string): Refusal =>
  refusal('not-a-presentation', file, 'it is empty', 'copy the file again');

export const notZip = (file: string): Refusal =>
  refusal(
    'not-a-presentation',
    file,
    'it is no PowerPoint file (those are ZIP archives, and this is none)',
    /\.(pp|po)[tsx]\w?$/i.test(file) ? saveAgain : 'give a .potx or .pptx file',
  );

export const passwordProtected = (file: string): Refusal =>
  refusal(
    'password-protected',
    file,
    'it is protected by a password',
    'in PowerPoint, take the password off (File, Info, Protect Presentation) and save it again',
  );

export const oldFormat = (file: string): Refusal =>
  refusal(
    'old-format',
    file,
    'it is in the format of PowerPoint 97-2003 (.ppt or .pot)',
    'open it in PowerPoint and save it as .potx',
  );

export const oldOrProtected = (file: string): Refusal =>
  refusal(
    'old-format',
    file,
    'it is a file of an old Office format, or protected by a password',
    'open it in PowerPoint, take off any password and save it as .potx',
  );

export const truncated = (file: string): Refusal =>
  refusal(
    'damaged-file',
    file,
    'its end is missing, or it is no ZIP archive',
    'copy or download the file again',
  );

export const damaged = (file: string, part: string): Refusal =>
  refusal('damaged-file', file, `"${part}" in it is damaged`, 'copy or download the file again', saveAgain);

export const zip64 = (file: string): Refusal =>
  refusal('unusual-archive', file, 'it is a ZIP64 archive, for files over 4 GB', saveAgain);

export const severalDisks = (file: string): Refusal =>
  refusal('unusual-archive', file, 'it is a piece of an archive in several files', saveAgain);

export const encryptedEntry = (file: string, part: string): Refusal =>
  refusal('password-protected', file, `"${part}" in it is encrypted`, 'save it again without a password');

export const unknownMethod = (file: string, part: string, method: number): Refusal =>
  refusal('unusual-archive', file, `"${part}" in it is compressed by method ${method}`, saveAgain);

export const badName = (file: string, part: string): Refusal =>
  refusal('unsafe-archive', file, `no part may be called ${JSON.stringify(part)}`, saveAgain);

export const twice = (file: string, part: string): Refusal =>
  refusal('unsafe-archive', file, `it holds "${part}" twice`, saveAgain);

export const tooMany = (file: string, count: number, most: number): Refusal =>
  refusal('too-large', file, `it holds ${count} parts, and ${most} is the most`, saveAgain);

/** @param what the part's name, or `undefined` for all parts together. */
export const tooLarge = (file: string, what: string | undefined, bytes: number, most: number): Refusal =>
  refusal(
    'too-large',
    file,
    `${what === undefined ? 'unpacked, it' : `unpacked, "${what}"`} has ${megabytes(bytes)}, and ${megabytes(most)} is the most`,
    'take large pictures and films off its masters and layouts (Picture Format, Compress Pictures)',
  );

export const tooLargeToWrite = (parts: number, bytes: number): Refusal =>
  new Refusal({
    severity: 'error',
    id: 'too-large',
    message: `the deck would have ${parts} parts and ${megabytes(bytes)}, more than a package can hold (65,534 and 4,294 MB)`,
    hints: ['divide the article into several'],
  });

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

export const tooDense = (file: string, part: string): Refusal =>
  refusal('unsafe-archive', file, `"${part}" unpacks to hundreds of times its size`, saveAgain);

export const missingPart = (file: string, part: string): Refusal =>
  refusal('missing-part', file, `"${part}" is missing from it`, saveAgain);

export const openDocument = (file: string): Refusal =>
  refusal(
    'not-a-presentation',
    file,
    'it is an OpenDocument file',
    'open it in LibreOffice and save it as .potx or .pptx',
  );

export const notOffice = (file: string): Refusal =>
  refusal(
    'not-a-presentation',
    file,
    'it is an archive, but no Office file ("[Content_Types].xml" is missing from it)',
    'give a .potx or .pptx file',
  );

export const noMainPart = (file: string): Refusal =>
  refusal('missing-part', file, 'nothing in it says which part is the presentation', saveAgain);

/** @param what `a Word document`. */
export const otherKind = (file: string, what: string): Refusal =>
  refusal('not-a-presentation', file, `it is ${what}, not a presentation`, 'give a .potx or .pptx file');

export const macros = (file: string): Refusal =>
  refusal(
    'macros',
    file,
    'it holds macros, which briefdeck neither runs nor passes on',
    'open it in PowerPoint and save it as .potx, which leaves the macros out',
  );

/** @param why `it has a document type`. */
export const badXml = (file: string, part: string, why: string): Refusal =>
  refusal('damaged-file', file, `"${part}" in it cannot be read: ${why}`, saveAgain);
