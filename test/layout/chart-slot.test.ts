import { describe, expect, it } from 'vitest';
import type { ChartContent } from '../../src/deck/types.ts';
import { chartItem, pieStart } from '../../src/layout/chart-slot.ts';
import { settingIn, slotOf, span } from './briefing.ts';

describe('chartItem', () => {
  const english = settingIn('en');
  const slot = slotOf('chart', 'chart', english);
  const content = (series: number, type: ChartContent['type'] = 'bar'): ChartContent => ({
    type,
    categories: ['2020', '2021', '2022'],
    series: Array.from({ length: series }, (_, index) => ({ name: `S${index}`, values: [60, 30, 10] })),
    decimals: 1,
    description: 'Bar chart of sums by year',
    span,
  });
  const chartOf = (series: number, type?: ChartContent['type']) =>
    chartItem(content(series, type), slot, english).chart;

  it('fills the chart placeholder, with its words for those who do not see it', () => {
    expect(chartItem(content(1), slot, english)).toMatchObject({
      name: 'Chart',
      box: slot.box,
      placeholder: { type: 'chart', idx: slot.idx, atLayout: true },
      about: { alt: 'Bar chart of sums by year' },
    });
    expect(chartItem({ ...content(1), title: 'Trade' }, slot, english).name).toBe('Chart: Trade');
  });

  it('has a legend where there is more than one series, and none for a pie', () => {
    expect([chartOf(1).legend, chartOf(2).legend, chartOf(1, 'pie').legend]).toEqual([false, true, false]);
  });

  it('has a theme colour of its own for each series, and for each slice', () => {
    const colors = chartOf(12).series.map((one) => JSON.stringify(one.color));
    expect(new Set(colors).size).toBe(12);
    expect(new Set(chartOf(1, 'pie').pieColors.map((color) => JSON.stringify(color))).size).toBe(3);
  });

  it('turns a pie, and nothing else', () => {
    expect(chartOf(1).pieStart).toBe(0);
    expect(chartOf(1, 'pie').pieStart).toBe(pieStart([60, 30, 10]));
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
