// Few short points as rows: a slot for each, filled evenly, a numeral or a dash before it. What is longer, or has more
// under it than rows can show, is a list.

import type { Run } from '../article/types.ts';
import type { SlideLayout } from '../template/types.ts';
import { bulletWords, isHeading } from './bodies.ts';
import type { Bullet, TextEvidence } from './evidence.ts';
import { type Filled, type Filling, type Target, textSlot } from './filled.ts';
import { balanced, deal, largest, layoutFor, memberFor, type Planning } from './planning.ts';
import { made, trimRuns } from './runs.ts';
import type { SlotContent, TextParagraph } from './types.ts';

/** Words that rows hold at a size that leads: all together, and in one of them. */
const most = { words: 60, each: 30 };

/** Points under a point that its row has room for. */
const nested = 2;

/** Whether the text makes rows in the template's layouts for them. */
export function isRows({ bullets, origin }: TextEvidence, planning: Planning): boolean {
  const words = bullets.map(bulletWords);
  return (
    origin !== 'empty' &&
    bullets.length > 0 &&
    bullets.length <= largest({ family: 'points', like: 'points' }, planning) &&
    words.reduce((sum, one) => sum + one, 0) <= most.words &&
    words.every((one) => one <= most.each) &&
    bullets.every((one) => one.paragraphs.length <= 1 + nested && !isHeading(one))
  );
}

/** Points of a list in rows, as many slides as there are rows for them. */
export function fillPoints(text: TextEvidence, target: Target, planning: Planning): Filling {
  const each = Math.max(1, target.layout?.capacity ?? largest(target, planning));
  const slides = deal(text.bullets, balanced(text.bullets.length, each)).map((row, index): Filled => {
    const layout = target.layout ?? memberFor(target.family, row.length, planning);
    return {
      layout,
      slots: rowSlots(row, layout),
      ...(index === 0 && text.notes ? { notes: text.notes } : {}),
      span: row[0]?.paragraphs[0]?.span ?? text.span,
    };
  });
  return {
    slides:
      slides.length > 0 ? slides : [{ layout: layoutFor(target, 1, planning), slots: {}, span: text.span }],
    rest: [],
  };
}

function rowSlots(row: readonly Bullet[], layout: SlideLayout): Record<string, SlotContent> {
  const led = row.length > 1 && row.every(hasLead);
  return Object.fromEntries(
    row.flatMap(({ paragraphs }, index): (readonly [string, SlotContent])[] => {
      const [given, ...under] = paragraphs;
      if (!given) return [];
      const slot = layout.slots.find(({ name }) => name === `mark${index + 1}`);
      const box = slot && boxOf(given);
      const first = box ? { ...given, runs: given.runs.slice(1) } : given;
      // What has neither box nor number has the mark that the template shows in the empty place.
      const mark = box ?? (slot && (typeof first.marker === 'number' ? String(first.marker) : slot.prompt));
      const own: readonly TextParagraph[] = led ? [...leadApart(first), ...under] : [plain(first), ...under];
      return [
        ...(mark
          ? [
              [
                `mark${index + 1}`,
                textSlot([{ runs: [made(mark)], level: 0, marker: 'none', span: first.span }]),
              ] as const,
            ]
          : []),
        [`point${index + 1}`, textSlot(own)],
      ];
    }),
  );
}

/** The box of a task, ticked or not: it stands where others have a dash. */
function boxOf({ runs, marker }: TextParagraph): string | undefined {
  const [first, next] = runs;
  return typeof marker !== 'number' && first && next && /^[☐☑] $/.test(first.text)
    ? first.text.trim()
    : undefined;
}

const plain = (paragraph: TextParagraph): TextParagraph => ({ ...paragraph, marker: 'none' });

/** It begins with bold words and goes on with plain ones: `**Sanctions:** regular consultation continues`. */
function hasLead({ paragraphs }: Bullet): boolean {
  const [first, ...under] = paragraphs;
  const bold = first?.runs.findIndex((run) => !run.bold) ?? -1;
  if (under.length > 0 || bold <= 0 || first === undefined) return false;
  const after = first.runs.slice(bold);
  return !after.some((run) => run.bold) && ledIn(after).length > 0;
}

/** What stands behind the words that lead in, without the mark between them, which the new line stands for. */
function ledIn(after: readonly Run[]): readonly Run[] {
  const [first, ...rest] = trimRuns(after);
  if (!first) return [];
  const text = first.text.replace(/^(?:[:：]|[–—-](?=\s))\s*/u, '');
  return trimRuns(text === '' ? rest : [{ ...first, text }, ...rest]);
}

/** The bold words on a line of their own, what they lead in under them. */
function leadApart(paragraph: TextParagraph): readonly TextParagraph[] {
  const at = paragraph.runs.findIndex((run) => !run.bold);
  const part = (runs: readonly Run[], level: 0 | 1): TextParagraph => ({ ...plain(paragraph), level, runs });
  return [part(trimRuns(paragraph.runs.slice(0, at)), 0), part(ledIn(paragraph.runs.slice(at)), 1)];
}
