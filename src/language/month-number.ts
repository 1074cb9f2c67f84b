// The months as authors write them: whole and short, in the cases that stand in a date and alone (CLDR), and
// what the files of the languages add.

import { lookup } from './any-language.ts';
import type { Language } from './types.ts';

/** Each form of a month's name, in small letters, with its number. */
export function monthForms(language: Language): readonly (readonly [form: string, month: number])[] {
  const { months, alone, short, long } = language.dates;
  // A pattern may set a preposition right before the month: `d בMMMM y`.
  const [, before = ''] = /(?:^|\s)'?([^\s'MLdy.,]+)'?MMMM/.exec(long) ?? [];
  const prefixed = before === '' ? [] : months.map((forms) => before + forms);
  return [
    months,
    alone,
    short,
    prefixed,
    ...language.writtenDates.months.map((line) => line.split(' ')),
  ].flatMap((names) =>
    names.flatMap((forms, index) =>
      forms
        .split('/')
        .filter((form) => form !== '-')
        .map((form) => [form.replaceAll('_', ' ').toLowerCase(), index + 1] as const),
    ),
  );
}

const known = lookup(monthForms);
const lastWords = lookup((language) =>
  monthForms(language).map(([form, month]) => [form.split(' ').at(-1) ?? form, month] as const),
);

/**
 * 1 to 12, or undefined for a word that is no month. A final full stop is allowed. In the article's language
 * first, then in any that has a file.
 */
export function monthNumber(word: string, language?: Language): number | undefined {
  const written = word.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
  const number = known(written, language)[0];
  if (number !== undefined || !written.includes('/')) return number;
  // `أيار/مايو`: a month by both of its names.
  const [first, ...more] = written.split('/').map((name) => monthNumber(name.trim(), language));
  return more.length === 1 && more[0] === first ? first : undefined;
}

/** Whether a name of a month ends with this word: `الثاني` of `كانون الثاني`. */
export const endsMonth = (word: string, language: Language): boolean =>
  lastWords(word.toLowerCase().replace(/\.$/, ''), language).length > 0;
