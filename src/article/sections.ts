// Sections: an H1 begins a part, an H2 a slide; what stands before the first of them is level 0.

import type { Token, Tokens } from 'marked';
import type { Span } from '../diagnostic/diagnostic.ts';
import { hintWithoutPicture, hintWithoutTable } from './comment-messages.ts';
import type { CommentSink } from './comments.ts';
import { readInline } from './inline.ts';
import { emptyHeading } from './messages.ts';
import type { Parsing } from './parsing.ts';
import { forEachPlaced, placeOfBlock } from './place.ts';
import { linesUnder } from './source-line.ts';
import type { Block, Run, Section } from './types.ts';

export interface OpenSection extends CommentSink {
  level: Section['level'];
  title: readonly Run[];
  readonly blocks: Block[];
  readonly span: Span;
}

export function openSection(level: Section['level'], span: Span): OpenSection {
  return { level, title: [], blocks: [], notes: [], tables: [], span };
}

/** Reads the top level of the article. The first section is level 0 and may be empty. */
export function readSections(parsing: Parsing, tokens: readonly Token[], line: number): OpenSection[] {
  const sections: OpenSection[] = [];
  const begin = (section: OpenSection) => {
    closeSection(parsing);
    parsing.section = section;
    sections.push(section);
    return section;
  };
  let current = begin(openSection(0, { file: parsing.source.file, line: Math.max(1, line + 1), column: 1 }));
  forEachPlaced(tokens, line, (token, at) => {
    if (token.type === 'heading' && (token as Tokens.Heading).depth <= 2) {
      const { depth, text, tokens: inline, raw } = token as Tokens.Heading;
      current = begin(openSection(depth === 1 ? 1 : 2, placeOfBlock(parsing.source, raw, at)));
      const { runs, figures } = readInline(parsing, inline, { text, line: at });
      // A heading that is nothing but a picture is named after it.
      const [figure] = figures;
      current.title = runs.length === 0 && figure?.alt ? [{ text: figure.alt }] : runs;
      current.blocks.push(...figures);
      if (current.title.length === 0) parsing.report(emptyHeading(current.span));
    } else {
      const blocks = parsing.blocks([token], at, 0);
      const under = linesUnder(parsing, blocks[0], current.blocks.at(-1), { text: token.raw, line: at });
      if (under) current.notes.push(...under);
      current.blocks.push(...(under ? blocks.slice(1) : blocks));
    }
  });
  closeSection(parsing);
  return sections;
}

/** Hints that waited for a table or a picture in vain. */
function closeSection({ section, report }: Parsing): void {
  if (section.chart) report(hintWithoutTable('chart', section.chart.span));
  if (section.caption) report(hintWithoutTable('caption', section.caption.span));
  if (section.picture) report(hintWithoutPicture(section.picture.span));
}

/** Whether no slide and no note can come of it. */
export const saysNothing = ({ level, blocks, notes }: OpenSection): boolean =>
  level === 0 && blocks.length === 0 && notes.length === 0;

export function isEmpty(section: OpenSection): boolean {
  return saysNothing(section) && !section.layout && !section.cut && !section.backup;
}

export function sectionOf(section: OpenSection): Section {
  const { level, title, blocks, notes, layout, ground, accent, backup, cut, span } = section;
  return {
    level,
    title,
    blocks,
    hints: {
      ...(layout ? { layout } : {}),
      ...(ground ? { ground } : {}),
      ...(accent ? { accent } : {}),
      ...(backup ? { backup } : {}),
      ...(cut ? { cut } : {}),
    },
    notes,
    span,
  };
}

/** What stood under a heading that turned out to be the deck's title joins what stood before it. */
export function mergeIntoFirst(first: OpenSection, second: OpenSection): OpenSection {
  const layout = second.layout ?? first.layout;
  const cut = second.cut ?? first.cut;
  const ground = second.ground ?? first.ground;
  const accent = second.accent ?? first.accent;
  return {
    level: 0,
    title: [],
    blocks: [...first.blocks, ...second.blocks],
    notes: [...first.notes, ...second.notes],
    tables: [],
    ...(layout ? { layout } : {}),
    ...(cut ? { cut } : {}),
    ...(ground ? { ground } : {}),
    ...(accent ? { accent } : {}),
    ...(first.backup || second.backup ? { backup: true as const } : {}),
    span: isEmpty(first) ? second.span : first.span,
  };
}
