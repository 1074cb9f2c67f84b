// The mark that closes a quotation. In Russian, Ukrainian, Polish and Spanish the full stop stands behind it, whatever is quoted
// (Spanish: the Academy's Ortografía of 2010; Russian: the Rules of 1956); `!`, `?` and an ellipsis are the speaker's and stay.

import type { QuotedRun } from './inner-quotes.ts';
import { abbreviated } from './sentence-ends.ts';
import type { Language } from './types.ts';

/**
 * @param runs of a quotation's last paragraph
 * @returns them and the mark, the quotation's last stop on the side of it where the language has it
 */
export function closedWith<R extends QuotedRun>(
  runs: readonly R[],
  mark: R,
  language: Language,
): readonly R[] {
  const last = runs.at(-1);
  if (!last || language.quotationStop === 'within' || !stops(last, language)) return [...runs, mark];
  const before = last.text.slice(0, -1);
  return [
    ...runs.slice(0, -1),
    ...(before === '' ? [] : [{ ...last, text: before }]),
    mark,
    { ...last, text: '.' },
  ];
}

/** The stop of an abbreviation is a part of it: `«… в 2025 г.»`. */
const stops = ({ text, code, cites }: QuotedRun, language: Language): boolean =>
  !code && !cites && /(?<![.…])\.$/.test(text) && !abbreviated(text, language);
