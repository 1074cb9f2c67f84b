// How a map shares its region with its legend: the legend on open sea, in a rail beside the map, or in rows below it,
// whichever leaves the story largest. It is never on land, and never left out.

import type { Box, Point } from '../scene/geometry.ts';
import { type Block, columnOf, type Entry, railWidth, rowsOf } from './legend.ts';
import type { Obstacles } from './obstacles.ts';
import type { MapContext } from './types.ts';

export interface Room {
  /** Where the map is drawn. */
  readonly frame: Box;
  readonly legend: 'on the sea' | 'beside' | 'below' | 'none';
}

const gap = 12;
/** A map narrower than this has no rail beside it. */
const leastMap = 400;
/** On the sea, the legend takes at most this share of the frame's width. */
const mostOfSea = 0.36;

/**
 * The rooms of a map with these entries in its legend, the best first. `scaleIn` says how large the story would be in a frame
 * (points per radian), `hasSeaSpot` whether a block has a place on the sea of the whole region.
 */
export function roomsIn(
  region: Box,
  entries: readonly Entry[],
  scaleIn: (frame: Box) => number,
  hasSeaSpot: (block: Block) => boolean,
  context: MapContext,
): readonly Room[] {
  const rows = rowsOf(entries, region.width, context);
  // In the frame that is left, there may be more to explain, or a longer scale bar: some rows more.
  const below = [0, 24, 48, 72, 96].map((more): Room => {
    const height = region.height - (rows?.height ?? 0) - gap - more;
    return { frame: { ...region, height }, legend: 'below' };
  });
  const [widest] = below as [Room, ...Room[]];
  if (!rows) return [{ frame: region, legend: 'none' }, ...below];
  const figured = entries.some(({ kind }) => kind === 'figure');
  const onSea = figured ? undefined : columnOf(entries, region.width * mostOfSea, context);
  if (onSea && hasSeaSpot(onSea)) return [{ frame: region, legend: 'on the sea' }, ...below];

  const rtl = context.language.direction === 'rtl';
  const beside: Room = {
    frame: {
      ...region,
      x: region.x + (rtl ? railWidth + gap : 0),
      width: region.width - railWidth - gap,
    },
    legend: 'beside',
  };
  const column = columnOf(entries, railWidth, context);
  if (!column || beside.frame.width < leastMap || column.height > region.height) return below;
  if (figured) return [beside, ...below];
  // A rail that holds little leaves much of the slide blank.
  const filled = column.height / region.height > 0.36 ? 1.04 : 0.84;
  return scaleIn(beside.frame) * filled >= scaleIn(widest.frame) ? [beside, ...below] : below;
}

/** The legend of a map whose room is settled, and its top left corner; on the sea only where the sea is open there. */
export function legendIn(
  room: Room,
  region: Box,
  entries: readonly Entry[],
  obstacles: Obstacles,
  marks: readonly Point[],
  context: MapContext,
): { readonly block: Block; readonly corner: Point } | undefined {
  const rtl = context.language.direction === 'rtl';
  const { frame, legend } = room;
  switch (legend) {
    case 'none':
      return undefined;
    case 'on the sea': {
      const block = columnOf(entries, region.width * mostOfSea, context);
      const corner = block && seaSpot(block, frame, (box) => obstacles.isSea(box), marks, rtl);
      return block && corner ? { block, corner } : undefined;
    }
    case 'beside': {
      const block = columnOf(entries, railWidth, context);
      if (!block || block.height > region.height) return undefined;
      const x = rtl ? region.x + railWidth - block.width : frame.x + frame.width + gap;
      return { block, corner: { x, y: region.y } };
    }
    case 'below': {
      const block = rowsOf(entries, region.width, context);
      const y = frame.y + frame.height + gap;
      if (!block || y + block.height > region.y + region.height + 0.01) return undefined;
      return { block, corner: { x: region.x, y } };
    }
  }
}

const inset = 8;
/** Between the legend and the nearest coast. */
const shore = 5;
/** Round the legend, names of places have no room. */
const elbow = 80;

const holds = (box: Box, { x, y }: Point): boolean =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

/** How many of the points a box holds; counted up to `most`. */
function countIn(box: Box, points: readonly Point[], most: number): number {
  let count = 0;
  for (let at = 0; at < points.length && count < most; at++) if (holds(box, points[at] as Point)) count++;
  return count;
}

/**
 * Top left corner of a place on open sea, off all marks: in a corner of the frame, the reading side's bottom first; then along
 * the edges; then anywhere. Undefined where there is none.
 */
export function seaSpot(
  { width, height }: Block,
  frame: Box,
  isSea: (box: Box) => boolean,
  marks: readonly Point[],
  rtl: boolean,
): Point | undefined {
  const [room, tall] = [frame.width - 2 * inset - width, frame.height - 2 * inset - height];
  if (room < 0 || tall < 0) return undefined;
  const spots: { readonly at: Point; readonly cost: number }[] = [];
  for (let across = 0; across <= 12; across++) {
    for (let down = 0; down <= 6; down++) {
      const x = frame.x + inset + (room * (rtl ? 12 - across : across)) / 12;
      const y = frame.y + inset + (tall * (6 - down)) / 6;
      const edges = (across === 0 || across === 12 ? 0 : 1) + (down === 0 || down === 6 ? 0 : 1);
      const box = { x: x - elbow, y: y - elbow, width: width + 2 * elbow, height: height + 2 * elbow };
      spots.push({ at: { x, y }, cost: edges * 100 + across + down + 150 * countIn(box, marks, 4) });
    }
  }
  spots.sort((a, b) => a.cost - b.cost);
  return spots.find(({ at }) => {
    const box = { x: at.x - shore, y: at.y - shore, width: width + 2 * shore, height: height + 2 * shore };
    if (marks.some((mark) => holds(box, mark))) return false;
    return isSea(box);
  })?.at;
}
