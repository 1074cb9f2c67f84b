// The numbers that PowerPoint shows before the paragraphs of a list, which no file holds: it counts them.

import type { AuditParagraph } from '../../audit/types.ts';

type Listed = Pick<AuditParagraph, 'level' | 'startAt'> & {
  readonly style: Pick<AuditParagraph['style'], 'bullet'>;
  readonly runs: readonly unknown[];
};

/**
 * Of each paragraph; undefined where it shows none. Paragraphs of one start and level count on, over deeper ones between them; a
 * shallower one, or one of the level without a number, ends the sequence. An empty paragraph shows nothing and ends nothing.
 */
export function shownNumbers(paragraphs: readonly Listed[]): readonly (number | undefined)[] {
  const open: ({ readonly startAt: number; readonly number: number } | undefined)[] = [];
  return paragraphs.map(({ level, startAt = 1, style, runs }) => {
    if (runs.length === 0) return undefined;
    open.length = Math.min(open.length, level + 1);
    const before = open[level];
    const number = before?.startAt === startAt ? before.number + 1 : startAt;
    open[level] = style.bullet === 'number' ? { startAt, number } : undefined;
    return open[level]?.number;
  });
}
