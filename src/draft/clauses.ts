// Clauses of a sentence that can stand on a slide by themselves: words that stand together in the text, a finite verb
// among them, nothing changed. What may go is what says when, where or besides: an adverbial before the clause, a
// relative clause, a participle or a second verb behind it, parentheses. A condition, who said it, a list and what a
// verb is about ("decided that …") may not: without them the words would say something else.

import type { ClauseWords } from '../language/draft-words.ts';
import { countWords } from '../language/letters.ts';
import type { Language } from '../language/types.ts';
import { anyOf, oneOf } from '../language/word-lists.ts';
import { isTopic, titleGrammarOf } from '../lint/topic.ts';
import { isNoun, isPlural, isRegularPast, isVerb } from '../lint/word-classes.ts';
import { draftWords } from './no-words.ts';

interface Patterns {
  /** At the beginning of a part that a clause does without, before it and behind it. */
  readonly lead: RegExp;
  readonly tail: RegExp;
  /** In a part that may not go. */
  readonly needed: RegExp;
  readonly saying: RegExp;
  /** Where a clause may end though no mark stands there. */
  readonly breaks: RegExp;
  readonly finite: RegExp;
  /** At the end of what is cut in half. */
  readonly hanging: RegExp;
  readonly leaning: RegExp;
  readonly infinitive: RegExp;
  /** At the beginning of a clause that is part of another. */
  readonly subordinate: RegExp;
  /** `and`, `or`; `as`, before who says it. */
  readonly coordinated: RegExp;
  readonly quoting: RegExp;
  /** A that-clause at the end. */
  readonly within: RegExp;
  /** Before an adverbial at the end. */
  readonly trims: RegExp;
  /** At the end of what is whole without the adverbial behind it. */
  readonly nounAtEnd: RegExp;
  /** In a clause whose verb goes on at its end. */
  readonly bracket: RegExp;
  /** At the beginning of a noun that has its article. */
  readonly determined: RegExp;
}

const known = new WeakMap<ClauseWords, Patterns>();

const wordEnd = String.raw`(?![\p{L}\p{M}’'-])`;
const wordBegin = String.raw`(?<![\p{L}\p{M}’'-])`;

