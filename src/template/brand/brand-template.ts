// An organisation's file as a Template: our layouts on its, text in its styles, what stands free
// in its colours and fonts.

import { plainest } from '../../deck/families.ts';
import { bounds } from '../../drawingml/placing.ts';
import { leastContrast, sameColor } from '../../scene/color.ts';
import type { Box, Inset } from '../../scene/geometry.ts';
import { smallestOn } from '../../scene/least-size.ts';
import type { Color, FixedColor, ParagraphStyle, Theme } from '../../scene/style.ts';
import type { Palette, Sheet, SlideLayout, Slot, Template } from '../types.ts';
import { contentArea, scaleOf } from './area.ts';
import { mostIn } from './capacity.ts';
import { contrastOn, isCrossed, isRead } from './ground.ts';
import { drawnOf } from './own.ts';
import { isShaky, paintedIn, paintedUnder } from './painted.ts';
import { type Inks, inksOn } from './palette.ts';
import { carries, hidden, readable, sheetFor } from './sheet-for.ts';
import { styled } from './slot-style.ts';
import { type ChosenStyle, withTableStyle } from './table-style.ts';
import { themeOn } from './tone.ts';
import type { Binding, BrandFile, BrandPlaceholder, SlotBinding } from './types.ts';

const around = new Set(['source', 'handling-top', 'handling-bottom']);

/** @param model the template whose layouts were bound: its styles are those of free text. */
export function brandTemplate(
  brand: BrandFile,
  bindings: readonly Binding[],
  model: Template,
  tables: ChosenStyle | undefined,
): Template {
  const scale = scaleOf(brand.size);
  const usual = bindings.find(({ layout }) => layout.like === plainest) ?? bindings[0];
  const inks = usual && inksOn(usual.on, contentArea(usual.on, brand.size), brand.rasters);
  const palette = !inks ? model.palette : inks.contrast < readable ? inks.sheet.palette : inks.palette;
  const least = Math.ceil(smallestOn(brand.size));
  const sized = (style: ParagraphStyle, size = style.size): ParagraphStyle =>
    restyled(style, Math.max(least, Math.round(size * scale)), model.palette, palette);
  return {
    name: brand.theme.name,
    size: brand.size,
    theme: usual ? themeOn(usual.on, brand.theme) : brand.theme,
    limits: model.limits,
    master: { background: palette.paper, ornaments: [], slots: [] },
    layouts: bindings.map((binding) => slideLayout(binding, brand, scale, palette, tables)),
    cell: sized(model.cell),
    cellMinSize: Math.max(least, Math.round(model.cellMinSize * scale)),
    graphic: sized(model.graphic),
    palette,
    cuts: model.cuts,
    base: brand.base,
  };
}

/** @param graphic the colours of tables, charts and maps, on whichever layout. */
function slideLayout(
  { layout, on, slots }: Binding,
  brand: BrandFile,
  scale: number,
  graphic: Palette,
  tables: ChosenStyle | undefined,
): SlideLayout {
  const content = slots.filter(
    ({ slot }) => !['title', 'ctrTitle', 'dt', 'ftr', 'sldNum'].includes(slot.type),
  );
  const least = Math.ceil(smallestOn(brand.size));
  const inks = inksOn(on, content[0]?.box ?? contentArea(on, brand.size), brand.rasters);
  const palette = inks.contrast < readable ? inks.sheet.palette : inks.palette;
  const named = (name: string) => slots.find(({ slot }) => slot.name === name);
  const subtitle = named('subtitle')?.placeholder?.levels[0]?.align;
  const source = named('source');
  const sides = named('title')?.placeholder?.inset ?? { left: 0, right: 0 };
  /**
   * Under a centred subtitle what follows is centred; a label beside the sources stands at the line's end.
   */
  const align = ({ slot, box: at }: SlotBinding): ParagraphStyle['align'] | undefined =>
    slot.name === 'handling-bottom'
      ? at.y === source?.box.y
        ? 'end'
        : undefined
      : around.has(slot.name)
        ? undefined
        : subtitle;
  return {
    name: layout.name,
    label: on.name,
    purpose: layout.purpose,
    family: layout.family,
    like: layout.like,
    part: on.part,
    drawn: drawnOf(on),
    ...(on.colorMap ? { colorMap: on.colorMap } : {}),
    capacity: layout.capacity,
    ...(layout.when ? { when: layout.when } : {}),
    background: palette.paper,
    palette,
    masterOrnaments: true,
    ornaments: [],
    slots: slots.map((one, index) => {
      const over = paintedUnder(one, slots);
      const shaky = isShaky(one, slots);
      const around = {
        scale,
        least,
        graphic,
        rgb: on.rgb,
        crossed: isCrossed(on, one.box),
        isSpared: (place: Box, ink: Color | FixedColor, needed: number): boolean =>
          !shaky && isRead(on, place, on.rgb(ink), needed, brand.rasters, over),
      };
      const known = inksOn(on, one.placeholder ? shownBox(one) : one.box, brand.rasters, over);
      const inks = shaky ? hidden(known) : known;
      const slot = one.placeholder
        ? boundSlot(one, one.placeholder, { ...around, inks, fonts: brand.theme.fonts })
        : freeSlot(one, 9000 + index, layout.palette, inks, around, sides, align(one));
      return one.slot.name === 'table' && tables
        ? withTableStyle(slot, tables, on, inks.ground)
        : styled(slot, one);
    }),
  };
}

