// The numbers of a chart as its part keeps them of the workbook (c:strCache, c:numCache; ECMA-376 part 1, 21.2.2.120 and
// 21.2.2.201): what is drawn, and what a person changes in Excel's window.

import { child, descendants } from '../opc/elements.ts';
import type { XmlElement } from '../opc/types.ts';
import type { ChartSnapshot } from './types.ts';

export function readChartSeries(root: XmlElement): ChartSnapshot['series'] {
  return descendants(child(root, 'c:chart', 'c:plotArea'), 'c:ser').map((series) => {
    const categories = pointsOf(child(series, 'c:cat') ?? child(series, 'c:xVal'));
    const values = pointsOf(child(series, 'c:val') ?? child(series, 'c:yVal'));
    const last = Math.max(-1, ...categories.keys(), ...values.keys());
    return {
      name:
        [...pointsOf(child(series, 'c:tx')).values()].join(' ') || (child(series, 'c:tx', 'c:v')?.text ?? ''),
      points: Array.from({ length: last + 1 }, (_, index) => ({
        category: categories.get(index) ?? '',
        value: values.get(index) ?? '',
      })),
    };
  });
}

/** Texts and numbers by their place; a number as it is shortest written, for programs write 0.1 in several ways. */
function pointsOf(source: XmlElement | undefined): ReadonlyMap<number, string> {
  const levels = descendants(source, 'c:lvl');
  const from = levels.length > 0 ? levels[0] : source;
  return new Map(
    descendants(from, 'c:pt').map((point) => {
      const text = child(point, 'c:v')?.text.trim() ?? '';
      const number = Number(text);
      return [
        Number(point.attributes['idx']),
        text !== '' && Number.isFinite(number) ? String(Number(number.toPrecision(12))) : text,
      ] as const;
    }),
  );
}
