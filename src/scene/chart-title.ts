// The words over a chart, and its unit: behind every number where it is a sign, else named once, in the title.

import type { SceneChart } from './types.ts';

/** Signs that stand behind every number. */
const SIGNS: ReadonlySet<string> = new Set(['%', '‰', '°']);

/** What stands behind every number of the chart; empty for a unit that is a word. */
export function signOf({ unit }: SceneChart): string {
  const said = unit?.trim() ?? '';
  return SIGNS.has(said) ? said : '';
}

/** The chart's title, and its unit where that is not behind every number. */
export function titleParts(chart: SceneChart): readonly string[] {
  const unit = signOf(chart) === '' ? (chart.unit?.trim() ?? '') : '';
  return [chart.title?.trim() ?? '', unit].filter((part) => part !== '');
}
