// What letters stand on: the layers under them, looked at in points spread over their lines.

import { type Box, box, contains, overlaps, type Point } from '../scene/geometry.ts';
import { coverTest } from './outline.ts';
import { gradientInk, mixed } from './paint.ts';
import { throughEffects } from './picture-effects.ts';
import { bounds, center, type Placed, sharesIn, turned } from './placing.ts';
import type { GradientPaint, Ink, Layer, PicturePaint, Raster } from './types.ts';

export interface Backdrop {
  /** Six hex digits at each point that is known. */
  readonly colors: readonly string[];
  /** Points of which nothing is known. */
  readonly unknown: number;
  /** Whether a picture is among what was looked at. */
  readonly picture: boolean;
}

export interface Pictures {
  /** `null` where it cannot be looked at, undefined where nobody has tried. */
  raster(part: string): Raster | null | undefined;
}

/** Points along a line of text; a line's height is looked at twice. */
const most = 40;
const every = 6;

/**
 * @param layers from the background up.
 * @param lines of one text, as they stand on the slide; `turn` is their shape's.
 */
export function backdropOf(
  layers: readonly Layer[],
  lines: readonly Box[],
  at: Placed,
  pictures: Pictures,
): Backdrop {
  const area = areaOf(lines, at);
  const under = layers.filter((one) => overlaps(bounds(one), area, -1));
  const top = under.at(-1);
  if (top && isPlain(top, area)) return { colors: [top.paint.ink.rgb], unknown: 0, picture: false };
  const middle = center(at.box);
  const tested = under.map((layer) => testedIn(layer, area));
  const colors: string[] = [];
  let unknown = 0;
  for (const line of lines)
    for (const point of pointsOf(line)) {
      const color = colorAt(tested, turned(point, middle, at.turn), pictures);
      if (color === undefined) unknown += 1;
      else colors.push(color);
    }
  const picture = under.some(
    ({ paint }) => paint.kind === 'picture' || (paint.kind === 'unknown' && paint.picture),
  );
  return { colors, unknown, picture };
}

function isPlain(
  layer: Layer,
  area: Box,
): layer is Layer & { readonly paint: { readonly kind: 'plain'; readonly ink: Ink } } {
  const { paint, outline, turn } = layer;
  return (
    paint.kind === 'plain' &&
    paint.ink.alpha > 0.99 &&
    outline === 'rectangle' &&
    turn % 360 === 0 &&
    contains(layer.box, area, 1)
  );
}

/** Around all lines of a text, as they stand on the slide. */
export const areaOf = (lines: readonly Box[], at: Placed): Box => bounds(at, around(lines));

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map((one) => one.x + one.width));
  const bottom = Math.max(...boxes.map((one) => one.y + one.height));
  return box(left, top, right - left, bottom - top);
}

function pointsOf({ x, y, width, height }: Box): readonly Point[] {
  const count = Math.max(2, Math.min(most, Math.ceil(width / every)));
  return Array.from({ length: count * 2 }, (_, index) => ({
    x: x + (width * ((index >> 1) + 0.5)) / count,
    // The letters' own height is the middle of their line's.
    y: y + height * (index % 2 === 0 ? 0.35 : 0.65),
  }));
}

/** Down through what lets the next layer shine through; undefined where it is not known. */
function colorAt(layers: readonly Tested[], point: Point, pictures: Pictures): string | undefined {
  const inks: Ink[] = [];
  for (let at = layers.length - 1; at >= 0; at--) {
    const layer = layers[at] as Tested;
    const ink = inkAt(layer, point, pictures);
    if (ink === undefined) return undefined;
    if (ink === 'ground') {
      at = 1;
      continue;
    }
    if (ink.alpha < 0.01) continue;
    inks.push(ink);
    if (ink.alpha > 0.99) break;
  }
  // Below everything is paper.
  let color = 'ffffff';
  for (const ink of inks.reverse()) color = mixed(color, ink.rgb, ink.alpha);
  return color;
}

/** A layer, and which points of its box it covers. */
interface Tested {
  readonly layer: Layer;
  readonly covers: (across: number, down: number) => boolean | undefined;
}

