// Small multiples: a line chart a series, all on one scale, each called by its series. They are charts of their own in a group, which
// says for all of them what they show.

import type { ChartContent } from '../../deck/types.ts';
import { type Box, box } from '../../scene/geometry.ts';
import type { ChartItem, GroupItem } from '../../scene/types.ts';
import type { Slot } from '../../template/types.ts';
import type { Setting } from '../setting.ts';
import { rangeOfLines } from './axis.ts';
import { drawnItem } from './chart-item.ts';
import { headingItem } from './heading-item.ts';

/** Air between panels, points. */
const between = { x: 28, y: 18 };
/** As wide as a panel likes to be, times its height. */
const likedShape = 1.5;
const intervals = [3, 2, 4];

export function multiplesItem(content: ChartContent, slot: Slot, setting: Setting): GroupItem {
  const { heading, area } = headingItem({ ...content, series: [] }, [], slot.box, setting);
  const all = content.series.flatMap(({ values }) => values).filter((value) => value !== null);
  // Low panels have no room to waste over their lines.
  const range = intervals
    .map((count) => rangeOfLines(all.length > 0 ? all : [0, 1], count))
    .reduce((a, b) => (b.max - b.min < a.max - a.min ? b : a));
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
    return drawnItem(panel, { ...slot, type: 'region', box: at }, setting, { panel: range }).item;
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
    return { columns, width, height, off: Math.abs(Math.log(width / height / likedShape)) + empty * 0.25 };
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
