// A deck in a language that no file is for: one plain warning, its own dates, marks and
// direction, and no English ones.

import { describe, expect, it } from 'vitest';
import { dateAtEnd } from '../../src/article/date-at-end.ts';
import { formatDiagnostic } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { SceneItem } from '../../src/scene/types.ts';
import { deckOfText } from '../deck-of.ts';

const article = (language: string): string => `---
title: The harbour
author: Asha Mwangi
date: 2024-03-05
language: ${language}
---

## The harbour opens

- It opens again (Taifa Leo, 2024-02-14)

> We close nothing
>
> — Juma Otieno, harbour master, 2024-01-02
`;

const textsOf = (items: readonly SceneItem[]): readonly string[] =>
  items.flatMap((item) =>
    item.kind === 'text'
      ? item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))
      : item.kind === 'group'
        ? textsOf(item.items)
        : [],
  );

describe('a month in another language', () => {
  it('is read with the preposition that its pattern sets before it', () => {
    expect(dateAtEnd('רויטרס, 3 במרץ 2024', languageOf('he'))).toMatchObject({
      dates: [{ year: 2024, month: 3, day: 3 }],
    });
  });
});

describe('English words in a language that runs from right to left', () => {
  it('keep their numbers and stops, and have no month of that language in them', async () => {
    const { scene } = await deckOfText(
      `${article('he')}\n## מפה\n\n\`\`\`map\nfocus: [Jordan]\nplaces: [Amman]\n\`\`\`\n`,
    );
    const said = scene.slides.flatMap(({ items }) => textsOf(items));
    expect(said).toContain('The harbour opens \u200e(2 of 2)\u200e');
    expect(said.join('\n')).toContain('\u200eBoundaries as of 2024-03-05.\u200e');
    expect(said.some((text) => /^\u200e\d+ km\u200e$/.test(text))).toBe(true);
  });
});

describe('an article in another language', () => {
  it('says once what is in English', async () => {
    const { diagnostics } = await deckOfText(article('sw'));
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'article.md:5:11: warning: briefdeck has no words of its own in "sw": those that it adds ("Sources", "Agenda", "Map of …", names of countries) are in English  [english-words]\n  hint: dates, numbers, quotation marks and direction are those of "sw"',
    ]);
  });

  it('says where not even the dates are known', async () => {
    const { diagnostics } = await deckOfText(article('tlh'));
    expect(diagnostics.map(({ id, hints }) => [id, ...hints])).toEqual([
      ['english-words', 'how "tlh" writes dates is not known either: they are written as 2022-09-19'],
    ]);
  });

  it.each(['en-GB', 'en-IN', 'ru-KZ', 'zh-CN', 'ar-MA', 'es-MX'])('says nothing of %s', async (tag) => {
    expect((await deckOfText(article(tag))).diagnostics).toEqual([]);
  });

  it.each([
    ['sw', '5 Machi 2024', 'Taifa Leo, 14 Februari 2024', '“We close nothing”', false],
    ['hu', '2024. március 5.', 'Taifa Leo, 2024. február 14.', '„We close nothing”', false],
    ['fi', '5. maaliskuuta 2024', 'Taifa Leo, 14. helmikuuta 2024', '”We close nothing”', false],
    ['kk', '2024 ж. 5 наурыз', 'Taifa Leo, 2024 ж. 14 ақпан', '«We close nothing»', false],
    ['sr-Latn', '5. mart 2024.', 'Taifa Leo, 14. februar 2024.', '„We close nothing”', false],
    ['he', '5 במרץ 2024', 'Taifa Leo, 14 בפברואר 2024', '”We close nothing”', true],
    ['fa', '5 مارس 2024', 'Taifa Leo، 14 فوریهٔ 2024', '«We close nothing»', true],
    ['ur', '5 مارچ، 2024', 'Taifa Leo، 14 فروری، 2024', '”We close nothing“', true],
    ['tlh', '2024-03-05', 'Taifa Leo, 2024-02-14', '“We close nothing”', false],
  ])('%s has its own dates, marks and direction', async (tag, date, source, quotation, rtl) => {
    const { scene } = await deckOfText(article(tag));
    const said = scene.slides.flatMap(({ items }) => textsOf(items));
    expect(said).toContain(date);
    // The numbers of the slides that cite it stand behind it.
    expect(said.some((text) => text.replaceAll('\u200f', '').startsWith(source))).toBe(true);
    expect(scene.rtl).toBe(rtl);
    // An English quotation in a deck from right to left has its own marks.
    if (!rtl) expect(said).toContain(quotation);
    expect(said.join('\n')).not.toMatch(/\b(?:January|February|March)\b/);
  });
});
