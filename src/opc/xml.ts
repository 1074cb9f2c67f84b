// A part's XML as a tree in which names mean the same in every file: prefixes are the customary ones, whatever the file
// declares. Nothing of it is fetched or expanded: a document type, which could do either, is refused.

import { LIMITS } from './limits.ts';
import type { XmlElement } from './types.ts';
import { scanXml, XmlFault } from './xml-syntax.ts';

export { XmlFault } from './xml-syntax.ts';

/** The namespaces of PresentationML, Transitional and Strict (ECMA-376 part 1, annex A; part 4), by customary prefix. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/presentationml/2006/main', 'p'],
  ['http://purl.oclc.org/ooxml/presentationml/main', 'p'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://purl.oclc.org/ooxml/drawingml/chart', 'c'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
]);

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  text: string;
}

/** Namespaces in force, by the file's own prefix, and names already made canonical under them. */
interface Scope {
  readonly spaces: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

/** @throws XmlFault */
export function parseXml(bytes: Uint8Array): XmlElement {
  const open: Open[] = [];
  const scopes: Scope[] = [{ spaces: new Map(), names: new Map() }];
  let root: Open | undefined;
  scanXml(decoded(bytes), {
    open(tag, written) {
      if (open.length >= LIMITS.depth)
        throw new XmlFault(`elements are more than ${LIMITS.depth} inside each other`);
      const scope = scopeOf(written, scopes.at(-1) as Scope);
      const element: Open = {
        name: canonical(tag, scope),
        attributes: attributesOf(written, scope),
        children: nothing,
        text: '',
      };
      const parent = open.at(-1);
      if (!parent) root = element;
      else if (parent.children === nothing) parent.children = [element];
      else (parent.children as XmlElement[]).push(element);
      open.push(element);
      scopes.push(scope);
    },
    close() {
      open.pop();
      scopes.pop();
    },
    text(text) {
      const into = open.at(-1);
      if (into) into.text += text;
    },
  });
  return root as XmlElement;
}

const nothing: readonly XmlElement[] = Object.freeze([]);

/** UTF-8 or UTF-16, the two that a package may use (ECMA-376 part 2, annex B); without a byte order mark, UTF-8. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XmlFault('its text is not UTF-8');
  }
}

function scopeOf(written: readonly string[], inherited: Scope): Scope {
  let spaces: Map<string, string> | undefined;
  for (let at = 0; at < written.length; at += 2) {
    const name = written[at] as string;
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    spaces ??= new Map(inherited.spaces);
    spaces.set(name.slice(6), written[at + 1] as string);
  }
  return spaces ? { spaces, names: new Map() } : inherited;
}

/** An object without Object's own properties, and as fast as one with them. */
const Bag = function Bag() {} as unknown as new () => Record<string, string>;
Bag.prototype = Object.create(null);
const empty: Readonly<Record<string, string>> = Object.freeze(new Bag());

function attributesOf(written: readonly string[], scope: Scope): Readonly<Record<string, string>> {
  if (written.length === 0) return empty;
  const attributes = new Bag();
  for (let at = 0; at < written.length; at += 2) {
    const name = written[at] as string;
    if (name.startsWith('xmlns') && (name.length === 5 || name[5] === ':')) continue;
    attributes[name.includes(':') ? canonical(name, scope) : name] = written[at + 1] as string;
  }
  return attributes;
}

/** A name without a prefix is in the default namespace where it is an element's; attributes' are never asked. */
function canonical(name: string, { spaces, names }: Scope): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const prefix = prefixes.get(spaces.get(colon < 0 ? '' : name.slice(0, colon)) ?? '');
  const local = name.slice(colon + 1);
  const made = prefix === undefined ? name : prefix === '' ? local : `${prefix}:${local}`;
  names.set(name, made);
  return made;
}

export const children = (of: XmlElement | undefined, name: string): readonly XmlElement[] =>
  of?.children.filter((one) => one.name === name) ?? [];

/** The first descendant along that way: `child(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')`. */
export function child(of: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  let from = of;
  for (const name of way) {
    if (!from) return undefined;
    from = from.children.find((one) => one.name === name);
  }
  return from;
}

/** Every descendant of that name, in document order. */
export function descendants(of: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    for (const one of element.children) {
      if (one.name === name) found.push(one);
      collect(one);
    }
  };
  if (of) collect(of);
  return found;
}
