// What an article quotes: its block quotes, and the words between quotation marks in its text.

import type { Article, Attribution, Block, QuoteBlock, Run, Section } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { quotedSpans } from '../draft/quotations.ts';
import { wordsOf } from './fold.ts';

export interface Quoted {
  readonly text: string;
  readonly span: Span;
  readonly attribution?: Attribution;
}

const plain = (runs: readonly Run[]): string =>
  runs
    .filter((run) => !run.cites)
    .map(({ text }) => text)
    .join('');

export function quotationsIn({ meta, sections }: Article): readonly Quoted[] {
  const front = (text: string, key: string): readonly Quoted[] => {
    const span = meta.places?.[key];
    return span ? marked(text, span) : [];
  };
  return [
    ...front(meta.title, 'title'),
    ...front(meta.subtitle ?? '', 'subtitle'),
    ...front(plain(meta.bluf ?? []), 'bluf'),
    ...sections.flatMap(sectionQuotations),
  ];
}

const sectionQuotations = ({ title, span, blocks, notes }: Section): readonly Quoted[] => [
  ...marked(plain(title), span),
  ...[...blocks, ...notes].flatMap(blockQuotations),
];

function blockQuotations(block: Block): readonly Quoted[] {
  switch (block.kind) {
    case 'quote':
      return [quoted(block), ...block.rest.flatMap(blockQuotations)];
    case 'paragraph':
    case 'heading':
      return marked(plain(block.runs), block.span);
    case 'alert':
      return block.blocks.flatMap(blockQuotations);
    case 'list':
      return block.items.flatMap((item) => [
        ...marked(plain(item.runs), item.span),
        ...(item.children ? blockQuotations(item.children) : []),
        ...item.rest.flatMap(blockQuotations),
      ]);
    case 'table':
      return [
        ...marked(plain(block.caption ?? []), block.captionSpan ?? block.span),
        ...block.rows.flatMap((row, index) =>
          row.flatMap((cell) => marked(plain(cell), block.rowSpans[index] ?? block.span)),
        ),
      ];
    case 'figure':
      return marked(plain(block.caption ?? []), block.span);
    case 'map':
      return marked(plain(block.map.caption ?? []), block.span);
    default:
      return [];
  }
}

const quoted = ({ paragraphs, span, attribution }: QuoteBlock): Quoted => ({
  text: paragraphs.map(plain).join(' '),
  span,
  ...(attribution ? { attribution } : {}),
});

/** Fewer are a name, a term or irony. */
const fewest = { words: 3, ideographs: 6 };

/** Words between marks of any language. */
function marked(text: string, span: Span): readonly Quoted[] {
  return spansOf(text).map((one) => ({ text: one.text, span }));
}

export const spansOf = (
  text: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] =>
  quotedSpans([text]).filter(
    ({ text: words, nested, open }) =>
      !nested &&
      !open &&
      (/[\u3040-\u9fff]/.test(words)
        ? (words.match(/[\u3040-\u9fff]/g)?.length ?? 0) >= fewest.ideographs
        : wordsOf(words).length >= fewest.words),
  );
