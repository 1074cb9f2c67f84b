// A number of a chart, written as the article writes the one that it takes the place of: its sign for decimals, its thousands, its unit.

import type { Paragraph } from '../../values/provenance.ts';
import { lettersOf, notWrittenSo, type Retyped, shownText } from './retype.ts';
import type { SourceText } from './source-text.ts';
import type { WrittenDeck } from './types.ts';

/** @param value as a chart's part has it: `98765.5`. @param marks of the article's language. */
export function newNumber(
  source: SourceText,
  cell: Paragraph,
  value: string,
  marks: WrittenDeck['numbers'],
): Retyped {
  const shown = shownText(cell);
  const found = /[-−–]?\d(?:[\d.,'’\s\u00a0\u202f]*\d)?/.exec(shown);
  const letters = lettersOf(source, cell);
  if (!found || !Number.isFinite(Number(value)) || value === '') return notWrittenSo;
  const [first, last] = [letters[found.index], letters[found.index + found[0].length - 1]];
  if (!first || !last) return notWrittenSo;
  const [whole = '', part] = value.replace(/^-/, '').split('.');
  const grouped = /\d[,.'’\s\u00a0\u202f]\d{3}(?!\d)/.test(found[0]) && found[0].includes(marks.group);
  const digits = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group) : whole;
  const sign = value.startsWith('-') ? (/^[-−–]/.exec(found[0])?.[0] ?? '-') : '';
  const text = `${sign}${digits}${part === undefined ? '' : `${marks.decimal}${part}`}`;
  return [{ start: first.start, end: last.end, text }];
}
