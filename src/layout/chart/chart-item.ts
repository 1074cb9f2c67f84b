// A chart in its slot: a heading that says what is measured, the plot under it, all of it placed.

import type { ChartContent } from '../../deck/types.ts';
import type { Language } from '../../language/types.ts';
import type { ChartHeading, ChartPlot, ChartSheet, NumberForm } from '../../scene/chart.ts';
import { chartHeading, headingParts } from '../../scene/chart-heading.ts';
import type { ChartMark } from '../../scene/chart-marks.ts';
import { columnNumbers } from '../../scene/chart-numbers.ts';
import { type Box, box } from '../../scene/geometry.ts';
import type { Color } from '../../scene/style.ts';
import type { ChartItem } from '../../scene/types.ts';
import type { Slot } from '../../template/types.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import { bubblesUnseen, chartCrowded, chartLaidDown, columnsThin, pointsUnnamed } from '../messages.ts';
import { placeholderOf } from '../placeholder.ts';
import type { Setting } from '../setting.ts';
import type { AxisRange } from './axis.ts';
import { categoryChart, hasRoomForNames } from './category.ts';
import { colorsOf } from './colors.ts';
import type { ChartContext, ChartKey, DrawnContent } from './context.ts';
import { designOf, laidDown } from './design.ts';
import { textBelow } from './label-place.ts';
import { type Lettering, largestSize, letteringOf, lineSpacing, smaller, written } from './lettering.ts';
import { mirroredMarks, mirroredPlot } from './mirror.ts';
import { pieChart } from './pie.ts';
import { rowsChart } from './rows.ts';
import { scatterChart } from './scatter.ts';
import { wideEnough } from './thin-columns.ts';

/** A heading ends before the frame does: PowerPoint wraps it there. */
const headingWidth = 0.78;
const underHeading = 10;

export interface DrawnItem {
  readonly item: ChartItem;
  /** Series that nothing in the plot names. */
  readonly keys: readonly ChartKey[];
}

interface Among {
  /** The range of its axis, where it is one of several that share a scale. */
  readonly panel?: AxisRange;
  /** What it shows is said outside of it. */
  readonly headless?: true;
}

export function drawnItem(
  given: ChartContent,
  slot: Slot,
  setting: Setting,
  { panel, headless }: Among = {},
): DrawnItem {
  const content: DrawnContent = { ...finite(given), ...(panel ? { panel } : {}) };
  const { template, language, rtl, report } = setting;
  const lettering = panel || setting.small ? smaller(letteringOf(setting)) : letteringOf(setting);
  const ink: Color = 'rgb' in lettering.style.color ? { scheme: 'tx1' } : lettering.style.color;
  let told = false;
  let { kind } = given;
  const context: ChartContext = {
    content,
    lettering,
    colors: colorsOf(content, template),
    palette: template.palette,
    ink,
    theme: template.theme,
    crowded: () => {
      if (!told) report(chartCrowded(content.span));
      told = true;
    },
    laidDown: () => {
      report(chartLaidDown(content.kind, content.span));
      kind = laidDown(content.kind) ?? kind;
    },
    thin: (instead) => {
      report(columnsThin(content.kind, instead, content.span));
      kind = instead;
    },
    unnamed: (names) => report(pointsUnnamed(names, content.span)),
    unseen: (names) => report(bubblesUnseen(names, content.span)),
  };
  const heading = headless ? undefined : headingOf(content, slot.box, lettering, ink);
  const used = heading ? heading.box.height + underHeading : 0;
  const area = box(slot.box.x, slot.box.y + used, slot.box.width, slot.box.height - used);
  const drawn = drawnIn(area, context);
  const words = heading
    ? textBelow(
        heading.lines,
        heading.box,
        'left',
        { role: 'heading', size: heading.size, bold: false, color: heading.color },
        (text) => lettering.width(text, heading.size),
      )
    : [];
  // A pie is read round in any language.
  const turns = rtl && drawn.plot.form !== 'pie';
  const item: ChartItem = {
    kind: 'chart',
    name: content.title ? `Chart: ${content.title}` : 'Chart',
    span: content.span,
    box: slot.box,
    ...placeholderOf(slot, true),
    about: { alt: calledBy(kind, content, language) },
    chart: {
      kind,
      language: language.tag,
      numberMarks: language.numbers,
      rtl,
      ...(heading ? { heading: rtl ? { ...heading, box: acrossFrom(heading.box, slot.box) } : heading } : {}),
      plot: turns ? mirroredPlot(drawn.plot, slot.box) : drawn.plot,
      marks: [
        ...(rtl ? mirroredMarks(words, slot.box) : words),
        ...(turns ? mirroredMarks(drawn.marks, slot.box) : drawn.marks),
      ],
      sheet: drawn.sheet,
      numbers: drawn.numbers,
      text: lettering.style,
      ink,
      said: saidOf(drawn, content, language),
      grid: template.palette.hairline,
      ...(content.cells ? { cells: content.cells } : {}),
      ...(content.heads ? { heads: content.heads } : {}),
      ...(content.titleSpan ? { titleSpan: content.titleSpan } : {}),
    },
  };
  return { item, keys: drawn.keys ?? [] };
}

