// A chart as layout placed it, mark by mark.

import type { ChartMark, SceneChart, SliceMark, TextMark } from '../scene/chart.ts';
import { box, type Point } from '../scene/geometry.ts';
import { levelsOf } from './bidi.ts';
import { familyOf } from './faces.ts';
import { drawLetters, drawLine, drawPath, drawRectangle, type Letters, type Pen } from './pen.ts';
import { setPieces, startsOf } from './set-pieces.ts';

export function drawChart(chart: SceneChart, pen: Pen): void {
  for (const mark of chart.marks) drawMark(mark, chart, pen);
}

const nowhere = box(0, 0, 0, 0);

function drawMark(mark: ChartMark, chart: SceneChart, pen: Pen): void {
  switch (mark.mark) {
    case 'bar':
      drawRectangle(pen, mark.box, mark.color);
      return;
    case 'line': {
      const { color, width, dash } = mark;
      pen.doc.save().lineCap(mark.flat ? 'butt' : 'round');
      drawPath(pen, pathOf(mark.points), nowhere, undefined, {
        color,
        width,
        ...(dash ? { dash: 'dash' } : {}),
      });
      pen.doc.restore();
      return;
    }
    case 'area':
      drawPath(pen, `${pathOf(mark.outline)}Z`, nowhere, { kind: 'solid', color: mark.color }, undefined);
      return;
    case 'dot': {
      const { x, y } = mark.at;
      const r = mark.radius;
      const d = `M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}A${r} ${r} 0 0 1 ${x - r} ${y}Z`;
      const edge = mark.edge ? { color: mark.edge, width: 1 } : undefined;
      drawPath(pen, d, nowhere, { kind: 'solid', color: mark.color }, edge);
      return;
    }
    case 'slice':
      drawSlice(mark, pen);
      return;
    case 'rule':
      drawLine(pen, mark.from, mark.to, { color: mark.color, width: mark.width });
      return;
    case 'text':
      drawText(mark, chart, pen);
      return;
  }
}

/** Broken where there is no value. */
function pathOf(points: readonly (Point | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return '';
      const begins = index === 0 || points[index - 1] === null;
      return `${begins ? 'M' : 'L'}${point.x.toFixed(2)} ${point.y.toFixed(2)}`;
    })
    .join('');
}

function drawSlice({ center, radius, inner, from, to, color, edge }: SliceMark, pen: Pen): void {
  const at = (turn: number, reach: number): string =>
    `${(center.x + Math.sin(turn * 2 * Math.PI) * reach).toFixed(2)} ${(center.y - Math.cos(turn * 2 * Math.PI) * reach).toFixed(2)}`;
  const middle = (from + to) / 2;
  const arc = (reach: number, turn: number, sweep: 0 | 1): string =>
    reach === 0 ? `L${at(turn, 0)}` : `A${reach} ${reach} 0 0 ${sweep} ${at(turn, reach)}`;
  const d =
    `M${at(from, inner)}L${at(from, radius)}${arc(radius, middle, 1)}${arc(radius, to, 1)}` +
    `L${at(to, inner)}${inner === 0 ? '' : arc(inner, middle, 0) + arc(inner, from, 0)}Z`;
  drawPath(pen, d, nowhere, { kind: 'solid', color }, { color: edge, width: 1.5 });
}

function drawText(mark: TextMark, { text: style, language, rtl }: SceneChart, pen: Pen): void {
  const { size, bold, baseline, color } = mark;
  const family = familyOf(style, {}, pen.theme);
  const look = { family, bold, italic: false, lang: language, size, tracking: 0 };
  const pieces = setPieces(mark.text, levelsOf(mark.text, rtl), look, pen);
  const total = pieces.reduce((sum, { width }) => sum + width, 0);
  const left = mark.x - (mark.anchor === 'left' ? 0 : mark.anchor === 'middle' ? total / 2 : total);
  const starts = startsOf(pieces, left, 1);
  const letters = pieces.map(
    ({ text, face, width }, index): Letters => ({
      text,
      face,
      size,
      x: starts[index] ?? 0,
      width,
      baseline,
      color,
      stretch: 100,
      tracking: 0,
    }),
  );
  if (!mark.turned) {
    drawLetters(pen, letters);
    return;
  }
  pen.doc.save().rotate(-90, { origin: [mark.x, mark.baseline] });
  drawLetters(pen, letters);
  pen.doc.restore();
}
