// Reads an article for paper: its prose whole, and of what was written for slides (points, tables of dates and figures, judgments) what
// a reader is to see, where.

import type {
  AlertBlock,
  Article,
  Block,
  ListBlock,
  ListItem,
  Run,
  Section,
  TableBlock,
} from '../article/types.ts';
import { chartOf } from '../deck/chart/content.ts';
import type { ColumnRole } from '../deck/lexicon.ts';
import { codeRuns } from '../deck/notes.ts';
import type { Planning } from '../deck/planning.ts';
import { isBlank, plainText, sliceRuns, textOf, wordsIn } from '../deck/runs.ts';
import { cellOf, readTable, type TableKind } from '../deck/tables.ts';
import type { Report, Span } from '../diagnostic/diagnostic.ts';
import { isLabel } from '../lint/confidence.ts';
import { backupLeftOut, pointsLeftOut } from './messages.ts';
import { isRestated } from './restated.ts';
import type { Judgment, Judgments, PaperContent, Piece } from './types.ts';
import { linesUnder } from './under.ts';

export function readForPaper(article: Article, planning: Planning): PaperContent {
  const { report } = planning;
  const sections = article.sections.filter(({ hints }) => !hints.backup);
  const [backup] = article.sections.filter(({ hints }) => hints.backup);
  if (backup) report(backupLeftOut(article.sections.length - sections.length, backup.span));
  const judging = sections.find(isJudging);
  const opening = sections.find(({ level }) => level > 0);
  const leftOut: Span[] = [];
  const before = sections
    .filter(({ level }) => level === 0)
    .flatMap((one) => piecesOf(one, planning, leftOut));
  const { cover, bluf } = article.meta;
  const pictures: readonly Piece[] = [
    ...(cover ? [{ kind: 'picture' as const, figure: cover, span: cover.span }] : []),
    ...before.filter(({ kind }) => kind === 'picture'),
  ];
  const said = before.filter(({ kind }) => kind !== 'picture');
  const leads = carries(said) ? said : [];
  const rest = sections
    .filter(({ level }) => level > 0)
    .flatMap((section): readonly Piece[] => {
      const pieces = piecesOf(section === judging ? withoutJudgments(section) : section, planning, leftOut);
      // The judgments' title stands in the head; what follows behind other sections has it once more.
      if (section === judging && (section === opening || pieces.length === 0)) return pieces;
      const { title, span, level } = section;
      const heading: Piece = { kind: 'heading', level: level === 1 ? 'part' : 'section', runs: title, span };
      return level === 1 && pieces.length === 0 && isBlank(title) ? [] : [heading, ...pieces];
    });
  tellLeftOut(leftOut, report);
  const judgments = judging && judgmentsOf(judging);
  return {
    bottomLine: bluf ?? [],
    leads,
    ...(judgments ? { judgments } : {}),
    // The cover's picture stands before all text, as in the deck.
    flow: [...pictures, ...(leads.length > 0 ? [] : said), ...rest],
    sources: [...article.sources, ...article.explanations],
  };
}

/** Words up to which what stands before the first heading carries the bottom line; more begins the text. */
const mostLeading = 90;

const carries = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ kind }) => kind === 'point' || kind === 'prose') &&
  pieces.reduce((all, piece) => all + ('runs' in piece ? wordsIn(piece.runs) : 0), 0) <= mostLeading;

function tellLeftOut(spans: readonly Span[], report: Report): void {
  const [first] = spans;
  if (first) report(pointsLeftOut(spans.length, first));
}

/** Alerts that say what is important, and not much besides: as a slide of judgments has them. */
function isJudging({ level, blocks }: Section): boolean {
  const alerts = blocks.filter((block) => block.kind === 'alert');
  return level > 0 && alerts.length > 0 && alerts.every(({ alert }) => alert === 'important');
}

const withoutJudgments = (section: Section): Section => ({
  ...section,
  blocks: section.blocks.filter(({ kind }) => kind !== 'alert'),
});

function judgmentsOf({ title, blocks, span }: Section): Judgments {
  const all = blocks
    .filter((block): block is AlertBlock => block.kind === 'alert')
    .flatMap(({ blocks }) => blocks.flatMap(textsIn))
    .map(judgmentOf);
  return { title, all, span };
}

interface Said {
  readonly runs: readonly Run[];
  readonly span: Span;
}

/** Paragraphs and items, one by one. */
function textsIn(block: Block): readonly Said[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return [block];
  if (block.kind === 'list')
    return block.items.flatMap((item) => [item, ...(item.children ? textsIn(item.children) : [])]);
  return [];
}

/** The words in brackets at its end stand apart, where they are a label and no citation. */
function judgmentOf({ runs, span }: Said): Judgment {
  const text = textOf(runs);
  const found = /\s*\(([^()]+)\)[.\s]*$/.exec(text);
  const cites = runs.some((run) => run.cites && found?.[1] !== undefined && run.text.includes(found[1]));
  if (!found?.[1] || cites || !isLabel(`(${found[1]})`)) return { runs, span };
  const kept = sliceRuns(runs, 0, found.index);
  const stop = /\.\s*$/.test(textOf(kept)) ? [] : [{ text: '.' }];
  return { runs: [...kept, ...stop], confidence: found[1].trim(), span };
}

