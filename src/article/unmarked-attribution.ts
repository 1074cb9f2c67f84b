// The last line of a quotation that names who said it without the dash before it. Set within the quotation marks a name would be put
// into the speaker's mouth.

import { isEnclosed } from './quotation-marks.ts';

/** Words of a name, an office, a date and a place: a line of more is speech. */
const mostWords = 14;

export interface Unmarked {
  /** Where the line begins in its paragraph. */
  readonly at: number;
  /** What stands before it is a whole quotation in its marks, so that the line can be no part of it. */
  readonly certain: boolean;
}

/**
 * @param text the last paragraph's Markdown
 * @param before the paragraph before it; empty where there is none
 */
export function unmarkedAttribution(text: string, before: string): Unmarked | undefined {
  const at = text.lastIndexOf('\n') + 1;
  const line = text.slice(at).trim();
  const spoken = plain(at > 0 ? text.slice(0, at) : before);
  if (spoken === '' || !isName(plain(line))) return undefined;
  if (isEnclosed(spoken)) return { at, certain: true };
  // A line of its own in italics is how many set a source.
  const isApart = at === 0 && /^(?:\*[^*]+\*|_[^_]+_)$/.test(line);
  return isApart ? { at, certain: false } : undefined;
}

const plain = (text: string): string => text.replace(/[*_]+/g, '').replace(/\\?\n/g, ' ').trim();

/** Begins as a name does, ends as no sentence does, and has no mark of speech in it. */
function isName(line: string): boolean {
  const isShort = line.split(/\s+/).length <= mostWords && line.length <= 120;
  return (
    isShort &&
    /^[\p{Lu}\p{Lo}(]/u.test(line) &&
    !/[.!?…。！？؟:;]$/u.test(line) &&
    !/["“”„«»「」『』]/u.test(line)
  );
}
