// Bars, lines and areas over categories, as the layers of a plot: one c:barChart, c:lineChart or c:areaChart each, all on
// the same two axes.

import type { CategoryPlot, ChartLayer, ChartSeries, ChartSheet, SceneChart } from '../../scene/chart.ts';
import { columnNumbers } from '../../scene/chart-numbers.ts';
import type { Size } from '../../scene/geometry.ts';
import { emuLength } from '../../scene/units.ts';
import { solidFill } from '../color.ts';
import { type Axes, categoryAxis, valueAxis } from './axes.ts';
import { dataLabels } from './labels.ts';
import { categories, cellRange, numbers, seriesName } from './references.ts';

const AXES: Axes = { category: 2094734554, value: 2094734552 };
const AXIS_IDS = `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;

/** What stands in `c:plotArea` behind its layout. */
export function categoryPlot(plot: CategoryPlot, chart: SceneChart, frame: Size): string {
  let order = 0;
  const layers = plot.layers.map((layer) => {
    const series = layer.series.map((one) => seriesXml(one, order++, layer, plot, chart, frame)).join('');
    return layerXml(layer, plot.lying, series);
  });
  return `${layers.join('')}${categoryAxis(plot, AXES, chart)}${valueAxis(plot, AXES, chart)}`;
}

/** Entries of a legend that stand for nothing that is seen. */
export function unseen(plot: CategoryPlot): readonly number[] {
  return plot.layers
    .flatMap(({ series }) => series)
    .flatMap(({ color }, index) => (color === undefined ? [index] : []));
}

function layerXml({ draw, grouping, gap, overlap }: ChartLayer, lying: boolean, series: string): string {
  const plain = grouping === 'clustered' ? 'standard' : grouping;
  switch (draw) {
    case 'bars':
      return (
        `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${grouping === 'percent' ? 'percentStacked' : grouping}"/>` +
        `<c:varyColors val="0"/>${series}<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>${AXIS_IDS}</c:barChart>`
      );
    case 'lines':
      return `<c:lineChart><c:grouping val="${plain}"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
    case 'areas':
      return `<c:areaChart><c:grouping val="${plain}"/><c:varyColors val="0"/>${series}${AXIS_IDS}</c:areaChart>`;
  }
}

const NOT_DRAWN = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

function seriesXml(
  series: ChartSeries,
  order: number,
  layer: ChartLayer,
  plot: CategoryPlot,
  chart: SceneChart,
  frame: Size,
): string {
  const { sheet } = chart;
  const named = series.named ?? series.column;
  const column = sheet.columns[named];
  if (!column) throw new Error('a series without a column');
  const form = columnNumbers(sheet, series.column, chart.numbers);
  const bars = layer.draw === 'bars';
  const cells = series.cells === undefined ? undefined : cellTexts(series.cells, sheet, chart);
  const labels = dataLabels(
    {
      ...(series.label ? { label: series.label } : {}),
      ...(series.labels ? { labels: series.labels } : {}),
      numbers: form,
      placed: !bars ? 'points' : layer.grouping === 'clustered' ? 'bars' : 'stack',
      ...(cells ? { cells } : {}),
      said: chart.said[series.column] ?? [],
      name: column.short ?? column.name,
      shortened: column.short !== undefined,
      categories: plot.categories,
    },
    chart,
    frame,
  );
  const range =
    series.cells === undefined || !cells
      ? ''
      : `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:datalabelsRange>${cellRange(series.cells, sheet, cells.texts)}</c15:datalabelsRange></c:ext></c:extLst>`;
  return (
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${seriesName(named, column)}${shape(series, layer)}` +
    `${bars ? '<c:invertIfNegative val="0"/>' : ''}${layer.draw === 'lines' ? marker(series) : ''}` +
    `${points(series, layer)}${labels}${categories(plot.categories, plot.categoryAxis.time)}` +
    `${numbers('val', series.column, sheet, form, chart)}${layer.draw === 'lines' ? '<c:smooth val="0"/>' : ''}${range}</c:ser>`
  );
}

function cellTexts(column: number, sheet: ChartSheet, chart: SceneChart) {
  const own = sheet.columns[column];
  return own && { ...own, texts: chart.said[column] ?? [] };
}

function shape({ color, width, dash }: ChartSeries, { draw }: ChartLayer): string {
  if (!color) return NOT_DRAWN;
  const fill = solidFill(color);
  if (draw !== 'lines') return `<c:spPr>${fill}<a:ln><a:noFill/></a:ln></c:spPr>`;
  const dashed = dash ? '<a:prstDash val="dash"/>' : '';
  return `<c:spPr><a:ln w="${emuLength(width)}" cap="rnd">${fill}${dashed}<a:round/></a:ln></c:spPr>`;
}

function marker({ color, dot }: ChartSeries): string {
  if (!color || dot === 0) return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="${Math.round(dot)}"/><c:spPr>${solidFill(color)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
}

/** `c:dPt` of points in a colour of their own. */
function points({ colors = [] }: ChartSeries, { draw }: ChartLayer): string {
  return colors
    .map(({ index, color }) => {
      const fill = `<c:spPr>${solidFill(color)}<a:ln><a:noFill/></a:ln></c:spPr>`;
      if (draw === 'bars')
        return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fill}</c:dPt>`;
      return `<c:dPt><c:idx val="${index}"/><c:marker><c:symbol val="circle"/><c:size val="10"/>${fill}</c:marker><c:bubble3D val="0"/>${fill}</c:dPt>`;
    })
    .join('');
}
