// What is recognised in whatever language it is written: an article cites, and a table is headed, in
// other languages than its own. Words that mean something else in another language are left to articles
// of their own (`onlyHere`).

import { languages } from './languages.ts';
import { lazy } from './lazy.ts';
import type { Language } from './types.ts';

/** The alternatives of all languages as one pattern, to be grouped. Each language's may be empty. */
export const alternatives = (of: (language: Language) => string): string =>
  languages
    .map(of)
    .filter((pattern) => pattern !== '')
    .join('|');

/** What words stand for, in one language; the same word may stand for several things. */
type Table<T> = ReadonlyMap<string, readonly T[]>;

/**
 * Looks a word up in the table of the article's language, else in those of all; each is made
 * when it is first asked for.
 */
export function lookup<T>(
  tableOf: (language: Language) => Iterable<readonly [word: string, meaning: T]>,
): (word: string, language?: Language) => readonly T[] {
  const own = new WeakMap<Language, Table<T>>();
  const everywhere = lazy(() =>
    tableFrom(
      languages.flatMap((language) =>
        [...tableOf(language)].filter(([word]) => !language.onlyHere.includes(word)),
      ),
    ),
  );
  return (word, language) => {
    if (!language) return everywhere().get(word) ?? [];
    const table = own.get(language) ?? tableFrom(tableOf(language));
    own.set(language, table);
    return table.get(word) ?? everywhere().get(word) ?? [];
  };
}

function tableFrom<T>(entries: Iterable<readonly [string, T]>): Table<T> {
  const table = new Map<string, T[]>();
  for (const [word, meaning] of entries) {
    const known = table.get(word);
    if (!known) table.set(word, [meaning]);
    else if (!known.includes(meaning)) known.push(meaning);
  }
  return table;
}

/** The words and phrases of a list by commas. */
export const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
