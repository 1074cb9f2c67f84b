// The layers of a design with sizes: lines have their weight, points their labels.

import type { ChartLabel, ChartLayer, ChartSeries } from '../../scene/chart.ts';
import { plainInkOn } from '../../scene/color.ts';
import { type Box, box } from '../../scene/geometry.ts';
import { clearSide } from './clear-side.ts';
import { inkLike } from './colors.ts';
import type { ChartContext } from './context.ts';
import type { Coordinates } from './coordinates.ts';
import { type Design, type DesignLayer, type DesignSeries, saysEach } from './design.ts';
import { endsApart } from './ends-apart.ts';
import { afterName, written } from './lettering.ts';
import { isOutside, isOwn, namesOver, roomyPart, type Sizing } from './naming.ts';
import { labelSize, linesOf, noted } from './notes.ts';
import type { SeriesContext } from './series-context.ts';
import { layerReaches, nameOf, numbersOf, valuesOf } from './values.ts';

const lineWidth = 2.75;
const dotSize = 8;
/** Points of a line that are marked; more are a string of beads. */
const mostDots = 24;

export function layersOf(
  design: Design,
  sizing: Sizing,
  coordinates: Coordinates,
  context: ChartContext,
): readonly ChartLayer[] {
  return design.layers.map((layer) => {
    const stacked = layer.grouping !== 'clustered';
    const moved = endsApart(design, layer, sizing, coordinates, context);
    return {
      draw: layer.draw,
      grouping: layer.grouping,
      gap: sizing.bars?.gap ?? 0,
      overlap: stacked || layer.alone ? 100 : (sizing.bars?.overlap ?? 0),
      series: layer.series.map((one, index) =>
        seriesOf({ design, layer, one, index, sizing, coordinates, moved, context }),
      ),
    };
  });
}

function seriesOf(own: SeriesContext): ChartSeries {
  const { design, layer, one, sizing, context } = own;
  const line = layer.draw === 'lines' && one.color !== undefined;
  const points = valuesOf(design, one.column).length;
  const labels = new Map<number, ChartLabel | null>();
  const label = usualLabel(one, sizing, context);
  if (label && isInside(layer, one, design)) for (const at of withoutRoom(own)) labels.set(at, null);
  for (const [at, special] of namedLabels(own)) labels.set(at, special);
  // On the left of a pyramid nothing is nought's other side: its number would stand on the right one's.
  if (layer.alone && own.index === 0)
    for (const [at, value] of valuesOf(design, one.column).entries()) if (value === 0) labels.set(at, null);
  noted(own, label, labels);
  return {
    column: one.column,
    ...(one.named === undefined ? {} : { named: one.named }),
    ...(one.color ? { color: one.color } : {}),
    ...(one.colors.length > 0 ? { colors: one.colors } : {}),
    width: line ? lineWidth : 0,
    ...(one.dash ? { dash: true as const } : {}),
    dot: line && points <= mostDots ? dotSize : 0,
    ...(label ? { label } : {}),
    ...(labels.size > 0
      ? { labels: [...labels].map(([at, special]) => ({ index: at, label: special })) }
      : {}),
    ...(one.cells === undefined ? {} : { cells: one.cells }),
  };
}

/** What every point says, where each says something. */
function usualLabel(one: DesignSeries, sizing: Sizing, context: ChartContext): ChartLabel | undefined {
  if (one.says !== 'each' || sizing.values === null) return undefined;
  const inside = one.place === 'center' || (one.place === 'foot' && one.color);
  const color = inside && one.color ? plainInkOn(one.color, context.theme) : context.ink;
  return { shows: ['value'], place: one.place, size: sizing.values, bold: true, color };
}

/** A number that stands in a part or a column; the foot of a bar that runs across is where a total stands. */
function isInside({ draw }: DesignLayer, { place }: DesignSeries, { lying }: Design): boolean {
  return place === 'center' || (draw === 'bars' && place === 'foot' && !lying);
}

/** Parts too thin for their number, and parts of nothing. */
function withoutRoom({ design, layer, index, one, sizing, context }: SeriesContext): readonly number[] {
  const { box, axis, bars, values } = sizing;
  const { lettering } = context;
  if (values === null || !bars) return [];
  return (layerReaches(design, layer)[index] ?? []).flatMap((reach, at) => {
    if (reach === null) return [];
    const share = Math.abs(reach[1] - reach[0]) / (axis.max - axis.min);
    const text = written(
      valuesOf(design, one.column)[at] ?? 0,
      numbersOf(design, one.column),
      lettering.language,
    );
    const fits = design.lying
      ? lettering.width(text, values, true) + 4 <= share * box.width && values <= bars.bar
      : values * 1.1 <= share * box.height;
    return fits ? [] : [at];
  });
}

