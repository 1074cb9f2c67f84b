import { describe, expect, it } from 'vitest';
import type { ChartContent } from '../../src/deck/types.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { drawnItem } from '../../src/layout/chart/chart-item.ts';
import { crosses } from '../../src/layout/chart/clear-side.ts';
import { colorsOf } from '../../src/layout/chart/colors.ts';
import { chartFigure } from '../../src/layout/chart/figure.ts';
import { pieStart } from '../../src/layout/chart/pie.ts';
import { around, inkOf } from '../../src/layout/chart/point-names.ts';
import { spread } from '../../src/layout/chart/spread.ts';
import type { CategoryPlot } from '../../src/scene/chart.ts';
import type { BarMark, ChartMark, TextMark } from '../../src/scene/chart-marks.ts';
import { contrastRatio, rgbOf } from '../../src/scene/color.ts';
import { contains, overlaps } from '../../src/scene/geometry.ts';
import type { ChartKind } from '../../src/values/chart-kinds.ts';
import { serialOf } from '../../src/values/serial-days.ts';
import { fc, tries } from '../property.ts';
import { chartCollisions } from '../scene-checks.ts';
import { settingIn, slotOf, span } from './briefing.ts';

const english = settingIn('en');
const arabic = settingIn('ar');

const content = (kind: ChartKind, more: Partial<ChartContent> = {}): ChartContent => ({
  kind,
  names: 'Year',
  categories: ['2020', '2021', '2022'],
  series: [{ name: 'Trade', values: [60, 30, 10] }],
  decimals: 0,
  description: 'Bar chart of sums by year',
  span,
  ...more,
});
const series = (count: number): ChartContent['series'] =>
  Array.from({ length: count }, (_, index) => ({ name: `S${index}`, values: [60 + index, 30, 10] }));
const made = (of: ChartContent, setting = english) =>
  drawnItem(of, slotOf('chart', 'chart', setting), setting).item;
const drawn = (kind: ChartKind, more: Partial<ChartContent> = {}, setting = english) =>
  made(content(kind, more), setting).chart;
const plotOf = (kind: ChartKind, more: Partial<ChartContent> = {}): CategoryPlot => {
  const { plot } = drawn(kind, more);
  if (plot.form !== 'category') throw new Error('no categories');
  return plot;
};
const marksOf = <M extends ChartMark['mark']>(marks: readonly ChartMark[], mark: M) =>
  marks.filter((one): one is Extract<ChartMark, { mark: M }> => one.mark === mark);
const words = (marks: readonly ChartMark[], role: TextMark['role']): readonly string[] =>
  marksOf(marks, 'text').flatMap((one) => (one.role === role ? [one.text] : []));
const heights = (bars: readonly BarMark[]): readonly number[] => bars.map(({ box }) => box.height);

