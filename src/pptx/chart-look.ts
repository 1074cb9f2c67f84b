// What a chart looks like: calm and readable. Values stand on the bars, so the value axis and its lines go; a line chart
// keeps a few hairlines and labels its last point; slices are named beside them. Everything in theme colours and fonts.

import { escapeAttribute, escapeText } from '../opc/escape.ts';
import { signOf, titleParts } from '../scene/chart-title.ts';
import { plainInkOn } from '../scene/color.ts';
import type { Color, Theme } from '../scene/style.ts';
import type { SceneChart } from '../scene/types.ts';
import { centipoints, emuLength } from '../scene/units.ts';
import { solidFill } from './color.ts';
import { language } from './escape.ts';
import { faces } from './style.ts';

/** The number format of labels (ECMA-376 part 1, 18.8.30), with a percent sign or the like. */
export function format(chart: SceneChart): string {
  const number = signed(numberFormat(chart), chart);
  // Nothing of nothing needs no label in a stack, where it would lie on its neighbour's.
  return escapeAttribute(chart.type === 'stacked' ? `${number};-${number};` : number);
}

/** The axis of a line counts in whole steps where the values are ten or more. */
export function axisFormat(chart: SceneChart): string {
  const largest = Math.max(
    0,
    ...chart.series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))),
  );
  return escapeAttribute(signed(largest < 10 ? numberFormat(chart) : '#,##0', chart));
}

function signed(number: string, chart: SceneChart): string {
  const unit = signOf(chart);
  return unit === '' ? number : `${number}"${unit}"`;
}

export function plainFormat(chart: SceneChart): string {
  return escapeText(numberFormat(chart));
}

function numberFormat(chart: SceneChart): string {
  const decimals = Math.min(6, Math.max(0, Math.round(chart.decimals)));
  return `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

/** `c:txPr` in the chart's own style. */
export function textProperties(chart: SceneChart, tint: Color = plainColor(chart)): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr rtl="${chart.rtl ? 1 : 0}"><a:defRPr${runAttributes(chart)}>${solidFill(tint)}${faces(chart.text)}</a:defRPr></a:pPr><a:endParaRPr lang="${language(chart.language)}"/></a:p></c:txPr>`;
}

function runAttributes(chart: SceneChart, bold = chart.text.bold): string {
  return ` sz="${centipoints(chart.text.size)}" b="${bold ? 1 : 0}" i="${chart.text.italic ? 1 : 0}" u="none" strike="noStrike" baseline="0"`;
}

function plainColor(chart: SceneChart): Color {
  return 'rgb' in chart.text.color ? { scheme: 'tx1' } : chart.text.color;
}

/** Title and unit, at the start of the first line. */
export function title(chart: SceneChart): string {
  const words = titleParts(chart).join(', ');
  if (words === '') return '';
  const run = `${runAttributes(chart, chart.title !== undefined)}`;
  const ink = `${solidFill(plainColor(chart))}${faces(chart.text)}`;
  const place = chart.rtl
    ? ''
    : '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0"/><c:y val="0"/></c:manualLayout></c:layout>';
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${chart.rtl ? 'r' : 'l'}" rtl="${chart.rtl ? 1 : 0}"><a:defRPr${run}>${ink}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="${language(chart.language)}"${run}>${ink}</a:rPr><a:t>${escapeText(words)}</a:t></a:r></a:p></c:rich></c:tx>${place}<c:overlay val="0"/></c:title>`
  );
}

export function legendPosition(chart: SceneChart): 't' | 'r' | 'l' {
  return chart.type === 'pie' ? (chart.rtl ? 'l' : 'r') : 't';
}

/** Air between the categories, percent of a bar's width. */
export function gapWidth(chart: SceneChart): number {
  return chart.series.length > 1 && chart.type !== 'stacked' ? 70 : 55;
}

/** Bars of one category: stacked on each other, or a little apart. */
export function overlap(chart: SceneChart): number {
  return chart.type === 'stacked' ? 100 : -8;
}

export interface AxisLook {
  readonly hidden: boolean;
  readonly reversed: boolean;
  readonly gridlines: boolean;
}

/**
 * Bars are read from the top, so a bar chart's categories run against the axis; right to left, the horizontal axis of
 * any chart does.
 */
export function axis(chart: SceneChart, category: boolean): AxisLook {
  const bars = chart.type === 'bar';
  const line = chart.type === 'line';
  return {
    hidden: !category && !line,
    reversed: category ? bars || chart.rtl : bars && chart.rtl,
    gridlines: !category && line,
  };
}

const HAIRLINE_POINTS = 0.75;

export function gridlines(chart: SceneChart): string {
  return `<c:majorGridlines><c:spPr><a:ln w="${emuLength(HAIRLINE_POINTS)}" cap="flat">${solidFill(chart.grid)}<a:round/></a:ln></c:spPr></c:majorGridlines>`;
}

