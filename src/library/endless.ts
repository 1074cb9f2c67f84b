// Text that goes on for pages without a blank, or without a line's end: no slide holds it, nobody reads it, and to look for marks
// in it takes minutes.

import { endlessLine, unbrokenText } from '../article/messages.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** Characters. The longest addresses have two thousand; fifty pages are one paragraph. */
const most = { unbroken: 5000, line: 100_000 };

/** All but blanks at which a line may end, and scripts that are written without them. */
const stretch =
  /[^ \t\u0e00-\u0eff\u1000-\u109f\u1680\u1780-\u17ff\u2000-\u200b\u2028\u2029\u205f\u2e80-\uffff]+/g;

/** A picture may be written out. */
const writtenOut = /;base64,[\w+/=]+/g;

/** The first of an article; undefined where there is none. */
export function endlessText(written: string, file: string): Diagnostic | undefined {
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  for (let [start, number] = [0, 1]; start < text.length; number += 1) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > most.unbroken) {
      const found = inLine(text.slice(start, stop), { file, line: number, column: 1 });
      if (found) return found;
    }
    start = stop + 1;
  }
  return undefined;
}

function inLine(line: string, span: { file: string; line: number; column: number }): Diagnostic | undefined {
  const text = line.replace(writtenOut, '');
  for (const [one] of text.matchAll(stretch)) if (one.length > most.unbroken) return unbrokenText(one, span);
  return text.length > most.line ? endlessLine(text, most.line, span) : undefined;
}
