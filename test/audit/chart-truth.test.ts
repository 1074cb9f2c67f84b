// Charts that say otherwise than their numbers are found in anybody's deck: in ones that pptxgenjs makes, and in parts as PowerPoint
// writes them; what is true is not blamed.

import { createRequire } from 'node:module';
import type PptxGenJS from 'pptxgenjs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { type Change, edited, findings } from './decks.ts';

const rules = [
  'truncated-bars',
  'hidden-axis',
  'crowded-pie',
  'pie-without-whole',
  'two-scales',
  'solid-chart',
  'reversed-axis',
  'logarithmic-bars',
];
const truthOf = async (bytes: Uint8Array): Promise<readonly Diagnostic[]> =>
  (await findings(bytes)).filter(({ id }) => rules.includes(id));
const ids = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await truthOf(bytes)).map(({ id }) => id);

type Data = readonly { readonly name: string; readonly labels: string[]; readonly values: number[] }[];
const data = (...values: readonly number[][]): Data =>
  values.map((one, index) => ({ name: `S${index}`, labels: one.map((_, at) => `L${at}`), values: one }));

async function theirs(
  draw: (slide: PptxGenJS.default.Slide, kinds: PptxGenJS.default['ChartType']) => void,
): Promise<Uint8Array> {
  // By require: its types describe a default export that its CommonJS entry does not have.
  const Deck: new () => PptxGenJS.default = createRequire(import.meta.url)('pptxgenjs');
  const deck = new Deck();
  draw(deck.addSlide(), deck.ChartType);
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
}

const place = { x: 1, y: 1, w: 8, h: 4, altText: 'Sums by place' };

describe('in decks of pptxgenjs 4.0.1', () => {
  it('bars near to each other are cut off at the foot, since nobody said where they begin', async () => {
    const deck = await theirs((slide, kinds) => slide.addChart(kinds.bar, [...data([3186, 2988])], place));
    const [found] = await truthOf(deck);
    expect(found?.id).toBe('truncated-bars');
    expect(found?.message).toContain('3190 is drawn');
    expect(found?.message).toContain('1.07 times as much');
  });
  it.each([
    ['bars that begin at 90', 'bar' as const, [[98, 96, 95]], { valAxisMinVal: 90 }],
    ['areas that do', 'area' as const, [[98, 96, 95]], { valAxisMinVal: 90 }],
  ])('%s are found', async (_, kind, values, options) => {
    const deck = await theirs((slide, kinds) =>
      slide.addChart(kinds[kind], [...data(...values)], { ...place, ...options }),
    );
    expect(await ids(deck)).toEqual(['truncated-bars']);
  });
  it.each([
    ['bars on a logarithmic axis', 'bar', [1, 100, 1000], { valAxisLogScaleBase: 10 }, ['logarithmic-bars']],
    ['a line on one is not blamed', 'line', [1, 100, 1000], { valAxisLogScaleBase: 10 }, []],
    [
      'columns that hang',
      'bar',
      [1, 2, 4],
      { valAxisMinVal: 0, valAxisOrientation: 'maxMin' },
      ['reversed-axis'],
    ],
    [
      'a line that grows downwards',
      'line',
      [10, 20, 40],
      { valAxisOrientation: 'maxMin' },
      ['reversed-axis'],
    ],
    ['ranks are not blamed', 'line', [1, 3, 2], { valAxisOrientation: 'maxMin' }, []],
    [
      'lying bars whose names run downwards are not',
      'bar',
      [1, 2, 4],
      { barDir: 'bar', valAxisMinVal: 0, catAxisOrientation: 'maxMin' },
      [],
    ],
    ['columns in three dimensions', 'bar3d', [1, 2, 4], { valAxisMinVal: 0 }, ['solid-chart']],
  ] as const)('%s', async (_, kind, values, options, found) => {
    const deck = await theirs((slide, kinds) =>
      slide.addChart(kinds[kind], [...data([...values])], { ...place, ...(options as object) }),
    );
    expect(await ids(deck)).toEqual(found);
  });
  it('a line whose hidden axis begins at 90 is found, and one whose axis is shown is not', async () => {
    const line = (valAxisHidden: boolean) =>
      theirs((slide, kinds) =>
        slide.addChart(kinds.line, [...data([98, 96, 91])], { ...place, valAxisMinVal: 90, valAxisHidden }),
      );
    expect(await ids(await line(true))).toEqual(['hidden-axis']);
    expect(await ids(await line(false))).toEqual([]);
  });
  it('a pie of eight slices is found, and one of seven is not', async () => {
    const pie = (slices: number) =>
      theirs((slide, kinds) =>
        slide.addChart(kinds.pie, [...data(Array.from({ length: slices }, (_, at) => at + 1))], place),
      );
    expect(await ids(await pie(8))).toEqual(['crowded-pie']);
    expect(await ids(await pie(7))).toEqual([]);
  });
  it('a pie of percentages that are no whole is found', async () => {
    const pie = (...values: number[]) =>
      theirs((slide, kinds) =>
        slide.addChart(kinds.doughnut, [...data(values)], { ...place, dataLabelFormatCode: '0"%"' }),
      );
    expect(await ids(await pie(60, 50, 40))).toEqual(['pie-without-whole']);
    expect(await ids(await pie(60, 30, 10))).toEqual([]);
    // Rounded parts.
    expect(await ids(await pie(33, 33, 33))).toEqual([]);
  });
  it('a pie whose labels say the share of each slice is none of percentages', async () => {
    const pie = await theirs((slide, kinds) =>
      slide.addChart(kinds.pie, [...data([60, 50, 40])], {
        ...place,
        dataLabelFormatCode: '0%',
        showPercent: true,
      }),
    );
    expect(await ids(pie)).toEqual([]);
  });
  it('two scales are found', async () => {
    const deck = await theirs((slide, kinds) =>
      slide.addChart(
        [
          { type: kinds.bar, data: [...data([1, 2, 3])], options: {} },
          {
            type: kinds.line,
            data: [...data([100, 300, 200])],
            options: { secondaryValAxis: true, secondaryCatAxis: true },
          },
        ] as never,
        { ...place, valAxes: [{}, {}], catAxes: [{}, { catAxisHidden: true }] } as never,
      ),
    );
    expect(await ids(deck)).toContain('two-scales');
  });
  it.each([
    ['bars far from each other', 'bar' as const, [[98, 20]], {}],
    ['bars that begin at nought', 'bar' as const, [[98, 96]], { valAxisMinVal: 0 }],
    ['lines near to each other', 'line' as const, [[98, 96]], {}],
    ['a pie of counts', 'pie' as const, [[2725, 488, 447]], {}],
  ])('%s are not blamed', async (_, kind, values, options) => {
    const deck = await theirs((slide, kinds) =>
      slide.addChart(kinds[kind], [...data(...values)], { ...place, ...options }),
    );
    expect(await ids(deck)).toEqual([]);
  });
});

