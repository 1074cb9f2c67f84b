// Whether the parts of a deck can be edited as text: written with the prefixes that every program uses, and well-formed, which is asked of
// a part when it is edited (edited-package.ts): most are not.

import type { OpcPackage } from '../opc/types.ts';
import { viewOf } from './recorder.ts';
import { slideParts } from './slide-list.ts';

const prefixes: readonly (readonly [prefix: string, address: string])[] = [
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['p', 'http://schemas.openxmlformats.org/presentationml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
];

/** Why not, in words; undefined where they can. */
export function unsafeToEdit(from: OpcPackage): string | undefined {
  if (from.strict) return 'it was saved in the Strict variant of the format';
  const view = viewOf(from);
  for (const part of [from.presentation, ...slideParts(view, from.presentation)]) {
    const found = from.find(part);
    const text = found === undefined ? '' : new TextDecoder().decode(from.head(found, 20_000));
    const head = /<(?:\w+:)?(?:presentation|sld)\b[^>]*>/.exec(text)?.[0] ?? '';
    if (!prefixes.every(([prefix, address]) => head.includes(`xmlns:${prefix}="${address}"`)))
      return `"${part}" in it is written as no known program writes it`;
  }
  return undefined;
}

/** Whether each tag is closed by its own; false, too, where that cannot be told at a glance: remarks, a ">" in a value. */
export function isNested(xml: string): boolean {
  const open: string[] = [];
  for (let at = xml.indexOf('<'); at >= 0; ) {
    const end = xml.indexOf('>', at);
    const tag = xml.slice(at + 1, end);
    if (end < 0 || tag.startsWith('!')) return false;
    const name = /^[^\s/?]*/.exec(tag)?.[0] ?? '';
    if (tag.startsWith('/')) {
      if (open.pop() !== tag.slice(1).trim()) return false;
    } else if (!/[/?]$/.test(tag)) open.push(name);
    if (tag.split('"').length % 2 === 0) return false;
    // The points of a freeform: most of a map.
    at =
      name === 'a:pathLst' && open.at(-1) === name ? xml.indexOf('</a:pathLst', end) : xml.indexOf('<', end);
  }
  return open.length === 0;
}
