// The line over a chart: what is measured, and in what unit where that does not stand behind every number.

import type { Language } from '../language/types.ts';
import type { ChartKind } from '../values/chart-kinds.ts';

/** Signs that stand behind every number. */
const signs: ReadonlySet<string> = new Set(['%', '‰', '°']);

/** What stands behind every number of the chart; empty for a unit that is a word or a currency. */
export function signOf(unit: string | undefined): string {
  const said = unit?.trim() ?? '';
  return signs.has(said) ? said : '';
}

interface Measured {
  readonly kind: ChartKind;
  readonly title?: string;
  readonly unit?: string;
  readonly series: readonly { readonly name: string }[];
}

/** More names than this are a list that nobody reads. */
export const mostNames = 4;

/** Kinds whose columns are named along an axis. */
const namedOnAxis: readonly ChartKind[] = ['slope', 'scatter', 'bubble'];

/** `Mean elevation, m`: the author's title or the names of the series, and the unit once. */
export function chartHeading(measured: Measured, language: Language): string {
  const { what, unit } = headingParts(measured);
  // The ends of a range, and its middle.
  const bubbles = measured.kind === 'bubble' && what.length === 0 ? (measured.series[2]?.name ?? '') : '';
  if (bubbles !== '') return capital(language.charts.size(bubbles));
  const names = what.join(measured.kind === 'range' ? ' – ' : language.map.comma);
  if (unit === undefined) return names;
  return names === '' ? unit : `${names}${language.comma}${unit}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface HeadingParts {
  /** The title, or the names of the series. */
  readonly what: readonly string[];
  /** Where it stands neither behind every number nor in the name. */
  readonly unit?: string;
}

export function headingParts(measured: Measured): HeadingParts {
  const { title, unit } = measured;
  const names = namesSaid(measured);
  const own = title?.trim() ?? '';
  const shared = sharedIn(measured);
  const what = (own === '' ? (shared?.before ?? names) : [own]).filter((name) => name !== '');
  const counted = signOf(unit) === '' ? (unit?.trim() ?? shared?.end ?? '') : '';
  // Of votes that are drawn as shares, no number shown is of votes.
  const shares = measured.kind === 'percent' || measured.kind === 'percent-bar';
  const said = shares && counted !== '' ? `${counted}, %` : counted;
  return { what, ...(said === '' || saysUnit(what.at(-1) ?? '', said) ? {} : { unit: said }) };
}

/** The names of the series without the unit that all of them end in and the heading says; undefined where there is none. */
export function shortNames(measured: Measured): readonly string[] | undefined {
  return sharedIn(measured)?.before;
}

function namesSaid({ kind, series }: Measured): readonly string[] {
  return series.length <= mostNames && !namedOnAxis.includes(kind) ? series.map(({ name }) => name) : [];
}

function sharedIn(measured: Measured): ReturnType<typeof sharedEnd> {
  const names = namesSaid(measured);
  const shared = names.length > 1 ? sharedEnd(names) : undefined;
  if (!shared) return undefined;
  // Another unit of the author's is said in its place, and theirs stays in the names.
  const unit = measured.unit?.trim() ?? '';
  return unit === '' || saysUnit(names[0] ?? '', unit) ? shared : undefined;
}

/** `Wheat, kt` and `Barley, kt` have one end, which is said once. */
function sharedEnd(
  names: readonly string[],
): { readonly before: readonly string[]; readonly end: string } | undefined {
  const parted = names.map(endOf);
  const [first] = parted;
  if (!first || parted.some((one) => one?.end !== first.end)) return undefined;
  return { before: parted.flatMap((one) => one?.before ?? []), end: first.end };
}

/** What stands in brackets or behind a comma at the end of a series' name: `Border, km`, `Kazakhstan (millions)`. */
export function endOf(name: string): { readonly before: string; readonly end: string } | undefined {
  const found = /^(.*\S)\s*(?:[,،，]\s*([^,،，()]+)|[(（]([^()（）]+)[)）])\s*$/.exec(name);
  const end = (found?.[2] ?? found?.[3] ?? '').trim();
  return found?.[1] && end !== '' ? { before: found[1], end } : undefined;
}

/** True for `Border, km` and `Kazakhstan (millions)` of `km` and `million`. */
function saysUnit(what: string, unit: string): boolean {
  const said = endOf(what)?.end.toLowerCase() ?? '';
  const wanted = unit.toLowerCase();
  return said !== '' && (said === wanted || said.startsWith(wanted) || wanted.startsWith(said));
}
