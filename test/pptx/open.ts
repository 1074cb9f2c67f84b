// Opens a deck as a reader would: by the archive's directory, with Node's zlib (an inflater in JavaScript takes four times as long),
// htmlparser2 for the XML. None of src/pptx and src/opc is used here, so that what the writer gets wrong the tests do not get
// wrong the same way.

import { inflateRawSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { remembered } from './remembered.ts';

export type Parts = ReadonlyMap<string, Uint8Array>;
export type Element = Extract<ReturnType<typeof parseDocument>['children'][number], { attribs: unknown }>;

/** One deck is opened by one check after another. */
let latest: { readonly bytes: Uint8Array; readonly parts: Parts } | undefined;

export function open(bytes: Uint8Array): Parts {
  if (latest?.bytes !== bytes) latest = { bytes, parts: unzipped(bytes) };
  return latest.parts;
}

/** APPNOTE 6.3.10, 4.3.12 and 4.3.16: the directory, and where it begins. */
function unzipped(bytes: Uint8Array): Parts {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('this is no archive');
  const parts = new Map<string, Uint8Array>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('the directory of the archive ends too soon');
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20));
    const whole = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    if (whole.length !== zip.readUInt32LE(at + 24))
      throw new Error('a part is longer or shorter than it says');
    parts.set(zip.toString('utf8', at + 46, at + 46 + name), new Uint8Array(whole));
    at += 46 + name + extra + comment;
  }
  return parts;
}

export function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`the deck has no ${name}`);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
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
