// A paper as a tagged PDF. What goes on in the next column or on the next page is one paragraph, points that follow each other are one
// list, and the headings are the outline.

import type { Pictures } from '../media/types.ts';
import type { Paper, PaperItem, PlacedSlide } from '../scene/paper.ts';
import type { Theme } from '../scene/style.ts';
import type { Scene, TextItem } from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import { openDocument } from './document.ts';
import {
  addFigure,
  addStretches,
  addTable,
  artifact,
  destination,
  drawItem,
  type Element,
  type Page,
  startList,
} from './items.ts';
import { bulletOf, stretchesOf } from './lines.ts';
import { drawLetters } from './pen.ts';
import { drawSlide, type SlidePage } from './slide.ts';
import type { FontFiles, WrittenPdf } from './types.ts';

/** What the slides of a handout are drawn with. */
interface Deck {
  readonly scene: Scene;
  readonly template: Template;
}

/**
 * The same paper, theme, pictures and faces give the same bytes.
 * @param theme of what stands on the paper itself
 */
export function writePaper(
  paper: Paper,
  theme: Theme,
  pictures: Pictures,
  files: FontFiles,
  deck?: Deck,
): Promise<WrittenPdf> {
  const { doc, root, faces, unmet, finished } = openDocument(paper, files);
  const page: Page = { doc, theme, faces, language: paper.language, pictures, unmet };
  const writer = writerOf(root, page, deck === undefined);
  for (const { items, slides = [] } of paper.pages) {
    doc.addPage();
    if (deck) for (const one of slides) addSlide(one, root, { ...page, ...deck, theme: deck.template.theme });
    for (const item of items) writer.add(item);
  }
  writer.close();
  return finished();
}

function addSlide({ slide, number, x, y, scale }: PlacedSlide, root: Element, page: SlidePage): void {
  const { doc } = page;
  doc.addNamedDestination(destination(number), 'Fit');
  doc.outline.addItem(slide.name);
  doc.save().transform(scale, 0, 0, scale, x, y);
  drawSlide(slide, root, page);
  doc.restore();
}

interface Writer {
  readonly add: (item: PaperItem) => void;
  readonly close: () => void;
}

/** @param isOutlined its headings are the document's outline */
function writerOf(root: Element, page: Page, isOutlined: boolean): Writer {
  const { doc } = page;
  let list: Element | undefined;
  /** Of a tag, the paragraph that is not at its end. */
  const open = new Map<string, Element>();
  const outline = outlineOf(page);
  const closeList = (): void => {
    if (open.has('LI')) return;
    list?.end();
    list = undefined;
  };
  return { add, close: closeList };

  function add(one: PaperItem): void {
    const { tag, item, placed } = one;
    if (tag === 'Artifact') {
      artifact(page, item.kind === 'text' ? 'Pagination' : 'Layout', () => drawItem(item, page));
      return;
    }
    if (tag !== 'LI') closeList();
    if (item.kind === 'text') {
      addText(one, item);
      return;
    }
    const { x, y, scale } = placed ?? { x: 0, y: 0, scale: 1 };
    doc.save().transform(scale, 0, 0, scale, x, y);
    if (item.kind === 'table') addTable(item, root, page);
    else addFigure(item, item.about, root, page, { x, y, scale });
    doc.restore();
  }

  function addText({ tag, goesOn }: PaperItem, { paragraphs }: TextItem): void {
    for (const paragraph of paragraphs) {
      const begun = open.get(tag);
      const element = begun ?? begin(tag, paragraph);
      const stretches = stretchesOf(paragraph, page);
      if (!begun && isOutlined) outline(tag, paragraph.runs.map(({ text }) => text).join(''));
      addStretches(stretches, element, page);
      if (goesOn) open.set(tag, element);
      else {
        open.delete(tag);
        element.end();
      }
    }
  }

  function begin(tag: PaperItem['tag'], paragraph: TextItem['paragraphs'][number]): Element {
    const mark = bulletOf(paragraph, paragraph.number ?? 1, page);
    if (tag !== 'LI') {
      const element = doc.struct(tag);
      root.add(element);
      return element;
    }
    if (!list) {
      list = startList(page, paragraph.style.bullet === 'number');
      root.add(list);
    }
    const item = doc.struct('LI');
    list.add(item);
    if (mark.length > 0) {
      const label = doc.struct('Lbl');
      item.add(label);
      label.add(() => drawLetters(page, mark));
      label.end();
    }
    const body = doc.struct('LBody');
    item.add(body);
    return body;
  }
}

/** Headings under the heading that they stand under. */
function outlineOf({ doc, unmet }: Page): (tag: string, text: string) => void {
  let before = 1;
  const levels: { readonly level: number; readonly item: PDFKit.PDFOutline }[] = [];
  return (tag, text) => {
    const level = Number(/^H([2-4])$/.exec(tag)?.[1] ?? Number.NaN);
    if (Number.isNaN(level)) return;
    if (level > before + 1) unmet.add('7.4 headings');
    before = level;
    while ((levels.at(-1)?.level ?? 0) >= level) levels.pop();
    const parent = levels.at(-1)?.item ?? doc.outline;
    levels.push({ level, item: parent.addItem(text.replace(/\s+/g, ' ').trim()) });
  };
}