/** Labels that also say whose they are: over the first bars, in or beside a stack, at the ends of lines. */
function namedLabels(own: SeriesContext): readonly (readonly [number, ChartLabel])[] {
  const { design, layer, one, index, sizing, moved, context } = own;
  const { naming } = sizing;
  const size = sizing.values ?? context.lettering.least;
  const values = valuesOf(design, one.column);
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  if (first < 0) return [];
  const color = one.color ?? (one.of === undefined ? context.ink : context.colors.series(one.of));
  const ink = inkLike(color, context.palette.paper, context.theme);
  const look = { size, bold: true, color: ink };
  const shows = ['name', 'value'] as const;
  const between = afterName(nameOf(design, one), context.lettering);
  const shift = moved.get(index);
  switch (one.says) {
    case 'each': {
      if (!isOwn(one) || sizing.values === null) return [];
      if (naming === 'first' && !design.lying) {
        const names = namesOver(design, layer, sizing.bars?.pitch ?? 0, size, context);
        const lines = names?.lines[index];
        if (!names || !lines) return [];
        const usual = { shows, between: '\n', place: one.place, ...look } as const;
        const words = { lines, size: names.size, bold: true };
        return [[first, names.asValues ? usual : { ...usual, shows: ['value'], words }]];
      }
      if (naming === 'first')
        return [[first, { shows, between: design.lying ? between : '\n', place: one.place, ...look }]];
      if (naming === 'within') {
        const part = roomyPart(design, layer, index, sizing, size, context);
        const inside = plainInkOn(color, context.theme);
        return part
          ? [[part.index, { shows, between: part.between, place: one.place, ...look, color: inside }]]
          : [];
      }
      if (naming !== 'beside' || !shift?.end) return [];
      return [[last, { shows, between, place: 'center', ...look, moved: shift.end }]];
    }
    case 'ends': {
      const named = !isOutside(naming);
      const end: ChartLabel = {
        ...(named ? { shows, between } : { shows: ['value'] }),
        place: 'right',
        ...look,
        ...(shift?.end ? { moved: shift.end } : {}),
      };
      return [...onTheWay(own, last, size), [last, end]];
    }
    case 'both ends':
      // A row that has no second value is named at its first.
      return [
        [
          0,
          {
            ...(last === 0 ? { shows, between } : { shows: ['value'] }),
            place: 'left',
            ...look,
            ...(shift?.start ? { moved: shift.start } : {}),
          },
        ],
        [1, { shows, between, place: 'right', ...look, ...(shift?.end ? { moved: shift.end } : {}) }],
      ];
    case 'nothing':
      return [];
  }
}

/** A single line of few points says each: over a crest, under a trough, clear of the line; where it cannot be, the axis says it. */
function onTheWay(
  own: SeriesContext,
  last: number,
  size: number,
): readonly (readonly [number, ChartLabel])[] {
  const { design, one, sizing, context } = own;
  const values = valuesOf(design, one.column);
  if (!saysEach(context.content) || one.color === undefined) return [];
  const lines = linesOf(own);
  const points = lines[own.index] ?? [];
  const dots = points.flatMap((at) => (at ? [box(at.x, at.y, 0, 0)] : []));
  const end = points[last];
  const taken: Box[] = [];
  if (end) {
    const { width, height } = labelSize(own, last, true);
    taken.push(box(end.x, end.y - height / 2, width + dotSize, height));
  }
  return values.flatMap((value, index): readonly (readonly [number, ChartLabel])[] => {
    const at = points[index];
    if (value === null || !at || index === last) return [];
    const around = [values[index - 1], values[index + 1]].filter(
      (near) => near !== null && near !== undefined,
    );
    const mean = around.reduce((sum, near) => sum + near, 0) / Math.max(1, around.length);
    const trough = around.length > 0 && mean > value;
    const others = dots.filter((dot) => dot.x !== at.x);
    const label = labelSize(own, index, false);
    const stand = clearSide(
      at,
      label,
      { lines, taken: [...taken, ...others], room: sizing.box },
      trough ? 'below' : 'above',
    );
    const isNoted = (context.content.notes ?? []).some((note) => note.index === index);
    if (!stand.clear && !isNoted) return [];
    taken.push(stand.box);
    const { place, moved } = stand;
    return [
      [
        index,
        {
          shows: ['value'],
          place,
          size,
          bold: false,
          color: context.ink,
          ...(moved ? { moved } : {}),
        },
      ],
    ];
  });
}
