// Charts whose picture says something else than their numbers: bars cut off at the foot, an axis off nought that nobody sees, a pie
// of too many slices or of no whole, two scales in one plot.

import type { Report } from '../diagnostic/diagnostic.ts';
import { descendants } from '../opc/xml.ts';
import * as say from './chart-messages.ts';
import { type ReadAxis, type ReadChart, type ReadPlot, type ReadSeries, readChart } from './read-chart.ts';
import type { AuditFile, FileShape, FileSlide } from './types.ts';

export function checkCharts(deck: AuditFile, slide: FileSlide, report: Report): void {
  for (const shape of slide.shapes) {
    const part = shape.kind === 'chart' ? partOf(deck, slide, shape) : undefined;
    if (part === undefined) continue;
    const chart = readChart(deck.package.xml(part));
    const place = { deck, slide, shape };
    checkFeet(chart, place, report);
    checkSlices(chart, place, report);
    if (hasTwoScales(chart)) report(say.twoScales(place));
    if (chart.plots.some(({ solid }) => solid)) report(say.solid(place));
    checkDirections(chart, place, report);
  }
}

function partOf({ package: file }: AuditFile, slide: FileSlide, { element }: FileShape): string | undefined {
  const id = descendants(element, 'c:chart')[0]?.attributes['r:id'];
  const related = file.relationships(slide.part).find((one) => one.id === id && one.type === 'chart');
  const part = related && !related.external ? file.find(related.target) : undefined;
  return part !== undefined && /drawingml\.chart\+xml$/.test(file.contentType(part) ?? '') ? part : undefined;
}

/** Bars and areas are lengths, and lengths begin at nought; a line may begin elsewhere where its axis says so. */
function checkFeet({ plots, axes }: ReadChart, place: say.ChartPlace, report: Report): void {
  const told = new Set<ReadAxis>();
  for (const plot of plots) {
    for (const id of plot.axes) {
      const axis = axes.get(id);
      if (axis?.kind !== 'values' || axis.logarithmic || told.has(axis)) continue;
      // Of points, the axis upwards is that of the values.
      if (plot.kind === 'points' && (axis.side === 'b' || axis.side === 't')) continue;
      const ends = endsOf(plot);
      const foot = footOf(axis, ends, plot);
      if (foot === 0) continue;
      if (plot.kind === 'bars' || plot.kind === 'areas')
        report(say.truncated(place, plot.kind, foot, ends, axis.min === undefined && axis.max === undefined));
      else if (axis.hidden) report(say.hiddenAxis(place, foot));
      else continue;
      told.add(axis);
    }
  }
}

/** What bars, stacks and lines reach to. */
function endsOf({ grouping, series }: ReadPlot): readonly number[] {
  if (grouping === 'side') return series.flatMap(({ values }) => [...values.values()]);
  const above = new Map<number, number>();
  const below = new Map<number, number>();
  for (const { values } of series)
    for (const [index, value] of values) {
      const pile = value < 0 ? below : above;
      pile.set(index, (pile.get(index) ?? 0) + value);
    }
  return [...above.values(), ...below.values()];
}

/**
 * PowerPoint begins an axis of its own choice at nought unless the values lie within a sixth of the largest (Microsoft, "How
 * Chart Axis Limits Are Determined"); LibreOffice does the same.
 */
const near = 1 / 6;

/** Where the axis begins, as seen from the values: nought, or the value nearest to it that is shown. */
function footOf({ min, max }: ReadAxis, ends: readonly number[], { grouping }: ReadPlot): number {
  if (min !== undefined && min > 0) return min;
  if (max !== undefined && max < 0) return max;
  if (ends.length === 0 || grouping === 'percent') return 0;
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (min === undefined && least > 0 && most - least < most * near) return least - (most - least) / 2;
  if (max === undefined && most < 0 && most - least < -least * near) return most + (most - least) / 2;
  return 0;
}

/** What grows downwards, and bars on a scale that has no nought to begin at. */
function checkDirections({ plots, axes }: ReadChart, place: say.ChartPlace, report: Report): void {
  const used = plots.flatMap((plot) => plot.axes.map((id) => ({ plot, axis: axes.get(id) })));
  const lengths = used.filter(({ plot, axis }) => isLength(plot) && axis?.kind === 'values');
  if (lengths.some(({ axis }) => axis?.logarithmic)) report(say.logarithmicBars(place));
  const downwards = used.some(
    ({ plot, axis }) =>
      axis?.kind === 'values' && axis.reversed && (axis.side === 'l' || axis.side === 'r') && !areRanks(plot),
  );
  if (downwards) report(say.reversed(place));
}

const isLength = ({ kind }: ReadPlot): boolean => kind === 'bars' || kind === 'areas';

/** Places in an order, of which the first stands on top. */
function areRanks({ kind, series }: ReadPlot): boolean {
  const all = series.flatMap(({ values }) => [...values.values()]);
  return (
    kind === 'lines' && all.every((value) => Number.isInteger(value) && value >= 1 && value <= mostRanks)
  );
}
const mostRanks = 20;

/** Slices that can be told apart. */
const mostSlices = 7;

function checkSlices({ plots }: ReadChart, place: say.ChartPlace, report: Report): void {
  for (const plot of plots) {
    if (plot.kind !== 'slices') continue;
    const most = Math.max(
      0,
      ...plot.series.map(({ values }) => [...values.values()].filter((one) => one !== 0).length),
    );
    if (most > mostSlices) report(say.manySlices(place, most, mostSlices));
    const wrong = plot.series.map(notWhole).find((why) => why !== undefined);
    if (wrong !== undefined) report(say.noWhole(place, wrong));
  }
}

/** Why the slices are no parts of one whole, where that is certain. */
function notWhole({ values, formats }: ReadSeries): string | undefined {
  const all = [...values.values()];
  if (all.some((value) => value < 0)) return 'has a part below nought, which is drawn as if it were above';
  const sum = all.reduce((total, value) => total + value, 0);
  // A percent sign in quotation marks stands behind numbers of a hundred, one without behind shares of one.
  const quoted = formats.some((format) => /"\s*%\s*"|\\%/.test(format));
  const share = !quoted && formats.some((format) => format.replace(/"[^"]*"/g, '').includes('%'));
  if (!quoted && !share) return undefined;
  const percent = share ? sum * 100 : sum;
  // Half a percent of rounding a part.
  if (Math.abs(percent - 100) <= Math.max(1, all.length / 2)) return undefined;
  return `adds up to ${Math.round(percent * 10) / 10} %: its slices are not the parts of one whole`;
}

/** True where plots of one chart are drawn by value axes that differ. */
function hasTwoScales({ plots, axes }: ReadChart): boolean {
  const scales = plots
    .filter(({ series, kind }) => series.length > 0 && kind !== 'points')
    .flatMap((plot) => {
      const ids = plot.axes.filter((id) => axes.get(id)?.kind === 'values');
      return ids.length === 1 ? [ids[0] ?? ''] : [];
    });
  const [first, ...others] = [...new Set(scales)].map((id) => axes.get(id));
  return others.some(
    (axis) =>
      axis?.min === undefined || axis.max === undefined || axis.min !== first?.min || axis.max !== first.max,
  );
}
