// One trial of a kind: what is made of a seed, and what is wrong with it. Every deck sound, every word accounted for, nothing on
// something else, the same bytes twice.

import { unzipSync, zipSync } from 'fflate';
import { draftArticle } from '../../src/draft/draft.ts';
import { exportTemplate } from '../../src/library/export-template.ts';
import { writePptx } from '../../src/pptx/write.ts';
import { type BuiltDeck, deckOfText, files } from '../deck-of.ts';
import { sound } from '../pptx/sound.ts';
import { collisions, lostWords } from '../scene-checks.ts';
import { madeBrand } from '../template/made-brands.ts';
import { toldOf } from '../told.ts';
import { articleOf, originalOf } from './articles.ts';

export const kinds = ['articles', 'templates', 'brands', 'originals'] as const;
export type Kind = (typeof kinds)[number];

const shipped = ['briefing', 'journal', 'night', 'contrast', 'portrait', 'portrait-letter'];

/** @returns what is wrong, in words. */
export async function trial(kind: Kind, seed: number): Promise<readonly string[]> {
  switch (kind) {
    case 'articles':
      return faultsOf(
        await deckOfText(articleOf(seed)),
        seed % 8 === 0 ? await deckOfText(articleOf(seed)) : undefined,
      );
    case 'templates': {
      const template = shipped[seed % shipped.length] ?? 'briefing';
      const cut = seed % 4 === 0 ? { cut: 'executive' } : {};
      const deck = await deckOfText(articleOf(seed), {}, { template, ...cut });
      return faultsOf(deck, undefined, 'cut' in cut);
    }
    case 'brands':
      return brandFaults(seed);
    case 'originals': {
      const made = await draftArticle(originalOf(seed), { world: files, report: () => {}, file: 'a.txt' });
      return faultsOf(await deckOfText(made.markdown), undefined);
    }
  }
}

/** The deck as built, errors or not: what an article names may not be there, and it is then made without. */
const bytesOf = async (deck: BuiltDeck): Promise<Uint8Array> =>
  deck.pptx ?? writePptx(deck.scene, deck.template, deck.pictures);

async function faultsOf(
  deck: BuiltDeck,
  again: BuiltDeck | undefined,
  isCut = false,
): Promise<readonly string[]> {
  const bytes = await bytesOf(deck);
  const same = again === undefined || Buffer.compare(bytes, await bytesOf(again)) === 0;
  return [
    ...sound(bytes),
    ...deck.scene.slides.flatMap(collisions),
    ...(isCut ? [] : lost(deck)),
    ...(same ? [] : ['two builds differ']),
    ...(deck.pptx ? (await toldOf(deck, deck.pptx)).apart : []),
  ];
}

/** The day of the articles' one citation, which a deck in another language writes its own way, and a word that no line holds. */
const elsewhere = /^(?:May|3|2021|supercalifragilisticexpialidocious\d*)$/;

const lost = (deck: BuiltDeck): readonly string[] =>
  lostWords(deck)
    .filter((word) => !elsewhere.test(word))
    .map((word) => `"${word}" is lost`);

let exported: Promise<Uint8Array> | undefined;

/** A brand file that nobody has, or ours with its placeholders elsewhere: it builds, and is sound, whatever it looks like. */
async function brandFaults(seed: number): Promise<readonly string[]> {
  exported ??= exportTemplate('briefing', { world: files, report: () => {} });
  const brand = seed % 2 === 0 ? moved(await exported, seed) : (await madeBrand(seed)).bytes;
  const deck = await deckOfText(articleOf(seed), { 'brand.potx': brand }, { template: 'brand.potx' });
  const bytes = await bytesOf(deck);
  const { apart } = await toldOf(deck, bytes, 'brand.potx');
  return [...sound(bytes), ...lost(deck), ...(deck.pptx ? apart : [])];
}

/** Without the folder's own files, so that it is read as anybody's; every third box a step aside. */
function moved(bytes: Uint8Array, seed: number): Uint8Array {
  const parts = unzipSync(bytes);
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const types = '[Content_Types].xml';
  parts[types] = Buffer.from(
    Buffer.from(parts[types] ?? [])
      .toString('utf8')
      .replace(/<Override PartName="\/customXml[^>]*\/>/g, ''),
  );
  for (const [name, data] of Object.entries(parts)) {
    // What would have it read as the folder it was exported from.
    if (name === 'ppt/_rels/presentation.xml.rels')
      parts[name] = Buffer.from(
        Buffer.from(data)
          .toString('utf8')
          .replace(/<Relationship [^>]*customXml[^>]*\/>/g, ''),
      );
    if (name.startsWith('customXml/')) delete parts[name];
    if (!/^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(name)) continue;
    const xml = Buffer.from(data).toString('utf8');
    parts[name] = Buffer.from(
      xml.replace(/<a:off x="(\d+)" y="(\d+)"\/>/g, (whole, x: string, y: string) =>
        next() < 0.66
          ? whole
          : `<a:off x="${Math.round(Number(x) * next())}" y="${Math.round(Number(y) * (0.5 + next() / 2))}"/>`,
      ),
    );
  }
  return zipSync(parts, { level: 1 });
}
