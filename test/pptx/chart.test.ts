import { beforeAll, describe, expect, test } from 'vitest';
import { chartParts } from '../../src/pptx/chart.ts';
import { columnName } from '../../src/pptx/workbook.ts';
import type { SceneChart } from '../../src/scene/types.ts';
import { write } from './decks.ts';
import { attribute, childrenOf, content, type Element, find, open, xmlOf } from './open.ts';
import { chart, scene, slide } from './scenes.ts';
import { sound } from './sound.ts';
import { template } from './template.ts';
import { validate } from './validate.ts';

const TYPES = ['bar', 'column', 'line', 'pie', 'stacked'] as const;
const build = async (of: SceneChart): Promise<Element> => {
  const [made] = await chartParts([of], template.theme, '2022-09-19');
  return xmlOf(new Map([['chart.xml', Buffer.from(made?.xml ?? '')]]), 'chart.xml');
};
const value = (root: Element, name: string) => find(root, name).map((one) => attribute(one, 'val'));

let charts: ReadonlyMap<SceneChart['type'], Element>;
beforeAll(async () => {
  const made = await Promise.all(TYPES.map(async (type) => [type, await build(chart(type).chart)] as const));
  charts = new Map(made);
});
const of = (type: SceneChart['type']): Element => charts.get(type) as Element;

describe('a chart', () => {
  test('has theme colours alone, with their lumMod and lumOff', () => {
    for (const type of TYPES) expect(find(of(type), 'a:srgbClr'), type).toEqual([]);
    const second = find(of('column'), 'c:ser')[1] as Element;
    const color = find(find(second, 'c:spPr')[0] as Element, 'a:schemeClr')[0] as Element;
    expect([attribute(color, 'val'), ...childrenOf(color).map((one) => attribute(one, 'val'))]).toEqual([
      'accent1',
      '60000',
      '40000',
    ]);
    const slices = find(of('pie'), 'c:dPt').map((one) =>
      attribute(find(one, 'a:schemeClr')[0] as Element, 'val'),
    );
    expect(slices).toEqual(['accent1', 'accent2', 'accent4', 'accent3']);
  });
  test('has all its text in the given size and the theme’s fonts, and says its language', () => {
    for (const type of TYPES) {
      expect(new Set(find(of(type), 'a:defRPr').map((one) => attribute(one, 'sz'))), type).toEqual(
        new Set(['1400']),
      );
      for (const one of find(of(type), 'a:latin')) expect(attribute(one, 'typeface')).toBe('+mn-lt');
      expect(value(of(type), 'c:lang')).toEqual(['en']);
    }
  });
  test('keeps its data: a zero is a point, a gap is none', () => {
    const first = find(of('line'), 'c:ser')[0] as Element;
    const cache = find(first, 'c:numCache')[0] as Element;
    expect(find(cache, 'c:pt').map((one) => [attribute(one, 'idx'), content(one)])).toEqual([
      ['0', '12.5'],
      ['1', '0'],
      ['3', '40.25'],
    ]);
    expect(find(find(first, 'c:cat')[0] as Element, 'c:v').map(content)).toEqual([
      'Russia',
      'China',
      'Uzbekistan',
      'Kyrgyzstan & others',
    ]);
  });
  test('runs bars from the top, columns from the left, and either the other way from right to left', async () => {
    const orientations = (root: Element) => value(root, 'c:orientation');
    expect(orientations(of('bar'))).toEqual(['maxMin', 'minMax']);
    expect(orientations(of('column'))).toEqual(['minMax', 'minMax']);
    expect(orientations(await build({ ...chart('bar').chart, rtl: true }))).toEqual(['maxMin', 'maxMin']);
    expect(orientations(await build({ ...chart('column').chart, rtl: true }))).toEqual(['maxMin', 'minMax']);
  });
  test('puts values on bars instead of an axis, and keeps the axis of a line chart', () => {
    expect(value(of('column'), 'c:delete')).toEqual(['0', '1']);
    expect(value(of('line'), 'c:delete').slice(-2)).toEqual(['0', '0']);
    expect(find(of('column'), 'c:majorGridlines')).toEqual([]);
    expect(find(of('line'), 'c:majorGridlines')).toHaveLength(1);
    expect(value(of('bar'), 'c:dLblPos')).toEqual(['outEnd', 'outEnd']);
  });
  test('names a unit once in its title, a percent sign behind each number', async () => {
    const title = (root: Element) => find(root, 'c:title').map(content);
    expect(title(of('column'))).toEqual(['Trade by country, $bn']);
    const percent = await build({ ...chart('column').chart, unit: '%' });
    expect(title(percent)).toEqual(['Trade by country']);
    expect(attribute(find(percent, 'c:numFmt')[0] as Element, 'formatCode')).toBe('#,##0.0"%"');
    const { title: _, unit: __, ...plain } = chart('column').chart;
    expect(title(await build({ ...plain, decimals: 0 }))).toEqual([]);
  });
  test('has a legend only when asked', async () => {
    expect(find(of('column'), 'c:legend')).toHaveLength(1);
    expect(find(await build({ ...chart('column').chart, legend: false }), 'c:legend')).toEqual([]);
  });
  test('letters a stack in the plain colour that reads on it', () => {
    const ink = find(of('stacked'), 'c:ser').map((series) =>
      attribute(find(find(series, 'c:txPr')[0] as Element, 'a:schemeClr')[0] as Element, 'val'),
    );
    expect(ink).toEqual(['bg1', 'tx1']);
  });
});

describe('data as authors write it', () => {
  const odd: SceneChart = {
    ...chart('column').chart,
    categories: ['', 'A & B', 'A & B', '<c>\u0007', '_x0041_'],
    series: [
      { name: 'Same', values: [1, 2], color: { scheme: 'accent1' } },
      {
        name: 'same',
        values: [Number.NaN, Number.POSITIVE_INFINITY, -0.5, 0, 1e21],
        color: { scheme: 'accent2' },
      },
      { name: '', values: [], color: { scheme: 'accent3' } },
    ],
  };
  test('with equal and empty names, blank categories and numbers that are none still makes a sound deck', async () => {
    const bytes = await write(
      scene(TYPES.map((type) => slide('chart', type, [{ ...chart(type), chart: { ...odd, type } }]))),
    );
    expect(sound(bytes)).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
    const book = open(bytes).get('ppt/embeddings/workbook1.xlsx') ?? new Uint8Array();
    expect(await validate(book, 'xlsx')).toEqual([]);
    const columns = find(xmlOf(open(book), 'xl/tables/table1.xml'), 'tableColumn').map((one) =>
      attribute(one, 'name'),
    );
    expect(columns).toEqual([' ', 'Same', 'same 2', '3']);
  });
  test('without any series or category still makes a sound deck', async () => {
    const bytes = await write(
      scene([slide('chart', 'T', [{ ...chart('column'), chart: { ...odd, series: [], categories: [] } }])]),
    );
    expect(sound(bytes)).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
  });
});

test('columns are lettered as in Excel', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