describe('a chart', () => {
  it('fills its placeholder, with its words for those who do not see it', () => {
    const slot = slotOf('chart', 'chart', english);
    expect(made(content('bar'))).toMatchObject({
      name: 'Chart',
      box: slot.box,
      placeholder: { type: 'chart', idx: slot.type === 'region' ? 0 : slot.idx, atLayout: true },
      about: { alt: 'Bar chart of sums by year' },
    });
    expect(made(content('bar', { title: 'Trade' })).name).toBe('Chart: Trade');
  });

  it('keeps a number and its sign together behind an Arabic name', () => {
    const rows = {
      unit: '%',
      series: [
        { name: 'نفط', values: [60, 30, 10] },
        { name: 'غاز', values: [40, 70, 90] },
      ],
    };
    const said = words(drawn('stacked-bar', rows, arabic).marks, 'label');
    expect(said).toEqual(expect.arrayContaining(['نفط \u200e60%', 'غاز \u200e40%', '30%']));
  });

  it('has lines that can be seen on the paper, whatever the theme calls an accent', () => {
    const { palette, theme } = english.template;
    const template = {
      ...english.template,
      theme: { ...theme, colors: { ...theme.colors, accent4: 'ffd100' } },
    };
    const ratio = (kind: ChartKind): number =>
      contrastRatio(
        rgbOf(colorsOf(content(kind, { series: series(3) }), template).series(2), template.theme),
        rgbOf(palette.paper, theme),
      );
    expect(ratio('line')).toBeGreaterThanOrEqual(3);
    expect(ratio('slope')).toBeGreaterThanOrEqual(3);
    // So has the one that stands out.
    const pale = { ...theme, colors: { ...theme.colors, accent1: 'ffe9a0' } };
    const lit = content('line', { series: series(3), highlight: { categories: [], series: [0] } });
    const color = colorsOf(lit, { ...template, theme: pale }).series(0);
    expect(contrastRatio(rgbOf(color, pale), rgbOf(palette.paper, pale))).toBeGreaterThanOrEqual(3);
    // What is as broad as a column keeps the house's own colour.
    expect(ratio('column')).toBeLessThan(2);
  });

  it('parts a name that ends in a digit from its number', () => {
    const two = (first: string, second: string) =>
      drawn('dumbbell', {
        series: [
          { name: first, values: [60, 30, 10] },
          { name: second, values: [70, 40, 20] },
        ],
      }).marks;
    const texts = (marks: readonly ChartMark[]) => marksOf(marks, 'text').map(({ text }) => text);
    expect(texts(two('2020', '2000'))).toContain('2020: 60');
    expect(texts(two('Now', 'Then'))).toContain('Now 60');
    const pie = drawn('pie', { categories: ['Under 40', '40 to 65', 'Over'] }, settingIn('fr'));
    expect(texts(pie.marks)).toContain('Under 40\u00a0: 60');
  });

  it('gives the numbers of a highlighted row their dots’ colour', () => {
    const { marks } = drawn('dumbbell', {
      series: [
        { name: 'Then', values: [60, 30, 10] },
        { name: 'Now', values: [70, 40, 20] },
      ],
      highlight: { categories: [1], series: [] },
    });
    const colorOf = (text: string) =>
      JSON.stringify(marksOf(marks, 'text').find((one) => one.role === 'label' && one.text === text)?.color);
    const dots = marksOf(marks, 'dot').filter(({ index }) => index === 1);
    expect(dots).toHaveLength(2);
    expect(colorOf('30')).not.toBe(colorOf('10'));
    expect(colorOf('40')).not.toBe(colorOf('20'));
    expect(colorOf('10')).toBe(colorOf('20'));
  });

  it('keeps a name that stands in a later row on the slide', () => {
    // The first row's end is at the edge of the scale, where a long name has no room.
    const long = 'After the reform of the year';
    const { marks } = drawn('dumbbell', {
      series: [
        { name: 'Before', values: [90, 10, 50] },
        { name: long, values: [1, 95, 60] },
      ],
    });
    const said = marksOf(marks, 'text').filter(({ text }) => text.startsWith(long));
    expect(said).toHaveLength(1);
    for (const { x, width, anchor } of said)
      expect(anchor === 'left' ? x + width : anchor === 'middle' ? x + width / 2 : x).toBeLessThanOrEqual(
        907,
      );
  });

  it.each([
    ['the only series and its unit', { unit: 'm' }, 'Trade, m'],
    [
      'a unit that the name ends in once',
      { unit: 'm', series: [{ name: 'Depth, m', values: [1, 2, 3] }] },
      'Depth, m',
    ],
    ['no sign that stands behind every number', { unit: '%' }, 'Trade'],
    ['the title instead of the series', { unit: '$bn', title: 'Exports by year' }, 'Exports by year, $bn'],
    ['all of up to four series', { unit: 'km', series: series(3) }, 'S0, S1, S2, km'],
    ['the unit alone of more', { unit: 'km', series: series(5) }, 'km'],
  ])('says over the plot: %s', (_, more, heading) => {
    expect(drawn('column', more).heading?.lines.join(' ')).toBe(heading);
  });

  it('names categories at 20 points and values at 22, bold, where there is room, and neither under 14', () => {
    const roomy = marksOf(drawn('column').marks, 'text');
    expect(roomy.filter(({ role }) => role === 'category').map(({ size }) => size)).toEqual([20, 20, 20]);
    expect(roomy.filter(({ role }) => role === 'label').map(({ size, bold }) => [size, bold])).toEqual([
      [22, true],
      [22, true],
      [22, true],
    ]);
    const tight = Array.from({ length: 18 }, (_, index) => `Member state ${index}`);
    const crowd = drawn('bar', {
      categories: tight,
      series: [{ name: 'A', values: tight.map((_, index) => 1000 + index) }],
    });
    expect(Math.min(...marksOf(crowd.marks, 'text').map(({ size }) => size))).toBeGreaterThanOrEqual(14);
  });

  it('has a theme colour of its own for each series, and for each slice', () => {
    const colors = plotOf('column', { series: series(12) }).layers.flatMap((layer) =>
      layer.series.map(({ color }) => JSON.stringify(color)),
    );
    expect(new Set(colors).size).toBe(12);
    const pie = drawn('pie').plot;
    expect(pie.form === 'pie' && new Set(pie.colors.map((color) => JSON.stringify(color))).size).toBe(3);
  });
});

describe('the axis of values', () => {
  it.each([
    'bar',
    'column',
    'stacked',
    'stacked-bar',
    'area',
    'waterfall',
    'column-line',
    'percent',
  ] as const)('begins at nought where lengths are drawn: %s', (kind) => {
    const near = [
      { name: 'A', values: [3186, 2988, 3001] },
      { name: 'B', values: [3100, 2950, 2999] },
    ];
    const { valueAxis } = plotOf(kind, { series: kind === 'waterfall' ? near.slice(0, 1) : near });
    expect(valueAxis.min).toBe(0);
  });

  it('ends at nought where all is below it', () => {
    const plot = plotOf('column', { series: [{ name: 'A', values: [-95, -96, -98] }] });
    expect(plot.valueAxis.max).toBe(0);
    expect(plot.valueAxis.min).toBeLessThanOrEqual(-98);
  });

  it('may leave nought for lines, and is then shown', () => {
    const { valueAxis } = plotOf('line', { series: [{ name: 'A', values: [96, 97, 99] }] });
    expect(valueAxis.min).toBeGreaterThan(0);
    expect(valueAxis.shown).toBe(true);
  });

  it('stays at nought for lines that come near it', () => {
    expect(plotOf('line', { series: [{ name: 'A', values: [20, 60, 99] }] }).valueAxis.min).toBe(0);
  });

  it('is shown where the values have no room at their bars', () => {
    const years = Array.from({ length: 60 }, (_, index) => String(1960 + index));
    const { valueAxis, layers } = plotOf('column', {
      categories: years,
      series: [{ name: 'A', values: years.map((_, index) => 1000.5 + index) }],
      decimals: 1,
    });
    expect(valueAxis.shown).toBe(true);
    expect(layers[0]?.series[0]?.label).toBeUndefined();
  });
});

