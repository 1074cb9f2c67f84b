// Whole decks, from the article to the scene: what must hold of every slide.

import { beforeAll, describe, expect, it } from 'vitest';
import { contains } from '../../src/scene/geometry.ts';
import type { SceneItem } from '../../src/scene/types.ts';
import { type BuiltDeck, deckOfText } from '../deck-of.ts';
import { collisions, lostWords, tooSmall } from '../scene-checks.ts';

const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => `| Country ${index + 1} | ${index * 17} | a note |`).join('\n');
const points = Array.from(
  { length: 12 },
  (_, index) =>
    `- Point ${index + 1} says at some length what the country did that week (Source ${index + 1}, May ${index + 1}).`,
).join('\n');
const front = (more: string): string => `---\ntitle: "The deck"\ndate: 2022-09-19\n${more}\n---\n`;

const english = `${front('handling: TLP:AMBER\ninstitution: Institute')}
## The week began in Astana

${points}

## The week began in Astana

> We will not choose between our neighbours.
>
> — A. Speaker, president, 2022-09-14 (Akorda.kz, September 14)

## Thirty countries have signed

| Country | Votes | Note |
| --- | ---: | --- |
${rows(30)}

## Who matters

| Actor | Role | Position |
| --- | --- | --- |
${rows(8)}

## An address without a space

- https://example.org/${'documents/'.repeat(30)}

## ${'A very long heading '.repeat(20)}

- A point under it
`;

const arabic = `${front('language: ar')}
## بدأ الأسبوع في أستانا

- نقطة أولى
- نقطة ثانية

## الدول

| الدولة | الصوت |
| --- | --- |
| كازاخستان | 1 |
| أوزبكستان | 2 |
`;

const russian = `${front('language: ru')}
## Голосование

| Страна | Голоса | Заметка |
| --- | --- | --- |
${rows(16)}
`;

describe.each([
  ['English', english],
  ['Arabic', arabic],
  ['Russian', russian],
])('a deck in %s', (_, article) => {
  let deck: BuiltDeck;
  beforeAll(async () => {
    deck = await deckOfText(article);
  });

  it('keeps every item on the slide', () => {
    const slide = { x: 0, y: 0, ...deck.scene.size };
    const off = deck.scene.slides.flatMap((one) => one.items.filter((item) => !contains(slide, item.box)));
    expect(off.map((item) => item.name)).toEqual([]);
  });

  it('lays nothing on anything else, and no text out of its box', () => {
    expect(deck.scene.slides.flatMap(collisions)).toEqual([]);
  });

  it('sets nothing under 12 points, and loses no word', () => {
    expect(deck.scene.slides.flatMap(tooSmall)).toEqual([]);
    expect(lostWords(deck)).toEqual([]);
  });

  it('has on every slide one title of its own, in a title placeholder, first in reading order', () => {
    const names = deck.scene.slides.map((slide) => slide.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    const isTitle = (item: SceneItem | undefined): boolean =>
      item?.kind === 'text' && ['title', 'ctrTitle'].includes(item.placeholder?.type ?? '');
    for (const slide of deck.scene.slides) {
      expect(isTitle(slide.items[0])).toBe(true);
      expect(slide.items.filter(isTitle)).toHaveLength(1);
    }
  });

  it('has every text in a placeholder, and no placeholder twice on a slide', () => {
    for (const slide of deck.scene.slides) {
      // The way through the parts is drawn, not written.
      const places = slide.items
        .filter((item) => !['Head rule', 'Tracker'].includes(item.name))
        .map((item) => ('placeholder' in item ? item.placeholder?.idx : undefined));
      expect(places).not.toContain(undefined);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});

describe('titles', () => {
  it('of a table that goes on count its slides', async () => {
    const { scene } = await deckOfText(english);
    const signed = scene.slides.map((slide) => slide.name).filter((name) => name.startsWith('Thirty'));
    expect(signed).toEqual([1, 2, 3, 4, 5].map((part) => `Thirty countries have signed (${part} of 5)`));
  });

  it('count in the deck’s language', async () => {
    const { scene } = await deckOfText(russian);
    expect(scene.slides.map((slide) => slide.name)).toContain('Голосование (1 из 3)');
  });

  it('count two sections of one name, and the pages of each, in one row', async () => {
    const { scene } = await deckOfText(english);
    const began = scene.slides.map((slide) => slide.name).filter((name) => name.startsWith('The week began'));
    expect(began.length).toBeGreaterThan(2);
    expect(began).toEqual(
      began.map((_, index) => `The week began in Astana (${index + 1} of ${began.length})`),
    );
  });

  it('too long for a slide are whole in the notes', async () => {
    const { scene, diagnostics } = await deckOfText(english);
    const slide = scene.slides.find((one) => one.name.startsWith('A very long'));
    expect(slide?.name.endsWith('…')).toBe(true);
    expect(slide?.notes[0]?.runs.map((run) => run.text).join('')).toBe(
      'A very long heading '.repeat(20).trim(),
    );
    expect(diagnostics.map((one) => one.id)).toContain('title-moved');
  });
});

describe('what is read on a slide', () => {
  it('goes title, content, sources, then what stands on every slide', async () => {
    const { scene } = await deckOfText(english);
    const slide = scene.slides.find((one) => one.layout === 'assertion');
    expect(slide?.items.map((item) => item.name)).toEqual([
      'Title',
      'Body',
      'Source line',
      'Head rule',
      'Handling label, top',
      'Footer',
      'Date',
      'Handling label, bottom',
      'Slide number',
    ]);
  });

  it('has the number of the slide as a field', async () => {
    const { scene } = await deckOfText(english);
    scene.slides.forEach((slide, index) => {
      const number = slide.items.find((item) => item.name === 'Slide number');
      if (number?.kind !== 'text') return;
      expect(number.field).toBe('slidenum');
      expect(number.paragraphs[0]?.runs[0]?.text).toBe(String(index + 1));
    });
  });

  it('comes from the right in Arabic, table and text', async () => {
    const { scene } = await deckOfText(arabic);
    expect(scene.rtl).toBe(true);
    const items = scene.slides.flatMap((slide) => slide.items);
    const sides = items.flatMap((item) => {
      if (item.kind === 'text') return item.paragraphs.map((one) => one.rtl);
      return item.kind === 'table' ? [item.rtl] : [];
    });
    expect(new Set(sides)).toEqual(new Set([true]));
  });
});

it('has the article’s date as the file’s, and a fixed one where it has none', async () => {
  expect((await deckOfText(english)).scene.properties.date).toBe('2022-09-19');
  expect((await deckOfText('## One\n\n- A point\n')).scene.properties.date).toBe('1980-01-01');
});
