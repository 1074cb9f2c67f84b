// Names on slides that the original has not: words with a capital inside a sentence, acronyms, and a known surname behind
// another first name. Of a sentence's first word nobody can tell; German writes every noun like a name; some scripts have no
// capitals: there only acronyms, and who is named as a speaker, can be looked for.

import { distance } from 'fastest-levenshtein';
import { peopleIn } from '../draft/people.ts';
import { wordsOf } from '../draft/words/words.ts';
import { paragraphMark } from './fold.ts';
import { plainName, sameName } from './name-forms.ts';

export interface UnknownName {
  readonly name: string;
  /** The name in the original that it may stand for. */
  readonly near?: string;
}

interface Word {
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

function wordsIn(folded: string): readonly Word[] {
  const text = folded.replace(/(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}/gu, (points) =>
    points.replaceAll('.', '').padEnd(points.length, '\u2060'),
  );
  let end = -2;
  return [...text.matchAll(word)].map((match, at): Word => {
    const before = text.slice(0, match.index).replace(/[\u2060\s]+$/u, '');
    const joined = end >= 0 && /^[\u2060]*[ \u2029]$/u.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    return {
      text: match[0],
      plain: plainName(match[0]),
      at,
      capital: /^\p{Lu}/u.test(match[0]),
      first: before === '' || /[.!?:;"()[\]—|•/\u2029\n。！？：；“‘«*-]$/u.test(before),
      joined,
    };
  });
}

/** Small words inside a name: `Ministry of Foreign Affairs`. */
const connectors = new Set(
  'of the and for on in de des du la le les del der die das und für et y e и по в'.split(' '),
);

/** Capitalised words that follow each other, small words between them. */
function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
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
    small = one.capital ? 0 : connectors.has(one.plain) ? small + 1 : 9;
  }
  if (open.length > 1) runs.push(open);
  return runs;
}

const initials = (run: readonly Word[]): string => run.map(({ text }) => text.charAt(0)).join('');

export interface NameIndex {
  readonly language: string;
  /** By the first three letters. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly Word[];
  readonly acronyms: ReadonlySet<string>;
  readonly initials: ReadonlySet<string>;
  /** Words with capitals inside sentences, as written. */
  readonly names: ReadonlyMap<string, string>;
  /** Names of people written out: the last word, and all of it. */
  readonly people: ReadonlyMap<string, string>;
}

/** @param people whom the article names in full: those of them that the original has, too, are people there. */
export function indexNames(folded: string, language: string, people: readonly string[] = []): NameIndex {
  const words = wordsIn(folded);
  const byStart = new Map<string, string[]>();
  const add = (plain: string): void => {
    const key = plain.slice(0, 3);
    const known = byStart.get(key);
    if (!known) byStart.set(key, [plain]);
    else if (!known.includes(plain)) known.push(plain);
  };
  for (const { plain } of words) {
    add(plain);
    if (plain.includes('-')) for (const part of plain.split('-')) add(part);
  }
  const all = new Set<string>();
  for (const run of runsOf(words))
    for (let from = 0; from < run.length - 1; from++)
      for (let to = from + 2; to <= Math.min(run.length, from + 7); to++)
        all.add(initials(run.slice(from, to)));
  return {
    language,
    byStart,
    words,
    acronyms: new Set(words.filter(({ text }) => isAcronym(text)).map(({ text }) => text)),
    initials: all,
    people: peopleOf(folded, language, people),
    names: new Map(
      words.filter(({ capital, first }) => capital && !first).map(({ plain, text }) => [plain, text]),
    ),
  };
}

/** By an office beside them or a verb of saying: no word that only has a capital. */
function peopleOf(folded: string, language: string, others: readonly string[]): ReadonlyMap<string, string> {
  const people = folded
    .split(paragraphMark)
    .flatMap((paragraph) => peopleIn(paragraph, language, () => false))
    .map(({ name }) => name);
  const all = [...people, ...others.filter((name) => folded.includes(name))]
    .map((name) => name.split(' '))
    .filter((name) => name.length > 1);
  return new Map(all.map((name) => [plainName(name.at(-1) ?? ''), name.join(' ')]));
}

const isAcronym = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text) && !/^[IVXLCDM]+$/.test(text);

function isKnown(name: string, index: NameIndex): boolean {
  const plain = plainName(name);
  const hit = (one: string): boolean =>
    (index.byStart.get(one.slice(0, 3)) ?? []).some((other) => sameName(one, other, index.language));
  if (hit(plain)) return true;
  const parts = plain.split('-');
  return parts.length > 1 && parts.every((part) => part.length < 3 || hit(part));
}

/** Words of four letters and more that a title in capitals leaves small. */
const titleSmall = new Set(
  'with from into over than that after under between through against during upon when what'.split(' '),
);

/** Languages whose nouns all have capitals. */
const nouny = new Set(['de', 'lb']);

/**
 * @param folded a text of a slide
 * @param isName true where all of it is one: then its first word is no mere beginning of a sentence
 */
