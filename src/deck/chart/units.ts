// Units that the names of columns end in: `Wheat, tonnes` and `Price, USD` have no axis in common.

import { endOf } from '../../scene/chart-heading.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';

/** Each of its columns has an axis, or a chart, of its own. */
export const ownAxes: readonly ChartKind[] = ['scatter', 'bubble', 'multiples'];

/** What is a unit in every language. */
const sign =
  /^(?:%|‰|[°º]c?|[kcm]?m[²³23]?|ha|[kmg]?t|[kmgµ]?g|[kmgt]wh?|bpd|usd|eur|gbp|rub|cny|kzt|[$€£¥₽]|(?:mln|bn|million|billion) \S+)$/i;

/**
 * Those of a chart with one axis: of names that all end in another word, one of them surely a unit. `Work, men` and `Work, women`
 * are parts of one thing, and `Trade, 2019` is of a year: in doubt a chart is drawn.
 */
export function unitsNamed(kind: ChartKind, names: readonly string[]): readonly string[] {
  if (ownAxes.includes(kind)) return [];
  const parted = names.flatMap((name) => endOf(name) ?? []);
  const ends = [...new Set(parted.map(({ end }) => end))];
  const things = new Set(parted.map(({ before }) => before));
  const all = parted.length === names.length && ends.length > 1 && things.size > 1;
  return all && ends.some((end) => sign.test(end)) && !ends.some((end) => /\d/.test(end)) ? ends : [];
}
