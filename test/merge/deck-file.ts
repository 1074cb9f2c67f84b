// A deck as a program other than ours opens, changes and saves it: fflate for the archive, htmlparser2 for its XML. Nothing of
// src/ is used here, so that what the writer or the reader gets wrong the tests do not get wrong the same way.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

export const isElement = (node: Node): node is Element => 'attribs' in node;

export const find = (of: Document | Element, name: string): Element[] =>
  DomUtils.getElementsByTagName(name, of as never, true) as Element[];

export const children = (of: Element): Element[] => of.children.filter(isElement);

/** An element of this XML, to be put somewhere. */
export function made(xml: string): Element {
  const [first] = parseDocument(xml, { xmlMode: true }).children.filter(isElement);
  if (!first) throw new Error(`no element in "${xml}"`);
  return first;
}

export const textOf = (of: Element): string => DomUtils.textContent(of);
export const { append, appendChild, prependChild, removeElement, replaceElement } = DomUtils;

export class DeckFile {
  readonly parts: Map<string, Uint8Array>;
  readonly #trees = new Map<string, Document>();

  constructor(bytes: Uint8Array) {
    this.parts = new Map(Object.entries(unzipSync(bytes)));
  }

  /** To be changed; what is changed is saved. */
  tree(part: string): Document {
    const known = this.#trees.get(part);
    if (known) return known;
    const bytes = this.parts.get(part);
    if (!bytes) throw new Error(`the deck has no ${part}`);
    const tree = parseDocument(strFromU8(bytes), { xmlMode: true, decodeEntities: true });
    this.#trees.set(part, tree);
    return tree;
  }

  /** As it would be saved. */
  text(part: string): string {
    const tree = this.#trees.get(part);
    return tree ? xmlOf(tree) : strFromU8(this.parts.get(part) ?? new Uint8Array());
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  add(part: string, xml: string | Uint8Array): void {
    this.parts.set(part, typeof xml === 'string' ? strToU8(xml) : xml);
    this.#trees.delete(part);
  }

  remove(part: string): void {
    this.parts.delete(part);
    this.#trees.delete(part);
  }

  /** Parts of the slides, in the order of the show. */
  get slides(): readonly string[] {
    return this.slideIds.map((one) => this.related('ppt/presentation.xml', one.attribs['r:id'] ?? '') ?? '');
  }

  get slideIds(): readonly Element[] {
    return find(this.tree('ppt/presentation.xml'), 'p:sldId').filter(
      (one) => (one.parent as Element | null)?.name === 'p:sldIdLst',
    );
  }

  rels(part: string): Element[] {
    const name = relsOf(part);
    return this.has(name) ? find(this.tree(name), 'Relationship') : [];
  }

  /** The part that a relationship of this id, or of this type, leads to. */
  related(part: string, idOrType: string): string | undefined {
    const found = this.rels(part).find(
      ({ attribs }) => attribs['Id'] === idOrType || attribs['Type']?.endsWith(`/${idOrType}`),
    );
    const target = found?.attribs['Target'];
    if (target === undefined || found?.attribs['TargetMode'] === 'External') return undefined;
    return decodeURIComponent(new URL(target, new URL(part, 'http://deck/')).pathname.slice(1));
  }

  save(): Uint8Array {
    for (const [name, tree] of this.#trees) this.parts.set(name, strToU8(xmlOf(tree)));
    return zipSync(Object.fromEntries(this.parts), { level: 0, mtime: new Date('1980-01-01T00:00:00Z') });
  }
}

/** With the declaration, which the serializer does not know. */
export const xmlOf = (tree: Document): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tree.children
    .filter(isElement)
    .map((one) => DomUtils.getOuterHTML(one as never, { xmlMode: true, encodeEntities: 'utf8' }))
    .join('')}`;

export function relsOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}
