// What an article says as atoms of a column: a piece of it set, with the air about it and what it stays with.

import type { Article } from '../article/types.ts';
import type { Planning } from '../deck/planning.ts';
import { quoteWords } from '../deck/runs.ts';
import { attributionParagraphs, slotParagraphs } from '../layout/paragraphs.ts';
import { sceneRuns } from '../layout/runs.ts';
import type { Setting } from '../layout/setting.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import { ruleItem, setBlock, type TextBlock } from './block.ts';
import type { Grid, Styles } from './design.ts';
import { figureAtoms } from './figures.ts';
import { type Atom, withAir } from './flow.ts';
import { sourceBlocks, sourcesLabel } from './margin.ts';
import type { PaperContent, Piece } from './types.ts';
import { saidUnder } from './under.ts';

/** What all of it is set by. */
export interface Around {
  readonly article: Article;
  readonly content: PaperContent;
  readonly planning: Planning;
  readonly setting: Setting;
  readonly grid: Grid;
  /** Of maps and charts: their height against the usual. */
  readonly flatness: number;
}

export function sourceAtoms(styles: Styles, { content, setting, grid }: Around): readonly Atom[] {
  const text = sourcesLabel(content.sources, setting);
  const label = setBlock('H2', [{ text, lang: setting.language.tag }], styles.part, grid.column, setting);
  return [...withAir([label], true), ...withAir(sourceBlocks(content.sources, grid.column, styles, setting))];
}

export function atomsFor(
  piece: Exclude<Piece, { kind: 'margin' }>,
  styles: Styles,
  { planning, setting, grid, content, said, flatness }: Around & { readonly said: Set<string> },
): readonly Atom[] {
  const { language } = setting;
  const width = grid.column;
  const set = (
    tag: TextBlock['tag'],
    runs: readonly SceneRun[],
    style: ParagraphStyle,
    number?: number,
  ): TextBlock =>
    setBlock(tag, runs, style, width, setting, {
      span: piece.span,
      ...(number === undefined ? {} : { number }),
    });
  switch (piece.kind) {
    case 'heading': {
      // Under the heading of a part, where one came before.
      const before = content.flow.slice(0, content.flow.indexOf(piece));
      const hasParts = before.some((one) => one.kind === 'heading' && one.level === 'part');
      const tags = hasParts ? (['H2', 'H3', 'H4'] as const) : (['H2', 'H2', 'H3'] as const);
      const [depth, style] = {
        part: [0, styles.part] as const,
        section: [1, styles.heading] as const,
        sub: [2, styles.sub] as const,
      }[piece.level];
      const atoms = withAir([set(tags[depth], sceneRuns(piece.runs, language), style)], true);
      return piece.level === 'part' ? [partRule(style, width), ...atoms] : atoms;
    }
    case 'prose': {
      const style = { plain: styles.body, opening: styles.opening, code: styles.code }[piece.manner];
      // What opens a part belongs to what follows.
      return withAir([set('P', sceneRuns(piece.runs, language), style)], piece.manner === 'opening');
    }
    case 'remark': {
      const label: SceneRun = {
        text: `${piece.label}${language.colon}`,
        lang: language.tag,
        bold: true,
      };
      return withAir([set('P', [label, ...sceneRuns(piece.runs, language)], styles.body)]);
    }
    case 'point': {
      const own = piece.depth === 0 ? styles.point : styles.nested;
      const number = /^\d+\.$/.test(piece.mark) ? Number.parseInt(piece.mark, 10) : undefined;
      const style: ParagraphStyle = { ...own, bullet: number === undefined ? piece.mark : 'number' };
      return withAir([set('LI', sceneRuns(piece.runs, language), style, number)]);
    }
    case 'quote':
      return quoteAtoms(piece, styles, set, setting);
    case 'map':
    case 'chart':
    case 'table':
    case 'picture':
      return figureAtoms(piece, {
        width,
        height: grid.bottom - grid.top,
        styles,
        planning,
        setting,
        said,
        flatness,
      });
  }
}

function partRule(style: ParagraphStyle, width: number): Atom {
  return {
    height: style.size * 0.4,
    before: style.size * 0.75,
    keep: true,
    draw: (x, y) => [ruleItem(x, y, width, style.color, 1)],
  };
}

/** Words up to which a quotation is large. */
const shortQuote = 20;

function quoteAtoms(
  { quote, attribution, under }: Extract<Piece, { kind: 'quote' }>,
  styles: Styles,
  set: (tag: TextBlock['tag'], runs: readonly SceneRun[], style: ParagraphStyle) => TextBlock,
  setting: Setting,
): readonly Atom[] {
  const style = quoteWords(quote) <= shortQuote ? styles.quote : styles.quoteLong;
  const slot = (...levels: ParagraphStyle[]): Slot => ({ ...bare, levels });
  const said = slotParagraphs({ kind: 'quote', quote }, slot(style), setting);
  const whose = attribution
    ? attributionParagraphs(attribution, slot(styles.role, styles.role), setting)
    : [];
  // On one line with the speaker.
  const name = whose.flatMap(({ runs }, index) =>
    index === 0 ? runs : [{ text: setting.language.comma, lang: setting.language.tag }, ...runs],
  );
  const body = styles.body.size;
  const blocks = [
    ...said.map(({ runs, rtl }) => ({ ...set('BlockQuote', runs, style), rtl })),
    ...(name.length > 0 ? [set('P', name, styles.role)] : []),
    ...(under ? [set('P', saidUnder([], under, setting), styles.caption)] : []),
  ];
  const last = blocks.length - 1;
  return [
    {
      height: body * 0.45,
      before: body * 0.45,
      keep: true,
      draw: (x, y) => [ruleItem(x, y, body * 4, styles.label.color, 1.5)],
    },
    ...blocks.flatMap((block, index) =>
      kept(
        withAir([index === last ? { ...block, style: { ...block.style, spaceAfter: body * 0.7 } } : block]),
        index < last,
      ),
    ),
  ];
}

/** Its end stands with what follows. */
const kept = (atoms: readonly Atom[], isKept: boolean): readonly Atom[] =>
  atoms.map((atom, index) => (isKept && index === atoms.length - 1 ? { ...atom, keep: true } : atom));

const bare: Omit<Slot, 'levels'> = {
  name: 'text',
  type: 'region',
  idx: 0,
  box: { x: 0, y: 0, width: 0, height: 0 },
  prompt: '',
  anchor: 'top',
  inset: { left: 0, top: 0, right: 0, bottom: 0 },
  minSize: 6,
  columns: 1,
  columnGap: 0,
};
