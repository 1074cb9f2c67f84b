// Small multiples: a line chart a series, all on one scale, each called by its series. They are charts of their own in a group, which
// says for all of them what they show.

import type { ChartContent } from '../../deck/types.ts';
import { headingParts } from '../../scene/chart-heading.ts';
import { type Box, box } from '../../scene/geometry.ts';
import type { ChartItem, GroupItem, TextItem } from '../../scene/types.ts';
import type { Slot } from '../../template/types.ts';
import { breakLines } from '../../text/break.ts';
import type { Setting } from '../setting.ts';
import { rangeOfLines } from './axis.ts';
import { chartItem } from './chart-item.ts';
import { largestSize, letteringOf, lineSpacing } from './lettering.ts';

/** Air between panels, points. */
const between = { x: 28, y: 18 };
/** As wide as a panel likes to be, times its height. */
const likedShape = 1.5;
const intervals = 3;

export function multiplesItem(content: ChartContent, slot: Slot, setting: Setting): GroupItem {
  const heading = headingItem(content, slot.box, setting);
  const used = heading ? heading.box.height + 8 : 0;
  const area = box(slot.box.x, slot.box.y + used, slot.box.width, slot.box.height - used);
  const all = content.series.flatMap(({ values }) => values).filter((value) => value !== null);
  const range = rangeOfLines(all.length > 0 ? all : [0, 1], intervals);
  const panels = panelsIn(area, content.series.length, setting.rtl).map((at, index): ChartItem => {
    const series = content.series[index] ?? { name: '', values: [] };
    const { unit: _, title: __, titleSpan: ___, highlight: ____, heads = [], ...shared } = content;
    const head = heads[index];
    const lit = content.highlight?.series.includes(index) === true;
    const sign = content.unit === '%' ? { unit: '%' } : {};
    const panel: ChartContent = {
      ...shared,
      ...sign,
      kind: 'line',
      series: [series],
      ...(head ? { heads: [head] } : {}),
      ...(content.highlight ? { highlight: { categories: [], series: lit ? [0] : [] } } : {}),
      description: `${setting.language.charts.kinds.line}${setting.language.colon}${series.name}`,
      cells: (content.cells ?? []).map(({ name, written, span, origins }) => ({
        name,
        written: [written[index] ?? ''],
        span,
        ...(origins ? { origins: [origins[0], origins[index + 1]] } : {}),
      })),
    };
    return chartItem(panel, { ...slot, type: 'region', box: at }, setting, range);
  });
  return {
    kind: 'group',
    name: content.title ? `Charts: ${content.title}` : 'Charts',
    span: content.span,
    box: slot.box,
    about: { alt: content.description },
    items: [...(heading ? [heading] : []), ...panels],
  };
}

/** Rows of equal panels, of a shape near to the one that is liked. */
function panelsIn(area: Box, count: number, rtl: boolean): readonly Box[] {
  const shapes = Array.from({ length: count }, (_, index) => index + 1).map((columns) => {
    const rows = Math.ceil(count / columns);
    const width = (area.width - (columns - 1) * between.x) / columns;
    const height = (area.height - (rows - 1) * between.y) / rows;
    const empty = columns * rows - count;
    return { columns, width, height, off: Math.abs(Math.log(width / height / likedShape)) + empty * 0.15 };
  });
  const best = shapes.reduce((a, b) => (b.off < a.off ? b : a));
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / best.columns);
    const column = rtl ? best.columns - 1 - (index % best.columns) : index % best.columns;
    return box(
      area.x + column * (best.width + between.x),
      area.y + row * (best.height + between.y),
      best.width,
      best.height,
    );
  });
}

/** Title and unit over all panels. */
function headingItem(content: ChartContent, frame: Box, setting: Setting): TextItem | undefined {
  const { what, unit } = headingParts({ ...content, series: [] });
  const text = [...what, ...(unit === undefined ? [] : [unit])].join(', ');
  if (text === '') return undefined;
  const { language, rtl, families, assets } = setting;
  const lettering = letteringOf(setting);
  const size = largestSize(
    lettering.heading,
    lettering.least,
    (one) => lettering.width(text, one) <= frame.width,
  );
  const style = { ...lettering.style, size };
  const runs = [{ text, lang: language.tag }];
  const broken = breakLines(runs, style, families, frame.width, assets.measurer);
  const height = broken.length * size * lineSpacing;
  const lines = broken.map((line, index) => ({
    x: rtl ? frame.x + frame.width - line.width : frame.x,
    baseline: frame.y + (index * lineSpacing + 0.92) * size,
    width: line.width,
    runs: line.runs,
  }));
  return {
    kind: 'text',
    name: 'Heading',
    span: content.titleSpan ?? content.span,
    box: box(frame.x, frame.y, frame.width, height),
    paragraphs: [{ level: 0, style, rtl, runs, lines }],
    anchor: 'top',
    inset: { left: 0, top: 0, right: 0, bottom: 0 },
    columns: 1,
    columnGap: 0,
    wrap: true,
  };
}
