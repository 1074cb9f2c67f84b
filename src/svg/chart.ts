// A chart as layout placed it, mark by mark.

import type { SceneChart } from '../scene/chart.ts';
import type { ChartMark, TextMark } from '../scene/chart-marks.ts';
import { linePath, slicePath } from '../scene/mark-path.ts';
import type { Theme } from '../scene/style.ts';
import type { ChartItem } from '../scene/types.ts';
import { dashArray, element, escapeXml, number, paint } from './markup.ts';
import { fontFamily, measured } from './text.ts';

export function chartSvg({ chart }: ChartItem, theme: Theme): string {
  return chart.marks.map((mark) => markSvg(mark, chart, theme)).join('');
}

function markSvg(mark: ChartMark, chart: SceneChart, theme: Theme): string {
  switch (mark.mark) {
    case 'bar':
      return element('rect', { ...mark.box, fill: paint(mark.color, theme) });
    case 'line':
      return element('path', {
        d: linePath(mark.points),
        fill: 'none',
        stroke: paint(mark.color, theme),
        'stroke-width': mark.width,
        'stroke-linejoin': 'round',
        'stroke-linecap': mark.flat ? 'butt' : 'round',
        'stroke-dasharray': mark.dash ? dashArray('dash', mark.width) : undefined,
      });
    case 'area':
      return element('path', { d: `${linePath(mark.outline)}Z`, fill: paint(mark.color, theme) });
    case 'dot':
      return element('circle', {
        cx: mark.at.x,
        cy: mark.at.y,
        r: mark.radius,
        fill: paint(mark.color, theme),
        stroke: mark.edge ? paint(mark.edge, theme) : undefined,
      });
    case 'slice':
      return element('path', {
        d: slicePath(mark),
        fill: paint(mark.color, theme),
        stroke: paint(mark.edge, theme),
        'stroke-width': 1.5,
      });
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
      ...measured(mark),
    },
    escapeXml(mark.text),
  );
}
