// Numbers of a sentence with what is said of them, and whether a value of a file is what they say: of the same kind and scale, as exactly as
// they are written, and on the side of them that a word such as `almost` puts it on.

import { readNumber } from '../deck/numerals.ts';
import { type Quantity, quantitiesIn } from '../integrity/quantities.ts';
import { languages } from '../language/languages.ts';
import type { AmountWords, Language } from '../language/types.ts';
import { oneOf } from '../language/word-lists.ts';

/** What a number is of; undefined where nothing tells. */
export type NumberKind = 'percent' | 'points' | 'ratio' | 'amount' | undefined;

/** What values are counted in. */
export interface Measure {
  readonly kind: NumberKind;
  /** 1e6 of `million tonnes`; undefined where nothing tells. */
  readonly scale: number | undefined;
  /** A time: `years`. */
  readonly time?: true;
}

type Rounding = 'as written' | 'about' | 'almost' | 'over' | 'under';

export interface NumberInText {
  readonly written: string;
  readonly value: number;
  readonly decimals: number;
  readonly kind: NumberKind;
  /** What it may be counted in; empty where none is written. */
  readonly scales: readonly number[];
  readonly rounding: Rounding;
  /** A number of years or months. */
  readonly time: boolean;
  /** In the sentence, UTF-16 units. */
  readonly at: number;
}

/** Counts of what is on the slide, days of a month: too small to be told from the data's own. */
const smallCount = 31;

/** The numbers of a sentence that can be held against data: no years, no small counts, no parts of words. */
export function numbersIn(sentence: string, language: Language): readonly NumberInText[] {
  const words = beside(language);
  return quantitiesIn(sentence, language).flatMap((quantity): readonly NumberInText[] => {
    if (quantity.spelled) return [];
    const { start, end, length, unit } = quantity;
    const written = sentence.slice(start, start + length);
    const before = sentence.slice(0, start);
    const read = readNumber(written, language);
    if (!read || /[_/-]$/.test(before.replace(/(?<=^|\s)-$/, ''))) return [];
    const after = [sentence.slice(start + length), sentence.slice(end)];
    const scales = quantity.scales.some((scale) => scale > 1) ? quantity.scales : [];
    const ratio = after.some((text) => words.times.behind.test(text)) || words.times.before.test(before);
    const kind = kindOf(unit) ?? (ratio ? 'ratio' : undefined);
    const whole = read.decimals === 0 && /^\p{Nd}+$/u.test(written);
    // `2021` of `in 2021 to 1.4 trillion` could be in trillions, and is a year; `3 times` is a count as often as a ratio.
    const bare = kind === undefined && (scales.length === 0 || scales.includes(1));
    if (whole && kind === 'ratio') return [];
    if (whole && bare && ((read.value >= 1500 && read.value < 2200) || read.value <= smallCount)) return [];
    const rounding = words.roundings.find(
      (one) => one.before.test(before) || after.some((text) => one.behind.test(text)),
    );
    return [
      {
        written,
        value: read.value,
        decimals: read.decimals,
        kind,
        scales,
        rounding: rounding?.is ?? 'as written',
        time: isTime(unit),
        at: start,
      },
    ];
  });
}

const kindOf = (unit: Quantity['unit']): NumberKind =>
  unit === 'percent' ? 'percent' : unit === 'percentage points' ? 'points' : undefined;

const isTime = (unit: Quantity['unit']): boolean =>
  unit === 'years' || unit === 'months' || unit === 'weeks' || unit === 'days' || unit === 'hours';

interface Beside {
  readonly before: RegExp;
  readonly behind: RegExp;
}

interface WordsBeside {
  readonly roundings: readonly (Beside & { readonly is: Rounding })[];
  readonly times: Beside;
}

const known = new WeakMap<Language, WordsBeside>();

function beside(language: Language): WordsBeside {
  const found = known.get(language);
  if (found) return found;
  const words = language.amounts();
  const edge = words.spaces ? String.raw`(?<![\p{L}\p{M}])` : '';
  // `about $440`, `почти на 170`, `alrededor de los 390`: a small word or a currency may stand between.
  const between = words.spaces ? String.raw`\s(?:\p{L}{1,4}\s|US)?[$€£₽₸¥]?\s?` : String.raw`[\s$€£¥]*`;
  const make = ([before, behind]: AmountWords['about']): Beside => ({
    before: new RegExp(
      `${edge}${oneOf(before)}${before.endsWith('’]') ? `(?:${between})?` : between}$`,
      'iu',
    ),
    behind: new RegExp(
      String.raw`^[\s\u00a0]*${oneOf(behind)}${words.spaces ? String.raw`(?![\p{L}\p{M}])` : ''}`,
      'iu',
    ),
  });
  const made: WordsBeside = {
    roundings: (['almost', 'over', 'under', 'about'] as const).map((is) => ({ ...make(words[is]), is })),
    times: make([words.times, words.times]),
  };
  known.set(language, made);
  return made;
}

