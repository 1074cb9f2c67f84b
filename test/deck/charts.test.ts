// What becomes of the tables that authors want drawn: which are charts, of which kind, in which order, and what is said of those that
// cannot be drawn truly.

import { describe, expect, it } from 'vitest';
import type { ChartHint } from '../../src/article/types.ts';
import { chartOf } from '../../src/deck/chart/content.ts';
import { proposedKind } from '../../src/deck/chart/proposal.ts';
import { planningOf } from '../../src/deck/planning.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import { readTimes } from '../../src/language/times.ts';
import { chartHeading } from '../../src/scene/chart-heading.ts';
import { article, table } from './articles.ts';
import { template } from './template.ts';

function made(
  hint: ChartHint,
  rows: readonly (readonly string[])[],
  header = ['Country', 'Exports', 'Imports', 'Balance'],
) {
  const told: Diagnostic[] = [];
  const planning = planningOf(article([]), template, (one) => told.push(one));
  const width = Math.max(2, ...rows.map((row) => row.length));
  const chart = chartOf(table(header.slice(0, width), rows, { chart: hint }), planning);
  return { chart, ids: told.map(({ id }) => id), messages: told.map(({ message }) => message), told };
}

const pairs = (count: number, value = (index: number): string => String(index + 1)): readonly string[][] =>
  Array.from({ length: count }, (_, index) => [`Row ${index}`, value(index)]);

describe('a table that cannot be drawn is shown as it is, and why is said', () => {
  it.each([
    [
      'text among numbers',
      { type: 'bar' },
      [
        ['A', '1'],
        ['B', 'many'],
      ],
      'not-a-number',
    ],
    [
      'a number of 309 digits',
      { type: 'bar' },
      [
        ['A', `1${'0'.repeat(308)}`],
        ['B', '2'],
      ],
      'not-a-number',
    ],
    [
      'no number at all',
      { type: 'bar' },
      [
        ['A', ''],
        ['B', '–'],
      ],
      'no-chart-numbers',
    ],
    ['one point for a line', { type: 'line' }, [['2020', '1']], 'chart-shape'],
    ['300 names', { type: 'bar' }, pairs(300), 'chart-crowded'],
    ['300 names under a line', { type: 'line' }, pairs(300), 'chart-crowded'],
    [
      'one column for a slope',
      { type: 'slope' },
      [
        ['A', '1'],
        ['B', '2'],
      ],
      'chart-shape',
    ],
    [
      'three columns for a pyramid',
      { type: 'pyramid' },
      [
        ['A', '1', '2', '3'],
        ['B', '2', '3', '4'],
      ],
      'chart-shape',
    ],
    [
      'signs of two units',
      { type: 'bar' },
      [
        ['A', '1%'],
        ['B', '$2'],
      ],
      'mixed-units',
    ],
  ] as const)('%s', (_, hint, rows, id) => {
    const { chart, ids, told } = made(hint, rows);
    expect(chart).toBeUndefined();
    expect(ids).toContain(id);
    expect(told.flatMap(({ hints }) => hints).join()).toContain('the table is shown instead');
  });
});

describe('units in the names of columns', () => {
  const named = (type: ChartHint['type'], ...names: readonly string[]) =>
    made(
      { type },
      [
        ['2020', '1', '2'],
        ['2021', '3', '4'],
      ],
      ['Year', ...names],
    );
  it.each([
    ['Wheat, tonnes', 'Price, USD'],
    ['Wheat (thousand tonnes)', 'Flour (million tonnes)'],
    ['Growth, %', 'Border, km'],
  ] as const)('that differ are not drawn on one axis: %s, %s', (...names: readonly string[]) => {
    const { chart, ids, messages } = named('line', ...names);
    expect([chart, ids]).toEqual([undefined, ['mixed-units']]);
    expect(messages.join()).toContain('of different units');
  });
  it.each([
    ['line', 'Exports, 2019', 'Exports, 2020'],
    ['line', 'Wheat, tonnes', 'Barley, tonnes'],
    ['line', 'Wheat, tonnes', 'Price'],
    ['line', 'Work, men', 'Pay, women'],
    ['scatter', 'Wheat, tonnes', 'Price, USD'],
  ] as const)(
    'are no hindrance where they are one, none, or on axes of their own: %s, %s, %s',
    (type, one, other) => {
      const { chart, ids } = named(type, one, other);
      expect([chart?.series.length, ids]).toEqual([2, []]);
    },
  );
  it('are said once over the chart', () => {
    const heading = (...names: readonly string[]) =>
      chartHeading({ kind: 'line', series: names.map((name) => ({ name })) }, languageOf('en'));
    expect(heading('Wheat, tonnes', 'Barley, tonnes')).toBe('Wheat, Barley, tonnes');
    expect(heading('Wheat (kt)', 'Barley (kt)')).toBe('Wheat, Barley, kt');
    expect(heading('Wheat, tonnes', 'Barley')).toBe('Wheat, tonnes, Barley');
    expect(heading('Wheat, tonnes')).toBe('Wheat, tonnes');
  });
});

