// A chart as it stands on a slide or a page: one object, or a group of several panels, or of a chart and the words over it that name
// its series in their colours.

import type { ChartContent } from '../../deck/types.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { ChartItem, GroupItem } from '../../scene/types.ts';
import type { Slot } from '../../template/types.ts';
import type { Setting } from '../setting.ts';
import { drawnItem } from './chart-item.ts';
import { headingItem } from './heading-item.ts';
import { multiplesItem } from './multiples.ts';

export function chartFigure(content: ChartContent, slot: Slot, setting: Setting): ChartItem | GroupItem {
  if (content.kind === 'multiples') return multiplesItem(content, slot, setting);
  const told: Diagnostic[] = [];
  const { item, keys } = drawnItem(content, slot, { ...setting, report: (one) => told.push(one) });
  if (keys.length === 0) {
    told.forEach(setting.report);
    return item;
  }
  const { heading, area } = headingItem(content, keys, slot.box, setting);
  const chart = drawnItem(content, { ...slot, type: 'region', box: area }, setting, { headless: true }).item;
  const { charts, colon, map } = setting.language;
  const names = keys.map(({ text }) => text).join(map.comma);
  return {
    kind: 'group',
    name: item.name,
    span: content.span,
    box: slot.box,
    about: item.about,
    items: [
      ...(heading ? [heading] : []),
      { ...chart, about: { alt: `${charts.kinds[chart.chart.kind]}${colon}${names}` } },
    ],
  };
}
