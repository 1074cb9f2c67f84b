// Points by two numbers: each named where its name has room, its axes named at their ends.

import type { ChartSheet, NumberAxis, PointPlot } from '../../scene/chart.ts';
import type { ChartMark, DotMark, TextMark } from '../../scene/chart-marks.ts';
import { type Box, box, overlaps } from '../../scene/geometry.ts';
import { type AxisRange, decimalsOf, rangeAround, rangeFromZero } from './axis.ts';
import type { ChartContext, Drawn } from './context.ts';
import { largestSize, lineSpacing } from './lettering.ts';
import { numberAxisMarks } from './number-axis.ts';
import { around, inkOf, pointNames } from './point-names.ts';
import { gap, ticksWidth } from './room.ts';

const dotSize = 10;
/** The largest bubble, of the shorter side of the plot: as PowerPoint draws it at a scale of 100 (ECMA-376 part 1, 21.2.2.23). */
const largestBubble = 0.25;
/** A bubble of less is no more than a speck in the last row. */
const leastRadius = 2;
/** Of a chart's width, what the title of an axis upwards may take: LibreOffice breaks it sooner than at a fifth. */
const mostOfTitle = 0.17;
/**
 * Over the words of a title, and under them, of their size: LibreOffice adds it, whatever their insets say (its chart2,
 * ShapeFactory). A title that overran the foot of the frame would squeeze the whole chart.
 */
const titleMargin = 0.3;
/** Intervals of an axis. */
const intervals = 5;

export function scatterChart(sheet: ChartSheet, area: Box, context: ChartContext): Drawn<PointPlot> {
  const tight = drawn(sheet, area, { across: false, up: false }, context);
  const hidden = numbersUnder(tight);
  const placed = hidden.across || hidden.up ? drawn(sheet, area, hidden, context) : tight;
  if (placed.unnamed.length > 0) context.unnamed(placed.unnamed);
  if (placed.unseen.length > 0) context.unseen(placed.unseen);
  return placed;
}

interface Points extends Drawn<PointPlot> {
  readonly unnamed: readonly string[];
  /** Bubbles that are nothing, or too small to be seen. */
  readonly unseen: readonly string[];
}

/** Which axes begin a step below nought, so that bubbles that hang over it lie on no number of the other axis. */
interface Room {
  readonly across: boolean;
  readonly up: boolean;
}

function drawn(sheet: ChartSheet, area: Box, room: Room, context: ChartContext): Points {
  const { content, lettering } = context;
  const bubbles = content.kind === 'bubble';
  const [acrossColumn, upColumn, sizes] = sheet.columns;
  const tickSize = Math.min(lettering.names, lettering.least + 2);
  const across = numbersAxis(acrossColumn?.values ?? [], bubbles, room.across, tickSize, context);
  const up = numbersAxis(upColumn?.values ?? [], bubbles, room.up, tickSize, context);
  const line = tickSize * lineSpacing;
  const left = ticksWidth(up, lettering) + gap.ticks;
  const title = acrossColumn?.name ?? '';
  const titleWidth = lettering.width(title, tickSize);
  const titleHeight = lettering.height(tickSize) + 2 * titleMargin * tickSize;
  const foot = line + gap.ticks + (title === '' ? 0 : titleHeight);
  // The title of the axis upwards stands over its topmost number.
  const upLines = (size: number): readonly string[] =>
    upColumn?.name ? lettering.lines(upColumn.name, size, area.width * mostOfTitle) : [];
  const upSize = largestSize(tickSize, lettering.least, (size) => upLines(size).length <= 2);
  const upTitle = upLines(upSize);
  const top = line * 0.7 + upTitle.length * upSize * lineSpacing;
  const plot = box(
    area.x + left,
    area.y + top,
    area.width - left - Math.max(tickSize, ticksWidth(across, lettering) / 2),
    area.height - top - foot,
  );
  const named: PointPlot = {
    form: 'points',
    box: plot,
    mirrored: false,
    bubbles,
    across: titled(
      across,
      title === '' ? [] : [title],
      box(plot.x + plot.width - titleWidth, plot.y + plot.height + gap.ticks + line, titleWidth, line),
      tickSize,
    ),
    up: titled(
      up,
      upTitle,
      box(
        area.x,
        area.y,
        Math.max(0, ...upTitle.map((one) => lettering.width(one, upSize))),
        upTitle.length * upSize * lineSpacing,
      ),
      upSize,
    ),
    series: [],
  };
  const dots = dotsOf(sheet, named, context);
  // As PowerPoint has it the largest bubble is as large whatever its number is, be it below one.
  const largest = Math.max(Number.MIN_VALUE, ...(sizes?.values ?? []).map((value) => value ?? 0));
  const radius = (index: number): number => {
    if (!bubbles) return dotSize / 2;
    const share = Math.max(0, sizes?.values[index] ?? 0) / largest;
    return (Math.sqrt(share) * Math.min(plot.width, plot.height) * largestBubble) / 2;
  };
  const sized = dots.map((dot): DotMark => ({ ...dot, radius: radius(dot.index) }));
  const free = box(plot.x, area.y, area.x + area.width - plot.x, plot.y + plot.height - area.y);
  const { named: labels, unnamed } = pointNames(sized, free, context);
  const unseen = bubbles ? sized.filter((dot) => dot.radius < leastRadius) : [];
  const plotted: PointPlot = {
    ...named,
    series: [
      {
        name: sheet.corner,
        x: { column: 0 },
        y: { column: 1 },
        ...(bubbles ? { size: { column: 2 } } : {}),
        color: context.colors.series(0),
        colors: sized.flatMap(({ index }) => {
          const color = context.colors.point(0, index);
          return color ? [{ index, color }] : [];
        }),
        width: 0,
        dot: dotSize,
        labels: labels.map(({ index, label }) => ({ index, label })),
      },
    ],
  };
  const axes: readonly ChartMark[] = numberAxisMarks(plotted, context);
  // Large bubbles lie under small ones.
  const layered = [...sized].sort((a, b) => b.radius - a.radius || a.index - b.index);
  return {
    plot: plotted,
    marks: [...axes, ...layered, ...labels.flatMap(({ marks }) => marks)],
    unnamed,
    unseen: unseen.map(({ index }) => content.categories[index] ?? ''),
  };
}

