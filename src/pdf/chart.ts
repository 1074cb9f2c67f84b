// A chart as layout placed it, mark by mark.

import type { ChartMark, SceneChart, SliceMark, TextMark } from '../scene/chart.ts';
import { box, type Point } from '../scene/geometry.ts';
import { familyOf } from './faces.ts';
import {
  drawLetters,
  drawLine,
  drawPath,
  drawRectangle,
  type Letters,
  naturalWidth,
  type Pen,
} from './pen.ts';

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

function drawText(mark: TextMark, { text: style }: SceneChart, pen: Pen): void {
  const family = familyOf(style, {}, pen.theme);
  const pieces = pen.faces
    .pieces(mark.text, family, mark.bold, false)
    .map((piece) => ({ ...piece, width: naturalWidth(pen, piece.text, piece.face, mark.size, 0) }));
  const total = pieces.reduce((sum, { width }) => sum + width, 0);
  let x = mark.x - (mark.anchor === 'left' ? 0 : mark.anchor === 'middle' ? total / 2 : total);
  const letters = pieces.map(({ text, face, width }): Letters => {
    const at = x;
    x += width;
    return {
      text,
      face,
      size: mark.size,
      x: at,
      baseline: mark.baseline,
      color: mark.color,
      stretch: 100,
      tracking: 0,
    };
  });
  if (!mark.turned) {
    drawLetters(pen, letters);
    return;
  }
  pen.doc.save().rotate(-90, { origin: [mark.x, mark.baseline] });
  drawLetters(pen, letters);
  pen.doc.restore();
}
