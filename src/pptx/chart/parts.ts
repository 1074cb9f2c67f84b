// The parts of a deck's charts: each its XML and its workbook. Loaded only when there is a chart.

import type { ChartSheet, SceneChart } from '../../scene/chart.ts';
import type { ChartItem } from '../../scene/types.ts';
import { legal } from '../../values/legal-text.ts';
import { frameOf } from './frame.ts';
import { chartSpace } from './space.ts';
import { workbook } from './workbook.ts';

export interface ChartParts {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

/** What PowerPoint itself puts in the corner: a table's column must have a name. */
const CORNER = ' ';

/** One result a chart, in order. `date` (ISO) goes into the workbooks; `rId1` of each chart is its workbook. */
export function chartParts(items: readonly ChartItem[], date: string): readonly ChartParts[] {
  return items.map(({ chart, box }) => {
    const sound: SceneChart = { ...chart, sheet: soundSheet(chart.sheet) };
    const { plot, sheet, numbers } = sound;
    const time = plot.form === 'category' ? plot.categoryAxis.time : undefined;
    return {
      xml: chartSpace(sound, frameOf({ chart, box }), 'rId1'),
      workbook: workbook({
        sheet,
        numbers,
        ...(time ? { dateFormat: time.format } : {}),
        date,
      }),
    };
  });
}

/**
 * What a workbook can hold: text that XML allows, finite numbers, and names of columns that differ from each other (they are a
 * table's, which Excel compares without regard to case).
 */
function soundSheet(sheet: ChartSheet): ChartSheet {
  const taken = new Set<string>();
  const unique = (wanted: string): string => {
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wanted} ${count}`;
    taken.add(name.toLowerCase());
    return name;
  };
  const corner = unique(oneLine(sheet.corner) || CORNER);
  return {
    corner,
    names: sheet.names.map((name) => (typeof name === 'string' ? oneLine(name) : name)),
    columns: sheet.columns.map((column, index) => ({
      ...column,
      name: unique(oneLine(column.name) || `${index + 1}`),
      values: sheet.names.map((_, row) => {
        const value = column.values[row];
        return typeof value === 'number' && Number.isFinite(value) ? value : null;
      }),
    })),
  };
}

function oneLine(text: string): string {
  return legal(text).replace(/\s+/g, ' ').trim();
}