/** What a unit says: `million tonnes`, `%`, `Mrd. Euro`. */
export function measureOf(unit: string, language: Language): Measure {
  const said = unit.trim();
  if (said === '') return { kind: undefined, scale: undefined };
  if (/[%٪％]/.test(said)) return { kind: 'percent', scale: 1 };
  const parts = said.split(/\s+/);
  for (let from = 0; from < parts.length; from += 1) {
    const [read] = quantitiesIn(`1 ${parts.slice(from).join(' ')}`, language);
    if (!read) continue;
    const kind = kindOf(read.unit);
    const scale = read.scales.length === 1 ? read.scales[0] : undefined;
    if (kind) return { kind, scale: 1 };
    if (isTime(read.unit)) return { kind: 'amount', scale: 1, time: true };
    if (scale !== undefined && scale > 1) return { kind: 'amount', scale };
  }
  // A word that nothing multiplies, in any language; short ones may be `Mt`.
  const multiplied = languages.some((one) =>
    one.amounts().scales.some(([pattern]) => {
      const whole = one.amounts().spaces ? [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`] : ['', ''];
      return new RegExp(whole.join(oneOf(pattern)), 'iu').test(said);
    }),
  );
  const plain = /^\p{L}[\p{L}\s.]{3,}$/u.test(said) && !multiplied;
  return { kind: 'amount', scale: plain ? 1 : undefined };
}

/** Where nothing tells the scale, any will do. */
const anyScale = [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12];

/** True where a value counted so is what the number says. */
export function says(number: NumberInText, value: number, { kind, scale }: Measure): boolean {
  if (!isKind(number, kind)) return false;
  const is = (other: number): boolean => isNear(number, Math.abs(other));
  if (kind === 'percent' || kind === 'points' || kind === 'ratio') return is(value);
  if (number.scales.length === 0)
    return (scale === undefined ? anyScale : [1, scale]).some(
      (one) => is(value * one) || (scale === undefined && is(value / one)),
    );
  return number.scales.some((own) =>
    (scale === undefined ? anyScale : [scale]).some(
      (one) => is((value * one) / own) || (scale === undefined && is(value / one / own)),
    ),
  );
}

/** A number without a sign may be of percent; one with a sign, or in millions, is of nothing else. */
function isKind({ kind, scales }: NumberInText, of: NumberKind): boolean {
  if (of === 'ratio') return kind === 'ratio';
  if (kind === 'ratio') return false;
  if (of === undefined) return true;
  if (of === 'amount') return kind === undefined;
  return kind === of || (kind === undefined && scales.length === 0);
}

/** Of what a round number is round by: 5 of 435, 10 of 440, 100 of 400. */
function stepOf(value: number, decimals: number): number {
  const digits = Math.round(value * 10 ** decimals).toString();
  const noughts = /0*$/.exec(digits)?.[0].length ?? 0;
  const step = 10 ** (noughts - decimals);
  return digits.at(-1 - noughts) === '5' && digits.length - noughts > 1 ? 5 * step : step;
}

/** A round number may be this far from the exact one, as a share of it. */
const roundly = 0.05;
const within = 1 + 1e-9;

function isNear({ value, decimals, rounding }: NumberInText, exact: number): boolean {
  const said = Math.abs(value);
  const last = 0.5 * 10 ** -decimals * within;
  if (Math.abs(said - exact) <= last && (rounding === 'as written' || rounding === 'about')) return true;
  const step = stepOf(said, decimals);
  switch (rounding) {
    case 'as written':
      return false;
    case 'about':
      return Math.abs(said - exact) <= Math.min(Math.max(step / 2, last), Math.max(said * roundly, last));
    case 'almost':
      return exact <= said * within && exact >= said - Math.max(Math.min(step, said * roundly), last);
    case 'over':
      return exact * within >= said && exact <= said + Math.max(step, said / 10, 2 * last);
    case 'under':
      return (
        exact <= said * within && exact >= said - Math.max(Math.min(step, said / 2), said / 10, 2 * last)
      );
  }
}
