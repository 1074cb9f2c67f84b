// Organisations, by a word of institutions in a name that capitals mark. A name without such a word
// ("Nordkai") is not told from a place or a person, and is not found.

import type { DraftWords } from '../language/draft-words.ts';
import { lazyFor } from '../language/lazy.ts';
import { anyOf, oneOf } from '../language/word-lists.ts';

interface Patterns {
  readonly name: RegExp;
  /** Before a name, or behind it, what is no part of it: an article, `Russia-led`, `on September`. */
  readonly around: RegExp;
}

const known = new WeakMap<DraftWords, Patterns>();

function patternsOf(words: DraftWords): Patterns {
  const found = known.get(words);
  if (found) return found;
  const { institutions, organisations, spaces } = words;
  const { pattern, before, behind } = organisations;
  const made = {
    name: new RegExp((spaces ? String.raw`(?<!\p{L})` : '') + pattern(anyOf(institutions)), 'gu'),
    around: new RegExp(
      String.raw`^(?:${oneOf(before)}\s|\p{Lu}[\p{L}’'-]*[’']s?\s)+|\s${oneOf(behind)}\s.*$`,
      'gu',
    ),
  };
  known.set(words, made);
  return made;
}

const lowered = lazyFor(({ institutions }: DraftWords) => institutions.map((word) => word.toLowerCase()));

/** Whether a name has a word of institutions in it: then it is nobody's. */
export const hasInstitution = (name: string, words: DraftWords): boolean => {
  const plain = name.toLowerCase();
  return lowered(words).some((word) => plain.includes(word));
};

/**
 * Their names as written, in order; a name of one word is none.
 * @param people names of people: in "Piet Maas of Lind University" the institution is what follows.
 */
export function organisationsIn(
  text: string,
  words: DraftWords,
  people: readonly string[],
): readonly string[] {
  const { name: pattern, around } = patternsOf(words);
  return (
    [...text.matchAll(pattern)]
      .map(([name]) => {
        const person = people.find((one) => name.startsWith(`${one} `));
        return (person ? name.slice(person.length + 1) : name).replace(around, '').trim();
      })
      .filter((name) => /\s/.test(name) || !words.spaces)
      // `Landrat Uwe Pirsch`: an office that a word of institutions ends, and who has it.
      .filter((name) => !people.some((one) => name.endsWith(` ${one}`)))
  );
}
