// Mends the chart XML that pptxgenjs writes: schema order and missing elements, three axis ids for two axes, categories
// as multi-level strings, empty numbers, fixed colours and fonts. What a chart looks like is chart-look.ts.

import type { Theme } from '../scene/style.ts';
import type { SceneChart } from '../scene/types.ts';
import * as look from './chart-look.ts';
import { language } from './escape.ts';
import {
  all,
  child,
  children,
  fragment,
  parseXml,
  put,
  remove,
  serializeXml,
  sort,
  text,
  type XmlElement,
} from './xml-tree.ts';

/** Sequences of ECMA-376 part 1, annex A.5 (dml-chart.xsd). */
const ORDER = {
  chartSpace: ['c:date1904', 'c:lang', 'c:roundedCorners', 'c:chart', 'c:spPr', 'c:txPr', 'c:externalData'],
  chart: ['c:title', 'c:autoTitleDeleted', 'c:plotArea', 'c:legend', 'c:plotVisOnly', 'c:dispBlanksAs'],
  plotArea: ['c:layout', 'c:barChart', 'c:lineChart', 'c:pieChart', 'c:catAx', 'c:valAx', 'c:spPr'],
  legend: ['c:legendPos', 'c:layout', 'c:overlay', 'c:spPr', 'c:txPr'],
  plot: [
    'c:barDir',
    'c:grouping',
    'c:varyColors',
    'c:ser',
    'c:dLbls',
    'c:gapWidth',
    'c:overlap',
    'c:marker',
    'c:firstSliceAng',
    'c:axId',
  ],
  series: [
    'c:idx',
    'c:order',
    'c:tx',
    'c:spPr',
    'c:invertIfNegative',
    'c:marker',
    'c:dPt',
    'c:dLbls',
    'c:cat',
    'c:val',
    'c:smooth',
  ],
  axis: [
    'c:axId',
    'c:scaling',
    'c:delete',
    'c:axPos',
    'c:majorGridlines',
    'c:title',
    'c:numFmt',
    'c:majorTickMark',
    'c:minorTickMark',
    'c:tickLblPos',
    'c:spPr',
    'c:txPr',
    'c:crossAx',
    'c:crosses',
    'c:crossBetween',
    'c:auto',
    'c:lblAlgn',
    'c:lblOffset',
    'c:noMultiLvlLbl',
  ],
} as const;

export function repairChart(xml: string, chart: SceneChart, theme: Theme): string {
  const space = parseXml(xml);
  const inner = only(space, 'c:chart');
  const area = only(inner, 'c:plotArea');
  const plot = children(area).find((one) => /^c:(bar|line|pie)Chart$/.test(one.name));
  if (!plot) throw new Error('pptxgenjs wrote a chart without a plot');

  put(space, `<c:lang val="${language(chart.language)}"/>`, ORDER.chartSpace);
  put(space, '<c:roundedCorners val="0"/>', ORDER.chartSpace);
  put(space, look.textProperties(chart), ORDER.chartSpace);
  put(inner, look.title(chart), ORDER.chart, 'c:title');
  put(inner, `<c:autoTitleDeleted val="${look.title(chart) ? 0 : 1}"/>`, ORDER.chart);
  const legend = child(inner, 'c:legend');
  if (legend) {
    put(legend, `<c:legendPos val="${look.legendPosition(chart)}"/>`, ORDER.legend);
    put(legend, look.textProperties(chart), ORDER.legend);
  }
  repairPlot(plot, chart, theme);
  for (const axis of children(area).filter((one) => one.name === 'c:catAx' || one.name === 'c:valAx'))
    repairAxis(axis, chart);
  if (all(space, 'a:srgbClr').length > 0)
    throw new Error('a chart kept a colour that no theme change reaches');
  return serializeXml(space);
}

