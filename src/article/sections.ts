// Sections: an H1 begins a part, an H2 a slide; what stands before the first of them is level 0.

import type { Token, Tokens } from 'marked';
import type { Span } from '../diagnostic/diagnostic.ts';
import { hintWithoutTable } from './comment-messages.ts';
import type { CommentSink } from './comments.ts';
import { readInline } from './inline.ts';
import { emptyHeading } from './messages.ts';
import type { Parsing } from './parsing.ts';
import { forEachPlaced, placeOfBlock } from './place.ts';
import type { Block, Run, Section } from './types.ts';

export interface SectionDraft extends CommentSink {
  level: Section['level'];
  title: readonly Run[];
  readonly blocks: Block[];
  readonly span: Span;
}

export function draftSection(level: Section['level'], span: Span): SectionDraft {
  return { level, title: [], blocks: [], notes: [], span };
}

/** Reads the top level of the article. The first draft is level 0 and may be empty. */
export function readSections(parsing: Parsing, tokens: readonly Token[], line: number): SectionDraft[] {
  const drafts: SectionDraft[] = [];
  const begin = (draft: SectionDraft) => {
    closeSection(parsing);
    parsing.section = draft;
    drafts.push(draft);
    return draft;
  };
  let current = begin(draftSection(0, { file: parsing.source.file, line: Math.max(1, line + 1), column: 1 }));
  forEachPlaced(tokens, line, (token, at) => {
    if (token.type === 'heading' && (token as Tokens.Heading).depth <= 2) {
      const { depth, text, tokens: inline, raw } = token as Tokens.Heading;
      current = begin(draftSection(depth === 1 ? 1 : 2, placeOfBlock(parsing.source, raw, at)));
      const { runs, figures } = readInline(parsing, inline, { text, line: at });
      // A heading that is nothing but a picture is named after it.
      const [figure] = figures;
      current.title = runs.length === 0 && figure?.alt ? [{ text: figure.alt }] : runs;
      current.blocks.push(...figures);
      if (current.title.length === 0) parsing.report(emptyHeading(current.span));
    } else current.blocks.push(...parsing.blocks([token], at, 0));
  });
  closeSection(parsing);
  return drafts;
}

/** Hints that waited for a table in vain. */
function closeSection({ section, report }: Parsing): void {
  if (section.chart) report(hintWithoutTable('chart', section.chart.span));
  if (section.caption) report(hintWithoutTable('caption', section.caption.span));
}

export function isEmpty(draft: SectionDraft): boolean {
  return (
    draft.level === 0 &&
    draft.blocks.length === 0 &&
    draft.notes.length === 0 &&
    !draft.layout &&
    !draft.cut &&
    !draft.backup
  );
}

export function sectionOf(draft: SectionDraft): Section {
  const { level, title, blocks, notes, layout, backup, cut, span } = draft;
  return {
    level,
    title,
    blocks,
    hints: { ...(layout ? { layout } : {}), ...(backup ? { backup } : {}), ...(cut ? { cut } : {}) },
    notes,
    span,
  };
}

/** What stood under a heading that turned out to be the deck's title joins what stood before it. */
export function mergeIntoFirst(first: SectionDraft, second: SectionDraft): SectionDraft {
  const layout = second.layout ?? first.layout;
  const cut = second.cut ?? first.cut;
  return {
    level: 0,
    title: [],
    blocks: [...first.blocks, ...second.blocks],
    notes: [...first.notes, ...second.notes],
    ...(layout ? { layout } : {}),
    ...(cut ? { cut } : {}),
    ...(first.backup || second.backup ? { backup: true as const } : {}),
    span: isEmpty(first) ? second.span : first.span,
  };
}
