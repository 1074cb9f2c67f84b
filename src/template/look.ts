// A template as a section's own look has it: on another ground, with another accent. Its layouts are layouts of the
// deck like all others, under names of their own, so that "Reset Slide" changes nothing.

import { readsOn } from '../scene/color.ts';
import type { Color, FixedColor, Ornament, ParagraphStyle } from '../scene/style.ts';
import type { Look, Palette, SlideLayout, Slot, Template } from './types.ts';

/** `@stone-accent2`: behind the name of a layout. */
export const lookKey = ({ ground, accent }: Look): string => `@${[ground, accent].filter(Boolean).join('-')}`;

/** The template with every layout as the look has it; an organisation's own file has no grounds but its own. */
export function dressed(template: Template, look: Look): Template {
  if (!template.grounds) return template;
  const plain = repainted(template.palette, look, template);
  const paint = painter(template.palette, plain);
  return {
    ...template,
    palette: plain,
    cell: styled(template.cell, paint),
    graphic: styled(template.graphic, paint),
    layouts: template.layouts.map((layout) => dressedLayout(layout, look, template)),
  };
}

function dressedLayout(layout: SlideLayout, look: Look, template: Template): SlideLayout {
  const palette = repainted(layout.palette, look, template);
  const paint = painter(layout.palette, palette);
  const onMaster = painter(template.palette, palette);
  const shown = layout.masterOrnaments ? template.master.ornaments : [];
  return {
    ...layout,
    name: `${layout.name}${lookKey(look)}`,
    label: `${layout.label} (${[look.ground, look.accent].filter(Boolean).join(', ')})`,
    palette,
    ...(look.ground ? { background: palette.paper } : {}),
    // The master's are painted for its own ground.
    masterOrnaments: false,
    slots: layout.slots.map(
      (slot): Slot => ({ ...slot, levels: slot.levels.map((style) => styled(style, paint)) }),
    ),
    ornaments: [
      ...shown.map((one) => ornament(one, onMaster)),
      ...layout.ornaments.map((one) => (one.picture ? logoOn(one, look, template) : ornament(one, paint))),
    ],
  };
}

/** An accent is taken where text in it can be read. */
function repainted(
  own: Palette,
  { ground, accent }: Look,
  { grounds, theme, textContrast }: Template,
): Palette {
  const palette = (ground && grounds?.[ground]) ?? own;
  if (!accent || !readsOn({ scheme: accent }, palette.paper, theme, textContrast)) return palette;
  return { ...palette, accent: { scheme: accent } };
}

type Paint = <C extends Color | FixedColor>(color: C) => C | Color;

/** A colour of a style is its palette's own object: it is known by which it is, for two names may look alike. */
function painter(from: Palette, to: Palette): Paint {
  const names = new Map<unknown, keyof Palette>(
    (Object.keys(from) as (keyof Palette)[]).map((name) => [from[name], name]),
  );
  return (color) => {
    const name = names.get(color);
    return name ? to[name] : color;
  };
}

const styled = (style: ParagraphStyle, paint: Paint): ParagraphStyle => ({
  ...style,
  color: paint(style.color),
  ...(style.bulletColor ? { bulletColor: paint(style.bulletColor) } : {}),
});

const ornament = (one: Ornament, paint: Paint): Ornament => ({
  ...one,
  ...(one.fill ? { fill: paint(one.fill) } : {}),
  ...(one.stroke ? { stroke: { ...one.stroke, color: paint(one.stroke.color) } } : {}),
});

/** The logo as a layout on that ground has it. */
function logoOn(logo: Ornament, { ground }: Look, { grounds, layouts }: Template): Ornament {
  const there = ground && layouts.find(({ palette }) => palette === grounds?.[ground]);
  return there?.ornaments.find(({ name }) => name === logo.name) ?? logo;
}
