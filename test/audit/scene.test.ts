// A build says what `check` would say of its deck: the same findings of the same shapes, whatever the brand.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditScene } from '../../src/audit/audit-scene.ts';
import type { DeckSpan, Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { checkDeck } from '../../src/library/check-deck.ts';
import { type Compiled, compile } from '../../src/library/compile.ts';
import { createMeasurer } from '../../src/text/measure.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { deckOf, files, root } from '../deck-of.ts';
import { fc } from '../property.ts';
import { repacked } from '../template/brands.ts';

const measurer = createMeasurer(readFileSync(`${root}assets/fonts/metrics.json`, 'utf8'));

/** `warning low-contrast 3 Source line`, in order. */
const told = (findings: readonly Diagnostic[]): readonly string[] =>
  findings.map(({ severity, id, span }) => {
    const { slide, shape } = span as DeckSpan;
    return [severity, id, slide ?? '', shape ?? ''].join(' ').trimEnd();
  });

async function byBuild({ scene, template, pictures }: Compiled): Promise<readonly string[]> {
  const found = await auditScene(scene, template, (key) => pictures.get(key)?.bytes, measurer, 'deck.pptx');
  return told(found.map(({ finding }) => finding));
}

const byCheck = async ({ pptx }: Compiled): Promise<readonly string[]> =>
  told((await checkDeck(pptx as Uint8Array, { file: 'deck.pptx', world: files })).findings);

type Change = (xml: string, part: string) => string;

/** Our own layouts as an organisation's, with what organisations do to theirs. */
async function brand(change: Change): Promise<Uint8Array> {
  const { pptx } = await deckOf('content/plain.md');
  return repacked(pptx as Uint8Array, (parts) => {
    for (const [name, bytes] of Object.entries(parts)) {
      if (!/slide(Layout|Master)s\/\w+\.xml$|theme1\.xml$/.test(name)) continue;
      const xml = new TextDecoder().decode(bytes);
      parts[name] = new TextEncoder().encode(change(xml, name));
    }
  });
}

const block = (at: string, fill: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="900" name="Block"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>${at}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr></p:sp>`;

const onMaster =
  (shape: string): Change =>
  (xml, part) =>
    part.includes('slideMaster') ? xml.replace(/<p:grpSpPr\/>|<\/p:grpSpPr>/, (end) => end + shape) : xml;

const brands: Readonly<Record<string, Change>> = {
  'faint ink': (xml, part) =>
    part.includes('theme') ? xml.replace(/(<a:dk1>.*?val=")[0-9A-Fa-f]{6}/, '$1B0B0B0') : xml,
  'a band through the text': onMaster(
    block(
      '<a:off x="0" y="1200000"/><a:ext cx="12192000" cy="500000"/>',
      '<a:solidFill><a:srgbClr val="303030"/></a:solidFill>',
    ),
  ),
  'a gradient panel': onMaster(
    block(
      '<a:off x="0" y="0"/><a:ext cx="6096000" cy="6858000"/>',
      '<a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="FFFFFF"/></a:gs><a:gs pos="100000"><a:srgbClr val="202020"/></a:gs></a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>',
    ),
  ),
  'small letters in a rare font': (xml, part) =>
    part.includes('theme')
      ? xml.replaceAll('Georgia', 'Frutiger LT')
      : xml.replace(/(<a:defRPr[^>]* sz=")\d+/g, '$1900'),
};

const article = `---
title: What the river commission decides
author: A. Writer; B. Writer
date: 2024-05-06
handling: CONFIDENTIAL
bluf: The commission decides in October, and the delta pays.
---

## The delta pays for what the hills use

- Rain falls on the hills and is used there before it can reach the delta at all.
- The [here](https://example.org/rivers) says where it goes (Daily Record, May 4, 2024).

## Two voices

> We will not decide it twice.
>
> — Ada Example, chair, 2024-04-01 (Daily Record, April 2, 2024)

| River | Length | Since |
| --- | --- | --- |
| Upper | 1,200 km | 1990 |
| Lower | 900 km | 1991 |
`;

async function built(text: string, template: Uint8Array): Promise<Compiled> {
  const world = memoryWorld({ 'brand.pptx': template }, files);
  return compile(text, { file: 'article.md', world, template: 'brand.pptx', report: () => {} });
}

describe('what a build says of its deck', () => {
  it.each(['content/gallery.md', 'content/kazakhstan-diplomatic-spotlight.ar.md', 'content/plain.md'])(
    'is what check says of %s',
    async (file) => {
      const deck = await deckOf(file);
      expect(await byBuild(deck)).toEqual(await byCheck(deck));
    },
  );
  it.each(Object.entries(brands))('is what check says on a brand with %s', async (_, change) => {
    const deck = await built(article, await brand(change));
    const said = await byBuild(deck);
    expect(said.length).toBeGreaterThan(0);
    expect(said).toEqual(await byCheck(deck));
  });
  it('is what check says of random articles on a brand with everything', async () => {
    const all: Change = (xml, part) =>
      Object.values(brands).reduce((changed, change) => change(changed, part), xml);
    const template = await brand(all);
    const word = fc.constantFrom(
      'river',
      'commission',
      'Verwaltungsgerichtsbarkeit',
      '2024',
      'здесь',
      'a',
      'here',
    );
    const words = fc.array(word, { minLength: 1, maxLength: 40 }).map((list) => list.join(' '));
    const block = fc.oneof(
      words,
      words.map((one) => `- ${one}\n- [${one.slice(0, 20)}](https://example.org/${one.length})`),
      words.map((one) => `> ${one}\n>\n> — Ada Example, chair`),
      words.map((one) => `| A | B |\n| --- | --- |\n| ${one} | 1 |`),
    );
    const section = fc.tuple(words, fc.array(block, { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.array(section, { minLength: 1, maxLength: 3 }), async (sections) => {
        const text = sections.map(([title, blocks]) => `## ${title}\n\n${blocks.join('\n\n')}`).join('\n\n');
        const deck = await built(`---\ntitle: T\n---\n\n${text}\n`, template);
        expect(await byBuild(deck)).toEqual(await byCheck(deck));
      }),
      { numRuns: 4 },
    );
  });
});

describe('what a layout causes', () => {
  it('is said once, with the slides that it is on, at a line of the article', async () => {
    const said: Diagnostic[] = [];
    const band = block(
      '<a:off x="600000" y="1140000"/><a:ext cx="3000000" cy="90000"/>',
      '<a:solidFill><a:srgbClr val="909090"/></a:solidFill>',
    );
    const world = memoryWorld({ 'brand.pptx': await brand(onMaster(band)) }, files);
    const report = (one: Diagnostic): void => void said.push(one);
    await compile(article, { file: 'article.md', world, template: 'brand.pptx', report });
    const titles = said.filter(({ id, message }) => id === 'text-on-ornament' && message.includes('"Title"'));
    expect(titles).toHaveLength(1);
    expect(titles[0]?.message).toMatch(/; the same on slides? [\d, –]+$/);
    expect(titles[0]?.severity).toBe('warning');
    expect(titles[0]?.span?.file).toBe('article.md');
  });
});
