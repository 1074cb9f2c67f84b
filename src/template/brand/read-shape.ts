// Reads the shapes of a layout: placeholders with what they inherit from the master's and the presentation,
// resolved; and the pictures, bands and rules that are none.

import { type ColorMap, readFill, type ThemeColors } from '../../drawingml/colors.ts';
import type { DrawnContext } from '../../drawingml/drawn.ts';
import { points } from '../../drawingml/lengths.ts';
import { number, readLevels, sampleStyle, saysSize } from '../../drawingml/list-style.ts';
import { readPaint, styledPaint } from '../../drawingml/paint.ts';
import type { Paint } from '../../drawingml/types.ts';
import type { XmlElement } from '../../opc/types.ts';
import { child } from '../../opc/xml.ts';
import { type Box, box, type Size } from '../../scene/geometry.ts';
import type { ParagraphStyle } from '../../scene/style.ts';
import { EMU_PER_POINT } from '../../scene/units.ts';
import type { BrandOrnament, BrandPlaceholder } from './types.ts';

export interface MasterContext {
  readonly root: XmlElement;
  readonly raw: ThemeColors;
  readonly map: ColorMap;
  readonly colors: ThemeColors;
  readonly rtl: boolean;
  readonly defaults: XmlElement | undefined;
  readonly index: number;
  readonly size: Size;
  /** What the numbers of styles mean. */
  readonly formats: DrawnContext['formats'];
  /** Parts of its own pictures. */
  readonly picture: DrawnContext['picture'];
}

/** A layout's look, and the parts of its own pictures. */
export interface LayoutContext extends MasterContext {
  readonly pictureHere: DrawnContext['picture'];
}

export function placeholderOf(shape: XmlElement): XmlElement | undefined {
  const properties = shape.children.find((one) => /^p:nv\w*Pr$/.test(one.name));
  return child(properties, 'p:nvPr', 'p:ph');
}

/** ST_PlaceholderType's others (clipArt, dgm, media, sldImg …) hold nothing that briefdeck makes. */
const known: ReadonlySet<string> = new Set([
  'obj',
  'title',
  'ctrTitle',
  'subTitle',
  'body',
  'pic',
  'tbl',
  'chart',
  'dt',
  'ftr',
  'sldNum',
]);

export function typeOf(shape: XmlElement): BrandPlaceholder['type'] | undefined {
  const type = placeholderOf(shape)?.attributes['type'] ?? 'obj';
  return known.has(type) ? (type as BrandPlaceholder['type']) : undefined;
}

/** The master has five; a layout's inherits from the one of its kind. */
function masterType(type: BrandPlaceholder['type']): BrandPlaceholder['type'] {
  if (type === 'ctrTitle') return 'title';
  return ['title', 'dt', 'ftr', 'sldNum'].includes(type) ? type : 'body';
}

const textStyles: Readonly<Partial<Record<BrandPlaceholder['type'], string>>> = {
  title: 'p:titleStyle',
  body: 'p:bodyStyle',
};

export function readPlaceholder(
  shape: XmlElement,
  masterShapes: readonly XmlElement[],
  master: LayoutContext,
): BrandPlaceholder | undefined {
  const mark = placeholderOf(shape);
  const type = typeOf(shape);
  if (!mark || !type || mark.attributes['orient'] === 'vert') return undefined;
  const kind = masterType(type);
  const parent = masterShapes.find((one) => typeOf(one) === kind);
  const at = frame(shape) ?? (parent && frame(parent));
  const turn = turnOf(frame(shape) ? shape : parent);
  if (!at || at.width < 1 || at.height < 1) return undefined;
  const properties = {
    ...child(parent, 'p:txBody', 'a:bodyPr')?.attributes,
    ...child(shape, 'p:txBody', 'a:bodyPr')?.attributes,
  };
  const runs = runTurn(properties['vert'], kind);
  if (runs === undefined) return undefined;
  const points = (name: string, otherwise: number): number =>
    number(properties[name], otherwise * EMU_PER_POINT) / EMU_PER_POINT;
  const styles = [
    master.defaults,
    child(master.root, 'p:txStyles', textStyles[kind] ?? 'p:otherStyle'),
    child(parent, 'p:txBody', 'a:lstStyle'),
    child(shape, 'p:txBody', 'a:lstStyle'),
  ];
  let known: readonly ParagraphStyle[] | undefined;
  let painted: readonly [Paint | null | undefined] | undefined;
  const told = saysSize(styles);
  const sources = told ? styles : [sampleStyle(child(parent ?? shape, 'p:txBody')), ...styles];
  return {
    type,
    idx: number(mark.attributes['idx'], 0),
    name: nameOf(shape),
    box: runs === 0 ? at : onItsSide(at),
    ...((turn + runs) % 360 === 0 ? {} : { turn: (turn + runs) % 360 }),
    ...(runs === 0 ? {} : { shape: { box: at, turn } }),
    // Most layouts of a file are not used.
    get levels() {
      known ??= readLevels(sources, master.colors, master.rtl);
      return known;
    },
    sources: { elements: sources, colors: master.colors, rtl: master.rtl },
    told,
    shapes: parent ? [parent, shape] : [shape],
    get paint() {
      if (painted === undefined) painted = [paintIn(shape, parent, master)];
      return painted[0];
    },
    anchor: anchors[properties['anchor'] ?? 't'] ?? 'top',
    // ECMA-376 part 1, 21.1.2.1.1: a tenth of an inch at the sides, half of that above and below.
    inset: {
      left: points('lIns', 7.2),
      top: points('tIns', 3.6),
      right: points('rIns', 7.2),
      bottom: points('bIns', 3.6),
    },
    columns: Math.max(1, number(properties['numCol'], 1)),
    columnGap: points('spcCol', 0),
  };
}

