// Places of an organisation's file that are too small for a text stop the build, with the line that mends it; covers are
// never made into two slides.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { type Compiled, compile } from '../../src/library/compile.ts';
import { showSheet } from '../../src/library/show-template.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { deckOf, deckWithAllLayouts, files } from '../deck-of.ts';
import { edited } from './brands.ts';
import { madeBrand } from './made-brands.ts';

const article = `---
title: What the river commission decides in a long summer of talks about the water of the delta
subtitle: A briefing on the delta, the hills, the tariffs of the commission and everything that lies between them
author:
  - name: Ada Example
    role: Senior fellow for water and energy
    org: Institute for River Affairs and Regional Security
  - name: Bertrand Beispiel
    role: Director of studies
    org: Centre for the Delta and the Coast
date: 2024-05-06
---

## The delta pays for what the hills use

- Rain falls on the hills and is used there before it can reach the delta at all, by everybody who lives there.
- The commission of the river decides in October who pays, and it will not decide it a second time this decade.
`;

interface Built extends Compiled {
  readonly said: readonly Diagnostic[];
}

async function built(mapping: string): Promise<Built> {
  const { pptx } = await deckOf('content/plain.md');
  const said: Diagnostic[] = [];
  const brand = { 'brand.pptx': pptx as Uint8Array, 'brand.yaml': new TextEncoder().encode(mapping) };
  const compiled = await compile(article, {
    file: 'article.md',
    world: memoryWorld(brand, files),
    template: 'brand.yaml',
    report: (one) => said.push(one),
  });
  return { ...compiled, said };
}

describe('a place that is too small for its text', () => {
  it('stops the build and names slide, layout, place and the line to write', async () => {
    const { pptx, said } = await built(
      'file: brand.pptx\nlayouts:\n  assertion:\n    slots:\n      body: [20, 200, 40, 20]\n',
    );
    expect(pptx).toBeUndefined();
    const [error, ...others] = said.filter(({ severity }) => severity === 'error');
    expect(others).toEqual([]);
    expect(error?.id).toBe('place-too-small');
    expect(error?.message).toMatch(/^"The delta pays for what the hills use": .* the body of assertion/);
    expect(error?.hints.join()).toMatch(/brand\.yaml.* assertion: on: N/);
    expect(error?.span?.line).toBe(14);
  });
  it('is mended by that line', async () => {
    const { pptx } = await built('file: brand.pptx\nlayouts:\n  assertion:\n    slots:\n      body: free\n');
    expect(pptx).toBeDefined();
  });
});

describe('a designer', () => {
  it('moves, leaves out and restyles any slot', async () => {
    const { pptx, scene, said } = await built(
      `file: brand.pptx
layouts:
  assertion:
    slots:
      title: [60, 30, 700, 60]
      body: { at: [60, 120, 500, 300], size: 30, color: accent2, bold: true, align: end }
      source: none
      number: none
`,
    );
    expect(said.filter(({ severity }) => severity === 'error')).toEqual([]);
    const slide = scene.slides.find(({ layout }) => layout === 'assertion');
    const items = slide?.items.flatMap((item) => (item.kind === 'text' ? [item] : [])) ?? [];
    const [title, body] = ['Title', 'Body'].map((name) => items.find((item) => item.name === name));
    expect(title).toMatchObject({
      box: { x: 60, width: 700 },
      placeholder: { type: 'title', atLayout: false },
    });
    expect(body?.paragraphs[0]?.style).toMatchObject({
      color: { scheme: 'accent2' },
      bold: true,
      align: 'end',
    });
    expect(body?.box).toEqual({ x: 60, y: 120, width: 500, height: 300 });
    expect(items.map(({ name }) => name)).not.toContain('Slide number');
    const xml = strFromU8(unzipSync(pptx as Uint8Array)['ppt/slides/slide2.xml'] as Uint8Array);
    expect(xml).toMatch(/algn="r"[\s\S]*accent2/);
  });
  it('is told that no slide can do without its title', async () => {
    const mapping = 'file: brand.pptx\nlayouts:\n  assertion:\n    slots:\n      title: none\n';
    await expect(built(mapping)).rejects.toMatchObject({
      diagnostic: { id: 'title-needed', span: { file: 'brand.yaml', line: 5 } },
    });
  });
  it('sees every layout, what the brand draws and what goes where, on one sheet', async () => {
    const { bytes } = await madeBrand(18);
    const world = memoryWorld({ 'brand.potx': bytes }, files);
    const sheet = await showSheet('brand.potx', { world, report: () => {} });
    for (const name of ['title on Cover', 'quote on Quote', 'map on Title alone'])
      expect(sheet).toContain(`>${name}<`);
    expect(sheet).toContain('data:image/png;base64');
    expect(sheet).toContain('quote · body 14');
  });
});

describe('a cover', () => {
  it('is one slide, whatever its authors are, and the notes say what it does not', async () => {
    const { scene } = await built(
      'file: brand.pptx\nlayouts:\n  title:\n    slots:\n      byline: [54, 440, 300, 30]\n      subtitle: [54, 400, 300, 30]\n',
    );
    const covers = scene.slides.filter(({ layout }) => layout === 'title');
    expect(covers).toHaveLength(1);
    const notes = covers.flatMap((slide) =>
      slide.notes.map(({ runs }) => runs.map(({ text }) => text).join('')),
    );
    for (const word of [
      'Ada Example',
      'Bertrand Beispiel',
      'Centre for the Delta and the Coast',
      'between them',
    ])
      expect(JSON.stringify([covers[0]?.items, notes])).toContain(word);
    expect(notes.join('\n')).toContain('Centre for the Delta and the Coast');
  });
});

describe('a placeholder that shares its foot', () => {
  it('says so on the slide, so that PowerPoint sets its text where it was measured', async () => {
    const { pptx } = await deckWithAllLayouts('content/plain.md', 'briefing');
    const place = (y: number, height: number): string =>
      `<a:xfrm><a:off x="686000" y="${y * 12700}"/><a:ext cx="10800000" cy="${height * 12700}"/></a:xfrm>`;
    const covers = [1, 2, 3, 4].map((number) => `ppt/slideLayouts/slideLayout${number}.xml`);
    const brand = covers.reduce<Uint8Array>(
      (bytes, part) =>
        edited(bytes, part, (xml) =>
          xml
            .replace(
              /(<p:ph type="ctrTitle"[^>]*\/><\/p:nvPr><\/p:nvSpPr><p:spPr>)<a:xfrm>.*?<\/a:xfrm>/,
              `$1${place(10, 130)}`,
            )
            .replace(
              /(<p:ph type="subTitle"[^>]*\/><\/p:nvPr><\/p:nvSpPr><p:spPr>)<a:xfrm>.*?<\/a:xfrm>/,
              `$1${place(150, 375)}`,
            ),
        ),
      pptx as Uint8Array,
    );
    const deck = await compile(article, {
      file: 'article.md',
      world: memoryWorld({ 'brand.pptx': brand }, files),
      template: 'brand.pptx',
      report: () => {},
    });
    const slot = deck.template.layouts[0]?.slots.find(({ name }) => name === 'subtitle');
    expect(slot?.inheritedInset?.bottom).toBeLessThan(slot?.inset.bottom ?? 0);
    const slide = strFromU8(unzipSync(deck.pptx as Uint8Array)['ppt/slides/slide1.xml'] as Uint8Array);
    expect(slide).toContain(`bIns="${Math.round((slot?.inset.bottom ?? 0) * 12700)}"`);
  });
});
