// What a slide's colours, fonts and text styles are: its layout's, under the colour map that is in force on
// the slide (ECMA-376 part 1, 19.3.1.7: its own, else its master's).

import { mappedColors, slideColors, type ThemeColors, themeColors } from '../drawingml/colors.ts';
import { readLevel } from '../drawingml/list-style.ts';
import type { Formats } from '../drawingml/paint.ts';
import type { Ink } from '../drawingml/types.ts';
import type { OpcPackage, XmlElement } from '../opc/types.ts';
import { child } from '../opc/xml.ts';
import { rgbOf } from '../scene/color.ts';
import type { ParagraphStyle, Theme } from '../scene/style.ts';
import { formatsOf } from '../template/brand/layers.ts';
import { readFont } from '../template/brand/read-brand.ts';
import type { BrandLayout, BrandPlaceholder } from '../template/brand/types.ts';
import type { Look } from './types.ts';

interface MasterLook {
  readonly raw: ThemeColors;
  readonly map: Readonly<Record<string, string>>;
  readonly fonts: Theme['fonts'];
  readonly formats: Formats | undefined;
}

/** @returns a function of a layout and the slide's root; what it finds is remembered. */
export function createLooks(from: OpcPackage): (layout: BrandLayout, slide: XmlElement) => Look {
  const masters = new Map<string, MasterLook>();
  const looks = new Map<string, Look>();
  return (layout, slide) => {
    const own = child(slide, 'p:clrMapOvr', 'a:overrideClrMapping')?.attributes;
    const key = `${layout.part} ${own ? JSON.stringify(own) : ''}`;
    const known = looks.get(key);
    if (known) return known;
    const part = masterOf(from, layout.part);
    const master = masters.get(part) ?? readMaster(from, part);
    masters.set(part, master);
    const made = lookOf(layout, master, own ?? master.map);
    looks.set(key, made);
    return made;
  };
}

/** @param part the empty name for the package itself. */
export function relatedPart(from: OpcPackage, part: string, type: string): string | undefined {
  if (part !== '' && from.find(part) === undefined) return undefined;
  const one = from.relationships(part).find((other) => other.type === type && !other.external);
  return one && from.find(one.target);
}

const masterOf = (from: OpcPackage, layout: string): string => relatedPart(from, layout, 'slideMaster') ?? '';

function readMaster(from: OpcPackage, part: string): MasterLook {
  const root = part === '' ? undefined : from.xml(part);
  const themePart = part === '' ? undefined : relatedPart(from, part, 'theme');
  const theme = themePart === undefined ? undefined : from.xml(themePart);
  return {
    raw: themeColors(child(theme, 'a:themeElements', 'a:clrScheme')),
    map: { ...child(root, 'p:clrMap')?.attributes },
    fonts: { major: readFont(theme, 'a:majorFont'), minor: readFont(theme, 'a:minorFont') },
    formats: formatsOf(from, themePart),
  };
}

/**
 * What text in a placeholder, or in none, inherits. Where a file says no sizes, briefdeck measures with the
 * master's sample text; PowerPoint does not look at that.
 */
export function elementsOf(layout: BrandLayout, of: BrandPlaceholder | undefined): readonly XmlElement[] {
  const { elements } = of?.sources ?? layout.free;
  return (of && !of.told ? elements.slice(1) : elements).filter((one) => one !== undefined);
}

function lookOf(layout: BrandLayout, master: MasterLook, map: Readonly<Record<string, string>>): Look {
  const mapped = mappedColors(master.raw, map);
  const colors = slideColors(master.raw, map);
  const inks = new Map<string, Ink>();
  const levels = new Map<
    BrandPlaceholder | readonly XmlElement[] | undefined,
    (level: number) => ParagraphStyle
  >();
  return {
    layout,
    colors,
    fonts: master.fonts,
    formats: master.formats,
    ink: (color) => {
      const key = 'rgb' in color ? color.rgb : `${color.scheme} ${color.lumMod} ${color.lumOff}`;
      const known = inks.get(key);
      if (known) return known;
      // Its opacity is the run's own to say.
      const made = { rgb: rgbOf(color, { colors: mapped }), alpha: 1 };
      inks.set(key, made);
      return made;
    },
    levels: (of, own) => {
      const known = levels.get(own ?? of);
      if (known) return known;
      const elements = [...elementsOf(layout, of), ...(own ?? [])];
      // Most texts have one level or two of the nine.
      const read: ParagraphStyle[] = [];
      const made = (level: number): ParagraphStyle => {
        const style = read[level] ?? readLevel({ elements, colors, rtl: layout.free.rtl }, level);
        read[level] = style;
        return style;
      };
      levels.set(own ?? of, made);
      return made;
    },
  };
}
