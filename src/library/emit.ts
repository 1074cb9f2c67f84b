// What a laid out deck is written as. An emitter turns the Scene into bytes; each is loaded when it is asked for.

import { Refusal, type Report } from '../diagnostic/diagnostic.ts';
import type { Words } from '../language/types.ts';
import type { FontFiles, WrittenPdf } from '../pdf/types.ts';
import type { HouseFont } from '../template/types.ts';
import type { World } from '../world/types.ts';
import type { LaidOut } from './lay-out.ts';
import { noFonts, noLetters, notPrinted, standsIn } from './output-messages.ts';

/** `pptx`, `pdf` and `html` are one file; of `svg` and `png` there is one a slide. */
export type DeckFormat = 'pptx' | 'pdf' | 'html' | 'svg' | 'png';
/** `read-ahead` is the article on paper, a PDF. */
export type OutputFormat = DeckFormat | 'read-ahead';

export const isDeck = (format: OutputFormat): format is DeckFormat => format !== 'read-ahead';

export interface EmitOptions {
  readonly words: Pick<Words, 'notes'>;
  /** Pixels a point, of pictures. */
  readonly scale?: number;
  /** A folder with fonts for a PDF. */
  readonly fonts?: string;
  readonly world: World;
  readonly report: Report;
}

/** Of two, a slide of 960 by 540 points is as large as a common screen. */
const usualScale = 2;

/** @returns the file's bytes, or each slide's in order. The same deck gives the same bytes. */
export async function emit(
  format: DeckFormat,
  { scene, template, pictures }: Omit<LaidOut, 'measurer'>,
  { words, scale = usualScale, fonts, world, report }: EmitOptions,
): Promise<readonly Uint8Array[]> {
  switch (format) {
    case 'pptx': {
      const [{ writePptx }, { recorderOf }] = await Promise.all([
        import('../pptx/write.ts'),
        import('../merge/recorder.ts'),
      ]);
      return [await writePptx(scene, template, pictures, recorderOf(scene))];
    }
    case 'pdf': {
      const { writePdf } = await import('../pdf/write.ts');
      return told(
        await writePdf(scene, template, pictures, await faces(world, fonts, template.fonts)),
        report,
      );
    }
    case 'html': {
      const { writeHtml } = await import('../html/write.ts');
      return [bytesOf(writeHtml(scene, template, pictures, words))];
    }
    case 'svg':
      return (await drawings()).map((svg) => bytesOf(`<!-- Generator: briefdeck -->\n${svg}`));
    case 'png': {
      const { drawSvg } = await import('../media/draw-svg.ts');
      const drawn: Uint8Array[] = [];
      // One after the other: a large deck's pictures at once would not fit the memory.
      for (const svg of await drawings()) drawn.push(await drawSvg(svg, scale));
      return drawn;
    }
  }

  async function drawings(): Promise<readonly string[]> {
    const { slideSvg } = await import('../svg/write.ts');
    return scene.slides.map((slide) => slideSvg(slide, scene, template, pictures));
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The file, where a font has all its letters. */
export function told(
  { bytes, standIns, missing }: WrittenPdf,
  report: Report,
  house: readonly HouseFont[] = [],
): readonly Uint8Array[] {
  if (missing.length > 0) {
    report(noLetters(missing));
    return [];
  }
  const barred = house.filter(({ family, mayBePrinted }) => !mayBePrinted && standIns.includes(family));
  for (const { file, family, span } of barred) report(notPrinted(file, family, span));
  const others = standIns.filter((family) => barred.every((one) => one.family !== family));
  if (others.length > 0) report(standsIn(others));
  return [bytes];
}

/** The faces that ship, by the names of their files, those of the template that may be printed, and the fonts in the user's folder. */
export async function faces(
  world: World,
  folder: string | undefined,
  house: readonly HouseFont[] = [],
): Promise<FontFiles> {
  const names = ['Carlito', 'Gelasio'].flatMap((family) =>
    ['Regular', 'Bold', 'Italic', 'BoldItalic'].map((style) => `${family}-${style}`),
  );
  const files = [...names, 'Inconsolata-Regular', 'Inconsolata-Bold'].map(
    async (name) => [name, await world.asset(`assets/fonts/${name}.ttf`)] as const,
  );
  const own = folder === undefined ? new Map<string, Uint8Array>() : await fontsIn(folder, world);
  const given = house.flatMap(({ file, bytes, mayBePrinted }) =>
    mayBePrinted ? [[file, bytes] as const] : [],
  );
  return { shipped: new Map(await Promise.all(files)), own: new Map([...own, ...given]) };
}

/** Of one file. */
const largestFont = 64_000_000;

async function fontsIn(folder: string, world: World): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = (await world.list(folder)).filter((name) => /\.(ttf|otf|ttc|otc)$/i.test(name));
  if (names.length === 0) throw new Refusal(noFonts(folder));
  const found = new Map<string, Uint8Array>();
  for (const name of names) {
    const bytes = await world.read(`${folder}/${name}`, largestFont);
    if (bytes) found.set(name, bytes);
  }
  return found;
}
