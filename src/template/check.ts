// Holds a designer's template against its JSON Schemas, then against itself: every name it uses is
// there, every slot stands on the slide, every text has a style. What passes here, resolve.ts and the
// stages after it take as given.

import { Refusal, type Report } from '../diagnostic/diagnostic.ts';
import { contains, overlaps } from '../scene/geometry.ts';
import { bySchema } from './by-schema.ts';
import { checkFamily, checkHolds } from './check-family.ts';
import type { LayoutFile, OrnamentFile, PlaceFile, SlotFile, StyleFile, TemplateFile } from './file.ts';
import {
  noPlace,
  noTitle,
  offSlide,
  sameIdx,
  slotsOverlap,
  unknownColor,
  unknownPartner,
  unknownRow,
  unknownSize,
  unknownSlot,
  unknownStyle,
  withoutStyle,
} from './layout-messages.ts';
import { listedTwice } from './messages.ts';
import { countOf, dealt, givesWay, place, rowNames, sizeOf } from './place.ts';
import type { Placed } from './placed.ts';
import { slotsOf } from './resolve.ts';
import { validateSlideLayout } from './slide-layout-schema.generated.js';
import { validateTemplate } from './template-schema.generated.js';
import type { Palette } from './types.ts';

/** The names every ground gives a colour to, and the only ones a style or an ornament may use. */
const colorNames: readonly (keyof Palette)[] = [
  'paper',
  'ink',
  'muted',
  'accent',
  'deep',
  'rule',
  'hairline',
  'link',
];
/** Slots that hold no text. */
const graphic = ['pic', 'tbl', 'chart', 'region'];

/** @throws Refusal naming the first fault's place in the file. */
export function checkTemplate(placed: Placed): TemplateFile {
  const file = bySchema<TemplateFile>(placed, validateTemplate);
  for (const [name, style] of Object.entries(file.styles)) {
    checkStyle(style, `/styles/${name}`, file, placed);
    if (style.nested) checkStyle(style.nested, `/styles/${name}/nested`, file, placed);
  }
  file.layouts.forEach((layout, index) => {
    if (file.layouts.indexOf(layout) < index)
      throw new Refusal(listedTwice(layout, placed.at(`/layouts/${index}`)));
  });
  for (const [index, name] of (file.gallery ?? []).entries())
    if (!file.layouts.includes(name))
      throw new Refusal(unknownPartner(name, 'to show', file.layouts, placed.at(`/gallery/${index}`)));
  for (const [name, slot] of Object.entries(file.common))
    checkSlot(name, slot, `/common/${name}`, file, placed);
  checkSlot('body', file.master.body, '/master/body', file, placed);
  checkOrnaments(file.master.ornaments, '/master/ornaments', file, placed);
  if (file.logo) checkPlace('logo', file.logo, '/logo', file, placed);
  for (const [name, partner] of Object.entries(file.partners ?? {}))
    checkPlace(name, partner, `/partners/${name}`, file, placed);
  return file;
}

/**
 * @param report for what is odd and yet may be meant: slots that overlap.
 * @throws Refusal naming the first fault's place in the file.
 */
