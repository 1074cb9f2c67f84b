// A chart as layout placed it, mark by mark.

import type { SceneChart } from '../scene/chart.ts';
import type { ChartMark, TextMark } from '../scene/chart-marks.ts';
import { latinFamily } from '../scene/drawing.ts';
import { box } from '../scene/geometry.ts';
import { linePath, slicePath } from '../scene/mark-path.ts';
import { levelsOf } from './bidi.ts';
import { drawLetters, drawLine, drawPath, drawRectangle, type Letters, type Pen } from './pen.ts';
import { fitted, setPieces, startsOf } from './set-pieces.ts';

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
      drawPath(pen, linePath(mark.points), nowhere, undefined, {
        color,
        width,
        ...(dash ? { dash: 'dash' } : {}),
      });
      pen.doc.restore();
      return;
    }
    case 'area':
      drawPath(pen, `${linePath(mark.outline)}Z`, nowhere, { kind: 'solid', color: mark.color }, undefined);
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
      drawPath(
        pen,
        slicePath(mark),
        nowhere,
        { kind: 'solid', color: mark.color },
        { color: mark.edge, width: 1.5 },
      );
      return;
    case 'rule':
      drawLine(pen, mark.from, mark.to, { color: mark.color, width: mark.width });
      return;
    case 'text':
      drawText(mark, chart, pen);
      return;
  }
}

function drawText(mark: TextMark, { text: style, language, rtl }: SceneChart, pen: Pen): void {
  const { size, bold, baseline, color } = mark;
  const family = latinFamily(style, pen.theme);
  const look = { family, bold, italic: false, lang: language, size, tracking: 0 };
  const pieces = fitted(setPieces(mark.text, levelsOf(mark.text, rtl), look, pen), mark.width);
  const total = pieces.reduce((sum, { width }) => sum + width, 0);
  const left = mark.x - (mark.anchor === 'left' ? 0 : mark.anchor === 'middle' ? total / 2 : total);
  const starts = startsOf(pieces, left);
  const letters = pieces.map(
    ({ text, face, width, size, stretch }, index): Letters => ({
      text,
      face,
      size,
      x: starts[index] ?? 0,
      width,
      baseline,
      color,
      stretch,
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
