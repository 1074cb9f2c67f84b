// One slide as a tagged page: what is only there to be looked at is an artifact, everything else stands in the structure in reading
// order (ISO 14289-1, 7.1). Its title is a first-level heading, lists, tables, figures and links are what they are called.

import { counted, ornamentsOf } from '../scene/drawing.ts';
import { ornamentUse, pictureKey } from '../scene/picture-key.ts';
import type { Ornament } from '../scene/style.ts';
import type { Scene, SceneItem, SceneParagraph, SceneSlide, TextItem } from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import {
  addBlock,
  addFigure,
  addStretches,
  addTable,
  artifact,
  drawItem,
  drawPicture,
  type Element,
  frame,
  type Page,
  startList,
} from './items.ts';
import { bulletOf, stretchesOf } from './lines.ts';
import { drawLetters, drawLine, drawPath, drawRectangle, drawTurned, turnedWith } from './pen.ts';

export interface SlidePage extends Page {
  readonly scene: Scene;
  readonly template: Template;
}

export function drawSlide(slide: SceneSlide, document: Element, page: SlidePage): void {
  const { doc, template, scene } = page;
  const layout = template.layouts.find(({ name }) => name === slide.layout);
  artifact(page, 'Layout', () => {
    const { width, height } = scene.size;
    drawRectangle(page, { x: 0, y: 0, width, height }, layout?.background ?? template.master.background);
    for (const one of ornamentsOf(template.master, layout)) drawOrnament(one, page);
  });
  const section = doc.struct('Sect', { title: slide.name });
  document.add(section);
  let list: Rows | undefined;
  for (const item of slide.items) {
    const row = rowPart(item);
    if (list && !row) list = endRows(list);
    if (row) list = addRow(row, list, section, page);
    else addItem(item, section, page);
  }
  if (list) endRows(list);
  section.end();
}

/** A list whose marks and points stand in places of their own, as it is being written. */
interface Rows {
  readonly list: Element;
  item?: Element;
}

interface RowPart {
  readonly item: TextItem;
  readonly is: 'mark' | 'point';
}

/** Items of a slide whose points stand in rows are named `Mark 1`, `Point 1`, `Mark 2` … */
function rowPart(item: SceneItem): RowPart | undefined {
  const is = item.kind === 'text' && /^(Mark|Point) \d+$/.exec(item.name)?.[1];
  return is ? { item, is: is === 'Mark' ? 'mark' : 'point' } : undefined;
}

function endRows({ list, item }: Rows): undefined {
  item?.end();
  list.end();
}

function addRow({ item, is }: RowPart, open: Rows | undefined, parent: Element, page: SlidePage): Rows {
  const isNumber = item.paragraphs.some(({ runs }) => runs.some(({ text }) => /\d/.test(text)));
  const rows = open ?? { list: startList(page, is === 'mark' && isNumber) };
  if (!open) parent.add(rows.list);
  if (is === 'mark' || !rows.item) {
    rows.item?.end();
    rows.item = page.doc.struct('LI');
    rows.list.add(rows.item);
  }
  const part = page.doc.struct(is === 'mark' ? 'Lbl' : 'LBody');
  rows.item.add(part);
  if (is === 'mark')
    for (const paragraph of item.paragraphs) addStretches(stretchesOf(paragraph, page), part, page);
  else addText(item, part, page);
  part.end();
  if (is === 'point') {
    rows.item.end();
    delete rows.item;
  }
  return rows;
}

function drawOrnament(one: Ornament, page: SlidePage): void {
  const use = ornamentUse(one);
  const { box, fill, stroke } = one;
  if (use) drawPicture(page.pictures.get(pictureKey(use)), box, page);
  else if (fill) drawRectangle(page, box, fill);
  else if (stroke) drawLine(page, box, { x: box.x + box.width, y: box.y + box.height }, stroke);
}

function addItem(item: SceneItem, parent: Element, page: SlidePage): void {
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

/** Placeholders of the foot of the page, which every page has. */
const furniture: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum']);
const titles: ReadonlySet<string> = new Set(['title', 'ctrTitle']);

function addText(item: TextItem, parent: Element, page: SlidePage): void {
  const type = item.placeholder?.type ?? '';
  if (furniture.has(type)) {
    artifact(page, 'Pagination', () => drawItem(item, page));
    return;
  }
  const { fill } = item;
  const pen = turnedWith(page, item.turn, item.box);
  if (fill) artifact(page, 'Layout', () => drawPath(page, frame(item.box), item.box, fill, undefined));
  if (titles.has(type)) {
    addHeading(item, parent, pen);
    return;
  }
  addParagraphs(item.paragraphs, parent, pen, item.link);
}

/** A title is one heading, however many lines it takes. */
function addHeading(item: TextItem, parent: Element, page: SlidePage): void {
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
  page: SlidePage,
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
  for (const { paragraph, number } of counted(paragraphs)) {
    const mark = bulletOf(paragraph, number, page);
    if (mark.length === 0) {
      close(0);
      addBlock('P', paragraph, parent, page, link);
      continue;
    }
    close(Math.min(lists.length, paragraph.level + 1));
    if (lists.length === 0 || (lists.length <= paragraph.level && lists.at(-1)?.body)) {
      const list = startList(page, paragraph.style.bullet === 'number');
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
    label.add(() => drawTurned(page, () => drawLetters(page, mark)));
    label.end();
    const body = page.doc.struct('LBody');
    item.add(body);
    addStretches(stretchesOf(paragraph, page), body, page, link);
    into.body = body;
  }
  close(0);
}