export function checkLayout(placed: Placed, template: TemplateFile, report: Report): LayoutFile {
  const file = bySchema<LayoutFile>(placed, validateSlideLayout);
  const common = [...Object.keys(template.common), 'logo'];
  file.without?.forEach((name, index) => {
    if (!common.includes(name)) throw new Refusal(unknownSlot(name, common, placed.at(`/without/${index}`)));
  });
  for (const [name, slot] of Object.entries(file.slots))
    checkSlot(name, slot, `/slots/${name}`, template, placed);
  checkOrnaments(file.ornaments ?? [], '/ornaments', template, placed);

  if (file.turns !== undefined && !template.layouts.includes(file.turns))
    throw new Refusal(
      unknownPartner(file.turns, 'to take turns with', template.layouts, placed.at('/turns')),
    );

  const { instead } = file;
  if (instead && !template.layouts.includes(instead.of))
    throw new Refusal(
      unknownPartner(instead.of, 'to stand in for', template.layouts, placed.at('/instead/of')),
    );

  const slots = slotsOf(file, template);
  if (!slots.some(([, { type }]) => type === 'title' || type === 'ctrTitle'))
    throw new Refusal(noTitle(placed.at('/slots')));
  const all = dealt(slots);
  const names = all.map(({ name }) => name);
  checkFamily(file, names, placed);
  checkHolds(file, names, placed);
  const boxes = all.map(({ value, part }) => place(value, template, part));
  const logo = template.logo && !file.without?.includes('logo') && place(template.logo, template);
  all.forEach(({ name, from, value }, index) => {
    const at = placed.at(`/slots/${from}`);
    const same = all
      .slice(0, index)
      .find((other) => value.idx !== undefined && other.value.idx === value.idx);
    if (same) throw new Refusal(sameIdx(same.name, name, value.idx ?? 0, at));
    const box = boxes[index];
    const under = all.findIndex((_, other) => {
      const that = boxes[other];
      return other < index && box !== undefined && that !== undefined && overlaps(that, box, -0.5);
    });
    const yields = name === 'part' || givesWay(file, value);
    if (logo && box && !yields && overlaps(logo, box, -0.5)) report(slotsOverlap('logo', name, at));
    if (under >= 0) report(slotsOverlap(all[under]?.name ?? '', name, at));
  });
  return file;
}

function checkStyle(
  style: Partial<StyleFile>,
  pointer: string,
  { scale }: TemplateFile,
  placed: Placed,
): void {
  for (const key of ['color', 'bulletColor'] as const) checkColor(style[key], `${pointer}/${key}`, placed);
  if (typeof style.size === 'string' && scale[style.size] === undefined)
    throw new Refusal(unknownSize(style.size, Object.keys(scale), placed.at(`${pointer}/size`)));
}

function checkColor(name: string | undefined, pointer: string, placed: Placed): void {
  if (name !== undefined && !colorNames.some((known) => known === name))
    throw new Refusal(unknownColor(name, colorNames, placed.at(pointer)));
}

function checkSlot(
  name: string,
  slot: SlotFile,
  pointer: string,
  template: TemplateFile,
  placed: Placed,
): void {
  if (slot.style !== undefined && !template.styles[slot.style])
    throw new Refusal(unknownStyle(slot.style, Object.keys(template.styles), placed.at(`${pointer}/style`)));
  if (slot.style === undefined && !graphic.includes(slot.type ?? 'body'))
    throw new Refusal(withoutStyle(name, placed.at(pointer)));
  const { width, height } = checkPlace(name, slot, pointer, template, placed);
  if (width <= 0 || height <= 0)
    throw new Refusal(offSlide(name, place(slot, template), sizeOf(template), placed.at(pointer)));
}

function checkPlace(name: string, file: PlaceFile, pointer: string, template: TemplateFile, placed: Placed) {
  const rows = Object.keys(template.grid.rows ?? {});
  for (const row of rowNames(file))
    if (!rows.includes(row)) throw new Refusal(unknownRow(row, rows, placed.at(`${pointer}/rows`)));
  if (file.rows === undefined && file.top === undefined)
    throw new Refusal(noPlace(name, rows, placed.at(pointer)));
  const size = sizeOf(template);
  const boxes = Array.from({ length: countOf(file) ?? 1 }, (_, part) => place(file, template, part));
  for (const box of boxes)
    if (!contains({ x: 0, y: 0, ...size }, box))
      throw new Refusal(offSlide(name, box, size, placed.at(pointer)));
  return boxes[0] ?? { width: 0, height: 0 };
}

function checkOrnaments(
  ornaments: readonly OrnamentFile[],
  pointer: string,
  template: TemplateFile,
  placed: Placed,
): void {
  ornaments.forEach((ornament, index) => {
    checkColor(ornament.fill, `${pointer}/${index}/fill`, placed);
    checkColor(ornament.stroke, `${pointer}/${index}/stroke`, placed);
    checkPlace(ornament.name, ornament, `${pointer}/${index}`, template, placed);
  });
}
