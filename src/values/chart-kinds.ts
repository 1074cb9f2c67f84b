// The kinds of chart, one table: every list of kinds is made from it.

/** What a kind asks of a table whose first column names its rows. */
export interface ChartNeeds {
  /** Columns of numbers: at least, and at most. */
  readonly numbers: readonly [number, number];
  readonly rows: number;
  /** In words, for who has given something else. */
  readonly shape: string;
}

const many = Number.POSITIVE_INFINITY;
const oneOrMore: ChartNeeds = {
  numbers: [1, many],
  rows: 1,
  shape: 'a column of names and one or more of numbers',
};
const whole: ChartNeeds = {
  numbers: [1, 1],
  rows: 2,
  shape: 'a column of names and one of numbers, two rows or more',
};
const parts: ChartNeeds = {
  numbers: [2, many],
  rows: 1,
  shape: 'a column of names and two or more of numbers: the parts',
};
const course: ChartNeeds = {
  numbers: [1, many],
  rows: 2,
  shape: 'a column of names or dates and one or more of numbers, two rows or more',
};

export const chartNeeds = {
  bar: oneOrMore,
  column: oneOrMore,
  line: course,
  area: course,
  stacked: { ...parts, numbers: [1, many] },
  'stacked-bar': { ...parts, numbers: [1, many] },
  percent: parts,
  'percent-bar': parts,
  pie: whole,
  doughnut: whole,
  scatter: { numbers: [2, 2], rows: 2, shape: 'a column of names and two of numbers: across and up' },
  bubble: {
    numbers: [3, 3],
    rows: 2,
    shape: 'a column of names and three of numbers: across, up and the size',
  },
  dot: { numbers: [1, 2], rows: 1, shape: 'a column of names and one or two of numbers' },
  dumbbell: { numbers: [2, 2], rows: 1, shape: 'a column of names and two of numbers: from and to' },
  slope: { numbers: [2, 2], rows: 1, shape: 'a column of names and two of numbers: before and after' },
  multiples: { numbers: [2, 12], rows: 2, shape: 'a column of names or dates and 2 to 12 of numbers' },
  waterfall: {
    numbers: [1, 1],
    rows: 2,
    shape: 'a column of names and one of numbers: a level, then what changes it',
  },
  'column-line': {
    numbers: [2, many],
    rows: 2,
    shape: 'a column of names or dates and two or more of numbers: the last is the line',
  },
  range: {
    numbers: [2, 3],
    rows: 1,
    shape: 'a column of names and two or three of numbers: low, (middle,) high',
  },
  pyramid: { numbers: [2, 2], rows: 2, shape: 'a column of ages and two of numbers: left and right' },
} as const satisfies Readonly<Record<string, ChartNeeds>>;

export type ChartKind = keyof typeof chartNeeds;

export const chartKinds = Object.keys(chartNeeds) as readonly ChartKind[];

/** As other programs call them. */
export const namedElsewhere: Readonly<Record<string, ChartKind>> = {
  donut: 'doughnut',
  ring: 'doughnut',
  histogram: 'column',
  'horizontal-bar': 'bar',
  'vertical-bar': 'column',
  'stacked-column': 'stacked',
  xy: 'scatter',
  lollipop: 'dot',
  combo: 'column-line',
  'small-multiples': 'multiples',
};