/** What of the slide it takes. */
const shownBox = ({ box: at, placeholder }: SlotBinding): Box =>
  placeholder?.turn === undefined ? at : bounds({ box: at, turn: placeholder.turn });

interface Surroundings {
  readonly scale: number;
  /** Points: no letters are smaller. */
  readonly least: number;
  readonly inks: Inks;
  /** Of tables, charts and maps. */
  readonly graphic: Palette;
  readonly fonts: Theme['fonts'];
  readonly rgb: (color: Color | FixedColor) => string;
  readonly isSpared: Sheet['isSpared'];
  /** A rule of the layout's runs through it. */
  readonly crossed: boolean;
}

/** Roles whose size is their meaning: they are not set smaller than ours. */
const large = new Set(['quote', 'lead', 'index', 'number']);

function boundSlot(
  { slot, box, reserved, moved }: SlotBinding,
  placeholder: BrandPlaceholder,
  { scale, least, inks, graphic, fonts, rgb, isSpared, crossed }: Surroundings,
): Slot {
  const isFoot = ['dt', 'ftr', 'sldNum'].includes(slot.type);
  const isText = slot.levels.length > 0;
  const inherits = placeholder.levels;
  const isLarge = large.has(slot.name.replace(/\d+$/, ''));
  // A line of it has room.
  const own = box.height - placeholder.inset.top - placeholder.inset.bottom - reserved;
  const minSize = Math.max(least, Math.min(Math.round(slot.minSize * scale), mostIn(own, slot)));
  const shownAt = (size: number): number => Math.min(size, minSize);
  const [first] = inherits;
  const needed = first ? leastContrast(shownAt(Math.max(first.size, least)), first.bold) : readable;
  const isHidden =
    inks.ground !== undefined && (isText ? inks.contrast < needed : !carries(inks, graphic, rgb));
  const palette = isHidden ? inks.sheet.palette : inks.palette;
  const ground = isHidden ? [[rgb(inks.sheet.color)]] : inks.ground;
  const levels = isText
    ? inherits.slice(0, Math.max(5, slot.levels.length)).map((file, level) => {
        const own = placeholder.told ? file : inTheme(file, palette, fonts);
        const ours = slot.levels[Math.min(level, slot.levels.length - 1)] as ParagraphStyle;
        const size = isFoot ? 0 : Math.max(least, isLarge ? Math.round(ours.size * scale) : 0);
        const style = inRole(own, ours, size);
        const needed = leastContrast(shownAt(style.size), style.bold) - 0.05;
        const isRead = !ground || contrastOn(rgb(style.color), ground) >= needed;
        return isRead ? style : { ...style, color: isFoot ? palette.muted : palette.ink };
      })
    : [];
  const same = levels.every((style, index) => style === inherits[index]);
  const painted = paintedIn(placeholder, placeholder.shape?.box ?? box);
  // A sheet lies under its own text alone, not under what stands at the placeholder's foot.
  const isCut = isHidden && reserved > 0;
  const at = isCut ? { ...box, height: box.height - reserved } : box;
  const inset = isCut
    ? placeholder.inset
    : { ...placeholder.inset, bottom: placeholder.inset.bottom + reserved };
  return {
    name: slot.name,
    type: placeholder.type,
    idx: placeholder.idx,
    box: at,
    ...(placeholder.turn === undefined ? {} : { turn: placeholder.turn }),
    prompt: '',
    levels,
    ...(placeholder.told ? (same ? {} : { inherits }) : { inherits: [] }),
    ...(moved || isCut || placeholder.isAstray ? { moved: true } : {}),
    ...(painted ? { painted } : {}),
    // Where the lines of a turned text stand layout does not know.
    ...(placeholder.turn === undefined
      ? sheetFor(isHidden, isText, crossed, inks, graphic, { rgb, isSpared })
      : {}),
    palette: isText ? palette : graphic,
    anchor: placeholder.anchor,
    inset,
    ...(reserved > 0 && !isCut ? { inheritedInset: placeholder.inset } : {}),
    minSize: Math.min(minSize, ...levels.slice(0, slot.levels.length).map(({ size }) => size)),
    columns: placeholder.columns,
    columnGap: placeholder.columnGap,
    ...(slot.maxLines === undefined ? {} : { maxLines: slot.maxLines }),
  };
}

