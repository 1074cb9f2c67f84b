// Columns, lines and areas: how large their labels can be, and what room is left for the plot between them.

import { type Box, box } from '../../scene/geometry.ts';
import { bandsOf, barWidths } from './bands.ts';
import type { ChartContext } from './context.ts';
import { type Design, laidDown, saysEach } from './design.ts';
import { afterName, lineSpacing, noteSize, written } from './lettering.ts';
import { type Crowded, namesUnder } from './names.ts';
import {
  barsHoldValues,
  isOutside,
  type Naming,
  namesHeight,
  namesHold,
  namingsOf,
  type Sizing,
} from './naming.ts';
import { gap, legendHeight, mostShare, ticksWidth, widestBar } from './room.ts';
import { timeAxis } from './time-axis.ts';
import { nameOf, numbersOf, valueAxis, valuesOf, withRoomBelow, withRoomForLowest } from './values.ts';

export function sizeUpright(design: Design, area: Box, context: ChartContext): Sizing {
  const { lettering } = context;
  const namings = namingsOf(design);
  // Names that stand upright and whole are worth a legend; values at their marks are worth names that stand on end.
  for (const strict of [true, false])
    for (const naming of namings)
      for (let values = lettering.values; values >= lettering.least; values -= 1) {
        const sizing = attempt(design, area, values, naming, context);
        const { names } = sizing;
        if (strict && (!names.fits || names.turned)) continue;
        if (fits(design, area, sizing, values, context)) return sizing;
      }
  // The values have no room at their marks: an axis says them.
  return attempt(design, area, null, namings.at(-1) ?? 'heading', context);
}

function fits(design: Design, area: Box, sizing: Sizing, size: number, context: ChartContext): boolean {
  const { box: plot, beside } = sizing;
  if (beside > area.width * mostShare.beside || plot.height < area.height * mostShare.leastHeight)
    return false;
  const ends = design.layers.flatMap(({ series }) =>
    series.filter(({ says }) => says === 'ends' || says === 'both ends'),
  );
  if (ends.length * size * lineSpacing > plot.height + size * lineSpacing) return false;
  return barsHoldValues(design, sizing, size, context) && namesHold(design, sizing, size, context);
}

function attempt(
  design: Design,
  whole: Box,
  values: number | null,
  naming: Naming,
  context: ChartContext,
  widest = 0,
): Sizing {
  const { lettering, content } = context;
  const lined = design.layers.some(
    ({ draw, series }) => draw !== 'bars' && series.some(({ color, says }) => color && says !== 'both ends'),
  );
  const shown = lined || values === null || leavesZero(design);
  const labelled = saysEach(content) && values !== null;
  const axis = {
    ...valueAxis(design, shown, lettering),
    ...(saysAll(content, values) || (values !== null && saysOver(design)) ? { bare: true as const } : {}),
  };
  const top = naming === 'legend' ? legendHeight(lettering) : 0;
  const area = box(whole.x, whole.y + top, whole.width, whole.height - top);
  const size = values ?? lettering.least;

  const ticks = shown ? Math.max(widest, ticksWidth(axis, lettering)) : 0;
  const left = shown ? ticks + gap.ticks : 0;
  const beside = besideWidth(design, area.width - left, size, naming, context);

  const categories =
    design.sheet.names.length === content.categories.length
      ? content.categories
      : content.series.map(({ name }) => name);
  const count = categories.length;
  const right = Math.min(beside, area.width / 2);
  const free = area.width - left - right;
  const slot = free / Math.max(1, design.edges ? count - 1 : count);
  const time = timeAxis(content, free, lettering);
  const names = time
    ? { size: time.size, lines: [], every: 1, height: time.size * lineSpacing, fits: true }
    : namesUnder(categories, slot, area.height * mostShare.names, crowdedNames(content), lettering);
  // A name under the edge of a plot hangs over it by half.
  const hangs = (name: string | undefined): number =>
    design.edges ? lettering.width(time ? '2000' : (name ?? ''), names.size) / 2 : 0;
  // So does one under the last of many narrow columns.
  const overLast = time && !design.edges ? lettering.width('2000', names.size) / 2 : 0;
  const start = Math.max(left, hangs(categories[0]));
  const end = Math.max(right, overLast, hangs(categories.at(-1)));
  const width = area.width - start - end;
  const bands = bandsOf(count, { edges: design.edges, ...(time ? { time: time.axis } : {}) }, width);
  const barLayer = design.layers.find(({ draw }) => draw === 'bars');
  const abreast = barLayer?.grouping === 'clustered' ? barLayer.series.length : 1;
  const bars =
    barLayer && barWidths(bands.width, abreast, barLayer.grouping !== 'clustered', widestBar.upright);

  const notes = (content.notes ?? []).length > 0 ? 2 * noteSize(lettering) * lineSpacing : 0;
  const over = naming === 'first' && bars ? namesHeight(design, bars.pitch, size, context) : 0;
  const says = values !== null && (saysOver(design) || labelled || notes > 0);
  const above = says
    ? notes + over + size * lineSpacing + gap.values
    : Math.max(shown ? axis.size / 2 : 2, beside > 0 ? size * 0.6 : 0);
  const height = Math.max(20, area.height - above - names.height - gap.names);
  const room = size * lineSpacing + gap.values;
  const final = withRoomForLowest(
    design,
    says ? withRoomBelow(design, axis, height, () => room) : axis,
    height,
    labelled || (says && axis.min < 0) ? room + 4 + (isLowestNoted(content) ? notes : 0) : 0,
  );
  // A step that was added below may be the longest number.
  const needed = shown ? ticksWidth(final, lettering) : 0;
  if (needed > ticks) return attempt(design, whole, values, naming, context, needed);
  return {
    box: box(area.x + start, area.y + above, width, height),
    axis: final,
    names,
    values,
    naming,
    bands,
    beside,
    ...(bars ? { bars } : {}),
  };
}

