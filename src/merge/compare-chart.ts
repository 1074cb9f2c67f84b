// What changed between two versions of a chart: names of series and categories, and numbers by both.

import { differing, type Told } from './told.ts';
import type { ChartSnapshot } from './types.ts';

interface Point {
  readonly series: string;
  readonly category: string;
  readonly place: string;
  readonly value: string;
}

export function compareCharts(
  old: ChartSnapshot | undefined,
  fresh: ChartSnapshot | undefined,
): readonly Told[] {
  const [before, after] = [pointsOf(old), pointsOf(fresh)];
  return isRenamed(before, after)
    ? [
        ...renames(before, after),
        ...byPlace(
          before,
          after.map((one, at) => ({ ...one, place: before[at]?.place ?? '' })),
        ),
      ]
    : byPlace(before, after);
}

function pointsOf(chart: ChartSnapshot | undefined): readonly Point[] {
  const taken = new Set<string>();
  return (chart?.series ?? []).flatMap(({ name, points }) =>
    points.map(({ category, value }, index) => {
      const said = [name, category === '' ? String(index + 1) : category]
        .filter((one) => one !== '')
        .join(', ');
      const place = taken.has(said) ? `${said} (${index + 1})` : said;
      taken.add(place);
      return { series: name, category, place, value };
    }),
  );
}

/** As many numbers under other names, none of which the chart had before. */
function isRenamed(before: readonly Point[], after: readonly Point[]): boolean {
  const had = new Set(before.map(({ place }) => place));
  const other = after.filter(({ place }, at) => place !== before[at]?.place);
  return before.length === after.length && other.length > 0 && !other.some(({ place }) => had.has(place));
}

/** Each name once, however many numbers stand under it. */
function renames(before: readonly Point[], after: readonly Point[]): readonly Told[] {
  const told = before.flatMap((was, at): readonly Told[] => {
    const is = after[at] as Point;
    const series = differing('chart', was.series, is.series).map((one) => ({ ...one, place: 'series' }));
    const category = differing('chart', was.category, is.category).map((one) => ({
      ...one,
      place: 'category',
    }));
    return [...series, ...category];
  });
  return told.filter(
    (one, at) => told.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at,
  );
}

function byPlace(before: readonly Point[], after: readonly Point[]): readonly Told[] {
  const values = (points: readonly Point[]): ReadonlyMap<string, string> =>
    new Map(points.map(({ place, value }) => [place, value]));
  const [was, is] = [values(before), values(after)];
  const changed = [...is].flatMap(([place, value]): readonly Told[] => {
    const old = was.get(place);
    if (old === value) return [];
    return [{ kind: 'chart', place, ...(old === undefined ? {} : { before: old }), after: value }];
  });
  const gone = [...was].flatMap(([place, value]): readonly Told[] =>
    is.has(place) ? [] : [{ kind: 'chart', place, before: value }],
  );
  return [...changed, ...gone];
}
