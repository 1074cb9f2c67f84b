// An organisation's file with one plain master, for tests of what stands in its layouts.

import { type Box, box } from '../../src/scene/geometry.ts';
import { brandPackage, type LayoutSpec, type Shape } from './brand-package.ts';
import { palettes } from './made-brands.ts';

/** Where title and content stand, unless a test has them elsewhere. */
export const [title, body] = [box(48, 27, 864, 81), box(48, 130, 864, 345)];

export interface PlainBrand {
  readonly layouts: readonly LayoutSpec[];
  readonly shapes?: readonly Shape[];
  readonly dark?: boolean;
  readonly places?: { readonly title: Box; readonly body: Box };
  readonly tableStyles?: string;
  readonly font?: string;
}

export const plainBrand = ({
  layouts,
  shapes = [],
  dark = false,
  places = { title, body },
  tableStyles,
  font = 'Calibri',
}: PlainBrand): Uint8Array =>
  brandPackage({
    width: 960,
    height: 540,
    colors: palettes[0],
    fonts: [font, font],
    dark,
    rtl: false,
    picture: new Uint8Array(),
    ...(tableStyles ? { tableStyles } : {}),
    masters: [
      {
        ground: 'plain',
        shapes,
        title: { size: 32, color: 'tx1', at: places.title },
        body: { size: 20, at: places.body },
        layouts,
      },
    ],
  });

/** One layout with a title and its content there. */
export const content = (
  places: { readonly title: Box; readonly body: Box } = { title, body },
): LayoutSpec => ({
  name: 'Content',
  type: 'obj',
  shapes: [
    { hold: 'title', at: places.title },
    { hold: 'obj', idx: 1, at: places.body },
  ],
});
