import { beforeAll, describe, expect, test } from 'vitest';
import type { ChartContent } from '../../src/deck/types.ts';
import { languageOf } from '../../src/language/languages.ts';
import { frameOf } from '../../src/pptx/chart/frame.ts';
import { chartParts } from '../../src/pptx/chart/parts.ts';
import { numberFormat } from '../../src/pptx/chart/text.ts';
import type { ChartItem } from '../../src/scene/types.ts';
import { type ChartKind, chartKinds } from '../../src/values/chart-kinds.ts';
import { columnIndex, columnLetters } from '../../src/values/columns.ts';
import { write } from './decks.ts';
import { attribute, childrenOf, content, type Element, find, open, xmlOf } from './open.ts';
import { chart, scene, slide } from './scenes.ts';
import { sound } from './sound.ts';
import { validate } from './validate.ts';

const TYPES = ['bar', 'column', 'line', 'pie', 'stacked'] as const;
const build = async (of: ChartItem): Promise<Element> => {
  const [made] = await chartParts([of], '2022-09-19');
  return xmlOf(new Map([['chart.xml', Buffer.from(made?.xml ?? '')]]), 'chart.xml');
};
const value = (root: Element, name: string) => find(root, name).map((one) => attribute(one, 'val'));
const only = (root: Element, name: string): Element => find(root, name)[0] as Element;

let charts: ReadonlyMap<ChartKind, Element>;
beforeAll(async () => {
  const made = await Promise.all(TYPES.map(async (kind) => [kind, await build(chart(kind))] as const));
  charts = new Map(made);
});
const of = (kind: ChartKind): Element => charts.get(kind) as Element;

