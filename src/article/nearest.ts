// "Did you mean": the known word nearest to a mistyped one, if it is near enough to be what was meant.

import { distance } from 'fastest-levenshtein';

/** A third of the letters may be wrong, three at most. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.trim().toLowerCase();
  const limit = Math.min(3, Math.ceil(wanted.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}
