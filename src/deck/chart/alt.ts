// What a chart says to who cannot see it: kind, what is measured, and of each series its range, extremes and ends.

import { fullStop } from '../../language/full-stop.ts';
import { numberText } from '../../language/numbers.ts';
import type { Language } from '../../language/types.ts';
import { chartHeading, signOf } from '../../scene/chart-heading.ts';
import { arePercentages, rowSum } from '../../values/shares.ts';
import type { Planning } from '../planning.ts';
import type { ChartContent } from '../types.ts';

/** Longer is not listened to: what several series have in common is then told of all together. */
const longest = 560;

export function chartAlt(given: Omit<ChartContent, 'description'>, planning: Planning): string {
  const content = asDrawn(given);
  const { charts: words, colon } = planning.language;
  const { kind, series } = content;
  const what = chartHeading(content, planning.language);
  const rows = content.names === '' || what === '' ? content.names : ` (${content.names})`;
  const about = `${words.kinds[kind]}${colon}${what}${rows}`;
  const say = sayerOf(content, planning.language);
  const [only] = series;
  if (series.length === 1 && only) return sentences([`${about}${colon}${say.series(only)}`, ...say.marked()]);
  const named = (one: Series, told: string): string => `${one.name}${colon}${told}`;
  const each = sentences([about, ...series.map((one) => named(one, say.series(one))), ...say.marked()]);
  if (each.length <= longest) return each;
  const ranges = sentences([
    about,
    ...series.map((one) => named(one, say.range(one))),
    say.extremes(),
    ...say.marked(),
  ]);
  return ranges.length <= longest ? ranges : sentences([about, say.extremes(), ...say.marked()]);
}

type Series = ChartContent['series'][number];

/** What is drawn as shares is told as shares. */
function asDrawn(content: Omit<ChartContent, 'description'>): Omit<ChartContent, 'description'> {
  const { kind, series } = content;
  if ((kind !== 'percent' && kind !== 'percent-bar') || arePercentages(content)) return content;
  const share = (value: number | null, row: number): number | null => {
    const whole = rowSum(content, row);
    return value === null || whole === 0 ? null : (value / whole) * 100;
  };
  return {
    ...content,
    decimals: 0,
    series: series.map(({ name, values }) => ({ name, values: values.map(share) })),
  };
}

/** How the numbers of a chart are said in a language. */
function sayerOf(content: Omit<ChartContent, 'description'>, language: Language) {
  const { charts: words, numbers, words: furniture, colon, semicolon } = language;
  const { categories, series, highlight, decimals } = content;
  const shares = content.kind === 'percent' || content.kind === 'percent-bar';
  const sign = shares ? '%' : signOf(content.unit);
  const show = (value: number, one: Series): string => {
    const shown = one.decimals ?? decimals;
    return numberText(value, numbers, shown, shown) + sign;
  };
  const at = (one: Series, index: number): string => {
    const value = one.values[index] ?? null;
    return `${categories[index] ?? ''} ${value === null ? furniture.noData : show(value, one)}`;
  };
  const range = (one: Series): string => {
    const ranked = rankedOf(one);
    const [least, most] = [ranked[0], ranked.at(-1)];
    if (!least || !most) return furniture.noData;
    if (least !== most && least.value === most.value) return show(least.value, one);
    return least === most ? at(one, least.index) : words.range(show(least.value, one), show(most.value, one));
  };
  return {
    range,
    /** Range, extremes and ends; what is two of these at once is said once. */
    series: (one: Series): string => {
      const ranked = rankedOf(one);
      const places = ranked.map(({ index }) => index);
      const level = ranked[0]?.value === ranked.at(-1)?.value;
      const extremes = [
        [words.highest, ranked.at(-1)?.index],
        [words.lowest, ranked[0]?.index],
      ] as const;
      const roles = [
        // Of what is the same everywhere, nothing is highest.
        ...(level ? [] : extremes),
        [words.first, Math.min(...places)],
        [words.last, Math.max(...places)],
      ] as const;
      if (ranked.length < 2) return range(one);
      const told = [...new Set(roles.map(([, index]) => index ?? 0))].map((index) => {
        const names = roles.flatMap(([name, place]) => (place === index ? [name] : []));
        return `${names.join(language.map.comma)}${colon}${at(one, index)}`;
      });
      return [range(one), ...told].join(semicolon);
    },
    /** Of all series together. */
    extremes: (): string => {
      const all = series.flatMap((one) => rankedOf(one).map((point) => ({ ...point, one })));
      all.sort((a, b) => a.value - b.value || a.index - b.index);
      const [least, most] = [all[0], all.at(-1)];
      if (!least || !most) return '';
      const said = ({ one, index }: typeof least): string =>
        `${one.name}${language.map.comma}${at(one, index)}`;
      return `${words.highest}${colon}${said(most)}${semicolon}${words.lowest}${colon}${said(least)}`;
    },
    marked: (): readonly string[] => {
      const [only] = series;
      const rows = (highlight?.categories ?? []).map((index) =>
        series.length === 1 && only ? at(only, index) : (categories[index] ?? ''),
      );
      const names = [...rows, ...(highlight?.series ?? []).map((index) => series[index]?.name ?? '')];
      const noted = (content.notes ?? []).map(
        ({ index, text }) => `${categories[index] ?? ''}${colon}${text}`,
      );
      return names.length > 0 ? [`${words.highlighted}${colon}${names.join(semicolon)}`, ...noted] : noted;
    },
  };
}

/** Smallest first; of equal ones, in their order. */
function rankedOf({ values }: Series): readonly { readonly value: number; readonly index: number }[] {
  return values
    .flatMap((value, index) => (value === null ? [] : [{ value, index }]))
    .sort((a, b) => a.value - b.value || a.index - b.index);
}

/** In languages that have them, sentences begin with a capital. */
function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part.trim() !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .map((part) => `${part}${fullStop(part)}`)
    .join(' ');
}