describe('what would be untrue is drawn as what is true', () => {
  it.each([
    [
      'a pie with a part below nought',
      { type: 'pie' },
      [
        ['A', '5'],
        ['B', '-2'],
        ['C', '3'],
      ],
      'bar',
    ],
    ['a pie of eight slices', { type: 'pie' }, pairs(8), 'bar'],
    [
      'a doughnut of percentages beyond a hundred',
      { type: 'doughnut' },
      [
        ['A', '70%'],
        ['B', '60%'],
      ],
      'bar',
    ],
    [
      'a pie of nothing',
      { type: 'pie' },
      [
        ['A', '0'],
        ['B', '0'],
      ],
      'bar',
    ],
    [
      'a hundred percent of what is below nought',
      { type: 'percent' },
      [
        ['A', '5', '-1'],
        ['B', '2', '3'],
      ],
      'column',
    ],
    [
      'percentages that are no hundred',
      { type: 'percent-bar', unit: '%' },
      [
        ['A', '41', '30'],
        ['B', '52', '48'],
      ],
      'stacked-bar',
    ],
    [
      'a range whose low end is the higher',
      { type: 'range' },
      [
        ['A', '41', '52'],
        ['B', '52', '41'],
      ],
      undefined,
    ],
    [
      'a range with its middle outside',
      { type: 'range' },
      [
        ['A', '1', '2', '3'],
        ['B', '1', '5', '3'],
      ],
      undefined,
    ],
    [
      'stacked areas below nought',
      { type: 'area' },
      [
        ['A', '5', '-1'],
        ['B', '2', '3'],
      ],
      'line',
    ],
    [
      'a pie of which a part is not known',
      { type: 'pie' },
      [
        ['A', '5'],
        ['B', ''],
        ['C', '3'],
      ],
      'bar',
    ],
    [
      'a hundred percent of parts of which one is not known',
      { type: 'percent' },
      [
        ['A', '5', '1'],
        ['B', '2', '…'],
      ],
      'column',
    ],
    [
      'stacked areas of which one has a gap',
      { type: 'area' },
      [
        ['2019', '5', '1'],
        ['2020', '2', 'n/a'],
        ['2021', '2', '3'],
      ],
      'line',
    ],
    [
      'a pie with its total among the parts',
      { type: 'pie' },
      [
        ['North', '120'],
        ['South', '80'],
        ['Total', '200'],
      ],
      'bar',
    ],
    [
      'a pyramid with people below nought',
      { type: 'pyramid' },
      [
        ['0–9', '5', '-1'],
        ['10–19', '2', '3'],
      ],
      'bar',
    ],
    [
      'a bubble of an area below nought',
      { type: 'bubble' },
      [
        ['A', '1', '2', '3'],
        ['B', '1', '5', '-3'],
      ],
      undefined,
    ],
  ] as const)('%s', (_, hint, rows, kind) => {
    const { chart, ids } = made(hint, rows);
    expect(chart?.kind).toBe(kind);
    expect(ids).toEqual(['chart-untrue']);
  });

  it('a dash is a part of nothing', () => {
    const rows = [
      ['A', '5', '1'],
      ['B', '2', '–'],
    ];
    expect(made({ type: 'percent' }, rows)).toMatchObject({ chart: { kind: 'percent' }, ids: [] });
  });

  it('percentages that are whole without the part that is not known stay a whole', () => {
    const rows = [
      ['A', '60%', '40%', ''],
      ['B', '50%', '30%', '20%'],
    ];
    expect(made({ type: 'percent' }, rows)).toMatchObject({ chart: { kind: 'percent' }, ids: [] });
  });

  it('a pie of rounded percentages is a whole', () => {
    expect(
      made({ type: 'pie' }, [
        ['A', '33%'],
        ['B', '33%'],
        ['C', '33%'],
      ]).ids,
    ).toEqual([]);
  });
});

