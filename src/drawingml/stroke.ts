// Lines of shapes (a:ln, ECMA-376 part 1, 20.1.2.2.24) that are thick enough for letters to stand on: bars, frames, rings.

import type { XmlElement } from '../opc/types.ts';
import { child } from '../opc/xml.ts';
import { EMU_PER_POINT } from '../scene/units.ts';
import { readColor } from './colors.ts';
import type { DrawnContext } from './drawn.ts';
import { number } from './list-style.ts';
import { readPaint, unknownPaint } from './paint.ts';
import type { DrawnShape } from './types.ts';

/** Points: what is thinner crosses letters, and is no ground. */
const least = 6;

/** Of its own line, else of its style's, else of what it inherits from; undefined where it is none or thin. */
export function strokeOf(
  element: XmlElement,
  { colors, formats, picture }: DrawnContext,
  shapes: readonly XmlElement[],
): DrawnShape['stroke'] {
  const own = child(element, 'p:spPr', 'a:ln');
  const reference = child(element, 'p:style', 'a:lnRef');
  const styled =
    formats && child(formats.element, 'a:lnStyleLst')?.children[number(reference?.attributes['idx'], 0) - 1];
  const inherited = [...shapes].reverse().map((shape) => child(shape, 'p:spPr', 'a:ln'));
  const lines = [own, styled, ...inherited].filter((one) => one !== undefined);
  const told = lines.find(({ attributes }) => attributes['w'] !== undefined);
  const width = number(told?.attributes['w'], 0) / EMU_PER_POINT;
  if (width < least || !colors) return undefined;
  const ink = readColor(reference?.children[0], colors);
  const context = { colors: { ...colors, ...(ink ? { phClr: ink.rgb } : {}) }, picture };
  for (const line of lines) {
    const paint = readPaint(line, context);
    if (paint === null) return undefined;
    // A gradient runs along the line, or across: whichever, nobody knows its colour at a place.
    if (paint) return { paint: paint.kind === 'plain' ? paint : unknownPaint, width };
  }
  return undefined;
}
