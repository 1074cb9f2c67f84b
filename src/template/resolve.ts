// From names to things: a template's files, checked and joined with what they extend, become boxes in
// points, whole paragraph styles and scheme colours. A name that leads nowhere here is our mistake:
// check.ts has read them all.

import { capacityOf, families, isFamily } from '../deck/families.ts';
import type { Ornament, OrnamentPicture, ParagraphStyle } from '../scene/style.ts';
import type { LayoutFile, LogoFile, OrnamentFile, SlotFile, TemplateFile } from './file.ts';
import type { HouseFont } from './house-fonts.ts';
import { apartFrom, clearOf, countOf, dealt, givesWay, place, sizeOf } from './place.ts';
import { named, palette, style } from './resolve-style.ts';
import type { Boundaries, Palette, SlideLayout, Slot, Template } from './types.ts';

/** On light grounds and on dark ones. */
export interface Logo {
  readonly light: OrnamentPicture;
  readonly dark: OrnamentPicture;
}

/** A template folder as it was read: its files, joined with those of the template that it extends. */
export interface TemplateSource {
  readonly template: TemplateFile;
  readonly layouts: Readonly<Record<string, LayoutFile>>;
  readonly logo?: Logo;
  readonly partners?: Readonly<Record<string, Logo>>;
  readonly boundaries?: Boundaries;
  readonly fonts?: readonly HouseFont[];
}

export function resolveTemplate(source: TemplateSource): Template {
  const { template: file, layouts } = source;
  const light = palette(file, 'light');
  return {
    name: file.name,
    ...(file.purpose ? { purpose: file.purpose } : {}),
    size: sizeOf(file),
    theme: file.theme,
    limits: file.limits,
    cell: style(file, 'cell', light).levels[0] as ParagraphStyle,
    cellMinSize: file.styles['cell']?.minSize ?? 14,
    graphic: style(file, 'graphic', light).levels[0] as ParagraphStyle,
    palette: light,
    grounds: { light, stone: palette(file, 'stone'), dark: palette(file, 'dark') },
    ...(file.contrast?.text === undefined ? {} : { textContrast: file.contrast.text }),
    cuts: file.cuts,
    ...(file.furniture ? { furniture: file.furniture } : {}),
    ...(source.boundaries ? { boundaries: source.boundaries } : {}),
    ...(source.fonts ? { fonts: source.fonts } : {}),
    master: {
      background: light.paper,
      ornaments: ornaments(file.master.ornaments, file, light),
      slots: [
        ...Object.entries(file.common)
          .filter(([, { type }]) => type && type !== 'region')
          .map(([slot, common]) => placedSlot(slot, common, 0, file, light)),
        placedSlot('body', { ...file.master.body, type: 'body', idx: 1 }, 0, file, light),
      ],
    },
    layouts: file.layouts.map((name) => slideLayout(name, layouts[name] as LayoutFile, source)),
    ...(file.gallery ? { gallery: file.gallery } : {}),
  };
}

/** The slots of a layout by name, its title first, its own before those that all layouts have. */
export function slotsOf(layout: LayoutFile, template: TemplateFile): readonly [string, SlotFile][] {
  const own = Object.entries(layout.slots);
  const without = new Set([...(layout.without ?? []), ...dealt(own).map(({ name }) => name)]);
  const common = Object.entries(template.common).filter(([name]) => !without.has(name));
  const isTitle = ([name]: readonly [string, SlotFile]): boolean => name === 'title';
  return [
    ...common.filter(isTitle),
    ...own.filter(isTitle),
    ...own.filter((entry) => !isTitle(entry)),
    ...common.filter((entry) => !isTitle(entry)),
  ];
}

function slideLayout(
  name: string,
  file: LayoutFile,
  { template, logo, partners = {} }: TemplateSource,
): SlideLayout {
  const ground = file.ground ?? 'light';
  const colors = palette(template, ground);
  const firstFree = 20;
  let next = firstFree;
  const shown = template.logo && logo && !file.without?.includes('logo');
  const slots = dealt(slotsOf(file, template)).map(({ name: slot, value, part }) => {
    const idx = value.idx ?? (slot === 'title' ? 0 : next++);
    const placed = placedSlot(slot, { ...value, idx }, part, template, colors);
    const size = placed.levels[0]?.size;
    if (slot === 'part' && shown)
      return { ...placed, box: clearOf(placed.box, place(template.logo, template)) };
    if (shown && givesWay(file, value))
      return { ...placed, box: apartFrom(placed.box, place(template.logo, template)) };
    return file.fit === 'split' && size !== undefined ? { ...placed, minSize: size } : placed;
  });
  const like = file.like ?? file.family;
  if (!isFamily(like)) throw new Error(`the layout "${name}" is of no known family`);
  const { standard } = families[like];
  const tone = ground === 'dark' ? 'dark' : 'light';
  return {
    name,
    label: file.label,
    purpose: file.purpose,
    family: file.family,
    like,
    ...(standard ? { standard } : {}),
    capacity:
      file.capacity ??
      capacityOf(
        like,
        slots.map((slot) => slot.name),
      ),
    ...(file.when ? { when: file.when } : {}),
    ...(file.turns ? { turns: file.turns } : {}),
    ...(file.instead ? { instead: file.instead } : {}),
    palette: colors,
    ...(file.ground ? { background: colors.paper } : {}),
    masterOrnaments: file.masterOrnaments ?? true,
    slots,
    ornaments: [
      ...ornaments(file.ornaments ?? [], template, colors),
      ...(shown ? [logoOrnament('Logo', template.logo, logo[tone], template)] : []),
      // Those that an article names take the place of the template's.
      ...(standard === 'title' && !file.slots['logos']
        ? Object.entries(template.partners ?? {})
        : []
      ).flatMap(([partner, placed]) => {
        const picture = partners[partner]?.[tone];
        return picture ? [logoOrnament(`Logo of ${partner}`, placed, picture, template)] : [];
      }),
    ],
  };
}

function placedSlot(
  name: string,
  file: SlotFile,
  part: number,
  template: TemplateFile,
  colors: Palette,
): Slot {
  const styled = file.style ? style(template, file.style, colors) : undefined;
  return {
    name,
    type: file.type ?? 'body',
    idx: file.idx ?? 0,
    box: place(file, template, part),
    prompt: file.prompt,
    levels: styled?.levels ?? [],
    anchor: file.anchor ?? styled?.file.anchor ?? 'top',
    inset: { left: 0, top: 0, right: 0, bottom: 0 },
    minSize: styled?.file.minSize ?? 12,
    columns: styled?.file.columns ?? 1,
    columnGap: styled?.file.columnGap ?? 0,
    ...(styled?.file.maxLines === undefined ? {} : { maxLines: styled.file.maxLines }),
  };
}

function ornaments(
  files: readonly OrnamentFile[],
  template: TemplateFile,
  colors: Palette,
): readonly Ornament[] {
  return dealt(files.map((file) => [file.name, file] as const)).map(({ part, value }) => ({
    name: countOf(value) === undefined ? value.name : `${value.name} ${part + 1}`,
    box: place(value, template, part),
    ...(value.fill ? { fill: named(value.fill, colors) } : {}),
    ...(value.stroke ? { stroke: { color: named(value.stroke, colors), width: value.weight ?? 0.75 } } : {}),
  }));
}

const logoOrnament = (
  name: string,
  file: LogoFile,
  picture: OrnamentPicture,
  template: TemplateFile,
): Ornament => ({
  name,
  box: place(file, template),
  picture,
});