/** The base line the bars stand on; none along the values. */
export function axisLine(chart: SceneChart, category: boolean): string {
  const ink = category
    ? `<a:ln w="${emuLength(HAIRLINE_POINTS)}" cap="flat">${solidFill(chart.grid)}<a:round/></a:ln>`
    : '<a:ln><a:noFill/></a:ln>';
  return `<c:spPr><a:noFill/>${ink}</c:spPr>`;
}

function seriesColor(chart: SceneChart, index: number): Color {
  return chart.series[index]?.color ?? { scheme: 'accent1' };
}

export function seriesShape(chart: SceneChart, index: number): string {
  const ink = solidFill(seriesColor(chart, index));
  switch (chart.type) {
    case 'line':
      return `<c:spPr><a:ln w="${emuLength(2.25)}" cap="rnd">${ink}<a:round/></a:ln></c:spPr>`;
    case 'pie':
      return `<c:spPr>${ink}${sliceEdge()}</c:spPr>`;
    default:
      return `<c:spPr>${ink}<a:ln><a:noFill/></a:ln></c:spPr>`;
  }
}

/** Slices are told apart by an edge in the background's colour, not by colour alone. */
function sliceEdge(): string {
  return `<a:ln w="${emuLength(1.5)}">${solidFill({ scheme: 'bg1' })}</a:ln>`;
}

/** One `c:dPt` a slice. */
export function points(chart: SceneChart): string {
  if (chart.type !== 'pie') return '';
  return chart.categories
    .map(
      (_, index) =>
        `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr>${solidFill(sliceColor(chart, index))}${sliceEdge()}</c:spPr></c:dPt>`,
    )
    .join('');
}

function sliceColor(chart: SceneChart, index: number): Color {
  return (
    chart.pieColors[index] ??
    chart.pieColors[index % Math.max(1, chart.pieColors.length)] ?? { scheme: 'accent1' }
  );
}

export function marker(chart: SceneChart, index: number): string {
  const ink = solidFill(seriesColor(chart, index));
  return `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${ink}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>`;
}

/** Values on the bars, the last value of a line, name and value beside a slice. */
export function dataLabels(chart: SceneChart, index: number, theme: Theme): string {
  switch (chart.type) {
    case 'bar':
    case 'column':
      return `<c:dLbls>${labels(chart, 'outEnd', SHOW_VALUE)}</c:dLbls>`;
    case 'stacked':
      return `<c:dLbls>${thinSegments(chart, index)}${labels(chart, 'ctr', SHOW_VALUE, plainInkOn(seriesColor(chart, index), theme))}</c:dLbls>`;
    case 'line': {
      const last = chart.series[index]?.values.findLastIndex((value) => value !== null) ?? -1;
      const point =
        last < 0
          ? ''
          : `<c:dLbl><c:idx val="${last}"/>${labels(chart, chart.rtl ? 'l' : 'r', SHOW_VALUE)}</c:dLbl>`;
      return `<c:dLbls>${point}${show({})}</c:dLbls>`;
    }
    case 'pie':
      return `<c:dLbls>${labels(chart, 'outEnd', chart.legend ? SHOW_VALUE : { value: true, category: true })}</c:dLbls>`;
  }
}

/** A segment lower than a line of text takes no label: it would lie over the next one's. */
function thinSegments(chart: SceneChart, index: number): string {
  const total = (row: number) =>
    chart.series.reduce((sum, { values }) => sum + Math.abs(values[row] ?? 0), 0);
  const tallest = Math.max(...chart.categories.map((_, row) => total(row)), 0);
  return (chart.series[index]?.values ?? [])
    .map((value, row) =>
      value !== null && value !== 0 && Math.abs(value) < tallest * THIN
        ? `<c:dLbl><c:idx val="${row}"/><c:delete val="1"/></c:dLbl>`
        : '',
    )
    .join('');
}

const THIN = 0.04;

interface Shown {
  readonly value?: boolean;
  readonly category?: boolean;
}

const SHOW_VALUE: Shown = { value: true };

function labels(chart: SceneChart, position: string, shown: Shown, tint?: Color): string {
  return (
    `<c:numFmt formatCode="${format(chart)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${textProperties(chart, tint)}<c:dLblPos val="${position}"/>${show(shown)}`
  );
}

function show(shown: Shown): string {
  const flag = (name: string, on: boolean | undefined) => `<c:${name} val="${on ? 1 : 0}"/>`;
  return (
    flag('showLegendKey', false) +
    flag('showVal', shown.value) +
    flag('showCatName', shown.category) +
    flag('showSerName', false) +
    flag('showPercent', false) +
    flag('showBubbleSize', false) +
    (shown.category ? '<c:separator> </c:separator>' : '')
  );
}
