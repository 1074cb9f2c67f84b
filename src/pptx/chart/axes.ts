// The axes of a chart: ranges and steps as layout worked them out, so that no program chooses its own.

import { escapeAttribute } from '../../opc/escape.ts';
import type { CategoryPlot, SceneChart, ValueAxis } from '../../scene/chart.ts';
import type { Color } from '../../scene/style.ts';
import { emuLength } from '../../scene/units.ts';
import { solidFill } from '../color.ts';
import { numberFormat, textProperties } from './text.ts';

const HAIRLINE_POINTS = 0.75;

export interface Axes {
  readonly category: number;
  readonly value: number;
}

const line = (color: Color): string =>
  `<a:ln w="${emuLength(HAIRLINE_POINTS)}" cap="flat">${solidFill(color)}<a:round/></a:ln>`;

const NO_LINE = '<a:ln><a:noFill/></a:ln>';

const gridlines = (chart: SceneChart): string =>
  `<c:majorGridlines><c:spPr>${line(chart.grid)}</c:spPr></c:majorGridlines>`;

/** `c:catAx` or `c:dateAx`: the line that the values stand on, and the names. */
export function categoryAxis(plot: CategoryPlot, ids: Axes, chart: SceneChart): string {
  const { categoryAxis: axis, valueAxis, lying, reversed } = plot;
  const { time } = axis;
  const side = lying ? 'l' : 'b';
  const format = time ? escapeAttribute(time.format) : 'General';
  const look = { size: axis.size, bold: false, color: axis.color };
  const shared =
    `<c:axId val="${ids.category}"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/><c:spPr><a:noFill/>${line(axis.line)}</c:spPr>${textProperties(look, chart, true, axis.turned === true)}` +
    `<c:crossAx val="${ids.value}"/>${crossing(valueAxis)}`;
  if (time)
    return (
      `<c:dateAx>${shared}<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="${time.base}"/>` +
      `<c:majorUnit val="${time.step}"/><c:majorTimeUnit val="${time.stepUnit}"/></c:dateAx>`
    );
  const skip =
    axis.every > 1 ? `<c:tickLblSkip val="${axis.every}"/><c:tickMarkSkip val="${axis.every}"/>` : '';
  return `<c:catAx>${shared}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** Names stand on nought where it is in range, else at the foot. */
function crossing({ min, max }: ValueAxis): string {
  return min <= 0 && max >= 0
    ? '<c:crosses val="autoZero"/>'
    : `<c:crosses val="${min > 0 ? 'min' : 'max'}"/>`;
}

export function valueAxis(plot: CategoryPlot, ids: Axes, chart: SceneChart): string {
  const { valueAxis: axis, lying, mirrored, categoryAxis: names } = plot;
  // Where the categories run against their axis it would stand at its far end.
  return (
    `<c:valAx><c:axId val="${ids.value}"/>${scaling(axis, mirrored)}<c:delete val="${axis.shown ? 0 : 1}"/>` +
    `<c:axPos val="${lying ? 'b' : 'l'}"/>${axis.shown && !axis.bare ? gridlines(chart) : ''}${ticks(axis, lying ? 'nextTo' : 'low', names.color, chart)}` +
    `<c:crossAx val="${ids.category}"/><c:crosses val="${lying && axis.shown ? 'max' : 'autoZero'}"/>` +
    `<c:crossBetween val="${names.edges ? 'midCat' : 'between'}"/><c:majorUnit val="${axis.step}"/></c:valAx>`
  );
}

function scaling({ min, max }: ValueAxis, mirrored: boolean): string {
  return `<c:scaling><c:orientation val="${mirrored ? 'maxMin' : 'minMax'}"/><c:max val="${max}"/><c:min val="${min}"/></c:scaling>`;
}

/** @param place `low` is the end of the first category, which is the top of bars that run across */
function ticks(
  axis: ValueAxis,
  place: 'low' | 'nextTo',
  color: Color,
  chart: SceneChart,
  drawn = NO_LINE,
): string {
  const format = escapeAttribute(numberFormat(axis.numbers, chart));
  return (
    `<c:numFmt formatCode="${format}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${axis.shown ? place : 'none'}"/><c:spPr><a:noFill/>${drawn}</c:spPr>` +
    textProperties({ size: axis.size, bold: false, color }, chart)
  );
}

/** Both axes of points by two numbers. */
export function numberAxis(
  axis: ValueAxis,
  own: number,
  other: number,
  side: 'b' | 'l',
  look: {
    readonly color: Color;
    readonly mirrored: boolean;
    readonly reversed: boolean;
    readonly titleXml: string;
  },
  chart: SceneChart,
): string {
  const turned = look.mirrored || look.reversed;
  return (
    `<c:valAx><c:axId val="${own}"/>${scaling(axis, turned)}<c:delete val="${axis.shown ? 0 : 1}"/><c:axPos val="${side}"/>` +
    `${axis.shown && !axis.bare ? gridlines(chart) : ''}${look.titleXml}${ticks(axis, 'low', look.color, chart, axis.bare && line(chart.grid))}` +
    `<c:crossAx val="${other}"/><c:crosses val="min"/><c:crossBetween val="midCat"/><c:majorUnit val="${axis.step}"/></c:valAx>`
  );
}
