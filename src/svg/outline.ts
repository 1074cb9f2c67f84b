// What a shape of an Office file covers, as SVG, whatever its form: an area, or a thick line.

import { type Outline, pathsAlong } from '../drawingml/outline.ts';
import type { Flip } from '../drawingml/types.ts';
import type { Box, Point } from '../scene/geometry.ts';
import { type Attributes, element, ellipseIn, number } from './markup.ts';

/** @param box before it is turned. @param attributes `fill` and `fill-opacity` among them; a line has them for its stroke. */
export function outlineSvg(
  box: Box,
  outline: Outline,
  flip: Flip | undefined,
  { fill, 'fill-opacity': opacity, ...others }: Attributes,
): string {
  const { x, y, width, height } = box;
  const ink = { fill, 'fill-opacity': opacity, ...others };
  if (outline === 'rectangle') return element('rect', { x, y, width, height, ...ink });
  if (outline === 'ellipse') return ellipseIn(box, ink);
  if (typeof outline === 'string' || !('half' in outline)) {
    const d = pathData(box, pathsAlong(outline), flip);
    return element('path', { d, 'fill-rule': 'evenodd', ...ink });
  }
  const { along, half } = outline;
  const inner = { x: x + half, y: y + half, width: width - 2 * half, height: height - 2 * half };
  const d = pathData(inner, pathsAlong(along), flip);
  const line = { stroke: fill, 'stroke-opacity': opacity, 'stroke-width': 2 * half };
  return element('path', { d, fill: 'none', ...line, ...others });
}

const pathData = (
  { x, y, width, height }: Box,
  paths: readonly (readonly Point[])[],
  flip: Flip | undefined,
): string =>
  paths
    .map((points) =>
      points
        .map((one, index) => {
          const across = flip?.across ? 1 - one.x : one.x;
          const down = flip?.down ? 1 - one.y : one.y;
          return `${index === 0 ? 'M' : 'L'}${number(x + across * width)} ${number(y + down * height)}`;
        })
        .join(''),
    )
    .join('');