function repairPlot(plot: XmlElement, chart: SceneChart, theme: Theme): void {
  // The schema asks a line chart for its grouping; pptxgenjs leaves it out.
  if (plot.name === 'c:lineChart') put(plot, '<c:grouping val="standard"/>', ORDER.plot);
  if (plot.name === 'c:barChart') {
    put(plot, `<c:gapWidth val="${look.gapWidth(chart)}"/>`, ORDER.plot);
    put(plot, `<c:overlap val="${look.overlap(chart)}"/>`, ORDER.plot);
  }
  if (plot.name === 'c:pieChart') put(plot, `<c:firstSliceAng val="${chart.pieStart}"/>`, ORDER.plot);
  put(plot, '', ORDER.plot, 'c:dLbls');
  // Two axes, two ids: the third is of an axis that is not there.
  for (const id of children(plot)
    .filter((one) => one.name === 'c:axId')
    .slice(2))
    remove(id);
  const list = children(plot).filter((one) => one.name === 'c:ser');
  for (const [index, series] of list.entries()) repairSeries(series, plot.name, index, chart, theme);
  sort(plot, ORDER.plot);
}

function repairSeries(
  series: XmlElement,
  plot: string,
  index: number,
  chart: SceneChart,
  theme: Theme,
): void {
  put(series, look.seriesShape(chart, index), ORDER.series);
  put(series, look.dataLabels(chart, index, theme), ORDER.series, 'c:dLbls');
  put(series, look.points(chart), ORDER.series, 'c:dPt');
  if (plot === 'c:lineChart') {
    put(series, '', ORDER.series, 'c:invertIfNegative');
    put(series, look.marker(chart, index), ORDER.series, 'c:marker');
  }
  for (const category of all(series, 'c:cat')) plainCategories(category);
  for (const cache of all(series, 'c:numCache')) repairNumbers(cache, chart);
  sort(series, ORDER.series);
}

/** `c:multiLvlStrRef` with one level is a `c:strRef`. */
function plainCategories(category: XmlElement): void {
  const levels = child(category, 'c:multiLvlStrRef');
  if (!levels) return;
  const cache = only(levels, 'c:multiLvlStrCache');
  const level = only(cache, 'c:lvl');
  const reference = fragment('<c:strRef><c:strCache/></c:strRef>')[0];
  const strings = reference && child(reference, 'c:strCache');
  if (!reference || !strings) throw new Error('an XML fragment was lost');
  const sequence = ['c:f', 'c:strCache', 'c:ptCount', 'c:pt'];
  reference.children.unshift(...levels.children.filter((node) => 'attribs' in node && node.name === 'c:f'));
  strings.children = [
    ...cache.children.filter((node) => 'attribs' in node && node.name === 'c:ptCount'),
    ...level.children,
  ];
  for (const node of [...reference.children, ...strings.children])
    node.parent = reference.children.includes(node) ? reference : strings;
  sort(reference, sequence);
  sort(strings, sequence);
  remove(levels);
  category.children = [reference];
  reference.parent = category;
}

/** A gap is no point; an empty number would make PowerPoint refuse the chart. */
function repairNumbers(cache: XmlElement, chart: SceneChart): void {
  const sequence = ['c:formatCode', 'c:ptCount', 'c:pt'];
  put(cache, `<c:formatCode>${look.plainFormat(chart)}</c:formatCode>`, sequence);
  for (const point of children(cache).filter((one) => one.name === 'c:pt'))
    if (text(point).trim() === '') remove(point);
}

function repairAxis(axis: XmlElement, chart: SceneChart): void {
  const category = axis.name === 'c:catAx';
  const { hidden, reversed, gridlines } = look.axis(chart, category);
  put(axis, `<c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling>`, ORDER.axis);
  put(axis, `<c:delete val="${hidden ? 1 : 0}"/>`, ORDER.axis);
  put(axis, gridlines ? look.gridlines(chart) : '', ORDER.axis, 'c:majorGridlines');
  put(
    axis,
    category
      ? '<c:numFmt formatCode="General" sourceLinked="0"/>'
      : `<c:numFmt formatCode="${look.axisFormat(chart)}" sourceLinked="0"/>`,
    ORDER.axis,
  );
  put(axis, '<c:majorTickMark val="none"/>', ORDER.axis);
  put(axis, `<c:tickLblPos val="${category ? 'low' : 'nextTo'}"/>`, ORDER.axis);
  put(axis, look.axisLine(chart, category), ORDER.axis);
  put(axis, look.textProperties(chart), ORDER.axis);
  put(axis, '<c:crosses val="autoZero"/>', ORDER.axis);
  sort(axis, ORDER.axis);
}

function only(parent: XmlElement, name: string): XmlElement {
  const found = child(parent, name);
  if (!found) throw new Error(`pptxgenjs wrote a ${parent.name} without ${name}`);
  return found;
}
