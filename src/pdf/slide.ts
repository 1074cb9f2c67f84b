// One slide as a tagged page: what is only there to be looked at is an artifact, everything else stands in the structure in reading
// order (ISO 14289-1, 7.1). Its title is a first-level heading, lists, tables, figures and links are what they are called.

import type { Picture, Pictures } from '../media/types.ts';
import type { Box } from '../scene/geometry.ts';
import { ornamentUse, pictureKey } from '../scene/picture-key.ts';
import type { Ornament } from '../scene/style.ts';
import type {
  Alt,
  PathItem,
  Scene,
  SceneItem,
  SceneParagraph,
  SceneSlide,
  TableItem,
  TextItem,
} from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import { drawChart } from './chart.ts';
import { bulletOf, drawStretch, type Stretch, stretchesOf } from './lines.ts';
import { drawArrow, drawLetters, drawLine, drawPath, drawRectangle, outline, type Pen } from './pen.ts';

type Element = PDFKit.PDFStructureElement;

export interface Page extends Pen {
  readonly scene: Scene;
  readonly template: Template;
  readonly pictures: Pictures;
}

/** Where a link to a slide goes. */
export const destination = (index: number): string => `slide-${index + 1}`;

export function drawSlide(slide: SceneSlide, document: Element, page: Page): void {
  const { doc, template, scene } = page;
  const layout = template.layouts.find(({ name }) => name === slide.layout);
  artifact(page, 'Layout', () => {
    const { width, height } = scene.size;
    drawRectangle(page, { x: 0, y: 0, width, height }, layout?.background ?? template.master.background);
    const own = layout?.ornaments ?? [];
    const ornaments = layout?.masterOrnaments === false ? own : [...template.master.ornaments, ...own];
    for (const one of ornaments) drawOrnament(one, page);
  });
  const section = doc.struct('Sect', { title: slide.name });
  document.add(section);
  for (const item of slide.items) addItem(item, section, page);
  section.end();
}

