// The part of a long sentence that stands around a place in it: whole clauses, no word changed,
// what is left out marked.

import type { ClauseWords } from '../language/draft-words.ts';
import { countWords } from '../language/letters.ts';
import { oneOf } from '../language/word-lists.ts';

interface Patterns {
  /** Where a clause may end: behind a mark, or before a word that begins another. */
  readonly joints: RegExp;
  /** What begins so says when or why, and the next clause what. */
  readonly introductory: RegExp;
}

const known = new WeakMap<ClauseWords, Patterns>();

function patternsOf(clauses: ClauseWords): Patterns {
  const found = known.get(clauses);
  if (found) return found;
  const made = {
    joints: new RegExp(
      String.raw`(?<=[,;:])\s+|(?<=[،؛，；：])\s*|\s+(?=[–—]\s)|\s+(?=${oneOf(clauses.joints)}\s)`,
      'gu',
    ),
    introductory: new RegExp(String.raw`^${oneOf(clauses.introductory)}(?![\p{L}’'-])`, 'iu'),
  };
  known.set(clauses, made);
  return made;
}

/** Words of a clause that can stand alone. */
const fewest = 5;

/**
 * @param sentence without its citations.
 * @param around what must be in the excerpt; where the sentence has it not, its beginning is taken.
 * @param most words. A sentence that is only a little longer stays whole.
 */
export function excerptOf(sentence: string, around: string, most: number, words: ClauseWords): string {
  const { joints, introductory } = patternsOf(words);
  const whole = sentence.replace(/[.。]$/u, '');
  if (countWords(sentence) <= most) return whole;
  const starts = [0, ...[...sentence.matchAll(joints)].map((match) => match.index + match[0].length)];
  const parts = starts.map((start, index) => ({ start, end: starts[index + 1] ?? sentence.length }));
  const at = Math.max(0, sentence.indexOf(around));
  let first = parts.findLastIndex(({ start }) => start <= at);
  let last = first;
  const textOf = (): string =>
    sentence.slice(parts[first]?.start ?? 0, parts[last]?.end ?? sentence.length).trim();
  const goesOn = (): boolean => last + 1 < parts.length;
  if (first === 0 && introductory.test(sentence) && goesOn()) last += 1;
  while (countWords(textOf()) < fewest && (goesOn() || first > 0))
    if (goesOn()) last += 1;
    else first -= 1;
  const cut = textOf().replace(/[\s,;:.،؛，；：。–—-]+$/u, '');
  // Half of a quotation or of a parenthesis is worse than a long cell.
  if (!isBalanced(cut)) return whole;
  return `${first > 0 ? '… ' : ''}${cut}${goesOn() ? ' …' : ''}`;
}

/** As many marks that open as marks that close. „ makes “ one that closes. */
function isBalanced(text: string): boolean {
  const [openers, closers] = text.includes('„') ? ['„«(「', '“”»)」'] : ['“«(「', '”»)」'];
  const count = (marks: string): number => [...text].filter((one) => marks.includes(one)).length;
  return count(openers) === count(closers) && count('"') % 2 === 0;
}
