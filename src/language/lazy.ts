// Tables that are made when they are first asked for: all languages are in one script, and a deck has one.

/** `make`, called at most once. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
