// Whether a sentence has a word that could show a person: an office, or a verb of saying. Asked before people are looked for, for
// those patterns are many and long, and most sentences name nobody.

import type { DraftWords } from '../language/draft-words.ts';
import { lazyFor, mostRemembered, remembered } from '../language/lazy.ts';
import { matchesIn } from '../language/matches.ts';
import { literal } from '../values/literal.ts';

/** What a word of office or of saying begins with, wherever in a word it stands: `Verkehrsminister`. */
const beginning = 4;

export interface Shown {
  readonly office: boolean;
  readonly saying: boolean;
}

const testsOf = lazyFor(({ people, saying, capitalNouns }: DraftWords) => ({
  office: anyBeginning(
    [...people.titles, ...(people.kind === 'capitals' ? people.offices : [])],
    capitalNouns || people.kind === 'phrases' ? 'within' : people.officeEnding === '' ? 'word' : 'beginning',
  ),
  saying: anyBeginning([...saying.verbs, ...saying.according], people.kind === 'phrases' ? 'within' : 'word'),
}));

/** Any of some phrases is looked for by its last word: wherever in a word it stands, by how words begin, or as a word. */
type As = 'within' | 'beginning' | 'word';

function anyBeginning(phrases: readonly string[], as: As): (text: string) => boolean {
  const words = phrases.flatMap(
    (phrase) => phrase.split(/[^\p{L}\p{M}]+/u).findLast((word) => word !== '') ?? [],
  );
  const length = as === 'word' ? Number.POSITIVE_INFINITY : beginning;
  const all = new Set(words.map((word) => word.slice(0, length).toLowerCase()));
  if (as === 'within') {
    const pattern = new RegExp([...all].map(literal).join('|') || '[^\\s\\S]', 'iu');
    return (text) => pattern.test(text);
  }
  const word = /[\p{L}\p{M}]+/gu;
  return (text) =>
    matchesIn(word, text).some(({ 0: found }) => {
      const start = found.slice(0, length).toLowerCase();
      // A shorter one is all of its word but the ending: `MP`, `MPs`.
      return all.has(start) || (found.length < length && all.has(start.slice(0, -1)));
    });
}

/** By sentences: who asks whether one may name somebody then looks for whom. */
const shownBy = lazyFor((words: DraftWords) => {
  const { office, saying } = testsOf(words);
  return remembered(
    (text): Shown => ({ office: office(text), saying: saying(text) }),
    mostRemembered.sentences,
  );
});

export const shownIn = (text: string, words: DraftWords): Shown => shownBy(words)(text);
