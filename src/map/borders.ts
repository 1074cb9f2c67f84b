// The lines between countries, drawn over shapes that have no outline: an outline would follow the frame's edge where a
// country is cut, and would show beneath the dashes of a disputed boundary.

import { chained } from './chained.ts';
import { type DisputedBoundary, disputedBoundaries } from './disputed.ts';
import type { Paper } from './paper.ts';
import type { Ring } from './rings.ts';
import type { CountryShape } from './shapes.ts';
import type { Atlas, AtlasLevel } from './types.ts';

export interface Borders {
  readonly agreed: readonly Ring[];
  readonly disputed: readonly Ring[];
}

const rows = new Map(disputedBoundaries.map((row) => [row.between.join(), row]));

/** The table's row of the two countries that a border parts. */
function rowOf(one: string, other: string): DisputedBoundary | undefined {
  return rows.get(one < other ? `${one},${other}` : `${other},${one}`);
}

/** An arc on paper in the parts that are in dispute, and those that are agreed. */
function partsOf(
  { within }: DisputedBoundary,
  at: number,
  line: readonly number[],
  paper: Paper,
): { readonly disputed: readonly (readonly number[])[]; readonly agreed: readonly (readonly number[])[] } {
  if (!within) return { disputed: [line], agreed: [] };
  const [west, south, east, north] = within;
  const held = (lon: number, lat: number): boolean =>
    lon >= west && lon <= east && lat >= south && lat <= north;
  const pieces = paper.pieces(at, held);
  const of = (side: boolean): readonly (readonly number[])[] =>
    pieces.flatMap(({ inside, points }) => (inside === side ? [points] : []));
  return { disputed: of(true), agreed: of(false) };
}

/** Of the lines that are in dispute: all, where one is long enough to be told from a speck. */
export function seen(disputed: readonly Ring[]): readonly Ring[] {
  return disputed.some(({ box }) => Math.hypot(box.width, box.height) > 6) ? disputed : [];
}

/** Whether a boundary in dispute will be seen, told of a file of the atlas, however coarse, before the map is drawn. */
export function showsDisputed({ borders, countries }: AtlasLevel, paper: Paper): boolean {
  return borders.some(([at, a, b]) => {
    const row = rowOf(countries[a]?.id ?? '', countries[b]?.id ?? '');
    const line = row && paper.arc(at);
    const parts = line ? partsOf(row, at, line, paper).disputed : [];
    return parts.some((part) => seen(paper.line(part)).length > 0);
  });
}

/** Of what is shown; Hong Kong and Macao have a line of their own where the map names them. */
export function drawBorders(
  level: AtlasLevel,
  paper: Paper,
  shapes: readonly CountryShape[],
  named: ReadonlySet<string>,
  atlas: Atlas,
): Borders {
  const shown = new Set(shapes.map(({ id }) => id));
  const wholes = new Map(
    shapes.flatMap(({ id }) => {
      const whole = named.has(id) ? undefined : atlas.country(id)?.partOf;
      return whole ? [[id, whole]] : [];
    }),
  );
  const isWithin = (part: string, whole: string): boolean => wholes.get(part) === whole;
  const agreed: (readonly number[])[] = [];
  const disputed: (readonly number[])[] = [];
  for (const [at, a, b] of level.borders) {
    const [one, other] = [level.countries[a]?.id ?? '', level.countries[b]?.id ?? ''];
    if (!shown.has(one) || !shown.has(other)) continue;
    const row = rowOf(one, other);
    if (!row && (isWithin(one, other) || isWithin(other, one))) continue;
    const line = paper.arc(at);
    if (!line) continue;
    if (!row) agreed.push(line);
    else {
      const parts = partsOf(row, at, line, paper);
      disputed.push(...parts.disputed);
      agreed.push(...parts.agreed);
    }
  }
  return {
    agreed: chained(agreed).flatMap((line) => paper.line(line)),
    disputed: chained(disputed).flatMap((line) => paper.line(line)),
  };
}
