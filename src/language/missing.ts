// What a cell says where there is no value, in any language: a table is often taken over as an office published it.

import { listed } from './any-language.ts';
import { languages } from './languages.ts';
import { lazy } from './lazy.ts';

const withoutSpaces = (text: string): string => text.toLowerCase().replace(/\s/g, '');

const words = lazy(
  () =>
    new Set(languages.flatMap((one) => [one.words.noData, ...listed(one.words.noValue)].map(withoutSpaces))),
);

/** True for a cell that says there is no value: empty, a dash, `n/a`, dots, `k. A.`. */
export function isMissing(text: string): boolean {
  const said = text.trim();
  return (
    /^(?:[-–—]+|…|\.{2,3}|n\/?a\.?|n\.\s?a\.)?$/iu.test(said) ||
    (/^\D+$/.test(said) && words().has(withoutSpaces(said)))
  );
}
