// House fonts by their files (`fonts:` of template.yaml and brand.yaml): read from the author's folder, and held to what their
// licence bits allow.

import { Refusal, type Report, type Span } from '../diagnostic/diagnostic.ts';
import type { Theme } from '../scene/style.ts';
import { badFont, fontUnused } from './messages.ts';
import type { Placed } from './placed.ts';

/** As the YAML says it. */
export interface FontWish {
  readonly file: string;
  /** Whether the .pptx carries it. */
  readonly embed?: boolean;
}

export interface HouseFont {
  readonly file: string;
  readonly span: Span;
  readonly bytes: Uint8Array;
  readonly family: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** OS/2 fsType, where the .pptx carries it. */
  readonly embedded?: number;
  /** Its licence bits let a part of it stand in a PDF. */
  readonly mayBePrinted: boolean;
}

/** One with all of China's letters is some 20 MB. */
const largest = 32_000_000;

/** @throws Refusal where there is no such file, it is no font, or may not go where it is asked to. */
export async function readHouseFonts(
  wishes: readonly FontWish[],
  read: (path: string, most: number) => Promise<Uint8Array | 'outside' | undefined>,
  placed: Placed,
): Promise<readonly HouseFont[]> {
  if (wishes.length === 0) return [];
  const { readFont } = await import('../text/read-font.ts');
  const fonts: HouseFont[] = [];
  for (const [index, { file, embed = false }] of wishes.entries()) {
    const span = placed.at(`/fonts/${index}/file`);
    const refuse = (why: string, ...hints: readonly string[]): never => {
      throw new Refusal(badFont(file, why, hints, span));
    };
    const bytes = await read(file, largest);
    if (bytes === undefined)
      return refuse('there is no such file', 'its path is from the folder of this file');
    if (bytes === 'outside')
      return refuse('it is outside the folder of this file', 'copy it into the folder');
    const font = readFont(bytes);
    if (!font)
      return refuse(whyUnread(bytes), 'a .ttf or .otf of one face, as the foundry or your designers sent it');
    const { family, bold, italic, fsType, isTrueType, mayTravel, mayBePrinted } = font;
    if (embed && !mayTravel)
      return refuse(
        `its licence bits (OS/2 fsType ${fsType}) forbid it to go with a deck that others edit`,
        'take `embed` out: text is measured with it, and whoever has it installed sees it',
        'or ask its foundry for a file whose embedding is editable or installable',
      );
    if (embed && !isTrueType)
      return refuse(
        'its outlines are PostScript’s, and PowerPoint embeds TrueType’s alone',
        'take `embed` out, or ask its foundry for the .ttf',
      );
    const twin = fonts.find((one) => one.family === family && one.bold === bold && one.italic === italic);
    if (twin) return refuse(`it is the same face as "${twin.file}"`, 'take one out');
    fonts.push({
      file,
      span,
      bytes,
      family,
      bold,
      italic,
      mayBePrinted,
      ...(embed ? { embedded: fsType } : {}),
    });
  }
  return fonts;
}

/** By the first four bytes (W3C WOFF 1.0 and 2.0; OpenType 1.9, font collections). */
function whyUnread(bytes: Uint8Array): string {
  const signature = new TextDecoder('latin1').decode(bytes.subarray(0, 4));
  if (signature === 'wOFF' || signature === 'wOF2') return 'it is a font for web pages (WOFF)';
  if (signature === 'ttcf') return 'it is a collection of several fonts';
  return 'it is no font that can be read, or is damaged';
}

/** Says a font that no text has. @param families that are set, besides the theme's. */
export function tellUnused(
  fonts: readonly HouseFont[],
  theme: Theme,
  families: readonly string[],
  report: Report,
): void {
  const { major, minor, quote } = theme.fonts;
  const named = [major, minor, ...(quote ? [quote] : [])].flatMap(({ latin, eastAsian, complexScript }) => [
    latin,
    eastAsian,
    complexScript,
  ]);
  const used = new Set([...named, ...families].map((family) => family.toLowerCase()));
  for (const font of fonts)
    if (!used.has(font.family.toLowerCase()))
      report(fontUnused(font.file, font.family, [...new Set(named.filter((one) => one !== ''))], font.span));
}