function piecesOf(section: Section, planning: Planning, leftOut: Span[]): readonly Piece[] {
  const prose = section.blocks
    .map((block) => (block.kind === 'paragraph' ? plainText(block.runs) : ''))
    .join(' ');
  const around: Around = { prose, opening: section.level === 1, isWhole: false, planning, leftOut };
  const { blocks } = section;
  const under = linesUnder(section);
  const pieces = blocks.flatMap((block, index) => {
    // What a heading is over is not told in part.
    const isWhole = blocks[index - 1]?.kind === 'heading';
    const [first, ...rest] = piecesIn(block, { ...around, isWhole });
    const lines = under.get(block);
    return first ? [lines ? { ...first, under: lines } : first, ...rest] : [];
  });
  // Beside the text that it belongs to; where there is none, it is the text.
  const hasText = pieces.some(({ kind }) => kind === 'prose');
  const beside = hasText
    ? pieces
    : pieces.map((piece) => (piece.kind === 'margin' ? { ...piece, isText: true as const } : piece));
  // What a heading was over may be said in the prose already.
  return beside.filter((piece, index) => {
    if (piece.kind !== 'heading') return true;
    const next = beside[index + 1];
    return next !== undefined && next.kind !== 'heading';
  });
}

interface Around {
  readonly prose: string;
  /** The words under the title of a part. */
  readonly opening: boolean;
  /** Of a list all is printed, or nothing. */
  readonly isWhole: boolean;
  readonly planning: Planning;
  readonly leftOut: Span[];
}

function piecesIn(block: Block, around: Around): readonly Piece[] {
  const { span } = block;
  switch (block.kind) {
    case 'paragraph':
      return block.isSource
        ? []
        : [{ kind: 'prose', manner: around.opening ? 'opening' : 'plain', runs: block.runs, span }];
    case 'list':
      return pointsOf(block, around);
    case 'quote': {
      const { attribution } = block;
      return [
        { kind: 'quote', quote: block, ...(attribution ? { attribution } : {}), span },
        ...block.rest.flatMap((one) => piecesIn(one, around)),
      ];
    }
    case 'alert': {
      const label = around.planning.language.words.alerts[block.alert];
      return block.blocks.flatMap((one, index): readonly Piece[] =>
        one.kind === 'paragraph' && index === 0
          ? [{ kind: 'remark', label, runs: one.runs, span: one.span }]
          : piecesIn(one, around),
      );
    }
    case 'table':
      return tableOf(block, around.planning);
    case 'figure':
      return [{ kind: 'picture', figure: block, span }];
    case 'map':
      return [{ kind: 'map', map: block.map, span }];
    case 'code':
      return [{ kind: 'prose', manner: 'code', runs: codeRuns(block.text), span }];
    case 'heading':
      return [{ kind: 'heading', level: 'sub', runs: block.runs, span }];
    case 'html':
      return block.text.trim() === ''
        ? []
        : [{ kind: 'prose', manner: 'plain', runs: [{ text: block.text }], span }];
    case 'rule':
      return [];
  }
}

function pointsOf(list: ListBlock, around: Around, depth: 0 | 1 = 0): readonly Piece[] {
  const isSaid = (item: ListItem): boolean =>
    !item.children && item.rest.length === 0 && isRestated(item.runs, around.prose, around.planning.language);
  const isWhole = around.isWhole || list.ordered || list.items.some(({ runs }) => runs[0]?.bold);
  const shown =
    isWhole && !list.items.every(isSaid) ? list.items : list.items.filter((item) => !isSaid(item));
  around.leftOut.push(...list.items.filter((item) => !shown.includes(item)).map(({ span }) => span));
  return shown.flatMap((item): readonly Piece[] => {
    const below = item.children ? pointsOf(item.children, { ...around, isWhole: true }, 1) : [];
    const rest = item.rest.flatMap((block) => piecesIn(block, around));
    const mark = list.ordered ? `${list.start + list.items.indexOf(item)}.` : markOf(item);
    const own: readonly Piece[] = isBlank(item.runs)
      ? []
      : [{ kind: 'point', mark, depth, runs: item.runs, span: item.span }];
    return [...own, ...below, ...rest];
  });
}

const markOf = ({ checked }: ListItem): string => (checked === undefined ? '–' : checked ? '☑' : '☐');

function tableOf(table: TableBlock, planning: Planning): readonly Piece[] {
  const { span } = table;
  const chart = table.chart ? chartOf(table, planning) : undefined;
  if (chart) return [{ kind: 'chart', chart, table, span }];
  const { kind, columns } = readTable(table, planning.language);
  const [head, under, said] = beside[kind].map((role) => columns[role]);
  if (head === undefined) return [{ kind: 'table', table, span }];
  const rows = table.rows.map((row, index) => ({
    head: cellOf(row, head),
    under: kind === 'actors' ? cellOf(row, under) : [],
    said: cited(cellOf(row, said), cellOf(row, columns.source)),
    span: table.rowSpans[index] ?? span,
  }));
  const caption = table.caption ? { caption: table.caption } : {};
  return [{ kind: 'margin', note: { of: kind, ...caption, rows }, span }];
}

/** The columns of tables that stand in the margin: what a row is about, what stands under that, and what is said. */
const beside: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  timeline: ['date', 'date', 'event'],
  numbers: ['number', 'number', 'what'],
  actors: ['actor', 'role', 'position'],
  data: [],
};

/** A source's words, where they cite nothing, stand in brackets. */
function cited(said: readonly Run[], source: readonly Run[]): readonly Run[] {
  if (isBlank(source)) return said;
  const cites = source.some((run) => run.cites);
  return cites ? [...said, { text: ' ' }, ...source] : [...said, { text: ' (' }, ...source, { text: ')' }];
}
