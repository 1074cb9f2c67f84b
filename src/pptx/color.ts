// Colours and strokes in DrawingML. Scheme colours throughout; the standard colours of a TLP label are the
// only `a:srgbClr` a deck may hold.

import type { Color, FixedColor } from '../scene/style.ts';
import type { Fill, Stroke } from '../scene/types.ts';
import { emuLength, millipercent } from '../scene/units.ts';

/** ECMA-376 part 1, 20.1.2.3.29 (a:schemeClr) and 20.1.2.3.32 (a:srgbClr). */
export function color(value: Color | FixedColor): string {
  if ('rgb' in value) return `<a:srgbClr val="${hex(value.rgb)}"/>`;
  const changes =
    (value.lumMod === undefined ? '' : `<a:lumMod val="${millipercent(value.lumMod)}"/>`) +
    (value.lumOff === undefined ? '' : `<a:lumOff val="${millipercent(value.lumOff)}"/>`) +
    (value.alpha === undefined ? '' : `<a:alpha val="${millipercent(value.alpha)}"/>`);
  return changes
    ? `<a:schemeClr val="${value.scheme}">${changes}</a:schemeClr>`
    : `<a:schemeClr val="${value.scheme}"/>`;
}

export function solidFill(value: Color | FixedColor): string {
  return `<a:solidFill>${color(value)}</a:solidFill>`;
}

/** A fill, or its explicit absence: a shape without one would take its style's. */
export function fill(value: Fill | undefined): string {
  if (value === undefined) return '<a:noFill/>';
  switch (value.kind) {
    case 'solid':
      return solidFill(value.color);
    case 'pattern':
      return `<a:pattFill prst="${value.preset}"><a:fgClr>${color(value.foreground)}</a:fgClr><a:bgClr>${color(value.background)}</a:bgClr></a:pattFill>`;
  }
}

/**
 * `tag` is `a:ln` for shapes, `a:lnT` and `a:lnB` for table cells. An arrow is at the path's end: a:tailEnd.
 */
export function line(value: Stroke | undefined, tag = 'a:ln'): string {
  if (value === undefined) return `<${tag}><a:noFill/></${tag}>`;
  const dash = value.dash ? `<a:prstDash val="${value.dash}"/>` : '';
  const arrow = value.arrow ? '<a:tailEnd type="triangle" w="med" len="med"/>' : '';
  return `<${tag} w="${emuLength(value.width)}">${solidFill(value.color)}${dash}<a:round/>${arrow}</${tag}>`;
}

function hex(rgb: string): string {
  const digits = rgb.replace('#', '').toUpperCase();
  if (!/^[0-9A-F]{6}$/.test(digits)) throw new RangeError(`"${rgb}" is not six hex digits`);
  return digits;
}
