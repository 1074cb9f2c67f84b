// What stands under a place of a brand's layout, as it looks: colours spread over the place, gradients at the place,
// pictures sampled; and where a place is clear of what the layout draws.

import { backdropOf, type Pictures } from '../../drawingml/backdrop.ts';
import { isLetters } from '../../drawingml/lettered.ts';
import { bounds } from '../../drawingml/placing.ts';
import type { Layer, Raster } from '../../drawingml/types.ts';
import { contrastRatio } from '../../scene/color.ts';
import { type Box, box, contains, overlaps, type Size } from '../../scene/geometry.ts';
import type { BrandLayout } from './types.ts';

/** By part; `null` for what cannot be looked at. */
export type Rasters = ReadonlyMap<string, Raster | null>;

/** So much of a row may be of another colour: the edge of a stop, a few squares of a photograph. */
const tolerated = 0.05;
/** Points: what is thinner is a line. */
const rule = 6;
/** On an uneven ground a line may stand where it is a little worse than what was looked at. */
const doubt = 1.05;
/** Of a row of which so much is not known, nothing is. */
const obscure = 0.3;

/** Six hex digits of each colour along each row of text that a place has room for. */
export type Rows = readonly (readonly string[])[];

/** @param over what lies on what the layout draws: filled placeholders. @returns undefined where too little is known. */
export function groundColors(
  on: BrandLayout,
  at: Box,
  rasters: Rasters,
  over: readonly Layer[] = [],
): Rows | undefined {
  const pictures: Pictures = { raster: (part) => rasters.get(part) ?? null };
  const placed = { box: at, turn: 0 };
  // A rule is no ground: text steps over it.
  const layers = [...on.layers(), ...over].filter((layer) => !isRule(layer));
  const whole = backdropOf(layers, [at], placed, pictures);
  if (whole.colors.length === 1 && whole.unknown === 0) return [whole.colors];
  const rows = rowsOf(at).map((row) => backdropOf(layers, [row], placed, pictures));
  const known = rows.filter(({ colors, unknown }) => unknown <= obscure * (colors.length + unknown));
  if (known.length === 0) return undefined;
  return known.map(({ colors }) => {
    // Points come in pairs, one above the other.
    const every = Math.ceil(colors.length / enough);
    const some = colors.filter((_, index) => (index >> 1) % every === 0);
    // The edge of a shape at the end of a row is a few of them.
    return [...some, ...new Set(colors.filter((color) => !some.includes(color)))];
  });
}

/** So many colours of a gradient or a photograph say what the others do. */
const enough = 20;

/** Lines as text would stand in the box. */
function rowsOf({ x, y, width, height }: Box): readonly Box[] {
  const count = Math.max(1, Math.min(12, Math.round(height / 24)));
  return Array.from({ length: count }, (_, index) => ({
    x,
    y: y + (height * index) / count,
    width,
    height: height / count,
  }));
}

/** How a colour stands out from all but a little of each row. */
export function contrastOn(rgb: string, rows: Rows): number {
  return Math.min(
    ...rows.map((colors) => {
      const ratios = colors.map((color) => contrastRatio(rgb, color)).sort((a, b) => a - b);
      return ratios[Math.floor(ratios.length * tolerated)] ?? 21;
    }),
  );
}

/**
 * Whether one line or one drawing is read where it stands on what a layout draws, and no edge of a shape runs through it.
 * @param least the contrast it needs. @param over filled placeholders.
 */
export function isRead(
  on: BrandLayout,
  place: Box,
  rgb: string,
  least: number,
  rasters: Rasters,
  over: readonly Layer[] = [],
): boolean {
  const { x, y, width, height } = place;
  // The first and the last letter of a long line are a hair's breadth of it.
  const letter = height * 0.6;
  const letters = [x, x + width - letter].map((left) => box(left, y, letter, height));
  const rows = [place, ...letters].map((one) => groundColors(on, one, rasters, over));
  const isEven = new Set(rows.flat(2)).size === 1;
  const enough = least * (isEven ? 1 : doubt);
  if (!rows.every((some) => some && contrastOn(rgb, some) >= enough)) return false;
  const middle = box(x, y + height * 0.2, width, height * 0.6);
  return isEven ? !isCrossed(on, middle) : isClear(place, [...drawnOn(on, on.size), ...over], on.size);
}

/** Whether a rule that a layout draws runs through it. */
export const isCrossed = (on: BrandLayout, at: Box): boolean =>
  drawnOn(on, on.size).some((layer) => isRule(layer) && overlaps(bounds(layer), at, -0.5));

const isRule = ({ box: { width, height } }: Layer): boolean => Math.min(width, height) <= rule;

const drawn = new WeakMap<BrandLayout, readonly Layer[]>();

/** Bands, panels, logos and pictures; without what nobody sees, and the slide's own ground. */
export function drawnOn(on: BrandLayout, slide: Size): readonly Layer[] {
  const known = drawn.get(on);
  if (known) return known;
  const found = on.layers().filter(({ box: at, paint }, index) => {
    const isClear = paint.kind === 'plain' && paint.ink.alpha < 0.1;
    const isWhole = at.width >= slide.width * 0.98 && at.height >= slide.height * 0.98;
    return index > 0 && !isClear && !isWhole;
  });
  drawn.set(on, found);
  return found;
}

/** What covers more than a third of the slide is ground that text may stand on. */
const isPanel = ({ box: at }: Layer, slide: Size): boolean =>
  at.width * at.height > (slide.width * slide.height) / 3;

/**
 * Whether a text there stands on one ground: no edge of a shape runs through it, no logo or band is under it.
 * @param loosely lets it stand wholly on a band, too.
 */
export function isClear(place: Box, drawn: readonly Layer[], slide: Size, loosely = false): boolean {
  return drawn.every((layer) => {
    const at = bounds(layer);
    if (!overlaps(at, place, 1)) return true;
    if (isLetters(layer)) return false;
    const isGround = isPanel(layer, slide) || (loosely && layer.paint.kind !== 'picture');
    return isGround && contains(at, place, 0);
  });
}
