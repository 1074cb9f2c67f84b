// A part's XML as a tree in which names mean the same in every file: prefixes are the customary ones, whatever the file
// declares. Nothing of it is fetched or expanded: a document type, which could do either, is refused.

import { Parser } from 'htmlparser2';
import { LIMITS } from './limits.ts';
import type { XmlElement } from './types.ts';

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

/** What makes a part unreadable, as the end of a sentence. */
export class XmlFault extends Error {}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
  /** Namespaces in force, by the file's own prefix; shared with the parent where it declares none. */
  readonly spaces: ReadonlyMap<string, string>;
}

/** @throws XmlFault */
export function parseXml(bytes: Uint8Array): XmlElement {
  const xml = decoded(bytes);
  refuseBareMarks(xml);
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (open.length >= LIMITS.depth)
          throw new XmlFault(`elements are more than ${LIMITS.depth} inside each other`);
        if (root && open.length === 0) throw new XmlFault('it has more than one root');
        open.push(opened(tag, attributes, open.at(-1)?.spaces ?? new Map()));
      },
      onclosetag(_, implied) {
        const { name, attributes, children, text } = open.pop() as Open;
        // An element may be closed for it by `/>`; by anything else it was never closed.
        if (implied && xml[parser.endIndex - 1] !== '/')
          throw new XmlFault(`<${name.slice(0, 60)}> is not closed`);
        const element: XmlElement = { name, attributes, children, text };
        const parent = open.at(-1);
        if (parent) parent.children.push(element);
        else root = element;
      },
      ontext(text) {
        const into = open.at(-1);
        if (into) into.text += text;
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw new XmlFault('it has a document type');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  if (!root) throw new XmlFault('it is no XML');
  return root;
}

/** The parser forgives an `&` or `<` that stands for itself (XML 1.0, 2.4); PowerPoint does not open such a file. */
function refuseBareMarks(xml: string): void {
  // In these two they may stand.
  if (xml.includes('<!--') || xml.includes('<![CDATA[')) return;
  const bare = /&(?!#\d+;|#x[\da-fA-F]+;|[A-Za-z]+;)|<(?![/?!A-Za-z_])/.exec(xml);
  if (bare) throw new XmlFault(`a "${bare[0]}" stands in it that is no markup`);
}

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

function opened(
  tag: string,
  written: Readonly<Record<string, string>>,
  inherited: ReadonlyMap<string, string>,
): Open {
  const declared = Object.keys(written).filter((key) => key === 'xmlns' || key.startsWith('xmlns:'));
  const spaces =
    declared.length === 0
      ? inherited
      : new Map([...inherited, ...declared.map((key) => [key.slice(6), written[key] ?? ''] as const)]);
  const attributes: Record<string, string> = Object.create(null);
  for (const [key, value] of Object.entries(written)) {
    if (declared.includes(key)) continue;
    attributes[key.includes(':') ? canonical(key, spaces) : key] = value;
  }
  return { name: canonical(tag, spaces), attributes, children: [], text: '', spaces };
}

function canonical(name: string, spaces: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = prefixes.get(spaces.get(colon < 0 ? '' : name.slice(0, colon)) ?? '');
  if (prefix === undefined) return name;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}

export const children = (of: XmlElement | undefined, name: string): readonly XmlElement[] =>
  of?.children.filter((one) => one.name === name) ?? [];

/** The first descendant along that way: `child(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')`. */
export function child(of: XmlElement | undefined, ...way: readonly string[]): XmlElement | undefined {
  return way.reduce((from, name) => from?.children.find((one) => one.name === name), of);
}

/** Every descendant of that name, in document order. */
export function descendants(of: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (
    of?.children.flatMap((one) => [...(one.name === name ? [one] : []), ...descendants(one, name)]) ?? []
  );
}
