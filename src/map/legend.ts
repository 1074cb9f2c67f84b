// Legend, scale bar and key figure: what the map's tones, lines and marks mean, as a column (on the sea, or in the rail
// beside the map) or as rows that flow (below it). A long text is broken into lines; nothing is left out.

import { numberText } from '../language/numbers.ts';
import type { Language } from '../language/types.ts';
import type { Box, Point, Segment } from '../scene/geometry.ts';
import type { Fill, PathItem, SceneItem, Stroke } from '../scene/types.ts';
import { byBriefdeck, type Origin } from '../values/origin.ts';
import { bubbleLook, circle, type Mark, marker } from './dots.ts';
import { labelItem, labelSize, type MeasuredLabel, measured } from './labels/label.ts';
import { boundsOf, hundredth } from './rings.ts';
import { tones } from './tones.ts';
import type { MapContext } from './types.ts';

export type Entry = {
  readonly text: string;
  /** Of the words; absent for our own. */
  readonly origin?: Origin;
} & (
  | { readonly kind: 'heading' }
  | { readonly kind: 'tone'; readonly fill: Fill; readonly edge?: boolean }
  | { readonly kind: 'line'; readonly stroke: Stroke }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'scale'; readonly length: number }
  | { readonly kind: 'figure' }
  /** `across` is the width of the largest of the legend; `isLeast` as of a `Bubble`. */
  | { readonly kind: 'bubble'; readonly radius: number; readonly across: number; readonly isLeast?: true }
);

export interface ScaleBar {
  readonly kilometres: number;
  /** Points. */
  readonly length: number;
  readonly text: string;
}

/**
 * The longest of 1, 2, 5 times a power of ten that takes at most 110 points, and with its words beside it no more than a rail
 * has; `widthOf` a text, points.
 */
export function scaleBarOf(
  kilometresPerPoint: number,
  { map, numbers }: Language,
  widthOf: (text: string) => number,
): ScaleBar | undefined {
  if (!Number.isFinite(kilometresPerPoint) || kilometresPerPoint <= 0) return undefined;
  const power = 10 ** Math.floor(Math.log10(kilometresPerPoint * 110));
  const bars = [5, 2, 1, 0.5].map((digit): ScaleBar => {
    const kilometres = digit * power;
    const text = map.kilometres(numberText(kilometres, numbers, 3));
    return { kilometres, length: hundredth(kilometres / kilometresPerPoint), text };
  });
  return bars.find(
    ({ length, text }) => length <= 110 && length + space + widthOf(text) <= railWidth - 2 * padding,
  );
}

const swatch = 22;
const space = 8;
/** Points between a legend's edge and what is in it. */
export const padding = 8;
/** A legend beside the map has so much of its region, points. */
export const railWidth = 188;
/** Between two entries of a row. */
const apart = 22;
const figureSize = 60;

export interface Block {
  readonly width: number;
  readonly height: number;
  /** The items with the block's top left corner at a point. */
  readonly at: (corner: Point) => readonly SceneItem[];
}

/** An entry measured: its symbol, and its text in lines that fit. */
interface Cell {
  readonly entry: Entry;
  readonly text: MeasuredLabel;
  /** Of the symbol and the air after it. */
  readonly lead: number;
  readonly width: number;
  readonly height: number;
}

/** One entry below the other, at most `most` points wide. */
export function columnOf(entries: readonly Entry[], most: number, context: MapContext): Block | undefined {
  if (entries.length === 0) return undefined;
  const cells = entries.map((entry) => cellOf(entry, most - 2 * padding, context));
  const width = Math.max(...cells.map((cell) => cell.width)) + 2 * padding;
  const gaps = cells.map(({ entry }, index) => (index === 0 ? 0 : entry.kind === 'scale' ? 8 : 4));
  const height = cells.reduce((sum, cell, index) => sum + cell.height + (gaps[index] ?? 0), 2 * padding);
  const rtl = context.language.direction === 'rtl';
  const at = ({ x, y }: Point): readonly SceneItem[] => {
    let top = y + padding;
    const items = cells.flatMap((cell, index) => {
      top += gaps[index] ?? 0;
      const left = rtl ? x + width - padding - cell.width : x + padding;
      const drawn = cellItems(cell, { x: left, y: top }, context);
      top += cell.height;
      return drawn;
    });
    return [panel({ x, y, width, height }), ...items];
  };
  return { width, height, at };
}

/** Entries one beside the other from the reading side, in as many rows as they need. */
export function rowsOf(entries: readonly Entry[], width: number, context: MapContext): Block | undefined {
  if (entries.length === 0) return undefined;
  const rows: Cell[][] = [];
  let used = Infinity;
  for (const entry of entries) {
    const cell = cellOf(entry, width, context);
    if (used + apart + cell.width > width) {
      rows.push([]);
      used = -apart;
    }
    rows.at(-1)?.push(cell);
    used += apart + cell.width;
  }
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  const height = heights.reduce((sum, one) => sum + one, 4 * (rows.length - 1));
  const rtl = context.language.direction === 'rtl';
  const at = ({ x, y }: Point): readonly SceneItem[] => {
    let top = y;
    const items = rows.flatMap((row, index) => {
      let along = 0;
      const tall = heights[index] ?? 0;
      const drawn = row.flatMap((cell) => {
        const left = rtl ? x + width - along - cell.width : x + along;
        along += cell.width + apart;
        return cellItems(cell, { x: left, y: top + (tall - cell.height) / 2 }, context);
      });
      top += tall + 4;
      return drawn;
    });
    return [panel({ x, y, width, height }), ...items];
  };
  return { width, height, at };
}

