// Points by two numbers, with a third for the area of bubbles; also the rows of dots of a dot plot, whose second number is the height
// of their row.

import { escapeText } from '../../opc/escape.ts';
import type { NumberAxis, PointPlot, PointSeries, SceneChart } from '../../scene/chart.ts';
import type { Box } from '../../scene/geometry.ts';
import type { Color } from '../../scene/style.ts';
import { emuLength } from '../../scene/units.ts';
import { solidFill } from '../color.ts';
import { numberAxis } from './axes.ts';
import { titleXml } from './frame.ts';
import { dataLabels } from './labels.ts';
import { cellRange, cells, seriesName } from './references.ts';
import { aligned, paragraph, run } from './text.ts';

const AXES = { across: 2094734554, up: 2094734552 };
const AXIS_IDS = `<c:axId val="${AXES.across}"/><c:axId val="${AXES.up}"/>`;

export function pointPlot(plot: PointPlot, chart: SceneChart, frame: Box): string {
  const series = plot.series.map((one, order) => seriesXml(one, order, plot, chart, frame)).join('');
  const tag = plot.bubbles ? 'bubbleChart' : 'scatterChart';
  const head = plot.bubbles ? '' : '<c:scatterStyle val="lineMarker"/>';
  const foot = plot.bubbles
    ? '<c:bubbleScale val="100"/><c:showNegBubbles val="0"/><c:sizeRepresents val="area"/>'
    : '';
  const axis = (of: NumberAxis, own: number, other: number, side: 'b' | 'l', mirrored: boolean) =>
    numberAxis(
      of,
      own,
      other,
      side,
      { color: of.color, mirrored, reversed: false, titleXml: axisTitle(of, chart, frame) },
      chart,
    );
  return (
    `<c:${tag}>${head}<c:varyColors val="0"/>${series}${foot}${AXIS_IDS}</c:${tag}>` +
    axis(plot.across, AXES.across, AXES.up, 'b', plot.mirrored) +
    axis(plot.up, AXES.up, AXES.across, 'l', false)
  );
}

function axisTitle({ title, color }: NumberAxis, chart: SceneChart, frame: Box): string {
  if (!title) return '';
  const look = { size: title.size, bold: false, color };
  const words = paragraph(look, chart, run(escapeText(title.lines.join(' ')), look, chart), aligned(chart));
  return titleXml(title.box, title.size, words, frame);
}

function seriesXml(
  series: PointSeries,
  order: number,
  plot: PointPlot,
  chart: SceneChart,
  frame: Box,
): string {
  const { sheet, numbers: form } = chart;
  const named = series.named === undefined ? undefined : sheet.columns[series.named];
  const column = 'column' in series.x ? series.x.column : 0;
  const names = sheet.names.map((name) => (typeof name === 'string' ? name : ''));
  const given = series.labels ?? [];
  const labels = dataLabels(
    {
      labels: given,
      numbers: form,
      placed: 'spots',
      said: chart.said[column] ?? [],
      name: series.name,
      categories: names,
    },
    chart,
    frame,
  );
  // Labels say cells: the names of the points, or the number that they stand at.
  const byName = given.some(({ label }) => label.shows.includes('category'));
  const range =
    given.length > 0
      ? `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:datalabelsRange>${byName ? cellRange(-1, sheet, names) : cellRange(column, sheet, chart.said[column] ?? [])}</c15:datalabelsRange></c:ext></c:extLst>`
      : '';
  const title =
    named && series.named !== undefined
      ? seriesName(series.named, named)
      : series.name === ''
        ? ''
        : `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`;
  const x = cells('xVal', series.x, sheet, form, chart);
  const y = cells('yVal', series.y, sheet, form, chart);
  const head = `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>${title}`;
  if (plot.bubbles) {
    const size = series.size ? cells('bubbleSize', series.size, sheet, form, chart) : '';
    return (
      `${head}${fill(series.color)}<c:invertIfNegative val="0"/>${points(series, true)}${labels}${x}${y}${size}` +
      `<c:bubble3D val="0"/>${range}</c:ser>`
    );
  }
  return `${head}${line(series)}${marker(series)}${points(series, false)}${labels}${x}${y}<c:smooth val="0"/>${range}</c:ser>`;
}

/** Bubbles lie over each other and over the hairlines. */
function fill(color: Color | undefined): string {
  return color
    ? `<c:spPr>${solidFill(color)}<a:ln w="9525">${solidFill({ scheme: 'bg1' })}</a:ln></c:spPr>`
    : '<c:spPr><a:noFill/></c:spPr>';
}

function line({ color, width }: PointSeries): string {
  if (!color || width === 0) return '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
  return `<c:spPr><a:ln w="${emuLength(width)}" cap="flat">${solidFill(color)}<a:round/></a:ln></c:spPr>`;
}

function marker({ color, dot }: PointSeries): string {
  if (!color || dot === 0) return '<c:marker><c:symbol val="none"/></c:marker>';
  return `<c:marker><c:symbol val="circle"/><c:size val="${Math.round(dot)}"/><c:spPr>${solidFill(color)}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
}

function points({ colors = [], dot }: PointSeries, bubbles: boolean): string {
  return colors
    .map(({ index, color }) => {
      if (bubbles)
        return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fill(color)}</c:dPt>`;
      const look = `<c:spPr>${solidFill(color)}<a:ln><a:noFill/></a:ln></c:spPr>`;
      // LibreOffice paints a point's marker as the point's line; that line, to the point before, is there and not seen.
      const unseen = `<a:ln>${solidFill({ ...color, alpha: 0 })}</a:ln>`;
      return `<c:dPt><c:idx val="${index}"/><c:marker><c:symbol val="circle"/><c:size val="${Math.round(dot)}"/>${look}</c:marker><c:bubble3D val="0"/><c:spPr>${solidFill(color)}${unseen}</c:spPr></c:dPt>`;
    })
    .join('');
}