describe('what is drawn, and said', () => {
  it('percent in one column and nothing in another are two units, unless the author says one', () => {
    const rows = [
      ['A', '5%', '1200'],
      ['B', '6%', '1300'],
    ];
    expect(made({ type: 'column' }, rows).ids).toEqual(['mixed-units']);
    expect(made({ type: 'column', unit: 'x' }, rows).chart?.kind).toBe('column');
  });

  it('a column without any number is left out', () => {
    const { chart, ids } = made({ type: 'column' }, [
      ['A', '1', ''],
      ['B', '2', '–'],
    ]);
    expect(chart?.series.map(({ name }) => name)).toEqual(['Exports']);
    expect(ids).toEqual(['missing-series']);
  });
  it('a column of remarks is no series, and nothing is said of it', () => {
    const { chart, ids } = made({ type: 'column' }, [
      ['A', 'estimate', '1'],
      ['B', 'census', '2'],
    ]);
    expect(chart).toMatchObject({ columns: [2], series: [{ name: 'Imports', values: [1, 2] }] });
    expect(ids).toEqual([]);
  });
  it('rows of one name are drawn apart', () => {
    const { chart, messages } = made({ type: 'bar' }, [
      ['A', '1'],
      ['A', '2'],
    ]);
    expect(chart?.categories).toEqual(['A', 'A']);
    expect(messages).toEqual(['two rows of the chart are called "A"; they are drawn apart']);
  });
});

it('a stack with its total among the parts is drawn side by side', () => {
  const rows = [
    ['2019', '5', '1', '6'],
    ['2020', '2', '3', '5'],
  ];
  const header = ['Year', 'Rail', 'Road', 'Total'];
  const { chart, messages } = made({ type: 'stacked' }, rows, header);
  expect(chart?.kind).toBe('column');
  expect(messages).toEqual([
    '"Total" is the sum of the others, and no part beside them; a stacked chart would count all twice',
  ]);
  // A name alone is none, nor is a sum alone.
  expect(made({ type: 'stacked' }, [['2019', '5', '1', '9'], ...rows.slice(1)], header).ids).toEqual([]);
  expect(made({ type: 'stacked' }, rows, ['Year', 'Rail', 'Road', 'Ship']).ids).toEqual([]);
});

it('a chart of one number is told, and drawn', () => {
  const { chart, messages } = made({ type: 'bar' }, [['A', '4.2']]);
  expect(chart?.kind).toBe('bar');
  expect(messages).toEqual(['a bar chart of one number compares it with nothing']);
  expect(made({ type: 'bar' }, [['A', '4.2', '5']]).ids).toEqual([]);
});

it('two columns of one name are told', () => {
  expect(made({ type: 'bar' }, [['A', '1', '2']], ['State', 'Oil', 'Oil']).ids).toEqual(['duplicate-series']);
});

it('a name with nothing behind it is told, a year is a gap', () => {
  expect(
    made({ type: 'bar' }, [
      ['A', '1'],
      ['B', '2'],
      ['Source: the office', ''],
    ]).messages,
  ).toEqual(['row "Source: the office" has no number; its place in the chart is empty']);
  expect(
    made({ type: 'bar' }, [
      ['A', '1'],
      ['B', 'n/a'],
    ]).ids,
  ).toEqual([]);
  expect(
    made({ type: 'line' }, [
      ['2019', '1'],
      ['2020', ''],
      ['2021', '2'],
    ]).ids,
  ).toEqual([]);
});

