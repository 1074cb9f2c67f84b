// Reads an organisation's file: size, theme, and every layout with what it holds.

import {
  type ColorMap,
  mappedColors,
  readColor,
  readFill,
  slideColors,
  type ThemeColors,
  themeColors,
} from '../../drawingml/colors.ts';
import { number } from '../../drawingml/list-style.ts';
import type { Ground, Layer } from '../../drawingml/types.ts';
import type { OpcPackage, XmlElement } from '../../opc/types.ts';
import { child, children } from '../../opc/xml.ts';
import { rgbOf } from '../../scene/color.ts';
import { overlaps, type Size } from '../../scene/geometry.ts';
import type { Color, FixedColor, ThemeFont } from '../../scene/style.ts';
import { EMU_PER_POINT } from '../../scene/units.ts';
import { atOwnPlaces, savedByLibreOffice } from './astray.ts';
import type { Rasters } from './ground.ts';
import { readBase, sizeElement } from './keep.ts';
import { type DrawnLook, formatsOf, layersOf, pictureOf } from './layers.ts';
import { noMaster, noSize, tooManyLayouts } from './messages.ts';
import {
  frame,
  type LayoutContext,
  type MasterContext,
  ornaments,
  placeholderOf,
  readPlaceholder,
  typeOf,
} from './read-shape.ts';
import { readTableStyles } from './table-style.ts';
import type { BrandFile, BrandLayout, BrandLook, BrandPlaceholder } from './types.ts';
import { mustBeWhole } from './whole.ts';

/** More cost minutes in PowerPoint, too. */
const mostLayouts = 500;

/** @throws Refusal where the file cannot carry a deck. */
export async function readBrand(from: OpcPackage): Promise<BrandFile> {
  mustBeWhole(from);
  const { rtl, ...look } = readLook(from);
  return {
    ...look,
    base: readBase(from, rtl),
    rasters: await rastersOf(from, look),
    tableStyles: readTableStyles(from),
  };
}

/** Of pictures that text may stand on: large ones, and those that a placeholder reaches; few files have any. */
async function rastersOf(
  from: OpcPackage,
  { layouts, size }: Pick<BrandFile, 'layouts' | 'size'>,
): Promise<Rasters> {
  const parts = new Set(
    layouts.flatMap((one) =>
      [...one.layers(), ...filledIn(one)].flatMap(({ paint, box: at }) => {
        if (paint?.kind !== 'picture') return [];
        const isLarge = at.width * at.height > (size.width * size.height) / 50;
        const isReached = one.placeholders.some((holder) => overlaps(holder.box, at, -1));
        return isLarge || isReached ? [paint.part] : [];
      }),
    ),
  );
  if (parts.size === 0) return new Map();
  const { readPictures } = await import('../../media/raster.ts');
  return readPictures((part) => from.bytes(part), parts);
}

/** Placeholders: title and feet among them. */
const filledIn = ({ placeholders }: BrandLayout): readonly Pick<BrandPlaceholder, 'paint' | 'box'>[] =>
  placeholders;

/**
 * @param isAsked by a layout's part: others are left out.
 * @throws Refusal where it is damaged, or out of all proportion.
 */
export function readLook(from: OpcPackage, isAsked: (part: string) => boolean = () => true): BrandLook {
  const size = sizeElement(from);
  const width = number(size?.attributes['cx'], 0) / EMU_PER_POINT;
  const height = number(size?.attributes['cy'], 0) / EMU_PER_POINT;
  if (width <= 0 || height <= 0) throw noSize(from.file);
  const masters = ordered(from, from.presentation, 'p:sldMasterIdLst', 'p:sldMasterId');
  const counts = masters.map((part) => ordered(from, part, 'p:sldLayoutIdLst', 'p:sldLayoutId').length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total > mostLayouts) throw tooManyLayouts(from.file, total, mostLayouts);
  const read = masters.map((part, index) => readMaster(from, part, index + 1, { width, height }, isAsked));
  const first = read[0];
  if (!first) throw noMaster(from.file);
  const all = read.flatMap((master) => master.layouts);
  const layouts = savedByLibreOffice(from) ? atOwnPlaces(all) : all;
  return {
    file: from.file,
    size: { width, height },
    theme: {
      name: first.theme?.attributes['name'] || 'Theme',
      colors: first.colors,
      fonts: { major: readFont(first.theme, 'a:majorFont'), minor: readFont(first.theme, 'a:minorFont') },
    },
    layouts: layouts.map((layout, index) => ({ ...layout, number: index + 1 })),
    rtl: first.rtl,
  };
}

/** Of all masters, in their order. */
export const layoutParts = (from: OpcPackage): readonly string[] =>
  ordered(from, from.presentation, 'p:sldMasterIdLst', 'p:sldMasterId').flatMap((master) =>
    ordered(from, master, 'p:sldLayoutIdLst', 'p:sldLayoutId'),
  );

/** Parts in the order that a list of ids gives them. */
function ordered(from: OpcPackage, part: string, list: string, item: string): readonly string[] {
  const relationships = new Map(from.relationships(part).map((one) => [one.id, one]));
  return children(child(from.xml(part), list), item).flatMap((one) => {
    const target = relationships.get(one.attributes['r:id'] ?? '');
    const found = target && !target.external ? from.find(target.target) : undefined;
    return found === undefined ? [] : [found];
  });
}

interface Master {
  readonly theme: XmlElement | undefined;
  readonly colors: ThemeColors;
  readonly rtl: boolean;
  readonly layouts: readonly Omit<BrandLayout, 'number'>[];
}

