// What stands on a page as tagged content: what is only there to be looked at is an artifact, everything else stands in the structure
// (ISO 14289-1, 7.1): figures, tables, links and blocks of text are what they are called.

import type { Picture, Pictures } from '../media/types.ts';
import { cellsOf } from '../scene/drawing.ts';
import type { Box } from '../scene/geometry.ts';
import { pictureKey } from '../scene/picture-key.ts';
import type { Alt, PathItem, SceneItem, SceneParagraph, TableItem, TextItem } from '../scene/types.ts';
import { drawChart } from './chart.ts';
import { drawStretch, type Stretch, stretchesOf } from './lines.ts';
import { drawArrow, drawLine, drawPath, drawRectangle, outline, type Pen, turnedWith } from './pen.ts';

export type Element = PDFKit.PDFStructureElement;

export interface Page extends Pen {
  /** BCP 47: words in another say so. */
  readonly language: string;
  readonly pictures: Pictures;
  /** What of ISO 14289-1 cannot be claimed of the document. */
  readonly unmet: Set<string>;
}

/** Where a link to a slide goes. */
export const destination = (index: number): string => `slide-${index + 1}`;

export function artifact({ doc }: Pen, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type });
  draw();
  doc.endMarkedContent();
}

export function drawPicture(picture: Picture | undefined, { x, y, width, height }: Box, page: Page): void {
  if (picture) page.doc.image(Buffer.from(picture.bytes), x, y, { width, height });
}

export function addFigure(
  item: Exclude<SceneItem, TextItem | TableItem>,
  about: Alt,
  parent: Element,
  page: Page,
  placed = { x: 0, y: 0, scale: 1 },
): void {
  if (!('alt' in about)) {
    artifact(page, 'Layout', () => drawItem(item, page));
    return;
  }
  if (about.alt.trim() === '') page.unmet.add('7.3 alternative text');
  const { x, y, width, height } = item.box;
  const [left, top] = [placed.x + x * placed.scale, placed.y + y * placed.scale];
  const figure = page.doc.struct('Figure', {
    alt: about.alt,
    // On the page, wherever it is drawn from.
    bbox: [left, top, left + width * placed.scale, top + height * placed.scale],
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
export function drawItem(item: SceneItem, page: Page): void {
  switch (item.kind) {
    case 'text':
      if (item.fill) drawPath(page, frame(item.box), item.box, item.fill, undefined);
      for (const paragraph of item.paragraphs)
        for (const stretch of stretchesOf(paragraph, page))
          drawStretch(stretch, turnedWith(page, item.turn, item.box));
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

export const frame = ({ x, y, width, height }: Box): string => `M${x} ${y}h${width}v${height}h${-width}Z`;

export function addBlock(
  type: string,
  paragraph: SceneParagraph,
  parent: Element,
  page: Page,
  link?: string,
): void {
  const stretches = stretchesOf(paragraph, page);
  if (stretches.length === 0) return;
  const block = page.doc.struct(type);
  parent.add(block);
  addStretches(stretches, block, page, link);
  block.end();
}

export function addStretches(
  stretches: readonly Stretch[],
  parent: Element,
  page: Page,
  whole?: string,
): void {
  for (const stretch of stretches) {
    const { slide, lang } = stretch;
    const link = stretch.link ?? whole;
    const goes = link !== undefined || slide !== undefined;
    const foreign = lang !== page.language;
    if (!goes && !foreign) {
      parent.add(() => drawStretch(stretch, page));
      continue;
    }
    const holder = page.doc.struct(goes ? 'Link' : 'Span', foreign ? { lang } : {});
    parent.add(holder);
    holder.add(() => drawStretch(stretch, page));
    if (goes && stretch.text.trim() === '') page.unmet.add('7.18.5 links');
    const { x, width, baseline, size } = stretch;
    const area = [x, baseline - size, width, size * 1.2] as const;
    if (link !== undefined) page.doc.link(...area, link, annotation(holder, stretch.text));
    else if (slide !== undefined)
      page.doc.goTo(...area, destination(slide), annotation(holder, stretch.text));
    holder.end();
  }
}

/** @param isNumbered its labels are numbers that count, not marks (ISO 32000-1, 14.8.5.5) */
export function startList({ doc }: Pen, isNumbered: boolean): Element {
  const list = doc.struct('L');
  const { data } = (list as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary;
  data['A'] = { O: 'List', ListNumbering: isNumbered ? 'Decimal' : 'Disc' };
  return list;
}

/** A link says where it goes for those who do not see it (ISO 14289-1, 7.18.5). */
const annotation = (structParent: Element, contents: string): PDFKit.Mixins.AnnotationOption =>
  ({ structParent, Contents: new String(contents.trim()) }) as unknown as PDFKit.Mixins.AnnotationOption;

export function addTable(table: TableItem, parent: Element, page: Page): void {
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
  const cells = cellsOf(table).flat();
  for (const { cell, box } of cells) if (cell.fill) drawRectangle(page, box, cell.fill);
  for (const { cell, box } of cells) {
    const { x, y, width, height } = box;
    const [end, foot] = [x + width, y + height];
    if (cell.top) drawLine(page, { x, y }, { x: end, y }, cell.top);
    if (cell.bottom) drawLine(page, { x, y: foot }, { x: end, y: foot }, cell.bottom);
    if (cell.left) drawLine(page, { x, y }, { x, y: foot }, cell.left);
    if (cell.right) drawLine(page, { x: end, y }, { x: end, y: foot }, cell.right);
  }
}
