// What holds of every language that has a file, those that are added later among them: its tables are all there, and an
// article that is made of its own words is read, planned and set in them.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { dateAtEnd } from '../../src/article/date-at-end.ts';
import { formatDiagnostic } from '../../src/diagnostic/diagnostic.ts';
import { listed } from '../../src/language/any-language.ts';
import { en } from '../../src/language/en.ts';
import { languages } from '../../src/language/languages.ts';
import { longDate, monthDate } from '../../src/language/long-date.ts';
import { numberText } from '../../src/language/numbers.ts';
import type { ColumnRole, Language } from '../../src/language/types.ts';
import type { SceneItem } from '../../src/scene/types.ts';
import { bytesOf, deckOfText, root } from '../deck-of.ts';
import { collisions, lostWords } from '../scene-checks.ts';

/** The keys of a type that a value of it may lack. */
type MayLack<T> = { [K in keyof T]-?: Omit<T, K> extends T ? K : never }[keyof T];

describe('a language', () => {
  it('has every table: one that is missing does not compile', () => {
    expectTypeOf<MayLack<Language>>().toEqualTypeOf<never>();
    expectTypeOf<MayLack<Language['words']>>().toEqualTypeOf<never>();
    expectTypeOf<MayLack<Language['map']>>().toEqualTypeOf<never>();
    const { citations: _, ...without } = en;
    // @ts-expect-error: it says by what a source is cited.
    without satisfies Language;
    // @ts-expect-error: what it has not, it says.
    ({ ...en, draft: undefined }) satisfies Language;
    ({ ...en, draft: 'none' }) satisfies Language;
  });

  it('is one file, which languages.ts names', () => {
    const folder = `${root}src/language/`;
    const files = readdirSync(folder)
      .filter((file) => readFileSync(folder + file, 'utf8').includes('} satisfies Language;'))
      .map((file) => file.replace(/\.ts$/, ''));
    expect(languages.map(({ tag }) => tag.toLowerCase()).sort()).toEqual(files.sort());
  });

  it('stands in docs/languages.md with what it has', () => {
    const page = readFileSync(`${root}docs/languages.md`, 'utf8');
    const rows = [...page.matchAll(/^\| ([a-z]{2,3}(?:-\w+)?) \| ([^|]+) \| yes \| (.*) \|$/gm)];
    const has = (part: object | 'none'): string => (part === 'none' ? '' : 'yes');
    expect(
      rows.map(([, tag, , cells]) => [tag, ...(cells ?? '').split('|').map((cell) => cell.trim())]),
    ).toEqual(
      languages.map(({ tag, draft, integrity, lint, fonts }) => [
        tag,
        has(draft),
        has(integrity),
        has(lint),
        fonts === 'none' ? '' : fonts.script,
      ]),
    );
  });

  it('has the names of countries in the tables that ship', () => {
    const { languages: tags } = JSON.parse(readFileSync(`${root}assets/map/countries.json`, 'utf8')) as {
      readonly languages: readonly string[];
    };
    // Where not: node scripts/build-atlas.mjs
    expect(tags).toEqual(languages.map(({ tag }) => tag));
  });
});

/** Everything that is set on the slides, in order. */
function textsOf(items: readonly SceneItem[]): readonly string[] {
  return items.flatMap((item) => {
    switch (item.kind) {
      case 'text':
        return item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
      case 'group':
        return textsOf(item.items);
      case 'table':
        return [...item.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => String(paragraphs)))];
      default:
        return [];
    }
  });
}

describe.each(languages)('$tag', (language) => {
  const { words, columns, quotes, numbers, tag } = language;
  const first = (role: ColumnRole): string => listed(columns[role])[0] ?? '';
  const table = (roles: readonly ColumnRole[], rows: readonly (readonly string[])[]): string =>
    [roles.map(first), roles.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const article = `---
title: ${words.section} – ${words.agenda}
author: ${words.contact}
date: 2024-03-05
language: ${tag}
bluf: ${words.leftOut}
---

## ${words.bluf}

- ${words.backup} (Reuters, ${longDate('2024-02-14', language)})
- ${words.notes} (DW, ${longDate('2023-11-30', language)})

## ${words.translation}

> ${language.map.disputed} ${words.leftOut}
>
> — Aksel Berg, ${words.source}, ${longDate('2024-01-20', language)} (BBC, ${longDate('2024-01-21', language)})

## ${words.noData}

${table(
  ['date', 'event', 'source'],
  [
    [longDate('2024-01-02', language), words.agenda, 'Reuters'],
    [longDate('2024-02-03', language), words.contact, 'DW'],
    [longDate('2024-03-04', language), words.backup, 'BBC'],
  ],
)}

## ${words.contact} 2

${table(
  ['actor', 'role', 'position'],
  [
    ['Aksel Berg', words.source, words.agenda],
    ['Maria Lund', words.notes, words.section],
  ],
)}

## ${words.volume('3')}

${table(
  ['number', 'what'],
  [
    [numberText(12345.5, numbers, 1), words.sources],
    [numberText(678, numbers, 0), words.notes],
  ],
)}

## ${words.issue('4')}

\`\`\`map
focus: [Kazakhstan]
context: [Uzbekistan]
places: [Astana]
values: { Kazakhstan: 1234.5, Uzbekistan: 5678.5 }
\`\`\`

## ${words.alerts.note}

<!-- chart: bar -->

| ${first('what')} | ${first('number')} |
| --- | --- |
| A | ${numberText(1234567.5, numbers, 1)} |
| B | ${numberText(2345678.5, numbers, 1)} |
`;

  it('is read, planned and set in its own words, without a warning', async () => {
    const deck = await deckOfText(article);
    expect(deck.diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(bytesOf(deck).length).toBeGreaterThan(10_000);
    expect(deck.plan.slides.map(({ layout }) => layout.replace(/-\d$/, ''))).toEqual(
      expect.arrayContaining(['timeline', 'actors', 'numbers', 'quote', 'map', 'chart', 'sources']),
    );
    expect(deck.article.sources.map(({ date }) => date)).toEqual(
      expect.arrayContaining(['2024-02-14', '2023-11-30', '2024-01-21']),
    );
    const said = deck.scene.slides.flatMap(({ items }) => textsOf(items));
    expect(said).toContain(longDate('2024-03-05', language));
    expect(said.some((text) => text.startsWith(quotes[0]) && text.endsWith(quotes[1]))).toBe(true);
    expect(said).toContain(words.sources);
    const [quote] = deck.article.sections.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === 'quote'),
    );
    expect(quote).toMatchObject({ attribution: { speaker: 'Aksel Berg', date: '2024-01-20' } });
    const charts = deck.scene.slides.flatMap(({ items }) => items.filter(({ kind }) => kind === 'chart'));
    expect(charts).toMatchObject([{ chart: { sheet: { columns: [{ values: [1234567.5, 2345678.5] }] } } }]);
    expect(deck.scene.rtl).toBe(language.direction === 'rtl');
    expect(lostWords(deck)).toEqual([]);
    expect(deck.scene.slides.flatMap(collisions)).toEqual([]);
  });

  it('reads the dates and the months that it writes', () => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2022-${String(month).padStart(2, '0')}-09`;
      const date = { year: 2022, month, day: 9 };
      expect(dateAtEnd(longDate(iso, language), language)).toMatchObject({ start: 0, dates: [date] });
      expect(dateAtEnd(monthDate(iso, language), language), iso).toMatchObject({ start: 0, dates: [] });
    }
  });
});
