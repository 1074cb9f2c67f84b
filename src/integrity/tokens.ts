// Words of a sentence as they are compared with another's: in lower case and without accents, with their places; and
// when two of them are forms of one word. No dictionary: the beginning decides, as languages change the ends.

import { mostRemembered, remembered } from '../language/lazy.ts';
import { matchesIn } from '../language/matches.ts';
import { cutIdeographs } from './fold.ts';
import { plainName } from './name-forms.ts';

export interface Token {
  /** Lower case; in Arabic without the "and" that is written with it. */
  readonly word: string;
  /** Lower case, without accents. */
  readonly plain: string;
  /** As it stands there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
  /** What its other forms begin with, too. */
  readonly root: string;
}

/** `l'État` is two words, `don't` is one, `3,500.5` is one; ideographs are cut by a dictionary. */
const word =
  /[\u3040-\u30ff\u3400-\u9fff]+|\p{N}+(?:[.,]\p{N}+)*|(?:\p{L}{1,2}|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)(?='\p{L}{2})|[\p{L}\p{M}\p{N}]+(?:'\p{L}{1,2}(?!\p{L}))?/gu;

/** @param folded a sentence */
export function tokensIn(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index } of matchesIn(word, folded))
    for (const { word, plain, text, start, end, isNumber, root } of read(found))
      tokens.push({ word, plain, text, start: start + index, end: end + index, isNumber, root });
  return tokens;
}

const read = remembered(
  (found): readonly Token[] =>
    cutIdeographs(found).map(({ text, start }): Token => {
      const bare = text.length > 2 && text.startsWith('و') ? text.slice(1) : text;
      const plain = plainName(bare);
      return {
        word: bare.toLowerCase(),
        plain,
        text,
        start,
        end: start + text.length,
        isNumber: number.test(text),
        root: rootOf(plain),
      };
    }),
  mostRemembered.words,
);

const number = /^\p{N}/u;

const isIdeograph = (word: string): boolean => /^[\u3040-\u9fff]/.test(word);

/** Whether a word is long enough to say something: of four letters, or two ideographs. */
export const isLong = (plain: string): boolean => plain.length >= (isIdeograph(plain) ? 2 : 4);

/** What two forms of one word share: their first four letters, or all of a shorter one. */
export const rootOf = (plain: string): string =>
  plain.length > 4 && !isIdeograph(plain) ? plain.slice(0, 4) : plain.replace(/s$/, '');

/** Of the longer form, the share that both must begin with. */
const common = 0.6;

/** Both plain. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return short.length >= 3 && long === `${short}s`;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  return shared >= 4 && shared >= long.length * common;
}
