// Words that a layout draws itself: nothing is laid over them, and what a placeholder lays there stands on paper.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type Box, box, overlaps } from '../../src/scene/geometry.ts';
import type { SceneItem } from '../../src/scene/types.ts';
import { type BuiltDeck, bytesOf, deckOfText } from '../deck-of.ts';
import { toldOf } from '../told.ts';
import { content, plainBrand } from './plain-brand.ts';

const emu = (points: number): number => points * 12700;
const words = ({ x, y, width, height }: Box, size: number, color: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="90" name="Words"/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/><a:r><a:rPr lang="de" sz="${size * 100}"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill></a:rPr><a:t>ENTWURF</a:t></a:r></a:p></p:txBody></p:sp>`;

function built(drawn: string): Promise<BuiltDeck> {
  const parts = unzipSync(plainBrand({ layouts: [content()] }));
  const layout = 'ppt/slideLayouts/slideLayout1.xml';
  parts[layout] = strToU8(
    strFromU8(parts[layout] as Uint8Array).replace('</p:spTree>', `${drawn}</p:spTree>`),
  );
  const long = 'The upper river fell by 17 percent in the year after the treaty was signed in the capital';
  const article = `---\ntitle: A deck\nhandling: TLP:AMBER\n---\n\n## Flows fell\n\n${Array(6).fill(`- ${long}`).join('\n')}\n`;
  return deckOfText(article, { 'brand.potx': zipSync(parts) }, { template: 'brand.potx' });
}

const items = (deck: BuiltDeck, name: string): readonly SceneItem[] =>
  deck.scene.slides.slice(1).flatMap((slide) => slide.items.filter((item) => item.name.startsWith(name)));

it('lays text on paper where a watermark would run through it, and build and check say the same', async () => {
  const deck = await built(words(box(100, 140, 760, 130), 96, 'accent5'));
  expect(items(deck, 'Body').some((item) => item.kind === 'text' && item.fill)).toBe(true);
  expect((await toldOf(deck, bytesOf(deck), 'brand.potx')).apart).toEqual([]);
  expect(deck.diagnostics.map(({ id }) => id)).not.toContain('text-on-ornament');
});

it('leaves text as it is over a watermark that is hardly seen', async () => {
  const deck = await built(words(box(100, 140, 760, 130), 96, 'bg2'));
  expect(items(deck, 'Body').some((item) => item.kind === 'text' && item.fill)).toBe(false);
});

it('keeps labels off an address at the foot', async () => {
  const address = box(700, 500, 220, 30);
  const labels = items(await built(words(address, 14, 'tx1')), 'Handling');
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) expect(overlaps(label.box, box(780, 505, 60, 20))).toBe(false);
});