describe('in parts as PowerPoint writes them', () => {
  const article = (kind: string) =>
    `---\ntitle: T\ndate: 2024-05-06\n---\n\n## Quays grow\n\n<!-- chart: {type: ${kind}, unit: m} -->\n\n| Quay | Old | New |\n| --- | --- | --- |\n| East | 90 | 95 |\n| West | 92 | 93 |\n`;
  const chart = 'ppt/charts/chart1.xml';
  const withChart = async (kind: string, change?: Change): Promise<Uint8Array> => {
    const deck = bytesOf(await deckOfText(article(kind)));
    return change ? edited(deck, { [chart]: change }) : deck;
  };
  const without = (xml: string) => xml.replace(/<c:(min|max) val="[^"]*"\/>/g, '');

  it('our own charts are not blamed', async () => {
    for (const kind of ['column', 'bar', 'stacked', 'line', 'area', 'percent', 'column-line'])
      expect(await ids(await withChart(kind)), kind).toEqual([]);
  });
  it('columns are, once their axis is left to the program', async () => {
    expect(await ids(await withChart('column', without))).toEqual(['truncated-bars']);
  });
  it('stacks are judged by their sums', async () => {
    expect(await ids(await withChart('stacked', without))).toEqual(['truncated-bars']);
    // A hundred percent is nought to a hundred whatever it is made of.
    expect(await ids(await withChart('percent', without))).toEqual([]);
  });
  it('bars all below nought are cut off at their head', async () => {
    const below: Change = (xml) =>
      xml
        .replace(/<c:v>(9\d)<\/c:v>/g, '<c:v>-$1</c:v>')
        .replace(/<c:max val="[^"]*"\/><c:min val="[^"]*"\/>/, '<c:max val="-80"/><c:min val="-100"/>');
    expect(await ids(await withChart('column', below))).toEqual(['truncated-bars']);
  });
  it('an axis without a value for c:delete is hidden', async () => {
    const hidden: Change = (xml) =>
      xml
        .replaceAll('<c:delete val="0"/>', '<c:delete/>')
        .replace(/<c:min val="[^"]*"\/>/, '<c:min val="80"/>');
    expect(await ids(await withChart('line', hidden))).toEqual(['hidden-axis']);
  });
  it('of a logarithmic axis nothing is said of where it begins', async () => {
    const log: Change = (xml) =>
      without(xml).replace(/<c:valAx>(.*?)<c:scaling>/, '<c:valAx>$1<c:scaling><c:logBase val="10"/>');
    expect(await ids(await withChart('column', log))).toEqual(['logarithmic-bars']);
  });
  it('the finding names the slide and the chart', async () => {
    const [found] = await truthOf(await withChart('column', without));
    expect(found).toMatchObject({ severity: 'warning', span: { line: 2, shape: 'Chart' } });
  });
});
