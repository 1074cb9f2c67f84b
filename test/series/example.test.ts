// The series that ships: every row fills the pattern, and what comes of it is a deck without a fault that differs from the others where
// the data does.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tableOf } from '../../src/data/read-data.ts';
import type { Report } from '../../src/diagnostic/diagnostic.ts';
import { readPattern } from '../../src/series/pattern.ts';
import { fileNames, rowsOf } from '../../src/series/rows.ts';
import { bytesOf, deckOfText, root } from '../deck-of.ts';
import { deckText } from '../golden/deck.ts';
import { sound } from '../pptx/sound.ts';

const file = 'content/series/countries.csv';
const report: Report = ({ message }) => {
  throw new Error(message);
};

it('is 195 briefs, each of its own country', async () => {
  const span = { file, line: 1, column: 1 };
  const table = await tableOf(readFileSync(`${root}${file}`), { file, span }, { decimal: '.' }, report);
  if (!table) throw new Error('no table');
  const rows = rowsOf(table, file, report) ?? [];
  expect(rows).toHaveLength(195);
  const given = { file: 'country.md', columns: table.header, table: file, report };
  const pattern = readPattern(readFileSync(`${root}content/series/country.md`, 'utf8'), given);
  const names = readPattern('{{ iso3 }}', { ...given, isName: true });
  if (!pattern || !names) throw new Error('no pattern');
  const called = fileNames(rows, names, '');
  expect(new Set(called).size).toBe(195);
  const texts = rows.map((row) => {
    const filled = pattern.fill(row);
    return 'text' in filled ? filled.text : filled.message;
  });
  expect(new Set(texts).size).toBe(195);
  const deck = async (code: string) => {
    const built = await deckOfText(texts[called.indexOf(code)] ?? '');
    expect(built.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(sound(bytesOf(built))).toEqual([]);
    return built;
  };
  // The code NA is Namibia's; the capital of Andorra has three words; Bolivia has none in the table.
  const [namibia, andorra, bolivia] = [await deck('NAM'), await deck('AND'), await deck('BOL')];
  // The slides beside the map, without the places and widths that the length of a name decides.
  const beside = (text: string): string =>
    text.replace(/=== 2\.[\s\S]*?(?==== 3\.)/, '').replace(/[-\d.]+/g, '');
  expect(
    beside(deckText(bytesOf(namibia)))
      .replaceAll('Namibia', 'Andorra')
      .replaceAll('NAM', 'AND')
      .replace(/\bNA\b/g, 'AD'),
  ).toBe(beside(deckText(bytesOf(andorra))));
  expect(deckText(bytesOf(andorra))).toContain('and its capital, Andorra la Vella');
  expect(deckText(bytesOf(bolivia))).not.toContain('and its capital');
});