/** Under the lowest point of a line its note has room. */
function isLowestNoted({ kind, series, notes = [] }: ContentOf): boolean {
  const all = series.flatMap(({ values }) => values).filter((value) => value !== null);
  const least = Math.min(...all);
  return kind === 'line' && notes.some((note) => series[note.series]?.values[note.index] === least);
}

type ContentOf = ChartContext['content'];

/** Every value is written at its point. */
function saysAll(content: ContentOf, values: number | null): boolean {
  if (values === null) return false;
  return content.kind === 'slope' || (content.kind === 'line' && saysEach(content));
}

/** Columns and stacks can be laid down instead, where their names have no room. */
function crowdedNames({ times, kind, panel }: ContentOf): Crowded {
  if (times || panel) return 'skip';
  return laidDown(kind) === undefined ? 'turn' : 'tell';
}

/** An axis that does not begin at nought is always shown. */
function leavesZero(design: Design): boolean {
  return design.scale === 'places' && design.layers.some(({ draw }) => draw === 'lines');
}

const saysOver = (design: Design): boolean =>
  design.layers.some(({ series }) =>
    series.some(
      ({ says, place, of }) => says === 'each' && (place === 'end' || place === 'above' || of === undefined),
    ),
  );

/** What stands to the right of the plot: words and numbers at the ends of lines, or beside the last stack. */
function besideWidth(
  design: Design,
  free: number,
  size: number,
  naming: Naming,
  { lettering }: ChartContext,
): number {
  const { language } = lettering;
  const widths = design.layers.flatMap(({ draw, grouping, series }) =>
    series.map((one) => {
      const stack =
        draw === 'bars' && grouping !== 'clustered' && naming === 'beside' && one.of !== undefined;
      if (one.says !== 'ends' && one.says !== 'both ends' && !stack) return 0;
      const last = valuesOf(design, one.column).findLast((value) => value !== null) ?? 0;
      const own = nameOf(design, one);
      const name = isOutside(naming) ? '' : `${own}${afterName(own, lettering)}`;
      const needed =
        lettering.width(name + written(last, numbersOf(design, one.column), language), size, true) +
        gap.ends +
        6;
      // Two categories in the middle of their halves leave a quarter of the plot on either side.
      return one.says === 'both ends' ? Math.max(0, (4 * needed - free) / 3) : needed;
    }),
  );
  return Math.max(0, ...widths);
}
