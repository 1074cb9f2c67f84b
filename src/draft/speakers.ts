// Who says what, by the grammar of saying: a verb of saying, and the person who is its subject. A name inside
// a that-clause, behind a preposition, or that is what somebody describes is nobody's subject; then, and where a
// pronoun or an institution stands there, nobody is named and the author is asked.

import type { DraftWords, SayingWords } from '../language/draft-words.ts';
import { matchesIn } from '../language/matches.ts';
import { anyOf, oneOf } from '../language/word-lists.ts';
import { type PersonInText, quoteFiller } from './people.ts';

export interface Saying {
  /** Absent where the subject is a pronoun, an institution, or not told. */
  readonly person?: PersonInText;
  /** The words from the person to the verb. */
  readonly from: string;
  /** Offset of the verb, and of what follows it. */
  readonly at: number;
  readonly end: number;
}

/** `Anna Holm: “…”` */
const colon = new RegExp(`[:：](?=\\s?${quoteFiller})`, 'gu');

interface Patterns {
  readonly verb: RegExp;
  /** At the end of what stands before a verb: auxiliaries and adverbs. */
  readonly between: RegExp;
  /** Between a name and its verb: where somebody works. */
  readonly affiliated: RegExp;
  /** At the end of what stands before a subject: a clause begins here. */
  readonly clauseStart: RegExp;
  /** There: of two names joined, the second. */
  readonly joined: RegExp;
  /** There: an article and what the person is, `the engineer`; before an office that is part of the finding, the article. */
  readonly apposed: RegExp;
  readonly determined: RegExp;
  /** Between a verb and the subject behind it: nothing, an honorific, an office. */
  readonly behind: RegExp;
  /** At the end of what stands before a verb whose subject may stand behind it. */
  readonly inverted: RegExp;
}

const patterns = new WeakMap<SayingWords, Patterns>();

const end = String.raw`(?![\p{L}\p{M}])`;

function patternsOf({ saying, spaces }: DraftWords): Patterns {
  const found = patterns.get(saying);
  if (found) return found;
  const {
    verbs,
    according,
    addressee,
    openers,
    prepositions,
    determiners,
    between,
    honorifics,
    leads,
    affiliations,
  } = saying;
  const bounded = (all: string): string => (spaces ? String.raw`(?<![\p{L}\p{M}])${all}${end}` : all);
  // A word that neither leads away from the name nor begins a clause.
  const word = String.raw`(?!(?:${oneOf(prepositions)}|${oneOf(openers)})${end})[\p{L}\p{M}’'.-]+`;
  const start = String.raw`(?:^|[,;:—–(${quoteFiller}“"]\s*|(?<![\p{L}\p{M}])${oneOf(openers)}\s)`;
  const office = String.raw`(?:${oneOf(determiners)}\s?)(?:${word}\s){1,5}?`;
  const made: Patterns = {
    verb: new RegExp(
      `${bounded(`(?:${anyOf(verbs)}|(?<according>${anyOf(according)}))`)}(?:${oneOf(addressee)})?`,
      'giu',
    ),
    between: new RegExp(String.raw`(?:\s${oneOf(between)})*\s?$`, 'iu'),
    affiliated: new RegExp(String.raw`^\s${oneOf(affiliations)}\s(?:\p{Ll}+\s)?\p{Lu}[^,;:.”]{2,60}$`, 'u'),
    clauseStart: new RegExp(`${start}(?:${oneOf(honorifics)}\\s)?$`, 'iu'),
    joined: new RegExp(String.raw`\p{Lu}[\p{L}\p{M}’'-]*\s(?:${oneOf(openers)}|&)\s$`, 'u'),
    determined: new RegExp(`${start}${oneOf(determiners)}\\s?$`, 'iu'),
    apposed: new RegExp(`${start}${office}(?:${oneOf(honorifics)}\\s)?$`, 'iu'),
    behind: new RegExp(
      `^\\s?(?:${oneOf(determiners)}\\s?)?(?:${word}\\s){0,5}?(?:${word},\\s)?(?:${oneOf(honorifics)}\\s)?$`,
      'iu',
    ),
    inverted:
      leads === 'quotation'
        ? new RegExp(`${quoteFiller}[\\s,—–-]*$`, 'u')
        : new RegExp(
            String.raw`(?:^|[;:—–(${quoteFiller}“"]|,)[\s,]*(?:(?:${oneOf(leads)})${end}[^,;:.${quoteFiller}]{0,60})?$`,
            'iu',
          ),
  };
  patterns.set(saying, made);
  return made;
}

