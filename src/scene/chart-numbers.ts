// How the numbers of a chart's columns are written: a series keeps the decimals that it was given with.

import type { ChartSheet, NumberForm } from './chart.ts';

export function columnNumbers(sheet: ChartSheet, column: number, chart: NumberForm): NumberForm {
  const decimals = sheet.columns[column]?.decimals;
  return decimals === undefined ? chart : { ...chart, decimals };
}
