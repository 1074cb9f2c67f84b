// The words of a text as names are looked for: which have a capital inside a sentence, which follow each
// other, which are acronyms; and who is named in full.

import type { PersonInText } from '../draft/people.ts';
import type { NameForms } from '../language/integrity-words.ts';
import { matchesIn } from '../language/matches.ts';
import { isNameWord } from '../language/name-words.ts';
import type { Language } from '../language/types.ts';
import { irregularForms, plainName, sameName } from './name-forms.ts';
import { peopleOf } from './named-people.ts';
import { integrityWords } from './no-words.ts';

export interface Word {
  readonly text: string;
  readonly plain: string;
  /** Its number in the text. */
  readonly at: number;
  readonly capital: boolean;
  /** Begins a sentence, a line or what a mark opens. */
  readonly first: boolean;
  /** Nothing but a space parts it from the word before. */
  readonly joined: boolean;
}

const word = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

export function wordsIn(folded: string): readonly Word[] {
  const text = folded.replace(/(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}/gu, (points) =>
    points.replaceAll('.', '').padEnd(points.length, '\u2060'),
  );
  let end = -2;
  return matchesIn(word, text).map((match, at): Word => {
    const { 0: found, index } = match;
    const lead = text.slice(end, index);
    const isGap = lead === ' ';
    const joined = isGap || (end >= 0 && /^[\u2060]*[ \u2029]$/u.test(lead));
    // Behind a word and a space nothing begins.
    const before = isGap ? lead : text.slice(Math.max(0, index - 12), index).replace(/[\u2060\s]+$/u, '');
    end = index + found.length;
    return {
      text: found,
      plain: plainName(found),
      at,
      capital: isCapital(found),
      first: !isGap && (before === '' || /[.!?:;"()[\]—|•/\u2029\n。！？：；“‘«*-]$/u.test(before)),
      joined,
    };
  });
}

const isCapital = (text: string): boolean =>
  (text >= 'A' && text < '[') || (text >= '{' && /^\p{Lu}/u.test(text));

/** Capitalised words that follow each other, small words between them. */
export function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let open: Word[] = [];
  let small = 0;
  for (const one of words) {
    if (!one.joined) small = 9;
    if (one.capital && small <= 2) open.push(one);
    else if (one.capital) {
      if (open.length > 1) runs.push(open);
      open = [one];
    }
    small = one.capital ? 0 : isNameWord(one.plain) ? small + 1 : 9;
  }
  if (open.length > 1) runs.push(open);
  return runs;
}

export const initials = (run: readonly Word[]): string => run.map(({ text }) => text.charAt(0)).join('');

export interface NameIndex {
  /** How the original's language makes one name of another. */
  readonly forms: NameForms;
  /** By the first three letters. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly Word[];
  /** Every word, plain. */
  readonly all: ReadonlySet<string>;
  readonly acronyms: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** Words with capitals inside sentences, as written. */
  readonly names: ReadonlyMap<string, string>;
  /** Names of people written out: the last word, and all of it. */
  readonly people: ReadonlyMap<string, string>;
  /** The people of each sentence. */
  readonly found: readonly PersonInText[];
}

/** @param people whom the article names in full: whom of them the original has is a person there, too. */
export function indexNames(
  folded: string,
  sentences: readonly string[],
  language: Language,
  people: readonly string[] = [],
): NameIndex {
  const words = wordsIn(folded);
  const found = sentences.flatMap((sentence) => peopleOf(sentence, language));
  const byStart = new Map<string, string[]>();
  const added = new Set<string>();
  const add = (plain: string): void => {
    if (added.has(plain)) return;
    added.add(plain);
    const key = plain.slice(0, 3);
    const known = byStart.get(key);
    if (known) known.push(plain);
    else byStart.set(key, [plain]);
  };
  for (const { plain } of words) {
    add(plain);
    if (plain.includes('-')) for (const part of plain.split('-')) add(part);
  }
  const shorts = new Set<string>();
  for (const run of runsOf(words))
    for (let from = 0; from < run.length - 1; from++)
      for (let to = from + 2; to <= Math.min(run.length, from + 7); to++)
        shorts.add(initials(run.slice(from, to)));
  return {
    forms: integrityWords(language).names.forms,
    byStart,
    words,
    all: added,
    acronyms: new Set(words.filter(({ text }) => isAcronym(text)).map(({ text }) => text)),
    initials: shorts,
    people: byLastName(found, folded, people),
    found,
    names: new Map(
      words.filter(({ capital, first }) => capital && !first).map(({ plain, text }) => [plain, text]),
    ),
  };
}

/** By an office beside them or a verb of saying: no word that only has a capital. */
function byLastName(
  found: readonly PersonInText[],
  folded: string,
  others: readonly string[],
): ReadonlyMap<string, string> {
  const all = [
    ...found.map(({ name }) => name),
    ...[...new Set(others)].filter((name) => folded.includes(name)),
  ]
    .map((name) => name.split(' '))
    .filter((name) => name.length > 1);
  return new Map(all.map((name) => [plainName(name.at(-1) ?? ''), name.join(' ')]));
}

export const isAcronym = (text: string): boolean =>
  isCapital(text) && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text) && !/^[IVXLCDM]+$/.test(text);

export function isKnown(name: string, index: NameIndex): boolean {
  const plain = plainName(name);
  const among = (one: string): readonly string[] => index.byStart.get(one.slice(0, 3)) ?? [];
  const hit = (one: string): boolean =>
    index.all.has(one) ||
    among(one).some((other) => sameName(one, other, index.forms)) ||
    irregularForms(one, index.forms).some((form) =>
      among(form).some((other) => sameName(one, other, index.forms)),
    );
  if (hit(plain)) return true;
  const parts = plain.split('-');
  return parts.length > 1 && parts.every((part) => part.length < 3 || hit(part));
}
