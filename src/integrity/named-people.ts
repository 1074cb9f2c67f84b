// The people of a sentence, as a draft finds them; asked only where a word is that could show one, for the patterns are many
// and most sentences name nobody.

import { draftWords } from '../draft/no-words.ts';
import { type PersonInText, peopleIn } from '../draft/people.ts';
import { shownIn } from '../draft/shown-people.ts';
import type { Language } from '../language/types.ts';

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
  const { office, saying } = shownIn(sentence, draftWords(language));
  return capitals.test(sentence) ? office || saying : /.\p{Lu}/u.test(sentence) && office;
}

/** False where a sentence has no word of office. */
export const mayCall = (sentence: string, language: Language): boolean =>
  draftWords(language).people.kind === 'phrases' || shownIn(sentence, draftWords(language)).office;
