// Where words stand in a text, and pairs of neighbouring words: a phrase is looked for where its first two words stand,
// and the text is not read again for each.

export interface TextIndex {
  readonly text: string;
  /** Offsets of its words. */
  readonly starts: readonly number[];
  /** Numbers of its words, by word and by pair, in lower case. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

const word = /[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}\p{M}]+/gu;

export function indexText(text: string): TextIndex {
  const starts: number[] = [];
  const positions = new Map<string, number[]>();
  const pairs = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, at: number): void => {
    const known = map.get(key);
    if (known) known.push(at);
    else map.set(key, [at]);
  };
  let before: string | undefined;
  for (const { 0: found, index } of text.matchAll(word)) {
    const plain = found.toLowerCase();
    const at = starts.length;
    starts.push(index);
    add(positions, plain, at);
    if (before !== undefined) add(pairs, `${before} ${plain}`, at - 1);
    before = plain;
  }
  return { text, starts, positions, pairs };
}

/** Offsets at which a phrase may begin: those of its first two words, between two offsets where they are given. */
export function beginningsOf(
  phrase: string,
  { starts, positions, pairs }: TextIndex,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): readonly number[] {
  const [first, second] = phrase.slice(0, 200).matchAll(word);
  if (!first) return [];
  const key = first[0].toLowerCase();
  const found = (second ? pairs.get(`${key} ${second[0].toLowerCase()}`) : positions.get(key)) ?? [];
  const startOf = (place: number): number => (starts[found[place] ?? 0] ?? 0) - first.index;
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < from) low = middle + 1;
    else high = middle;
  }
  const within: number[] = [];
  for (let place = low; place < found.length && startOf(place) <= to; place++) within.push(startOf(place));
  return within;
}

/** Offsets at which a phrase in lower case stands. */
export const placesOf = (phrase: string, index: TextIndex): readonly number[] =>
  beginningsOf(phrase, index).filter(
    (start) => index.text.slice(start, start + phrase.length).toLowerCase() === phrase,
  );
