// A part's XML as a tree in which names mean the same in every file: prefixes are the customary
// ones, whatever the file declares. Nothing of it is fetched or expanded: a document type, which
// could do either, is refused.

import { type SaxesAttributeNS as Attribute, SaxesParser } from 'saxes';
import { LIMITS } from './limits.ts';
import type { XmlElement } from './types.ts';
import { XmlFault, xmlFault } from './xml-fault.ts';

export { child, children, descendants } from './elements.ts';
export { XmlFault } from './xml-fault.ts';

/**
 * The namespaces of PresentationML, Transitional and Strict (ECMA-376 part 1, annex A; part
 * 4), by customary prefix.
 */
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

/** @throws XmlFault where it is no well-formed XML 1.0 with namespaces, or has a document type. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const { xml, encoding } = decoded(bytes);
  // Any 1.x is read as 1.0 (XML 1.0, fifth edition, 2.8): 1.1 would let in control characters.
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const nameOf = canonicalNames();
  const open: Open[] = [];
  let root: Open | undefined;
  let closed: string | undefined;
  parser.on('opentag', (tag) => {
    if (!root) refuseOtherEncoding(parser.xmlDecl.encoding, encoding);
    if (open.length >= LIMITS.depth)
      throw new XmlFault(`elements are more than ${LIMITS.depth} inside each other`);
    const element: Open = {
      name: nameOf(tag.name, tag.uri, tag.local),
      attributes: attributesOf(tag.attributes, nameOf),
      children: nothing,
      text: '',
    };
    const parent = open.at(-1);
    if (!parent) root = element;
    else if (parent.children === nothing) parent.children = [element];
    else (parent.children as XmlElement[]).push(element);
    open.push(element);
  });
  parser.on('closetag', (tag) => {
    closed = tag.name;
    open.pop();
  });
  const read = (text: string): void => {
    const into = open.at(-1);
    if (into) into.text += text;
  };
  parser.on('text', read);
  parser.on('cdata', read);
  // With seven listeners V8 would hold the parser in a slower form, and reading would take
  // three to five times as long.
  if (xml.includes('<!DOCTYPE')) parser.on('doctype', () => parser.fail('doctype'));
  try {
    parser.write(xml).close();
  } catch (fault) {
    const [, said] = fault instanceof Error ? (/^\d+:\d+: (.*)/s.exec(fault.message) ?? []) : [];
    throw said === undefined ? fault : xmlFault(said, xml, parser.position, closed);
  }
  return root as XmlElement;
}

const nothing: readonly XmlElement[] = Object.freeze([]);

/**
 * UTF-8 or UTF-16, the two that a package may use and declare (ECMA-376 part 2, annex B); without
 * a byte order mark, UTF-8.
 */
function decoded(bytes: Uint8Array): { readonly xml: string; readonly encoding: RegExp } {
  const [first, second] = bytes;
  const order =
    first === 0xff && second === 0xfe ? 'le' : first === 0xfe && second === 0xff ? 'be' : undefined;
  try {
    const xml = new TextDecoder(order ? `utf-16${order}` : 'utf-8', { fatal: true }).decode(bytes);
    return { xml, encoding: order ? /^utf-16$/i : /^utf-8$/i };
  } catch {
    throw new XmlFault('its text is not UTF-8');
  }
}

function refuseOtherEncoding(declared: string | undefined, encoding: RegExp): void {
  if (declared !== undefined && !encoding.test(declared))
    throw new XmlFault(`it is not in the encoding that it declares ("${declared.slice(0, 60)}")`);
}

type NameOf = (written: string, namespace: string, local: string) => string;

/**
 * A name with the customary prefix of its namespace. Each is made once, for there are few and they come
 * often.
 */
function canonicalNames(): NameOf {
  const known = new Map<string, { readonly namespace: string; readonly name: string }>();
  return (written, namespace, local) => {
    const old = known.get(written);
    if (old?.namespace === namespace) return old.name;
    if (beginsWrong.test(written)) throw new XmlFault(`"${written.slice(0, 60)}" is no name`);
    const prefix = prefixes.get(namespace);
    const name = prefix === undefined ? written : prefix === '' ? local : `${prefix}:${local}`;
    known.set(written, { namespace, name });
    return name;
  };
}

/**
 * A local name that begins as no name may, which saxes lets through: what a name may hold (XML 1.0, 2.3)
 * without what it may begin with (Namespaces in XML 1.0, section 3, NCName).
 */
const beginsWrong = /:(?:[-.\d\u00b7\u203f\u2040]|[\u0300-\u036f])/;

/** An object without Object's own properties, and as fast as one with them. */
const Bag = function Bag() {} as unknown as new () => Record<string, string>;
Bag.prototype = Object.create(null);
const empty: Readonly<Record<string, string>> = Object.freeze(new Bag());

/** Without the declarations of namespaces. */
function attributesOf(
  written: Readonly<Record<string, Attribute>>,
  nameOf: NameOf,
): Readonly<Record<string, string>> {
  let attributes: Record<string, string> | undefined;
  for (const key in written) {
    const { name, prefix, local, uri, value } = written[key] as Attribute;
    if (uri === XMLNS) nameOf(name, uri, local);
    else {
      attributes ??= new Bag();
      attributes[prefix === '' ? name : nameOf(name, uri, local)] = value;
    }
  }
  return attributes ?? empty;
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';
