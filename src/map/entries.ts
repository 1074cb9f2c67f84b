// What the legend of a map explains: only what is on the map, and means something.

import { byBriefdeck, type Origin } from '../values/origin.ts';
import { bubbleEntries } from './bubbles.ts';
import type { Spot } from './dots.ts';
import { flowEntries } from './flows.ts';
import { labelSize, measured } from './labels/label.ts';
import type { Land } from './land.ts';
import { type Entry, scaleBarOf } from './legend.ts';
import type { Resolved } from './resolve.ts';
import { tones } from './tones.ts';
import type { MapContext, MapSpec } from './types.ts';
import { kilometresPerPoint, type View } from './view.ts';

const plain = { bold: false, italic: false, tracking: 0 } as const;
/** In the block of the map. */
const byAuthor: Origin = { from: 'article' };

/** Radians from the middle of the frame to its farthest corner above which one scale bar would not be true. */
const oneScale = 1;

export function entriesOf(
  spec: MapSpec,
  resolved: Resolved,
  { choropleth, dashed, hatchEntries }: Pick<Land, 'choropleth' | 'dashed' | 'hatchEntries'>,
  spots: readonly Spot[],
  view: View,
  context: MapContext,
): readonly Entry[] {
  const { legend, figure } = spec;
  const { language } = context;
  const entries: Entry[] = [];
  if (figure) {
    entries.push({ kind: 'figure', text: figure.number, origin: byAuthor });
    if (figure.what) entries.push({ kind: 'heading', text: figure.what, origin: byAuthor });
  }
  if (choropleth) entries.push(...choropleth.entries);
  else {
    if (legend?.focus && resolved.focus.length > 0) entries.push(tone(tones.focus, legend.focus));
    if (legend?.context && resolved.context.length > 0) entries.push(tone(tones.context, legend.context));
  }
  entries.push(...bubbleEntries(spec, resolved, view.frame, context));
  const flows = flowEntries(spec, resolved, context);
  entries.push(...flows);
  if (flows.length === 0 && legend?.route && resolved.routes.length > 0)
    entries.push({
      kind: 'line',
      stroke: { color: tones.route, width: 2.25, arrow: true },
      text: legend.route,
      origin: byAuthor,
    });
  // Only where both kinds of mark are on the map is there anything to tell apart.
  const dots = spots.filter(({ dot }) => dot);
  const kinds = new Set(dots.map(({ place }) => place.symbol ?? place.kind));
  if (kinds.has('capital') && kinds.size > 1)
    entries.push({ kind: 'mark', mark: 'capital', text: language.map.capital });
  for (const symbol of new Set(dots.flatMap(({ place }) => place.symbol ?? []))) {
    const text = legend?.symbols?.[symbol];
    if (text) entries.push({ kind: 'mark', mark: symbol, text, origin: byAuthor });
  }
  if (dashed)
    entries.push({
      kind: 'line',
      stroke: { color: tones.disputed, width: 1, dash: 'dash' },
      text: language.map.disputed,
    });
  entries.push(...hatchEntries);
  const bar =
    view.projection.world || view.reach > oneScale
      ? undefined
      : scaleBarOf(
          kilometresPerPoint(view),
          language,
          (text) => measured({ lines: [text], size: labelSize(context), ...plain }, context).width,
        );
  if (bar) entries.push({ kind: 'scale', length: bar.length, text: bar.text, origin: byBriefdeck });
  return entries;
}

function tone(color: (typeof tones)['focus' | 'context'], text: string): Entry {
  return { kind: 'tone', fill: { kind: 'solid', color }, text, origin: byAuthor };
}
