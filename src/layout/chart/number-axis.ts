// Hairlines, ticks and titles of two axes of numbers.

import type { NumberAxis, PointPlot } from '../../scene/chart.ts';
import type { ChartMark, RuleMark } from '../../scene/chart-marks.ts';
import type { Point } from '../../scene/geometry.ts';
import { ticksOf } from './axis.ts';
import type { ChartContext } from './context.ts';
import { textAt, textBelow } from './label-place.ts';
import { written } from './lettering.ts';
import { gap } from './room.ts';

const hairline = 0.75;

export function numberAxisMarks({ box, across, up }: PointPlot, context: ChartContext): readonly ChartMark[] {
  const { lettering, palette, ink } = context;
  const rule = (from: Point, to: Point, color = palette.hairline): RuleMark => ({
    mark: 'rule',
    from,
    to,
    color,
    width: hairline,
  });
  const share = ({ min, max }: NumberAxis, value: number): number => (value - min) / (max - min);
  const right = box.x + box.width;
  const foot = box.y + box.height;
  const marks: ChartMark[] = [];
  for (const tick of across.shown ? ticksOf(across) : []) {
    const x = box.x + share(across, tick) * box.width;
    const text = written(tick, across.numbers, lettering.language);
    const look = { role: 'tick', size: across.size, bold: false, color: ink } as const;
    if (!across.bare) marks.push(rule({ x, y: box.y }, { x, y: foot }));
    marks.push(
      ...textBelow([text], { x, y: foot + gap.ticks }, 'middle', look, () =>
        lettering.width(text, across.size),
      ),
    );
  }
  for (const tick of up.shown ? ticksOf(up) : []) {
    const y = box.y + (1 - share(up, tick)) * box.height;
    const text = written(tick, up.numbers, lettering.language);
    const look = { role: 'tick', size: up.size, bold: false, color: ink } as const;
    marks.push(rule({ x: box.x, y }, { x: right, y }));
    marks.push(textAt(text, { x: box.x - gap.ticks, y }, 'right', look, lettering.width(text, up.size)));
  }
  if (up.shown) marks.push(rule({ x: box.x, y: foot }, { x: right, y: foot }, palette.rule));
  else if (across.bare) marks.push(rule({ x: box.x, y: foot }, { x: right, y: foot }));
  for (const { title } of [across, up])
    if (title) {
      const look = { role: 'title', size: title.size, bold: false, color: ink } as const;
      marks.push(
        ...textBelow(title.lines, title.box, 'left', look, (text) => lettering.width(text, title.size)),
      );
    }
  return marks.filter((mark) => mark.mark !== 'text' || mark.text !== '');
}
