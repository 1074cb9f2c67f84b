// The short names by which a text goes on once it has named somebody whole: `Xi` after `Xi Jinping`.

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
  return all.filter(
    ({ word, name }) => word.length > 1 && !all.some((other) => other.word === word && other.name !== name),
  );
}

/** Where the text names somebody by an alias, outside the places where the whole name stands. */
export function aliased(
  text: string,
  aliases: readonly Alias[],
  whole: readonly PersonInText[],
): readonly PersonInText[] {
  return aliases.flatMap(({ word, name, role }) =>
    [
      ...text.matchAll(
        new RegExp(`(?<![\\p{L}’'-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'gu'),
      ),
    ]
      .map((match) => ({
        name,
        ...(role ? { role } : {}),
        start: match.index,
        end: match.index + word.length,
      }))
      .filter((one) => !whole.some((other) => other.start < one.end && one.start < other.end)),
  );
}
