// A slide before it knows its place in the deck: no part, no list of sources in its notes yet.

import type { Run, Section } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { type Family, families } from './families.ts';
import type { Filled } from './filled.ts';
import { manyWords } from './messages.ts';
import { sourceNotes } from './notes.ts';
import type { Planning } from './planning.ts';
import { ascending, citesIn, textOf, wordsIn } from './runs.ts';
import { withoutSharedCitations } from './shared-sources.ts';
import type { NotesParagraph, SlidePlan, SlotContent } from './types.ts';
import { withinLayout } from './within-layout.ts';

export interface UnplacedSlide {
  readonly filled: Filled;
  /** The family that it counts as in a cut, where its layout is of another. */
  readonly counts?: Family;
  readonly chosenBy: 'author' | 'planner';
  readonly reason: string;
  readonly title: readonly Run[];
  /** Before the notes of `filled`: the section's prose. */
  readonly notes: readonly NotesParagraph[];
  /** After them: what the author wrote as notes. */
  readonly spoken: readonly NotesParagraph[];
  readonly span: Span;
  /** What stands before the first heading, where the slide is made from it. */
  readonly opening?: Section;
  /** False where the sources are the slide's content and need no list in the notes. */
  readonly listsSources?: boolean;
}

/** Adds to the first of the slides; a slide is there to take them, or the caller makes one. */
export function withNotes(
  slides: readonly UnplacedSlide[],
  notes: readonly NotesParagraph[],
  spoken: readonly NotesParagraph[] = [],
): readonly UnplacedSlide[] {
  const [first, ...rest] = slides;
  if (!first) return slides;
  return [{ ...first, notes: [...notes, ...first.notes], spoken: [...spoken, ...first.spoken] }, ...rest];
}

export function slideOf(slide: UnplacedSlide, part: number, backup: boolean, planning: Planning): SlidePlan {
  const { layout, slots, notes = [], cites = [] } = withinLayout(slide.filled, planning);
  const all = [...slide.notes, ...notes, ...slide.spoken];
  const [said, under] = [all.filter((one) => !one.isSource), all.filter((one) => one.isSource)];
  const remarks = said.filter((one) => one.isNote);
  const shown = ascending([
    ...cites,
    ...citesIn(slide.title),
    ...Object.values(slots).flatMap(slotCites),
    ...[...under, ...remarks].flatMap((paragraph) => citesIn(paragraph.runs)),
  ]);
  const behind = ascending(said.flatMap((paragraph) => citesIn(paragraph.runs)));
  // A slide that cites nothing itself stands on what its notes cite.
  const sources = slide.listsSources === false ? [] : shown.length > 0 ? shown : behind;
  const words = slotWords(slots);
  if (words > planning.limits.wordsWarned && families[layout.like].words === undefined) {
    planning.report(manyWords(words, planning.limits.wordsWarned, slide.filled.span));
  }
  const once = slide.listsSources === false ? undefined : withoutSharedCitations(slots, sources);
  return {
    layout: layout.name,
    chosenBy: slide.chosenBy,
    reason: slide.reason,
    title: slide.title,
    slots: once ?? slots,
    sources,
    ...(once ? { sharesSources: true as const } : {}),
    ...(remarks.length > 0
      ? { remarks: remarks.map(({ runs, span }) => ({ text: textOf(runs), ...(span ? { span } : {}) })) }
      : {}),
    notes:
      slide.listsSources === false
        ? said
        : [...said, ...sourceNotes(ascending([...sources, ...behind]), planning)],
    part,
    backup,
    span: slide.span,
  };
}

/** Numbers of the sources that a slot's content cites. */
export function slotCites(content: SlotContent): readonly number[] {
  switch (content.kind) {
    case 'text':
      return content.paragraphs.flatMap((paragraph) => citesIn(paragraph.runs));
    case 'quote':
      return [...content.quote.paragraphs.flatMap(citesIn), ...(content.quote.attribution?.cites ?? [])];
    case 'table':
      return [...content.table.header, ...content.table.rows.flatMap((row) => row.cells)].flatMap(citesIn);
    case 'map':
      return [
        ...content.map.cites,
        ...citesIn(content.map.caption ?? []),
        ...citesIn(content.map.source ?? []),
      ];
    case 'chart':
    case 'picture':
    case 'logos':
      return [];
  }
}

/** Words an audience reads in running text; quotations and tables have limits of their own. */
export function slotWords(slots: SlidePlan['slots']): number {
  let words = 0;
  for (const content of Object.values(slots)) {
    if (content.kind === 'text') for (const { runs } of content.paragraphs) words += wordsIn(runs);
  }
  return words;
}
