// Names on slides that the original has not: words with a capital inside a sentence, acronyms, and a
// known surname behind another first name. Of a sentence's first word nobody can tell; German writes
// every noun like a name; some scripts have no capitals: there only acronyms, and who is named as a
// speaker, can be looked for.

import { distance } from 'fastest-levenshtein';
import type { Language } from '../language/types.ts';
import { officesOf, wrongFirstNames } from './first-names.ts';
import { plainName } from './name-forms.ts';
import type { Word } from './name-index.ts';
import { initials, isAcronym, isKnown, type NameIndex, runsOf, wordsIn } from './name-index.ts';
import { integrityWords } from './no-words.ts';

export interface UnknownName {
  readonly name: string;
  /** The name in the original that it may stand for. */
  readonly near?: string;
}

/**
 * `text`: of a sentence's first word nobody can tell. A `place` on a map and a `person` who is
 * quoted are names, all of them.
 */
export type NameKind = 'text' | 'title' | 'place' | 'person';

/** @param folded a text of a slide */
export function unknownNames(
  folded: string,
  language: Language,
  index: NameIndex,
  kind: NameKind = 'text',
): readonly UnknownName[] {
  const { small, capitalNouns } = integrityWords(language).names;
  const words = wordsIn(folded);
  const capitals = words.filter(({ capital }) => capital);
  if (capitals.length === 0) return [];
  const long = words.filter(({ text, plain }) => text.length >= 4 && !small.has(plain));
  // `Kazakhstan in the Diplomatic Spotlight`: here capitals say nothing.
  const isTitled = long.length >= (kind === 'title' ? 2 : 3) && long.every(({ capital }) => capital);
  const isShouted = folded === folded.toUpperCase();
  const explained = new Set(
    index.acronyms.size === 0
      ? []
      : runsOf(words)
          .flatMap((run) => [run, ...piecesOf(run)])
          .filter((run) => index.acronyms.has(initials(run)))
          .flat(),
  );
  const isOffice = (one: Word): boolean => kind === 'person' && officesOf(language).has(one.plain);
  const isLooked = (one: Word): boolean => {
    if (kind !== 'text' && kind !== 'title') return !isOffice(one);
    return !one.first && !isTitled && (!capitalNouns || isApposed(one, words, language));
  };
  const unknown = new Set(
    capitals.filter((one) => {
      if (isShouted || explained.has(one)) return false;
      if (isAcronym(one.text)) return !isKnown(one.text, index) && !index.initials.has(one.text);
      const isWord = one.text.length >= 3 && !/^[IVXLCDM]+$/.test(one.text);
      return isWord && isLooked(one) && !isKnown(one.text, index);
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
      .filter(
        ({ name, near }) => !(kind === 'place' && near && distance(plainName(name), plainName(near)) < 2),
      ),
    ...(isShouted ? [] : wrongFirstNames(words, unknown, language, index)),
  ];
}

/** `United States and the European Union`: what stands side by side in it. */
function piecesOf(run: readonly Word[]): readonly (readonly Word[])[] {
  const cuts = run.flatMap(({ at }, index) => (index > 0 && run[index - 1]?.at !== at - 1 ? [index] : []));
  if (cuts.length === 0) return [];
  return [0, ...cuts].map((from, index) => run.slice(from, cuts[index])).filter(({ length }) => length > 1);
}

/** `Reederei Norda`: where every noun has a capital, one right behind another is a name, but for measures. */
function isApposed(one: Word, words: readonly Word[], language: Language): boolean {
  const [before, back] = [words[one.at - 1], words[one.at - 2]];
  if (!one.joined || !before?.capital || before.first || /^\p{N}/u.test(back?.text ?? '')) return false;
  return before.text.length > 3 && !integrityWords(language).names.measures.has(before.plain);
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
