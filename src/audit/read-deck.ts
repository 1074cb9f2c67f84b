// Reads any .pptx for the audit.

import { createTableStyles } from '../drawingml/table-styles.ts';
import type { Layer } from '../drawingml/types.ts';
import { embeddedFonts } from '../opc/embedded-fonts.ts';
import type { OpcPackage, XmlElement } from '../opc/types.ts';
import { child, children } from '../opc/xml.ts';
import { backgroundOf, layersOf, pictureOf } from '../template/brand/layers.ts';
import { readLook } from '../template/brand/read-brand.ts';
import type { BrandLayout } from '../template/brand/types.ts';
import { createLooks, relatedPart } from './look.ts';
import { animatedShapes, readShapes, type ShapeContext } from './read-shapes.ts';
import type { AuditFile, FileSlide, Look } from './types.ts';

interface Reading {
  readonly from: OpcPackage;
  readonly size: AuditFile['size'];
  readonly layouts: ReadonlyMap<string, BrandLayout>;
  readonly looks: (layout: BrandLayout, slide: XmlElement) => Look;
  readonly tableStyle: ShapeContext['tableStyle'];
  /** What a layout and its master draw, by the layout's look. */
  readonly drawn: Map<Look, readonly Layer[]>;
}

/** @param only numbers of the slides that are read; all where it is not given. @throws Refusal where the file is damaged. */
export function readDeck(from: OpcPackage, only?: ReadonlySet<number>): AuditFile {
  const root = from.xml(from.presentation);
  const related = new Map(from.relationships(from.presentation).map((one) => [one.id, one]));
  const parts = children(child(root, 'p:sldIdLst'), 'p:sldId').map((one, index) => {
    const target = related.get(one.attributes['r:id'] ?? '');
    const isLeft = only !== undefined && !only.has(index + 1);
    return target && !target.external && !isLeft ? from.find(target.target) : undefined;
  });
  const used = new Set(
    parts.map((part) => (part === undefined ? undefined : relatedPart(from, part, 'slideLayout'))),
  );
  const { size, layouts } = readLook(from, only && ((layout) => used.has(layout)));
  const styles = relatedPart(from, from.presentation, 'tableStyles');
  const reading: Reading = {
    from,
    size,
    layouts: new Map(layouts.map((layout) => [layout.part, layout])),
    looks: createLooks(from),
    tableStyle: createTableStyles(styles === undefined ? undefined : from.xml(styles)),
    drawn: new Map(),
  };
  const slides = parts.flatMap((part, index) =>
    part === undefined ? [] : [readSlide(reading, part, index + 1)],
  );
  const core = relatedPart(from, '', 'core-properties');
  const properties = core === undefined ? undefined : from.xml(core);
  return {
    file: from.file,
    package: from,
    size,
    title: properties?.children.find(({ name }) => name.endsWith('title'))?.text.trim() ?? '',
    embedded: embeddedFonts(root),
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

function readSlide(reading: Reading, part: string, number: number): FileSlide {
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
    ...(look ? { layout: { name: look.layout.name, master: look.layout.master } } : {}),
    beneath: look ? layersBeneath(reading, part, root, look) : [],
    shapes,
    animated: animatedShapes(root),
  };
}

const isFalse = (text: string | undefined): boolean => text === '0' || text === 'false';

/** The slide's background, or its layout's or master's, and what these two draw. */
function layersBeneath(
  { from, size, drawn }: Reading,
  part: string,
  root: XmlElement,
  look: Look,
): readonly Layer[] {
  const own = backgroundOf(from, part, root, size, look);
  const shared = drawn.get(look) ?? layersOf(from, look.layout.part, size, look);
  drawn.set(look, shared);
  const shapes = isFalse(root.attributes['showMasterSp']) ? [] : shared.slice(1);
  return [own ?? (shared[0] as Layer), ...shapes];
}
