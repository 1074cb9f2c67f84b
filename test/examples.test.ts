// Every article that ships builds, validates, builds twice to the same bytes, and shows nothing off the slide,
// nothing on top of something else, and nothing below the smallest size.

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { contains } from '../src/scene/geometry.ts';
import { slideSvg } from '../src/svg/write.ts';
import { type BuiltDeck, bytesOf, deckBuiltAnew, deckOf, root } from './deck-of.ts';
import { deckText } from './golden/deck.ts';
import { expectGolden } from './golden/golden.ts';
import { joined } from './pptx/joined.ts';
import { find, open, xmlOf } from './pptx/open.ts';
import { sound } from './pptx/sound.ts';
import { validate } from './pptx/validate.ts';
import { collisions, lostWords, tooSmall } from './scene-checks.ts';

const articles = readdirSync(`${root}content`).filter((name) => name.endsWith('.md'));
const TWICE =
  /^(?:gallery|charts|pictures-and-people|kazakhstan-diplomatic-spotlight\.ar|human-rights\.ja)\.md$/;
const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

describe.each(articles)('content/%s', (name) => {
  let deck: BuiltDeck;
  beforeAll(async () => {
    deck = await deckOf(`content/${name}`);
  });

  it('builds without an error or a warning', () => {
    const said = deck.diagnostics.filter((one) => one.severity !== 'info');
    // The gallery shows on purpose what cannot be shown on a slide.
    const expected = name === 'gallery.md' ? ['to-notes'] : [];
    expect(
      said.filter((one) => !expected.includes(one.id)).map((one) => `${one.id}: ${one.message}`),
    ).toEqual([]);
  });

  it('is the deck that it was, slide by slide', () => {
    expectGolden(`${root}test/examples/${name.replace(/md$/, 'txt')}`, deckText(bytesOf(deck)));
  });

  it('is sound beyond what the validator sees', () => {
    expect(sound(bytesOf(deck))).toEqual([]);
  });

  // What could make two builds differ (maps, charts, pictures, direction, every layout) is in these; that the others are
  // what they were, in this process and in those before it, their goldens say.
  const again = TWICE.test(name) ? it : undefined;
  again?.('builds to the same bytes again, slides and drawings alike', async () => {
    const anew = await deckBuiltAnew(`content/${name}`);
    expect(hash(bytesOf(anew))).toBe(hash(bytesOf(deck)));
    const drawings = (built: BuiltDeck): string =>
      hash(
        built.scene.slides
          .map((slide) => slideSvg(slide, built.scene, built.template, built.pictures))
          .join(''),
      );
    expect(drawings(anew)).toBe(drawings(deck));
  });

  it('keeps every item on the slide', () => {
    const slide = { x: 0, y: 0, ...deck.scene.size };
    const off = deck.scene.slides.flatMap((one) =>
      one.items.filter((item) => !contains(slide, item.box)).map((item) => `${one.name}: ${item.name}`),
    );
    expect(off).toEqual([]);
  });

  it('lays no text over another text or out of its box', () => {
    expect(deck.scene.slides.flatMap(collisions)).toEqual([]);
  });

  it('sets nothing under 12 points', () => {
    expect(deck.scene.slides.flatMap(tooSmall)).toEqual([]);
  });

  it('loses no word of the article', () => {
    expect(lostWords(deck)).toEqual([]);
  });

  it('has a title of its own on every slide', () => {
    const titles = deck.scene.slides.map((slide) => slide.name.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).not.toContain('');
  });

  it('has theme colours only, but for a handling label', () => {
    const parts = open(bytesOf(deck));
    const fixed = new Set<string>();
    for (const part of parts.keys()) {
      if (!/^ppt\/(slides|charts|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(part)) continue;
      for (const color of find(xmlOf(parts, part), 'a:srgbClr')) fixed.add(color.attribs['val'] ?? '');
    }
    const label = ['000000', 'FFFFFF', 'FF2B2B', 'FFC000', '33FF00'];
    expect([...fixed].filter((color) => !label.includes(color))).toEqual([]);
    if (!deck.article.meta.handling?.startsWith('TLP')) expect([...fixed]).toEqual([]);
  });

  it('draws its charts in the theme’s accents, and in grey what others stand out from', () => {
    const parts = open(bytesOf(deck));
    const charts = [...parts.keys()].filter((part) => /^ppt\/charts\/chart\d+\.xml$/.test(part));
    const items = deck.scene.slides.flatMap((slide) =>
      slide.items.flatMap((item) => (item.kind === 'group' ? item.items : [item])),
    );
    expect(charts.length).toBe(items.filter((item) => item.kind === 'chart').length);
    for (const part of charts) {
      for (const series of find(xmlOf(parts, part), 'c:ser')) {
        const [shape] = find(series, 'c:spPr');
        const colors = shape ? find(shape, 'a:schemeClr').map((color) => color.attribs['val']) : [];
        // What only carries labels, or is stacked upon, has none.
        if (colors.length > 0) expect(colors[0]).toMatch(/^(accent[1-6]|tx1)$/);
        else expect(shape && find(shape, 'a:noFill').length).toBeGreaterThan(0);
      }
    }
  });

  it('has a page of notes for every slide', () => {
    const parts = open(bytesOf(deck));
    const pages = [...parts.keys()].filter((part) => part.startsWith('ppt/notesSlides/notesSlide'));
    expect(pages.length).toBe(deck.scene.slides.length);
    const said = pages.filter((page) =>
      find(xmlOf(parts, page), 'p:txBody').some((body) => find(body, 'a:r').length > 0),
    );
    expect(said.length).toBe(deck.scene.slides.filter((slide) => slide.notes.length > 0).length);
  });
});

describe.each([false, true])('the examples that are read from the right: %s', (rtl) => {
  it('are valid for Office 2019 and Microsoft 365', async () => {
    const decks = await Promise.all(articles.map((name) => deckOf(`content/${name}`)));
    const alike = decks.filter(({ scene }) => scene.rtl === rtl);
    expect(alike.length).toBeGreaterThan(0);
    const files = process.env['BRIEFDECK_EACH'] ? alike.map(bytesOf) : [await joined(alike)];
    for (const bytes of files) expect(await validate(bytes)).toEqual([]);
  });
});
