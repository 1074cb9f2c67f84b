// XML as a tree, for the parts that pptxgenjs wrote and this stage mends: a real parser and serialiser, not patterns on
// text. What this stage writes itself never comes by here.

import { DomUtils, parseDocument } from 'htmlparser2';
import { XML_HEAD } from '../opc/escape.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
export type XmlElement = Extract<Node, { attribs: unknown }>;

/** The root element; text between elements that is only white space is dropped. */
export function parseXml(xml: string): XmlElement {
  const document = parseDocument(xml, { xmlMode: true, decodeEntities: true });
  const root = elements(document.children)[0];
  if (!root) throw new Error('an XML part without a root element');
  dropBlanks(root);
  return root;
}

export function serializeXml(root: XmlElement): string {
  return XML_HEAD + DomUtils.getOuterHTML(root, { xmlMode: true, encodeEntities: 'utf8' });
}

/** Elements of a piece of XML that stands for itself. */
export function fragment(xml: string): XmlElement[] {
  return elements(parseDocument(xml, { xmlMode: true, decodeEntities: true }).children);
}

function elements(nodes: readonly Node[]): XmlElement[] {
  return nodes.filter((node): node is XmlElement => 'attribs' in node);
}

function dropBlanks(element: XmlElement): void {
  for (const node of [...element.children]) {
    if ('attribs' in node) dropBlanks(node);
    // A value may be blank: only white space beside elements is layout.
    else if (element.children.length > 1 && 'data' in node && node.data.trim() === '')
      DomUtils.removeElement(node);
  }
}

export function children(of: XmlElement): XmlElement[] {
  return elements(of.children);
}

export function child(of: XmlElement, name: string): XmlElement | undefined {
  return children(of).find((one) => one.name === name);
}

/** Descendants by name, in document order. */
export function all(of: XmlElement, name: string): XmlElement[] {
  return children(of).flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}

export function remove(element: XmlElement | undefined): void {
  if (element) DomUtils.removeElement(element);
}

export function text(of: XmlElement): string {
  return DomUtils.textContent(of);
}

/**
 * Puts `xml` in the place of every child of that name, or where `order`, the schema's sequence, has it. An empty string
 * takes the children away.
 */
export function put(parent: XmlElement, xml: string, order: readonly string[], name = tagName(xml)): void {
  for (const old of children(parent).filter((one) => one.name === name)) DomUtils.removeElement(old);
  const rank = order.indexOf(name);
  if (rank < 0) throw new Error(`${name} has no place in ${parent.name}`);
  for (const added of fragment(xml)) {
    const next = children(parent).find((one) => order.indexOf(one.name) > rank);
    if (next) DomUtils.prepend(next, added);
    else DomUtils.appendChild(parent, added);
  }
}

function tagName(xml: string): string {
  return /^<([\w:]+)/.exec(xml)?.[1] ?? '';
}

/** Sorts the children into the schema's sequence; children of one name keep their order. */
export function sort(parent: XmlElement, order: readonly string[]): void {
  const sorted = children(parent).sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  for (const one of sorted) {
    if (!order.includes(one.name)) throw new Error(`${one.name} has no place in ${parent.name}`);
    DomUtils.removeElement(one);
  }
  for (const one of sorted) DomUtils.appendChild(parent, one);
}
