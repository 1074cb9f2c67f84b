// Opens a deck as a reader would: fflate for the ZIP, htmlparser2 for the XML. None of src/pptx is used here,
// so that what the writer gets wrong the tests do not get wrong the same way.

import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { remembered } from './remembered.ts';

export type Parts = ReadonlyMap<string, Uint8Array>;
export type Element = Extract<ReturnType<typeof parseDocument>['children'][number], { attribs: unknown }>;

export function open(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)));
}

export function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`the deck has no ${name}`);
  return strFromU8(bytes);
}

/** The tree of a part. Parts of the same text have the same tree: look at it, do not change it. */
export function xmlOf(parts: Parts, name: string): Element {
  return treeOf(textOf(parts, name));
}

export const treeOf = remembered((text): Element => {
  const root = parseDocument(text, { xmlMode: true }).children.find(isElement);
  if (!root) throw new Error(`no element in "${text.slice(0, 60)}"`);
  return root;
});

function isElement(node: ReturnType<typeof parseDocument>['children'][number]): node is Element {
  return 'attribs' in node;
}

/** Descendants by name, the element itself included, in document order. */
export function find(element: Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, element, true) as Element[];
}

export function childrenOf(element: Element): Element[] {
  return element.children.filter(isElement);
}

export function content(element: Element): string {
  return DomUtils.textContent(element);
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attribs[name];
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
  /** The part the target names; undefined when external. */
  readonly part: string | undefined;
}

/** Relationships of a part (or of the package, for the empty name). */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/');
  const name = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  if (!parts.has(name)) return [];
  return find(xmlOf(parts, name), 'Relationship').map((found) => {
    const external = attribute(found, 'TargetMode') === 'External';
    const target = attribute(found, 'Target') ?? '';
    const base = new URL(part, 'http://deck/');
    return {
      id: attribute(found, 'Id') ?? '',
      type: (attribute(found, 'Type') ?? '').split('/').at(-1) ?? '',
      target,
      external,
      part: external ? undefined : decodeURIComponent(new URL(target, base).pathname.slice(1)),
    };
  });
}

/** Names of the parts in a folder, by their numbers. */
export function partsIn(parts: Parts, folder: string): readonly string[] {
  const number = (name: string) => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0);
  return [...parts.keys()]
    .filter((name) => name.startsWith(`${folder}/`) && !name.slice(folder.length + 1).includes('/'))
    .sort((a, b) => number(a) - number(b));
}