/** Where a bubble lies on the numbers of an axis: the other axis needs room. */
function numbersUnder({ plot, marks }: Drawn<PointPlot>): Room {
  if (!plot.bubbles) return { across: false, up: false };
  const ticks = marks.filter((mark): mark is TextMark => mark.mark === 'text' && mark.role === 'tick');
  const under = ticks.filter((tick) =>
    marks.some((mark) => mark.mark === 'dot' && overlaps(inkOf(tick), around(mark))),
  );
  const isAcross = ({ baseline }: TextMark): boolean => baseline > plot.box.y + plot.box.height + gap.ticks;
  return { across: under.some((tick) => !isAcross(tick)), up: under.some(isAcross) };
}

function numbersAxis(
  values: readonly (number | null)[],
  bubbles: boolean,
  room: boolean,
  size: number,
  { content, ink }: ChartContext,
): NumberAxis {
  const numbers = values.filter((value) => value !== null);
  const plain = numbers.length > 0 ? numbers : [0];
  const least = Math.min(...plain);
  const most = Math.max(...plain);
  // Points near nought are seen from it; bubbles need room on either side of theirs.
  const near = least >= 0 && least < most * 0.5 && !room;
  const range: AxisRange = near ? rangeFromZero(plain, intervals) : rangeAround(plain, intervals);
  const wide: AxisRange = bubbles
    ? { ...range, min: near ? range.min : range.min - range.step, max: range.max + range.step }
    : range;
  const sign = content.unit === '%' ? '%' : '';
  const natural = least >= 0 ? { natural: true as const } : {};
  return {
    ...wide,
    shown: true,
    size,
    color: ink,
    numbers: { decimals: decimalsOf(range.step), sign, ...natural },
  };
}

function titled(axis: NumberAxis, lines: readonly string[], at: Box, size: number): NumberAxis {
  return lines.length === 0 ? axis : { ...axis, title: { lines, box: at, size } };
}

function dotsOf(
  { columns }: ChartSheet,
  plot: PointPlot,
  { content, colors }: ChartContext,
): readonly DotMark[] {
  const [xs, ys] = columns;
  return content.categories.flatMap((_, index): readonly DotMark[] => {
    const [x, y] = [xs?.values[index] ?? null, ys?.values[index] ?? null];
    if (x === null || y === null) return [];
    const share = (axis: NumberAxis, value: number): number => (value - axis.min) / (axis.max - axis.min);
    const at = {
      x: plot.box.x + share(plot.across, x) * plot.box.width,
      y: plot.box.y + (1 - share(plot.up, y)) * plot.box.height,
    };
    return [
      { mark: 'dot', series: 0, index, at, radius: 0, color: colors.point(0, index) ?? colors.series(0) },
    ];
  });
}
