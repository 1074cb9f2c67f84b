// What filling a layout gives: slots, and what did not fit in them.

import type { Run } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { SlideLayout } from '../template/types.ts';
import type { Evidence } from './evidence.ts';
import type { Family } from './families.ts';
import type { NotesParagraph, SlotContent, TextParagraph } from './types.ts';

export interface Filled {
  readonly layout: SlideLayout;
  readonly slots: Readonly<Record<string, SlotContent>>;
  /** What belongs in this slide's notes. */
  readonly notes?: readonly NotesParagraph[];
  /** Sources of what the slots hold without saying so: a chart's cells. */
  readonly cites?: readonly number[];
  readonly span: Span;
}

export interface Filling {
  readonly slides: readonly Filled[];
  /** What the layout has no slot for and makes slides of the planner's choice. */
  readonly rest: readonly Evidence[];
}

/** Which layouts are filled, and how. */
export interface Target {
  readonly family: string;
  readonly like: Family;
  /** Present when it is this one, not whichever of the family holds the count. */
  readonly layout?: SlideLayout;
}

/** Any layout of a family that briefdeck knows. */
export function anyOf(family: Family): Target {
  return { family, like: family };
}

export function textSlot(paragraphs: readonly TextParagraph[]): SlotContent {
  return { kind: 'text', paragraphs };
}

/** A slot of one paragraph; none where there are no runs. */
export function line(
  name: string,
  runs: readonly Run[] | undefined,
  span: Span,
): Record<string, SlotContent> {
  if (!runs || runs.every((run) => run.text.trim() === '')) return {};
  return { [name]: textSlot([{ runs, level: 0, marker: 'none', span }]) };
}