describe('bars', () => {
  it('are as long as their numbers say', () => {
    const bars = marksOf(drawn('column').marks, 'bar');
    const [first = 1] = heights(bars);
    expect(heights(bars).map((height) => height / first)).toEqual(
      [1, 1 / 2, 1 / 6].map((one) => expect.closeTo(one, 5)),
    );
  });

  it('of nothing are not drawn, nor is nothing said of them', () => {
    const { marks } = drawn('column', { series: [{ name: 'A', values: [10, null, 5] }] });
    expect(marksOf(marks, 'bar').map(({ index }) => index)).toEqual([0, 2]);
    expect(words(marks, 'label')).toEqual(['10', '5']);
  });

  it('below nought have room for their numbers before the names', () => {
    const item = made(content('bar', { series: [{ name: 'A', values: [-28, -132, -154] }] }));
    expect(chartCollisions(item)).toEqual([]);
  });

  it('that take the axis a step further down have room for its number', () => {
    const years = ['2000', '2001', '2002', '2003', '2004', '2005', '2006'];
    const serials = years.map((_, at) => 36526 + 366 * at);
    const values = [-3, 7, -5, 2, 4, 226, 7];
    const item = made(
      content('area', {
        categories: years,
        times: { unit: 'years', serials, even: true },
        series: [{ name: 'A', values }],
      }),
    );
    expect(item.chart.plot.form === 'category' && item.chart.plot.valueAxis.min).toBe(-100);
    expect(chartCollisions(item)).toEqual([]);
  });

  it('that stand out are coloured, and the rest grey', () => {
    const { marks } = drawn('bar', { highlight: { categories: [1], series: [] } });
    expect(marksOf(marks, 'bar').map(({ color }) => color.scheme)).toEqual(['tx1', 'accent1', 'tx1']);
  });

  it('have their series’ names over the first ones, and no legend', () => {
    const { plot, marks } = drawn('column', { series: series(2) });
    expect(plot.form === 'category' && plot.legend).toBeFalsy();
    expect(words(marks, 'label').slice(0, 2)).toEqual(['S0', '60']);
  });

  const long = (count: number) =>
    series(count).map((one, index) => ({
      ...one,
      name: `A name that no column is wide enough for ${index}`,
    }));

  it('are named over the plot in their colours where the names have no room, up to four', () => {
    const of = content('column', { series: long(3), title: 'Spending' });
    const figure = chartFigure(of, slotOf('chart', 'chart', english), english);
    if (figure.kind !== 'group') throw new Error('no group');
    const [heading, chart] = figure.items;
    if (heading?.kind !== 'text' || chart?.kind !== 'chart') throw new Error('no heading');
    const named = heading.paragraphs.flatMap(({ runs }) => runs).filter(({ bold }) => bold);
    expect(named.map(({ text }) => text)).toEqual(long(3).map(({ name }) => name));
    expect(new Set(named.map(({ color }) => JSON.stringify(color))).size).toBe(3);
    expect(chart.chart.plot).not.toHaveProperty('legend');
    expect(chart.chart.heading).toBeUndefined();
    expect(contains(figure.box, chart.box) && !overlaps(heading.box, chart.box)).toBe(true);
    expect(figure.about).toEqual({ alt: of.description });
  });

  it('have a legend where there are more', () => {
    const { plot, marks } = drawn('column', { series: long(5) });
    expect(plot.form === 'category' && plot.legend).toBeTruthy();
    expect(words(marks, 'legend')).toEqual(long(5).map(({ name }) => name));
  });
});

