// Whether the parts of a deck can be edited as text: written in UTF-8, with the prefixes that every program uses.

import type { OpcPackage } from '../opc/types.ts';
import { viewOf } from './recorder.ts';
import { slideParts } from './slide-list.ts';

const prefixes: readonly (readonly [prefix: string, address: string])[] = [
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['p', 'http://schemas.openxmlformats.org/presentationml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
];

/** Why not, in words; undefined where they can. @throws Refusal where a part is damaged. */
export function unsafeToEdit(from: OpcPackage): string | undefined {
  if (from.strict) return 'it was saved in the Strict variant of the format';
  const view = viewOf(from);
  for (const part of [from.presentation, ...slideParts(view, from.presentation)]) {
    // Read once by a parser that refuses what is not well-formed.
    if (part !== '') from.xml(part);
    const head =
      /<(?:\w+:)?(?:presentation|sld)\b[^>]*>/.exec(view.text(part)?.slice(0, 20_000) ?? '')?.[0] ?? '';
    if (!prefixes.every(([prefix, address]) => head.includes(`xmlns:${prefix}="${address}"`)))
      return `"${part}" in it is written as no known program writes it`;
  }
  return undefined;
}
