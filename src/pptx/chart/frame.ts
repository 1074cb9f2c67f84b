// Where a chart stands on its slide; the chart itself is a part of its own (space.ts).

import type { Box } from '../../scene/geometry.ts';
import type { ChartItem } from '../../scene/types.ts';
import { emu } from '../../scene/units.ts';
import type { SlideContext } from '../shape.ts';
import { graphicFrame } from '../table.ts';
import { share } from './labels.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

export function chartFrame(item: ChartItem, context: SlideContext): string {
  const id = context.rels.part('chart', context.nextChart());
  const framed = { ...item, box: frameOf(item) };
  return graphicFrame(framed, 'chart', CHART, `<c:chart xmlns:c="${CHART}" r:id="${id}"/>`, context);
}

/**
 * Points before and behind the words of a title in a chart. LibreOffice sets them in from their place by 0.18 of their size,
 * whatever their insets say (its chart2, ShapeFactory); with as much for an inset they stand at one place in PowerPoint, too.
 */
export const titleInset = (size: number): number => size * 0.18;

/**
 * The chart's frame. It begins as much before its place as its titles are set in, so that their words begin at the edge where
 * the slide's title and the names of an axis do: no place in a frame is less than nothing.
 */
export function frameOf({ chart, box }: Pick<ChartItem, 'chart' | 'box'>): Box {
  const { heading, plot } = chart;
  const titles = [heading, ...(plot.form === 'points' ? [plot.across.title, plot.up.title] : [])];
  const inset = titleInset(Math.max(0, ...titles.map((title) => title?.size ?? 0)));
  return { ...box, x: chart.rtl ? box.x : box.x - inset, width: box.width + inset };
}

/** `c:title`, its words at the box. A title has a place but no size. */
export function titleXml(at: Box, size: number, lines: string, frame: Box): string {
  const inset = emu(titleInset(size));
  const [x, y] = [(at.x - titleInset(size) - frame.x) / frame.width, (at.y - frame.y) / frame.height];
  return (
    `<c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz" lIns="${inset}" tIns="0" rIns="${inset}" bIns="0"/><a:lstStyle/>${lines}</c:rich></c:tx>` +
    `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(x)}"/><c:y val="${share(y)}"/></c:manualLayout></c:layout>` +
    '<c:overlay val="0"/></c:title>'
  );
}
