// Legend and scale bar: one block, set in the corner where it covers least of the story. A tone, a line or a
// mark is explained only where it is on the map and means something.

import { numberText } from '../language/numbers.ts';
import type { Language } from '../language/types.ts';
import type { Box, Point, Segment } from '../scene/geometry.ts';
import type { Fill, PathItem, SceneItem, Stroke } from '../scene/types.ts';
import { byBriefdeck, type Origin } from '../values/origin.ts';
import { marker } from './dots.ts';
import { labelItem, labelSize, type MeasuredLabel, measured } from './label.ts';
import { boundsOf, hundredth } from './rings.ts';
import { tones } from './tones.ts';
import type { MapContext } from './types.ts';

export type Entry = {
  readonly text: string;
  /** Of the words; absent for our own. */
  readonly origin?: Origin;
} & (
  | { readonly kind: 'heading' }
  | { readonly kind: 'tone'; readonly fill: Fill }
  | { readonly kind: 'line'; readonly stroke: Stroke }
  | { readonly kind: 'mark'; readonly capital: boolean }
);

export interface ScaleBar {
  readonly kilometres: number;
  /** Points. */
  readonly length: number;
  readonly text: string;
}

/** The longest of 1, 2, 5 times a power of ten that takes at most 110 points. */
export function scaleBarOf(kilometresPerPoint: number, { map, numbers }: Language): ScaleBar | undefined {
  if (!Number.isFinite(kilometresPerPoint) || kilometresPerPoint <= 0) return undefined;
  const most = kilometresPerPoint * 110;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = power * ([5, 2, 1].find((digit) => digit * power <= most) ?? 1);
  const number = numberText(kilometres, numbers, 3);
  return {
    kilometres,
    length: hundredth(kilometres / kilometresPerPoint),
    text: `${number} ${map.kilometres}`,
  };
}

const swatch = 16;
const space = 7;
const padding = 8;

interface Row {
  readonly entry: Entry;
  readonly text: MeasuredLabel;
  readonly height: number;
}

export interface Block {
  readonly width: number;
  readonly height: number;
  /** The items with the block's top left corner at a point. */
  readonly at: (corner: Point, onPanel: boolean) => readonly SceneItem[];
  readonly panel: boolean;
}

export function blockOf(
  entries: readonly Entry[],
  bar: ScaleBar | undefined,
  context: MapContext,
): Block | undefined {
  if (entries.length === 0 && !bar) return undefined;
  const size = labelSize(context);
  const text = (value: string, bold = false): MeasuredLabel =>
    measured({ lines: [value], size, bold, italic: false, tracking: 0 }, context);
  const rows = entries.map((entry): Row => {
    const label = text(entry.text, entry.kind === 'heading');
    return { entry, text: label, height: Math.max(16, label.height) };
  });
  const barText = bar && text(bar.text);
  const panel = rows.length > 0;
  const pad = panel ? padding : 2;
  const barWidth = bar && barText ? bar.length + space + barText.width : 0;
  const widths = rows.map((row) => (row.entry.kind === 'heading' ? 0 : swatch + space) + row.text.width);
  const width = Math.max(barWidth, ...widths) + 2 * pad;
  const barHeight = barText ? Math.max(16, barText.height) : 0;
  const barGap = bar && rows.length > 0 ? 4 : 0;
  const height = rows.reduce((sum, row) => sum + row.height, 0) + barGap + barHeight + 2 * pad;
  const rtl = context.language.direction === 'rtl';
  const ink = { color: tones.ink, align: rtl ? 'right' : 'left' } as const;
  const at = ({ x, y }: Point, onPanel: boolean): readonly SceneItem[] => {
    const items: SceneItem[] = onPanel
      ? [rectangle('Legend', { x, y, width, height }, { kind: 'solid', color: tones.panel })]
      : [];
    // From the reading side: how far in, and how wide.
    const from = (inset: number, wide: number): number =>
      rtl ? x + width - pad - inset - wide : x + pad + inset;
    let top = y + pad;
    for (const { entry, text: label, height: rowHeight } of rows) {
      const inset = entry.kind === 'heading' ? 0 : swatch + space;
      const middle = top + rowHeight / 2;
      items.push(...symbol(entry, from(0, swatch), middle));
      const name = `Legend: ${entry.text}`;
      items.push(
        labelItem(
          label,
          from(inset, label.width),
          middle - label.height / 2,
          { name, ...ink, origin: entry.origin ?? byBriefdeck },
          context,
        ),
      );
      top += rowHeight;
    }
    if (bar && barText) {
      const middle = top + barGap + barHeight / 2;
      const left = from(0, bar.length);
      const tick = 3.5;
      const points: Point[] = [
        { x: left, y: middle - tick },
        { x: left, y: middle + tick },
        { x: left + bar.length, y: middle + tick },
        { x: left + bar.length, y: middle - tick },
      ].map((point) => ({ x: hundredth(point.x), y: hundredth(point.y) }));
      items.push({
        kind: 'path',
        name: 'Scale bar',
        box: boundsOf(points),
        segments: points.map((point, index): Segment => [index === 0 ? 'M' : 'L', point.x, point.y]),
        stroke: { color: tones.ink, width: 1 },
        about: { alt: bar.text },
      });
      const name = `Scale: ${bar.text}`;
      items.push(
        labelItem(
          barText,
          from(bar.length + space, barText.width),
          middle - barText.height / 2,
          { name, ...ink, origin: byBriefdeck },
          context,
        ),
      );
    }
    return items;
  };
  return { width, height, at, panel };
}

