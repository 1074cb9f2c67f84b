// Reads any .pptx for the audit.

import { readColor } from '../drawingml/colors.ts';
import type { OpcPackage, XmlElement } from '../opc/types.ts';
import { child, children } from '../opc/xml.ts';
import { box } from '../scene/geometry.ts';
import { readLook } from '../template/brand/read-brand.ts';
import type { BrandLayout } from '../template/brand/types.ts';
import { createLooks, relatedPart } from './look.ts';
import { readPaint, styledPaint, unknownPaint } from './paint.ts';
import { animatedShapes, readShapes, type ShapeContext } from './read-shapes.ts';
import { createTableStyles } from './table-styles.ts';
import type { AuditDeck, AuditShape, AuditSlide, Layer, Look } from './types.ts';

interface Reading {
  readonly from: OpcPackage;
  readonly size: AuditDeck['size'];
  readonly layouts: ReadonlyMap<string, BrandLayout>;
  readonly looks: (layout: BrandLayout, slide: XmlElement) => Look;
  readonly tableStyle: ShapeContext['tableStyle'];
  /** What a layout and its master draw, by the layout's look. */
  readonly drawn: Map<Look, readonly Layer[]>;
}

/** @throws Refusal where the file is damaged. */
export function readDeck(from: OpcPackage): AuditDeck {
  const { size, layouts } = readLook(from);
  const styles = relatedPart(from, from.presentation, 'tableStyles');
  const reading: Reading = {
    from,
    size,
    layouts: new Map(layouts.map((layout) => [layout.part, layout])),
    looks: createLooks(from),
    tableStyle: createTableStyles(styles === undefined ? undefined : from.xml(styles)),
    drawn: new Map(),
  };
  const root = from.xml(from.presentation);
  const related = new Map(from.relationships(from.presentation).map((one) => [one.id, one]));
  const slides = children(child(root, 'p:sldIdLst'), 'p:sldId').flatMap((one, index): AuditSlide[] => {
    const target = related.get(one.attributes['r:id'] ?? '');
    const part = target && !target.external ? from.find(target.target) : undefined;
    return part === undefined ? [] : [readSlide(reading, part, index + 1)];
  });
  const core = relatedPart(from, '', 'core-properties');
  const properties = core === undefined ? undefined : from.xml(core);
  return {
    file: from.file,
    package: from,
    size,
    title: properties?.children.find(({ name }) => name.endsWith('title'))?.text.trim() ?? '',
    sections: sectionsOf(root).map((one) => one.attributes['name'] ?? ''),
    slides,
  };
}

/** `p14:section`, under whatever prefix. */
export function sectionsOf(presentation: XmlElement): readonly XmlElement[] {
  return children(child(presentation, 'p:extLst'), 'p:ext').flatMap((ext) =>
    ext.children
      .filter(({ name }) => name.endsWith('sectionLst'))
      .flatMap((list) => list.children.filter(({ name }) => name.endsWith(':section'))),
  );
}

function readSlide(reading: Reading, part: string, number: number): AuditSlide {
  const { from, looks, tableStyle } = reading;
  const root = from.xml(part);
  const layout = reading.layouts.get(relatedPart(from, part, 'slideLayout') ?? '');
  const look = layout && looks(layout, root);
  const context: ShapeContext = { look, picture: pictureOf(from, part), tableStyle };
  const shapes = readShapes(child(root, 'p:cSld', 'p:spTree'), context);
  const title = shapes.find(({ placeholder }) => ['title', 'ctrTitle'].includes(placeholder?.type ?? ''));
  return {
    number,
    part,
    hidden: isFalse(root.attributes['show']),
    title: title?.text ? title.text.plain : undefined,
    look,
    beneath: look ? layersBeneath(reading, part, root, look) : [],
    shapes,
    animated: animatedShapes(root),
  };
}

const isFalse = (text: string | undefined): boolean => text === '0' || text === 'false';

function pictureOf(from: OpcPackage, part: string): ShapeContext['picture'] {
  return (id) => {
    const one = from.relationships(part).find((other) => other.id === id);
    return one && !one.external ? from.find(one.target) : undefined;
  };
}

/** The slide's background, or its layout's or master's, and what these two draw. */
function layersBeneath(reading: Reading, part: string, root: XmlElement, look: Look): readonly Layer[] {
  const own = ownBackground(reading, part, root, look);
  const shared = reading.drawn.get(look) ?? drawnBy(reading, look);
  reading.drawn.set(look, shared);
  const shapes = isFalse(root.attributes['showMasterSp']) ? [] : shared.slice(1);
  return [own ?? (shared[0] as Layer), ...shapes];
}

/** The background first. */
function drawnBy(reading: Reading, look: Look): readonly Layer[] {
  const { from, tableStyle } = reading;
  const { part } = look.layout;
  const layout = from.xml(part);
  const masterPart = relatedPart(from, part, 'slideMaster');
  const master = masterPart === undefined ? undefined : from.xml(masterPart);
  const shapes = (name: string, of: XmlElement): readonly Layer[] =>
    readShapes(child(of, 'p:cSld', 'p:spTree'), { look, picture: pictureOf(from, name), tableStyle })
      .filter(({ placeholder }) => !placeholder)
      .flatMap((one) => layerOf(one) ?? []);
  const background =
    ownBackground(reading, part, layout, look) ??
    (masterPart !== undefined && master ? ownBackground(reading, masterPart, master, look) : undefined) ??
    plainBackground(reading, look);
  return [
    background,
    ...(master && masterPart !== undefined && !isFalse(layout.attributes['showMasterSp'])
      ? shapes(masterPart, master)
      : []),
    ...shapes(part, layout),
  ];
}

/** What a slide stands on where nothing is said. */
const plainBackground = (reading: Reading, look: Look): Layer => ({
  ...wholeSlide(reading),
  paint: { kind: 'plain', ink: { rgb: look.colors.bg1, alpha: 1 } },
});

const wholeSlide = ({ size }: Reading): Omit<Layer, 'paint'> => ({
  box: box(0, 0, size.width, size.height),
  turn: 0,
  outline: 'rectangle',
});

function ownBackground(reading: Reading, part: string, root: XmlElement, look: Look): Layer | undefined {
  const said = child(root, 'p:cSld', 'p:bg');
  if (!said) return undefined;
  const context = { colors: look.colors, picture: pictureOf(reading.from, part) };
  const reference = child(said, 'p:bgRef');
  const plainly = readColor(reference?.children[0], look.colors);
  const paint =
    readPaint(child(said, 'p:bgPr'), context) ??
    (look.formats ? styledPaint(reference, look.formats, context) : undefined) ??
    (plainly ? { kind: 'plain' as const, ink: plainly } : unknownPaint);
  return { ...wholeSlide(reading), paint };
}

/** Undefined for what hides nothing. */
export function layerOf({ kind, box: at, turn, outline, paint }: AuditShape): Layer | undefined {
  // A group's own fill is its members'.
  return at && paint && kind !== 'group' ? { box: at, turn, outline, paint } : undefined;
}
