// A .potx that briefdeck exported from a template folder: it carries the folder's files as custom XML, so
// that its slides are the folder's. What a designer has since changed in PowerPoint (colours, fonts,
// places) is taken from the file.

import { crc32 } from 'node:zlib';
import { Refusal } from '../../diagnostic/diagnostic.ts';
import { sealOf } from '../../opc/seal.ts';
import type { OpcPackage } from '../../opc/types.ts';
import type { Box } from '../../scene/geometry.ts';
import type { Theme } from '../../scene/style.ts';
import { checkLayout, checkTemplate } from '../check.ts';
import { resolveTemplate, type TemplateSource } from '../resolve.ts';
import type { Boundaries, DrawnLayout, SlideLayout, Slot, Template } from '../types.ts';
import { readBase } from './keep.ts';
import { isOwn, ownElement, rootOf } from './own-parts.ts';
import { layoutParts, readLook } from './read-brand.ts';
import type { BrandFile, BrandLayout } from './types.ts';
import { mustBeWhole } from './whole.ts';

/** The template; undefined where the file is not exported from a folder, or no longer has its layouts. */
export function ownTemplate(from: OpcPackage, brand: BrandFile): Template | undefined {
  const source = embedded(from);
  if (!source) return undefined;
  const template = resolveTemplate(source);
  const layouts = template.layouts.map((layout) => onFile(layout, brand.layouts));
  if (layouts.includes(undefined)) return undefined;
  return {
    ...template,
    theme: themeOf(template.theme, brand.theme),
    layouts: layouts as readonly SlideLayout[],
    base: { ...brand.base, own: true },
  };
}

/**
 * The same of a file that nobody has changed since, and whose layouts stand where this version has them: then only the layouts that
 * are shown are read.
 */
export function unchangedTemplate(bytes: Uint8Array, from: OpcPackage): Template | undefined {
  if (sealOf(bytes) !== 'whole') return undefined;
  const source = embedded(from);
  if (source?.places === undefined) return undefined;
  const template = resolveTemplate(source);
  mustBeWhole(from);
  const look = readLook(from, () => false);
  const parts = layoutParts(from);
  if (source.places !== placesOf(template) || parts.length !== template.layouts.length) return undefined;
  return {
    ...template,
    theme: themeOf(template.theme, look.theme),
    layouts: template.layouts.map((layout, index) => {
      const part = parts[index] as string;
      return { ...layout, part, drawn: drawnLater(from, part) };
    }),
    base: { ...readBase(from, look.rtl), own: true, unchanged: true },
  };
}

function drawnLater(from: OpcPackage, part: string): DrawnLayout {
  let known: DrawnLayout | undefined;
  const drawn = (): DrawnLayout => {
    known ??= drawnOf(readLook(from, (one) => one === part).layouts[0] as BrandLayout);
    return known;
  };
  return { master: 1, layers: () => drawn().layers(), rgb: (color) => drawn().rgb(color) };
}

/** A checksum of what a file may have otherwise: the layouts in their order, and the places of their placeholders. */
export function placesOf({ layouts }: Pick<Template, 'layouts'>): number {
  const places = layouts.map(({ label, slots }) => [
    label,
    ...slots.flatMap(({ type, idx, box }) => (type === 'region' ? [] : [[type, idx, box]])),
  ]);
  return crc32(JSON.stringify(places));
}

/** A template's files as an exported file carries them. */
interface Carried extends TemplateSource {
  /** `placesOf` the template as it was written; files of older versions have none. */
  readonly places?: number;
}

function embedded(from: OpcPackage): Carried | undefined {
  const part = from
    .relationships(from.presentation)
    .find(
      ({ type, target, external }) =>
        type === 'customXml' && !external && isOwn(from, target) && rootOf(from, target) === ownElement,
    );
  if (!part) return undefined;
  try {
    const { template, layouts, boundaries, places } = JSON.parse(from.xml(part.target).text) as {
      template: unknown;
      layouts: Record<string, unknown>;
      boundaries?: Boundaries;
      places?: number;
    };
    const start = { file: from.file, line: 1, column: 1 };
    const under = (value: unknown) => ({ file: from.file, value, at: () => start });
    const file = checkTemplate(under(template));
    const checked = file.layouts.map((name) => [name, checkLayout(under(layouts[name]), file, () => {})]);
    return {
      template: file,
      layouts: Object.fromEntries(checked),
      ...(boundaries === undefined ? {} : { boundaries }),
      ...(places === undefined ? {} : { places }),
    };
  } catch (fault) {
    // Somebody has edited it by hand: then the file is a brand like any other.
    if (fault instanceof Refusal || fault instanceof TypeError || fault instanceof SyntaxError)
      return undefined;
    throw fault;
  }
}

function onFile(layout: SlideLayout, layouts: readonly BrandLayout[]): SlideLayout | undefined {
  const on = layouts.find(({ name }) => name === layout.label);
  if (!on) return undefined;
  const slots = layout.slots.map((slot) => placed(slot, on));
  if (slots.includes(undefined)) return undefined;
  return { ...layout, part: on.part, drawn: drawnOf(on), slots: slots as readonly Slot[] };
}

export const drawnOf = ({ master, layers, rgb }: BrandLayout): DrawnLayout => ({ master, layers, rgb });

/** Where the file has it: a designer may have moved it. */
function placed(slot: Slot, on: BrandLayout): Slot | undefined {
  if (slot.type === 'region') return slot;
  const found = on.placeholders.find(({ type, idx }) => type === slot.type && idx === slot.idx);
  if (!found) return undefined;
  return sameBox(found.box, slot.box) ? slot : { ...slot, box: found.box };
}

/** Written in whole EMU. */
const sameBox = (a: Box, b: Box): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) < 0.1);

function themeOf(own: Theme, file: Theme): Theme {
  // The file's are as its master's colour map has them.
  const colors = own.dark ? turned(file.colors) : file.colors;
  const same = (Object.keys(own.colors) as (keyof Theme['colors'])[]).every(
    (slot) => own.colors[slot].toLowerCase() === colors[slot].toLowerCase(),
  );
  const fonts = { ...own.fonts, major: file.fonts.major, minor: file.fonts.minor };
  return same ? { ...own, fonts } : { ...own, colors, fonts };
}

const turned = (colors: Theme['colors']): Theme['colors'] => ({
  ...colors,
  dk1: colors.lt1,
  lt1: colors.dk1,
  dk2: colors.lt2,
  lt2: colors.dk2,
});