/** For points in an area of the slide. */
function testedIn(layer: Layer, area: Box): Tested {
  const { box: at, turn, outline, flip } = layer;
  const isMoved = turn % 360 !== 0 || flip?.down;
  const [top, bottom] = isMoved
    ? [0, 1]
    : [(area.y - at.y) / at.height, (area.y + area.height - at.y) / at.height];
  return { layer, covers: coverTest(outline, top, bottom) };
}

const nothing: Ink = { rgb: 'ffffff', alpha: 0 };

function inkAt({ layer, covers }: Tested, point: Point, pictures: Pictures): Ink | 'ground' | undefined {
  const { box: at, paint } = layer;
  const { x: across, y: down } = sharesIn(layer, point);
  const isCovered = covers(across, down);
  if (!isCovered) return isCovered === false ? nothing : undefined;
  switch (paint.kind) {
    case 'plain':
      return paint.ink;
    case 'pattern': {
      const [front, back] = paint.inks;
      // Either may be behind a letter: points take them in turn.
      return (Math.round(point.x) + Math.round(point.y)) % 2 === 0 ? front : back;
    }
    case 'gradient': {
      const { over } = paint;
      return over
        ? gradientInk(
            paint,
            shareAt(paint, (point.x - over.x) / over.width, (point.y - over.y) / over.height, over),
          )
        : gradientInk(paint, shareAt(paint, across, down, at));
    }
    case 'picture':
      return pictureInk(paint, shownAt(paint, point, across, down), pictures);
    case 'ground':
      return 'ground';
    case 'unknown':
      return undefined;
  }
}

/** How far along a gradient a point is, 0 to 1 (ECMA-376 part 1, 20.1.8.41, 20.1.8.46). */
function shareAt(
  { angle, center: from, round }: GradientPaint,
  across: number,
  down: number,
  at: Box,
): number {
  if (angle !== undefined) {
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const reach = (Math.abs(x) * at.width + Math.abs(y) * at.height) / 2;
    const along = (across - 0.5) * at.width * x + (down - 0.5) * at.height * y;
    return reach > 0 ? (along / reach + 1) / 2 : 0;
  }
  const x = Math.abs(across - from.x) / Math.max(from.x, 1 - from.x, 0.01);
  const y = Math.abs(down - from.y) / Math.max(from.y, 1 - from.y, 0.01);
  return Math.min(1, round ? Math.hypot(x, y) / Math.SQRT2 : Math.max(x, y));
}

/** Points: of a tile nobody knows how large it is, and any of its colours may be behind a letter. */
const tile = { width: 37, height: 41 };

/** Which place of a picture is seen at a point, in shares of it. */
function shownAt({ crop, tiled, over }: PicturePaint, { x, y }: Point, across: number, down: number): Point {
  if (tiled) return { x: part(x / tile.width), y: part(y / tile.height) };
  const [right, low] = over ? [(x - over.x) / over.width, (y - over.y) / over.height] : [across, down];
  return {
    x: crop.left + right * (1 - crop.left - crop.right),
    y: crop.top + low * (1 - crop.top - crop.bottom),
  };
}

const part = (of: number): number => of - Math.floor(of);

function pictureInk(
  { part, alpha, effects }: PicturePaint,
  { x: u, y: v }: Point,
  pictures: Pictures,
): Ink | undefined {
  const raster = pictures.raster(part);
  if (!raster) return undefined;
  if (!(u >= 0 && u < 1 && v >= 0 && v < 1)) return nothing;
  const { width, height, data } = raster;
  const start = (Math.floor(v * height) * width + Math.floor(u * width)) * 4;
  const channel = (index: number): number => data[start + index] ?? 0;
  const seen = [channel(0), channel(1), channel(2)] as const;
  const [red, green, blue] = effects ? throughEffects(seen, effects) : seen;
  return {
    rgb: ((red << 16) | (green << 8) | blue).toString(16).padStart(6, '0'),
    alpha: (channel(3) / 255) * alpha,
  };
}
