// The charts of a deck: pptxgenjs writes them with their workbooks, this mends both. Loaded only when there is a chart.

import type { Theme } from '../scene/style.ts';
import type { SceneChart } from '../scene/types.ts';
import { legal } from '../values/legal-text.ts';
import { repairChart } from './chart-repair.ts';
import { scratchCharts } from './chart-scratch.ts';
import { CORNER, repairWorkbook } from './workbook.ts';

export interface ChartParts {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

/** One result a chart, in order. `date` (ISO) goes into the workbooks. */
export async function chartParts(
  charts: readonly SceneChart[],
  theme: Theme,
  date: string,
): Promise<readonly ChartParts[]> {
  const sound = charts.map(soundChart);
  const scratch = await scratchCharts(sound);
  return sound.map((chart, index) => {
    const raw = scratch[index];
    if (!raw) throw new Error('pptxgenjs lost a chart');
    const series = chart.type === 'pie' ? chart.series.slice(0, 1) : chart.series;
    return {
      xml: repairChart(raw.xml, chart, theme),
      workbook: repairWorkbook(raw.workbook, { series, categories: chart.categories, date }),
    };
  });
}

/**
 * What a workbook can hold: text that XML allows, finite numbers, as many values as categories, and names of series
 * that differ from each other (they are a table's column names, which Excel compares without regard to case).
 */
function soundChart(chart: SceneChart): SceneChart {
  const taken = new Set([CORNER]);
  // pptxgenjs cannot write a chart of nothing; one of a gap looks the same.
  const categories = chart.categories.length > 0 ? chart.categories.map(oneLine) : [''];
  const given = chart.series.length > 0 ? chart.series : [NOTHING];
  const series = given.map((one, index) => {
    const wanted = oneLine(one.name) || `${index + 1}`;
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} ${count}`;
    taken.add(name.toLowerCase());
    const values = categories.map((_, row) => {
      const value = one.values[row];
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    });
    return { ...one, name, values };
  });
  return { ...chart, categories, series };
}

const NOTHING: SceneChart['series'][number] = { name: '', values: [], color: { scheme: 'accent1' } };

function oneLine(text: string): string {
  return legal(text).replace(/\s+/g, ' ').trim();
}
