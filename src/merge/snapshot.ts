// Any .pptx as a snapshot of what a person reads and sees in it, from what the audit reads of it.

import { readDeck } from '../audit/read-deck.ts';
import type { AuditFile, FileShape, FileSlide } from '../audit/types.ts';
import type { OpcPackage, XmlElement } from '../opc/types.ts';
import { child, children, descendants } from '../opc/xml.ts';
import type { Box } from '../scene/geometry.ts';
import { readChartSeries } from './chart-series.ts';
import { creationId } from './creation-id.ts';
import { saidParagraphs } from './said.ts';
import { themeSnapshot } from './theme.ts';
import type { DeckSnapshot, LinkSnapshot, ShapeSnapshot, SlideSnapshot, ThemeSnapshot } from './types.ts';

/** @throws Refusal where the file is damaged. */
export function snapshotOf(from: OpcPackage): DeckSnapshot {
  const deck = readDeck(from);
  const ids = children(child(from.xml(from.presentation), 'p:sldIdLst'), 'p:sldId');
  return {
    program: programOf(from, deck.slides),
    size: deck.size,
    slides: deck.slides.map((slide) => readSlide(deck, slide, ids[slide.number - 1]?.attributes['id'] ?? '')),
    theme: readTheme(from),
  };
}

/** Google Slides writes no properties, and names of its own. */
function programOf(from: OpcPackage, slides: AuditFile['slides']): string {
  const properties = target(from, '', ({ type }) => type === 'extended-properties');
  const said = properties === undefined ? undefined : from.xml(properties);
  if (said) return said.children.find(({ name }) => name.endsWith('Application'))?.text.trim() ?? '';
  return slides.some(({ shapes }) => shapes.some(({ name }) => name.startsWith('Google Shape;')))
    ? 'Google Slides'
    : '';
}

function readSlide({ package: from }: AuditFile, slide: FileSlide, id: string): SlideSnapshot {
  const root = from.xml(slide.part);
  return {
    id,
    created: creationId(root),
    title: slide.title ?? '',
    layout: layoutName(from, slide.part),
    hidden: slide.hidden,
    shapes: aroundMembers(slide.shapes.map((shape) => readShape(from, slide.part, shape))),
    notes: notesOf(from, slide.part),
  };
}

function layoutName(from: OpcPackage, part: string): string {
  const layout = target(from, part, ({ type }) => type === 'slideLayout');
  return layout === undefined ? '' : (child(from.xml(layout), 'p:cSld')?.attributes['name'] ?? '');
}

function target(
  from: OpcPackage,
  part: string,
  wanted: (one: { readonly id: string; readonly type: string }) => boolean,
): string | undefined {
  const found = from.relationships(part).find((one) => !one.external && wanted(one));
  return found && from.find(found.target);
}

