// Whether a sentence has a word that could show a person: an office, or a verb of saying. Asked before people are looked for, for
// those patterns are many and long, and most sentences name nobody.

import type { DraftWords } from '../language/draft-words.ts';
import { lazyFor } from '../language/lazy.ts';

/** What a word of office or of saying begins with, wherever in a word it stands: `Verkehrsminister`. */
const beginning = 4;

export interface Shown {
  readonly office: boolean;
  readonly saying: boolean;
}

const patternsOf = lazyFor(({ people, saying }: DraftWords) => ({
  office: anyBeginning([...people.titles, ...(people.kind === 'capitals' ? people.offices : [])]),
  saying: anyBeginning([...saying.verbs, ...saying.according]),
}));

function anyBeginning(phrases: readonly string[]): RegExp {
  const words = phrases.flatMap((phrase) => phrase.split(/[\s-]+/).at(-1) ?? []);
  const all = new Set(
    words.map((word) => word.slice(0, beginning).toLowerCase()).filter((word) => word !== ''),
  );
  return new RegExp(
    [...all].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '[^\\s\\S]',
    'iu',
  );
}

export function shownIn(text: string, words: DraftWords): Shown {
  const { office, saying } = patternsOf(words);
  return { office: office.test(text), saying: saying.test(text) };
}
