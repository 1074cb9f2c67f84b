// Who says what: the person beside the verb of saying in the sentence of a quotation. Where that is a pronoun
// nobody is named, however clear it seems: the author is asked.

import type { DraftWords } from '../language/draft-words.ts';
import { anyOf, oneOf } from '../language/word-lists.ts';
import type { PersonInText } from './people.ts';

export interface Saying {
  readonly person: PersonInText;
  /** The words from the person to the verb. */
  readonly from: string;
}

interface Patterns {
  readonly verb: RegExp;
  readonly pronoun: RegExp;
  /** A comma and another clause with a subject of its own. */
  readonly otherSubject: RegExp;
}

const patterns = new WeakMap<DraftWords, Patterns>();

function patternsOf(words: DraftWords): Patterns {
  const found = patterns.get(words);
  if (found) return found;
  const { verbs, addressee, pronouns, subjects } = words.saying;
  const bounded = (all: readonly string[]): string =>
    words.spaces ? String.raw`(?<![\p{L}\p{M}])${anyOf(all)}(?![\p{L}\p{M}])` : anyOf(all);
  const made = {
    verb: new RegExp(`${bounded(verbs)}(?:${oneOf(addressee)})?`, 'gu'),
    pronoun: new RegExp(bounded(pronouns), 'iu'),
    otherSubject: new RegExp(String.raw`,\s${oneOf(subjects)}\s`, 'iu'),
  };
  patterns.set(words, made);
  return made;
}

/** The sayings of a sentence whose quotations and citations are blanked out, each verb with its person. */
export function sayingsIn(
  text: string,
  people: readonly PersonInText[],
  words: DraftWords,
): readonly (Saying & { readonly at: number })[] {
  const { verb, pronoun, otherSubject } = patternsOf(words);
  return [...text.matchAll(verb)].flatMap((match) => {
    const at = match.index;
    const end = at + match[0].length;
    const before = people.findLast((person) => person.end <= at + 1);
    const after = people.find((person) => person.start >= end - 1 && person.start - end <= 12);
    const around = people.find((person) => person.start <= at && person.end > at);
    const gap = before ? text.slice(before.end, at) : '';
    const near =
      before && gap.length <= 60 && !pronoun.test(gap) && !/[;.]\s/.test(gap) && !otherSubject.test(gap);
    const behind =
      after &&
      !pronoun.test(text.slice(end, after.start)) &&
      /^[\s,:]*(?:\p{L}+[\s,]+){0,2}$/u.test(text.slice(end, after.start));
    // `…,” said X` and `X said`: a pronoun right before the verb has the sentence, whoever else is named in
    // it.
    const owned = pronoun.test(text.slice(Math.max(0, at - 14), at));
    const person = around ?? (near ? before : behind && !owned ? after : undefined);
    if (!person) return [];
    const from = text
      .slice(Math.min(person.start, at), Math.max(person.end, end))
      .replace(/\s+/g, ' ')
      .trim();
    return [{ person, from, at }];
  });
}