describe('a stack', () => {
  const parts = { series: series(3).map((one) => ({ ...one, values: [50, 40, 30] })) };

  it('says its total over it', () => {
    const { marks, sheet } = drawn('stacked', parts);
    expect(words(marks, 'label')).toEqual(expect.arrayContaining(['150', '120', '90']));
    expect(sheet.columns.at(-1)).toMatchObject({
      name: 'Total',
      values: [150, 120, 90],
      formulas: ['SUM(B2:D2)', 'SUM(B3:D3)', 'SUM(B4:D4)'],
    });
  });

  it('that lies says its total behind it, and no part too thin for its number', () => {
    const thin = {
      series: [
        { name: 'A', values: [900, 800, 700] },
        { name: 'B', values: [1, 200, 100] },
      ],
    };
    const { marks } = drawn('stacked-bar', thin);
    const said = words(marks, 'label');
    expect(said).toEqual(expect.arrayContaining(['901', '1,000', '800']));
    expect(said).not.toContain('1');
  });

  it('of a hundred percent has shares, worked out from the numbers beside them', () => {
    const { marks, sheet, plot } = drawn('percent', {
      series: [
        { name: 'A', values: [1, 2, 0] },
        { name: 'B', values: [3, 2, 5] },
      ],
    });
    expect(sheet.columns.map(({ name }) => name)).toEqual(['A', 'B', 'A, %', 'B, %']);
    expect(sheet.columns[2]?.formulas).toEqual(['B2/SUM(B2:C2)', 'B3/SUM(B3:C3)', 'B4/SUM(B4:C4)']);
    expect(words(marks, 'label')).toEqual(expect.arrayContaining(['25%', '75%', '50%']));
    expect(plot.form === 'category' && plot.valueAxis.max).toBe(1);
  });

  it('of percentages says them as the author has them, though they add up to 99', () => {
    const rows = { categories: ['A', 'B'], unit: '%' };
    const given = [
      { name: 'Yes', values: [61, 52] },
      { name: 'Neither', values: [22, 18] },
      { name: 'No', values: [16, 30] },
    ];
    const { marks, sheet } = drawn('percent-bar', { ...rows, series: given });
    expect(words(marks, 'label')).toEqual(
      expect.arrayContaining(['Yes 61%', 'Neither 22%', 'No 16%', '52%']),
    );
    expect(sheet.columns[3]?.formulas).toEqual(['B2/100', 'B3/100']);
  });
});

describe('the names of points', () => {
  const points = (categories: readonly string[], across: readonly number[], up: readonly number[]) => {
    const told: string[] = [];
    const setting = { ...english, report: ({ id, message }: Diagnostic) => told.push(`${id}: ${message}`) };
    const kind = 'scatter' as const;
    const { marks } = drawn(
      kind,
      {
        categories,
        series: [
          { name: 'A', values: across },
          { name: 'B', values: up },
        ],
      },
      setting,
    );
    return { marks, told };
  };

  it('stand at a shoulder where there is no room beside the point', () => {
    // At the foot of the plot, with neighbours above it.
    const { marks, told } = points(['Low', 'Over', 'Far'], [80, 79, 10], [2, 27, 100]);
    expect(words(marks, 'label')).toEqual(['Low', 'Over', 'Far']);
    expect(told).toEqual([]);
  });

  it('that have no room are told', () => {
    const names = Array.from({ length: 40 }, (_, index) => `Republic ${index}`);
    const { marks, told } = points(
      names,
      names.map((_, index) => 50 + index / 40),
      names.map(() => 5),
    );
    expect(words(marks, 'label').length).toBeLessThan(40);
    expect(told).toEqual([expect.stringContaining('points-unnamed: there is no room on the chart')]);
  });

  it('are not said of a bubble that cannot be seen without a word, and small numbers make no small bubbles', () => {
    const told: string[] = [];
    const setting = { ...english, report: ({ message }: Diagnostic) => told.push(message) };
    const of = (sizes: readonly number[]) =>
      drawn(
        'bubble',
        {
          series: [
            { name: 'A', values: [40, 60, 80] },
            { name: 'B', values: [50, 60, 70] },
            { name: 'C', values: sizes },
          ],
        },
        setting,
      );
    const radii = (sizes: readonly number[]) => marksOf(of(sizes).marks, 'dot').map(({ radius }) => radius);
    expect(radii([0.4, 0.2, 0.1])).toEqual(radii([400, 200, 100]));
    expect(told).toEqual([]);
    of([90_000, 60_000, 1]);
    expect(told).toEqual(['beside the largest bubble of the chart these cannot be seen: 2022']);
  });

  it('and bubbles lie on no number of an axis', () => {
    const sizes = {
      series: [
        { name: 'A', values: [0, 50, 20] },
        { name: 'B', values: [0, 1, 100] },
        { name: 'C', values: [9, 9, 9] },
      ],
    };
    const { marks } = drawn('bubble', sizes);
    const ticks = marksOf(marks, 'text').filter(({ role }) => role === 'tick');
    const hidden = ticks.filter((tick) =>
      marksOf(marks, 'dot').some((dot) => overlaps(inkOf(tick), around(dot))),
    );
    expect(hidden.map(({ text }) => text)).toEqual([]);
  });
});

