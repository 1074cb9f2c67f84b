// Numbers of a sentence, and whether a file of data knows them: itself, rounded, or worked out from numbers of one row or column.

import { readNumber } from '../deck/numerals.ts';
import type { Language } from '../language/types.ts';

/** A number of a table. */
export interface Datum {
  readonly value: number;
  /** As the slide has it, and where: `84.4 (2022, KZ)`. */
  readonly said: string;
  readonly row: number;
  readonly column: number;
  /** What it is called by: the head of its column, and the words of its row, each of them with its column. */
  readonly names: readonly DatumName[];
}

export interface DatumName {
  /** Of the column whose cell the name is; -1 for the head of the number's own. */
  readonly by: number;
  readonly name: string;
}

export interface Data {
  readonly file: string;
  readonly numbers: readonly Datum[];
}

export interface NumberInText {
  readonly written: string;
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
  /** In the sentence, UTF-16 units. */
  readonly at: number;
}

const tokens = /[-−]?\d{1,3}(?:[ \u00a0\u202f'’.,]\d{3})+(?:[.,]\d+)?|[-−]?\d+(?:[.,]\d+)?/g;
/** Counts of what is on the slide, days of a month: too small to be told from the data's own. */
const smallCount = 31;

/** The numbers of a sentence that can be held against data: no years, no small counts, no parts of words. */
export function numbersIn(sentence: string, language: Language): readonly NumberInText[] {
  const names = language.charts.percentWords.split(', ').map((name) => name.toLowerCase());
  return [...sentence.matchAll(tokens)].flatMap((match): readonly NumberInText[] => {
    const [written] = match;
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + written.length);
    // Part of a word: `G20`, `COVID-19`, `trade2.csv`, `5th`.
    if (/[\p{L}\p{N}_/-]$/u.test(before) || /^[\p{L}_]/u.test(after)) return [];
    const read = readNumber(written, language);
    if (!read) return [];
    const whole = read.decimals === 0 && /^\d+$/.test(written);
    if (whole && ((read.value >= 1500 && read.value < 2200) || read.value <= smallCount)) return [];
    const percent =
      /^\s?[%٪％]/u.test(after) || names.some((name) => after.trimStart().toLowerCase().startsWith(name));
    return [{ written, value: read.value, decimals: read.decimals, percent, at: match.index }];
  });
}

/** Words for thousands and millions are another language's business: any power of a thousand will do. */
const scales = [1, 1e3, 1e6, 1e9, 1e12, 1e-3, 1e-6, 1e-9];
/** More numbers than these have a difference for everything. */
const mostPaired = 150;

/** Half of the last decimal that the number is written with. */
function meets({ value, decimals }: NumberInText): (other: number) => boolean {
  const slack = 0.5 * 10 ** -decimals * (1 + 1e-9);
  return (other) => Math.abs(Math.abs(value) - Math.abs(other)) <= slack;
}

/** The cells that have the number. */
export function cellsWith(number: NumberInText, data: readonly Data[]): readonly Datum[] {
  const is = meets(number);
  return data.flatMap(({ numbers }) =>
    numbers.filter((one) => scales.some((scale) => is(one.value * scale))),
  );
}

/** True for what follows from two or more numbers: a sum, difference, ratio, share or change. */
export function followsFrom(number: NumberInText, data: readonly Data[]): boolean {
  const is = meets(number);
  const { percent } = number;
  return data.some(({ numbers }) => {
    const lines = [...groupsBy(numbers, 'row'), ...groupsBy(numbers, 'column'), numbers];
    const sums = lines.map((line) => line.reduce((sum, one) => sum + one.value, 0));
    if (sums.some((sum) => scales.some((scale) => is(sum * scale)))) return true;
    if (
      percent &&
      lines.some((line, index) =>
        line.some((one) => sums[index] && is((one.value / (sums[index] ?? 1)) * 100)),
      )
    )
      return true;
    if (numbers.length > mostPaired) return false;
    return lines
      .slice(0, -1)
      .some((line) =>
        line.some((a) =>
          line.some(
            (b) =>
              a !== b &&
              (is(a.value - b.value) ||
                (b.value !== 0 &&
                  (is(a.value / b.value) ||
                    (percent && (is((a.value / b.value - 1) * 100) || is((a.value / b.value) * 100)))))),
          ),
        ),
      );
  });
}

function groupsBy(numbers: readonly Datum[], key: 'row' | 'column'): readonly (readonly Datum[])[] {
  const groups = new Map<number, Datum[]>();
  for (const one of numbers) groups.set(one[key], [...(groups.get(one[key]) ?? []), one]);
  return [...groups.values()];
}
