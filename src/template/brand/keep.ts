// What a deck keeps of the organisation's file: every part that the presentation leads to, but its slides and
// what only they use. Parts are kept byte for byte.

import { relationshipsPart } from '../../opc/part-names.ts';
import type { OpcPackage } from '../../opc/types.ts';
import { child } from '../../opc/xml.ts';
import type { Base } from '../types.ts';
import { linked, strict } from './messages.ts';
import { isOwn } from './own-parts.ts';

/** Of the presentation part; its window and show settings are their maker's, not the brand's. */
const dropped = new Set([
  'slide',
  'notesSlide',
  'commentAuthors',
  'comments',
  'authors',
  'presProps',
  'viewProps',
  'printerSettings',
  'changesInfo',
  'revisionInfo',
  'sectionMetadata',
]);

/** Relationships that name an address without fetching from it. */
const mere = new Set(['hyperlink']);

/** @throws Refusal where a kept part would be fetched from outside the file, or the file is Strict. */
export function readBase(from: OpcPackage, rtl: boolean): Base {
  if (from.strict) throw strict(from.file);
  const parts = new Map<string, Uint8Array>();
  const waiting = [from.presentation];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (parts.has(name)) continue;
    parts.set(name, from.bytes(name));
    const rels = from.find(relationshipsPart(name));
    if (rels === undefined) continue;
    parts.set(rels, from.bytes(rels));
    for (const { type, target, external } of from.relationships(name)) {
      if (external && !mere.has(type)) throw linked(from.file, name, target);
      if (external || dropped.has(type) || (type === 'customXml' && isOwn(from, target))) continue;
      if (from.find(target) === undefined) continue;
      waiting.push(target);
    }
  }
  const ordered = from.names.filter((name) => parts.has(name));
  const relationships = from
    .relationships(from.presentation)
    .filter(({ type, target, external }) => !external && !dropped.has(type) && parts.has(target));
  const notesMaster = relationships.find(({ type }) => type === 'notesMaster')?.target;
  return {
    file: from.file,
    package: from,
    parts: new Map(ordered.map((name) => [name, parts.get(name) as Uint8Array])),
    contentTypes: {
      defaults: from.contentTypes.defaults,
      overrides: new Map([...from.contentTypes.overrides].filter(([name]) => parts.has(name))),
    },
    presentation: from.presentation,
    presentationXml: from.xml(from.presentation),
    relationships,
    ...(notesMaster === undefined ? {} : { notesMaster }),
    rtl,
  };
}

/** `sldSz`, EMU. */
export const sizeElement = (from: OpcPackage) => child(from.xml(from.presentation), 'p:sldSz');
