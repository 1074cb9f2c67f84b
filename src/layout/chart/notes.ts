// The author's notes at points of a chart.

import type { ChartLabel } from '../../scene/chart.ts';
import type { Point } from '../../scene/geometry.ts';
import { clearSide } from './clear-side.ts';
import { inkLike } from './colors.ts';
import { lineSpacing, noteSize, written } from './lettering.ts';
import { isOwn } from './naming.ts';
import { noteWidth } from './room.ts';
import type { SeriesContext } from './series-context.ts';
import { numbersOf, valuesOf } from './values.ts';

/** The author's notes stand with the value they point at: over it, or behind it on a bar that runs across. */
export function noted(
  own: SeriesContext,
  usual: ChartLabel | undefined,
  labels: Map<number, ChartLabel | null>,
): void {
  const { design, layer, one, sizing, context } = own;
  const { content, lettering, ink } = context;
  if (!isOwn(one) || one.says === 'nothing') return;
  const size = noteSize(lettering);
  for (const { index, series, text } of content.notes ?? []) {
    if (series !== one.of) continue;
    const behind =
      design.lying && layer.grouping === 'clustered' && lettering.width(text, size) <= noteWidth.behind;
    const lines = behind ? [text] : lettering.lines(text, size, noteWidth.over);
    const label: ChartLabel = labels.get(index) ??
      usual ?? {
        shows: ['value'],
        place: one.place === 'right' ? sideOf(own, index, lines, size) : one.place,
        size: sizing.values ?? lettering.least,
        bold: true,
        // Among several lines the colour says whose value it is.
        color:
          one.place === 'right' && one.color ? inkLike(one.color, context.palette.paper, context.theme) : ink,
      };
    const before = label.words && !label.words.inline && !behind ? label.words.lines : [];
    labels.set(index, {
      ...label,
      words: {
        lines: [...before, ...lines],
        ...(behind ? { inline: true as const } : {}),
        size,
        bold: false,
      },
    });
  }
}

/** Where a note and its value, at a point of a line, stand clear of the other lines. */
function sideOf(
  own: SeriesContext,
  index: number,
  lines: readonly string[],
  size: number,
): ChartLabel['place'] {
  const { design, layer, one, sizing, coordinates, context } = own;
  const { lettering } = context;
  const at = (column: number, row: number): Point | null => {
    const value = valuesOf(design, column)[row] ?? null;
    return value === null ? null : coordinates.point(sizing.bands.middles[row] ?? 0, value);
  };
  const point = at(one.column, index);
  if (!point || layer.grouping !== 'clustered') return 'above';
  const value = sizing.values ?? lettering.least;
  const said = written(
    valuesOf(design, one.column)[index] ?? 0,
    numbersOf(design, one.column),
    lettering.language,
  );
  const width = Math.max(
    lettering.width(said, value, true),
    ...lines.map((line) => lettering.width(line, size)),
  );
  const height = (lines.length * size + value) * lineSpacing;
  const others = layer.series
    .filter(({ column }) => column !== one.column)
    .map(({ column }) => valuesOf(design, column).map((_, row) => at(column, row)));
  return clearSide(point, { width, height }, others, sizing.box);
}
