// ppt/presentation.xml: the list of everything, in the order the schema wants (notesMasterIdLst before
// sldIdLst), and the sections of the deck.

import { crc32 } from 'node:zlib';
import { escapeAttribute, XML_HEAD } from '../opc/escape.ts';
import type { Scene } from '../scene/types.ts';
import { legal } from '../values/legal-text.ts';
import { FIRST_MASTER_ID } from './master.ts';
import { NOTES_SIZE } from './notes-master.ts';
import { NAMESPACES } from './part.ts';
import { slideSize } from './slot.ts';
import { DEFAULT_STYLE, nineLevels } from './style.ts';

/** ECMA-376 part 1, 19.7.13: slide ids start at 256. */
const FIRST_SLIDE_ID = 256;

export interface PresentationIds {
  readonly master: string;
  readonly notesMaster: string;
  readonly slides: readonly string[];
}

/** @param fonts `p:embeddedFont` elements. */
export function presentationXml(scene: Scene, ids: PresentationIds, fonts = ''): string {
  return (
    `${XML_HEAD}<p:presentation ${NAMESPACES}${scene.rtl ? ' rtl="1"' : ''}${fonts ? ' embedTrueTypeFonts="1"' : ''} saveSubsetFonts="1" autoCompressPictures="0">` +
    `<p:sldMasterIdLst><p:sldMasterId id="${FIRST_MASTER_ID}" r:id="${ids.master}"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="${ids.notesMaster}"/></p:notesMasterIdLst>` +
    `${slideIds(ids.slides)}<p:sldSz ${slideSize(scene.size)}/>` +
    `<p:notesSz cx="${NOTES_SIZE.width}" cy="${NOTES_SIZE.height}"/>` +
    (fonts ? `<p:embeddedFontLst>${fonts}</p:embeddedFontLst>` : '') +
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="en-US"/></a:defPPr>${nineLevels([DEFAULT_STYLE], scene.rtl)}</p:defaultTextStyle>` +
    `${sections(scene)}</p:presentation>`
  );
}

/** The slides by their relationship ids, in order. */
export function slideIds(ids: readonly string[]): string {
  const slides = ids.map((id, index) => `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="${id}"/>`).join('');
  return slides ? `<p:sldIdLst>${slides}</p:sldIdLst>` : '';
}

/**
 * Sections, MS-PPTX 2.6.4. Each run of slides of one part is a section; ids are upper-case GUIDs made from
 * the names, so that the same deck has the same ids.
 */
export function sections(scene: Scene): string {
  const runs: { readonly part: number; readonly slides: number[] }[] = [];
  scene.slides.forEach((slide, index) => {
    const last = runs.at(-1);
    if (last && last.part === slide.part) last.slides.push(FIRST_SLIDE_ID + index);
    else runs.push({ part: slide.part, slides: [FIRST_SLIDE_ID + index] });
  });
  if (scene.parts.length === 0 || runs.length === 0) return '';
  const seen = new Map<string, number>();
  const xml = runs.map(({ part, slides }) => {
    const name = legal(scene.parts[part] ?? '').trim() || legal(scene.properties.title).trim() || '1';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const ids = slides.map((id) => `<p14:sldId id="${id}"/>`).join('');
    return `<p14:section name="${escapeAttribute(count === 1 ? name : `${name} (${count})`)}" id="${guid(`section ${count} ${name}`)}"><p14:sldIdLst>${ids}</p14:sldIdLst></p14:section>`;
  });
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${xml.join('')}</p14:sectionLst></p:ext></p:extLst>`;
}

/**
 * A name-based GUID in the form of RFC 9562 version 8, upper case and in braces as ST_Guid wants. Checksums
 * tell the few sections of a deck apart; node:crypto takes some 8 ms to load.
 */
export function guid(name: string): string {
  const word = (salt: string): string =>
    crc32(salt + name)
      .toString(16)
      .padStart(8, '0');
  const hex = ['a', 'b', 'c', 'd'].map(word).join('').toUpperCase();
  const variant = '89AB'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}}`;
}
