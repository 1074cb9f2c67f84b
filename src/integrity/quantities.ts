// Numbers in a text with what they count: `3.5 million`, `3,5 млн`, `3 500 000`, `four` and `450万` are
// values, scales and units that can be compared whatever the language.

import { westernDigits } from '../language/digits.ts';
import { type UnitName, unitNames } from '../language/integrity-words.ts';
import { matchesIn } from '../language/matches.ts';
import type { Language } from '../language/types.ts';
import { oneOf } from '../language/word-lists.ts';
import { integrityWords } from './no-words.ts';

export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** Of the number alone. */
  readonly length: number;
  /** As written, with scale and unit. */
  readonly written: string;
  /** The number before its scale; two where a separator may part thousands or decimals. */
  readonly mantissas: readonly number[];
  /** 1e6 of `million`; 1 where none is written; both of `1.6m`, which may be metres. */
  readonly scales: readonly number[];
  readonly unit?: UnitName;
  /** The next word, in lower case: what is counted. */
  readonly noun?: string;
  /** In words. */
  readonly spelled?: true;
}

const space = String.raw`[\s\u00a0\u202f\u2009]`;
const digits = String.raw`(?:\d{1,3}(?:(?:[.,'’٬]|${space})\d{3}(?!\d))+|\d+)(?:[.,٫]\d+)?`;
const number = new RegExp(
  String.raw`(?<![\p{N}/#№])(?<!(?!\p{Script=Han})\p{L})(?<!\p{L}-)(?<!\d[.,])${digits}`,
  'gu',
);
/** In any language. */
const signs: Partial<Readonly<Record<UnitName, string>>> = {
  'percentage points': String.raw`pp\b`,
  percent: '%|٪',
  kilograms: String.raw`kg\b`,
  'square kilometres': 'km2',
  kilometres: String.raw`km\b`,
  hectares: String.raw`ha\b`,
};
/** Before a number. */
const currencies: Readonly<Record<string, UnitName>> = {
  $: 'dollars',
  '€': 'euros',
  '₽': 'rubles',
  '₸': 'tenge',
};
const gap = String.raw`^[\s\u00a0\u202f-]*`;
/** `$4.5m`: behind a sum of money a letter is a scale; elsewhere an `m` may be one. */
const letterBehind = /^\s?([kmb])(?!\p{L})/u;
const mayBeMillion = /^\s?m(?!\p{L})/u;
const letterScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

interface Reader {
  /** Of a number in words. */
  readonly valueOf: (written: string) => number | undefined;
  readonly words: RegExp;
  readonly scaleBehind: RegExp;
  readonly factors: readonly number[];
  readonly unitBehind: RegExp;
  readonly ordinalEnd: RegExp;
  readonly percentBefore: RegExp;
  /** Between two numbers in words that are one. */
  readonly within: RegExp;
}

const readers = new WeakMap<Language, Reader>();

