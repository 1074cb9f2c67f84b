// What a brand's colours are good for on one of its layouts, by their contrast with the ground they stand on.

import type { Ground, Layer } from '../../drawingml/types.ts';
import { contrastRatio } from '../../scene/color.ts';
import { type Box, box, overlaps } from '../../scene/geometry.ts';
import type { Color, SchemeName } from '../../scene/style.ts';
import type { Palette } from '../types.ts';
import { contrastOn, groundColors, type Rasters, type Rows } from './ground.ts';
import type { BrandLayout } from './types.ts';

/** WCAG 2.2, 1.4.3 (text) and 1.4.11 (graphics). */
const readable = 4.5;
const visible = 3;

/** The scheme's name for what is under the middle of an area. */
function groundOf(on: BrandLayout, area: Box): Ground | undefined {
  const middle = box(area.x + area.width / 2, area.y + area.height / 2, 1, 1);
  return on.ornaments.filter((one) => one.fill && overlaps(one.box, middle)).at(-1)?.fill ?? on.ground;
}

/**
 * On what cannot be looked at, as light or dark as the brand's own text there lets one guess.
 * @param over filled placeholders that stand there.
 */
export function inksOn(on: BrandLayout, area: Box, rasters: Rasters, over: readonly Layer[] = []): Inks {
  if (over.length > 0) return makeInks(on, area, groundColors(on, area, rasters, over));
  const ofLayout = made.get(on) ?? new Map<string, Inks>();
  made.set(on, ofLayout);
  const key = [area.x, area.y, area.width, area.height].map(Math.round).join(' ');
  const known = ofLayout.get(key) ?? makeInks(on, area, groundColors(on, area, rasters));
  ofLayout.set(key, known);
  return known;
}

const made = new WeakMap<BrandLayout, Map<string, Inks>>();

export interface Inks {
  readonly palette: Palette;
  /** What it is for; undefined where nobody can look. */
  readonly ground: Rows | undefined;
  /** How the ink stands out where it stands out least; infinite where nobody can look. */
  readonly contrast: number;
  /** A sheet of paper to put under text that no colour of the brand's could be read in, and the colours on it. */
  readonly sheet: { readonly color: Color; readonly palette: Palette };
}

/** On an uneven ground text may stand where it is worse than what was looked at. */
const doubt = (ground: Rows): number => (ground.length === 1 && ground[0]?.length === 1 ? 1 : 1.1);

function makeInks(on: BrandLayout, area: Box, known: Rows | undefined): Inks {
  const palette = paletteOf(on, area, known);
  const paper: Color = { scheme: 'bg1' };
  return {
    palette,
    ground: known,
    contrast: known ? contrastOn(on.rgb(palette.ink), known) / doubt(known) : Number.POSITIVE_INFINITY,
    get sheet() {
      return { color: paper, palette: { ...paletteOf(on, area, [[on.rgb(paper)]]), paper } };
    },
  };
}

function paletteOf(on: BrandLayout, area: Box, known: Rows | undefined): Palette {
  const own = on.placeholders.find(({ type }) => type === 'title' || type === 'ctrTitle')?.levels[0]?.color;
  const ownRgb = own && ('rgb' in own ? own.rgb : on.rgb(own));
  const guessed = ownRgb !== undefined && contrastRatio(ownRgb, 'ffffff') < visible ? '000000' : 'ffffff';
  const colors = known ?? [[guessed]];
  const contrast = (color: Color): number => contrastOn(on.rgb(color), colors);
  const scheme = (name: SchemeName): Color => ({ scheme: name });
  const best = (names: readonly SchemeName[]): Color =>
    names.map(scheme).reduce((a, b) => (contrast(b) > contrast(a) ? b : a));
  // On a picture nothing but the plainest colour is sure to be read.
  const first = (colors: readonly Color[], least: number, otherwise: Color): Color =>
    (known ? colors.find((color) => contrast(color) >= least) : undefined) ?? otherwise;
  const plain = best(['tx1', 'bg1']);
  const ink = contrast(plain) >= readable ? plain : best(['tx1', 'bg1', 'tx2', 'bg2']);
  const paper = groundOf(on, area)?.color ?? nearest(contrast, ['bg1', 'tx1', 'bg2', 'tx2']);
  const isDark = contrastRatio(on.rgb(ink), '000000') > contrastRatio(on.rgb(ink), 'ffffff');
  const softer = (percent: number): Color =>
    isDark
      ? { scheme: ink.scheme, lumMod: percent }
      : { scheme: ink.scheme, lumMod: percent, lumOff: 100 - percent };
  const accents = (['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const).map(scheme);
  return {
    ink,
    muted: first([softer(75), softer(85)], readable, ink),
    accent: first(accents, readable, first([scheme('tx2')], readable, ink)),
    deep: first([scheme('tx2'), scheme('accent1')], readable, ink),
    rule: first([softer(50)], visible, ink),
    hairline: first(
      [{ ...paper, ...(isDark ? { lumMod: 75, lumOff: 25 } : { lumMod: 75 }) }],
      1.2,
      softer(50),
    ),
    paper,
    link: first([scheme('hlink')], readable, ink),
  };
}

/** The scheme colour that is nearest to the ground. */
function nearest(contrast: (color: Color) => number, names: readonly SchemeName[]): Color {
  return names
    .map((scheme): Color => ({ scheme }))
    .reduce((a, b) => (contrast(b) < contrast(a) - 0.05 ? b : a));
}