/**
 * The verbs of saying in a sentence whose quotations are blanked out, each with its subject where that is a person.
 *
 * @param people those named in it, in order.
 */
export function sayingsIn(
  text: string,
  people: readonly PersonInText[],
  words: DraftWords,
): readonly Saying[] {
  const made = patternsOf(words);
  const spoken = matchesIn(colon, text).flatMap(({ index }): readonly Saying[] => {
    const person = people.find((one) => one.end === index);
    return person && before(text, index, people, made)
      ? [{ person, from: text.slice(person.start, index + 1), at: index, end: index + 1 }]
      : [];
  });
  const verbs = matchesIn(made.verb, text).map((match): Saying => {
    const at = match.index;
    const stop = at + match[0].length;
    const isAccording = match.groups?.['according'] !== undefined;
    const person =
      words.people.kind === 'phrases'
        ? besideIn(text, people, at, stop)
        : isAccording
          ? behindOf(text, stop, people, made)
          : (before(text, at, people, made) ?? behind(text, at, stop, match[0], people, words, made));
    const from = person
      ? text.slice(Math.min(person.start, at), Math.max(person.end, stop)).replace(/\s+/g, ' ').trim()
      : match[0];
    return { ...(person ? { person } : {}), from, at, end: stop };
  });
  return [...verbs, ...spoken].sort((a, b) => a.at - b.at);
}

/** Of a script without capitals the patterns of people say where a verb belongs to one. */
function besideIn(
  text: string,
  people: readonly PersonInText[],
  at: number,
  stop: number,
): PersonInText | undefined {
  const around = people.find(({ start, end: last }) => start <= at && last > at);
  if (around) return around;
  const near = people.findLast((person) => person.end <= at);
  if (near && !/[，。,.;；،؛]/u.test(text.slice(near.end, at)) && at - near.end <= 24) return near;
  return people.find((person) => person.start >= stop && /^\s?$/u.test(text.slice(stop, person.start)));
}

/** `X said`, `X, who directs it, said`, `the engineer X has said`. */
function before(
  text: string,
  at: number,
  people: readonly PersonInText[],
  { between, affiliated, clauseStart, joined, apposed, determined }: Patterns,
): PersonInText | undefined {
  const left = text.slice(0, at).replace(between, '');
  const person = people.findLast(({ end: last }) => last <= left.length + 1);
  if (!person) return undefined;
  const gap = left.slice(person.end);
  // Nothing, a clause between commas, or `of Lind University`.
  const isBeside = /^\s*,?$/u.test(gap) || /^,\s[^;:.”]{2,90},$/u.test(gap) || affiliated.test(gap);
  if (!isBeside) return undefined;
  const lead = text.slice(0, person.start);
  const isSubject =
    (clauseStart.test(lead) && !joined.test(lead)) ||
    apposed.test(lead) ||
    (person.role !== undefined && determined.test(lead));
  return isSubject ? person : undefined;
}

/** `…,” said X`; in languages that turn subject and verb around behind any first part, there too. */
function behind(
  text: string,
  at: number,
  stop: number,
  verb: string,
  people: readonly PersonInText[],
  { saying: { told } }: DraftWords,
  made: Patterns,
): PersonInText | undefined {
  if (told.some((one) => verb.toLowerCase().startsWith(one))) return undefined;
  return made.inverted.test(text.slice(0, at)) ? behindOf(text, stop, people, made) : undefined;
}

function behindOf(
  text: string,
  stop: number,
  people: readonly PersonInText[],
  made: Patterns,
): PersonInText | undefined {
  const person = people.find(({ start }) => start >= stop);
  return person && made.behind.test(text.slice(stop, person.start)) ? person : undefined;
}

/**
 * The saying that a quotation belongs to: the verb right behind it, else the last before it. None where that verb's
 * subject is not told.
 *
 * @param start offsets of the quotation, and of the sentence or sentences around it.
 */
export function sayingOf(
  sayings: readonly Saying[],
  { start, end: last }: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
): Saying | undefined {
  const own = sayings.filter(({ at }) => at >= sentence.start && at <= sentence.end);
  const after = own.find(
    ({ at, person }) => at >= last && (person ? Math.min(person.start, at) : at) - last <= 14,
  );
  if (after) return after.person ? after : undefined;
  const governing = own.findLast(({ end: stop }) => stop <= start + 1) ?? own.find(({ at }) => at >= last);
  return governing?.person ? governing : undefined;
}
