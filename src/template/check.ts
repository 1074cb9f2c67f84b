// Holds a designer's template against its JSON Schemas, then against itself: every name it uses is there, every slot
// stands on the slide, every text has a style. What passes here, load.ts and the stages after it take as given.

import { Refusal, type Report } from '../diagnostic.ts';
import { contains, overlaps } from '../geometry.ts';
import type { LayoutFile, OrnamentFile, SlotFile, StyleFile, TemplateFile } from './file.ts';
import type { JsonText } from './json-text.ts';
import {
  invalidTemplate,
  listedTwice,
  noTitle,
  offSlide,
  sameIdx,
  slotsOverlap,
  unknownColor,
  unknownKey,
  unknownSlot,
  unknownStyle,
  withoutStyle,
} from './messages.ts';
import { place } from './place.ts';
import { type SchemaError, validateSlideLayout } from './slide-layout-schema.generated.js';
import { validateTemplate } from './template-schema.generated.js';
import type { Palette } from './types.ts';

type Validator = ((data: unknown) => boolean) & { errors?: readonly SchemaError[] | null };

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
export function checkTemplate(json: JsonText): TemplateFile {
  const file = bySchema<TemplateFile>(json, validateTemplate);
  for (const [name, style] of Object.entries(file.styles)) {
    checkStyle(style, `/styles/${name}`, json);
    if (style.nested) checkStyle(style.nested, `/styles/${name}/nested`, json);
  }
  file.layouts.forEach((layout, index) => {
    if (file.layouts.indexOf(layout) < index)
      throw new Refusal(listedTwice(layout, json.at(`/layouts/${index}`)));
  });
  for (const [name, slot] of Object.entries(file.common))
    checkSlot(name, slot, `/common/${name}`, file, json);
  checkSlot('body', file.master.body, '/master/body', file, json);
  checkOrnaments(file.master.ornaments, '/master/ornaments', file, json);
  return file;
}

/**
 * @param report for what is odd and yet may be meant: slots that overlap.
 * @throws Refusal naming the first fault's place in the file.
 */
export function checkLayout(json: JsonText, template: TemplateFile, report: Report): LayoutFile {
  const file = bySchema<LayoutFile>(json, validateSlideLayout);
  const common = Object.keys(template.common);
  file.without?.forEach((name, index) => {
    if (!common.includes(name)) throw new Refusal(unknownSlot(name, common, json.at(`/without/${index}`)));
  });
  const slots = Object.entries(file.slots);
  for (const [name, slot] of slots) checkSlot(name, slot, `/slots/${name}`, template, json);
  checkOrnaments(file.ornaments ?? [], '/ornaments', template, json);

  const shared = Object.entries(template.common).filter(
    ([name]) => !(name in file.slots) && !file.without?.includes(name),
  );
  const all = [...shared, ...slots];
  if (!all.some(([, { type }]) => type === 'title' || type === 'ctrTitle'))
    throw new Refusal(noTitle(json.at('/slots')));
  const at = (name: string) => json.at(`/slots/${name}`);
  all.forEach(([name, slot], index) => {
    const before = all.slice(0, index);
    const same = before.find(([, other]) => slot.idx !== undefined && other.idx === slot.idx);
    if (same) throw new Refusal(sameIdx(same[0], name, slot.idx ?? 0, at(name)));
    const under = before.find(([, other]) => overlaps(place(other, template), place(slot, template), -0.5));
    if (under) report(slotsOverlap(under[0], name, at(name)));
  });
  return file;
}

function bySchema<T>(json: JsonText, validate: Validator): T {
  if (validate(json.value)) return json.value as T;
  const fault = validate.errors?.[0];
  const pointer = fault?.instancePath ?? '';
  const extra = fault?.params['additionalProperty'];
  if (typeof extra === 'string') {
    const schema = fault?.parentSchema as { readonly properties?: object } | undefined;
    throw new Refusal(
      unknownKey(extra, Object.keys(schema?.properties ?? {}), json.at(`${pointer}/${extra}`)),
    );
  }
  const allowed = fault?.params['allowedValues'];
  const values = Array.isArray(allowed) ? `: ${allowed.join(', ')}` : '';
  const where = pointer === '' ? '' : `"${pointer.slice(1)}" `;
  throw new Refusal(invalidTemplate(`${where}${fault?.message ?? 'is invalid'}${values}`, json.at(pointer)));
}

function checkStyle(style: Partial<StyleFile>, pointer: string, json: JsonText): void {
  for (const key of ['color', 'bulletColor'] as const) checkColor(style[key], `${pointer}/${key}`, json);
}

function checkColor(name: string | undefined, pointer: string, json: JsonText): void {
  if (name !== undefined && !colorNames.some((known) => known === name))
    throw new Refusal(unknownColor(name, colorNames, json.at(pointer)));
}

function checkSlot(
  name: string,
  slot: SlotFile,
  pointer: string,
  template: TemplateFile,
  json: JsonText,
): void {
  if (slot.style !== undefined && !template.styles[slot.style])
    throw new Refusal(unknownStyle(slot.style, Object.keys(template.styles), json.at(`${pointer}/style`)));
  if (slot.style === undefined && !graphic.includes(slot.type ?? 'body'))
    throw new Refusal(withoutStyle(name, json.at(pointer)));
  const box = place(slot, template);
  const slide = { x: 0, y: 0, ...template.size };
  if (!contains(slide, box) || box.width <= 0 || box.height <= 0)
    throw new Refusal(offSlide(name, box, template.size, json.at(pointer)));
}

function checkOrnaments(
  ornaments: readonly OrnamentFile[],
  pointer: string,
  template: TemplateFile,
  json: JsonText,
): void {
  const slide = { x: 0, y: 0, ...template.size };
  ornaments.forEach((ornament, index) => {
    checkColor(ornament.fill, `${pointer}/${index}/fill`, json);
    checkColor(ornament.stroke, `${pointer}/${index}/stroke`, json);
    const box = place(ornament, template);
    if (!contains(slide, box))
      throw new Refusal(offSlide(ornament.name, box, template.size, json.at(`${pointer}/${index}`)));
  });
}