/** As many values as there are categories, none of them beyond drawing; at least one series of at least one. */
function finite(content: ChartContent): ChartContent {
  const categories = content.categories.length > 0 ? content.categories : [''];
  const series = content.series.length > 0 ? content.series : [{ name: '', values: [] }];
  return {
    ...content,
    categories,
    series: series.map(({ values, ...one }) => ({
      ...one,
      values: categories.map((_, row) => {
        const value = values[row] ?? null;
        return value !== null && Math.abs(value) < largest ? value : null;
      }),
    })),
  };
}

/** Beyond it sums and shares are no longer exact enough to draw by. */
const largest = 1e30;

interface DrawnChart {
  readonly plot: ChartPlot;
  readonly marks: readonly ChartMark[];
  readonly keys?: readonly ChartKey[];
  readonly sheet: ChartSheet;
  readonly numbers: NumberForm;
}

function drawnIn(area: Box, context: ChartContext): DrawnChart {
  const { content, lettering, colors } = context;
  switch (content.kind) {
    case 'pie':
    case 'doughnut': {
      const sheet = { corner: content.names, names: content.categories, columns: content.series.slice(0, 1) };
      return { ...pieChart(sheet, area, context), sheet, numbers: plainNumbers(content) };
    }
    case 'scatter':
    case 'bubble': {
      const sheet = { corner: content.names, names: content.categories, columns: content.series };
      return { ...scatterChart(sheet, area, context), sheet, numbers: plainNumbers(content) };
    }
    case 'dot':
    case 'dumbbell':
    case 'range':
      return { ...rowsChart(area, context), numbers: plainNumbers(content) };
    default: {
      const seen = wideEnough(content, area.width);
      if (seen.kind !== content.kind) context.thin(seen.kind);
      if (seen !== content) return drawnIn(area, { ...context, content: seen });
      const design = designOf(content, colors, lettering.language);
      const lying = laidDown(content.kind);
      if (lying && !hasRoomForNames(design, area, context)) {
        context.laidDown();
        return drawnIn(area, { ...context, content: { ...content, kind: lying } });
      }
      return { ...categoryChart(design, area, context), sheet: design.sheet, numbers: design.numbers };
    }
  }
}

const plainNumbers = ({ decimals, unit }: ChartContent): NumberForm => ({
  decimals: Math.min(6, decimals),
  sign: unit === '%' || unit === '‰' || unit === '°' ? unit : '',
});

/** The description begins with the kind that was asked for. */
function calledBy(kind: ChartKind, content: ChartContent, { charts }: Language): string {
  const asked = charts.kinds[content.kind];
  const { description } = content;
  return kind !== content.kind && description.startsWith(asked)
    ? `${charts.kinds[kind]}${description.slice(asked.length)}`
    : description;
}

/** What each number of the sheet reads. */
function saidOf(
  { sheet, numbers }: DrawnChart,
  content: ChartContent,
  language: Language,
): readonly (readonly string[])[] {
  return sheet.columns.map(({ values }, column) => {
    const form = columnNumbers(sheet, column, numbers);
    return values.map((value, row) => {
      const change = content.kind === 'waterfall' && content.levels?.includes(row) !== true;
      return value === null ? '' : written(value, change ? { ...form, signed: true } : form, language);
    });
  });
}

/** At the start of the frame, one line or two. */
function headingOf(
  content: ChartContent,
  frame: Box,
  lettering: Lettering,
  color: Color,
): ChartHeading | undefined {
  const text = chartHeading(content, lettering.language);
  if (text === '') return undefined;
  const room = frame.width * headingWidth;
  const size = largestSize(lettering.heading, lettering.least, (one) => lettering.width(text, one) <= room);
  const lines = lettering.lines(text, size, room);
  const width = Math.max(...lines.map((line) => lettering.width(line, size)));
  const { what, unit } = headingParts(content);
  return {
    parts: [
      ...what.map((one) => ({ text: one, hint: content.title !== undefined })),
      ...(unit === undefined ? [] : [{ text: unit, hint: content.titleSpan !== undefined }]),
    ],
    lines,
    box: box(frame.x, frame.y, width, lines.length * size * lineSpacing),
    size,
    color,
  };
}

function acrossFrom(inner: Box, frame: Box): Box {
  return { ...inner, x: 2 * frame.x + frame.width - inner.x - inner.width };
}