/** What a slide has to say itself it says in theme colours and fonts. */
function inTheme(style: ParagraphStyle, palette: Palette, fonts: Theme['fonts']): ParagraphStyle {
  const { family, bulletColor: _, ...rest } = style;
  const font =
    family?.latin === fonts.major.latin && family.latin !== fonts.minor.latin ? 'major' : style.font;
  return { ...rest, font, color: 'rgb' in style.color ? palette.ink : style.color };
}

/** The brand's own style, but for what the role asks: prose without bullets, judgments with numbers. */
function inRole(own: ParagraphStyle, ours: ParagraphStyle, least: number): ParagraphStyle {
  const size = Math.max(own.size, least);
  const style = size === own.size ? own : { ...own, size };
  if (ours.bullet === null)
    return style.bullet === null ? style : { ...style, bullet: null, indent: 0, hanging: 0 };
  if (ours.bullet === 'number' && style.bullet !== 'number') {
    const hanging = Math.max(style.hanging, Math.ceil(size * 1.3));
    return { ...style, bullet: 'number', indent: style.indent - style.hanging + hanging, hanging };
  }
  return style;
}

function freeSlot(
  { slot, box }: SlotBinding,
  idx: number,
  from: Palette,
  inks: Inks,
  { scale, least: floor, graphic, rgb, isSpared, crossed }: Omit<Surroundings, 'inks' | 'fonts'>,
  sides: Pick<Inset, 'left' | 'right'>,
  align: ParagraphStyle['align'] | undefined,
): Slot {
  const size = (points: number): number => Math.max(floor, Math.round(points * scale));
  const isText = slot.levels.length > 0;
  const isHidden =
    inks.ground !== undefined && (isText ? inks.contrast < readable : !carries(inks, graphic, rgb));
  const to = isHidden ? inks.sheet.palette : inks.palette;
  const room = (lines: number, style: ParagraphStyle): number => box.height / lines / style.lineSpacing;
  return {
    ...slot,
    type: 'region',
    idx,
    box,
    levels: slot.levels.map((style) => {
      const wanted = Math.min(size(style.size), Math.max(floor, Math.floor(room(1, style))));
      return { ...restyled(style, wanted, from, to), ...(align ? { align } : {}) };
    }),
    ...sheetFor(isHidden, isText, crossed, inks, graphic, { rgb, isSpared }),
    palette: isText ? to : graphic,
    // Text stands where the brand's own text boxes begin; a map fills its region.
    inset: isText ? { ...sides, top: 0, bottom: 0 } : slot.inset,
    minSize: Math.min(size(slot.minSize), Math.max(floor, mostIn(box.height, slot))),
    columns: 1,
    columnGap: 0,
  };
}

/** The same style in another size and in the brand's colour for the same purpose. */
function restyled(style: ParagraphStyle, size: number, from: Palette, to: Palette): ParagraphStyle {
  const { family: _, bulletColor, ...rest } = style;
  const ratio = size / style.size;
  return {
    ...rest,
    size,
    color: inPalette(style.color, from, to),
    ...(bulletColor ? { bulletColor: inPalette(bulletColor, from, to) as Color } : {}),
    spaceBefore: style.spaceBefore * ratio,
    spaceAfter: style.spaceAfter * ratio,
    indent: style.indent * ratio,
    hanging: style.hanging * ratio,
  };
}

function inPalette(color: Color | FixedColor, from: Palette, to: Palette): Color {
  const roles = Object.keys(from) as (keyof Palette)[];
  const role = roles.find((name) => sameColor(from[name], color)) ?? 'ink';
  return role === 'paper' || role === 'hairline' ? to.ink : to[role];
}
