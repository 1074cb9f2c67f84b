// Tables as authors might write them, and the charts that they ask for: small and large numbers, gaps, numbers below nought, names
// short and long, years even and uneven.

import fc from 'fast-check';

export interface RandomChart {
  readonly kind: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const kinds = [
  'bar',
  'column',
  'line',
  'area',
  'stacked',
  'stacked-bar',
  'percent',
  'percent-bar',
  'pie',
  'doughnut',
  'column-line',
  'waterfall',
  'pyramid',
  'slope',
  'scatter',
  'bubble',
  'dot',
  'dumbbell',
  'range',
  'multiples',
] as const;

const names = [
  'Kazakhstan',
  'Uzbekistan',
  'Kyrgyz Republic',
  'Tajikistan',
  'Turkmenistan',
  'Mongolia',
  'Iran',
  'Russian Federation',
  'China',
  'Azerbaijan',
  'Georgia',
  'Armenia',
];
const columns = ['Exports', 'Imports', 'Foreign direct investment', 'Oil', 'Gas', 'Services'];

const number = (least: number, most: number, decimals: number): fc.Arbitrary<string> =>
  fc.double({ min: least, max: most, noNaN: true }).map((value) => value.toFixed(decimals));

/** How many columns a kind takes. */
function count(kind: (typeof kinds)[number]): fc.Arbitrary<number> {
  switch (kind) {
    case 'pie':
    case 'doughnut':
    case 'waterfall':
      return fc.constant(1);
    case 'pyramid':
    case 'slope':
    case 'scatter':
    case 'dumbbell':
      return fc.constant(2);
    case 'bubble':
      return fc.constant(3);
    case 'dot':
      return fc.integer({ min: 1, max: 2 });
    case 'range':
      return fc.integer({ min: 2, max: 3 });
    case 'multiples':
      return fc.integer({ min: 2, max: 6 });
    case 'percent':
    case 'percent-bar':
    case 'column-line':
      return fc.integer({ min: 2, max: 4 });
    default:
      return fc.integer({ min: 1, max: 4 });
  }
}

export const randomChart: fc.Arbitrary<RandomChart> = fc.constantFrom(...kinds).chain((kind) =>
  fc
    .record({
      columns: count(kind),
      rows: fc.integer({ min: 2, max: kind === 'pie' || kind === 'doughnut' ? 6 : 10 }),
      magnitude: fc.constantFrom(1, 10, 1000, 250_000),
      // Of some charts the numbers are near to each other, of some they go below nought.
      spread: fc.constantFrom('near', 'wide', 'below'),
      decimals: fc.constantFrom(0, 1, 2),
      dated: fc.constantFrom('no', 'even', 'uneven'),
      gaps: fc.boolean(),
    })
    .chain(({ columns: wide, rows, magnitude, spread, decimals, dated, gaps }) => {
      const parts = ['area', 'percent', 'percent-bar', 'pie', 'doughnut', 'pyramid', 'bubble'].includes(kind);
      const least =
        spread === 'near' ? magnitude * 0.9 : spread === 'below' && !parts ? -magnitude : magnitude * 0.02;
      const cell = number(least, magnitude, magnitude === 1 ? 2 : decimals);
      const written =
        gaps && (kind === 'line' || kind === 'column' || kind === 'bar')
          ? fc.oneof({ weight: 9, arbitrary: cell }, { weight: 1, arbitrary: fc.constant('') })
          : cell;
      return fc
        .array(fc.array(written, { minLength: wide, maxLength: wide }), { minLength: rows, maxLength: rows })
        .map((cells) => {
          // A first row without a gap: each column then has a number.
          const whole = cells.map((row, index) =>
            index === 0 ? row.map((text) => (text === '' ? '1' : text)) : row,
          );
          let year = 1990;
          return {
            kind,
            header: [dated === 'no' ? 'State' : 'Year', ...columns.slice(0, wide)],
            rows: whole.map((row, index) => {
              year += dated === 'uneven' ? ([1, 4, 2, 7, 1, 3][index % 6] ?? 1) : 1;
              return [dated === 'no' ? (names[index] ?? `State ${index}`) : String(year), ...row];
            }),
          };
        });
    }),
);

export function articleOf(charts: readonly RandomChart[]): string {
  const sections = charts.map(({ kind, header, rows }, index) =>
    [
      `## Chart ${index + 1} is a ${kind}`,
      '',
      `<!-- chart: {type: ${kind}, unit: points} -->`,
      '',
      `| ${header.join(' | ')} |`,
      `| ${header.map(() => '---').join(' | ')} |`,
      ...rows.map((row) => `| ${row.join(' | ')} |`),
      '',
    ].join('\n'),
  );
  return `---\ntitle: Charts\ndate: 2025-05-01\n---\n\n${sections.join('\n')}`;
}
