// A deck on an organisation's own file: its parts as they are, and a presentation part that lists our slides
// on its masters instead of the file's own slides.

import { child, children } from '../opc/elements.ts';
import { escapeAttribute, XML_HEAD } from '../opc/escape.ts';
import { relationshipsPart } from '../opc/part-names.ts';
import type { XmlElement } from '../opc/types.ts';
import { Relationships } from '../opc/write-relationships.ts';
import type { Scene } from '../scene/types.ts';
import type { Base } from '../template/types.ts';
import type { Package } from './package.ts';
import { NAMESPACES } from './part.ts';
import { sections, slideIds } from './presentation.ts';

/** Where a part stands, seen from a part in a folder of ppt/. */
export function beside(part: string): string {
  return part.startsWith('ppt/') ? `../${part.slice('ppt/'.length)}` : `/${part}`;
}

/**
 * Everything but the presentation part, whose slides are ours. A link to one of the file's
 * slides leads to our first.
 */
export function keepParts(base: Base, into: Package, firstSlide: string): void {
  const rewritten = new Set([base.presentation, relationshipsPart(base.presentation)]);
  for (const [name, bytes] of base.parts) {
    if (rewritten.has(name)) continue;
    into.kept(
      name,
      name.endsWith('.rels') ? withoutLostSlides(bytes, base, firstSlide) : bytes,
      base.contentTypes,
    );
  }
}

/** The same bytes, unless a master or layout links to a slide of the file. */
function withoutLostSlides(bytes: Uint8Array, base: Base, firstSlide: string): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  if (!/relationships\/slide"/.test(xml)) return bytes;
  const mended = xml.replace(/<Relationship\b[^>]*>/g, (tag) =>
    /relationships\/slide"/.test(tag) && !/TargetMode="External"/.test(tag)
      ? tag.replace(/\bTarget="[^"]*"/, `Target="/${firstSlide}"`)
      : tag,
  );
  return base.parts.size > 0 ? new TextEncoder().encode(mended) : bytes;
}

/** The presentation part's relationships as the file has them; ours are added. */
export function baseRelationships(base: Base): Relationships {
  const rels = new Relationships();
  for (const { id, typeAddress, target } of base.relationships) {
    const own = target.startsWith('ppt/') && base.presentation.startsWith('ppt/');
    rels.kept(id, typeAddress, own ? target.slice('ppt/'.length) : `/${target}`);
  }
  return rels;
}

/**
 * CT_Presentation's children in the schema's order (ECMA-376 part 1, 19.2.1.26), but for what is about
 * slides.
 */
const before = ['p:sldMasterIdLst'];
const after = ['p:kinsoku', 'p:defaultTextStyle'];

export function basePresentationXml(
  scene: Scene,
  base: Base,
  ids: { readonly slides: readonly string[]; readonly notesMaster: string },
  fonts: string,
): string {
  const { presentationXml: own } = base;
  const copied = (names: readonly string[]): string =>
    names
      .flatMap((name) => own.children.filter((one) => one.name === name))
      .map(elementXml)
      .join('');
  const attributes = Object.entries(own.attributes)
    .filter(
      ([name]) => !name.includes(':') && name !== 'conformance' && !(fonts && name === 'embedTrueTypeFonts'),
    )
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const carried =
    children(child(own, 'p:embeddedFontLst'), 'p:embeddedFont').map(elementXml).join('') + fonts;
  return (
    `${XML_HEAD}<p:presentation ${NAMESPACES}${attributes}${fonts ? ' embedTrueTypeFonts="1"' : ''}>${copied(before)}` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="${escapeAttribute(ids.notesMaster)}"/></p:notesMasterIdLst>` +
    `${copied(['p:handoutMasterIdLst'])}${slideIds(ids.slides)}${copied(['p:sldSz', 'p:notesSz'])}` +
    `${carried ? `<p:embeddedFontLst>${carried}</p:embeddedFontLst>` : ''}${copied(after)}${sections(scene)}</p:presentation>`
  );
}

/**
 * Extensions are left out: they speak of what the file's maker did, in namespaces that would have to be
 * declared.
 */
function elementXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.includes(':') || name.startsWith('r:'))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  const inner = element.children
    .filter(({ name }) => /^[apr]:/.test(name) && !name.endsWith(':extLst'))
    .map(elementXml)
    .join('');
  return inner
    ? `<${element.name}${attributes}>${inner}</${element.name}>`
    : `<${element.name}${attributes}/>`;
}