function artifact({ doc }: Pen, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

function drawOrnament(one: Ornament, page: Page): void {
  const use = ornamentUse(one);
  const { box, fill, stroke } = one;
  if (use) drawPicture(page.pictures.get(pictureKey(use)), box, page);
  else if (fill) drawRectangle(page, box, fill);
  else if (stroke) drawLine(page, box, { x: box.x + box.width, y: box.y + box.height }, stroke);
}

function drawPicture(picture: Picture | undefined, { x, y, width, height }: Box, page: Page): void {
  if (picture) page.doc.image(Buffer.from(picture.bytes), x, y, { width, height });
}

function addItem(item: SceneItem, parent: Element, page: Page): void {
  switch (item.kind) {
    case 'text':
      addText(item, parent, page);
      return;
    case 'table':
      addTable(item, parent, page);
      return;
    case 'picture':
    case 'chart':
    case 'group':
    case 'path':
      addFigure(item, item.about, parent, page);
      return;
  }
}

function addFigure(
  item: Exclude<SceneItem, TextItem | TableItem>,
  about: Alt,
  parent: Element,
  page: Page,
): void {
  if (!('alt' in about)) {
    artifact(page, 'Layout', () => drawItem(item, page));
    return;
  }
  const { x, y, width, height } = item.box;
  const figure = page.doc.struct('Figure', {
    alt: about.alt,
    bbox: [x, y, x + width, y + height],
  } as PDFKit.Mixins.StructureElementOptions);
  const link = item.kind === 'picture' ? item.link : undefined;
  const holder = link === undefined ? parent : page.doc.struct('Link');
  if (holder !== parent) parent.add(holder);
  holder.add(figure);
  figure.add(() => drawItem(item, page));
  figure.end();
  if (link === undefined) return;
  page.doc.link(x, y, width, height, link, annotation(holder, about.alt));
  holder.end();
}

/** What has no structure of its own: the parts of a map, what is decoration. */
function drawItem(item: SceneItem, page: Page): void {
  switch (item.kind) {
    case 'text':
      if (item.fill) drawPath(page, frame(item.box), item.box, item.fill, undefined);
      for (const paragraph of item.paragraphs)
        for (const stretch of stretchesOf(paragraph, page)) drawStretch(stretch, page);
      return;
    case 'path':
      drawShape(item, page);
      return;
    case 'picture':
      drawPicture(page.pictures.get(pictureKey(item.picture)), item.box, page);
      return;
    case 'chart':
      drawChart(item.chart, page);
      return;
    case 'table':
      for (const { cells } of item.rows)
        for (const { paragraphs } of cells)
          for (const paragraph of paragraphs)
            for (const stretch of stretchesOf(paragraph, page)) drawStretch(stretch, page);
      return;
    case 'group':
      for (const one of item.items) drawItem(one, page);
  }
}

function drawShape({ segments, box, fill, stroke }: PathItem, page: Page): void {
  drawPath(page, outline(segments), box, fill, stroke);
  if (stroke?.arrow) drawArrow(page, segments, stroke);
}

const frame = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}Z`;

/** Placeholders of the foot of the page, which every page has. */
const furniture: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum']);
const titles: ReadonlySet<string> = new Set(['title', 'ctrTitle']);

function addText(item: TextItem, parent: Element, page: Page): void {
  const type = item.placeholder?.type ?? '';
  if (furniture.has(type)) {
    artifact(page, 'Pagination', () => drawItem(item, page));
    return;
  }
  const { fill } = item;
  if (fill) artifact(page, 'Layout', () => drawPath(page, frame(item.box), item.box, fill, undefined));
  if (titles.has(type)) {
    addHeading(item, parent, page);
    return;
  }
  addParagraphs(item.paragraphs, parent, page, item.link);
}

/** A title is one heading, however many lines it takes. */
function addHeading(item: TextItem, parent: Element, page: Page): void {
  const heading = page.doc.struct('H1');
  parent.add(heading);
  for (const paragraph of item.paragraphs)
    addStretches(stretchesOf(paragraph, page), heading, page, item.link);
  heading.end();
}

/** Paragraphs with a mark are items of a list; those that stand deeper, of a list in the item before. */
function addParagraphs(
  paragraphs: readonly SceneParagraph[],
  parent: Element,
  page: Page,
  link?: string,
): void {
  const lists: { readonly list: Element; body?: Element }[] = [];
  const close = (depth: number): void => {
    while (lists.length > depth) {
      const last = lists.pop();
      last?.body?.end();
      last?.list.end();
    }
  };
  // As PowerPoint counts: a number goes on from the one before it unless it is given.
  let count = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.level === 0)
      count = paragraph.style.bullet === 'number' ? (paragraph.number ?? count + 1) : 0;
    const mark = bulletOf(paragraph, paragraph.number ?? Math.max(1, count), page);
    if (mark.length === 0) {
      close(0);
      addBlock('P', paragraph, parent, page, link);
      continue;
    }
    close(Math.min(lists.length, paragraph.level + 1));
    if (lists.length === 0 || (lists.length <= paragraph.level && lists.at(-1)?.body)) {
      const list = page.doc.struct('L');
      (lists.at(-1)?.body ?? parent).add(list);
      lists.push({ list });
    }
    const into = lists.at(-1);
    if (!into) continue;
    into.body?.end();
    const item = page.doc.struct('LI');
    into.list.add(item);
    const label = page.doc.struct('Lbl');
    item.add(label);
    label.add(() => drawLetters(page, mark));
    label.end();
    const body = page.doc.struct('LBody');
    item.add(body);
    addStretches(stretchesOf(paragraph, page), body, page, link);
    into.body = body;
  }
  close(0);
}

function addBlock(type: string, paragraph: SceneParagraph, parent: Element, page: Page, link?: string): void {
  const stretches = stretchesOf(paragraph, page);
  if (stretches.length === 0) return;
  const block = page.doc.struct(type);
  parent.add(block);
  addStretches(stretches, block, page, link);
  block.end();
}

function addStretches(stretches: readonly Stretch[], parent: Element, page: Page, whole?: string): void {
  for (const stretch of stretches) {
    const { slide, lang } = stretch;
    const link = stretch.link ?? whole;
    const goes = link !== undefined || slide !== undefined;
    const foreign = lang !== page.scene.language;
    if (!goes && !foreign) {
      parent.add(() => drawStretch(stretch, page));
      continue;
    }
    const holder = page.doc.struct(goes ? 'Link' : 'Span', foreign ? { lang } : {});
    parent.add(holder);
    holder.add(() => drawStretch(stretch, page));
    const { x, width, baseline, size } = stretch;
    const area = [x, baseline - size, width, size * 1.2] as const;
    if (link !== undefined) page.doc.link(...area, link, annotation(holder, stretch.text));
    else if (slide !== undefined)
      page.doc.goTo(...area, destination(slide), annotation(holder, stretch.text));
    holder.end();
  }
}

/** A link says where it goes for those who do not see it (ISO 14289-1, 7.18.5). */
const annotation = (structParent: Element, contents: string): PDFKit.Mixins.AnnotationOption =>
  ({ structParent, Contents: new String(contents.trim()) }) as unknown as PDFKit.Mixins.AnnotationOption;

function addTable(table: TableItem, parent: Element, page: Page): void {
  const { doc } = page;
  artifact(page, 'Layout', () => drawGrounds(table, page));
  const alt = 'alt' in table.about ? { alt: table.about.alt } : {};
  const element = doc.struct('Table', alt);
  parent.add(element);
  for (const [index, { cells }] of table.rows.entries()) {
    const row = doc.struct('TR');
    element.add(row);
    for (const { paragraphs } of cells) {
      const cell = doc.struct(
        index === 0 ? 'TH' : 'TD',
        (index === 0 ? { scope: 'Column' } : {}) as PDFKit.Mixins.StructureElementOptions,
      );
      row.add(cell);
      for (const paragraph of paragraphs) addBlock('P', paragraph, cell, page);
      cell.end();
    }
    row.end();
  }
  element.end();
}

function drawGrounds(table: TableItem, page: Page): void {
  let y = table.box.y;
  for (const row of table.rows) {
    let before = 0;
    for (const [column, cell] of row.cells.entries()) {
      const width = table.columns[column] ?? 0;
      const x = table.rtl ? table.box.x + table.box.width - before - width : table.box.x + before;
      before += width;
      if (cell.fill) drawRectangle(page, { x, y, width, height: row.height }, cell.fill);
      if (cell.top) drawLine(page, { x, y }, { x: x + width, y }, cell.top);
      const foot = y + row.height;
      if (cell.bottom) drawLine(page, { x, y: foot }, { x: x + width, y: foot }, cell.bottom);
    }
    y += row.height;
  }
}