describe('a line', () => {
  it('is broken where there is no value', () => {
    const { marks } = drawn('line', { series: [{ name: 'A', values: [1, null, 3] }] });
    expect(marksOf(marks, 'line')[0]?.points.map((point) => point === null)).toEqual([false, true, false]);
  });

  it('that says all its values has no hairlines, which would strike them out', () => {
    const across = (of: readonly ChartMark[]) =>
      marksOf(of, 'rule').filter(({ from, to }) => from.y === to.y).length;
    expect(across(drawn('line').marks)).toBe(1);
    expect(across(drawn('line', { series: series(2) }).marks)).toBeGreaterThan(2);
  });

  it('is named at its end, and close ends are kept apart', () => {
    const close = [
      { name: 'First', values: [10, 20, 30] },
      { name: 'Second', values: [11, 21, 30.5] },
      { name: 'Third', values: [12, 22, 31] },
    ];
    const item = made(content('line', { series: close }));
    expect(chartCollisions(item)).toEqual([]);
    expect(words(item.chart.marks, 'label')).toEqual(['First 30', 'Second 31', 'Third 31']);
    const layer = item.chart.plot.form === 'category' ? item.chart.plot.layers[0] : undefined;
    expect(layer?.series.some(({ labels }) => labels?.some(({ label }) => label?.moved))).toBe(true);
  });

  it('goes through uneven years in proportion', () => {
    const uneven: Partial<ChartContent> = {
      categories: ['1989', '1999', '2009', '2021'],
      times: { unit: 'years', serials: [32509, 36161, 39814, 44197], even: false },
      series: [{ name: 'A', values: [16.2, 15, 16, 19.2] }],
      decimals: 1,
    };
    const { marks } = drawn('line', uneven);
    // The last point is the one that is read, and it has its own year under it.
    const named = words(marks, 'category');
    expect(named).toContain('1989');
    expect(named).toContain('2021');
    expect(named.length).toBeLessThanOrEqual(9);
    const [line] = marksOf(marks, 'line');
    const xs = (line?.points ?? []).map((point) => point?.x ?? 0);
    const steps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
    expect(steps.map((step) => step / (steps[0] ?? 1))).toEqual(
      [1, 1, 1.2].map((one) => expect.closeTo(one, 3)),
    );
  });
});

describe('what has a gap', () => {
  it('is a stack without a total where it is said not to be known: what the other parts add up to is not it', () => {
    const { sheet } = drawn('stacked', {
      cells: ['4', '…', '6'].map((written, row) => ({ name: `${row}`, written: ['1', written], span })),
      series: [
        { name: 'A', values: [1, 2, 3] },
        { name: 'B', values: [4, null, 6] },
      ],
    });
    expect(sheet.columns.at(-1)).toMatchObject({
      values: [5, null, 9],
      formulas: ['SUM(B2:C2)', null, 'SUM(B4:C4)'],
    });
  });

  it('is a slope named at its first value', () => {
    const { marks } = drawn('slope', {
      categories: ['East', 'West'],
      series: [
        { name: '2000', values: [10, 20] },
        { name: '2020', values: [30, null] },
      ],
    });
    expect(words(marks, 'label')).toContain('West 20');
  });
});

describe('columns at uneven years', () => {
  it('have as many years named under them as there is room for', () => {
    const { marks } = drawn('column', {
      categories: ['1999', '2010', '2015', '2020'],
      series: [{ name: 'A', values: [4, 2, 3, 1] }],
      times: { unit: 'years', serials: [36161, 40179, 42005, 43831], even: false },
    });
    expect(words(marks, 'category').length).toBeGreaterThan(9);
  });
});

describe('a waterfall', () => {
  it('hangs each change from the level before it, and says it with its sign', () => {
    const { marks, sheet } = drawn('waterfall', {
      categories: ['2022', 'Oil', 'Debt', '2023'],
      series: [{ name: 'Budget', values: [40, 6, -4, 42] }],
      levels: [0, 3],
    });
    const bars = marksOf(marks, 'bar');
    const foot = Math.max(...bars.map(({ box }) => box.y + box.height));
    const scale = (bars[0]?.box.height ?? 0) / 40;
    const reach = (index: number): readonly number[] => {
      const box = bars.find((one) => one.index === index)?.box;
      return box ? [(foot - box.y - box.height) / scale, (foot - box.y) / scale] : [];
    };
    expect([0, 1, 2, 3].map(reach)).toEqual(
      [
        [0, 40],
        [40, 46],
        [42, 46],
        [0, 42],
      ].map((pair) => pair.map((one) => expect.closeTo(one, 4))),
    );
    expect(words(marks, 'label')).toEqual(['40', '+6', '-4', '42']);
    expect(sheet.columns[0]?.values).toEqual([40, 6, -4, 42]);
  });

  it('that goes through nought is drawn on both sides of it', () => {
    const { marks } = drawn('waterfall', {
      categories: ['A', 'B', 'C'],
      series: [{ name: 'Balance', values: [5, -8, 4] }],
      levels: [0],
    });
    expect(marksOf(marks, 'bar').filter(({ index }) => index === 1)).toHaveLength(2);
  });

  it('says a level that hangs from nought', () => {
    const { marks } = drawn('waterfall', {
      categories: ['A', 'B', 'C'],
      series: [{ name: 'Balance', values: [5, -8, -3] }],
      levels: [0, 2],
    });
    expect(words(marks, 'label')).toEqual(['5', '-8', '-3']);
  });
});

