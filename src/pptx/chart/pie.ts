// A pie or a doughnut: each slice its own colour, named beside it.

import type { PiePlot, SceneChart } from '../../scene/chart.ts';
import type { Size } from '../../scene/geometry.ts';
import type { Color } from '../../scene/style.ts';
import { emuLength } from '../../scene/units.ts';
import { solidFill } from '../color.ts';
import { dataLabels } from './labels.ts';
import { categories, numbers, seriesName } from './references.ts';

/** Points. */
const leaderWidth = 0.75;

export function piePlot(plot: PiePlot, chart: SceneChart, frame: Size): string {
  const column = chart.sheet.columns[plot.column];
  if (!column) throw new Error('a pie without a column');
  // Slices are told apart by an edge in the background's colour, not by colour alone.
  const look = (color: Color) =>
    `<c:spPr>${solidFill(color)}<a:ln w="${emuLength(1.5)}">${solidFill(plot.edge)}</a:ln></c:spPr>`;
  const slices = plot.colors
    .map((color, index) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${look(color)}</c:dPt>`)
    .join('');
  const doughnut = plot.hole > 0;
  const labels = dataLabels(
    {
      label: plot.label,
      ...(plot.labels ? { labels: plot.labels } : {}),
      numbers: chart.numbers,
      placed: doughnut ? 'ring' : 'pie',
      said: chart.said[plot.column] ?? [],
      name: column.name,
      categories: plot.categories,
      ...(plot.leaders
        ? {
            leaders: `<c:spPr><a:ln w="${emuLength(leaderWidth)}">${solidFill(plot.leaders)}</a:ln></c:spPr>`,
          }
        : {}),
    },
    chart,
    frame,
  );
  const series =
    `<c:ser><c:idx val="0"/><c:order val="0"/>${seriesName(plot.column, column)}${look(plot.colors[0] ?? { scheme: 'accent1' })}` +
    `${slices}${labels}${categories(plot.categories, undefined)}${numbers('val', plot.column, chart.sheet, chart.numbers, chart)}</c:ser>`;
  const tag = doughnut ? 'doughnutChart' : 'pieChart';
  return (
    `<c:${tag}><c:varyColors val="1"/>${series}<c:firstSliceAng val="${plot.start}"/>` +
    `${doughnut ? `<c:holeSize val="${plot.hole}"/>` : ''}</c:${tag}>`
  );
}
