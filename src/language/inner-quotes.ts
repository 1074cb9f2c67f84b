// Quotation marks within a quotation: a slide sets the language's own round the whole, so that those which its author typed
// within it would stand doubled. They become the language's inner ones. Where the typed marks do not pair, or stand two
// deep, nothing is touched.

import type { Language } from './types.ts';

/** A run of a quotation, as far as its marks go. */
export interface QuotedRun {
  readonly text: string;
  readonly code?: boolean;
  readonly cites?: readonly number[];
}

/** A mark as typed, with the spaces that go with it, by its place in the quotation's text. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly side: 0 | 1;
}

/**
 * @param paragraphs of one quotation, without the marks round it.
 * @param mark makes the run of a mark that takes the place of a typed one in a run.
 */
export function withInnerQuotes<R extends QuotedRun>(
  paragraphs: readonly (readonly R[])[],
  { quotes, innerQuotes }: Pick<Language, 'quotes' | 'innerQuotes'>,
  mark: (run: R, shown: string, typed: string) => R,
): readonly (readonly R[])[] {
  const text = paragraphs.map((runs) => runs.map(spoken).join('')).join('\n');
  const marks = text.includes(innerQuotes[0]) ? [] : marksIn(text, quotes);
  if (marks.length === 0) return paragraphs;
  let at = 0;
  return paragraphs.map((runs) => {
    const shown = runs.flatMap((run) => {
      const from = at;
      at += run.text.length;
      return parted(run, from, marks, innerQuotes, mark);
    });
    at += 1;
    return shown;
  });
}

/** Of code and citations, whose marks are no speaker's, the length alone. */
const spoken = ({ text, code, cites }: QuotedRun): string => (code || cites ? 'x'.repeat(text.length) : text);

function parted<R extends QuotedRun>(
  run: R,
  from: number,
  marks: readonly Mark[],
  inner: Language['innerQuotes'],
  mark: (run: R, shown: string, typed: string) => R,
): readonly R[] {
  const parts: R[] = [];
  let done = 0;
  for (const { start, end, side } of marks) {
    // A mark that lies across two runs stays.
    if (start < from || end > from + run.text.length) continue;
    const typed = run.text.slice(start - from, end - from);
    if (start - from > done) parts.push({ ...run, text: run.text.slice(done, start - from) });
    parts.push(mark(run, inner[side], typed));
    done = end - from;
  }
  if (done === 0) return [run];
  return done < run.text.length ? [...parts, { ...run, text: run.text.slice(done) }] : parts;
}

const letter = /[\p{L}\p{N}]/u;

/** Straight double marks and the language's own outer ones, in pairs; none where one has no other. */
function marksIn(text: string, quotes: Language['quotes']): readonly Mark[] {
  const [open, close] = quotes.map((one) => one.trim());
  const found: Mark[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const one = text[at] as string;
    if (one !== '"' && one !== open && one !== close) continue;
    const side: boolean = one === '"' || open === close ? inside : one === close;
    const [before = '', after = ''] = [text[at - 1], text[at + 1]];
    // 14" is a measure, and a mark that opens where none may is somebody's slip.
    const slips =
      one === '"' && (letter.test(inside ? after : before) || /^\s*$/.test(inside ? before : after));
    if (side !== inside || slips) return [];
    const spaces = quotes[0] !== open && /\s/.test(inside ? before : after) ? 1 : 0;
    found.push({
      start: inside ? at - spaces : at,
      end: inside ? at + 1 : at + 1 + spaces,
      side: inside ? 1 : 0,
    });
    inside = !inside;
  }
  return inside ? [] : found;
}
