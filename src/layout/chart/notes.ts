// The author's notes at points of a chart.

import type { ChartLabel } from '../../scene/chart.ts';
import type { Point } from '../../scene/geometry.ts';
import { clearSide, type Stand } from './clear-side.ts';
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
        ...(one.place === 'right' ? sideOf(own, index) : { place: one.place }),
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

/** Where a note and its value, at a point of a line, stand clear of the lines. */
function sideOf(own: SeriesContext, index: number): Pick<Stand, 'place' | 'moved'> {
  const { layer, one, sizing } = own;
  const point = pointAt(own, one.column, index);
  if (!point || layer.grouping !== 'clustered') return { place: 'above' };
  const around = { lines: linesOf(own), taken: [], room: sizing.box };
  const { place, moved } = clearSide(point, labelSize(own, index, true), around);
  return { place, ...(moved ? { moved } : {}) };
}

/** Of a number at a point, and of what the author notes there. */
export function labelSize(
  { design, one, sizing, context }: SeriesContext,
  index: number,
  bold: boolean,
): { readonly width: number; readonly height: number } {
  const { lettering, content } = context;
  const value = sizing.values ?? lettering.least;
  const size = noteSize(lettering);
  const lines = (content.notes ?? [])
    .filter((note) => note.series === one.of && note.index === index)
    .flatMap(({ text }) => lettering.lines(text, size, noteWidth.over));
  const said = written(
    valuesOf(design, one.column)[index] ?? 0,
    numbersOf(design, one.column),
    lettering.language,
  );
  const widths = [lettering.width(said, value, bold), ...lines.map((line) => lettering.width(line, size))];
  // Figures have nothing under their line.
  const height = (lines.length * size + value) * lineSpacing - value * 0.25;
  return { width: Math.max(...widths), height };
}

/** The lines of a layer, point by point. */
export function linesOf(own: SeriesContext): readonly (readonly (Point | null)[])[] {
  return own.layer.series.map(({ column }) =>
    valuesOf(own.design, column).map((_, row) => pointAt(own, column, row)),
  );
}

function pointAt({ design, sizing, coordinates }: SeriesContext, column: number, row: number): Point | null {
  const value = valuesOf(design, column)[row] ?? null;
  return value === null ? null : coordinates.point(sizing.bands.middles[row] ?? 0, value);
}
