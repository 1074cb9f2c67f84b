// Where a chart stands on its slide; the chart itself is a part of its own (space.ts).

import type { ChartItem } from '../../scene/types.ts';
import type { SlideContext } from '../shape.ts';
import { graphicFrame } from '../table.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

export function chartFrame(item: ChartItem, context: SlideContext): string {
  const id = context.rels.part('chart', context.nextChart());
  return graphicFrame(item, 'chart', CHART, `<c:chart xmlns:c="${CHART}" r:id="${id}"/>`, context);
}
