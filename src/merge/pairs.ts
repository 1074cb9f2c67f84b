// Which slide of one deck is which of another, and which shape of one slide which of another: by what programs keep (ids,
// names), then by what they say.

import { likeness, wordsOf } from './align.ts';
import type { ShapeSnapshot, SlideSnapshot } from './types.ts';

export interface Pairing {
  /** Indexes into both, by the first. */
  readonly pairs: readonly (readonly [old: number, fresh: number])[];
  readonly onlyOld: readonly number[];
  readonly onlyNew: readonly number[];
}

/** Says of one item what it is known by; items of both sides that alone have the same key are a pair. An empty key is none. */
type Key<T> = (item: T) => string;

/** Below this two texts are not one text that somebody edited. */
const leastLikeness = 0.5;

export function pairSlides(old: readonly SlideSnapshot[], fresh: readonly SlideSnapshot[]): Pairing {
  const pairing = new Pairs(old, fresh);
  pairing.byKey(({ created }) => created);
  // Builds number their slides alike: an id alone says nothing, an id with the same title does.
  pairing.byKey(({ id, title }) => (title === '' ? '' : `${id} ${title}`));
  pairing.byKey(textOf);
  pairing.byKey(({ title }) => title);
  pairing.byLikeness(slideWords, leastLikeness);
  // PowerPoint keeps a slide's id whatever becomes of its words.
  pairing.byKey(({ id, layout }) => `${id} ${layout}`);
  return pairing.result();
}

export function pairShapes(old: readonly ShapeSnapshot[], fresh: readonly ShapeSnapshot[]): Pairing {
  const pairing = new Pairs(old, fresh);
  pairing.byKey(({ kind, name, id, paragraphs }) => `${kind} ${name} ${id} ${paragraphs.join('\n')}`);
  pairing.byKey(({ kind, name, placeholder }) => `${kind} ${name} ${placeholder}`);
  pairing.byKey(({ placeholder }) => placeholder);
  pairing.byKey(shapeText);
  pairing.byKey(({ kind, name }) => `${kind} ${name}`);
  pairing.byKey(({ picture }) => picture ?? '');
  pairing.byLikeness((shape) => wordsOf(shapeText(shape)), leastLikeness);
  pairing.inOrder(({ kind, paragraphs, placeholder, box }) =>
    placeholder !== '' && paragraphs.length === 0
      ? ''
      : `${kind} ${Math.round(box?.x ?? 0)} ${Math.round(box?.y ?? 0)}`,
  );
  pairing.inOrder(({ kind }) => (['table', 'chart', 'diagram', 'video', 'audio'].includes(kind) ? kind : ''));
  return pairing.result();
}

export const shapeText = ({ paragraphs, cells }: ShapeSnapshot): string =>
  [...paragraphs, ...(cells ?? []).flat()].join('\n');

const textOf = ({ shapes, notes }: SlideSnapshot): string =>
  [...shapes.map(shapeText), ...notes].filter((one) => one !== '').join('\n');

const slideWords = (slide: SlideSnapshot): readonly string[] =>
  wordsOf(textOf(slide)).filter((one) => /[\p{L}\p{N}]/u.test(one));

class Pairs<T> {
  readonly #old: readonly T[];
  readonly #fresh: readonly T[];
  readonly #partner = new Map<number, number>();
  readonly #taken = new Set<number>();

  constructor(old: readonly T[], fresh: readonly T[]) {
    this.#old = old;
    this.#fresh = fresh;
  }

  byKey(key: Key<T>): void {
    const found = this.#grouped(key);
    for (const { old, fresh } of found)
      if (old.length === 1 && fresh.length === 1) this.#pair(old[0] as number, fresh[0] as number);
  }

  /** The first of a key with the first, the second with the second. */
  inOrder(key: Key<T>): void {
    for (const { old, fresh } of this.#grouped(key))
      for (const [index, one] of old.entries()) {
        const other = fresh[index];
        if (other !== undefined) this.#pair(one, other);
      }
  }

  /** The likest first. */
  byLikeness(words: (item: T) => readonly string[], least: number): void {
    const [old, fresh] = [this.#left(this.#old, 'old'), this.#left(this.#fresh, 'fresh')];
    if (old.length === 0 || fresh.length === 0) return;
    const said = fresh.map((at) => words(this.#fresh[at] as T));
    const likest = old.flatMap((at) => {
      const own = words(this.#old[at] as T);
      if (own.length === 0) return [];
      return fresh.flatMap((other, index) => {
        const like = likeness(own, said[index] as readonly string[]);
        return like >= least ? [{ at, other, like }] : [];
      });
    });
    likest.sort(
      (a, b) => b.like - a.like || Math.abs(a.at - a.other) - Math.abs(b.at - b.other) || a.at - b.at,
    );
    for (const { at, other } of likest)
      if (!this.#partner.has(at) && !this.#taken.has(other)) this.#pair(at, other);
  }

  result(): Pairing {
    return {
      pairs: [...this.#partner].sort(([a], [b]) => a - b),
      onlyOld: this.#left(this.#old, 'old'),
      onlyNew: this.#left(this.#fresh, 'fresh'),
    };
  }

  #grouped(key: Key<T>): readonly { readonly old: readonly number[]; readonly fresh: readonly number[] }[] {
    const groups = new Map<string, { old: number[]; fresh: number[] }>();
    for (const side of ['old', 'fresh'] as const) {
      const items = side === 'old' ? this.#old : this.#fresh;
      for (const at of this.#left(items, side)) {
        const said = key(items[at] as T);
        if (said === '') continue;
        const group = groups.get(said) ?? { old: [], fresh: [] };
        groups.set(said, group);
        group[side].push(at);
      }
    }
    return [...groups.values()];
  }

  #left(items: readonly T[], side: 'old' | 'fresh'): readonly number[] {
    return items.flatMap((_, at) =>
      (side === 'old' ? this.#partner.has(at) : this.#taken.has(at)) ? [] : [at],
    );
  }

  #pair(old: number, fresh: number): void {
    this.#partner.set(old, fresh);
    this.#taken.add(fresh);
  }
}

/**
 * Of pairs in the order of the old, those that changed their place: the fewest that have to be taken out for the rest to stand in
 * order (all but a longest increasing subsequence).
 */
export function movedPairs(pairs: Pairing['pairs']): ReadonlySet<number> {
  const best: number[] = [];
  const before: number[] = [];
  for (const [at, [, fresh]] of pairs.entries()) {
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[best[middle] as number] as readonly [number, number])[1] < fresh) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (best[low - 1] as number) : -1;
    best[low] = at;
  }
  const kept = new Set<number>();
  for (let at = best.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at);
  return new Set(pairs.flatMap((_, at) => (kept.has(at) ? [] : [at])));
}
