// A freeform's path: few points are all written, of many their number, a checksum of all, and the first and
// the last ones. Coordinates are the slide's, in points: a path moved by a unit of its grid shows in the
// checksum, and by which rule it was rounded in the points.

import { crc32 } from 'node:zlib';
import { attribute, childrenOf, type Element, find } from '../pptx/open.ts';
import { rounded } from './outline.ts';

/** Left and top of the shape and the size of its box, in points. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ALL = 8;
const FIRST = 4;

const VERBS: Readonly<Record<string, string>> = {
  'a:moveTo': 'M',
  'a:lnTo': 'L',
  'a:cubicBezTo': 'C',
  'a:close': 'Z',
};

/** One line a path; `undefined` where the geometry holds more than paths in boxes of their own size. */
export function paths(geometry: Element, frame: Frame): readonly string[] | undefined {
  const plain = childrenOf(geometry).every((child) =>
    child.name === 'a:pathLst'
      ? childrenOf(child).every((path) => childrenOf(path).every(({ name }) => name in VERBS))
      : child.name === 'a:rect'
        ? ['l', 't', 'r', 'b'].map((side) => attribute(child, side)).join(' ') === '0 0 r b'
        : ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].includes(child.name) &&
          childrenOf(child).length === 0,
  );
  if (!plain || childrenOf(geometry).length !== 6) return undefined;
  return find(geometry, 'a:path').map((path) => line(path, frame));
}

function line(path: Element, frame: Frame): string {
  const { w, h, ...others } = path.attribs;
  const across = frame.width / Number(w) || 0;
  const down = frame.height / Number(h) || 0;
  const point = (one: Element): string =>
    `${rounded(frame.x + Number(one.attribs['x']) * across)},${rounded(frame.y + Number(one.attribs['y']) * down)}`;
  const steps = childrenOf(path).map(
    (step) => `${[VERBS[step.name], ...childrenOf(step).map(point)].join(' ')}`,
  );
  const more = [
    ...Object.entries(others).map(([name, value]) => `${name}=${value}`),
    // The usual grid has 20 units a point.
    ...(Math.abs(across * 20 - 1) < 1e-9 || frame.width === 0 ? [] : [`w=${w}`]),
    ...(Math.abs(down * 20 - 1) < 1e-9 || frame.height === 0 ? [] : [`h=${h}`]),
  ];
  const head = more.length > 0 ? `[${more.join(', ')}] ` : '';
  if (steps.length <= ALL) return `${head}${steps.join(' ')}`;
  const sum = crc32(steps.join(' ')).toString(16).padStart(8, '0');
  const parts = steps.filter((step) => step.startsWith('M')).length;
  const ends = `${steps.slice(0, FIRST).join(' ')} … ${steps.slice(-2).join(' ')}`;
  return `${head}${steps.length} steps${parts > 1 ? ` in ${parts} rings` : ''}, sum ${sum}: ${ends}`;
}
