// What an article quotes: its block quotes, and the words between quotation marks in its text.

import type { Article, Attribution, Block, QuoteBlock, Run, Section } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { hasMarks, quotedSpans } from '../draft/quotations.ts';
import { lazyFor } from '../language/lazy.ts';
import { wordsOf } from './fold.ts';

export interface Quoted {
  readonly text: string;
  readonly span: Span;
  readonly attribution?: Attribution;
}

/** One or two words between marks, and where they stand. */
export interface Phrase {
  readonly text: string;
  readonly span: Span;
  /** The text around it, with the place of the marks there. */
  readonly within: { readonly text: string; readonly start: number; readonly end: number };
}

/** Words without the numbers of sources. */
export const plain = (runs: readonly Run[]): string =>
  runs
    .filter((run) => !run.cites)
    .map(({ text }) => text)
    .join('');

export const quotationsIn = lazyFor((article: Article): readonly Quoted[] =>
  textsIn(article).flatMap((one) => (one.kind === 'quote' ? [quoted(one)] : marked(one.text, one.span))),
);

export const phrasesIn = (article: Article): readonly Phrase[] =>
  textsIn(article).flatMap((one) =>
    one.kind === 'quote'
      ? []
      : shortSpansOf(one.text).map(({ text, start, end }) => ({
          text,
          span: one.span,
          within: { text: one.text, start, end },
        })),
  );

/** Where an article may quote: a block quote, or a text with its place. */
type Text = QuoteBlock | { readonly kind: 'text'; readonly text: string; readonly span: Span };

const text = (runs: readonly Run[] | string, span: Span | undefined): readonly Text[] =>
  span ? [{ kind: 'text', text: typeof runs === 'string' ? runs : plain(runs), span }] : [];

const textsIn = ({ meta, sections }: Article): readonly Text[] => [
  ...text(meta.title, meta.places?.['title']),
  ...text(meta.subtitle ?? '', meta.places?.['subtitle']),
  ...text(meta.bluf ?? [], meta.places?.['bluf']),
  ...sections.flatMap(sectionTexts),
];

const sectionTexts = ({ title, span, blocks, notes }: Section): readonly Text[] => [
  ...text(title, span),
  ...[...blocks, ...notes].flatMap(blockTexts),
];

function blockTexts(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'quote':
      return [block, ...block.rest.flatMap(blockTexts)];
    case 'paragraph':
    case 'heading':
      return text(block.runs, block.span);
    case 'alert':
      return block.blocks.flatMap(blockTexts);
    case 'list':
      return block.items.flatMap((item) => [
        ...text(item.runs, item.span),
        ...(item.children ? blockTexts(item.children) : []),
        ...item.rest.flatMap(blockTexts),
      ]);
    case 'table':
      return [
        ...text(block.caption ?? [], block.captionSpan ?? block.span),
        ...block.rows.flatMap((row, index) =>
          row.flatMap((cell) => text(cell, block.rowSpans[index] ?? block.span)),
        ),
      ];
    case 'figure':
      return text(block.caption ?? [], block.span);
    case 'map':
      return text(block.map.caption ?? [], block.span);
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
function marked(written: string, span: Span): readonly Quoted[] {
  return spansOf(written).map((one) => ({ text: one.text, span }));
}

interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isLong = ({ text: words }: MarkedSpan): boolean =>
  /[\u3040-\u9fff]/.test(words)
    ? (words.match(/[\u3040-\u9fff]/g)?.length ?? 0) >= fewest.ideographs
    : wordsOf(words).length >= fewest.words;

const closedSpans = (written: string): readonly MarkedSpan[] =>
  hasMarks(written) ? quotedSpans([written]).filter(({ nested, open }) => !nested && !open) : [];

export const spansOf = (written: string): readonly MarkedSpan[] => closedSpans(written).filter(isLong);

/** Not of ideographs: two of those are any word. */
const shortSpansOf = (written: string): readonly MarkedSpan[] =>
  closedSpans(written).filter(
    (one) => !isLong(one) && /\p{L}{2}/u.test(one.text) && !/[\u3040-\u9fff]/.test(one.text),
  );
