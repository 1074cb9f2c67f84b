// A freeform: a country, a dot, a rule, a route. All freeforms share one grid of a twentieth of a point,
// laid from the slide's corner, so that a border two countries share stays one line, and coordinates stay
// short: points are file size.

import type { Segment } from '../scene/geometry.ts';
import type { PathItem } from '../scene/types.ts';
import { fill, line } from './color.ts';
import { nonVisual, type SlideContext } from './shape.ts';

/** Grid units a point; one unit is 635 EMU. */
const GRID = 20;
const EMU_PER_UNIT = 635;

export function pathShape(item: PathItem, context: SlideContext): string {
  return (
    `<p:sp><p:nvSpPr>${nonVisual(item.name, item.about, undefined, context, item.slide)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr>${freeformOnce(item.segments, item.fill !== undefined)}${fill(item.fill)}${line(item.stroke)}</p:spPr></p:sp>`
  );
}

const written = {
  filled: new WeakMap<readonly Segment[], string>(),
  bare: new WeakMap<readonly Segment[], string>(),
};

/** A map that stands on several slides is the same freeforms on each: they are written once. */
function freeformOnce(segments: readonly Segment[], filled: boolean): string {
  // Short ones are as soon written as looked for.
  if (segments.length < 12) return freeform(segments, filled);
  const known = filled ? written.filled : written.bare;
  const xml = known.get(segments) ?? freeform(segments, filled);
  known.set(segments, xml);
  return xml;
}

/**
 * `a:xfrm` and `a:custGeom` (ECMA-376 part 1, 20.1.9.8). One a:path holds all subpaths, so holes stay holes
 * under the even-odd rule and, with d3's windings, the non-zero one.
 */
export function freeform(segments: readonly Segment[], filled: boolean): string {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] as Segment;
    for (let i = 1; i < segment.length; i += 2) {
      const x = segment[i] as number;
      const y = segment[i + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  if (left > right) [left, top, right, bottom] = [0, 0, 0, 0];
  if (!Number.isFinite(left + top + right + bottom))
    throw new RangeError('a freeform has a point that is not finite');
  // Control points may lie outside the curve: the box then is a little larger than the ink, which changes
  // nothing.
  const x0 = Math.floor(left * GRID);
  const y0 = Math.floor(top * GRID);
  const width = Math.ceil(right * GRID) - x0;
  const height = Math.ceil(bottom * GRID) - y0;
  return (
    `<a:xfrm><a:off x="${x0 * EMU_PER_UNIT}" y="${y0 * EMU_PER_UNIT}"/><a:ext cx="${width * EMU_PER_UNIT}" cy="${height * EMU_PER_UNIT}"/></a:xfrm>` +
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
    `<a:path w="${width}" h="${height}"${filled ? '' : ' fill="none"'}>${commands(segments, x0, y0)}</a:path></a:pathLst></a:custGeom>`
  );
}

function commands(segments: readonly Segment[], x0: number, y0: number): string {
  let xml = '';
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  // The schema takes no drawing before the first a:moveTo.
  let begun = false;
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] as Segment;
    switch (segment[0]) {
      case 'M':
        lastX = Math.round(segment[1] * GRID) - x0;
        lastY = Math.round(segment[2] * GRID) - y0;
        begun = true;
        xml += `<a:moveTo><a:pt x="${lastX}" y="${lastY}"/></a:moveTo>`;
        break;
      case 'L': {
        const x = Math.round(segment[1] * GRID) - x0;
        const y = Math.round(segment[2] * GRID) - y0;
        // Points that fall on one spot of the grid are one point.
        if (begun && (x !== lastX || y !== lastY)) xml += `<a:lnTo><a:pt x="${x}" y="${y}"/></a:lnTo>`;
        lastX = x;
        lastY = y;
        break;
      }
      case 'C': {
        const x = Math.round(segment[5] * GRID) - x0;
        const y = Math.round(segment[6] * GRID) - y0;
        if (begun)
          xml += `<a:cubicBezTo><a:pt x="${Math.round(segment[1] * GRID) - x0}" y="${Math.round(segment[2] * GRID) - y0}"/><a:pt x="${Math.round(segment[3] * GRID) - x0}" y="${Math.round(segment[4] * GRID) - y0}"/><a:pt x="${x}" y="${y}"/></a:cubicBezTo>`;
        lastX = x;
        lastY = y;
        break;
      }
      case 'Z':
        if (begun) xml += '<a:close/>';
        lastX = Number.NaN;
        break;
    }
  }
  return xml;
}