describe('right to left', () => {
  it('turns a chart over in its frame, and its marks with it', () => {
    const slot = slotOf('chart', 'chart', english);
    const ltr = marksOf(drawn('bar').marks, 'bar');
    const rtl = marksOf(drawn('bar', {}, arabic).marks, 'bar');
    const edge = 2 * slot.box.x + slot.box.width;
    expect(rtl.map(({ box }) => box.width)).toEqual(ltr.map(({ box }) => expect.closeTo(box.width, -1)));
    expect(Math.max(...rtl.map(({ box }) => box.x + box.width))).toBeGreaterThan(edge / 2);
    const { plot } = drawn('column', {}, arabic);
    expect(plot).toMatchObject({ reversed: true, mirrored: false });
  });

  it('leaves a pie as it is', () => {
    const turns = (setting: typeof english) =>
      marksOf(drawn('pie', {}, setting).marks, 'slice').map(({ from, to }) => [from, to]);
    expect(turns(arabic)).toEqual(turns(english));
  });
});

describe('whatever the numbers', () => {
  const kinds = [
    'bar',
    'column',
    'line',
    'area',
    'stacked',
    'stacked-bar',
    'percent',
    'pie',
    'slope',
    'pyramid',
    'waterfall',
    'column-line',
  ] as const;
  it.each(kinds)('every mark of a %s chart stands in its frame', (kind) => {
    const slot = slotOf('chart', 'chart', english);
    const many = kind === 'pie' || kind === 'waterfall' ? series(1) : series(2);
    const { marks } = drawn(kind, {
      series: many,
      categories: kind === 'slope' ? ['A', 'B', 'C'] : ['2020', '2021', '2022'],
    });
    for (const bar of marksOf(marks, 'bar')) expect(contains(slot.box, bar.box, 0.5)).toBe(true);
    for (const { points } of marksOf(marks, 'line'))
      for (const point of points)
        if (point) expect(contains(slot.box, { ...point, width: 0, height: 0 }, 0.5)).toBe(true);
  });
});

describe('spread', () => {
  it('keeps what is apart where it is', () => {
    expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
  });
  it('moves what would touch apart, around its middle, in its order', () => {
    expect(spread([50, 52], 20, 0, 100)).toEqual([41, 61]);
    expect(spread([52, 50], 20, 0, 100)).toEqual([61, 41]);
  });
  it('stays within its ends', () => {
    expect(spread([0, 1, 2], 20, 0, 100)).toEqual([10, 30, 50]);
    expect(spread([100, 99], 20, 0, 100)).toEqual([90, 70]);
  });
});

describe('pieStart', () => {
  it('lets the two thinnest neighbours meet at nine o’clock', () => {
    // 50 and 30 of 100 come before the boundary, 10 after it: the boundary lies at 90 % of the turn.
    expect(pieStart([50, 30, 10, 10])).toBe((270 - 324 + 360) % 360);
  });

  it('counts the last slice and the first as neighbours', () => {
    expect(pieStart([5, 50, 40, 5])).toBe(270);
  });

  it('leaves a pie of two slices, or of nothing, as it is', () => {
    expect(pieStart([60, 40])).toBe(0);
    expect(pieStart([0, null, 0])).toBe(0);
  });
});

describe('the names of slices', () => {
  const pie = (kind: ChartKind, values: readonly number[], name = 'Turkmenistan') =>
    made(
      content(kind, {
        categories: values.map((_, index) => `${name} ${'ABCDEFGH'[index]}`),
        series: [{ name: 'Trade', values }],
      }),
    );
  const leaders = (values: readonly number[]) => marksOf(pie('pie', values).chart.marks, 'rule');

  it('stand at their slices, without a line, where there is room', () => {
    expect(leaders([40, 35, 25])).toEqual([]);
  });

  it('go to columns at the sides where they would meet, each with a line from its slice’s edge', () => {
    const { chart } = pie('pie', [46, 2, 1, 1, 2, 1, 47]);
    const [lines, slices] = [marksOf(chart.marks, 'rule'), marksOf(chart.marks, 'slice')];
    expect(lines.length).toBeGreaterThanOrEqual(5);
    for (const { from } of lines) {
      const ends = slices.map(({ center, radius, from: start, to }) => {
        const turned = (start + to) * Math.PI;
        return Math.hypot(
          from.x - center.x - radius * Math.sin(turned),
          from.y - center.y + radius * Math.cos(turned),
        );
      });
      expect(Math.min(...ends)).toBeLessThan(1e-6);
    }
    expect(chart.plot).toHaveProperty('leaders');
  });

  it('neither meet nor leave the chart, whatever the slices', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 400 })), {
      minLength: 2,
      maxLength: 7,
    });
    const name = fc.constantFrom('Oslo', 'Turkmenistan', 'Ministry of Energy and Water');
    fc.assert(
      fc.property(fc.constantFrom<ChartKind>('pie', 'doughnut'), values, name, (kind, all, called) => {
        expect(chartCollisions(pie(kind, all, called))).toEqual([]);
      }),
      { numRuns: tries(150) },
    );
  });
});

