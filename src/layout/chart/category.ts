// A chart of categories: sized, and every mark of it placed.

import type { CategoryPlot, ChartLegend } from '../../scene/chart.ts';
import type { ChartMark } from '../../scene/chart-marks.ts';
import { type Box, box } from '../../scene/geometry.ts';
import { axisMarks, layerMarks, legendMarks } from './category-marks.ts';
import { crosses } from './clear-side.ts';
import { inkLike } from './colors.ts';
import type { ChartContext, Drawn } from './context.ts';
import { coordinatesOf } from './coordinates.ts';
import type { Design, DesignSeries } from './design.ts';
import { sizeLying } from './lying.ts';
import { drawnSeries } from './naming.ts';
import { inkOf } from './point-names.ts';
import { legendHeight } from './room.ts';
import { layersOf } from './series.ts';
import { timeAxis } from './time-axis.ts';
import { sizeUpright } from './upright.ts';
import { nameOf } from './values.ts';

/**
 * The total of a lying stack is said at a bar that is not drawn; in a legend LibreOffice names that one and drops the first, so where
 * the parts need a legend there are no totals.
 */
function withoutStrayTotals(design: Design, area: Box, context: ChartContext): Design {
  const [layer] = design.layers;
  if (!design.lying || layer?.grouping !== 'stacked' || sizeLying(design, area, context).naming !== 'legend')
    return design;
  return { ...design, layers: [{ ...layer, series: layer.series.filter(({ of }) => of !== undefined) }] };
}

/** False where the names under columns would be cut or broken inside words. */
export function hasRoomForNames(design: Design, area: Box, context: ChartContext): boolean {
  return sizeUpright(design, area, context).names.fits;
}

export function categoryChart(design: Design, area: Box, context: ChartContext): Drawn<CategoryPlot> {
  if (context.content.kind !== 'column-line') return drawn(design, area, context);
  // Over the columns, in them, at their feet: where the line strikes no number out; else the axis says them.
  const places = (['end', 'center', 'foot'] as const).map((place) => columnsSaying(design, { place }));
  for (const one of places) {
    const made = drawn(one, area, context);
    if (!isStruck(made.marks)) return made;
  }
  return drawn(columnsSaying(design, { says: 'nothing' }), area, context);
}

function columnsSaying(design: Design, labels: Partial<Pick<DesignSeries, 'place' | 'says'>>): Design {
  const layers = design.layers.map((layer) =>
    layer.draw === 'bars' ? { ...layer, series: layer.series.map((one) => ({ ...one, ...labels })) } : layer,
  );
  return { ...design, layers };
}

function isStruck(marks: readonly ChartMark[]): boolean {
  const lines = marks.flatMap((mark) => (mark.mark === 'line' ? [mark.points] : []));
  return marks.some(
    (mark) =>
      mark.mark === 'text' && mark.role === 'label' && lines.some((line) => crosses(line, inkOf(mark))),
  );
}

function drawn(given: Design, area: Box, context: ChartContext): Drawn<CategoryPlot> {
  const design = withoutStrayTotals(given, area, context);
  const { content, lettering } = context;
  const sizing = design.lying ? sizeLying(design, area, context) : sizeUpright(design, area, context);
  if (!sizing.names.fits) context.crowded();
  const coordinates = coordinatesOf(sizing.box, sizing.axis, design.lying);
  const time = design.lying ? undefined : timeAxis(content, sizing.box.width, lettering)?.axis;
  const legend: ChartLegend | undefined =
    sizing.naming === 'legend'
      ? { box: box(area.x, area.y, area.width, legendHeight(lettering)), size: lettering.least + 2 }
      : undefined;
  const plot: CategoryPlot = {
    form: 'category',
    box: sizing.box,
    lying: design.lying,
    reversed: design.lying,
    mirrored: false,
    categories: content.kind === 'slope' ? content.series.map(({ name }) => name) : content.categories,
    categoryAxis: {
      size: sizing.names.size,
      color: context.ink,
      line: context.palette.rule,
      edges: design.edges,
      every: sizing.names.every,
      ...(sizing.names.turned ? { turned: true as const } : {}),
      ...(time ? { time } : {}),
    },
    valueAxis: sizing.axis,
    layers: layersOf(design, sizing, coordinates, context),
    ...(legend ? { legend } : {}),
  };
  const keys = drawnSeries(design).map((one) => ({
    text: nameOf(design, one),
    color: inkLike(one.color ?? context.ink, context.palette.paper, context.theme),
  }));
  return {
    plot,
    ...(sizing.naming === 'key' ? { keys } : {}),
    marks: [
      ...axisMarks(plot, sizing, context),
      ...layerMarks(plot, design, sizing, coordinates, context),
      ...(legend ? legendMarks(plot, design, legend, context) : []),
    ],
  };
}
