// Figures beside each other, some with a unit and some without: a unit under its figure would leave the others an empty place
// there, so that it stands behind it, on the same line, where there is room for all.

import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import { fitText } from '../text/fit.ts';
import type { Setting } from './setting.ts';
import { fitOptions, type SlotParagraph } from './text-slot.ts';

export interface Filled {
  readonly slot: Slot;
  readonly paragraphs: readonly SlotParagraph[];
}

/** Of a figure's design size, what has to be left of it beside its unit. */
const leastShare = 0.6;

/** The slots, units behind their figures where some have none. Figures in the middle of a row share no line with others. */
export function withUnitsBehind(
  filled: readonly Filled[],
  isFigure: (slot: Slot) => boolean,
  setting: Setting,
): readonly Filled[] {
  const figures = filled.filter(({ slot, paragraphs }) => isFigure(slot) && paragraphs.length > 0);
  const units = figures.filter(({ paragraphs }) => paragraphs.length > 1);
  if (units.length === 0 || units.length === figures.length) return filled;
  if (figures.some(({ slot }) => slot.anchor === 'middle')) return filled;
  const behind = new Map<Slot, Filled>();
  for (const one of units) {
    const joined = unitBehind(one, setting);
    if (!joined) return filled;
    behind.set(one.slot, joined);
  }
  return filled.map((one) => behind.get(one.slot) ?? one);
}

function unitBehind({ slot, paragraphs }: Filled, setting: Setting): Filled | undefined {
  const [figure, unit, more] = paragraphs;
  if (!figure || !unit || more) return undefined;
  const own =
    ({ size, bold }: ParagraphStyle) =>
    (run: SceneRun) => ({ ...run, size, bold });
  const words = unit.runs.map((run, index) => (index === 0 ? { ...run, text: run.text.trimStart() } : run));
  const space = { text: '\u00a0', lang: setting.language.tag };
  const line: SlotParagraph = {
    ...figure,
    runs: [...figure.runs, ...[space, ...keptWhole(words)].map(own(unit.style))],
  };
  const set = fitText([line], { ...fitOptions(slot, setting), maxLines: 1 });
  const size = figure.style.size;
  const fits = set.fits && set.cuts === 0 && size - set.step >= size * leastShare;
  return fits ? { slot, paragraphs: [line] } : undefined;
}

const keptWhole = (runs: readonly SceneRun[]): readonly SceneRun[] =>
  runs.map((run) => ({ ...run, text: run.text.replace(/ /g, '\u00a0') }));
