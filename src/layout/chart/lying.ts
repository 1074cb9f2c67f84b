// Bars that run across, their names beside them: how large names and values can be, and what room is left for the bars.

import { type Box, box } from '../../scene/geometry.ts';
import { bandsOf, barWidths } from './bands.ts';
import type { ChartContext } from './context.ts';
import type { Design } from './design.ts';
import { afterName, lineSpacing, noteSize, written } from './lettering.ts';
import { namesBeside } from './names.ts';
import { type Naming, namesHold, namingsOf, type Sizing } from './naming.ts';
import { gap, legendHeight, mostShare, noteWidth, widestBar } from './room.ts';
import { nameOf, numbersOf, valueAxis, valuesOf, withRoomBelow } from './values.ts';

export function sizeLying(design: Design, area: Box, context: ChartContext): Sizing {
  const { lettering } = context;
  const namings = namingsOf(design);
  for (const naming of namings)
    for (let values = lettering.values; values >= lettering.least; values -= 1) {
      const sizing = attempt(design, area, values, naming, context);
      if (fits(design, area, sizing, values, context)) return sizing;
    }
  return attempt(design, area, null, namings.at(-1) ?? 'heading', context);
}

function fits(design: Design, area: Box, sizing: Sizing, size: number, context: ChartContext): boolean {
  const { bars, bands, beside } = sizing;
  if (!bars) return true;
  const [layer] = design.layers;
  const alone = layer?.grouping !== 'clustered' || layer.alone || layer.series.length === 1;
  const thick = alone ? Math.max(bars.bar, bands.width * 0.9) : bars.pitch;
  if (size * lineSpacing > thick * 1.06) return false;
  return beside <= area.width * mostShare.labels && namesHold(design, sizing, size, context);
}

function attempt(
  design: Design,
  whole: Box,
  values: number | null,
  naming: Naming,
  context: ChartContext,
): Sizing {
  const { lettering, content } = context;
  const axis = valueAxis(design, values === null, lettering);
  const [layer] = design.layers;
  if (!layer) throw new Error('a chart without a layer');
  const top = naming === 'legend' ? legendHeight(lettering) : 0;
  const foot = axis.shown ? axis.size * lineSpacing + gap.ticks : 0;
  const area = box(whole.x, whole.y + top, whole.width, whole.height - top - foot);
  const bands = bandsOf(content.categories.length, { edges: false }, area.height);
  const stacked = layer.grouping !== 'clustered';
  const abreast = stacked || layer.alone ? 1 : layer.series.length;
  const bars = barWidths(bands.width, abreast, stacked, widestBar.lying);
  const names = namesBeside(content.categories, bands.width, area.width * mostShare.names, lettering);

  const labels = values === null ? { back: 0, on: 0 } : labelWidths(design, values, naming, context);
  const left = names.width + gap.names;
  const right = axis.shown ? lettering.width('0', axis.size) * 3 : Math.min(labels.on, area.width / 2);
  const width = Math.max(40, area.width - left - right);
  return {
    box: box(area.x + left, area.y, width, area.height),
    axis: withRoomBelow(design, axis, width, () => labels.back),
    names,
    values,
    naming,
    bands,
    beside: labels.back + labels.on,
    bars,
  };
}

/** Points that labels need past the longest bar, and past the longest that runs back. */
function labelWidths(
  design: Design,
  size: number,
  naming: Naming,
  { lettering, content }: ChartContext,
): { readonly back: number; readonly on: number } {
  let back = 0;
  let on = 0;
  for (const { series } of design.layers)
    for (const one of series) {
      if (one.says !== 'each' || one.place === 'center') continue;
      const first = valuesOf(design, one.column).findIndex((value) => value !== null);
      valuesOf(design, one.column).forEach((value, index) => {
        if (value === null) return;
        const own = nameOf(design, one);
        const name = naming === 'first' && index === first ? `${own}${afterName(own, lettering)}` : '';
        const noted = (content.notes ?? []).filter((note) => note.series === one.of && note.index === index);
        const words = noted.map(({ text }) =>
          Math.min(noteWidth.behind, lettering.width(text, noteSize(lettering)) + 10),
        );
        const needed =
          lettering.width(
            name + written(value, numbersOf(design, one.column), lettering.language),
            size,
            true,
          ) +
          Math.max(0, ...words) +
          gap.ends;
        if (value < 0) back = Math.max(back, needed);
        else on = Math.max(on, needed);
      });
    }
  return { back, on };
}
