// Words that no line holds are parted between syllables, by their language; only what has none is cut anywhere.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STYLE } from '../../src/pptx/style.ts';
import { breakLines } from '../../src/text/break.ts';
import { loadHyphenation } from '../../src/text/hyphenation.ts';
import { createMeasurer } from '../../src/text/measure.ts';
import { deckOfText, root } from '../deck-of.ts';

const asset = async (path: string) => new Uint8Array(readFileSync(`${root}${path}`));
const hyphenate = await loadHyphenation(['de', 'fi', 'ru', 'en', 'en-US', 'fr', 'sw', 'zh'], asset);
const parted = (word: string, language: string): string => {
  const places = hyphenate(word, language);
  return [...word].map((letter, index) => (places.includes(index) ? `-${letter}` : letter)).join('');
};

describe('the patterns of a language', () => {
  it.each([
    ['de', 'Bundesverkehrsministerium', 'Bun-des-ver-kehrs-mi-nis-te-ri-um'],
    ['de-AT', 'Gesellschaft', 'Ge-sell-schaft'],
    [
      'de',
      'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
      'Grund-stücks-ver-kehrs-ge-neh-mi-gungs-zu-stän-dig-keits-über-tra-gungs-ver-ord-nung',
    ],
    ['fi', 'kansainvälistyminen', 'kan-sain-vä-lis-ty-mi-nen'],
    ['ru', 'электрификация', 'элек-три-фи-ка-ция'],
    ['en-US', 'Representatives', 'Rep-re-sen-ta-tives'],
    ['fr', 'gouvernement', 'gou-ver-ne-ment'],
    ['sw', 'kimataifa', 'kimataifa'],
    ['zh', '国际', '国际'],
  ])('part %s %s', (language, word, expected) => {
    expect(parted(word, language)).toBe(expected);
  });

  it('leave what its author has parted, and what is longer than any word', () => {
    expect(hyphenate('Bundes\u00administerium', 'de')).toEqual([]);
    expect(hyphenate('Bundesministerium'.repeat(30), 'de')).toEqual([]);
  });
});

const measurer = { ...createMeasurer(readFileSync(`${root}assets/fonts/metrics.json`, 'utf8')), hyphenate };
const families = { major: 'Georgia', minor: 'Calibri', mono: 'Consolas' };
const style = { ...DEFAULT_STYLE, size: 20 };
const lines = (text: string, width: number, code = false) =>
  breakLines([{ text, lang: 'de', ...(code ? { code: true } : {}) }], style, families, width, measurer).map(
    ({ runs, cut }) => `${runs.map((run) => run.text).join('')}${cut ? `|${cut}` : ''}`,
  );

describe('a word wider than its line', () => {
  it('is parted between syllables, as few times as its line allows', () => {
    expect(lines('das Bundesverkehrsministerium', 150)).toEqual([
      'das ',
      'Bundesverkehrs|syllable',
      'ministerium',
    ]);
  });

  it('is cut where a syllable is wider than the line', () => {
    expect(lines('Bundesverkehrsministerium', 25).some((line) => line.endsWith('|hyphen'))).toBe(true);
  });

  it('is cut anywhere in code, and after its signs in an address', () => {
    expect(lines('Bundesverkehrsministerium', 150, true)[0]).toMatch(/\|bare$/);
    expect(lines('https://example.org/ministerium', 150)).toEqual(['https://example.', 'org/ministerium']);
  });
});

describe('a deck with a word that no column holds', () => {
  const names = [
    'Bundesverkehrsministerium',
    'Donaudampfschifffahrtsgesellschaft',
    'Binnenschifffahrtsverwaltung',
  ];
  const table = names.map(
    (name, index) => `| ${name} | ${name} | ${name} ${index} | ${name} | ${name} | ${name} |`,
  );
  const article = `---\nlanguage: de\ntitle: T\n---\n\n## Sechs Behörden sind zuständig\n\n| A | B | C | D | E | F |\n|---|---|---|---|---|---|\n${table.join('\n')}\n`;

  it('parts it by its language and warns of nothing', async () => {
    const { diagnostics, scene } = await deckOfText(article);
    expect(diagnostics.map(({ id }) => id)).not.toContain('word-cut');
    const hyphens = scene.slides
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.kind === 'table' ? item.rows.flatMap(({ cells }) => cells) : []))
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs))
      .filter(({ hyphen }) => hyphen);
    expect(hyphens.length).toBeGreaterThan(0);
    expect(hyphens.every(({ hyphen }) => hyphen === 'syllable')).toBe(true);
  });
});
