// Where on a brand's layout there is room: the content's area, and strips for what stands around it.

import { bounds } from '../../drawingml/placing.ts';
import { type Box, box, overlaps, type Size } from '../../scene/geometry.ts';
import type { BrandLayout, BrandPlaceholder } from './types.ts';

export const titleOf = (on: BrandLayout): BrandPlaceholder | undefined =>
  on.placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle');

/** What of the slide the title takes, which may be turned. */
export function shownTitle(on: BrandLayout): Box | undefined {
  const title = titleOf(on);
  return title && bounds({ box: title.box, turn: title.turn ?? 0 });
}

/** Share of a slide that a text needs at least. */
const spot = 0.006;

const contentTypes: ReadonlySet<string> = new Set(['obj', 'body', 'subTitle', 'pic', 'tbl', 'chart']);

/** What holds text or a picture: not the strips beside title and footers, which hold labels. */
export function heldBy(on: BrandLayout): readonly BrandPlaceholder[] {
  const head = titleOf(on)?.box;
  const foot = Math.min(...footersOf(on).map(({ box: at }) => at.y));
  return on.placeholders.filter(({ type, box: at }) => {
    const beside = (head && at.y + at.height <= head.y + 2) || at.y + at.height > foot + 2;
    const isLabel = at.height < 28 && beside;
    // The circle of a page's number, the corner of a slide: nothing is said there.
    const isSpot = area(at) < spot * area(on.size);
    return contentTypes.has(type) && !isLabel && !isSpot && isSeen(at, on.size);
  });
}

/** What holds content: not the low strips along the slide's edges either, where covers have their date and others nothing. */
export function contentOf(on: BrandLayout): readonly BrandPlaceholder[] {
  const { height } = on.size;
  return heldBy(on).filter(({ box: at }) => {
    const middle = at.y + at.height / 2;
    const atEdge = middle < height * edge || middle > height * (1 - edge);
    return !atEdge || at.height >= height * low;
  });
}

/** Shares of a slide's height: how near to its edge, and how low, a label is. */
const [edge, low] = [0.1, 0.07];

/** Those on the slide: a date that is parked beside it stays empty. */
export const footersOf = (on: BrandLayout): readonly BrandPlaceholder[] =>
  on.placeholders.filter(
    ({ type, box: at }) => ['dt', 'ftr', 'sldNum'].includes(type) && isSeen(at, on.size),
  );

/** More than half of it is on the slide. */
const isSeen = (at: Box, slide: Size): boolean => area(clipped(at, slide)) > area(at) / 2;

const area = ({ width, height }: Size): number => width * height;

/**
 * Logos, bands and rules: what nothing may stand on. What covers more than a third of the slide is ground.
 */
export function obstaclesOf(on: BrandLayout, slide: Size): readonly Box[] {
  return on.ornaments
    .map((one) => clipped(one.box, slide))
    .filter((one) => area(one) < area(slide) / 3 && (one.width > 0 || one.height > 0));
}

function clipped(one: Box, slide: Size): Box {
  const [x, y] = [Math.max(0, one.x), Math.max(0, one.y)];
  const right = Math.min(slide.width, one.x + one.width);
  const bottom = Math.min(slide.height, one.y + one.height);
  return box(x, y, Math.max(0, right - x), Math.max(0, bottom - y));
}

/** The least box around all of them. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((one) => one.x));
  const y = Math.min(...boxes.map((one) => one.y));
  const right = Math.max(...boxes.map((one) => one.x + one.width));
  const bottom = Math.max(...boxes.map((one) => one.y + one.height));
  return box(x, y, right - x, bottom - y);
}

/**
 * Where the layout leaves room for content: its own content placeholders' area, or its master's body, less
 * what title, footers and obstacles take of it.
 */
export function contentArea(on: BrandLayout, slide: Size): Box {
  const margin = Math.min(slide.width, slide.height) * 0.05;
  const title = shownTitle(on);
  const own = around(contentOf(on).map((one) => one.box));
  const wide = own && area(own) > area(slide) * 0.2 ? own : on.content;
  let left =
    wide ??
    box(title?.x ?? margin, margin, title?.width ?? slide.width - 2 * margin, slide.height - 2 * margin);
  left = clipped(left, slide);
  const taken = [
    ...(title ? [title] : []),
    ...footersOf(on).map((one) => one.box),
    // What the brand draws among its own placeholders is meant to be there, but for a band across their foot or head.
    ...obstaclesOf(on, slide).filter((one) => wide !== own || isBand(one, left)),
  ];
  for (const one of taken) left = without(left, one);
  return left;
}

/** Across all of an area, and over an edge of it. */
function isBand(one: Box, over: Box): boolean {
  const isAcross = one.x <= over.x + over.width * 0.1 && one.x + one.width >= over.x + over.width * 0.9;
  const isOver = one.y <= over.y + 1 || one.y + one.height >= over.y + over.height - 1;
  return isAcross && isOver && one.height > 3;
}

/** The largest rectangle of `from` beside, above or below `taken`. */
function without(from: Box, taken: Box): Box {
  if (!overlaps(from, taken)) return from;
  const gap = 4;
  const [right, bottom] = [from.x + from.width, from.y + from.height];
  const pieces = [
    box(from.x, from.y, from.width, taken.y - gap - from.y),
    box(from.x, taken.y + taken.height + gap, from.width, bottom - taken.y - taken.height - gap),
    box(from.x, from.y, taken.x - gap - from.x, from.height),
    box(taken.x + taken.width + gap, from.y, right - taken.x - taken.width - gap, from.height),
  ].filter((one) => one.width > 0 && one.height > 0);
  const [most] = pieces.sort((a, b) => area(b) - area(a));
  return most ?? box(from.x, from.y, Math.max(1, from.width), Math.max(1, from.height));
}

/** The share of their union that two boxes have in common, 0 to 1. */
export function likeness(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / (area(a) + area(b) - width * height);
}

/** How much smaller or larger type is than on a slide of 13.33 by 7.5 inches. */
export const scaleOf = ({ width, height }: Size): number => Math.sqrt((width / 960) * (height / 540));
