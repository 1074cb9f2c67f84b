// A deck's parts as a record: of a deck that is being written, and in the same way of one that came back.

import { crc32 } from 'node:zlib';
import { descendants } from '../opc/elements.ts';
import type { PartLink, PartView } from '../opc/types.ts';
import { readChartSeries } from './chart-series.ts';
import { creationId } from './creation-id.ts';
import { fingerprint, groupFingerprint } from './fingerprint.ts';
import { type Markup, marked, markedAll, readMarkup } from './markup.ts';
import { linkIn, readParagraphs } from './read-paragraph.ts';
import { type DeckRecord, recordVersion, type ShapeRecord, type SlideRecord } from './record-types.ts';
import { wholeOf } from './record-whole.ts';

/** @param view of the deck's parts. @param presentation the part that lists the slides. */
export function readRecord(view: PartView, presentation: string): DeckRecord {
  const read = slideReader(view);
  const slides = slideParts(view, presentation).flatMap((part) => read(part) ?? []);
  return { version: recordVersion, ...wholeOf(view, presentation), slides };
}

/** In the order of the show. */
export function slideParts(view: PartView, presentation: string): readonly string[] {
  const root = readMarkup(view.text(presentation) ?? '<none/>');
  const related = new Map(view.relationships(presentation).map((one) => [one.id, one.target]));
  return markedAll(marked(root, 'p:sldIdLst'), 'p:sldId').map(
    ({ attributes }) => related.get(attributes['r:id'] ?? '') ?? '',
  );
}

/** Reads one slide after the other; undefined for one that is not there. */
export function slideReader(view: PartView): (part: string) => SlideRecord | undefined {
  const read = onceAlike(view);
  const layoutName = layoutNames(view);
  return (part) => {
    const text = view.text(part);
    return text === undefined
      ? undefined
      : readSlideRecord(view, part, readMarkup(text), { read, layoutName });
  };
}

/** A shape of a slide, wherever on it. */
export const readShape = (view: PartView, part: string, shape: Markup): ShapeRecord =>
  readShapeRecord(view, view.relationships(part), shape);

type ReadShape = (links: readonly PartLink[], shape: Markup) => ShapeRecord;

/** Shapes that are held: with each goes the text of the slide that it was read on. */
const mostKnown = 400;

/** Footers, dates and labels stand on every slide: what is written alike, but for its id, is read once. */
function onceAlike(view: PartView): ReadShape {
  const known = new Map<string, ShapeRecord>();
  return (links, shape) => {
    const { xml } = shape;
    // What has a relationship means what its own slide says.
    if (xml.length > 4000 || xml.includes(' r:')) return readShapeRecord(view, links, shape);
    const key = xml.replace(/\bid="\d+"/, '');
    const record = known.get(key) ?? readShapeRecord(view, links, shape);
    if (known.size === mostKnown) known.clear();
    known.set(key, record);
    return record;
  };
}

/** Many slides have one layout. */
function layoutNames(view: PartView): (part: string) => string {
  const known = new Map<string, string>();
  return (part) => {
    const name = known.get(part) ?? /<p:cSld\b[^>]*\bname="([^"]*)"/.exec(view.text(part) ?? '')?.[1] ?? '';
    known.set(part, name);
    return name;
  };
}

interface Shared {
  readonly read: ReadShape;
  readonly layoutName: (part: string) => string;
}

function readSlideRecord(
  view: PartView,
  part: string,
  root: Markup,
  { read, layoutName }: Shared,
): SlideRecord {
  const links = view.relationships(part);
  const to = (type: string): string => links.find((one) => one.type === type && !one.external)?.target ?? '';
  const notes = view.text(to('notesSlide'));
  return {
    id: creationId(root),
    line: 0,
    layout: layoutName(to('slideLayout')),
    hidden: ['0', 'false'].includes(root.attributes['show'] ?? ''),
    look: slideLook(root),
    shapes: shapesOf(root).map((shape) => read(links, shape)),
    notes:
      notes === undefined
        ? []
        : readParagraphs(notesBody(readMarkup(notes)), view.relationships(to('notesSlide'))),
  };
}

/** Its own background, and whether it shows its master's shapes; empty where it is as its layout says. */
function slideLook(root: Markup): string {
  const background = backgroundOf(root);
  const hides = ['0', 'false'].includes(root.attributes['showMasterSp'] ?? '') ? ' alone' : '';
  return (background ? fingerprint([background]) : '') + hides;
}

export const backgroundOf = (slide: Markup): Markup | undefined => marked(slide, 'p:cSld', 'p:bg');

