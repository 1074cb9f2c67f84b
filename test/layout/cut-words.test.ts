import { describe, expect, it } from 'vitest';
import { cutWords } from '../../src/layout/cut-words.ts';
import type { SceneParagraph, SceneSlide, TableItem } from '../../src/scene/types.ts';
import { type BuiltDeck, deckOfText } from '../deck-of.ts';
import { fc } from '../property.ts';
import { long, short } from './long-words.ts';

const templates = ['briefing', 'journal', 'night', 'contrast', 'portrait', 'portrait-letter'];

/** Twelve phrases of two to four words, about one of them long. */
const phrases = fc.constantFrom('de' as const, 'fi' as const, 'ru' as const).chain((language) => {
  const word = fc.oneof(
    fc.constantFrom<string>(...short[language]),
    fc.constantFrom<string>(...long[language]),
  );
  const phrase = fc.array(word, { minLength: 2, maxLength: 4 }).map((some) => some.join(' '));
  return fc.record({
    language: fc.constant(language),
    said: fc.array(phrase, { minLength: 12, maxLength: 12 }),
  });
});

/** A timeline of six, three numbers, three columns, actors and a table of five columns. */
function article(template: string, said: readonly string[], language = 'en'): string {
  const [a, b, c, d, e, f, g, h, i, j, k, l] = said;
  return `---
title: Words
date: 2026-05-01
template: ${template}
language: ${language}
---

## A timeline

| Date | Event |
| --- | --- |
| 8 September 2025 | ${a} |
| 13 September 2025 | ${b} |
| 14 September 2025 | ${c} |
| 15 September 2025 | ${d} |
| 16 September 2025 | ${e} |
| 19 September 2025 | ${f} |

## Numbers

| Number | What |
| --- | --- |
| 900 | ${g} |
| 12 % | ${h} |
| 3 | ${i} |

## Columns

### ${j}

- ${k}

### Second

- ${l}

### Third

- ${a}

## Actors

| Actor | Role | Interest |
| --- | --- | --- |
| ${b} | ${c} | ${d} |
| ${e} | ${f} | ${g} |

## A table

| One | Two | Three | Four | Five |
| --- | --- | --- | --- | --- |
| ${h} | ${i} | ${j} | ${k} | ${l} |
`;
}

function paragraphsOf(slide: SceneSlide): readonly SceneParagraph[] {
  return slide.items.flatMap((item) => {
    if (item.kind === 'text') return item.paragraphs;
    if (item.kind !== 'table') return [];
    return item.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs));
  });
}

const textOf = (runs: readonly { readonly text: string }[]): string => runs.map((run) => run.text).join('');

/**
 * What a reader sees of a cut: a line that ends in a letter, or in a hyphen that is neither the author's nor between
 * syllables, and another letter after it.
 */
function cutsSeen(deck: BuiltDeck): readonly string[] {
  return deck.scene.slides.flatMap((slide, index) =>
    paragraphsOf(slide).flatMap(({ lines }) =>
      lines.slice(0, -1).flatMap((line, at) => {
        const end = textOf(line.runs);
        const next = textOf(lines[at + 1]?.runs ?? []);
        const inside = /\p{L}$/u.test(end) || line.runs.at(-1)?.hyphen === 'forced';
        return inside && /^\p{L}/u.test(next) ? [`${index + 1}`] : [];
      }),
    ),
  );
}

const warnings = (deck: BuiltDeck) => deck.diagnostics.filter((one) => one.id === 'word-cut');
const slideIn = (message: string): string => /on slide (\d+)/.exec(message)?.[1] ?? '';
const tablesOf = (deck: BuiltDeck): readonly TableItem[] =>
  deck.scene.slides.flatMap(({ items }) => items.filter((item) => item.kind === 'table'));
const slidesOf = (deck: BuiltDeck, layout: string) =>
  deck.scene.slides.filter((one) => one.layout.startsWith(layout));
/** Paragraphs as the author wrote them. */
const saidOn = (deck: BuiltDeck): string =>
  deck.scene.slides
    .flatMap(paragraphsOf)
    .map(({ runs }) => textOf(runs.filter((run) => !run.hyphen)))
    .join('\n');

