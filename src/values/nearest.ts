// "Did you mean": the known word nearest to a mistyped one, if it is near enough to be what was meant.

import { distance } from 'fastest-levenshtein';

const letters = (word: string) => [...word].sort().join('');

/** A third of the letters may be wrong, three at most; the right letters in another order are one slip. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const wanted = written.trim().toLowerCase();
  const limit = Math.min(3, Math.ceil(wanted.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const word = candidate.toLowerCase();
    const edits = letters(word) === letters(wanted) && word !== wanted ? 1 : distance(wanted, word);
    if (edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}
