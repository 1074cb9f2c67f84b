// What a placeholder can hold: a role is not bound to one in which its shortest usual text has no room at its least size.

import type { Slot } from '../types.ts';
import type { BrandPlaceholder } from './types.ts';

/** Letters of a line and of the whole: what the role says at least. */
interface Need {
  readonly line: number;
  readonly all: number;
  readonly lines?: number;
}

const needs: Readonly<Record<string, Need>> = {
  subtitle: { line: 16, all: 40 },
  byline: { line: 14, all: 28 },
  dateline: { line: 12, all: 24 },
  lead: { line: 18, all: 80 },
  body: { line: 16, all: 120 },
  quote: { line: 16, all: 160 },
  attribution: { line: 16, all: 40, lines: 2 },
  caption: { line: 16, all: 50 },
  head: { line: 10, all: 14 },
  event: { line: 10, all: 50 },
  what: { line: 10, all: 30 },
  date: { line: 8, all: 8 },
  // Its unit stands under it.
  number: { line: 8, all: 8, lines: 2 },
  index: { line: 2, all: 2 },
};

const needOf = ({ name }: Slot): Need | undefined => needs[name.replace(/\d+$/, '')];

/** Points: no larger than lets its lines stand in so much height, the space between two of them counted in. */
export function mostIn(height: number, slot: Slot): number {
  const lines = needOf(slot)?.lines ?? 1;
  return Math.floor(height / spacing / (lines === 1 ? 1 : lines * 1.25));
}

/** An average letter is about half its size wide; lines are a fifth apart. */
const width = 0.5;
const spacing = 1.2;

/** @param floor points: no letters in that file are smaller. @param scale of that file's type to ours. */
export function canHold(
  { box, inset }: Pick<BrandPlaceholder, 'box' | 'inset'>,
  slot: Slot,
  floor: number,
  scale: number,
): boolean {
  const need = needOf(slot);
  if (!need || slot.levels.length === 0) return true;
  const least = Math.max(floor, Math.round(slot.minSize * scale));
  const letters = (box.width - inset.left - inset.right) / (least * width);
  const lines = Math.floor((box.height - inset.top - inset.bottom + 1) / (least * spacing));
  return lines >= (need.lines ?? 1) && letters >= need.line && letters * lines >= need.all;
}
