// A place in a text among many in order, found by halves.

/** Of places in order, the number of the last that begins at an offset or before it; -1 where none does. */
export function lastBefore(places: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Of places in order, those that begin between two offsets, the second not among them. */
export const within = <T extends { readonly start: number }>(
  places: readonly T[],
  from: number,
  to: number,
): readonly T[] => places.slice(lastBefore(places, from - 1) + 1, lastBefore(places, to - 1) + 1);
