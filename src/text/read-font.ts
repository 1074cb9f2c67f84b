// A house font from its own file (.ttf, .otf): what it is called, what its licence bits allow, how wide its letters are. In a script of
// its own, loaded where a template names such a file.

import * as fontkit from 'fontkit';
import type { FontFile, MeasuredFace } from './types.ts';

/** @returns undefined where the bytes are no font of one face that can be read. */
export function readFont(bytes: Uint8Array): FontFile | undefined {
  const font = opened(bytes);
  if (!font) return undefined;
  const os2 = font['OS/2'];
  const style = `${font.subfamilyName ?? ''}`;
  // Of a table older than version 3 several may be set, and the freest holds (OpenType 1.9, OS/2, fsType).
  const { noEmbedding = false, viewOnly = false, editable = false, noSubsetting = false } = os2?.fsType ?? {};
  const isOutlined = !os2?.fsType?.bitmapOnly;
  const isUsable = isOutlined && !(noEmbedding && !viewOnly && !editable);
  return {
    family: font.familyName,
    bold: os2?.fsSelection?.bold ?? /\bbold\b/i.test(style),
    italic: os2?.fsSelection?.italic ?? /\b(italic|oblique)\b/i.test(style),
    isTrueType: signatureOf(bytes) !== postScript,
    fsType:
      (noEmbedding ? 2 : 0) |
      (viewOnly ? 4 : 0) |
      (editable ? 8 : 0) |
      (noSubsetting ? 0x100 : 0) |
      (isOutlined ? 0 : 0x200),
    mayTravel: isUsable && (editable || !(viewOnly || noEmbedding)),
    mayBePrinted: isUsable && !noSubsetting,
  };
}

/** @param bytes of a font that was read before. */
export function measureFont(bytes: Uint8Array): MeasuredFace {
  const font = opened(bytes);
  const about = readFont(bytes);
  if (!font || !about) throw new Error('the bytes are no font');
  const { family, bold, italic } = about;
  const em = font.unitsPerEm;
  const letters = new Set(font.characterSet);
  const { winAscent, winDescent } = font['OS/2'] ?? {};
  return {
    family,
    bold,
    italic,
    ascent: (winAscent || font.ascent) / em,
    descent: (winDescent || Math.abs(font.descent)) / em,
    has: (point) => letters.has(point),
    // PowerPoint kerns and joins no letters that a script does not ask for.
    width: (text) => advanceOf(text, font) / em,
  };
}

/** Font units. Where its kerning is broken, without. */
function advanceOf(text: string, font: fontkit.Font): number {
  try {
    return font.layout(text, { kern: true, liga: false, clig: false, calt: false }).advanceWidth;
  } catch {
    return font.glyphsForString(text).reduce((all, { advanceWidth }) => all + advanceWidth, 0);
  }
}

/** 'OTTO': outlines of PostScript. */
const postScript = 0x4f54544f;
/** Version 1.0, and Apple's 'true'. */
const signatures: ReadonlySet<number> = new Set([0x00010000, 0x74727565, postScript]);

const signatureOf = (bytes: Uint8Array): number =>
  bytes.length < 12 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);

function opened(bytes: Uint8Array): fontkit.Font | undefined {
  if (!signatures.has(signatureOf(bytes))) return undefined;
  try {
    // fontkit 2.0.4 may read past the end for a last glyph that is empty.
    const roomy = Buffer.alloc(bytes.length + 16);
    roomy.set(bytes);
    const font = fontkit.create(roomy);
    if (!('characterSet' in font)) return undefined;
    // Tables are read when they are asked for: a broken one says so here, not in the middle of a deck.
    const { advanceWidth } = font.layout('Aa');
    const isWhole = font.familyName && font.unitsPerEm > 0 && font.characterSet.length > 0;
    return isWhole && Number.isFinite(advanceWidth) ? font : undefined;
  } catch {
    return undefined;
  }
}
