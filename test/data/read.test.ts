// Files of data as offices and programs write them: separators, decimal marks, dates, gaps, workbooks; and what is wrong in them, with its place.

import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readData } from '../../src/data/read-data.ts';
import type { DataCell, DataSpec } from '../../src/data/types.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import { memoryWorld } from '../../src/world/memory-world.ts';
import { files } from '../deck-of.ts';

async function read(
  name: string,
  content: string | Uint8Array,
  spec: Partial<DataSpec> = {},
  language = 'en',
) {
  const told: Diagnostic[] = [];
  const asked: DataSpec = { file: name, span: { file: 'article.md', line: 7, column: 1 }, ...spec };
  const world = memoryWorld({ [name]: content }, files);
  const data = await readData(asked, '', languageOf(language).numbers, world, (one) => told.push(one));
  return {
    header: data?.table.header,
    rows: data?.table.rows.map(({ cells }) => cells.map(plain)),
    told: told.map(({ span, message }) => `${span?.file}:${span?.line}: ${message}`),
    hints: told.flatMap(({ hints }) => hints ?? []),
  };
}

function plain(cell: DataCell): string | number | null {
  switch (cell.kind) {
    case 'text':
    case 'error':
      return cell.text;
    case 'number':
      return cell.percent ? `${cell.value}%` : cell.value;
    case 'date':
      return cell.date;
    case 'none':
      return null;
  }
}

const workbook = (cells: Parameters<typeof writeXlsx>[0]['sheets'][number]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [cells] });

describe('a text', () => {
  it('of an office in Germany has semicolons, decimal commas and its own words for a gap', async () => {
    const text = '\uFEFFJahr;Ausfuhr;Anteil\r\n2019;1.234,5;12,5 %\r\n2020;k. A.;n. v.\r\n';
    expect(await read('a.csv', text, {}, 'de')).toMatchObject({
      header: ['Jahr', 'Ausfuhr', 'Anteil'],
      rows: [
        [2019, 1234.5, '12.5%'],
        [2020, null, null],
      ],
      told: [],
    });
  });

  it('is parted by semicolons where commas stand in its names and numbers, as many in each row', async () => {
    const text = 'Land;Einwohner, Mio.;Fläche, Tsd. km²\nPolen;36,8;311,9\nItalien;59,0;302,1\n';
    expect(await read('a.csv', text, {}, 'de')).toMatchObject({
      header: ['Land', 'Einwohner, Mio.', 'Fläche, Tsd. km²'],
      rows: [
        ['Polen', 36.8, 311.9],
        ['Italien', 59, 302.1],
      ],
      told: [],
    });
    // In one row more than in the others, they are of its words.
    expect((await read('a.csv', 'Land,Note\nA,x;y\nB,z\n')).header).toEqual(['Land', 'Note']);
  });

  it('keeps codes of countries that look like a gap', async () => {
    expect((await read('a.csv', 'Code,Value\nBD,1\nNA,2\n')).rows).toEqual([
      ['BD', 1],
      ['NA', 2],
    ]);
  });

  it('gives the rows and columns asked for, in the order asked for', async () => {
    const text = 'Year,Land,In,Out\n2019,A,1,2\n2019,B,3,4\n2020,A,5,6\n';
    const asked = { columns: ['Out', 'In'], where: { land: ['A'] } };
    expect((await read('a.csv', text, asked)).rows).toEqual([
      [2019, 2, 1],
      [2020, 6, 5],
    ]);
  });

  it.each([
    ['a row too long', 'a,b\n1,2\n1,2,3\n', {}, ['a.csv:3: the row has 3 cells; the header has 2']],
    [
      'no such column',
      'Year,"Out, EUR"\n1,2\n',
      { columns: ['In'] },
      ['article.md:7: "a.csv" has no column "In"'],
    ],
    [
      'no such row',
      'Land,In\nA,1\n',
      { where: { Land: ['C'] } },
      ['article.md:7: no row of "a.csv" has "C" in column "Land"'],
    ],
    [
      'a header alone',
      'Land,In\n',
      {},
      ['article.md:7: "a.csv" holds no table: a row of names and a row under it'],
    ],
  ] as const)('that is wrong is told with its place: %s', async (_, text, spec, told) => {
    expect((await read('a.csv', text, spec)).told).toEqual(told);
  });

  it('keeps codes with noughts before them, and what is too long to be counted, as they are', async () => {
    expect((await read('a.csv', 'Code,Value\n007,5\n1234,6\n')).rows).toEqual([
      ['007', 5],
      ['1234', 6],
    ]);
    expect((await read('a.csv', 'A,B\nx,12345678901234567890\ny,1e308\n')).rows).toEqual([
      ['x', '12345678901234567890'],
      ['y', '1e308'],
    ]);
  });

  it('has numbers as they are grouped in India, and as programs write them', async () => {
    expect((await read('a.csv', 'A,B\nx,"12,34,567"\ny,1.5e6\nz,2E-03\n')).rows).toEqual([
      ['x', 1234567],
      ['y', 1500000],
      ['z', 0.002],
    ]);
  });

  it('has no columns where nothing stands from head to foot', async () => {
    expect(await read('a.csv', 'A,B,,\nx,1,,\ny,2,,\n')).toMatchObject({ header: ['A', 'B'], told: [] });
    expect(await read('a.csv', 'A,,B\nx,,1\ny,,2\n')).toMatchObject({ header: ['A', 'B'], told: [] });
  });

  it.each([
    ['a title over the table', 'Trade\n\nA,B\nx,1\n', {}, ['take out what stands over the names']],
    [
      'a title over the table, filled up with separators',
      'Trade of Merrow,,\n,,\nA,B,C\nx,1,2\n',
      {},
      ['take out what stands over the names'],
    ],
    [
      'one value of several that is not there',
      'A,Region,B\nx,Asia,1\ny,Europe,2\n',
      { where: { Region: ['Europe', 'Asien'] } },
      ['did you mean "Asia"?'],
    ],
    [
      'a value that is near',
      'A,Region,B\nx,Asia,1\ny,Europe,2\n',
      { where: { Region: ['Asien'] } },
      ['did you mean "Asia"?'],
    ],
    ['two columns of a name', 'A,B,B\nx,1,2\n', { columns: ['B'] }, ['give each a name of its own']],
    [
      'a range of a text',
      'A,B\nx,1\n',
      { range: 'A1:B2' },
      ['take it out, or choose by `series: […]` and `where: {…}`'],
    ],
  ] as const)('says what to do about %s', async (_, text, spec, hints) => {
    expect((await read('a.csv', text, spec)).hints).toEqual(hints);
  });

  it('names its columns so that a comma in one is seen', async () => {
    const { hints } = await read('a.csv', 'Year,"Out, EUR"\n1,2\n', { columns: ['Volume'] });
    expect(hints).toEqual(['there are: "Year", "Out, EUR"']);
  });
});