function notesOf(from: OpcPackage, part: string): readonly string[] {
  const notes = target(from, part, ({ type }) => type === 'notesSlide');
  if (notes === undefined) return [];
  const body = descendants(child(from.xml(notes), 'p:cSld', 'p:spTree'), 'p:sp').find(
    (one) => child(one, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes['type'] === 'body',
  );
  return saidParagraphs(child(body, 'p:txBody'));
}

function readShape(from: OpcPackage, part: string, shape: FileShape): ShapeSnapshot {
  const { element, kind } = shape;
  const chart = kind === 'chart' ? chartOf(from, part, element) : undefined;
  const picture = child(element, 'p:blipFill', 'a:blip')?.attributes['r:embed'];
  const cells = kind === 'table' ? cellsOf(element) : undefined;
  const mark = shape.placeholder;
  return {
    kind,
    id: shape.id,
    name: shape.name,
    placeholder: mark ? `${mark.type} ${mark.idx}` : '',
    box: shape.box,
    ...(shape.group ? { group: shape.group.order - 1 } : {}),
    turn: shape.turn,
    alt: shape.decorative ? '' : shape.alt,
    paragraphs: saidParagraphs(child(element, 'p:txBody')),
    ...(shape.text && !shape.group ? { emphasis: emphasisIn(shape.text) } : {}),
    links: kind === 'group' ? [] : linksOf(from, part, element),
    ...(cells ? { cells } : {}),
    ...(chart ? { chart } : {}),
    ...(picture === undefined ? {} : { picture: contentOf(from, part, picture) }),
  };
}

/** Words, as programs part runs and spaces each their own way. */
function emphasisIn({ runs }: NonNullable<FileShape['text']>): string {
  return runs
    .flatMap(({ text, style: { bold, italic } }) => {
      const mark = `${bold ? 'b' : ''}${italic ? 'i' : ''}`;
      return mark === '' ? [] : text.split(/\s+/).flatMap((word) => (word === '' ? [] : [`${mark} ${word}`]));
    })
    .join('\n');
}

/** Out of the deck: jumps to slides follow the show. Runs that a program split are one link again. */
function linksOf(from: OpcPackage, part: string, shape: XmlElement): readonly LinkSnapshot[] {
  const out = new Map(
    from
      .relationships(part)
      .filter(({ type, external }) => external && type === 'hyperlink')
      .map(({ id, target }) => [id, target]),
  );
  if (out.size === 0) return [];
  const addressOf = (properties: XmlElement | undefined): string | undefined =>
    out.get(child(properties, 'a:hlinkClick')?.attributes['r:id'] ?? '');
  const own = addressOf(shape.children[0]?.children.find(({ name }) => name === 'p:cNvPr'));
  const links: LinkSnapshot[] = own === undefined ? [] : [{ words: '', address: own }];
  for (const paragraph of descendants(shape, 'a:p')) {
    let last: string | undefined;
    for (const run of paragraph.children) {
      const address = addressOf(child(run, 'a:rPr'));
      const words = child(run, 'a:t')?.text ?? '';
      const before = address !== undefined && address === last ? links.pop() : undefined;
      if (address !== undefined) links.push({ words: `${before?.words ?? ''}${words}`, address });
      last = address;
    }
  }
  return links.map(({ words, address }) => ({ words: words.trim(), address }));
}

/** Groups as large as what is in them: programs keep a group's own frame or draw it anew. */
function aroundMembers(shapes: readonly ShapeSnapshot[]): readonly ShapeSnapshot[] {
  const boxes = shapes.map(({ kind, box }) => (kind === 'group' ? undefined : box));
  // Members stand behind their group.
  for (let at = shapes.length - 1; at >= 0; at--) {
    const [own, into] = [boxes[at], shapes[at]?.group];
    if (own && into !== undefined) boxes[into] = union(boxes[into], own);
  }
  return shapes.map((shape, at) => (shape.kind === 'group' ? { ...shape, box: boxes[at] } : shape));
}

function union(a: Box | undefined, b: Box): Box {
  if (!a) return b;
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function cellsOf(frame: XmlElement): readonly (readonly string[])[] {
  const covered = ({ attributes }: XmlElement): boolean =>
    ['hMerge', 'vMerge'].some((name) => ['1', 'true'].includes(attributes[name] ?? ''));
  return children(child(frame, 'a:graphic', 'a:graphicData', 'a:tbl'), 'a:tr').map((row) =>
    children(row, 'a:tc').map((cell) =>
      covered(cell) ? '' : saidParagraphs(child(cell, 'a:txBody')).join('\n'),
    ),
  );
}

function chartOf(from: OpcPackage, part: string, frame: XmlElement): ShapeSnapshot['chart'] {
  const id = child(frame, 'a:graphic', 'a:graphicData')?.children[0]?.attributes['r:id'];
  const found = target(from, part, (one) => one.id === id);
  return found === undefined ? undefined : { series: readChartSeries(from.xml(found)) };
}

/** Size and checksum of the picture's bytes. */
function contentOf(from: OpcPackage, part: string, id: string): string {
  const found = target(from, part, (one) => one.id === id);
  return found === undefined ? '' : `${from.size(found)} ${from.checksum(found).toString(16)}`;
}

function readTheme(from: OpcPackage): ThemeSnapshot {
  const master = target(from, from.presentation, ({ type }) => type === 'slideMaster');
  const theme = master && target(from, master, ({ type }) => type === 'theme');
  return themeSnapshot(theme === undefined ? undefined : from.xml(theme));
}