describe('rows', () => {
  const rows = [
    ['A', '2'],
    ['B', ''],
    ['C', '3'],
    ['D', '1'],
  ];
  it('stand as given, or by size; what has no value is last', () => {
    expect(made({ type: 'bar' }, rows).chart?.categories).toEqual(['A', 'B', 'C', 'D']);
    expect(made({ type: 'bar', sort: 'down' }, rows).chart?.categories).toEqual(['C', 'A', 'D', 'B']);
    expect(made({ type: 'bar', sort: 'up' }, rows).chart?.categories).toEqual(['D', 'A', 'C', 'B']);
  });
  it('of bubbles are drawn large before small, so that none hides another', () => {
    const cities = [
      ['A', '1', '1', '5'],
      ['B', '1', '1', '90'],
      ['C', '2', '1', '40'],
    ];
    expect(made({ type: 'bubble' }, cities).chart?.categories).toEqual(['B', 'C', 'A']);
  });
  it('that are dates run forward under a line, not beside bars', () => {
    const back = [
      ['2022', '1'],
      ['2021', '2'],
      ['2019', '3'],
    ];
    expect(made({ type: 'line' }, back).chart?.categories).toEqual(['2019', '2021', '2022']);
    expect(made({ type: 'bar' }, back).chart?.categories).toEqual(['2022', '2021', '2019']);
  });
});

describe('dates', () => {
  const times = (...names: readonly string[]) =>
    made(
      { type: 'line' },
      names.map((name, index) => [name, String(index)]),
    ).chart?.times;
  it('that are uneven are placed in proportion', () => {
    expect(times('1989', '1999', '2009', '2021')).toEqual({
      unit: 'years',
      serials: [32509, 36161, 39814, 44197],
      even: false,
    });
    expect(times('2020', '2021', '2022')?.even).toBe(true);
    expect(times('2020-01', '2020-02', '2020-06')).toMatchObject({ unit: 'months', even: false });
    expect(times('2020-02-28', '2020-02-29', '2020-03-01')).toMatchObject({ unit: 'days', even: true });
  });
  it('are not what is no date, nor what is twice, nor a day that is none', () => {
    expect(times('2020', 'later')).toBeUndefined();
    expect(times('2020', '2020')).toBeUndefined();
    expect(times('2021-02-29', '2021-03-01')).toBeUndefined();
    expect(times('12', '13')).toBeUndefined();
  });
  it.each([
    ['en', 'March 2021', 'months'],
    ['en', '5 March 2021', 'days'],
    ['en', 'Mar 5, 2021', 'days'],
    ['en', 'Q2 2021', 'months'],
    ['ru', '5 марта 2021 г.', 'days'],
    ['ru', 'Март 2021', 'months'],
    ['de', '5. März 2021', 'days'],
    ['de', '05.03.2021', 'days'],
    ['fr', '5 mars 2021', 'days'],
    ['es', '5 de marzo de 2021', 'days'],
    ['zh', '2021年3月5日', 'days'],
    ['zh', '2021年3月', 'months'],
    ['zh', '2021年', 'years'],
    ['ru', '2021 г.', 'years'],
    ['ru', 'июнь 2021 года', 'months'],
    ['pl', '5 marca 2021 r.', 'days'],
    ['pt', '5 de março de 2021', 'days'],
    ['tr', 'Mart 2021', 'months'],
    ['ja', '2021年3月', 'months'],
    ['ar', '٥ مارس ٢٠٢١', 'days'],
    ['en', 'Sept. 2021', 'months'],
  ] as const)('are read in %s: %s', (tag, name, unit) => {
    const other = { days: '2020-01-01', months: '2020-01', years: '2020' }[unit];
    expect(readTimes([other, name], languageOf(tag))?.unit).toBe(unit);
  });

  it('that are uneven and older than the calendar of workbooks are told', () => {
    const idsOf = (...years: readonly string[]) =>
      made(
        { type: 'column' },
        years.map((year) => [year, '5']),
      ).ids;
    expect(idsOf('1897', '1926', '1939')).toEqual(['uneven-times']);
    expect(idsOf('1880', '1890', '1900')).toEqual([]);
  });

  it('with slashes are read where one of them tells the month, and told where none does', () => {
    const unitOf = (...names: readonly string[]) => readTimes(names, languageOf('en'))?.unit;
    expect(unitOf('1/5/2020', '2/11/2020', '12/31/2020')).toBe('days');
    expect(unitOf('2020-01-05T00:00:00Z', '2020-02-11T00:00:00Z')).toBe('days');
    expect(unitOf('1/5/2020', '2/11/2020', '3/4/2020')).toBe(undefined);
    const rows = [
      ['1/5/2020', '1'],
      ['2/11/2020', '2'],
      ['3/4/2020', '3'],
    ];
    expect(made({ type: 'line' }, rows).ids).toEqual(['uneven-times']);
  });

  it('at even steps are an axis of dates where there are more than can be named', () => {
    const evenOf = (type: ChartHint['type'], count: number, step: number) =>
      made(
        { type },
        Array.from({ length: count }, (_, index) => [String(1950 + index * step), '5']),
      ).chart?.times?.even;
    expect([evenOf('line', 12, 1), evenOf('line', 30, 1), evenOf('column', 30, 1)]).toEqual([
      true,
      false,
      false,
    ]);
    // Columns on an axis of years would be a year wide.
    expect([evenOf('line', 13, 5), evenOf('column', 13, 5)]).toEqual([false, true]);
  });

  it.each([
    ['years with a mark', ['2010', '2015', '2025e'], true],
    ['a year among months', ['2018-01', '2019-07', '2020-06', '2026'], true],
    ['estimates at even steps', ['2024', '2025e', '2026f'], false],
    ['fiscal years', ['2019/20', '2020/21', '2021/22'], false],
    ['seasons, several a year', ['Spring 2021', 'Autumn 2021', 'Spring 2022'], false],
    ['periods of two years', ['1990–1999', '2000–2009', '2010–2012'], false],
    ['half years', ['H1 2021', 'H2 2021', 'H1 2024'], false],
    ['amounts and names', ['Under 1,900', '2,000 to 3,000', 'Over 3,000'], false],
  ] as const)('that are uneven and not written alike are told: %s', (_, names, told) => {
    const { ids } = made(
      { type: 'line' },
      names.map((name, index) => [name, String(index + 1)]),
    );
    expect(ids).toEqual(told ? ['uneven-times'] : []);
  });
});

