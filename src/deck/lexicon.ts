// What an author means by the name of a column or by a title: in the article's language, and in any other
// that has a file, for an article may well have the column names of another.

import { listed, lookup } from '../language/any-language.ts';
import { languages } from '../language/languages.ts';
import { lazy } from '../language/lazy.ts';
import { lettersOnly } from '../language/letters.ts';
import type { ColumnRole, Language } from '../language/types.ts';

export type { ColumnRole } from '../language/types.ts';

const roles: readonly ColumnRole[] = [
  'date',
  'event',
  'source',
  'actor',
  'role',
  'position',
  'number',
  'what',
];

const rolesOf = lookup(({ columns }) =>
  roles.flatMap((role) => listed(columns[role]).map((name) => [name, role] as const)),
);

/** Lower case, punctuation off: ` Position* ` is `position`. */
function normal(text: string): string {
  return lettersOnly(text.toLowerCase());
}

/** `text` and `phrase` are normal; true when the phrase stands in the text as whole words. */
function says(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

/** What a column of that name holds; several roles where languages share a word. */
export function columnRoles(name: string, language: Language): readonly ColumnRole[] {
  const found = rolesOf(normal(name), language);
  return found.length > 1 ? roles.filter((role) => found.includes(role)) : found;
}

/** Phrases that titles are known by. */
interface Phrases {
  readonly contact: ReadonlySet<string>;
  readonly implications: readonly string[];
  readonly comparison: readonly string[];
}

const byLanguage = new WeakMap<Language, Phrases>();

/** Those of all languages, but for what means something else in another language than the article's. */
function phrasesFor(article: Language): Phrases {
  const known = byLanguage.get(article);
  if (known) return known;
  const of = (key: keyof Phrases): readonly string[] => [
    ...listed(article.titles[key]),
    ...languages.flatMap(({ titles, onlyHere }) =>
      listed(titles[key]).filter((phrase) => !onlyHere.includes(phrase)),
    ),
  ];
  const made: Phrases = {
    contact: new Set(of('contact')),
    implications: of('implications'),
    comparison: of('comparison'),
  };
  byLanguage.set(article, made);
  return made;
}

export function saysContact(title: string, language: Language): boolean {
  return phrasesFor(language).contact.has(normal(title));
}

export function saysImplications(title: string, language: Language): boolean {
  const text = normal(title);
  return phrasesFor(language).implications.some((phrase) => says(text, phrase));
}

export function saysComparison(title: string, language: Language): boolean {
  const text = normal(title);
  return phrasesFor(language).comparison.some((phrase) => says(text, phrase));
}

const oppositePairs = lazy(() => languages.flatMap(({ titles }) => titles.opposites.map(listed)));

/**
 * True when one heading has a word and the other its opposite: `What Astana keeps`, `What Astana refuses`.
 */
export function areOpposites(first: string, second: string): boolean {
  const [a, b] = [normal(first), normal(second)];
  return oppositePairs().some(
    ([one = '', other = '']) => (says(a, one) && says(b, other)) || (says(a, other) && says(b, one)),
  );
}