describe('a chart', () => {
  test('begins its heading where its place does, in a program that sets titles in and in one that heeds their insets', async () => {
    const item = chart('column', { title: 'Length of the border' });
    const { heading } = item.chart;
    if (!heading) throw new Error('no heading');
    const frame = frameOf(item);
    const title = only(await build(item), 'c:title');
    const inset = Number(attribute(only(title, 'a:bodyPr'), 'lIns')) / 12700;
    const x = frame.x + Number(attribute(only(title, 'c:x'), 'val')) * frame.width;
    expect(Number(attribute(only(title, 'c:x'), 'val'))).toBeGreaterThanOrEqual(0);
    expect(x + inset).toBeCloseTo(item.box.x, 1);
    expect(inset).toBeCloseTo(0.18 * heading.size, 2);
    expect(frame.x + frame.width).toBeCloseTo(item.box.x + item.box.width, 6);
  });
  test('has theme colours alone, with their lumMod and lumOff', async () => {
    for (const kind of TYPES) expect(find(of(kind), 'a:srgbClr'), kind).toEqual([]);
    const many = Array.from({ length: 8 }, (_, index) => ({ name: `S${index}`, values: [1, 2, 3, 4] }));
    const series = find(await build(chart('column', { series: many })), 'c:ser')[6] as Element;
    const color = only(only(series, 'c:spPr'), 'a:schemeClr');
    expect([attribute(color, 'val'), ...childrenOf(color).map((one) => attribute(one, 'val'))]).toEqual([
      'accent2',
      '70000',
      '30000',
    ]);
    const slices = find(of('pie'), 'c:dPt').map((one) => attribute(only(one, 'a:schemeClr'), 'val'));
    expect(slices).toEqual(['accent2', 'accent1', 'accent4', 'accent3']);
  });
  test('has all its text in the theme’s fonts, none under 14 points, and says its language', () => {
    for (const kind of TYPES) {
      const sizes = find(of(kind), 'a:defRPr').map((one) => Number(attribute(one, 'sz')));
      expect(Math.min(...sizes), kind).toBeGreaterThanOrEqual(1400);
      for (const one of find(of(kind), 'a:latin')) expect(attribute(one, 'typeface')).toBe('+mn-lt');
      expect(value(of(kind), 'c:lang')).toEqual(['en']);
    }
  });
  test('keeps its data: a zero is a point, a gap is none', () => {
    const first = only(of('line'), 'c:ser');
    const cache = only(first, 'c:numCache');
    expect(find(cache, 'c:pt').map((one) => [attribute(one, 'idx'), content(one)])).toEqual([
      ['0', '12.5'],
      ['1', '0'],
      ['3', '40.25'],
    ]);
    expect(find(only(first, 'c:cat'), 'c:v').map(content)).toEqual([
      'Russia',
      'China',
      'Uzbekistan',
      'Kyrgyzstan & others',
    ]);
  });
  test('says where its plot is and from where to where its axis goes, and leaves neither to the program', () => {
    for (const kind of TYPES) {
      expect(
        find(of(kind), 'c:layoutTarget').map((one) => attribute(one, 'val')),
        kind,
      ).toEqual(['inner']);
      if (kind === 'pie') continue;
      expect([value(of(kind), 'c:min').length, value(of(kind), 'c:max').length], kind).toEqual([1, 1]);
    }
    const below = Number(value(of('column'), 'c:min')[0]);
    expect(below).toBeLessThan(-5);
  });
  test('begins bars at nought however near they are to each other', async () => {
    const near = [{ name: 'A', values: [3186, 2988, 3100, 3050] }];
    for (const kind of ['bar', 'column', 'stacked', 'area'] as const)
      expect(value(await build(chart(kind, { series: near })), 'c:min'), kind).toEqual(['0']);
  });
  test('runs bars from the top, columns from the left, and either the other way from right to left', async () => {
    const orientations = (root: Element) => value(root, 'c:orientation');
    expect(orientations(of('bar'))).toEqual(['maxMin', 'minMax']);
    expect(orientations(of('column'))).toEqual(['minMax', 'minMax']);
    expect(orientations(await build(chart('bar', {}, 'ar')))).toEqual(['maxMin', 'maxMin']);
    expect(orientations(await build(chart('column', {}, 'ar')))).toEqual(['maxMin', 'minMax']);
  });
  test('puts values on bars instead of an axis, and keeps the axis of a line chart', () => {
    expect(value(of('column'), 'c:delete')).toEqual(['0', '1']);
    expect(value(of('line'), 'c:delete').slice(-2)).toEqual(['0', '0']);
    expect(find(of('column'), 'c:majorGridlines')).toEqual([]);
    expect(find(of('line'), 'c:majorGridlines')).toHaveLength(1);
    expect(new Set(value(of('bar'), 'c:dLblPos'))).toEqual(new Set(['outEnd']));
  });
  test('names its series and its unit once, over the plot, and a percent sign behind each number', async () => {
    const title = (root: Element) => find(root, 'c:title').map(content);
    expect(title(of('column'))).toEqual(['Trade by country, $bn']);
    const percent = await build(chart('column', { unit: '%' }));
    expect(title(percent)).toEqual(['Trade by country']);
    expect(attribute(only(percent, 'c:numFmt'), 'formatCode')).toBe('[$-409]#,##0.0"%"');
    expect(title(await build(chart('column', { title: '', unit: '' })))).toEqual(['Exports, Imports & more']);
  });
  test('has no legend where its series are named at their bars and lines', () => {
    for (const kind of TYPES) expect(find(of(kind), 'c:legend'), kind).toEqual([]);
    expect(value(of('line'), 'c:showSerName')).toContain('1');
  });
  test('letters a stack in the plain colour that reads on it', () => {
    const ink = find(of('stacked'), 'c:ser')
      .slice(0, 2)
      .map((series) => {
        const usual = childrenOf(only(series, 'c:dLbls')).find((one) => one.name === 'c:txPr') as Element;
        return attribute(only(usual, 'a:schemeClr'), 'val');
      });
    expect(ink).toEqual(['bg1', 'bg1']);
  });
  test('draws no line to a label that was moved', () => {
    for (const kind of ['line', 'stacked'] as const)
      expect(value(of(kind), 'c15:showLeaderLines').every((one) => one === '0')).toBe(true);
  });
  test('has uneven years on an axis of dates, each a day in the workbook', async () => {
    const item = chart('line', {
      categories: ['1989', '1999', '2009', '2021'],
      times: { unit: 'years', serials: [32509, 36161, 39814, 44197], even: false },
    });
    const root = await build(item);
    const axis = only(root, 'c:dateAx');
    expect([value(axis, 'c:baseTimeUnit'), value(axis, 'c:auto')]).toEqual([['years'], ['0']]);
    expect(find(only(root, 'c:cat'), 'c:v').map(content)).toEqual(['32509', '36161', '39814', '44197']);
    expect(content(only(only(root, 'c:cat'), 'c:formatCode'))).toBe('yyyy');
    const [made] = await chartParts([item], '2022-09-19');
    const sheet = xmlOf(open(made?.workbook ?? new Uint8Array()), 'xl/worksheets/sheet1.xml');
    const days = find(sheet, 'c').filter((one) => /^A[2-9]/.test(attribute(one, 'r') ?? ''));
    expect(days.map((one) => [content(one), attribute(one, 's'), attribute(one, 't')])).toEqual(
      ['32509', '36161', '39814', '44197'].map((day) => [day, '1', undefined]),
    );
  });
});

