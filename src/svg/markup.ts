// The few pieces of SVG text that every part needs: escaping, numbers, attributes, paint.

import { rgbOf } from '../scene/color.ts';
import { dashes, hatches } from '../scene/drawing.ts';
import type { Box } from '../scene/geometry.ts';
import { decimal as number } from '../scene/mark-path.ts';
import type { Color, FixedColor, Theme } from '../scene/style.ts';
import type { Fill, Stroke } from '../scene/types.ts';

export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

export { number };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? number(value) : escapeXml(String(value))}"`,
    )
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** The largest ellipse in a box. */
export const ellipseIn = ({ x, y, width, height }: Box, attributes: Attributes): string =>
  element('ellipse', { cx: x + width / 2, cy: y + height / 2, rx: width / 2, ry: height / 2, ...attributes });

export function paint(color: Color | FixedColor, theme: Theme): string {
  return `#${rgbOf(color, theme)}`;
}

export function opacity(color: Color | FixedColor): number | undefined {
  return 'alpha' in color && color.alpha !== undefined ? color.alpha / 100 : undefined;
}

export const dashArray = (dash: keyof typeof dashes, width: number): string =>
  dashes[dash].map((part) => number(part * width)).join(' ');

export function strokeAttributes(stroke: Stroke | undefined, theme: Theme): Attributes {
  if (!stroke) return {};
  return {
    stroke: paint(stroke.color, theme),
    'stroke-opacity': opacity(stroke.color),
    'stroke-width': stroke.width,
    'stroke-linejoin': 'round',
    'stroke-dasharray': stroke.dash && dashArray(stroke.dash, stroke.width),
  };
}

/** `fill` for a shape; a hatch refers to the pattern of that name, which `patternDefinition` defines. */
export function fillAttributes(fill: Fill | undefined, theme: Theme): Attributes {
  if (!fill) return { fill: 'none' };
  if (fill.kind === 'pattern') return { fill: `url(#${patternId(fill, theme)})` };
  return { fill: paint(fill.color, theme), 'fill-opacity': opacity(fill.color) };
}

type Hatch = Extract<Fill, { kind: 'pattern' }>;

export function patternId(fill: Hatch, theme: Theme): string {
  return `${fill.preset}-${rgbOf(fill.foreground, theme)}-${rgbOf(fill.background, theme)}`;
}

export function patternDefinition(fill: Hatch, theme: Theme): string {
  const { step, weight, falls } = hatches[fill.preset];
  // With the corners of the lines beside it.
  const lines = [-step, 0, step].map((x) =>
    falls ? `M${x} 0L${x + step} ${step}` : `M${x} ${step}L${x + step} 0`,
  );
  return element(
    'pattern',
    { id: patternId(fill, theme), width: step, height: step, patternUnits: 'userSpaceOnUse' },
    element('rect', { width: step, height: step, fill: paint(fill.background, theme) }) +
      element('path', {
        d: lines.join(''),
        stroke: paint(fill.foreground, theme),
        'stroke-width': weight,
      }),
  );
}
