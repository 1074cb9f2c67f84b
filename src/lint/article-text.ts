// An article's text passage by passage, in reading order, as the lint rules read it.

import type { Article, Block, Run, TableBlock } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { isNote } from '../values/source-mark.ts';

export interface Passage {
  readonly kind:
    | 'name'
    | 'bluf'
    | 'part'
    | 'title'
    | 'heading'
    | 'prose'
    | 'point'
    | 'caption'
    | 'alt'
    | 'label'
    | 'cell'
    | 'quotation'
    | 'note';
  readonly text: string;
  readonly span: Span;
  /** Index of its section in the article, -1 for the front matter. */
  readonly section: number;
  /** Numbers the tables: whoever sees one cell sees the others. */
  readonly table?: number;
}

/** The text without citations and code, on one line. */
export const plain = (runs: readonly Run[]): string =>
  runs
    .filter((run) => !run.cites && !run.code)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

export function passagesOf(article: Article): readonly Passage[] {
  const { meta, file } = article;
  const start: Span = { file, line: 1, column: 1 };
  const front = [meta.title, meta.subtitle ?? ''].map((text) => ({
    kind: 'name' as const,
    text,
    span: start,
  }));
  const bluf = meta.bluf
    ? [{ kind: 'bluf' as const, text: plain(meta.bluf), span: meta.blufSpan ?? start }]
    : [];
  let tables = 0;
  const tableNumber = (): number => tables++;
  return [
    ...[...front, ...bluf].map((passage) => ({ ...passage, section: -1 })),
    ...article.sections.flatMap(({ title, span, level, blocks, notes }, section) => [
      ...(level === 0
        ? []
        : [
            { kind: level === 1 ? ('part' as const) : ('title' as const), text: plain(title), span, section },
          ]),
      ...blocks.flatMap((block) => passagesOfBlock(block, section, tableNumber)),
      ...notes
        .flatMap((block) => passagesOfBlock(block, section, tableNumber))
        .map((passage) => ({ ...passage, kind: 'note' as const })),
    ]),
  ].filter(({ text }) => text !== '');
}

function passagesOfBlock(block: Block, section: number, tableNumber: () => number): readonly Passage[] {
  const one = (
    kind: Passage['kind'],
    text: string | readonly Run[] | undefined,
    span = block.span,
  ): Passage => ({
    kind,
    text: text === undefined || typeof text === 'string' ? (text ?? '') : plain(text),
    span,
    section,
  });
  const inner = (blocks: readonly Block[]): readonly Passage[] =>
    blocks.flatMap((each) => passagesOfBlock(each, section, tableNumber));
  switch (block.kind) {
    case 'paragraph':
      return [one('prose', block.runs)];
    case 'heading':
      return [one('heading', block.runs)];
    case 'list':
      return block.items.flatMap((item) => [
        one('point', item.runs, item.span),
        ...(item.children ? inner([item.children]) : []),
        ...inner(item.rest),
      ]);
    case 'alert':
      return inner(block.blocks);
    case 'quote':
      return [...block.paragraphs.map((runs) => one('quotation', runs)), ...inner(block.rest)];
    case 'table':
      return tablePassages(block, section, tableNumber());
    case 'figure':
      return [one('caption', block.caption), one('alt', block.alt)];
    case 'map': {
      const { title, caption, legend = {}, places } = block.map;
      const { symbols = {}, ...tones } = legend;
      return [
        one('label', title),
        one('caption', caption),
        ...[...Object.values(tones), ...Object.values(symbols)].map((text) => one('label', text)),
        ...places.map(({ note }) => one('label', note)),
      ];
    }
    case 'code':
    case 'rule':
    case 'html':
      return [];
  }
}

function tablePassages(block: TableBlock, section: number, table: number): readonly Passage[] {
  const one = (kind: Passage['kind'], text: string, span: Span): Passage => ({
    kind,
    text,
    span,
    section,
    table,
  });
  return [
    one('caption', block.caption ? plain(block.caption) : '', block.span),
    one('label', block.chart?.title ?? '', block.span),
    ...block.header.map((runs) => one('cell', plain(runs), block.span)),
    ...block.rows.flatMap((row, index) =>
      row.map((runs) => one('cell', plain(runs), block.rowSpans[index] ?? block.span)),
    ),
  ];
}

/** What an author judges, with whatever says how likely, how sure and from where. */
export interface Judgment {
  readonly text: string;
  readonly span: Span;
  readonly cites: boolean;
}

/**
 * Each `> [!IMPORTANT]` is a judgment with all that stands in it. Where it lists several, each point is one,
 * and the paragraphs around the list are said of each.
 */
export function judgmentsOf(article: Article): readonly Judgment[] {
  return article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind !== 'alert' || block.alert !== 'important') return [];
      const items = block.blocks.flatMap((inner) => (inner.kind === 'list' ? inner.items : []));
      if (items.length < 2) return [judgment([...runsOf(block)], block.blocks[0]?.span ?? block.span)];
      const shared = block.blocks.flatMap((inner) => (inner.kind === 'paragraph' ? [inner.runs] : []));
      return items.map((item) =>
        judgment([item.runs, ...(item.children ? runsOf(item.children) : []), ...shared], item.span),
      );
    }),
  );
}

function runsOf(block: Block): readonly (readonly Run[])[] {
  if (block.kind === 'paragraph') return [block.runs];
  if (block.kind === 'list')
    return block.items.flatMap((item) => [item.runs, ...(item.children ? runsOf(item.children) : [])]);
  return block.kind === 'alert' ? block.blocks.flatMap(runsOf) : [];
}

function judgment(paragraphs: readonly (readonly Run[])[], span: Span): Judgment {
  return {
    text: paragraphs.map(plain).join('\n'),
    span,
    cites: paragraphs.some((runs) => runs.some((run) => run.cites?.some((number) => !isNote(number)))),
  };
}
