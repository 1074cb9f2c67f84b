// Which slots of a brand's layout get a sheet of paper, should what stands there not be read without.

import type { Color, FixedColor } from '../../scene/style.ts';
import type { Palette, Sheet } from '../types.ts';
import { contrastOn } from './ground.ts';
import type { Inks } from './palette.ts';

/** WCAG 2.2, 1.4.3. */
export const readable = 4.5;

type Rgb = (color: Color | FixedColor) => string;

/** As where no ink is read: there a sheet is laid. */
export const hidden = ({ palette, ground, sheet }: Inks): Inks => ({ palette, ground, sheet, contrast: 0 });

/** Whether tables, charts and maps can be read there without a sheet. */
export const carries = ({ ground }: Inks, graphic: Palette, rgb: Rgb): boolean =>
  !ground || contrastOn(rgb(graphic.ink), ground) >= readable;

/** On an even ground no text needs one, on paper nothing does; elsewhere what stands there says whether it does. */
export function sheetFor(
  inked: boolean,
  isText: boolean,
  isCrossed: boolean,
  { ground, sheet }: Inks,
  graphic: Palette,
  { rgb, isSpared }: { readonly rgb: Rgb } & Pick<Sheet, 'isSpared'>,
): { readonly sheet?: Sheet } {
  if (!isText) {
    const paper = rgb(graphic.paper);
    const isPaper = ground === undefined || ground.every((row) => row.every((color) => color === paper));
    return isPaper ? {} : { sheet: { color: graphic.paper, palette: graphic, inked, isSpared } };
  }
  const isUneven = ground !== undefined && new Set(ground.flat()).size > 1;
  return inked || isUneven || isCrossed ? { sheet: { ...sheet, inked, isSpared } } : {};
}
