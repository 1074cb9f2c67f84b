// What a template's layout draws under a slide, and what its colours look like there.

import type { Layer, Paint } from '../drawingml/types.ts';
import { rgbOf } from '../scene/color.ts';
import { box } from '../scene/geometry.ts';
import { ornamentUse, pictureKey } from '../scene/picture-key.ts';
import type { Color, FixedColor, Ornament } from '../scene/style.ts';
import type { SlideLayout, Template } from '../template/types.ts';

export const rgbOn =
  (layout: SlideLayout, { theme }: Template): ((color: Color | FixedColor) => string) =>
  (color) =>
    'rgb' in color || !layout.drawn ? rgbOf(color, theme) : layout.drawn.rgb(color);

/** From the background up. */
export function drawnBy(layout: SlideLayout, template: Template): readonly Layer[] {
  if (layout.drawn) return layout.drawn.layers();
  const { size, theme, master } = template;
  const plain = (color: Color): Paint => ({
    kind: 'plain',
    ink: { rgb: rgbOf(color, theme), alpha: (color.alpha ?? 100) / 100 },
  });
  const layer = (one: Ornament): readonly Layer[] => {
    const use = ornamentUse(one);
    const paint: Paint | undefined = use
      ? { kind: 'picture', part: pictureKey(use), crop: { left: 0, right: 0, top: 0, bottom: 0 }, alpha: 1 }
      : one.fill && plain(one.fill);
    return paint ? [{ box: one.box, turn: 0, outline: 'rectangle', paint }] : [];
  };
  return [
    {
      box: box(0, 0, size.width, size.height),
      turn: 0,
      outline: 'rectangle',
      paint: plain(layout.background ?? master.background),
    },
    ...(layout.masterOrnaments ? master.ornaments.flatMap(layer) : []),
    ...layout.ornaments.flatMap(layer),
  ];
}
