// Dates that no line ends in the middle of: `14 September 2022`, `14. September 2022`, `14 de septiembre de 2022`, `4 марта 2024 г.`.

import { lazyFor } from './lazy.ts';
import { matchesIn } from './matches.ts';
import type { Language } from './types.ts';

/** The text, the spaces within its dates such as do not break. */
export function withWholeDates(text: string, language: Language): string {
  let whole = text;
  for (const { 0: date, index } of matchesIn(datesOf(language), text))
    whole = whole.slice(0, index) + date.replace(/\s/g, '\u00a0') + whole.slice(index + date.length);
  return whole;
}

/** A day before its month or behind it, or a month, with the year where there is one. */
const datesOf = lazyFor(({ dates, writtenDates }: Language): RegExp => {
  const { day, of, ofYear, year } = writtenDates;
  const months = [...dates.months, ...dates.alone, ...dates.short.flatMap((one) => one.split('/'))]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s'))
    .join('|');
  if (months === '') return /(?!)/g;
  const number = String.raw`\d{1,2}(?:${[day, '\\.'].filter(Boolean).join('|')})?`;
  const from = `(?:${number}[–-])?${number}`;
  const behind = String.raw`(?:\s(?:(?:${ofYear || '-'})\s)?\d{4}(?:\s(?:${year || '-'})(?![\p{L}\p{N}]))?)?`;
  const month = String.raw`(?:${months})(?![\p{L}\p{N}])\.?`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${from}\s(?:${of || '(?!)'})?)?${month}(?:\s${number}(?!\p{N}),?)?${behind}`,
    'giu',
  );
});