export function unknownNames(
  folded: string,
  language: string,
  index: NameIndex,
  isName = false,
): readonly UnknownName[] {
  const base = language.split('-')[0]?.toLowerCase() ?? language;
  const words = wordsIn(folded);
  const capitals = words.filter(({ capital }) => capital);
  if (capitals.length === 0) return [];
  const long = words.filter(({ text, plain }) => text.length >= 4 && !titleSmall.has(plain));
  // `Kazakhstan in the Diplomatic Spotlight`: here capitals say nothing.
  const isTitled = long.length >= 3 && long.every(({ capital }) => capital);
  const isShouted = folded === folded.toUpperCase();
  const explained = new Set(
    runsOf(words)
      .filter((run) => index.acronyms.has(initials(run)))
      .flat(),
  );
  const unknown = new Set(
    capitals.filter((one) => {
      if (isShouted || explained.has(one)) return false;
      if (isAcronym(one.text)) return !isKnown(one.text, index) && !index.initials.has(one.text);
      if (
        (one.first && !isName) ||
        isTitled ||
        nouny.has(base) ||
        one.text.length < 3 ||
        /^[IVXLCDM]+$/.test(one.text)
      )
        return false;
      return !isKnown(one.text, index);
    }),
  );
  const found: { name: string; parts: Word[] }[] = [];
  for (const one of capitals.filter((each) => unknown.has(each))) {
    const last = found.at(-1);
    const before = last?.parts.at(-1);
    if (last && before && one.joined && words[one.at - 1] === before) {
      last.name += ` ${one.text}`;
      last.parts.push(one);
    } else found.push({ name: one.text, parts: [one] });
  }
  return [
    // A map may spell a place as its gazetteer does.
    ...found
      .map(({ name }) => named(name, index))
      .filter(({ name, near }) => !(isName && near && distance(plainName(name), plainName(near)) < 2)),
    ...(isShouted ? [] : wrongFirstNames(words, unknown, base, index)),
  ];
}

function named(name: string, index: NameIndex): UnknownName {
  const plain = plainName(name);
  const near = [...index.names]
    .map(([other, text]) => ({ text, far: distance(plain, other) }))
    .filter(
      ({ far, text }) => far > 0 && far <= Math.max(1, Math.floor(Math.min(plain.length, text.length) / 4)),
    )
    .sort((a, b) => a.far - b.far)[0]?.text;
  return { name, ...(near ? { near } : {}) };
}

/** Words that begin a sentence before a name and are none. */
const openers = new Set(
  `the a an this that these those his her its their our my and but or so yet for when while as after before then now later since
  although though because if with without from in on at by to of until both neither either like unlike under over against between
  despite during about around near only even still also however meanwhile yesterday today tomorrow once here there where why how
  what who ask call help meet press support tell urge former new old late young deputy acting senior chief prime vice mr mrs ms dr sir lord lady
  le la les un une des du au aux et mais ou donc quand pour avec sans dans sur sous après avant hier selon
  el los las un una y pero o cuando para con sin en sobre tras antes ayer según
  и но а или когда для с со без в на под над после до вчера по как если бывший новый`.split(/\s+/),
);

/** `Backs Tokayev`: what the original has not, and ends as verbs and adverbs do. */
const isVerbal = (one: Word, index: NameIndex): boolean =>
  /(?:ing|ed|ly|s)$/.test(one.plain) && !isKnown(one.text, index);

/** How far from a surname the original's own first name or office may stand, in words. */
const nearby = 3;

/** `Dmitry Tokayev`, where the original has another first name before that surname, and never this one. */
function wrongFirstNames(
  words: readonly Word[],
  unknown: ReadonlySet<Word>,
  language: string,
  index: NameIndex,
): readonly UnknownName[] {
  if (nouny.has(language)) return [];
  const offices = new Set(wordsOf(language).titles.flatMap((office) => office.toLowerCase().split(' ')));
  return words.flatMap((surname, at): readonly UnknownName[] => {
    const first = words[at - 1];
    if (!first?.capital || !surname.capital || !surname.joined || unknown.has(first) || unknown.has(surname))
      return [];
    if (surname.text.length < 4 || first.text.length < 3 || isAcronym(first.text) || isAcronym(surname.text))
      return [];
    if (offices.has(surname.plain) || openers.has(first.plain) || isVerbal(first, index)) return [];
    const given = [...index.people].find(([last]) => sameName(last, surname.plain, index.language))?.[1];
    if (!given) return [];
    const same = (a: Word, b: Word): boolean => sameName(a.plain, b.plain, index.language);
    const places = index.words.flatMap((one, place) => (one.capital && same(one, surname) ? [place] : []));
    const around = places.flatMap((place) =>
      index.words.slice(Math.max(0, place - nearby), place + nearby + 1),
    );
    if (around.some((one) => same(one, first))) return [];
    const elsewhere = index.words.filter((one) => same(one, first));
    // A word that also stands alone, or small, is no first name.
    const isName = elsewhere.length === 0 ? first.first : elsewhere.every((one) => isGivenName(one, index));
    return isName && !offices.has(first.plain)
      ? [{ name: `${first.text} ${surname.text}`, near: given }]
      : [];
  });
}

/** A capitalised word that another one follows at once. */
function isGivenName(one: Word, { words }: NameIndex): boolean {
  const next = words[one.at + 1];
  return one.capital && one.text.length >= 3 && !isAcronym(one.text) && next?.capital === true && next.joined;
}