describe('columns at uneven dates', () => {
  const day = (text: string): number =>
    serialOf(...(text.split('-').map(Number) as [number, number, number])) ?? 0;
  const at = (...days: readonly string[]): Partial<ChartContent> => ({
    categories: days,
    times: { unit: 'days', serials: days.map(day), even: false },
    series: [{ name: 'Rate', values: days.map((_, index) => index + 4) }],
  });

  it('stand on an axis of months, or years, where on one of days they would be hairlines', () => {
    const marks = drawn('column', at('2021-03-01', '2021-04-26', '2022-03-01', '2023-12-18')).marks;
    for (const { box } of marksOf(marks, 'bar')) expect(box.width).toBeGreaterThanOrEqual(4);
    const [first, second, third] = marksOf(marks, 'bar').map(({ box }) => box.x);
    // Twelve months lie between the first and the third, and one between the first and the second.
    expect(((third ?? 0) - (first ?? 0)) / ((second ?? 0) - (first ?? 0))).toBeCloseTo(12, 1);
  });

  it('are a line, which is said, where two of one month would stand in one place', () => {
    const told: string[] = [];
    const setting = { ...english, report: ({ message }: Diagnostic) => told.push(message) };
    const { chart } = made(content('column', at('2001-03-01', '2001-03-20', '2021-03-01')), setting);
    expect(chart.kind).toBe('line');
    expect(told).toEqual([expect.stringContaining('too thin to be seen; it is drawn as a line chart')]);
  });

  it('are named at one day of whole months', () => {
    const named = words(
      drawn('line', at('2021-03-01', '2021-04-26', '2022-02-28', '2023-12-18')).marks,
      'category',
    );
    expect(named).toEqual(['1 Mar 2021', '1 Mar 2022', '1 Mar 2023']);
    const last = words(
      drawn('line', {
        ...at('2021-01-31', '2021-02-28', '2021-12-31'),
        times: { unit: 'months', serials: ['2021-01-31', '2021-02-28', '2021-12-31'].map(day), even: false },
      }).marks,
      'category',
    );
    expect(last).toEqual(['Jan 2021', 'Apr 2021', 'Jul 2021', 'Oct 2021']);
  });
});

it('a note stands on the side of its point on which no other line runs, in the colour of its own', () => {
  const { plot } = drawn('line', {
    categories: ['2020', '2021', '2022', '2023'],
    series: [
      { name: 'A', values: [10, 30, 10, 12] },
      { name: 'B', values: [14, 34, 20, 20] },
    ],
    notes: [{ index: 1, series: 0, text: 'Crisis' }],
  });
  if (plot.form !== 'category') throw new Error('no categories');
  const label = plot.layers[0]?.series[0]?.labels?.find(({ index }) => index === 1)?.label;
  expect(label?.place).toBe('below');
  expect(label?.color).not.toHaveProperty('scheme', 'tx1');
});

/** Labels that a line runs through. */
const struckIn = (marks: readonly ChartMark[]): readonly string[] => {
  const lines = marksOf(marks, 'line').map(({ points }) => points);
  return marksOf(marks, 'text')
    .filter((one) => one.role === 'label' && lines.some((points) => crosses(points, inkOf(one))))
    .map(({ text }) => text);
};

it('a note at the foot of a steep line stands under it, not in it', () => {
  const { marks } = drawn('line', {
    categories: ['2006', '2007', '2008', '2009', '2010', '2011'],
    series: [
      { name: 'Merrow', values: [3.1, 2.8, 0.4, -4.3, 2.5, 1.9] },
      { name: 'Averne', values: [8.2, 9.1, 2.2, -14.1, 1.7, 5] },
    ],
    decimals: 1,
    unit: '%',
    notes: [{ index: 3, series: 1, text: 'Banks close' }],
  });
  expect(words(marks, 'label')).toContain('Banks close');
  expect(struckIn(marks)).toEqual([]);
});

it('numbers along a line are struck out neither by it nor by each other, however steep and near its points', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 100 })), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(steps, fc.boolean(), (given, far) => {
      let serial = 44000;
      const serials = given.map(([days]) => (serial += days));
      const values = given.map(([, value]) => (far ? value : value + 200));
      const item = made(
        content('line', {
          categories: serials.map(String),
          times: { unit: 'days', serials, even: false },
          series: [{ name: 'Rate', values }],
        }),
      );
      expect(struckIn(item.chart.marks)).toEqual([]);
      expect(chartCollisions(item).filter((said) => said.includes('overlap'))).toEqual([]);
    }),
    { numRuns: tries(200) },
  );
});

it('names over the first columns have one size, however long one of them is', () => {
  const { marks } = drawn('column', {
    categories: ['2018', '2019', '2020', '2021', '2022'],
    series: [
      { name: 'Filed', values: [22, 25, 14, 9, 31] },
      { name: 'Granted after all', values: [9, 11, 7, 8, 15] },
    ],
  });
  const named = marksOf(marks, 'text').filter(({ role, text }) => role === 'label' && /[a-z]/i.test(text));
  expect(named.length).toBeGreaterThan(2);
  expect(new Set(named.map(({ size }) => size)).size).toBe(1);
});

it('dots alone in their rows say their numbers as large as bars do, and no hairline strikes one', () => {
  const { marks } = drawn('dot', {
    categories: ['A', 'B', 'C', 'D', 'E', 'F'],
    series: [{ name: 'Age', values: [82, 80, 76, 74, 71, 68] }],
  });
  const numbers = marksOf(marks, 'text').filter(({ role }) => role === 'label');
  expect(numbers.map(({ size }) => size)).toEqual(Array(6).fill(22));
  expect(marksOf(marks, 'rule')).toHaveLength(1);
});

