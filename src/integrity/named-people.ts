// The people of a sentence, as a draft finds them; asked only where a word is that could show one, for the patterns are many
// and most sentences name nobody.

import { draftWords } from '../draft/no-words.ts';
import { type PersonInText, peopleIn } from '../draft/people.ts';
import { lazyFor } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';

/** What a word of office or of saying begins with, wherever in a word it stands: `Verkehrsminister`. */
const beginning = 4;

interface Shown {
  readonly office: RegExp;
  readonly person: RegExp;
}

const shownBy = lazyFor((language: Language): Shown => {
  const { people, saying } = draftWords(language);
  const offices = [...people.titles, ...(people.kind === 'capitals' ? people.offices : [])];
  return { office: anyOf(offices), person: anyOf([...offices, ...saying.verbs, ...saying.according]) };
});

function anyOf(phrases: readonly string[]): RegExp {
  const words = phrases.flatMap((phrase) => phrase.split(/[\s-]+/).at(-1) ?? []);
  const all = new Set(
    words.map((word) => word.slice(0, beginning).toLowerCase()).filter((word) => word !== ''),
  );
  return new RegExp(
    [...all].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '[^\\s\\S]',
    'iu',
  );
}

export const peopleOf = (
  sentence: string,
  language: Language,
  isInstitution: (name: string) => boolean = () => false,
): readonly PersonInText[] =>
  mayName(sentence, language) ? peopleIn(sentence, draftWords(language), isInstitution) : [];

/** Two words with capitals behind each other, as whole names are written. */
const capitals = /\p{Lu}[\p{L}\p{M}.’'-]*\s\p{Lu}/u;

/** A whole name beside a word of saying, or any behind an office. */
function mayName(sentence: string, language: Language): boolean {
  if (draftWords(language).people.kind === 'phrases') return true;
  const { office, person } = shownBy(language);
  return capitals.test(sentence) ? person.test(sentence) : /.\p{Lu}/u.test(sentence) && office.test(sentence);
}

/** False where a sentence has no word of office. */
export const mayCall = (sentence: string, language: Language): boolean =>
  draftWords(language).people.kind === 'phrases' || shownBy(language).office.test(sentence);
