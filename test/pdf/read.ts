// A PDF as pdfkit writes it, read back with nothing of ours: its objects, and the content of its pages operator by operator.

import { inflateSync } from 'node:zlib';

export interface PdfObject {
  readonly number: number;
  readonly dictionary: string;
  readonly stream?: Buffer;
}

export function objectsOf(bytes: Uint8Array): readonly PdfObject[] {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  return [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map((found) => {
    const [, number = '', body = ''] = found;
    const at = body.indexOf('\nstream\n');
    if (at < 0) return { number: Number(number), dictionary: body };
    const dictionary = body.slice(0, at);
    const start = (found.index ?? 0) + `${number} 0 obj\n`.length + at + '\nstream\n'.length;
    const raw = file.subarray(start, start + Number(/\/Length (\d+)/.exec(dictionary)?.[1]));
    const stream = /FlateDecode/.test(dictionary) ? inflateSync(raw) : raw;
    return { number: Number(number), dictionary, stream };
  });
}

/** Operators that put something on the page (ISO 32000-1, table 51). */
const paints = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh']);

/** What is painted outside marked content, which a reader cannot place. */
export function unmarked(content: string): readonly string[] {
  let depth = 0;
  const found: string[] = [];
  // Strings may hold anything: hexadecimal ones and those in brackets are taken out first.
  for (const token of content.replace(/<[\da-fA-F\s]*>|\((?:\\.|[^\\)])*\)/g, ' ').split(/[\s[\]]+/)) {
    if (token === 'BDC' || token === 'BMC') depth += 1;
    else if (token === 'EMC') depth -= 1;
    else if (depth === 0 && paints.has(token)) found.push(token);
  }
  return depth === 0 ? found : [...found, `${depth} marks are not closed`];
}
