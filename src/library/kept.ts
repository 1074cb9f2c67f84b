// What is kept between builds of a session: what costs much, and depends on little that an edit changes.

import { isSameData } from './same-data.ts';

export interface Kept {
  /** What the last build had under that key, where it is equal: what was made of it can then be known by it. */
  readonly same: <T>(key: string, now: T) => T;
  /** What was made under that key, or is made now; `isLasting` says whether it may be kept. */
  readonly of: <T>(key: string, make: () => T, isLasting?: (made: T) => boolean) => T;
}

/** Builds in a row that may do without it. */
const patience = 3;

export interface Store extends Kept {
  /** A build begins: what the last ones did not ask for is forgotten. */
  readonly begin: () => void;
}

export function createStore(): Store {
  const store = new Map<string, { readonly made: unknown; used: number }>();
  let build = 0;
  return {
    same: <T>(key: string, now: T): T => {
      const known = store.get(key);
      const made = known && isSameData(known.made, now) ? (known.made as T) : now;
      store.set(key, { made, used: build });
      return made;
    },
    begin: () => {
      build += 1;
      for (const [key, { used }] of store) if (build - used > patience) store.delete(key);
    },
    of: <T>(key: string, make: () => T, isLasting: (made: T) => boolean = () => true): T => {
      const known = store.get(key);
      if (known) {
        known.used = build;
        return known.made as T;
      }
      const made = make();
      if (isLasting(made)) store.set(key, { made, used: build });
      return made;
    },
  };
}

/** Keeps nothing. */
export const nothingKept: Kept = { of: (_, make) => make(), same: (_, now) => now };
