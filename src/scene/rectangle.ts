// A filled rectangle: a part of the tracker, the paper under what could not be read on the ground there.

import type { Box } from './geometry.ts';
import type { Color } from './style.ts';
import type { PathItem } from './types.ts';

export function rectangle(name: string, box: Box, color: Color): PathItem {
  const { x, y } = box;
  const [right, bottom] = [x + box.width, y + box.height];
  return {
    kind: 'path',
    name,
    box,
    segments: [['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']],
    fill: { kind: 'solid', color },
    about: { decorative: true },
  };
}
