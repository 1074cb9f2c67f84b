// An article's text block by block, as the lint rules read it.

import type { Article, Block, Run } from '../article/types.ts';
import type { Span } from '../diagnostic.ts';

export interface TextBlock {
  readonly text: string;
  readonly span: Span;
  readonly cites: boolean;
  readonly kind: 'title' | 'part' | 'prose' | 'point' | 'judgment';
}

export const plain = (runs: readonly Run[]): string =>
  runs
    .filter((run) => !run.cites && !run.code)
    .map(({ text }) => text)
    .join('');

/** Quotations are somebody else's words and not among these. */
export function textBlocks(article: Article): readonly TextBlock[] {
  return article.sections.flatMap(({ title, span, level, blocks }) => [
    ...(level === 0
      ? []
      : [
          {
            text: plain(title).trim(),
            span,
            cites: false,
            kind: level === 1 ? ('part' as const) : ('title' as const),
          },
        ]),
    ...blocks.flatMap((block) => blockTexts(block, false)),
  ]);
}

function blockTexts(block: Block, isJudgment: boolean): readonly TextBlock[] {
  const one = (runs: readonly Run[], span: Span, kind: TextBlock['kind']): TextBlock => ({
    text: plain(runs).trim(),
    span,
    cites: runs.some((run) => run.cites !== undefined),
    kind: isJudgment ? 'judgment' : kind,
  });
  switch (block.kind) {
    case 'paragraph':
      return [one(block.runs, block.span, 'prose')];
    case 'list':
      return block.items.flatMap((item) => [
        one(item.runs, item.span, 'point'),
        ...(item.children ? blockTexts(item.children, isJudgment) : []),
      ]);
    case 'alert':
      return block.blocks.flatMap((inner) => blockTexts(inner, block.alert === 'important'));
    default:
      return [];
  }
}

export const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…。！？؟])["”’»)]*\s+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
