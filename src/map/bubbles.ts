// Circles by value over countries and places: the area is to the value as on every other, and the legend has two to measure by.

import { numberText } from '../language/numbers.ts';
import { contrastRatio, rgbOf } from '../scene/color.ts';
import type { Box, Point } from '../scene/geometry.ts';
import type { PathItem, SceneItem } from '../scene/types.ts';
import type { Origin } from '../values/origin.ts';
import { valueFormat } from './choropleth.ts';
import { bubbleLook, circle, type Spot } from './dots.ts';
import { labelItem, labelSize, measured } from './labels/label.ts';
import { broadest } from './labels/on-land.ts';
import type { Entry } from './legend.ts';
import type { Obstacles } from './obstacles.ts';
import type { Resolved } from './resolve.ts';
import { roundBelow } from './round-number.ts';
import type { CountryShape } from './shapes.ts';
import { tones } from './tones.ts';
import type { MapContext, MapSpec } from './types.ts';

export interface Bubble {
  readonly label: string;
  readonly value: number;
  readonly at: Point;
  readonly radius: number;
  /** Its own circle would not be seen: a ring of the least radius stands for it, and says less than its area would. */
  readonly isLeast?: true;
}

/** Points: the radius of the greatest, and its share of the frame's height at most. */
const largest = 30;
const mostOfHeight = 0.095;

/** Points under which a circle is not told from a speck at the back of a room. */
const least = 2.5;

/** The radius that its area asks for, or the least. */
function sizeOf(value: number, scale: number): Pick<Bubble, 'radius' | 'isLeast'> {
  const radius = scale * Math.sqrt(value);
  return radius < least ? { radius: least, isLeast: true } : { radius };
}

const most = ({ bubbles }: Resolved): number => Math.max(...bubbles.map(({ value }) => value));

/** Points per root of a value. */
const scaleOf = (resolved: Resolved, frame: Box): number =>
  Math.min(largest, frame.height * mostOfHeight) / Math.sqrt(most(resolved));

/** In the middle of the country's broadest part, or at the place; the largest first, so that none hides a smaller one. */
export function bubblesOf(
  resolved: Resolved,
  shapes: readonly CountryShape[],
  spots: readonly Spot[],
  obstacles: Obstacles,
  { atlas, language }: MapContext,
): readonly Bubble[] {
  if (resolved.bubbles.length === 0) return [];
  const { frame } = obstacles;
  const scale = scaleOf(resolved, frame);
  /** Whole, at the frame's edge too. */
  const within = ({ x, y }: Point, radius: number): Point => ({
    x: Math.max(frame.x + radius, Math.min(frame.x + frame.width - radius, x)),
    y: Math.max(frame.y + radius, Math.min(frame.y + frame.height - radius, y)),
  });
  return resolved.bubbles
    .flatMap(({ of, value }): readonly Bubble[] => {
      const size = sizeOf(value, scale);
      const { radius } = size;
      if (typeof of !== 'string') {
        const spot = spots.find(({ place }) => place === of);
        return spot ? [{ label: of.label, value, at: within(spot.at, radius), ...size }] : [];
      }
      const shape = shapes.find(({ id }) => id === of);
      return shape
        ? [
            {
              label: atlas.label(of, language),
              value,
              at: within(broadest(shape, obstacles, 1), radius),
              ...size,
            },
          ]
        : [];
    })
    .sort((a, b) => b.value - a.value);
}

export const bubbleBox = ({ at, radius }: Bubble): Box => ({
  x: at.x - radius,
  y: at.y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** With its number in it, where that fits: in the middle, or above or below a dot that is there. */
export function bubbleItems(
  bubbles: readonly Bubble[],
  dots: readonly Point[],
  spec: MapSpec,
  context: MapContext,
): readonly SceneItem[] {
  const format = valueFormat(
    bubbles.map(({ value }) => value),
    context.language.numbers,
  );
  const ground = rgbOf(tones.place, context);
  const color = [tones.paper, tones.ink].find((ink) => contrastRatio(rgbOf(ink, context), ground) >= 4.5);
  return bubbles.flatMap((bubble, index): readonly SceneItem[] => {
    const { label, value, at, radius, isLeast } = bubble;
    const number = format(value);
    const path: PathItem = {
      kind: 'path',
      name: `Bubble: ${label}`,
      ...circle(at, radius),
      ...bubbleLook(isLeast),
      about: { alt: `${label}: ${spec.unit ? `${number} ${spec.unit}` : number}` },
    };
    const text = measured(
      { lines: [number], size: labelSize(context), bold: true, italic: false, tracking: 0 },
      context,
    );
    const isCovered = bubbles
      .slice(index + 1)
      .some((other) => Math.hypot(other.at.x - at.x, other.at.y - at.y) < other.radius + text.width / 2);
    const down = [0, 0.55 * text.height, -0.55 * text.height].find((by) => {
      const fits = Math.hypot(text.width, text.height * 0.7 + 2 * Math.abs(by)) < 2 * radius - 2;
      const isFree = dots.every(
        (dot) =>
          Math.abs(dot.x - at.x) > text.width / 2 + 3 || Math.abs(dot.y - at.y - by) > text.height * 0.35 + 3,
      );
      return fits && isFree;
    });
    if (down === undefined || isCovered || !color) return [path];
    const look = { name: `Number: ${label}`, align: 'center', color, origin: byAuthor } as const;
    return [path, labelItem(text, at.x - text.width / 2, at.y + down - text.height / 2, look, context)];
  });
}

const byAuthor: Origin = { from: 'article' };

/** What the circles count, and two of round numbers. */
export function bubbleEntries(
  spec: MapSpec,
  resolved: Resolved,
  frame: Box,
  { language }: MapContext,
): readonly Entry[] {
  if (resolved.bubbles.length === 0) return [];
  const heading = spec.legend?.bubbles ?? (resolved.values.size > 0 ? undefined : spec.unit);
  const scale = scaleOf(resolved, frame);
  const large = roundBelow(most(resolved));
  const sizes = [large, roundBelow(large / 4)];
  const across = 2 * scale * Math.sqrt(large);
  return [
    ...(heading ? [{ kind: 'heading', text: heading, origin: byAuthor } as const] : []),
    ...sizes.map(
      (value): Entry => ({
        kind: 'bubble',
        radius: scale * Math.sqrt(value),
        across,
        text: numberText(value, language.numbers, 3),
      }),
    ),
    ...leastEntry(resolved, scale, across, language),
  ];
}

/** What the rings mean: less than the value that the least circle has, rounded up to two digits. */
function leastEntry(
  { bubbles }: Resolved,
  scale: number,
  across: number,
  { numbers }: MapContext['language'],
): readonly Entry[] {
  if (!bubbles.some(({ value }) => sizeOf(value, scale).isLeast)) return [];
  const bound = Number(((least / scale) ** 2).toPrecision(2));
  const digit = 10 ** (Math.floor(Math.log10(bound)) - 1);
  const above = Number((bound + digit).toPrecision(2));
  return [
    { kind: 'bubble', radius: least, across, isLeast: true, text: `< ${numberText(above, numbers, 3)}` },
  ];
}
