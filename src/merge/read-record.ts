// A deck's parts as a record: of a deck that is being written, and in the same way of one that came back.

import { crc32 } from 'node:zlib';
import { child, descendants } from '../opc/elements.ts';
import type { PartLink, PartView } from '../opc/types.ts';
import { readChartSeries } from './chart-series.ts';
import { creationId } from './creation-id.ts';
import { fingerprint, groupFingerprint } from './fingerprint.ts';
import { type Markup, marked, markedAll, readMarkup } from './markup.ts';
import type { DeckRecord, ParagraphRecord, ShapeRecord, SlideRecord } from './record-types.ts';

/** @param view of the deck's parts. @param presentation the part that lists the slides. */
export function readRecord(view: PartView, presentation: string): DeckRecord {
  const root = readMarkup(view.text(presentation) ?? '<none/>');
  const related = new Map(view.relationships(presentation).map((one) => [one.id, one.target]));
  const read = onceAlike(view);
  const layoutName = layoutNames(view);
  const slides = markedAll(marked(root, 'p:sldIdLst'), 'p:sldId').flatMap(({ attributes }) => {
    const part = related.get(attributes['r:id'] ?? '') ?? '';
    const text = view.text(part);
    return text === undefined ? [] : [readSlideRecord(view, part, readMarkup(text), { read, layoutName })];
  });
  return { version: 1, design: designOf(view, presentation), slides };
}

/**
 * Of every master with its theme and layouts: their text, which a program that saves them changes, and a new build does not; but for the
 * language that their prompts are said to be in, which is the article's.
 */
function designOf(view: PartView, presentation: string): string {
  const leads = (part: string, ...types: readonly string[]): readonly string[] =>
    view
      .relationships(part)
      .filter(({ type, external }) => !external && types.includes(type))
      .map(({ target }) => target);
  const masters = leads(presentation, 'slideMaster');
  const parts = masters.flatMap((master) => [master, ...leads(master, 'theme', 'slideLayout')]);
  const texts = parts.map((part) => view.text(part) ?? '');
  const spoken = / lang="[^"]*"/.exec(texts[0] ?? '')?.[0];
  const sum = (text: string): number => crc32(spoken === undefined ? text : text.split(spoken).join(''));
  return crc32(texts.map(sum).join(' ')).toString(36);
}

type ReadShape = (links: readonly PartLink[], shape: Markup) => ShapeRecord;

/** Footers, dates and labels stand on every slide: what is written alike, but for its id, is read once. */
function onceAlike(view: PartView): ReadShape {
  const known = new Map<string, ShapeRecord>();
  return (links, shape) => {
    const { xml } = shape;
    // What has a relationship means what its own slide says.
    if (xml.length > 4000 || xml.includes(' r:')) return readShapeRecord(view, links, shape);
    const key = xml.replace(/\bid="\d+"/, '');
    const record = known.get(key) ?? readShapeRecord(view, links, shape);
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
    shapes: shapesOf(root).map((shape) => read(links, shape)),
    notes: notes === undefined ? [] : readParagraphs(notesBody(readMarkup(notes))),
  };
}

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
    look: shape.name === 'p:grpSp' ? groupFingerprint(shape.xml) : fingerprint([shape], apart),
    alt: own?.attributes['descr'] ?? '',
    paragraphs: readParagraphs(body),
    cells: rows.map((row) => markedAll(row, 'a:tc').map((cell) => readParagraphs(marked(cell, 'a:txBody')))),
    part: part === '' ? '' : [view.checksum(part), ...(chart ? [chartKind(chart)] : [])].join(' '),
    values: chart ? valuesOf(chart) : [],
  };
}

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

export const readParagraphs = (body: Markup | undefined): readonly ParagraphRecord[] =>
  markedAll(body, 'a:p').map(readParagraph);

/** What may stand behind the number of a slide: others, and that there are more. The number of a source has the source behind it. */
const onlyNumbers = /^[\s\d,،、;…]*$/;

/** Where another slide stands is the show's to say: a number that jumps to it, at the end of its paragraph, is a field to us. */
export function isSlideNumber(run: Markup, paragraph: Markup): boolean {
  const jump = marked(run, 'a:rPr', 'a:hlinkClick')?.attributes['action'] ?? '';
  if (!jump.includes('hlinksldjump') || !/^\d+$/.test(marked(run, 'a:t')?.text ?? '')) return false;
  const behind = paragraph.children.slice(paragraph.children.indexOf(run) + 1);
  return onlyNumbers.test(behind.map((one) => marked(one, 'a:t')?.text ?? '').join(''));
}

const runText = (run: Markup, paragraph: Markup): string =>
  isSlideNumber(run, paragraph) ? '{slide}' : (child(run, 'a:t')?.text ?? '');

const runNames: ReadonlySet<string> = new Set(['a:r', 'a:br', 'a:fld']);

export function readParagraph(paragraph: Markup): ParagraphRecord {
  const runs: (string | readonly [string, string])[] = [];
  for (const one of paragraph.children) {
    if (!runNames.has(one.name)) continue;
    const text = one.name === 'a:r' ? runText(one, paragraph) : one.name === 'a:br' ? '\n' : fieldMark(one);
    const properties = marked(one, 'a:rPr');
    const look = properties && one.name === 'a:r' ? lookOf(properties) : '';
    const last = runs.at(-1);
    if (text === '') continue;
    if (last !== undefined && lookIn(last) === look) {
      const joined = textIn(last) + text;
      runs[runs.length - 1] = look === '' ? joined : [joined, look];
    } else runs.push(look === '' ? text : [text, look]);
  }
  return runs;
}

const fieldMark = (field: Markup): string => `{${field.attributes['type'] ?? ''}}`;

/** What a run says of its look beyond its paragraph's. */
function lookOf(properties: Markup): string {
  if (properties.children.length === 0 && !/\b(?:sz|b|i|u|strike|spc|baseline|cap)=/.test(properties.xml))
    return '';
  const print = fingerprint([properties]);
  return print === plainLook ? '' : print;
}

/** Of a run whose properties say nothing that is seen. */
const plainLook = fingerprint([readMarkup('<a:rPr/>')]);

export const textIn = (run: ParagraphRecord[number]): string => (typeof run === 'string' ? run : run[0]);
export const lookIn = (run: ParagraphRecord[number]): string => (typeof run === 'string' ? '' : run[1]);
export const paragraphText = (paragraph: ParagraphRecord): string => paragraph.map(textIn).join('');

/** Every element of that name below, in order. */
export const below = (element: Markup, name: string): readonly Markup[] =>
  descendants(element, name) as readonly Markup[];
