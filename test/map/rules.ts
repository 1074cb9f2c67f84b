// What must hold of any drawn map, told from its shapes alone, as a reader of the slide would: whose dot a name is at, on
// whose land, on what ground, and what has been left out.

import { onDark } from '../../src/map/on-dark.ts';
import type { DrawnMap } from '../../src/map/types.ts';
import { pathShape } from '../../src/pptx/path.ts';
import type { SlideContext } from '../../src/pptx/shape.ts';
import { contrastRatio, rgbOf } from '../../src/scene/color.ts';
import { type Box, contains, overlaps, type Point } from '../../src/scene/geometry.ts';
import type { Color, Theme } from '../../src/scene/style.ts';
import type { PathItem, TextItem } from '../../src/scene/types.ts';
import { labels, paths, pointsOf, texts } from './maps.ts';

type Look = Pick<Theme, 'colors' | 'dark'>;

const titled = (item: PathItem, kind: string): string | undefined =>
  item.name.startsWith(`${kind}: `) ? item.name.slice(kind.length + 2) : undefined;

const middle = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** From a point to a box, 0 in it. */
function distance(box: Box, at: Point): number {
  const x = Math.max(box.x, Math.min(box.x + box.width, at.x));
  const y = Math.max(box.y, Math.min(box.y + box.height, at.y));
  return Math.hypot(x - at.x, y - at.y);
}

/** Even-odd, as freeforms are filled; curves as their corner points. */
function holds({ segments, box }: PathItem, { x, y }: Point): boolean {
  if (x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height) return false;
  let inside = false;
  let [startX, startY, beforeX, beforeY] = [0, 0, 0, 0];
  for (const segment of segments) {
    const ends = segment.length;
    const toX = segment[0] === 'Z' ? startX : (segment[ends - 2] as number);
    const toY = segment[0] === 'Z' ? startY : (segment[ends - 1] as number);
    if (segment[0] === 'M') [startX, startY] = [toX, toY];
    else if (beforeY > y !== toY > y && x < ((toX - beforeX) * (y - beforeY)) / (toY - beforeY) + beforeX)
      inside = !inside;
    [beforeX, beforeY] = [toX, toY];
  }
  return inside;
}

function grid({ x, y, width, height }: Box, across: number, down: number): readonly Point[] {
  const points: Point[] = [];
  for (let i = 0; i < across; i++)
    for (let j = 0; j < down; j++)
      points.push({ x: x + (width * (i + 0.5)) / across, y: y + (height * (j + 0.5)) / down });
  return points;
}

/** The letters of a label, without the air above them. */
function lettersOf({ box: { x, y, width, height } }: TextItem): Box {
  return { x, y: y + height * 0.2, width, height: height * 0.72 };
}

export interface Rules {
  readonly region: Box;
  readonly look: Look;
  /** Labels of countries that the map names, which are names of shapes too. */
  readonly countries: ReadonlySet<string>;
}

/** Of its XML on a slide: shapes as they are written, and what every text has besides. */
export function bytesOf(drawn: DrawnMap): number {
  const names = { id: () => 1000, unique: (name: string) => name };
  const slide = { names } as unknown as SlideContext;
  const shapes = paths(drawn).reduce((sum, item) => sum + pathShape(item, slide).length, 0);
  return shapes + texts(drawn).length * 620;
}

