// An author's `<!-- layout: X -->`: which layout it names, what that layout needs, and which blocks have it.

import type { Block, Hints } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { SlideLayout } from '../template/types.ts';
import { unknownLayout } from './messages.ts';
import { hasSlot, largest, type Planning } from './planning.ts';

export interface Wish {
  /** As the author wrote it: a layout or a family. */
  readonly name: string;
  readonly family: string;
  /** Present when the author named one layout, not a family. */
  readonly layout?: SlideLayout;
  readonly span: Span;
}

/** Reports an unknown layout; the planner then chooses. */
export function wishOf(hints: Hints, planning: Planning): Wish | undefined {
  if (!hints.layout) return undefined;
  const { span } = hints.layout;
  const name = hints.layout.name.trim().toLowerCase();
  // `timeline` is a family of several; `quote` is a family and its one layout.
  const members = planning.byFamily.get(name);
  if (members && members.length > 1) return { name, family: name, span };
  const layout = planning.byName.get(name) ?? members?.[0];
  if (layout) return { name, family: layout.family, layout, span };
  const known = new Set([...planning.byFamily.keys(), ...planning.byName.keys()]);
  planning.report(unknownLayout(hints.layout.name, [...known], span));
  return undefined;
}

interface Need {
  readonly families: readonly string[];
  readonly what: string;
  readonly met: (blocks: readonly Block[]) => boolean;
}

const has = (kind: Block['kind']) => (blocks: readonly Block[]) =>
  blocks.some((block) => block.kind === kind);
const tableOf = (columns: number) => (blocks: readonly Block[]) =>
  blocks.some((block) => block.kind === 'table' && block.header.length >= columns);

const needs: readonly Need[] = [
  { families: ['quote', 'quote-long', 'quote-pair'], what: 'a quotation', met: has('quote') },
  { families: ['map', 'map-text'], what: 'a map', met: has('map') },
  { families: ['assertion-image', 'image-full'], what: 'a picture', met: has('figure') },
  { families: ['timeline', 'numbers'], what: 'a table of two columns or more', met: tableOf(2) },
  { families: ['actors', 'table'], what: 'a table', met: tableOf(1) },
  { families: ['chart', 'chart-text'], what: 'a table with numbers', met: tableOf(2) },
  {
    families: ['columns', 'comparison'],
    what: 'two ### headings or a list',
    met: (blocks) =>
      blocks.filter(isColumnHead).length >= 2 ||
      blocks.some((block) => block.kind === 'list' && block.items.length >= 2),
  },
];

/** Any layout of text. */
const text: Omit<Need, 'families'> = {
  what: 'prose or a list',
  met: (blocks) =>
    blocks.length === 0 ||
    blocks.some((block) => ['paragraph', 'list', 'alert', 'heading'].includes(block.kind)) ||
    blocks.every((block) => block.kind === 'code' || block.kind === 'html'),
};

export function needOf(wish: Wish): Omit<Need, 'families'> {
  return needs.find((need) => need.families.includes(wish.family)) ?? text;
}

/** True for a layout that is filled with running text: what stands in columns is then set one under the other. */
export function isTextWish(wish: Wish): boolean {
  return !needs.some((need) => need.families.includes(wish.family));
}

export function isColumnsWish(wish: Wish): boolean {
  return wish.family === 'columns' || wish.family === 'comparison';
}

/** Pictures, maps and charts beside which the layout has a body. */
export function wantsTextBeside(wish: Wish): boolean {
  return ['assertion-image', 'map-text', 'chart-text'].includes(wish.family);
}

export function isColumnHead(block: Block): boolean {
  return block.kind === 'heading' && block.level === 3;
}

/** How many columns the author's layout has. */
export function columnsOf(wish: Wish, planning: Planning): number {
  const { layout } = wish;
  if (!layout) return largest(wish.family, planning);
  return [1, 2, 3, 4].filter((number) => hasSlot(layout, `body${number}`)).length || 1;
}