describe('long words of German, Finnish and Russian', () => {
  it.each(templates)(
    'are never cut in silence in the narrow layouts of %s',
    { timeout: 120_000 },
    async (template) => {
      await fc.assert(
        fc.asyncProperty(phrases, async ({ language, said }) => {
          const deck = await deckOfText(article(template, said, language));
          const told = new Set(warnings(deck).map(({ message }) => slideIn(message)));
          expect(new Set(cutsSeen(deck))).toEqual(told);
          for (const { message } of warnings(deck))
            expect(long[language].some((word) => message.startsWith(`"${word}"`))).toBe(true);
          const shown = saidOn(deck);
          for (const word of said.flatMap((one) => one.split(' '))) expect(shown).toContain(word);
          for (const table of tablesOf(deck)) {
            const right = table.box.x + table.columns.reduce((sum, width) => sum + width, 0);
            expect(right).toBeLessThanOrEqual(deck.scene.size.width);
          }
        }),
        { numRuns: 2 },
      );
    },
  );

  it('are left whole by fewer columns a slide where the smallest size still cuts them', async () => {
    const said = [
      'Das Bundesverkehrsministerium antwortet',
      ...Array.from({ length: 11 }, () => 'Wasser und Jahr'),
    ];
    const deck = await deckOfText(article('briefing', said));
    expect(slidesOf(deck, 'timeline').map((one) => one.layout)).toEqual(['timeline-3', 'timeline-3']);
    expect(warnings(deck)).toEqual([]);
  });

  it('are cut with a hyphen, last, and the author is told the word, the slide and what to do', async () => {
    const word = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung'.repeat(2);
    const deck = await deckOfText(`# Words\n\n## What is too long\n\nThe ${word} is law.\n`);
    const [told, ...others] = warnings(deck);
    expect(others).toEqual([]);
    expect(told).toMatchObject({ severity: 'warning', span: { line: 5 } });
    expect(told?.message).toBe(
      `"${word.slice(0, 59)}…" is too long for its line even at the smallest size; it is cut on slide 2, "What is too long"`,
    );
    const [line] = slidesOf(deck, 'points')
      .flatMap(paragraphsOf)
      .flatMap((one) => one.lines.filter(({ cut }) => cut));
    expect(line?.runs.at(-1)).toMatchObject({ text: '-', hyphen: 'forced', origin: { from: 'briefdeck' } });
  });
});

describe('words of a timeline of six', () => {
  it('are whole at a smaller size', async () => {
    const said = [
      'The Danube Commission warns navigation',
      "Kazakhstan's hydrologists measure",
      'The interreligious congress opens',
      "Samarkand's reservoirs are empty",
      'Representatives meet in Washington',
      'Uzbekistan announces restrictions',
      ...Array.from({ length: 6 }, () => 'Water'),
    ];
    const deck = await deckOfText(article('briefing', said));
    const [timeline, ...others] = slidesOf(deck, 'timeline');
    expect(others).toEqual([]);
    expect(timeline?.layout).toBe('timeline-6');
    expect(cutsSeen(deck)).toEqual([]);
    expect(warnings(deck)).toEqual([]);
    expect(
      timeline && paragraphsOf(timeline).flatMap(({ lines }) => lines.map(({ runs }) => textOf(runs).trim())),
    ).toEqual(expect.arrayContaining(['Representatives', "Kazakhstan's"]));
  });
});

describe('a long address in a table', () => {
  const address = `https://www.example.org/${'abcdefgh-'.repeat(12)}.html`;
  const table = (cell: string) => `# Addresses

## A title that says it

| Organisation | What it does there | Address |
|---|---|---|
| Ministry of Foreign Affairs | It negotiates the treaty with its neighbours | ${cell} |
`;

  it('leaves the other columns room for their words, ends its lines after its signs, and is no cut word', async () => {
    const deck = await deckOfText(table(address));
    const [first = 0, second = 0, third = 0] = tablesOf(deck)[0]?.columns ?? [];
    expect(Math.min(first, second)).toBeGreaterThan(third / 3);
    const [organisation, what, where] =
      tablesOf(deck)[0]?.rows[1]?.cells.map((cell) => cell.paragraphs[0]) ?? [];
    expect(Math.max(organisation?.lines.length ?? 9, what?.lines.length ?? 9)).toBeLessThanOrEqual(2);
    const ends = where?.lines.slice(0, -1).map(({ runs }) => textOf(runs).at(-1)) ?? [];
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) expect('/-.?&=').toContain(end);
    expect(textOf(where?.runs ?? [])).toBe(address);
    expect(warnings(deck)).toEqual([]);
  });

  it('is told where it has no sign to end a line after, and has no hyphen that was never in it', async () => {
    const bare = `https://www.example.org/${'abcdefgh'.repeat(24)}`;
    const deck = await deckOfText(table(bare));
    expect(warnings(deck)).toHaveLength(1);
    expect(textOf(tablesOf(deck)[0]?.rows[1]?.cells[2]?.paragraphs[0]?.runs ?? [])).toBe(bare);
  });
});

describe('cutWords', () => {
  it('says each word once, without its hyphens, over as many lines as it has', () => {
    const at = { x: 0, baseline: 0, width: 10 };
    const run = (text: string) => ({ text, lang: 'en' });
    const hyphen = { ...run('-'), hyphen: true as const };
    const paragraph = {
      runs: [],
      lines: [
        { ...at, runs: [run('The uni'), hyphen], cut: true as const },
        { ...at, runs: [run('ver'), hyphen], cut: true as const },
        { ...at, runs: [run('sity of con'), hyphen], cut: true as const },
        { ...at, runs: [run('flict')] },
      ],
    } as unknown as SceneParagraph;
    const item = {
      kind: 'text',
      paragraphs: [paragraph, paragraph],
    } as unknown as SceneSlide['items'][number];
    expect(cutWords([item]).map(({ word }) => word)).toEqual(['university', 'conflict']);
  });
});
