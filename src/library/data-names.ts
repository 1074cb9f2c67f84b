// What a sentence calls its number by, held against where the number stands in a file of data: `Hamburg handled 271 million tonnes` where
// the file has 271 for Antwerp. Names and years are compared; where the sentence names nothing, or another number, nothing is said.

import type { Language } from '../language/types.ts';
import type { Datum } from './data-file.ts';
import type { NumberInText } from './data-numbers.ts';

/** What the sentence names, by the columns that the names stand in. */
type Named = ReadonlyMap<number, ReadonlySet<string>>;

const clauseEnds = /[,;:](?=\s)|\s[–—]\s|—|[，；：、،؛]/u;

/**
 * The numbers of the data that the sentence speaks of; undefined where it names none. Where it has no other number its names are this
 * one's, whatever part they stand in.
 */
export function namedBy(
  sentence: string,
  number: NumberInText,
  numbers: readonly NumberInText[],
  all: readonly Datum[],
  language: Language,
): ReadonlySet<Datum> | undefined {
  const clause = clauseAt(sentence, number.at);
  // A year behind two numbers is the last one's: `from 845 to 801 in 2020`.
  const next = Math.min(...numbers.map(({ at }) => at).filter((at) => at > number.at));
  const own = next < clause.end ? clause.text.slice(0, next - clause.end) : clause.text;
  // `In 2018, hospitals had …`: what the sentence begins with alone, is its first number's.
  const [lead = ''] = sentence.split(clauseEnds);
  const isFirst = numbers.every(({ at }) => at >= number.at);
  const dated = isFirst && lead.trim().split(/\s+/).length <= 2 ? `${lead} ${own}` : own;
  const inClause = namedIn(clause.text, dated, all, language);
  const named =
    inClause.size === 0 && numbers.length === 1 ? namedIn(sentence, sentence, all, language) : inClause;
  const cells = all.filter((cell) => isNamed(cell, named));
  return named.size === 0 || cells.length === 0 ? undefined : new Set(cells);
}

/** The part of the sentence, between two marks, that the place lies in. */
function clauseAt(sentence: string, at: number): { readonly text: string; readonly end: number } {
  let start = 0;
  for (const clause of sentence.split(clauseEnds)) {
    const end = sentence.indexOf(clause, start) + clause.length;
    if (at < end) return { text: clause, end };
    start = end;
  }
  return { text: sentence, end: sentence.length };
}

/** @param dated the part of the text whose years count */
function namedIn(text: string, dated: string, data: readonly Datum[], language: Language): Named {
  const found = new Map<number, Set<string>>();
  const names = new Map(
    data.flatMap(({ names }) => names.map((one) => [`${one.by} ${one.name}`, one] as const)),
  );
  // Longest first: `South Sudan` is not Sudan.
  let left = text;
  // `Population 2020` and `Schools 2020` are both of 2020.
  for (const { by, name } of names.values()) {
    const own = by < 0 && !year.test(name) ? yearIn.exec(name)?.[0] : undefined;
    if (own !== undefined && placeOf(dated, by, own, language))
      found.set(by, (found.get(by) ?? new Set()).add(name));
  }
  for (const { by, name } of [...names.values()].sort((a, b) => b.name.length - a.name.length)) {
    const place = placeOf(year.test(name) ? dated : left, by, name, language);
    if (!place) continue;
    found.set(by, (found.get(by) ?? new Set()).add(name));
    left = `${left.slice(0, place.start)}${' '.repeat(place.end - place.start)}${left.slice(place.end)}`;
  }
  return found;
}

const year = /^\d{4}$/;
const yearIn = /(?<![\p{L}\p{N}])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}])/u;
const scriptWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function placeOf(
  text: string,
  by: number,
  name: string,
  { charts }: Language,
): { readonly start: number; readonly end: number } | undefined {
  if (year.test(name)) {
    // Since a year, or against one, is not in it.
    const match = new RegExp(charts.inYear.replace('YEAR', name), 'iu').exec(text);
    return match ? { start: match.index, end: match.index + match[0].length } : undefined;
  }
  // Other times and ranks are written in too many ways; a short word is often another.
  if (/\p{N}/u.test(name) || name.length < (scriptWithoutSpaces.test(name) ? 2 : 3)) return undefined;
  // Heads of columns stand in a sentence as common words; names of rows are names.
  const [within, sought] = by < 0 ? [text.toLowerCase(), name.toLowerCase()] : [text, name];
  // `Sudanese` is no Sudan, and Sudan may stand behind it.
  for (let start = within.indexOf(sought); start >= 0; start = within.indexOf(sought, start + 1)) {
    const end = start + name.length;
    if (isApart(text[start - 1], name[0]) && isApart(text[end], name.at(-1))) return { start, end };
  }
  return undefined;
}

const isApart = (beside: string | undefined, edge = ''): boolean =>
  beside === undefined || scriptWithoutSpaces.test(edge) || !/[\p{L}\p{N}]/u.test(beside);

/** Of every kind of name that the sentence has, the cell has one of them. */
function isNamed({ names }: Datum, named: Named): boolean {
  return [...named].every(([by, some]) => names.some((one) => one.by === by && some.has(one.name)));
}