describe('names in the comment', () => {
  const rows = [
    ['Uzbekistan', '2'],
    ['Kazakhstan', '3'],
  ];
  it('are those of rows or columns', () => {
    expect(made({ type: 'bar', highlight: ['uzbekistan'] }, rows).chart?.highlight).toEqual({
      categories: [0],
      series: [],
    });
    expect(made({ type: 'bar', highlight: ['Exports'] }, rows).chart?.highlight).toEqual({
      categories: [],
      series: [0],
    });
  });
  it('are found again after the rows are sorted', () => {
    const hint: ChartHint = {
      type: 'bar',
      sort: 'down',
      highlight: ['Uzbekistan'],
      notes: [{ at: 'Uzbekistan', text: 'x' }],
    };
    expect(made(hint, rows).chart).toMatchObject({
      highlight: { categories: [1] },
      notes: [{ index: 1, series: 0, text: 'x' }],
    });
  });
  it('that are none are told with the one that is near', () => {
    const { told } = made(
      { type: 'bar', highlight: ['Uzbekstan'], notes: [{ at: 'Iran', text: 'x' }] },
      rows,
    );
    expect(told.map(({ id }) => id)).toEqual(['unknown-chart-name', 'unknown-chart-name']);
    expect(told[0]?.hints).toEqual(['did you mean "Uzbekistan"?']);
    expect(told[1]?.hints[0]).toContain('it has: Uzbekistan, Kazakhstan');
  });
});

