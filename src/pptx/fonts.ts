// House fonts in the deck itself (ECMA-376 part 1, 19.2.1.9, p:embeddedFontLst): each face a part in Microsoft's EOT, as PowerPoint
// writes and reads it, with the font's own licence bits. Loaded where a template asks for it.

import toEot from 'ttf2eot';
import { escapeAttribute } from '../opc/escape.ts';
import type { Relationships } from '../opc/write-relationships.ts';
import type { HouseFont } from '../template/types.ts';
import type { Package } from './package.ts';

/** CT_EmbeddedFontListEntry's children in the schema's order. */
const faces = ['regular', 'bold', 'italic', 'boldItalic'] as const;

const faceOf = ({ bold, italic }: HouseFont): (typeof faces)[number] =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';

/** Where fsType stands in an EOT's head (W3C Embedded OpenType, 4.1). */
const licenceAt = 32;

/** @param held families that the file carries already. @returns the `p:embeddedFont` elements. */
export function embedFonts(
  fonts: readonly HouseFont[],
  held: ReadonlySet<string>,
  rels: Relationships,
  into: Package,
): string {
  const carried = fonts.filter(
    ({ embedded, family }) => embedded !== undefined && !held.has(family.toLowerCase()),
  );
  const families = [...new Set(carried.map(({ family }) => family))];
  return families
    .map((family) => {
      const own = faces.flatMap((face) => {
        const font = carried.find((one) => one.family === family && faceOf(one) === face);
        if (!font) return [];
        const number = into.free(1, (one) => `ppt/fonts/font${one}.fntdata`);
        into.media(`ppt/fonts/font${number}.fntdata`, eotOf(font), false);
        return [`<p:${face} r:id="${rels.part('font', `fonts/font${number}.fntdata`)}"/>`];
      });
      return `<p:embeddedFont><p:font typeface="${escapeAttribute(family)}"/>${own.join('')}</p:embeddedFont>`;
    })
    .join('');
}

function eotOf({ bytes, embedded = 0 }: HouseFont): Uint8Array {
  const eot = toEot(bytes);
  // ttf2eot 3.1.0 leaves it 0, which says that the font may be installed.
  new DataView(eot.buffer, eot.byteOffset).setUint16(licenceAt, embedded, true);
  return eot;
}
