// A chart of categories: sized, and every mark of it placed.

import type { CategoryPlot, ChartLegend } from '../../scene/chart.ts';
import { type Box, box } from '../../scene/geometry.ts';
import { axisMarks, layerMarks, legendMarks } from './category-marks.ts';
import { inkLike } from './colors.ts';
import type { ChartContext, Drawn } from './context.ts';
import { coordinatesOf } from './coordinates.ts';
import type { Design } from './design.ts';
import { sizeLying } from './lying.ts';
import { drawnSeries } from './naming.ts';
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

export function categoryChart(given: Design, area: Box, context: ChartContext): Drawn<CategoryPlot> {
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
