// The paths of DrawingML's outlines as rings of points: presets (a:prstGeom) and freeforms (a:custGeom, ECMA-376 part 1, 20.1.9).

import type { XmlElement } from '../opc/types.ts';
import { children } from '../opc/xml.ts';
import type { Point, Segment } from '../scene/geometry.ts';
import { type Guides, guidesOf } from './guides.ts';
import { number } from './list-style.ts';
import { presetOutline } from './preset-outlines.ts';
import { hasTail, tail, tailAdjustments } from './tail.ts';

/** A path as its file tells it: letters as in SVG's path data, `A` as `a:arcTo` (radii, start, swing), in names and numbers. */
interface ToldPath {
  readonly steps: readonly (readonly [letter: string, ...told: string[]])[];
  readonly guides: Guides;
  readonly width: number;
  readonly height: number;
}

/**
 * @param geometry `a:prstGeom` or `a:custGeom`. @param width @param height EMU, of the shape.
 * @returns points in shares of the shape's box, a list a ring, and of those one a path; null where the form is not known.
 */
export function readRings(
  geometry: XmlElement,
  width: number,
  height: number,
): readonly (readonly (readonly Point[])[])[] | null {
  const read = geometry.name === 'a:prstGeom' ? preset : custom;
  const paths = read(geometry, width, height)?.map(traced);
  return paths?.every((some) => some !== null) ? paths : null;
}

function preset(geometry: XmlElement, width: number, height: number): readonly ToldPath[] | null {
  const outline = presetOutline(geometry.attributes['prst'] ?? '');
  if (typeof outline !== 'object') return null;
  const { adjustments, formulas, path, size } = outline;
  const name = geometry.attributes['prst'] ?? '';
  const said = [...(hasTail(name) ? tailAdjustments : []), ...formulasIn(geometry, 'a:avLst')];
  const guides = guidesOf(width, height, [...adjustments, ...said, ...formulas]);
  const steps: [string, ...string[]][] = [];
  for (const one of path)
    if (/^[MLCQAZ]$/.test(one)) steps.push([one]);
    else steps.at(-1)?.push(one);
  return [
    {
      steps,
      guides,
      width: size?.[0] ?? width,
      height: size?.[1] ?? height,
    },
    ...(hasTail(name) ? [tailPath(guides, width, height)] : []),
  ];
}

function tailPath(guides: ToldPath['guides'], width: number, height: number): ToldPath {
  const corners = tail(guides('adj1'), guides('adj2'));
  const steps = corners.map(({ x, y }, index): [string, ...string[]] => [
    index === 0 ? 'M' : 'L',
    String(Math.round(x * width)),
    String(Math.round(y * height)),
  ]);
  return { steps, guides, width, height };
}

const letters: Readonly<Record<string, string>> = {
  'a:moveTo': 'M',
  'a:lnTo': 'L',
  'a:cubicBezTo': 'C',
  'a:quadBezTo': 'Q',
  'a:arcTo': 'A',
  'a:close': 'Z',
};

function custom(geometry: XmlElement, width: number, height: number): readonly ToldPath[] {
  const guides = guidesOf(width, height, [
    ...formulasIn(geometry, 'a:avLst'),
    ...formulasIn(geometry, 'a:gdLst'),
  ]);
  const list = geometry.children.find(({ name }) => name === 'a:pathLst');
  return children(list, 'a:path')
    .filter(({ attributes }) => attributes['fill'] !== 'none')
    .map((path) => ({
      steps: path.children.map((step) => [letters[step.name] ?? '?', ...toldIn(step)]),
      guides,
      width: number(path.attributes['w'], 0) || width,
      height: number(path.attributes['h'], 0) || height,
    }));
}

const toldIn = (step: XmlElement): readonly string[] =>
  step.name === 'a:arcTo'
    ? ['wR', 'hR', 'stAng', 'swAng'].map((name) => step.attributes[name] ?? '?')
    : children(step, 'a:pt').flatMap(({ attributes }) => [attributes['x'] ?? '?', attributes['y'] ?? '?']);

const formulasIn = (geometry: XmlElement, list: string): readonly (readonly [string, string])[] =>
  children(
    geometry.children.find(({ name }) => name === list),
    'a:gd',
  ).map(({ attributes }) => [attributes['name'] ?? '', attributes['fmla'] ?? '']);

function traced({ steps, guides, width, height }: ToldPath): readonly Point[][] | null {
  const rings: Point[][] = [];
  for (const [letter, ...told] of steps) {
    const numbers = told.map(guides);
    if (!numbers.every(Number.isFinite)) return null;
    if (letter === 'M') rings.push([]);
    const last = rings.at(-1);
    if (!last) return null;
    const from = last.at(-1);
    if (letter === 'A') {
      if (!from) return null;
      last.push(...arc(numbers, from, width, height));
      continue;
    }
    const points: Point[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2)
      points.push({ x: (numbers[at] as number) / width, y: (numbers[at + 1] as number) / height });
    if (letter === 'M' || letter === 'L') last.push(...points);
    else if ((letter === 'C' || letter === 'Q') && from) last.push(...curve([from, ...points]));
    else if (letter !== 'Z') return null;
  }
  return rings;
}

/** @param x @param y @param width @param height the box that the path stands in, on the slide. */
export function drawnRings(
  segments: readonly Segment[],
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): readonly (readonly Point[])[] {
  const rings: Point[][] = [];
  const at = (across: number, down: number): Point => ({ x: (across - x) / width, y: (down - y) / height });
  for (const step of segments) {
    if (step[0] === 'M') rings.push([]);
    const last = rings.at(-1);
    if (!last || step[0] === 'Z') continue;
    if (step[0] !== 'C') last.push(at(step[1], step[2]));
    else {
      const from = last.at(-1);
      if (from) last.push(...curve([from, at(step[1], step[2]), at(step[3], step[4]), at(step[5], step[6])]));
    }
  }
  return rings;
}

const pieces = 8;

const curve = (control: readonly Point[]): readonly Point[] =>
  Array.from({ length: pieces }, (_, index) => onCurve(control, (index + 1) / pieces));

/** De Casteljau's way, for curves of two and of three. */
function onCurve(control: readonly Point[], part: number): Point {
  let points = control;
  while (points.length > 1)
    points = points.slice(1).map((to, index) => {
      const from = points[index] as Point;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    });
  return points[0] as Point;
}

/** Angles of `a:arcTo` are seen from the middle; an ellipse's own run ahead of them where it is flat. */
function arc(
  [wide = 0, high = 0, start = 0, swing = 0]: readonly number[],
  from: Point,
  width: number,
  height: number,
): readonly Point[] {
  const [across, down] = [wide / width, high / height];
  const own = (told: number): number => {
    const seen = (told / 60000) * (Math.PI / 180);
    const turns = Math.round(seen / (2 * Math.PI)) * 2 * Math.PI;
    return Math.atan2(wide * Math.sin(seen - turns), high * Math.cos(seen - turns)) + turns;
  };
  const first = own(start);
  const last = Math.abs(swing) >= 21_600_000 ? first + Math.sign(swing) * 2 * Math.PI : own(start + swing);
  const [x, y] = [from.x - across * Math.cos(first), from.y - down * Math.sin(first)];
  // Eleven degrees at most are drawn as one straight piece.
  const count = Math.max(1, Math.ceil(Math.abs(last - first) / (Math.PI / 16)));
  return Array.from({ length: count }, (_, index) => {
    const angle = first + ((last - first) * (index + 1)) / count;
    return { x: x + across * Math.cos(angle), y: y + down * Math.sin(angle) };
  });
}