describe('a waterfall', () => {
  const steps = (last: string): readonly string[][] => [
    ['2022', '40'],
    ['Oil', '6'],
    ['Debt', '-4'],
    ['2023', last],
  ];
  it('has a level first, and last where it is what the steps lead to', () => {
    expect(made({ type: 'waterfall' }, steps('42')).chart?.levels).toEqual([0, 3]);
    expect(made({ type: 'waterfall' }, steps('5')).chart?.levels).toEqual([0]);
  });
  it('whose named total is not what the steps lead to is told', () => {
    const { chart, messages } = made({ type: 'waterfall', totals: ['2023'] }, steps('45'));
    expect(chart?.levels).toEqual([0, 3]);
    expect(messages).toEqual(['"2023" is 45; the rows before it add up to 42']);
  });
});

describe('alternative text', () => {
  const text = (hint: ChartHint, rows: readonly (readonly string[])[]) => made(hint, rows).chart?.description;
  it('says kind, what, range, highest, lowest, first and last, with the decimals shown', () => {
    expect(
      text({ type: 'column', unit: '$bn' }, [
        ['2020', '2.5'],
        ['2021', '4'],
        ['2022', '1.25'],
        ['2023', '3'],
      ]),
    ).toBe(
      'Column chart: Exports, $bn (Country): from 1.25 to 4.00; highest: 2021 4.00; lowest: 2022 1.25; first: 2020 2.50; last: 2023 3.00.',
    );
  });
  it('of what is drawn as shares says the shares', () => {
    const rows = [
      ['2020', '30', '90'],
      ['2021', '50', '50'],
    ];
    expect(text({ type: 'percent', unit: 'votes' }, rows)).toBe(
      'Columns of 100 percent: Exports, Imports, votes, % (Country). Exports: from 25% to 50%; highest, last: 2021 50%; lowest, first: 2020 25%. Imports: from 50% to 75%; highest, first: 2020 75%; lowest, last: 2021 50%.',
    );
  });

  it('calls nothing highest where all is equal', () => {
    expect(
      text(
        { type: 'column', unit: 'km' },
        pairs(3, () => '5'),
      ),
    ).toBe('Column chart: Exports, km (Country): 5; first: Row 0 5; last: Row 2 5.');
  });

  it('says what stands out, and what is noted', () => {
    const hint: ChartHint = { type: 'bar', highlight: ['B'], notes: [{ at: 'A', text: 'a census' }] };
    expect(
      text(hint, [
        ['A', '1'],
        ['B', '2'],
      ]),
    ).toBe(
      'Bar chart: Exports (Country): from 1 to 2; highest, last: B 2; lowest, first: A 1. Highlighted: B 2. A: a census.',
    );
  });
  it('of many series stays short enough to be listened to', () => {
    const wide = [
      'Country',
      ...Array.from({ length: 9 }, (_, index) => `A series of a long name, number ${index}`),
    ];
    const rows = Array.from({ length: 6 }, (_, row) => [
      `Row ${row}`,
      ...wide.slice(1).map((_, index) => String(row * index)),
    ]);
    const { chart } = made({ type: 'line' }, rows, wide);
    expect(chart?.description).toContain('Highest: ');
    expect(chart?.description.length).toBeLessThan(600);
  });
});

describe('a note', () => {
  const rows = [
    ['A', '1', '3'],
    ['B', '2', '4'],
  ];
  it.each(['pie', 'dot', 'dumbbell', 'range'] as const)(
    'has no place on a %s chart, which is told',
    (type) => {
      const { chart, ids } = made(
        { type, notes: [{ at: 'A', text: 'here' }] },
        type === 'pie' || type === 'dot' ? rows.map((row) => row.slice(0, 2)) : rows,
      );
      expect(ids).toContain('note-not-drawn');
      expect(chart?.description).not.toContain('here');
    },
  );

  it('has one beside bars', () => {
    const { ids } = made({ type: 'bar', notes: [{ at: 'A', text: 'here' }] }, rows);
    expect(ids).not.toContain('note-not-drawn');
  });
});

