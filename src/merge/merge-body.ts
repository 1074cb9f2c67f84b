// The words of one shape in three versions, and what each merging of a shape needs to know.

import { type Markup, marked, markedAll, type Splice } from './markup.ts';
import { mergeParagraphs, type TextMerge } from './merge-text.ts';
import type { ParagraphRecord, ShapeRecord } from './record-types.ts';
import type { ChartNumber } from './set-chart.ts';

/** A shape as it is in one of the versions. */
export interface ShapeVersion {
  readonly record: ShapeRecord;
  readonly element: Markup;
}

export interface ShapeMerge extends Pick<TextMerge, 'carried' | 'stands' | 'links' | 'isKnown' | 'joined'> {
  /** Puts numbers into the chart of a shape; whether it could. */
  readonly numbers: (shape: Markup, numbers: readonly ChartNumber[]) => boolean;
  /** @param what `text`, `place`, `picture` …; each side as it is. */
  readonly conflict: (what: string, base: string, carrier: string, other: string) => void;
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const bodyOf = (shape: Markup): Markup | undefined => marked(shape, 'p:txBody');

/** The paragraphs of a text body, all of them one splice. */
export function mergeBody(
  base: readonly ParagraphRecord[],
  carrier: Markup | undefined,
  other: Markup | undefined,
  how: ShapeMerge,
): readonly Splice[] {
  const [own, their] = [markedAll(carrier, 'a:p'), markedAll(other, 'a:p')];
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || their.length === 0) return [];
  const merged = mergeParagraphs(
    { base, carrier: own, other: their },
    {
      carried: how.carried,
      stands: how.stands,
      links: how.links,
      isKnown: how.isKnown,
      joined: how.joined,
      conflict: (was, mine, theirs) => how.conflict('text', was, mine, theirs),
    },
  );
  return [{ start: first.start, end: last.end, xml: merged === '' ? '<a:p/>' : merged }];
}
