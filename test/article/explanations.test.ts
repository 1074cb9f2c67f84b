// Footnotes that explain something are notes with letters, those that name what is cited are sources with numbers; in doubt
// a footnote is a source.

import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.ts';
import { markOf, noteNumber } from '../../src/values/source-mark.ts';

const parse = (body: string, language = 'en') =>
  parseArticle(
    `---\ntitle: T\nlanguage: ${language}\ndate: 2025-01-01\n---\n\n## A slide\n\n${body}`,
    'a.md',
    () => {},
  );
const kindOf = (footnote: string, language: string): string =>
  parse(`Trade fell.[^1]\n\n[^1]: ${footnote}\n`, language).sources.length > 0 ? 'source' : 'note';

describe.each([
  ['en', 'Children under three are not counted.', 'note'],
  ['en', 'A remark of the author.', 'note'],
  ['en', '"Strong" means above the ten-year mean, as the ministry uses the word.', 'note'],
  ['en', 'Values are in constant 2015 dollars.', 'note'],
  ['en', 'Own calculations.', 'source'],
  ['en', 'World Bank, How poverty is measured.', 'source'],
  ['en', 'Strait Centre, “Fares”, 2022, p. 14.', 'source'],
  ['en', 'The figure is from the yearbook, p. 41.', 'source'],
  ['en', 'It is said in *The Yearbook of Ports*.', 'source'],
  ['en', 'The data are at https://example.org/data.', 'source'],
  ['en', 'Interview with the harbour master, who is not named here.', 'source'],
  ['en', 'Port Register', 'source'],
  ['de', 'Kinder unter drei Jahren sind nicht gezählt.', 'note'],
  ['de', 'Eigene Berechnung auf Grundlage der Erhebung.', 'source'],
  ['de', 'Hafenamt, Jahresbericht 2022, S. 14.', 'source'],
  ['fr', 'Les puits privés ne sont pas comptés.', 'note'],
  ['fr', 'Entretien avec l’auteur, Niamey.', 'source'],
  ['es', 'No incluye a los menores de tres años.', 'note'],
  ['ru', 'Здесь и далее — без учёта каботажа.', 'note'],
  ['ru', 'Росстат, Транспорт в России, 2020, с. 112.', 'source'],
  ['ar', 'لا تشمل الأرقام الأطفال دون الثالثة.', 'note'],
  ['ar', 'وزارة الموارد المائية، التقرير السنوي، 2023.', 'source'],
  ['zh', '不包括三岁以下儿童。', 'note'],
  ['zh', '水利部，2022年。', 'source'],
  // No words of its own: in doubt a source.
  ['pl', 'Dzieci do lat trzech nie są liczone.', 'source'],
] as const)('%s: %s', (language, footnote, kind) => {
  it(`is a ${kind}`, () => {
    expect(kindOf(footnote, language)).toBe(kind);
  });
});

it('gives notes letters in reading order, beside the numbers of sources', () => {
  const { sections, sources, explanations } = parse(
    'Trade fell (World Bank, 2021).[^x] It rose (IMF, 2022).[^y] It fell again.[^x]\n\n[^y]: Fish is not counted.\n[^x]: Oil is not counted.\n',
  );
  expect(sources.map(({ number }) => number)).toEqual([1, 2]);
  expect(explanations.map(({ number, text }) => [markOf(number), text[0]?.text])).toEqual([
    ['a', 'Oil is not counted.'],
    ['b', 'Fish is not counted.'],
  ]);
  const [block] = sections[0]?.blocks ?? [];
  const runs = block?.kind === 'paragraph' ? block.runs : [];
  expect(runs.flatMap(({ cites = [] }) => cites.map(markOf))).toEqual(['1', 'a', '2', 'b', 'a']);
  expect(runs.filter(({ text }) => /^\[/.test(text)).map(({ text }) => text)).toEqual(['[a]', '[b]', '[a]']);
});

it('goes on behind z', () => {
  expect([1, 26, 27, 52, 53].map((count) => markOf(noteNumber(count)))).toEqual(['a', 'z', 'aa', 'az', 'ba']);
});

it('numbers a source line before what is written under it', () => {
  const { sources } = parse(
    '| Year | Revenue |\n|---|---|\n| 2023 | 10.3 |\n\nSource: Canal Authority, 2024\n\nRevenue fell (Port Register, 2023).\n',
  );
  expect(sources.map(({ text }) => text[0]?.text)).toEqual(['Canal Authority, 2024', 'Port Register, 2023']);
});