describe('columns and a line of very different sizes', () => {
  const sized = (a: readonly string[], b: readonly string[]) =>
    made(
      { type: 'column-line' },
      a.map((value, at) => [String(2020 + at), value, b[at] ?? '']),
      ['Year', 'Exports', 'Growth'],
    ).told.filter(({ id }) => id === 'unlike-sizes');

  it.each([
    ['a flat line', ['4,100', '5,200'], ['1.2', '3.4'], '"Growth" (1.2 to 3.4) cannot be read'],
    ['columns that cannot be seen', ['1', '2'], ['900', '800'], '"Exports" (1 to 2) cannot be read'],
  ])('are told, with both ranges: %s', (_, a, b, message) => {
    const [told] = sized(a, b);
    expect(told?.message).toContain(message);
    expect(told?.hints?.[0]).toContain('a chart of each');
  });

  it('are not told where both can be read', () => {
    expect(sized(['41', '52'], ['12', '3'])).toEqual([]);
    expect(sized(['41', '-52'], ['12', ''])).toEqual([]);
  });
});

describe('a table of numbers that nobody asks to be drawn', () => {
  const proposed = (header: readonly string[], rows: readonly (readonly string[])[]) =>
    proposedKind(table(header, rows), languageOf('en'));
  const years = (count: number) =>
    Array.from({ length: count }, (_, index) => [String(2010 + index), String(index + 1)]);
  it.each([
    ['a line, of many dates', ['Year', 'A'], years(8), 'line'],
    ['columns, of few', ['Year', 'A'], years(3), 'column'],
    [
      'columns, of few short names',
      ['State', 'A'],
      [
        ['X', '1'],
        ['Y', '2'],
      ],
      'column',
    ],
    [
      'bars, of long names',
      ['State', 'A'],
      [
        ['The Republic of X', '1'],
        ['Y', '2'],
      ],
      'bar',
    ],
    [
      'a dumbbell, of two dates',
      ['State', '2000', '2020'],
      [
        ['X', '1', '3'],
        ['Y', '2', '1'],
      ],
      'dumbbell',
    ],
    [
      'nothing, with words in it',
      ['State', 'A'],
      [
        ['X', '1'],
        ['Y', 'two'],
      ],
      undefined,
    ],
    [
      'nothing, of signs of two kinds',
      ['State', 'A', 'B'],
      [
        ['X', '1%', '$1'],
        ['Y', '2%', '$2'],
      ],
      undefined,
    ],
    [
      'nothing, of sizes that share no scale',
      ['State', 'A', 'B'],
      [
        ['X', '1', '5000'],
        ['Y', '2', '6000'],
      ],
      undefined,
    ],
    ['nothing, of one row', ['State', 'A'], [['X', '1']], undefined],
  ] as const)('could be %s', (_, header, rows, kind) => {
    expect(proposed(header, rows)).toBe(kind);
  });
});

describe('the decimals of a series', () => {
  it('are those that it was given with, and one number of the chart where parts are added', () => {
    const rows = [
      ['2020', '5.8', '4.25'],
      ['2021', '6', '5.00'],
    ];
    const decimalsIn = (type: ChartHint['type']) =>
      made({ type }, rows).chart?.series.map(({ decimals }) => decimals);
    expect(decimalsIn('line')).toEqual([1, undefined]);
    expect(made({ type: 'line' }, rows).chart?.description).toContain('5.8 to 6.0');
    expect(decimalsIn('stacked')).toEqual([undefined, undefined]);
    expect(decimalsIn('scatter')).toEqual([1, undefined]);
  });
});

it('a line over rows that are called by names is told of, over times and stages with a number it is not', () => {
  const idsOf = (names: readonly string[], type: ChartHint['type'] = 'line') =>
    made(
      { type },
      names.map((name, index) => [name, String(index + 3)]),
    ).ids;
  expect(idsOf(['Oslo', 'Rome', 'Bern'])).toEqual(['names-joined']);
  expect(idsOf(['Oslo', 'Rome', 'Bern'], 'bar')).toEqual([]);
  expect(idsOf(['Round 1', 'Round 2', 'Round 3'])).toEqual([]);
  expect(idsOf(['2001', '2002', '2003'])).toEqual([]);
});
