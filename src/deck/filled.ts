// What filling a layout gives: slots, and what did not fit in them.

import type { Run } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { SlideLayout } from '../template/types.ts';
import type { Evidence } from './evidence.ts';
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

/** `layout` is present when the author named one layout rather than a family. */
export interface Target {
  readonly family: string;
  readonly layout?: SlideLayout;
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
