// The short names by which a text goes on once it has named somebody whole: `Xi` after `Xi Jinping`.

import { lazyFor } from '../language/lazy.ts';
import type { PersonInText } from './people.ts';

/** A name that was written out, or one word of it. */
export interface Alias {
  readonly word: string;
  readonly name: string;
  readonly role?: string;
}

/** A word that two people share is nobody's. */
export function aliasesOf(people: readonly PersonInText[]): readonly Alias[] {
  const roles = new Map<string, string | undefined>();
  for (const { name, role } of people) roles.set(name, roles.get(name) ?? role);
  const all = [...roles].flatMap(([name, role]) =>
    name.includes(' ')
      ? [name, ...name.split(' ')].map((word) => ({ word, name, ...(role ? { role } : {}) }))
      : [],
  );
  const names = new Map<string, Set<string>>();
  for (const { word, name } of all) names.set(word, (names.get(word) ?? new Set()).add(name));
  return all.filter(({ word }) => word.length > 1 && names.get(word)?.size === 1);
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** By their first words: a long text has many people, and a paragraph few of them. */
const byFirstWord = lazyFor((aliases: readonly Alias[]): ReadonlyMap<string, readonly Alias[]> => {
  const all = new Map<string, Alias[]>();
  for (const alias of aliases) {
    const first = alias.word.match(word)?.[0] ?? '';
    const known = all.get(first);
    if (known) known.push(alias);
    else all.set(first, [alias]);
  }
  return all;
});

/** Where the text names somebody by an alias, outside the places where the whole name stands. */
export function aliased(
  text: string,
  aliases: readonly Alias[],
  whole: readonly PersonInText[],
): readonly PersonInText[] {
  const known = byFirstWord(aliases);
  return [...new Set(text.match(word))]
    .flatMap((first) => known.get(first) ?? [])
    .flatMap(({ word: short, name, role }) =>
      placesOf(short, text)
        .map((start) => ({ name, ...(role ? { role } : {}), start, end: start + short.length }))
        .filter((one) => !whole.some((other) => other.start < one.end && one.start < other.end)),
    );
}

/** Where a word stands by itself. */
function placesOf(short: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
    const end = at + short.length;
    if (!/[\p{L}’'-]$/u.test(text.slice(0, at).slice(-2)) && !/^\p{L}/u.test(text.slice(end, end + 2)))
      places.push(at);
  }
  return places;
}
