// A text from a file or from stdin, or the reason why there is none. An article is Unicode: another encoding
// is refused, by name. A text as published may be in any that it declares or that can be told for sure.

import { isUtf8 } from 'node:buffer';
import { type Diagnostic, Refusal, type Report } from '../diagnostic/diagnostic.ts';
import { refused, tooLargeToRead } from '../world/messages.ts';
import type { World } from '../world/types.ts';
import { declaredEncoding, decodedAs, decodeUnicode, detectEncoding } from './encoding.ts';
import { isFolder, likelyEncoding, noSuchFile, notPublished, notText, notUtf8, readAs } from './messages.ts';
import { articleNames, nearFile } from './near-file.ts';
import type { Io } from './terminal.ts';

/** Bytes that are read of an article, or of a text as published: a page is saved with its pictures, a Word file holds them. */
const most = { text: 2_000_000, page: 10_000_000, word: 100_000_000 };

const mostOf = (file: string): number => {
  if (/\.docx$/i.test(file)) return most.word;
  return /\.(html?|xhtml)$/i.test(file) ? most.page : most.text;
};

export interface ArticleText {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
  /** Where the text is a draft of the file: for each line, the file's own. */
  readonly lines?: readonly (number | undefined)[];
}

/**
 * @param file a path, or `-` for stdin.
 * @throws Refusal when there is no such article or it is not text.
 */
export async function readArticle(file: string, world: World, io: Pick<Io, 'stdin'>): Promise<ArticleText> {
  const { name, bytes } = await bytesOf(file, world, io);
  return { file: name, text: await textOf(bytes, name) };
}

/** A text as published, named like an article. */
export async function readPublished(
  file: string,
  world: World,
  io: Pick<Io, 'stdin'>,
  report: Report,
): Promise<ArticleText> {
  const { name, bytes } = await bytesOf(file, world, io);
  return { file: name, text: await publishedTextOf(bytes, name, report) };
}

async function bytesOf(
  file: string,
  world: World,
  io: Pick<Io, 'stdin'>,
): Promise<{ name: string; bytes: Uint8Array }> {
  return file === '-'
    ? { name: '<stdin>', bytes: await all(io.stdin) }
    : { name: file, bytes: await readBytes(file, world) };
}

/** @throws Refusal when the bytes are no text or in another encoding, which is named where it can be told. */
async function textOf(bytes: Uint8Array, file: string): Promise<string> {
  const unicode = unicodeOf(bytes, (what) => notText(file, what));
  if (unicode !== undefined) return unicode;
  throw new Refusal(await otherEncoding(bytes, file));
}

/**
 * A text as published: in Unicode, in the encoding that its page declares, or in the one that is told for
 * sure.
 * @throws Refusal when the bytes are no text, or none of these.
 */
async function publishedTextOf(bytes: Uint8Array, file: string, report: Report): Promise<string> {
  const declared = /\.(html?|xhtml)$/i.test(file) ? declaredEncoding(bytes) : undefined;
  const unicode = unicodeOf(bytes, (what) => notPublished(file, what));
  if (unicode !== undefined) return unicode;
  const read = declared ? decodedAs(bytes, declared) : undefined;
  if (read !== undefined) return read;
  const detected = await detectEncoding(bytes);
  const likely = detected?.isSure ? decodedAs(bytes, detected.encoding) : undefined;
  if (!detected || likely === undefined) throw new Refusal(await otherEncoding(bytes, file));
  report(readAs(file, detected.encoding));
  return likely;
}

async function otherEncoding(bytes: Uint8Array, file: string): Promise<Diagnostic> {
  const fault = invalidAt(bytes, file);
  const likely = await detectEncoding(bytes);
  return likely ? { ...fault, hints: [likelyEncoding(likely.encoding), ...fault.hints] } : fault;
}

/** @throws Refusal, in the caller's words, for what is no text in any encoding. */
function unicodeOf(bytes: Uint8Array, refusal: (what: string) => Diagnostic): string | undefined {
  const known = kindByMagic.find(({ magic }) => magic.every((byte, at) => bytes[at] === byte));
  if (known) throw new Refusal(refusal(known.what));
  const text = decodeUnicode(bytes);
  if (text === undefined && bytes.includes(0)) throw new Refusal(refusal('binary data'));
  return text;
}

/** By their first bytes. */
const kindByMagic: readonly { readonly magic: readonly number[]; readonly what: string }[] = [
  { magic: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP, Word or PowerPoint file' },
  { magic: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office file' },
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF file' },
];

/** @throws Refusal when there is no such file. */
export async function readBytes(file: string, world: World): Promise<Uint8Array> {
  if ((await world.kind(file)) === 'folder') throw new Refusal(isFolder(file));
  const bytes = await world.read(file, mostOf(file));
  if (bytes === undefined) throw new Refusal(noSuchFile(file, await nearFile(file, articleNames, world)));
  return bytes;
}

/** Standard input to its end. @throws Refusal where it is too long, or cannot be read. */
async function all(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      chunks.push(bytes);
      length += bytes.length;
      if (length > most.page) throw new Refusal(tooLargeToRead('standard input', length, most.page));
    }
  } catch (fault) {
    throw refused(fault, 'read', 'standard input');
  }
  return Buffer.concat(chunks);
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
