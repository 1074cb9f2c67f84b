// The part of a long sentence that stands around a place in it: whole clauses, no word changed, what is left out marked.

import { countWords } from '../language/letters.ts';

/** Where a clause may end: behind a mark, or before a word that begins another. */
const joints =
  /(?<=[,;:])\s+|(?<=[،؛，；：])\s*|\s+(?=[–—]\s)|\s+(?=(?:who|which|that|when|while|where|because|although|but|qui|que|dont|où|mais|weil|aber|cuando|pero|который|которая|которые|что|чтобы|но|когда)\s)/gu;
/** What begins with one of these says when or why, and the next clause what. */
const introductory =
  /^(?:in|on|during|after|before|as|while|when|since|by|at|with|although|though|following|amid|despite|if|from|under|until|given|en|pendant|après|avant|depuis|lors|alors|selon|malgré|am|im|nach|vor|seit|während|als|wenn|trotz|durante|después|antes|desde|según|tras|в|во|после|до|с|со|когда|пока|несмотря|во время|في|بعد|قبل|منذ|خلال|عندما|在|自|当)(?![\p{L}’'])/iu;
/** Words of a clause that can stand alone. */
const fewest = 5;

/**
 * @param sentence without its citations.
 * @param around what must be in the excerpt; where the sentence has it not, its beginning is taken.
 * @param most words. A sentence that is only a little longer stays whole.
 */
export function excerptOf(sentence: string, around: string, most: number): string {
  const whole = sentence.replace(/[.。]$/u, '');
  if (countWords(sentence) <= most) return whole;
  const starts = [0, ...[...sentence.matchAll(joints)].map((match) => match.index + match[0].length)];
  const clauses = starts.map((start, index) => ({ start, end: starts[index + 1] ?? sentence.length }));
  const at = Math.max(0, sentence.indexOf(around));
  let first = clauses.findLastIndex(({ start }) => start <= at);
  let last = first;
  const textOf = (): string =>
    sentence.slice(clauses[first]?.start ?? 0, clauses[last]?.end ?? sentence.length).trim();
  const goesOn = (): boolean => last + 1 < clauses.length;
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