function patternsOf(language: Language): Patterns {
  const words = draftWords(language);
  const found = known.get(words.clauses);
  if (found) return found;
  const { leads, tails, conditions, breaks, finite, hanging, infinitive } = words.clauses;
  const { subordinators, coordinators, quoting, that, trims, nounAtEnd, bracket } = words.clauses;
  const { verbs, according } = words.saying;
  const bounded = (all: string): string => (words.spaces ? `${wordBegin}${all}${wordEnd}` : all);
  const made: Patterns = {
    lead: new RegExp(`^${oneOf(leads)}${words.spaces ? wordEnd : ''}`, 'iu'),
    tail: new RegExp(`^${oneOf(tails)}${words.spaces ? wordEnd : ''}`, 'iu'),
    needed: new RegExp([oneOf(conditions), anyOf(according)].map(bounded).join('|'), 'iu'),
    saying: new RegExp(bounded(anyOf(verbs)), 'iu'),
    breaks: new RegExp(String.raw`\s(?=${oneOf(breaks)}\s)`, 'giu'),
    finite: new RegExp(bounded(oneOf(finite)), 'u'),
    // Nor in who says what is left out: `The council said`.
    hanging: new RegExp(
      `${words.spaces ? String.raw`(?:^|[\s’'])` : ''}(?:${oneOf(hanging)}|${anyOf(verbs)})$`,
      'iu',
    ),
    leaning: new RegExp(
      `^(?:${oneOf(language.sentences.leaning.trim().split(/\s+/).join('|'))})${wordEnd}`,
      'iu',
    ),
    infinitive: new RegExp(oneOf(infinitive), 'u'),
    subordinate: new RegExp(`^${oneOf(subordinators)}${words.spaces ? wordEnd : ''}`, 'iu'),
    coordinated: new RegExp(String.raw`^${oneOf(coordinators)}\s`, 'iu'),
    quoting: new RegExp(String.raw`^${oneOf(quoting)}\s`, 'iu'),
    within: new RegExp(String.raw`.*${bounded(anyOf(verbs))}\s${oneOf(that)}\s(?<inner>.*)$`, 'iu'),
    trims: new RegExp(String.raw`\s(?=${oneOf(trims)}\s)`, 'gu'),
    nounAtEnd: new RegExp(`${oneOf(nounAtEnd)}$`, 'u'),
    bracket: new RegExp(bounded(oneOf(bracket)), 'u'),
    determined: new RegExp(String.raw`^${oneOf(words.saying.determiners)}(?:\s|(?<=[’']))`, 'iu'),
  };
  known.set(words.clauses, made);
  return made;
}

/** Words under which a clause says too little. */
const fewest = 3;

/** A part of a sentence between two marks; the offsets are without the mark and the spaces around it. */
interface Part {
  readonly start: number;
  readonly end: number;
  /** The mark behind it; '' at the end. */
  readonly mark: string;
}

/**
 * The first clause of at most `most` words, or the whole sentence where it is no longer.
 *
 * @param sentence without its citations.
 */
export function clauseOf(sentence: string, most: number, language: Language): string | undefined {
  const whole = sentence
    .replace(/\s*[(（][^()（）]*[)）]/gu, '')
    .replace(/[.。]$/u, '')
    .trim();
  const made = patternsOf(language);
  // A question, somebody else's words, who speaks in an interview: none of it says something by itself.
  if (/[?？؟]["”’»]?$|^["“„«「『]|^(?:\S+\s){0,2}\S+[:：]\s|[。！].|…/u.test(whole)) return undefined;
  if (isClause(whole, most, made, language)) return whole;
  const parts = partsOf(whole);
  for (let first = 0; first < parts.length; first++) {
    // `In a letter the mayor, Anna Holm, wrote …`: what is left begins with its verb's subject, and has the verb.
    const opening = whole.slice(parts[first]?.start, parts[first]?.end);
    if (first > 0 && !(mayBegin(whole, parts, first, made) && hasVerb(opening, language))) continue;
    for (let last = parts.length - 1; last >= first; last--) {
      if (last < parts.length - 1 && !mayEnd(whole, parts, last, made, language)) continue;
      const clause = whole.slice(parts[first]?.start, parts[last]?.end);
      if (isClause(clause, most, made, language)) return clause;
      const shorter = endedEarlier(clause, most, made, language) ?? trimmed(clause, most, made, language);
      if (shorter) return shorter;
    }
  }
  return undefined;
}

/** Whether a text has a finite verb, as far as its language's lists tell. */
export function isSentence(text: string, language: Language): boolean {
  const grammar = titleGrammarOf(language);
  return patternsOf(language).finite.test(text) && (!grammar || !isTopic(text, grammar));
}

/** Whether a part of a sentence only says when, where, in spite of what. */
export const isLead = (part: string, language: Language): boolean => patternsOf(language).lead.test(part);

/** Whether a word is a finite verb and nothing else. */
function isFiniteVerb(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  const grammar = titleGrammarOf(language);
  if (!grammar) return patternsOf(language).finite.test(word);
  if (grammar.finite.has(lower) || grammar.pasts.has(lower) || isRegularPast(lower, grammar)) return true;
  const lemma = grammar.lemmaOf(lower);
  return (
    lemma !== undefined && isVerb(lemma, grammar) && !grammar.verbOrNoun.has(lemma) && !isNoun(lemma, grammar)
  );
}

/** A verb with its subject before it. */
const hasVerb = (text: string, language: Language): boolean =>
  titleGrammarOf(language) === undefined ||
  wordsOf(text).some((word, index) => index > 0 && isFiniteVerb(word, language));

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];

function isClause(text: string, most: number, made: Patterns, language: Language): boolean {
  const words = countWords(text);
  return (
    words <= most &&
    words >= fewest &&
    isBalanced(text) &&
    !made.hanging.test(text) &&
    !made.leaning.test(text) &&
    !made.subordinate.test(text) &&
    !/^\p{Ll}/u.test(text) &&
    isSentence(text, language) &&
    // `Said that transactions …`: the clause within is whole, too.
    hasVerb(made.within.exec(text)?.groups?.['inner'] ?? text, language)
  );
}

/** At commas and other marks, but those in numbers and in quotations. */
function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(
    /[,;:،؛，；：](?=\s|["”“»]|\p{Script=Han})\s*|\s[–—-]\s|—/gu,
  )) {
    if (!isBalanced(text.slice(0, index))) continue;
    parts.push({ start, end: index, mark: mark.trim() });
    start = index + mark.length;
  }
  return [...parts, { start, end: text.length, mark: '' }];
}

/** Behind a stop within the sentence, or behind parts that only say when, where, in spite of what. */
function mayBegin(
  text: string,
  parts: readonly Part[],
  first: number,
  { lead, tail, needed, saying }: Patterns,
): boolean {
  const before = parts.slice(0, first);
  if (/[;؛；]/u.test(before.at(-1)?.mark ?? '')) return true;
  const isOne = before.every(({ mark }) => /[,،，]/u.test(mark));
  const all = text.slice(0, before.at(-1)?.end);
  // `In 2021, …`, `Unlike Norland, which …, …`
  const isBeside = before.every(({ start, end: stop }) => {
    const part = text.slice(start, stop);
    return lead.test(part) || (start > 0 && tail.test(part));
  });
  return isOne && lead.test(all) && isBeside && !needed.test(all) && !saying.test(all);
}

/** What follows may go: it begins as what comes besides does, and says neither a condition nor who said it. */
function mayEnd(
  text: string,
  parts: readonly Part[],
  last: number,
  made: Patterns,
  language: Language,
): boolean {
  const { mark = '' } = parts[last] ?? {};
  const rest = text.slice(parts[last + 1]?.start);
  if (/[;؛；]/u.test(mark)) return !made.needed.test(firstPart(rest));
  if (made.infinitive.test(firstPart(rest))) return false;
  if (/[:：]/u.test(mark)) return false;
  const isBeside = made.tail.test(rest) || (/[–—-]/u.test(mark) && !made.leaning.test(rest));
  // `Denmark, Norway, and Sweden`: the end of a list has no verb.
  const isListed = made.coordinated.test(rest) && !isSentence(rest, language);
  const others = parts.slice(last + 1).map(({ start, end }) => text.slice(start, end));
  // `…, the ministry said`, `…, as the ministry said`.
  const isSaid = others.some(
    (part, index) =>
      made.saying.test(part) && (!made.tail.test(part) || (index === 0 && made.quoting.test(part))),
  );
  // `The prices, which fell for years, have risen`: the verb is still to come.
  const goesOn = others.slice(1).some((part) => isFiniteVerb(wordsOf(part)[0] ?? '', language));
  // `The council adopted, by 26 votes to 19, the plan`: what the verb is about is still to come.
  const isOpen =
    made.determined.test(others[1] ?? '') &&
    !isSentence(others[1] ?? '', language) &&
    !endsInNoun(text.slice(0, parts[last]?.end), made, language);
  return isBeside && !isListed && !isSaid && !goesOn && !isOpen && !made.needed.test(rest);
}

const firstPart = (text: string): string => /^[^,;:،؛，；：]*/u.exec(text)?.[0] ?? text;

/** A clause that ends before a word that begins another, `but has refused`, `as rhetoric increases`. */
function endedEarlier(clause: string, most: number, made: Patterns, language: Language): string | undefined {
  const stops = [...clause.matchAll(made.breaks)].map(({ index }) => index).reverse();
  for (const stop of stops) {
    const [own, rest] = [clause.slice(0, stop).replace(/[,،，]$/u, ''), clause.slice(stop).trim()];
    const [joint = '', next = '', ...more] = wordsOf(rest);
    // `and has`: the same subject goes on; `as rhetoric increases`: another one.
    const goesOn =
      made.tail.test(joint) &&
      [next, ...more.slice(0, 6)].some((word, index) =>
        /^(?:and|und|et|y|и|or)$/iu.test(joint) && index > 0 ? false : isFiniteVerb(word, language),
      );
    if (!isBalanced(own) || made.needed.test(rest) || !goesOn) continue;
    if (isClause(own, most, made, language)) return own;
  }
  return undefined;
}

/** Words that a clause has at least when an adverbial was taken off its end. */
const fewestTrimmed = 5;

/** Without the adverbials at its end, `in neighbouring Lind`, `to build support`: as long as it may be. */
function trimmed(clause: string, most: number, made: Patterns, language: Language): string | undefined {
  const stops = [...clause.matchAll(made.trims)].map(({ index }) => index).reverse();
  for (const stop of stops) {
    const [own, rest] = [clause.slice(0, stop).replace(/[,،，]$/u, ''), clause.slice(stop).trim()];
    if (countWords(own) < fewestTrimmed || made.needed.test(rest) || !isBalanced(own)) continue;
    if (made.bracket.test(own) || !endsInNoun(own, made, language)) continue;
    // `… while meeting with the mayor`: half of another clause is left.
    const last = own.slice([...own.matchAll(made.breaks)].at(-1)?.index ?? own.length).trim();
    if (last && !made.coordinated.test(last) && !hasVerb(last, language)) continue;
    if (isClause(own, most, made, language)) return own;
  }
  return undefined;
}

/** Whether it ends in a noun that has a verb before it, and not in the verb or in what the verb asks more of. */
function endsInNoun(text: string, { nounAtEnd }: Patterns, language: Language): boolean {
  const words = wordsOf(text);
  const last = words.at(-1) ?? '';
  const verb = words.findIndex((word, index) => index > 0 && isFiniteVerb(word, language));
  if (verb < 0 || words.length - verb < 3) return false;
  const grammar = titleGrammarOf(language);
  if (!grammar) return nounAtEnd.test(text);
  const lower = last.toLowerCase().replace(/[’']s$/u, '');
  const isNamed = /^\p{Lu}/u.test(last) && !/[’']s?$/u.test(last);
  return (
    isNamed ||
    (!isFiniteVerb(last, language) &&
      (isNoun(lower, grammar) || isPlural({ text: last, lower, begins: false, isName: false }, grammar)))
  );
}

/** As many marks that open as marks that close. „ makes “ one that closes. */
export function isBalanced(text: string): boolean {
  const [openers, closers] = text.includes('„') ? ['„«(「（', '”“»)」）'] : ['“«(「（', '”»)」）'];
  const count = (marks: string): number => [...text].filter((one) => marks.includes(one)).length;
  return count(openers) === count(closers) && count('"') % 2 === 0;
}