function symbol(entry: Entry, x: number, middle: number): readonly PathItem[] {
  switch (entry.kind) {
    case 'heading':
      return [];
    case 'tone':
      return [rectangle(`Key: ${entry.text}`, { x, y: middle - 5.5, width: swatch, height: 11 }, entry.fill)];
    case 'line': {
      const points = [
        { x: hundredth(x), y: hundredth(middle) },
        { x: hundredth(x + swatch), y: hundredth(middle) },
      ];
      const segments = points.map((point, index): Segment => [index === 0 ? 'M' : 'L', point.x, point.y]);
      return [
        {
          kind: 'path',
          name: `Key: ${entry.text}`,
          box: boundsOf(points),
          segments,
          stroke: entry.stroke,
          about: { decorative: true },
        },
      ];
    }
    case 'mark': {
      const mark = marker({ x: x + swatch / 2, y: middle }, entry.capital);
      return [{ kind: 'path', name: `Key: ${entry.text}`, ...mark, about: { decorative: true } }];
    }
  }
}

export function rectangle(name: string, { x, y, width, height }: Box, fill: Fill): PathItem {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(hundredth) as [
    number,
    number,
    number,
    number,
  ];
  return {
    kind: 'path',
    name,
    box: { x: left, y: top, width: hundredth(right - left), height: hundredth(bottom - top) },
    segments: [['M', left, top], ['L', right, top], ['L', right, bottom], ['L', left, bottom], ['Z']],
    fill,
    about: { decorative: true },
  };
}

/** What a legend in the midst of the map costs; a covered place costs more. */
const floating = 40;

/**
 * Top left corner of the block where `cost` (of a box) is least: in a corner, the reading side's bottom
 * first; where that is clearly better, elsewhere along the bottom or the top; at another height only
 * where all else is taken.
 */
export function emptiestSpot(frame: Box, block: Block, rtl: boolean, cost: (box: Box) => number): Point {
  const inset = 8;
  const [room, height] = [frame.width - 2 * inset - block.width, frame.height - 2 * inset - block.height];
  let best: Point = { x: frame.x + inset, y: frame.y + inset };
  let least = Infinity;
  for (const share of [0, 1, 0.2, 0.35, 0.5, 0.65, 0.8]) {
    for (const down of [1, 0, 0.75, 0.5, 0.25]) {
      const x = frame.x + inset + room * (rtl ? 1 - share : share);
      const y = frame.y + inset + height * down;
      const away = (share === 0 || share === 1 ? 0 : 4) + (down === 0 || down === 1 ? 0 : floating);
      const now = cost({ x, y, width: block.width, height: block.height }) + away;
      if (now < least - 1e-6) [best, least] = [{ x, y }, now];
    }
  }
  return best;
}
