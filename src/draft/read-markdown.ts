// A published text kept in Markdown: its words without the marks, paragraph by paragraph, each with its line.

import { parseArticle } from '../article/parse.ts';
import type { Block, Run } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { SourceDocument, SourceParagraph } from './types.ts';

export function readMarkdown(text: string, file: string): SourceDocument {
  const { meta, sections, sources } = parseArticle(text, file, () => {});
  const titled = meta.places?.['title'];
  return {
    paragraphs: [
      ...(titled ? paragraph('heading', [{ text: meta.title }], titled) : []),
      ...sections.flatMap(({ title, span, blocks, notes }) => [
        ...paragraph('heading', title, span),
        ...[...blocks, ...notes].flatMap(ofBlock),
      ]),
      ...sources.flatMap((source) => (source.written ? [] : paragraph('note', source.text, source.span))),
    ],
    ...(meta.date ? { date: meta.date } : {}),
    language: meta.language,
  };
}

function paragraph(
  kind: SourceParagraph['kind'],
  runs: readonly Run[],
  span: Span,
): readonly SourceParagraph[] {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? [] : [{ kind, text, line: span.line }];
}

function ofBlock(block: Block): readonly SourceParagraph[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraph('text', block.runs, block.span);
    case 'heading':
      return paragraph('heading', block.runs, block.span);
    case 'list':
      return block.items.flatMap((item) => [
        ...paragraph('item', item.runs, item.span),
        ...(item.children ? ofBlock(item.children) : []),
        ...item.rest.flatMap(ofBlock),
      ]);
    case 'quote':
      return [
        ...block.paragraphs.flatMap((runs) =>
          paragraph('text', [{ text: '“' }, ...runs, { text: '”' }], block.span),
        ),
        ...(block.attribution ? paragraph('text', block.attribution.runs, block.attribution.span) : []),
        ...block.rest.flatMap(ofBlock),
      ];
    case 'alert':
      return block.blocks.flatMap(ofBlock);
    case 'table':
      return [block.header, ...block.rows].flatMap((row, index) =>
        paragraph(
          'table',
          row.flatMap((cell, column) => (column === 0 ? cell : [{ text: ' · ' }, ...cell])),
          (index === 0 ? undefined : block.rowSpans[index - 1]) ?? block.span,
        ),
      );
    case 'figure':
      return paragraph('caption', block.caption ?? [], block.span);
    case 'map':
      return paragraph('caption', block.map.caption ?? [], block.span);
    case 'code':
    case 'html':
      return paragraph('text', [{ text: block.text }], block.span);
    case 'rule':
      return [];
  }
}