/** The body of the notes page. */
export const notesBody = (notes: Markup): Markup | undefined =>
  marked(
    shapesOf(notes).find((one) => marked(one, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes['type'] === 'body'),
    'p:txBody',
  );

const shapeTags: ReadonlySet<string> = new Set([
  'p:sp',
  'p:pic',
  'p:grpSp',
  'p:cxnSp',
  'p:graphicFrame',
  'p:contentPart',
  'mc:AlternateContent',
]);

/** Those that stand on the slide itself; what is in a group belongs to the group. */
export const shapesOf = (slide: Markup): readonly Markup[] =>
  (marked(slide, 'p:cSld', 'p:spTree')?.children ?? []).filter(({ name }) => shapeTags.has(name));

const headOf = (shape: Markup): Markup | undefined =>
  shape.children.find(({ name }) => /:nv\w*Pr$/.test(name));

/** `p:cNvPr`: id, name, description. */
export const ownProperties = (shape: Markup): Markup | undefined => marked(headOf(shape), 'p:cNvPr');

/** The transform, which a shape, a group and a frame have in different places. */
export const transformOf = (shape: Markup): Markup | undefined =>
  marked(shape, 'p:spPr', 'a:xfrm') ?? marked(shape, 'p:grpSpPr', 'a:xfrm') ?? marked(shape, 'p:xfrm');

export function nameOf(shape: Markup): string {
  const own = ownProperties(shape);
  return own?.attributes['name'] ?? '';
}

export function placeholderOf(shape: Markup): string {
  const mark = marked(headOf(shape), 'p:nvPr', 'p:ph');
  return mark ? `${mark.attributes['type'] ?? 'obj'} ${mark.attributes['idx'] ?? 0}` : '';
}

function readShapeRecord(view: PartView, links: readonly PartLink[], shape: Markup): ShapeRecord {
  const body = marked(shape, 'p:txBody');
  const rows = markedAll(marked(shape, 'a:graphic', 'a:graphicData', 'a:tbl'), 'a:tr');
  const bodies = [
    body,
    ...rows.flatMap((row) => markedAll(row, 'a:tc').map((cell) => marked(cell, 'a:txBody'))),
  ];
  const own = ownProperties(shape);
  const transform = transformOf(shape);
  const apart = new Set<Markup>([
    ...bodies.flatMap((one) => markedAll(one, 'a:p')),
    ...(own ? [own] : []),
    ...(transform ? [transform] : []),
  ]);
  const part = partOf(links, shape);
  const chart = shape.name === 'p:graphicFrame' && part !== '' ? chartIn(view.text(part)) : undefined;
  return {
    name: nameOf(shape),
    tag: shape.name.slice(shape.name.indexOf(':') + 1),
    placeholder: placeholderOf(shape),
    place: transform ? placeText(transform) : '',
    look: `${shape.name === 'p:grpSp' ? groupFingerprint(shape.xml) : fingerprint([shape], apart)}${styleOf(shape)}${ownLook(own, links)}`,
    alt: own?.attributes['descr'] ?? '',
    paragraphs: readParagraphs(body, links),
    cells: rows.map((row) =>
      markedAll(row, 'a:tc').map((cell) => readParagraphs(marked(cell, 'a:txBody'), links)),
    ),
    part: part === '' ? '' : [view.checksum(part), ...(chart ? [chartKind(chart)] : [])].join(' '),
    values: chart ? valuesOf(chart) : [],
  };
}

/** Of a shape as a whole: that it is not shown, what a click on it does. Most have nothing of it. */
function ownLook(own: Markup | undefined, links: readonly PartLink[]): string {
  if (!own) return '';
  const isHidden = ['1', 'true'].includes(own.attributes['hidden'] ?? '');
  const address = linkIn(own, links);
  const seen = own.children.filter(({ name }) => address === '' || name !== 'a:hlinkClick');
  return `${isHidden ? ' hidden' : ''}${spacedOut(fingerprint(seen))}${address}`;
}

/** Of a table: the style that it names. */
const styleOf = (shape: Markup): string =>
  spacedOut(
    marked(shape, 'a:graphic', 'a:graphicData', 'a:tbl', 'a:tblPr', 'a:tableStyleId')?.text.trim() ?? '',
  );

const spacedOut = (text: string): string => (text === '' ? '' : ` ${text}`);

/** The part that a picture or a chart is made of. */
function partOf(links: readonly PartLink[], shape: Markup): string {
  const id =
    marked(shape, 'p:blipFill', 'a:blip')?.attributes['r:embed'] ??
    marked(shape, 'a:graphic', 'a:graphicData')?.children[0]?.attributes['r:id'];
  return (id === undefined ? undefined : links.find((one) => one.id === id && !one.external)?.target) ?? '';
}

function placeText(transform: Markup): string {
  const [off, ext] = [marked(transform, 'a:off')?.attributes, marked(transform, 'a:ext')?.attributes];
  const turns = ['rot', 'flipH', 'flipV'].flatMap((name) => {
    const value = transform.attributes[name];
    return value === undefined || value === '0' ? [] : [`${name}=${value}`];
  });
  return [off?.['x'], off?.['y'], ext?.['cx'], ext?.['cy'], ...turns].join(' ');
}

const chartIn = (text: string | undefined): Markup | undefined =>
  text?.includes('plotArea') ? readMarkup(text) : undefined;

const valuesOf = (chart: Markup): ShapeRecord['values'] =>
  readChartSeries(chart).flatMap(({ name, points }) =>
    points.map(({ category, value }) => [`${name}\t${category}`, value] as const),
  );

/** What kinds of chart it is made of, and its heading: what an article changes but for names and numbers. */
function chartKind(root: Markup): string {
  const charts =
    marked(root, 'c:chart', 'c:plotArea')?.children.filter(({ name }) => /Chart$/.test(name)) ?? [];
  const said = charts.flatMap((one) => [
    one.name,
    ...one.children.flatMap(({ name, attributes }) =>
      name === 'c:barDir' || name === 'c:grouping' ? [attributes['val'] ?? ''] : [],
    ),
  ]);
  const heading = marked(root, 'c:chart', 'c:title')?.xml.match(/<a:t>[^<]*/g) ?? [];
  return crc32([...said, ...heading].join(' ')).toString(36);
}

/** Every element of that name below, in order. */
export const below = (element: Markup, name: string): readonly Markup[] =>
  descendants(element, name) as readonly Markup[];
