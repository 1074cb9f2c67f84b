// An author's `<!-- layout: X -->`: which layout it names, what that layout needs, and which blocks have it.

import type { Block, Hints } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { Evidence } from './evidence.ts';
import { type Filler, families, numberedSlots } from './families.ts';
import type { Target } from './filled.ts';
import { unknownLayout } from './messages.ts';
import { largest, type Planning, slotNames } from './planning.ts';

/** Its `layout` is present when the author named one layout, not a family. */
export interface Wish extends Target {
  /** As the author wrote it: a layout or a family. */
  readonly name: string;
  readonly span: Span;
}

/** Reports an unknown layout; the planner then chooses. */
export function wishOf(hints: Hints, planning: Planning): Wish | undefined {
  if (!hints.layout) return undefined;
  const { span } = hints.layout;
  const name = hints.layout.name.trim().toLowerCase();
  const { byFamily, byName } = planning;
  // `timeline` is a family of several; `quote` is a family and its one layout.
  const members = namedIn(byFamily, name) ?? [];
  const layout = members.length > 1 ? undefined : (namedIn(byName, name) ?? members[0]);
  const found = layout ?? members[0];
  if (found) return { name, family: found.family, like: found.like, span, ...(layout ? { layout } : {}) };
  const known = new Set([...byFamily.keys(), ...byName.keys()]);
  planning.report(unknownLayout(hints.layout.name, [...known], span));
  return undefined;
}

/** @param name in lower case; a designer may write capitals. */
function namedIn<T>(all: ReadonlyMap<string, T>, name: string): T | undefined {
  return all.get(name) ?? [...all].find(([key]) => key.toLowerCase() === name)?.[1];
}

interface Need {
  readonly what: string;
  readonly met: (blocks: readonly Block[]) => boolean;
  /** What such a layout is filled with, once the blocks are read. */
  readonly takes: readonly Evidence['kind'][];
}

const has = (kind: Block['kind']) => (blocks: readonly Block[]) =>
  blocks.some((block) => block.kind === kind);
const tableOf = (columns: number) => (blocks: readonly Block[]) =>
  blocks.some((block) => block.kind === 'table' && block.header.length >= columns);

const needs: Readonly<Record<Filler, Need>> = {
  quotes: { what: 'a quotation', met: has('quote'), takes: ['quotes'] },
  map: { what: 'a map', met: has('map'), takes: ['map'] },
  picture: { what: 'a picture', met: has('figure'), takes: ['figure'] },
  pairs: { what: 'a table of two columns or more', met: tableOf(2), takes: ['table'] },
  actors: { what: 'a table', met: tableOf(1), takes: ['table'] },
  table: { what: 'a table', met: tableOf(1), takes: ['table'] },
  chart: { what: 'a table with numbers', met: tableOf(2), takes: ['table'] },
  columns: {
    what: 'two ### headings or a list',
    met: (blocks) =>
      blocks.filter(isColumnHead).length >= 2 ||
      blocks.some((block) => block.kind === 'list' && block.items.length >= 2),
    takes: ['columns', 'text'],
  },
  points: {
    what: 'a list',
    met: (blocks) => blocks.some((block) => ['list', 'alert', 'paragraph'].includes(block.kind)),
    takes: ['text'],
  },
  text: {
    what: 'prose or a list',
    met: (blocks) =>
      blocks.length === 0 ||
      blocks.some((block) => ['paragraph', 'list', 'alert', 'heading'].includes(block.kind)) ||
      blocks.every((block) => block.kind === 'code' || block.kind === 'html'),
    takes: ['text'],
  },
};

export function needOf({ like }: Wish): Need {
  return needs[families[like].fills];
}

/**
 * True for a layout that is filled with running text: what stands in columns is then set one under the other.
 */
export function isTextWish({ like }: Wish): boolean {
  return families[like].fills === 'text' || families[like].fills === 'points';
}

export function isColumnsWish({ like }: Wish): boolean {
  return families[like].fills === 'columns';
}

/** Pictures, maps and charts beside which the layout has a body. */
export function wantsTextBeside({ like }: Wish): boolean {
  return families[like].beside === 'text';
}

/** True when the author's layout is for this kind of evidence. */
export function suits(evidence: Evidence, wish: Wish): boolean {
  const drawn =
    families[wish.like].fills !== 'chart' || (evidence.kind === 'table' && evidence.chart !== undefined);
  return drawn && needOf(wish).takes.includes(evidence.kind);
}

export function isColumnHead(block: Block): boolean {
  return block.kind === 'heading' && block.level === 3;
}

/** How many columns the layout has, or the largest of the family. */
export function columnsOf(target: Target, planning: Planning): number {
  const { layout } = target;
  if (!layout) return largest(target, planning);
  return numberedSlots('body', slotNames(layout)).length || 1;
}