it('the long name of an axis upwards has lines of its own over the topmost number', () => {
  const { marks } = drawn('scatter', {
    categories: ['A', 'B'],
    series: [
      { name: 'Budget balance, % of output', values: [1, -6] },
      { name: 'Balance of the current account, % of output', values: [7, -9] },
    ],
  });
  const titles = marksOf(marks, 'text').filter(({ role }) => role === 'title');
  const ticks = marksOf(marks, 'text').filter(({ role }) => role === 'tick');
  expect(titles.length).toBeGreaterThan(2);
  for (const title of titles)
    for (const tick of ticks) expect(overlaps(inkOf(title), inkOf(tick))).toBe(false);
});

it('four small charts stand two by two', () => {
  const of = content('multiples', { series: series(4) });
  const figure = chartFigure(of, slotOf('chart', 'chart', english), english);
  if (figure.kind !== 'group') throw new Error('no group');
  const panels = figure.items.filter(({ kind }) => kind === 'chart');
  expect(new Set(panels.map(({ box }) => box.y)).size).toBe(2);
});

it('the unit that all names end in is said once, under a title too', () => {
  const { marks, heading } = drawn('percent', {
    title: 'Power by source',
    series: [
      { name: 'Coal, TWh', values: [60, 30, 10] },
      { name: 'Water, TWh', values: [20, 30, 40] },
    ],
  });
  expect(heading?.lines).toEqual(['Power by source, TWh, %']);
  expect(words(marks, 'label').filter((text) => /TWh/.test(text))).toEqual([]);
  const other = drawn('stacked', {
    title: 'Harvest',
    unit: 'million',
    series: [
      { name: 'Wheat, tonnes', values: [6, 3, 1] },
      { name: 'Rye, tonnes', values: [2, 3, 4] },
    ],
  });
  expect(other.heading?.lines).toEqual(['Harvest, million']);
  expect(words(other.marks, 'label').some((text) => /tonnes/.test(text))).toBe(true);
});

it('names beside a stack end above the axis', () => {
  const { marks, plot } = drawn('stacked', {
    series: [
      { name: 'A', values: [90, 80, 1] },
      { name: 'B', values: [90, 80, 1] },
      { name: 'C', values: [90, 80, 1] },
    ],
  });
  const names = marksOf(marks, 'text').filter(({ text }) => /^[ABC] /.test(text));
  expect(names).toHaveLength(3);
  for (const { baseline, size } of names)
    expect(baseline + size * 0.25).toBeLessThanOrEqual(plot.box.y + plot.box.height);
});

it('an axis that goes on for bubbles below nought has no number there, in the file either', () => {
  const { marks, plot } = drawn('bubble', {
    categories: ['India', 'Norway'],
    series: [
      { name: 'Income', values: [900, 87962] },
      { name: 'Life', values: [70.2, 83.2] },
      { name: 'People', values: [1428, 5] },
    ],
  });
  if (plot.form !== 'points') throw new Error('no points');
  expect(plot.across.min).toBeLessThan(0);
  expect(plot.across.numbers.natural).toBe(true);
  expect(words(marks, 'tick').filter((text) => text.includes('\u2212') || text.includes('-'))).toEqual([]);
});

it('columns reach into the axis whole, wherever their numbers stand', () => {
  const { marks, plot } = drawn('column-line', {
    categories: ['1991', '1995'],
    series: [
      { name: 'Exports', values: [0.95, 0.02] },
      { name: 'Imports', values: [0.46, 0.03] },
    ],
    decimals: 2,
  });
  if (plot.form !== 'category') throw new Error('no categories');
  expect(plot.layers[0]?.series[0]?.label?.place).toBe('foot');
  expect(plot.valueAxis.max).toBeGreaterThanOrEqual(0.95);
  for (const { box } of marksOf(marks, 'bar')) expect(contains(plot.box, box)).toBe(true);
});

it('numbers of columns stand where the line over them strikes none out, or an axis says them', () => {
  const crossed = (columns: readonly number[], line: readonly number[]) => {
    const { marks } = drawn('column-line', {
      categories: ['Jan', 'Feb', 'Mar', 'Jun'],
      series: [
        { name: 'Arrivals', values: columns },
        { name: 'Average', values: line },
      ],
    });
    const lines = marksOf(marks, 'line').map(({ points }) => points);
    const labels = marksOf(marks, 'text').filter(({ role }) => role === 'label');
    return {
      said: labels.length,
      struck: labels.filter((one) => lines.some((points) => crosses(points, inkOf(one)))).length,
    };
  };
  // Clear over the columns; clear inside; clear nowhere.
  expect(crossed([1200, 900, 1500, 2100], [200, 150, 200, 140])).toEqual({ said: 6, struck: 0 });
  expect(crossed([1200, 900, 1500, 2100], [1260, 1000, 1580, 2140])).toEqual({ said: 5, struck: 0 });
  expect(crossed([1200, 900, 1500, 2100], [1300, 450, 100, 2110])).toEqual({ said: 1, struck: 0 });
});
