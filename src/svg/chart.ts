// A chart as layout placed it, mark by mark.

import type { ChartMark, SceneChart, SliceMark, TextMark } from '../scene/chart.ts';
import type { Point } from '../scene/geometry.ts';
import type { Theme } from '../scene/style.ts';
import type { ChartItem } from '../scene/types.ts';
import { element, escapeXml, number, paint } from './markup.ts';
import { fontFamily } from './text.ts';

export function chartSvg({ chart }: ChartItem, theme: Theme): string {
  return chart.marks.map((mark) => markSvg(mark, chart, theme)).join('');
}

function markSvg(mark: ChartMark, chart: SceneChart, theme: Theme): string {
  switch (mark.mark) {
    case 'bar':
      return element('rect', { ...mark.box, fill: paint(mark.color, theme) });
    case 'line':
      return element('path', {
        d: pathOf(mark.points),
        fill: 'none',
        stroke: paint(mark.color, theme),
        'stroke-width': mark.width,
        'stroke-linejoin': 'round',
        'stroke-linecap': mark.flat ? 'butt' : 'round',
        'stroke-dasharray': mark.dash ? `${number(mark.width * 3)} ${number(mark.width * 2)}` : undefined,
      });
    case 'area':
      return element('path', { d: `${pathOf(mark.outline)}Z`, fill: paint(mark.color, theme) });
    case 'dot':
      return element('circle', {
        cx: mark.at.x,
        cy: mark.at.y,
        r: mark.radius,
        fill: paint(mark.color, theme),
        stroke: mark.edge ? paint(mark.edge, theme) : undefined,
      });
    case 'slice':
      return sliceSvg(mark, theme);
    case 'rule':
      return element('line', {
        x1: mark.from.x,
        y1: mark.from.y,
        x2: mark.to.x,
        y2: mark.to.y,
        stroke: paint(mark.color, theme),
        'stroke-width': mark.width,
      });
    case 'text':
      return textSvg(mark, chart, theme);
  }
}

/** Broken where there is no value. */
function pathOf(points: readonly (Point | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return '';
      const begins = index === 0 || points[index - 1] === null;
      return `${begins ? 'M' : 'L'}${number(point.x)} ${number(point.y)}`;
    })
    .join('');
}

/** A whole turn has no end of its own: it is drawn as two halves. */
function sliceSvg({ center, radius, inner, from, to, color, edge }: SliceMark, theme: Theme): string {
  const at = (turn: number, reach: number): string =>
    `${number(center.x + Math.sin(turn * 2 * Math.PI) * reach)} ${number(center.y - Math.cos(turn * 2 * Math.PI) * reach)}`;
  const middle = (from + to) / 2;
  const arc = (reach: number, turn: number, sweep: 0 | 1): string =>
    reach === 0 ? `L${at(turn, 0)}` : `A${number(reach)} ${number(reach)} 0 0 ${sweep} ${at(turn, reach)}`;
  const d =
    `M${at(from, inner)}L${at(from, radius)}${arc(radius, middle, 1)}${arc(radius, to, 1)}` +
    `L${at(to, inner)}${inner === 0 ? '' : arc(inner, middle, 0) + arc(inner, from, 0)}Z`;
  return element('path', { d, fill: paint(color, theme), stroke: paint(edge, theme), 'stroke-width': 1.5 });
}

function textSvg(mark: TextMark, { text, rtl }: SceneChart, theme: Theme): string {
  // With direction rtl a text's start is at its right.
  const anchors = rtl
    ? { left: 'end', middle: 'middle', right: undefined }
    : { left: undefined, middle: 'middle', right: 'end' };
  return element(
    'text',
    {
      x: mark.x,
      y: mark.baseline,
      transform: mark.turned ? `rotate(-90 ${number(mark.x)} ${number(mark.baseline)})` : undefined,
      'text-anchor': anchors[mark.anchor],
      direction: rtl ? 'rtl' : undefined,
      'font-family': fontFamily(text, theme),
      'font-size': mark.size,
      'font-weight': mark.bold ? 'bold' : undefined,
      fill: paint(mark.color, theme),
    },
    escapeXml(mark.text),
  );
}