function readerOf(language: Language): Reader {
  const found = readers.get(language);
  if (found) return found;
  const words = integrityWords(language);
  const { cardinals, ordinals, bySigns, and, ordinalEnd } = words.numbers;
  const { scales, spaces, percentBefore, percent, points, over } = language.amounts();
  const unitWords = { ...words.units, percent, 'percentage points': points };
  const values = new Map([...cardinals, ...ordinals]);
  const forms = [...values.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', String.raw`\s`);
  const groups = (all: readonly string[]): string => all.map((one) => `(${one})`).join('|') || oneOf('');
  const units = unitNames.map((name) => `${signs[name] ? `${signs[name]}|` : ''}${oneOf(unitWords[name])}`);
  const made: Reader = {
    valueOf:
      bySigns === 'none'
        ? (written) => values.get(written.toLowerCase().replace(/\s+/g, ' '))
        : bySigns.valueOf,
    words:
      bySigns === 'none'
        ? new RegExp(String.raw`(?<![\p{L}\p{M}])${oneOf(forms)}(?![\p{L}\p{M}])`, 'giu')
        : new RegExp(bySigns.pattern, 'gu'),
    scaleBehind: new RegExp(
      // `400多亿`: over four hundred.
      `${gap}${spaces ? '' : `${oneOf(over[1])}?`}(?:${groups(scales.map(([pattern]) => pattern))})${spaces ? String.raw`(?!\p{L})` : ''}`,
      'iu',
    ),
    factors: scales.map(([, factor]) => factor),
    unitBehind: new RegExp(
      `${gap}(?:${groups(units)})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])`,
      'iu',
    ),
    ordinalEnd: new RegExp(String.raw`^(?:${oneOf(ordinalEnd)}|º|ª|\.(?=\s\p{Lu}))(?!\p{L})`, 'u'),
    percentBefore: new RegExp(`${oneOf(percentBefore)}$`),
    within: new RegExp(String.raw`^(?:-|\s(?:${oneOf(and)}\s)?|-${oneOf(and)}-)$`),
  };
  readers.set(language, made);
  return made;
}

/** Addresses and the like are no quantities; every offset stays. */
const blank = (text: string): string =>
  text.replace(
    /(?:https?:\/\/|www\.|\S+@)\S+|(?<![\d.])(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d+(?:\.\d+){2,}(?!\d)/g,
    (all) => ' '.repeat(all.length),
  );

export function quantitiesIn(written: string, language: Language): readonly Quantity[] {
  const text = blank(westernDigits(written));
  const reader = readerOf(language);
  const found: Quantity[] = [];
  for (const { index, 0: all } of matchesIn(number, text)) {
    const end = index + all.length;
    const ordinal = reader.ordinalEnd.exec(text.slice(end))?.[0].length ?? 0;
    const read = quantityAt({ text, written, start: index, end: end + ordinal }, readings(all), reader);
    // `5G` and `3D` are names; `77th`, `18%` and `10km` are numbers.
    const glued =
      ordinal === 0 &&
      !read.scales.some((scale) => scale > 1) &&
      !read.unit &&
      /^(?!\p{Script=Han})\p{L}/u.test(text.slice(end));
    if (!glued) found.push(read);
  }
  for (const { index, 0: all } of matchesIn(reader.words, text)) {
    const value = reader.valueOf(all);
    // `60 por ciento` is no hundred.
    const isUnit = found.some((one) => !one.spelled && one.start < index && index < one.end);
    if (value === undefined || isUnit) continue;
    const place = { text, written, start: index, end: index + all.length };
    found.push({ ...quantityAt(place, [value], reader), spelled: true });
  }
  const all = compounded(
    found.sort((a, b) => a.start - b.start),
    text,
    reader,
  );
  return all.map((one, index) => leftOut(ofScaled(one, all[index + 1], text), all[index - 1], text));
}

/** `15 million euros, of which the state paid 4.`: what nothing stands behind may be of the scale before it. */
function leftOut(one: Quantity, before: Quantity | undefined, text: string): Quantity {
  const isBare = one.unit === undefined && one.scales.every((scale) => scale === 1) && !one.spelled;
  const isScaled = before?.scales.some((scale) => scale > 1);
  return before &&
    isScaled &&
    isBare &&
    (one.mantissas[0] ?? 0) < 1000 &&
    /^\s*(?:[.;)]|$)/.test(text.slice(one.end))
    ? { ...one, scales: [...one.scales, ...before.scales] }
    : one;
}

/** `61 of the 86 million`: the first may be in millions, too. */
function ofScaled(one: Quantity, next: Quantity | undefined, text: string): Quantity {
  const isBare = one.unit === undefined && one.scales.every((scale) => scale === 1) && !one.spelled;
  const between = next && isBare ? text.slice(one.end, next.start) : '';
  return next && /^\s(?:\p{L}{1,4}\s){1,2}$/u.test(between) && next.scales.some((scale) => scale > 1)
    ? { ...one, scales: [...one.scales, ...next.scales] }
    : one;
}

/**
 * `twenty-five`, `двадцать пять`, `three hundred and ten`: numbers in words that follow each other are one.
 */
function compounded(all: readonly Quantity[], text: string, { within }: Reader): readonly Quantity[] {
  const out: Quantity[] = [];
  for (const one of all) {
    const last = out.at(-1);
    const between = last ? text.slice(last.start + last.length, one.start) : '';
    const value = last && within.test(between) ? joined(last, one) : undefined;
    if (!last || value === undefined) out.push(one);
    else
      out[out.length - 1] = {
        ...one,
        start: last.start,
        length: one.start + one.length - last.start,
        written: text.slice(last.start, one.end).trim(),
        mantissas: [value],
      };
  }
  return out;
}

function joined(first: Quantity, second: Quantity): number | undefined {
  const [a = 0, b = 0] = [first.mantissas[0], second.mantissas[0]];
  if (!first.spelled || !second.spelled) return undefined;
  if (b === 100 && a > 1 && a < 10) return a * 100;
  if (a >= 100 && a < 1000 && a % 100 === 0 && b < 100) return a + b;
  return a >= 20 && a < 100 && a % 10 === 0 && b < 10 ? a + b : undefined;
}

interface Numeral {
  /** With Latin digits. */
  readonly text: string;
  readonly written: string;
  readonly start: number;
  /** Behind it, an ordinal's ending included. */
  readonly end: number;
}

function quantityAt(
  { text, written, start, end }: Numeral,
  mantissas: readonly number[],
  { scaleBehind, factors, unitBehind, percentBefore }: Reader,
): Quantity {
  const [, symbol] = /([$€₽₸])\s?$/.exec(text.slice(Math.max(0, start - 2), start)) ?? [];
  const percent = percentBefore.test(text.slice(0, start));
  const letter = symbol ? letterBehind.exec(text.slice(end)) : null;
  const doubtful = letter ? null : mayBeMillion.exec(text.slice(end));
  const scaled = letter ?? doubtful ?? scaleBehind.exec(text.slice(end));
  const behind = end + (scaled?.[0].length ?? 0);
  const measured = unitBehind.exec(text.slice(behind));
  const unit = percent
    ? 'percent'
    : (unitNames[firstGroup(measured)] ?? (symbol ? currencies[symbol] : undefined));
  const noun = /^[\s\u00a0-]*([\p{L}\p{M}]{2,})/u.exec(text.slice(behind))?.[1];
  const last = behind + (measured?.[0].length ?? 0);
  return {
    start,
    end: last,
    length: end - start,
    written: written.slice(symbol ? start - 1 : start, last).trim(),
    mantissas,
    scales: doubtful
      ? [1, 1e6]
      : [letter ? (letterScales[letter[1] ?? ''] ?? 1) : (factors[firstGroup(scaled)] ?? 1)],
    ...(unit ? { unit } : {}),
    ...(noun ? { noun: noun.toLowerCase() } : {}),
  };
}

/** Which of a pattern's alternatives it was; -1 where none. */
const firstGroup = (match: RegExpExecArray | null): number =>
  match ? match.slice(1).findIndex((group) => group !== undefined) : -1;

/** `1,250` is 1250 and, to a German, 1.25. */
function readings(written: string): readonly number[] {
  const plain = written.replace(/[\s\u00a0\u202f\u2009'’٬]/g, '').replace('٫', '.');
  const signs = plain.match(/[.,]/g) ?? [];
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const whole = Number(plain.replace(/[.,]/g, ''));
  if (signs.length === 0) return [whole];
  const decimal = Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`);
  const different = new Set(signs).size > 1;
  if (different) return [decimal];
  if (signs.length > 1) return [whole];
  // Nobody writes a decimal's last nought: `6.400 millones` are thousands.
  if (/^[1-9]\d{0,2}[.,]\d{2}0$/.test(plain)) return [whole];
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain) ? [whole, decimal] : [decimal];
}
