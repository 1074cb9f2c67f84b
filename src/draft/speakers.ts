// Who says what: the person beside the verb of saying in the sentence of a quotation. Where that is a pronoun nobody is
// named, however clear it seems: the author is asked.

import type { PersonInText } from './people.ts';
import { addressee, anyOf, wordsOf } from './words/words.ts';

export interface Saying {
  readonly person: PersonInText;
  /** The words from the person to the verb. */
  readonly from: string;
}

const patterns = new Map<string, { readonly verb: RegExp; readonly pronoun: RegExp }>();

function patternsOf(language: string) {
  const found = patterns.get(language);
  if (found) return found;
  const bounded = (words: readonly string[]): string =>
    language === 'zh' ? anyOf(words) : String.raw`(?<![\p{L}\p{M}])${anyOf(words)}(?![\p{L}\p{M}])`;
  const made = {
    verb: new RegExp(bounded(wordsOf(language).verbs) + addressee, 'gu'),
    pronoun: new RegExp(bounded(wordsOf(language).pronouns), 'iu'),
  };
  patterns.set(language, made);
  return made;
}

/** The sayings of a sentence whose quotations and citations are blanked out, each verb with its person. */
export function sayingsIn(
  text: string,
  people: readonly PersonInText[],
  language: string,
): readonly (Saying & { readonly at: number })[] {
  const { verb, pronoun } = patternsOf(language);
  return [...text.matchAll(verb)].flatMap((match) => {
    const at = match.index;
    const end = at + match[0].length;
    const before = people.findLast((person) => person.end <= at + 1);
    const after = people.find((person) => person.start >= end - 1 && person.start - end <= 12);
    const around = people.find((person) => person.start <= at && person.end > at);
    const gap = before ? text.slice(before.end, at) : '';
    const near =
      before && gap.length <= 60 && !pronoun.test(gap) && !/[;.]\s/.test(gap) && !otherSubject(gap);
    const behind =
      after &&
      !pronoun.test(text.slice(end, after.start)) &&
      /^[\s,:]*(?:\p{L}+[\s,]+){0,2}$/u.test(text.slice(end, after.start));
    // `…,” said X` and `X said`: a pronoun right before the verb has the sentence, whoever else is named in it.
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

/** A comma and another clause with a subject of its own. */
const otherSubject = (gap: string): boolean =>
  /,\s(?:which|that|whose|and|but|while|who|dont|которые|которая|что)\s/iu.test(gap);