function readMaster(
  from: OpcPackage,
  part: string,
  index: number,
  size: Size,
  isAsked: (part: string) => boolean,
): Master {
  const root = from.xml(part);
  const themePart = from
    .relationships(part)
    .find(({ type, external }) => type === 'theme' && !external)?.target;
  const themeFile = themePart === undefined ? undefined : from.find(themePart);
  const theme = themeFile === undefined ? undefined : from.xml(themeFile);
  const raw = themeColors(child(theme, 'a:themeElements', 'a:clrScheme'));
  const map: ColorMap = { ...child(root, 'p:clrMap')?.attributes };
  const colors = mappedColors(raw, map);
  const body = child(root, 'p:txStyles', 'p:bodyStyle', 'a:lvl1pPr');
  const rtl = ['1', 'true'].includes(body?.attributes['rtl'] ?? '');
  const defaults = child(from.xml(from.presentation), 'p:defaultTextStyle');
  const formats = theme && formatsOf(from, themeFile);
  const picture = pictureOf(from, part);
  const context: MasterContext = { root, raw, map, colors, rtl, defaults, index, size, formats, picture };
  const lookOf = (own: ColorMap | undefined): DrawnLook => ({
    colors: slideColors(raw, own ?? map),
    formats,
  });
  const layers = (layout: string, look: DrawnLook): readonly Layer[] => layersOf(from, layout, size, look);
  const layouts = ordered(from, part, 'p:sldLayoutIdLst', 'p:sldLayoutId')
    .filter(isAsked)
    .map((layout) =>
      readLayout(
        from.xml(layout),
        layout,
        { ...context, pictureHere: pictureOf(from, layout) },
        lookOf,
        layers,
      ),
    );
  return { theme, colors, rtl, layouts };
}

function readLayout(
  root: XmlElement,
  part: string,
  master: LayoutContext,
  lookOf: (map: ColorMap | undefined) => DrawnLook,
  layers: (part: string, look: DrawnLook) => readonly Layer[],
): Omit<BrandLayout, 'number'> {
  const override = child(root, 'p:clrMapOvr', 'a:overrideClrMapping')?.attributes;
  const colors = override ? mappedColors(master.raw, override) : master.colors;
  const look = lookOf(override);
  const showsMaster = !['0', 'false'].includes(root.attributes['showMasterSp'] ?? '1');
  const tree = child(root, 'p:cSld', 'p:spTree');
  const masterTree = child(master.root, 'p:cSld', 'p:spTree');
  const masterShapes = (masterTree?.children ?? []).filter((shape) => placeholderOf(shape) !== undefined);
  const body = masterShapes.find((shape) => typeOf(shape) === 'body');
  const title = masterShapes.find((shape) => typeOf(shape) === 'title');
  const ground =
    readGround(child(root, 'p:cSld', 'p:bg'), colors) ??
    readGround(child(master.root, 'p:cSld', 'p:bg'), colors);
  const content = body && frame(body);
  const heading = title && frame(title);
  const all = (tree?.children ?? []).flatMap(
    (shape) => readPlaceholder(shape, masterShapes, { ...master, colors }) ?? [],
  );
  const placeholders = distinct(all);
  let drawn: readonly Layer[] | undefined;
  return {
    part,
    name: child(root, 'p:cSld')?.attributes['name'] || part.slice(part.lastIndexOf('/') + 1),
    type: root.attributes['type'] ?? 'cust',
    master: master.index,
    size: master.size,
    placeholders,
    lost: all.length - placeholders.length,
    ...(isTitleLost(tree, all) ? { isTitleDown: true as const } : {}),
    ornaments: [...(showsMaster ? ornaments(masterTree, colors) : []), ...ornaments(tree, colors)],
    ...(ground === undefined ? {} : { ground }),
    ...(content ? { content } : {}),
    ...(heading ? { heading } : {}),
    rgb: (color: Color | FixedColor) => rgbOf(color, { colors }),
    look,
    layers: () => (drawn ??= layers(part, look)),
    free: {
      elements: [master.defaults, child(master.root, 'p:txStyles', 'p:otherStyle')],
      colors,
      rtl: master.rtl,
    },
    ...(override ? { colorMap: { ...override } } : {}),
  };
}

/** Whether it has a title only in text that runs down the slide. */
const isTitleLost = (tree: XmlElement | undefined, read: readonly BrandPlaceholder[]): boolean =>
  (tree?.children ?? []).some((shape) => titles.has(typeOf(shape) ?? '')) &&
  !read.some(({ type }) => titles.has(type));

const titles: ReadonlySet<string> = new Set(['title', 'ctrTitle']);

/**
 * Slides know a content placeholder by its idx alone: of several with one (LibreOffice writes none), the
 * first.
 */
function distinct(placeholders: readonly BrandPlaceholder[]): readonly BrandPlaceholder[] {
  const own = (one: BrandPlaceholder): string =>
    ['title', 'ctrTitle'].includes(one.type)
      ? 'title'
      : ['dt', 'ftr', 'sldNum'].includes(one.type)
        ? one.type
        : `content ${one.idx}`;
  return placeholders.filter(
    (one, index) => placeholders.findIndex((other) => own(other) === own(one)) === index,
  );
}

function readGround(bg: XmlElement | undefined, colors: ThemeColors): Ground | undefined {
  const fill = readFill(child(bg, 'p:bgPr'), colors) ?? readColor(child(bg, 'p:bgRef')?.children[0], colors);
  return fill && { rgb: fill.rgb, ...(fill.color ? { color: fill.color } : {}) };
}

export function readFont(theme: XmlElement | undefined, which: string): ThemeFont {
  const font = child(theme, 'a:themeElements', 'a:fontScheme', which);
  const face = (tag: string): string => child(font, tag)?.attributes['typeface'] ?? '';
  return { latin: face('a:latin') || 'Calibri', eastAsian: face('a:ea'), complexScript: face('a:cs') };
}
