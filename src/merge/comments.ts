// What somebody remarked on slides in PowerPoint, in both of its forms: comments by author and place (ECMA-376 part 1, 13.3.2), and
// threads of the present program (MS-PPTX 2.1.6, `p188:cm`).

import { descendants } from '../opc/elements.ts';
import type { OpcPackage, XmlElement } from '../opc/types.ts';
import { viewOf } from './recorder.ts';
import { slideParts } from './slide-list.ts';

export interface Remark {
  /** As the program knows who wrote it; may be empty. */
  readonly author: string;
  readonly text: string;
}

/** Who writes what a merge has to say on a slide. */
export const OWN_AUTHOR = 'briefdeck';

/** By slide, in the order of the show; without what briefdeck itself remarked. */
export function remarksOf(from: OpcPackage): readonly (readonly Remark[])[] {
  const view = viewOf(from);
  const authors = authorsOf(from);
  return slideParts(view, from.presentation).map((slide) =>
    view
      .relationships(slide)
      .filter(({ type, external }) => type === 'comments' && !external)
      .flatMap(({ target }) => (from.find(target) === undefined ? [] : remarksIn(from.xml(target), authors)))
      .filter(({ author, text }) => author !== OWN_AUTHOR && text !== ''),
  );
}

function authorsOf(from: OpcPackage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { type, target } of from.relationships(from.presentation)) {
    const part = ['commentAuthors', 'authors'].includes(type) ? from.find(target) : undefined;
    if (part === undefined) continue;
    for (const { name, attributes } of from.xml(part).children)
      if (/:(?:cmAuthor|author)$/.test(name)) found.set(attributes['id'] ?? '', attributes['name'] ?? '');
  }
  return found;
}

function remarksIn(list: XmlElement, authors: ReadonlyMap<string, string>): readonly Remark[] {
  return list.children.flatMap((comment): readonly Remark[] => {
    if (comment.name === 'p:cm') return [remark(comment, 'p:text', authors)];
    if (!/:cm$/.test(comment.name)) return [];
    const replies = comment.children.flatMap((one) => (/:replyLst$/.test(one.name) ? one.children : []));
    return [comment, ...replies].map((one) => remark(one, 'a:t', authors));
  });
}

function remark(comment: XmlElement, element: string, authors: ReadonlyMap<string, string>): Remark {
  const own = comment.children.filter(({ name }) => !/:replyLst$/.test(name));
  const texts = own.flatMap((one) => (one.name === element ? [one] : descendants(one, element)));
  return {
    author: authors.get(comment.attributes['authorId'] ?? '') ?? '',
    text: texts
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  };
}
