// Whether a footnote explains something or names a source. A sentence that has none of the signs of a source is a note, set
// with a letter; in doubt a footnote is a source, as it is in print.

import { alternatives } from '../language/any-language.ts';
import { lazy, lazyFor } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { textOf } from './runs.ts';
import type { Run } from './types.ts';

/** What is counted as one footnote's explanation at least, in words; in Han, in characters. */
const fewest = { words: 3, characters: 6 };

const signs = lazy(() => {
  const works = alternatives(({ citations }) => citations.works);
  const pages = alternatives(({ citations }) => citations.within);
  return [
    // An address, an identifier.
    /https?:|www\.|\p{L}\.(?:com|org|net|gov|int|edu|eu)(?!\p{L})|doi|isbn|issn|arxiv|[§№]|《/iu,
    // `Lund, K.:`, `World Bank, How …`: a name before the first mark.
    /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+)+\p{Lu}[\p{L}\p{M}.’'-]*\s?[,:]|^\p{Lu}[\p{L}\p{M}’'-]+,\s\p{Lu}/u,
    // `…, 2022`, `(2017)`, `12 May 2021.`: a year where a citation has it.
    /[,(（،，;:：]\s*(?:[\p{L}\p{Nd}.]+\s+){0,3}(?:1[5-9]|20)\d\d(?!\d)|(?:1[5-9]|20)\d\d[\s.)）。]*$/u,
    new RegExp(String.raw`(?<!\p{L})(?:${pages})\s?\d`, 'iu'),
    new RegExp(String.raw`(?<!\p{L})(?:${works})(?!\p{L})`, 'iu'),
  ];
});

const explaining = lazyFor(({ citations, script }: Language): RegExp | undefined => {
  if (citations.explains === '') return undefined;
  return script === 'Hans' || script === 'Hant'
    ? new RegExp(citations.explains, 'u')
    : new RegExp(String.raw`(?<!\p{L})(?:${citations.explains})(?!\p{L})`, 'iu');
});

export function isExplanation(runs: readonly Run[], language: Language): boolean {
  const words = explaining(language);
  // A title is set in italics.
  if (!words || runs.some(({ link, italic, cites }) => link || italic || cites)) return false;
  const text = textOf(runs).trim();
  if (!/[.!?。！？؟…]["”»」')]*$/u.test(text) || isShort(text)) return false;
  if (signs().some((sign) => sign.test(text))) return false;
  // `A remark of the author.` has no verb, but names nobody.
  const isNameless = /^\p{Lu}/u.test(text) && !/\s["“„«(]?\p{Lu}/u.test(text);
  return words.test(text) || isNameless;
}

const isShort = (text: string): boolean =>
  /\p{Script=Han}/u.test(text)
    ? [...text].length < fewest.characters
    : text.split(/\s+/).length < fewest.words;