const panel = (box: Box): PathItem => rectangle('Legend', box, { kind: 'solid', color: tones.panel });

function cellOf(entry: Entry, most: number, context: MapContext): Cell {
  const lead =
    entry.kind === 'heading' || entry.kind === 'figure'
      ? 0
      : (entry.kind === 'scale'
          ? entry.length
          : entry.kind === 'bubble'
            ? Math.max(swatch, entry.across)
            : swatch) + space;
  const text =
    entry.kind === 'figure' ? figureOf(entry.text, most, context) : linesOf(entry, most - lead, context);
  const width = Math.min(most, lead + text.width);
  const least = entry.kind === 'bubble' ? 2 * entry.radius + 2 : 18;
  return { entry, text, lead, width, height: Math.max(18, least, text.height) };
}

/** A number that is to be seen from the last row: as large as there is room, up to 60 points. */
function figureOf(text: string, most: number, context: MapContext): MeasuredLabel {
  const write = (size: number): MeasuredLabel =>
    measured({ lines: [text], size, bold: true, italic: false, tracking: 0 }, context);
  const whole = write(figureSize);
  return whole.width <= most ? whole : write(Math.max(24, Math.floor((figureSize * most) / whole.width)));
}

/** The text broken at spaces where it is wider than there is room. */
function linesOf(entry: Entry, most: number, context: MapContext): MeasuredLabel {
  const write = (lines: readonly string[]): MeasuredLabel =>
    measured(
      { lines, size: labelSize(context), bold: entry.kind === 'heading', italic: false, tracking: 0 },
      context,
    );
  const whole = write([entry.text]);
  if (whole.width <= most) return whole;
  const lines: string[] = [];
  for (const word of entry.text.split(/ +/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && write([longer]).width <= most) lines[lines.length - 1] = longer;
    else if (write([word]).width <= most) lines.push(word);
    else lines.push(...pieces(word, (piece) => write([piece]).width <= most));
  }
  return write(lines);
}

/** A word that is wider than a line (a text without spaces) in pieces that fit. */
function pieces(word: string, fits: (piece: string) => boolean): readonly string[] {
  const result: string[] = [];
  for (const letter of word) {
    const last = result.at(-1);
    if (last !== undefined && fits(last + letter)) result[result.length - 1] = last + letter;
    else result.push(letter);
  }
  return result;
}

function cellItems(
  { entry, text, lead, width, height }: Cell,
  { x, y }: Point,
  context: MapContext,
): readonly SceneItem[] {
  const rtl = context.language.direction === 'rtl';
  const middle = y + height / 2;
  // The symbol stands at the first line of its text.
  const first = y + (height - text.height) / 2 + text.height / text.lines.length / 2;
  const look = {
    name: `${entry.kind === 'scale' ? 'Scale' : 'Legend'}: ${entry.text}`,
    color: entry.kind === 'figure' ? tones.figure : tones.ink,
    align: rtl ? 'right' : 'left',
    origin: entry.origin ?? byBriefdeck,
  } as const;
  const left = rtl ? x : x + lead;
  const from = rtl ? x + width - lead + space : x;
  return [...symbol(entry, from, first), labelItem(text, left, middle - text.height / 2, look, context)];
}

function symbol(entry: Entry, x: number, middle: number): readonly PathItem[] {
  const name = `Key: ${entry.text}`;
  const about = { decorative: true } as const;
  switch (entry.kind) {
    case 'heading':
    case 'figure':
      return [];
    case 'tone':
      return [
        {
          ...rectangle(name, { x, y: middle - 6.5, width: swatch, height: 13 }, entry.fill),
          // A tone that is nearly the paper's is seen by its edge.
          ...(entry.edge ? { stroke: { color: tones.noData, width: 0.5 } } : {}),
        },
      ];
    case 'line':
      return [
        {
          kind: 'path',
          name,
          ...lineThrough([x, middle], [x + swatch, middle]),
          stroke: entry.stroke,
          about,
        },
      ];
    case 'mark':
      return [
        {
          kind: 'path',
          name,
          ...marker({ x: x + swatch / 2, y: middle }, entry.mark),
          about,
        },
      ];
    case 'bubble':
      return [
        {
          kind: 'path',
          name,
          ...circle({ x: x + Math.max(swatch, entry.across) / 2, y: middle }, entry.radius),
          ...bubbleLook(entry.isLeast),
          about,
        },
      ];
    case 'scale': {
      const tick = 3.5;
      const end = x + entry.length;
      const bar = lineThrough(
        [x, middle - tick],
        [x, middle + tick],
        [end, middle + tick],
        [end, middle - tick],
      );
      return [
        {
          kind: 'path',
          name: 'Scale bar',
          ...bar,
          stroke: { color: tones.ink, width: 1 },
          about: { alt: entry.text },
        },
      ];
    }
  }
}

function lineThrough(...points: readonly (readonly [number, number])[]): Pick<PathItem, 'box' | 'segments'> {
  const all = points.map(([x, y]) => ({ x: hundredth(x), y: hundredth(y) }));
  return {
    box: boundsOf(all),
    segments: all.map(({ x, y }, index): Segment => [index === 0 ? 'M' : 'L', x, y]),
  };
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