describe('a workbook', () => {
  const month = (index: number): Date => new Date(Date.UTC(2024, index, 1));

  it('shows of a date what its cell shows, and shares as percent', async () => {
    const bytes = await workbook({
      name: 'Trade',
      rows: [
        ['Month', 'Share'],
        [month(0), 0.125],
        [month(1), 0.25],
      ],
      columns: [{ style: { numFmt: 'mmm yyyy' } }, { style: { numFmt: '0.0%' } }],
    });
    expect((await read('a.xlsx', bytes, { sheet: 'Trade', range: 'A1:B3' })).rows).toEqual([
      ['2024-01', '12.5%'],
      ['2024-02', '25%'],
    ]);
  });

  it('has a name that stands once for several rows in each of them', async () => {
    const bytes = await workbook({
      name: 'Trade',
      rows: [
        ['Region', 'State', 'Out'],
        ['Asia', 'A', 1],
        [null, 'B', 2],
        ['Europe', 'C', 3],
      ],
      merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
    });
    expect((await read('a.xlsx', bytes, { names: 'State', where: { Region: ['Asia'] } })).rows).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
  });

  it('with a title over its table says where the table may begin', async () => {
    const bytes = await workbook({
      name: 'Trade',
      rows: [['Trade of states'], ['State', 'Out'], ['A', 1]],
    });
    expect((await read('a.xlsx', bytes)).hints).toEqual(['begin under it: `range: A2:F20`']);
    const { told } = await read('a.xlsx', 'no workbook');
    expect(told[0]).toContain('it is no workbook');
  });

  it('whose formulas were never worked out says so, once a column', async () => {
    const bytes = await workbook({
      name: 'Trade',
      rows: [
        ['Land', 'In', 'Balance'],
        ['A', 1, null],
        ['B', 2, null],
      ],
      cells: new Map([
        ['1,2', { formula: 'B2-1' }],
        ['2,2', { formula: 'B3-1' }],
      ]),
    });
    const { rows, told } = await read('a.xlsx', bytes);
    expect(rows).toEqual([
      ['A', 1, null],
      ['B', 2, null],
    ]);
    expect(told).toEqual([
      'a.xlsx:2: column "Balance" has a formula here whose result was not saved with the file; it is shown as no value',
    ]);
  });

  it('without the sheet or range asked for says which there are', async () => {
    const bytes = await workbook({
      name: 'Trade 2024',
      rows: [
        ['A', 'B'],
        [1, 2],
      ],
    });
    const sheet = await read('a.xlsx', bytes, { sheet: 'Trade 2023' });
    expect([...sheet.told, ...sheet.hints]).toEqual([
      'article.md:7: "a.xlsx" has no sheet "Trade 2023"',
      'did you mean "Trade 2024"?',
    ]);
    expect((await read('a.xlsx', bytes, { range: 'F2' })).told).toEqual([
      'article.md:7: "F2" is no range of cells',
    ]);
  });
});
