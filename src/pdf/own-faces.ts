// The fonts that a user gives, face by face: what each is called, how it looks, and which letters it has.

import * as fontkit from 'fontkit';

export interface OwnFace {
  /** As it is registered in the document. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** In a collection, which of its fonts. */
  readonly postscriptName?: string;
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly has: (code: number) => boolean;
}

/** @param files by name; what is no font that can be read is passed over */
export function ownFaces(files: ReadonlyMap<string, Uint8Array>): readonly OwnFace[] {
  return [...files].flatMap(([file, bytes]): readonly OwnFace[] => {
    try {
      const opened = fontkit.create(Buffer.from(bytes));
      const fonts = 'fonts' in opened ? opened.fonts : [opened];
      return fonts.map((font) => faceOf(font, file, bytes, fonts.length > 1));
    } catch {
      return [];
    }
  });
}

function faceOf(font: fontkit.Font, file: string, bytes: Uint8Array, isInCollection: boolean): OwnFace {
  const style = `${font.subfamilyName ?? ''} ${font.fullName ?? ''}`;
  let letters: ReadonlySet<number> | undefined;
  return {
    name: `${file} ${font.postscriptName}`,
    bytes,
    ...(isInCollection && font.postscriptName ? { postscriptName: font.postscriptName } : {}),
    family: font.familyName ?? '',
    bold: /\bbold\b/i.test(style),
    italic: /\b(italic|oblique)\b/i.test(style),
    has: (code) => {
      letters ??= new Set(font.characterSet);
      return letters.has(code);
    },
  };
}

/** The font of a language among those that have the same letters: Japan’s, Korea’s, China’s. */
const regional: readonly (readonly [language: RegExp, family: RegExp])[] = [
  [/^ja\b/, /\b(JP|Japan|J)\b/],
  [/^ko\b/, /\b(KR|Korea|K)\b/],
  [/^zh-(Hant|TW|HK|MO)\b/, /\b(TC|HK|TW)\b/],
  [/^zh\b/, /\b(SC|CN|GB)\b/],
];

/** The likeliest first: the family asked for, the language’s, with or without serifs as asked, bold and italic as asked. */
export function byLikeness(
  faces: readonly OwnFace[],
  asked: {
    readonly family: string;
    readonly serif: boolean;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly lang: string;
  },
): readonly OwnFace[] {
  const region = regional.find(([language]) => language.test(asked.lang))?.[1];
  const rank = (face: OwnFace): number =>
    (face.family.toLowerCase() === asked.family.toLowerCase() ? 0 : 32) +
    (region && !region.test(face.family) ? 16 : 0) +
    (/mono/i.test(face.family) ? 8 : 0) +
    (/serif|naskh|ming|song|batang/i.test(face.family) === asked.serif ? 0 : 4) +
    (face.bold === asked.bold ? 0 : 2) +
    (face.italic === asked.italic ? 0 : 1);
  return [...faces].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