describe('numbers', () => {
  test.each([
    ['en', '[$-409]#,##0.0'],
    ['ru', '[$-419]#,##0.0'],
    ['fr', '[$-40C]#,##0.0'],
    ['de', '[$-407]#,##0.0'],
    // Spanish groups from five digits on.
    ['es', '[>=10000][$-407]#,##0.0;[<=-10000][$-407]-#,##0.0;[$-407]0.0'],
  ])('keep the marks of the deck’s language: %s', (tag, code) => {
    expect(numberFormat({ decimals: 1, sign: '' }, { numberMarks: languageOf(tag).numbers })).toBe(code);
  });
});

describe('every kind', () => {
  // Small multiples are several charts of lines.
  const built = chartKinds.filter((kind) => kind !== 'multiples');
  test('is valid for Office 2019 and Microsoft 365, and has a valid workbook', async () => {
    const bytes = await write(scene(built.map((kind) => slide('chart', kind, [chart(kind)]))));
    expect(sound(bytes)).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
    // Kinds with one table have one workbook.
    const books = new Map(
      [...open(bytes)].flatMap(([name, book]) =>
        name.endsWith('.xlsx') ? [[book.toString(), { name, book }]] : [],
      ),
    );
    for (const { name, book } of books.values()) expect(await validate(book, 'xlsx'), name).toEqual([]);
  });
});

describe('data as authors write it', () => {
  const odd: Partial<ChartContent> = {
    categories: ['', 'A & B', 'A & B', '<c>\u0007', '_x0041_'],
    series: [
      { name: 'Same', values: [1, 2] },
      { name: 'same', values: [Number.NaN, Number.POSITIVE_INFINITY, -0.5, 0, 1e21] },
      { name: '', values: [] },
    ],
  };
  test('with equal and empty names, blank categories and numbers that are none still makes a sound deck', async () => {
    const bytes = await write(scene(TYPES.map((kind) => slide('chart', kind, [chart(kind, odd)]))));
    expect(sound(bytes)).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
    const book = open(bytes).get('ppt/embeddings/workbook1.xlsx') ?? new Uint8Array();
    expect(await validate(book, 'xlsx')).toEqual([]);
    const columns = find(xmlOf(open(book), 'xl/tables/table1.xml'), 'tableColumn').map((one) =>
      attribute(one, 'name'),
    );
    expect(columns).toEqual(['Country', 'Same', 'same 2', '3']);
  });
  test('without any series or category still makes a sound deck', async () => {
    const bytes = await write(
      scene([slide('chart', 'T', [chart('column', { series: [], categories: [] })])]),
    );
    expect(sound(bytes)).toEqual([]);
    expect(await validate(bytes)).toEqual([]);
  });
});

test('columns are lettered as in Excel', () => {
  const names = ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'];
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(names);
  expect(names.map(columnIndex)).toEqual([0, 25, 26, 51, 52, 701, 702]);
});
