// Every colour of a map, as theme colours: the one table to change for another look. Sea and land that is not part of
// the story stay near the paper; context is a tint of the colour that focus has in full; only routes and places take
// the deck's accent.

import { contrastRatio, rgbOf } from '../scene/color.ts';
import type { Color, Theme } from '../scene/style.ts';
import { onDark } from './on-dark.ts';

export const tones = {
  sea: { scheme: 'accent2', lumMod: 10, lumOff: 90 },
  rest: { scheme: 'bg2', lumMod: 90 },
  /** Land without a value, beside land with one: lighter than any class. */
  bare: { scheme: 'bg2' },
  context: { scheme: 'accent2', lumMod: 40, lumOff: 60 },
  focus: { scheme: 'accent2' },
  /** Told from land of every tone, and quiet on it. */
  river: { scheme: 'accent2', lumMod: 60, lumOff: 40 },
  /** Between two countries. */
  border: { scheme: 'bg1' },
  /** Round a region that the map names. */
  area: { scheme: 'bg1' },
  disputed: { scheme: 'tx1' },
  /** Behind the dashes of a disputed boundary, so that they read on a dark tone too. */
  disputedBed: { scheme: 'bg1' },
  place: { scheme: 'accent1' },
  placeEdge: { scheme: 'bg1' },
  route: { scheme: 'accent1' },
  /** Beneath a route, so that it reads on whatever it passes. */
  routeBed: { scheme: 'bg1' },
  panel: { scheme: 'bg1' },
  ink: { scheme: 'tx1' },
  paper: { scheme: 'bg1' },
  figure: { scheme: 'accent1' },
  noData: { scheme: 'tx1', lumMod: 50, lumOff: 50 },
} as const satisfies Record<string, Color>;

/** How far the lowest class stands off the sea and off land without data: a ratio of contrast. */
const classApart = 1.85;

type Look = Pick<Theme, 'colors' | 'dark'>;

const shown = (color: Color, theme: Look): string => rgbOf(theme.dark ? onDark(color) : color, theme);

/**
 * A choropleth's classes, light to deep: tints, then shades, of the focus tone. The lightest is plainly apart from the sea and
 * from land without data; the others are evenly apart in contrast.
 */
export function classTones(count: number, theme: Look): readonly Color[] {
  const tint = (share: number): Color =>
    share >= 100 ? { scheme: 'accent2' } : { scheme: 'accent2', lumMod: share, lumOff: 100 - share };
  const shade = (share: number): Color => ({ scheme: 'accent2', lumMod: share });
  const range = (from: number, to: number): readonly number[] =>
    Array.from(
      { length: Math.round(Math.abs(to - from) / 2) + 1 },
      (_, at) => from + 2 * at * Math.sign(to - from),
    );
  const ladder = [...range(14, 100).map(tint), ...(theme.dark ? [] : range(98, 60).map(shade))];
  const grounds = [tones.sea, tones.bare].map((tone) => shown(tone, theme));
  const steps = ladder.filter((tone) =>
    grounds.every((ground) => contrastRatio(shown(tone, theme), ground) >= classApart),
  );
  const usable = steps.length > 1 ? steps : ladder.slice(-Math.max(2, count));
  const [first, last] = [usable[0] as Color, usable.at(-1) as Color];
  const whole = Math.log(contrastRatio(shown(first, theme), shown(last, theme)));
  return Array.from({ length: count }, (_, index) => {
    const wanted = count === 1 ? whole : (whole * index) / (count - 1);
    const off = (tone: Color): number =>
      Math.abs(Math.log(contrastRatio(shown(first, theme), shown(tone, theme))) - wanted);
    return usable.reduce((best, tone) => (off(tone) < off(best) ? tone : best), first);
  });
}

/** Blue, for the names of waters, where it reads on the sea; else the ink of other names. */
export function waterInk(theme: Look): Color {
  const blues: readonly Color[] = [{ scheme: 'accent2' }, { scheme: 'accent2', lumMod: 75 }];
  const sea = shown(tones.sea, theme);
  return blues.find((blue) => contrastRatio(rgbOf(blue, theme), sea) >= 4.5) ?? tones.ink;
}
