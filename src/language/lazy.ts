// Tables that are made when they are first asked for: all languages are in one script, and a deck has one.

/** `make`, called at most once. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** `make`, called at most once for each of what it is made for. */
export function lazyFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
}

/**
 * `make`, remembered by the text that it is asked about: a text has few words, many times, and several finders ask about a sentence.
 * @param most texts are remembered; of more each is made anew
 */
export function remembered<V>(make: (text: string) => V, most: number): (text: string) => V {
  const made = new Map<string, { readonly value: V }>();
  return (text) => {
    const known = made.get(text) ?? { value: make(text) };
    if (made.size < most) made.set(text, known);
    return known.value;
  };
}

/** How many words and sentences are remembered. */
export const mostRemembered = { words: 20_000, sentences: 5_000 } as const;