/** Every rule that is broken, in words. */
export function broken(drawn: DrawnMap, { region, look, countries }: Rules): readonly string[] {
  const faults: string[] = [];
  const all = paths(drawn);
  const dots = all.flatMap((item) => {
    const of = titled(item, 'Place');
    return of === undefined ? [] : [{ of, at: middle(item.box), box: item.box }];
  });
  const leaders = new Set(all.flatMap((item) => titled(item, 'Leader') ?? []));
  const isLand = ({ name, fill }: PathItem): boolean =>
    fill !== undefined &&
    name !== 'Sea' &&
    name !== 'Legend' &&
    !/^(Place|Key|Plate|Area|Inset): /.test(name) &&
    name !== 'Lakes';
  const land = all.filter(isLand);
  const sea = all.find(({ name }) => name === 'Sea');
  const named = labels(drawn);
  const legend = all.find(({ name }) => name === 'Legend');

  for (const label of named) {
    const name = label.name.slice('Label: '.length);
    const own = dots.find(({ of }) => of === name);
    if (own && !leaders.has(name)) {
      const near = Math.max(4, distance(label.box, own.at));
      for (const other of dots)
        if (other !== own && distance(label.box, other.at) < 1.5 * near - 0.01)
          faults.push(
            `"${name}" is nearer to the dot of "${other.of}" than half as much again as to its own`,
          );
    }
    if (!own && countries.has(name) && !leaders.has(name)) {
      const points = grid(label.box, 24, 6);
      const share = (of: (item: PathItem) => boolean): number =>
        points.filter((point) => land.some((item) => of(item) && holds(item, point))).length / points.length;
      const onOwn = share((item) => item.name === name);
      const onOther = share((item) => item.name !== name);
      if (onOwn < 0.6 && onOther > 0.02)
        faults.push(
          `"${name}" stands ${Math.round(onOwn * 100)} % on its own land, ${Math.round(onOther * 100)} % on another's`,
        );
      const far = (of: (item: PathItem) => boolean): number =>
        Math.min(
          Infinity,
          ...land.filter(of).flatMap((item) => pointsOf(item).map((at) => distance(label.box, at))),
        );
      if (onOwn < 0.1 && far((item) => item.name !== name) < 1.5 * far((item) => item.name === name) - 3)
        faults.push(`"${name}" in the sea is not nearest to its own land`);
    }
    for (const { of, box } of dots)
      if (overlaps(label.box, box)) faults.push(`"${name}" lies on the dot of "${of}"`);
    if (sea && !contains(sea.box, label.box)) faults.push(`"${name}" leaves the map`);
    faults.push(...unreadable(label, name, all, look));
  }
  const written = texts(drawn);
  for (const [index, one] of written.entries()) {
    if (!contains(region, one.box)) faults.push(`"${one.name}" leaves the region`);
    for (const other of written.slice(index + 1))
      if (overlaps(one.box, other.box)) faults.push(`"${one.name}" lies on "${other.name}"`);
  }
  if (legend) {
    const lands = grid(legend.box, 12, 8).filter((point) => land.some((item) => holds(item, point)));
    if (lands.length > 0) faults.push('the legend lies on land');
    for (const { of, box } of dots) if (overlaps(legend.box, box)) faults.push(`the legend lies on "${of}"`);
  }
  const scaled = texts(drawn).some(({ name }) => /^(Legend|Scale): /.test(name));
  if (scaled && !legend) faults.push('entries without a legend');
  // What hides the map hides the line that leads to a name, too.
  const panels = all.filter(({ name, fill }) => name === 'Legend' || (name === 'Inset' && fill));
  for (const item of all.filter(({ name }) => name.startsWith('Leader: ')))
    for (const panel of panels)
      if (alongLine(item).some((point) => holds(panel, point)))
        faults.push(`"${item.name}" runs under "${panel.name}"`);
  for (const { name, paragraphs } of texts(drawn))
    if (name.startsWith('Scale: ') && paragraphs.flatMap(({ lines }) => lines).length > 1)
      faults.push(`"${name}" is broken`);
  let count = 0;
  for (const path of all) {
    const points = pointsOf(path);
    count += points.length;
    for (const { x, y } of points)
      if (!Number.isFinite(x + y) || !contains(region, { x, y, width: 0, height: 0 }, 0.02))
        faults.push(`"${path.name}" leaves the region at ${x}, ${y}`);
  }
  if (count > 15000) faults.push(`${count} points`);
  if (bytesOf(drawn) > 300_000) faults.push(`${bytesOf(drawn)} bytes`);
  return [...new Set(faults)];
}

/** Points of a line, no farther apart than it is wide. */
function alongLine(item: PathItem): readonly Point[] {
  const [from, to] = pointsOf(item);
  if (!from || !to) return [];
  return Array.from({ length: 61 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * at) / 60,
    y: from.y + ((to.y - from.y) * at) / 60,
  }));
}

/** Ground by ground under the letters, as painted: the last shape there, a bed before the land. */
function unreadable(label: TextItem, name: string, all: readonly PathItem[], look: Look): readonly string[] {
  const style = label.paragraphs[0]?.style;
  if (!style) return [`"${name}" has no text`];
  const ink = rgbOf(style.color, look);
  const filled = all.filter(({ fill, name: of }) => fill && !/^(Place|Key): /.test(of));
  const points = grid(lettersOf(label), 20, 6);
  const dark = points.filter((point) => {
    const under = filled.findLast((item) => holds(item, point));
    if (!under?.fill) return true;
    const { fill } = under;
    const grounds = fill.kind === 'pattern' ? [fill.background, fill.foreground] : [fill.color];
    return grounds.some((ground) => contrastRatio(ink, rgbOf(ground, look)) < 4.5);
  });
  return dark.length > points.length * 0.03
    ? [`"${name}" does not read on ${Math.round((100 * dark.length) / points.length)} % of its ground`]
    : [];
}

/** Names of the places whose dots are nearer to another than a name is high: of such a heap, not every one can have a name or a line. */
export function heaped(drawn: DrawnMap): ReadonlySet<string> {
  const dots = paths(drawn).flatMap((item) => {
    const of = titled(item, 'Place');
    return of === undefined ? [] : [{ of, at: middle(item.box) }];
  });
  const isOn = (a: Point, b: Point): boolean => a !== b && Math.hypot(a.x - b.x, a.y - b.y) < 10;
  return new Set(dots.filter(({ at }) => dots.some((other) => isOn(at, other.at))).map(({ of }) => of));
}

/** Share of the map that names, dots and the legend take. */
export function filled(drawn: DrawnMap): number {
  const sea = paths(drawn).find(({ name }) => name === 'Sea');
  if (!sea) return 1;
  const used = labels(drawn).reduce((sum, { box }) => sum + box.width * box.height, 0);
  return used / (sea.box.width * sea.box.height);
}

/** For tests that look at tones as they are painted. */
export const painted = (color: Color, look: Look): string => rgbOf(look.dark ? onDark(color) : color, look);