/** Of the layout's own placeholder, else of its master's: each has its own pictures. */
function paintIn(
  shape: XmlElement,
  parent: XmlElement | undefined,
  { colors, formats, picture, pictureHere }: LayoutContext,
): Paint | null | undefined {
  const of = (one: XmlElement | undefined, find: DrawnContext['picture']): Paint | null | undefined => {
    const context = { colors, picture: find };
    const own = readPaint(child(one, 'p:spPr'), context);
    return own === undefined ? styledPaint(child(one, 'p:style', 'a:fillRef'), formats, context) : own;
  };
  const own = of(shape, pictureHere);
  return own === undefined ? of(parent, picture) : own;
}

/**
 * How text is turned in its box (ECMA-376 part 1, 20.1.10.83), degrees clockwise: a title up or down the slide's side is set as on a
 * strip that is turned. Undefined for text that cannot be set so: points that run down, letters under each other.
 */
function runTurn(vert: string | undefined, kind: BrandPlaceholder['type']): 0 | 90 | 270 | undefined {
  if (vert === undefined || vert === 'horz') return 0;
  if (kind !== 'title') return undefined;
  return vert === 'vert' ? 90 : vert === 'vert270' ? 270 : undefined;
}

/** The box that covers the same once it is turned by a quarter. */
const onItsSide = ({ x, y, width, height }: Box): Box =>
  box(x + (width - height) / 2, y + (height - width) / 2, height, width);

const anchors: Readonly<Record<string, BrandPlaceholder['anchor']>> = {
  t: 'top',
  ctr: 'middle',
  b: 'bottom',
};

function nameOf(shape: XmlElement): string {
  const properties = shape.children.find((one) => /^p:nv\w*Pr$/.test(one.name));
  return child(properties, 'p:cNvPr')?.attributes['name'] ?? '';
}

/** Degrees, clockwise. */
const turnOf = (shape: XmlElement | undefined): number =>
  (number(child(shape, 'p:spPr', 'a:xfrm')?.attributes['rot'], 0) / 60000) % 360;

export function frame(shape: XmlElement): Box | undefined {
  const at =
    child(shape, 'p:spPr', 'a:xfrm') ?? child(shape, 'p:grpSpPr', 'a:xfrm') ?? child(shape, 'p:xfrm');
  const [off, ext] = [child(at, 'a:off'), child(at, 'a:ext')];
  if (!off || !ext) return undefined;
  const length = (of: XmlElement, name: string): number => points(of.attributes[name], 0);
  return box(length(off, 'x'), length(off, 'y'), length(ext, 'cx'), length(ext, 'cy'));
}

const drawn = new Set(['p:sp', 'p:pic', 'p:cxnSp', 'p:grpSp', 'p:graphicFrame']);

export function ornaments(tree: XmlElement | undefined, colors: ThemeColors): readonly BrandOrnament[] {
  return (tree?.children ?? []).flatMap((shape): readonly BrandOrnament[] => {
    if (!drawn.has(shape.name) || placeholderOf(shape)) return [];
    const at = frame(shape);
    if (!at) return [];
    const fill = readFill(child(shape, 'p:spPr'), colors);
    return [
      { box: at, ...(fill ? { fill: { rgb: fill.rgb, ...(fill.color ? { color: fill.color } : {}) } } : {}) },
    ];
  });
}
