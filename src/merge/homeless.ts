// What somebody changed in a shape that the article's new layout of the slide has no more: words go to the end of the shape before it, all
// else stands as it stood.

import { type Markup, marked, markedAll, readMarkup, spliced } from './markup.ts';
import { readParagraph } from './read-paragraph.ts';
import { nameOf, placeholderOf, shapesOf } from './read-record.ts';
import type { ShapeRecord } from './record-types.ts';
import { freshIds } from './set-shape.ts';

export interface Homeless {
  readonly was: ShapeRecord;
  /** As it was edited. */
  readonly element: Markup;
  /** Names of shapes that the slide has still, the nearest first. */
  readonly near: readonly string[];
}

/** @param slide its part, as it is laid out now; the shapes come from the same part. */
export function withHomeless(slide: string, homeless: readonly Homeless[]): string {
  return homeless.reduce((text, one) => withOne(text, one), slide);
}

function withOne(slide: string, { was, element, near }: Homeless): string {
  const root = readMarkup(slide);
  const shapes = shapesOf(root);
  const known = new Set(was.paragraphs.map((one) => JSON.stringify(one)));
  const fresh = markedAll(marked(element, 'p:txBody'), 'a:p').filter((one) => {
    const said = readParagraph(one, []);
    return said.length > 0 && !known.has(JSON.stringify(said));
  });
  const into = near
    .flatMap((name) => shapes.filter((one) => nameOf(one) === name))
    .find((one) => holdsText(one));
  const last = into && markedAll(marked(into, 'p:txBody'), 'a:p').at(-1);
  if (fresh.length > 0 && last) {
    const head = marked(last, 'a:pPr')?.xml ?? '';
    const xml = fresh.map((one) => withHead(one, head)).join('');
    return spliced(slide, [{ start: last.end, end: last.end, xml }]);
  }
  const end = marked(root, 'p:cSld', 'p:spTree')?.inner[1] ?? slide.length;
  const free = freshIds(slide)(element.xml).replace(/<p:ph\b[^>]*?(?:\/>|>.*?<\/p:ph>)/s, '');
  return spliced(slide, [{ start: end, end, xml: free }]);
}

/** Words of a list, not a heading or what stands on every slide. */
const holdsText = (shape: Markup): boolean =>
  /^(?:body|obj|subTitle) /.test(placeholderOf(shape)) && !/^(?:Mark|Number) /.test(nameOf(shape));

/** A paragraph that looks as those that it comes to. */
function withHead(paragraph: Markup, head: string): string {
  const own = marked(paragraph, 'a:pPr');
  const at = paragraph.start;
  if (own) return spliced(paragraph.xml, [{ start: own.start - at, end: own.end - at, xml: head }]);
  return paragraph.xml.replace(/^<a:p\b[^>]*>/, (tag) => tag + head);
}
