// What stands in the SVG of a slide's charts, read from its text.

import { Parser } from 'htmlparser2';

export interface SvgChart {
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Strokes without a fill, each a list of points; a break in the line begins another list. */
  readonly lines: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** Filled outlines, point by point: areas. */
  readonly areas: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** `d` of filled paths that turn: slices. */
  readonly slices: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  readonly texts: readonly string[];
}

const pointsOf = (piece: string): readonly { readonly x: number; readonly y: number }[] =>
  piece
    .replace('Z', '')
    .split('L')
    .map((pair) => {
      const [x, y] = pair.trim().split(/\s+/).map(Number);
      return { x: x ?? Number.NaN, y: y ?? Number.NaN };
    });

/** Of the groups that are called a chart, in order. */
export function svgCharts(svg: string): readonly SvgChart[] {
  const charts: {
    bars: SvgChart['bars'][number][];
    lines: SvgChart['lines'][number][];
    areas: SvgChart['areas'][number][];
    slices: string[];
    dots: SvgChart['dots'][number][];
    texts: string[];
  }[] = [];
  let depth = 0;
  let inText = false;
  new Parser(
    {
      onopentag(name, { 'data-name': title, ...attributes }) {
        if (depth > 0 || (name === 'g' && /^Chart\b/.test(title ?? ''))) {
          if (depth === 0) charts.push({ bars: [], lines: [], areas: [], slices: [], dots: [], texts: [] });
          depth += 1;
        }
        const chart = depth > 0 ? charts.at(-1) : undefined;
        if (!chart) return;
        const number = (key: string): number => Number(attributes[key]);
        const d = attributes['d'] ?? '';
        if (name === 'rect')
          chart.bars.push({
            x: number('x'),
            y: number('y'),
            width: number('width'),
            height: number('height'),
          });
        else if (name === 'path' && attributes['fill'] === 'none')
          for (const piece of d.split('M').filter((part) => part !== '')) chart.lines.push(pointsOf(piece));
        else if (name === 'path' && d.includes('A')) chart.slices.push(d);
        else if (name === 'path') chart.areas.push(pointsOf(d.slice(1)));
        else if (name === 'circle')
          chart.dots.push({ x: number('cx'), y: number('cy'), radius: number('r') });
        else if (name === 'text') {
          inText = true;
          chart.texts.push('');
        }
      },
      ontext(text) {
        const chart = charts.at(-1);
        if (inText && chart) chart.texts[chart.texts.length - 1] += text;
      },
      onclosetag(name) {
        if (name === 'text') inText = false;
        if (depth > 0) depth -= 1;
      },
    },
    { xmlMode: true },
  ).end(svg);
  return charts;
}
