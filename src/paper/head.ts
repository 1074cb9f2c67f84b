// The head of the first page: whose paper it is, its title, the bottom line and the judgments.

import type { Article, Meta, Run } from '../article/types.ts';
import { byCommas } from '../language/comma-after.ts';
import { longDate } from '../language/long-date.ts';
import { sceneRuns } from '../layout/runs.ts';
import type { Setting } from '../layout/setting.ts';
import type { PaperItem } from '../scene/paper.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import { heightOf, linesItem, ruleItem, setBlock, type TextBlock } from './block.ts';
import type { Grid, Styles } from './design.ts';
import type { Judgment, PaperContent, Piece } from './types.ts';

export interface Head {
  /** Where the columns begin. */
  readonly bottom: number;
  readonly items: readonly PaperItem[];
}

interface Around {
  readonly grid: Grid;
  readonly styles: Styles;
  readonly setting: Setting;
}

const air = { underTitle: 7, aroundRule: 7, betweenJudgments: 4 };

export function setHead(article: Article, content: PaperContent, around: Around): Head {
  const { grid, styles, setting } = around;
  const { meta, language } = article;
  const width = grid.right - grid.left;
  const items: PaperItem[] = [];
  let y = grid.top;
  const put = (block: TextBlock, x: number): void => {
    items.push(linesItem(block, x, y, setting));
    y += heightOf(block) + block.style.spaceAfter;
  };
  put(titleBlock(meta, width, styles.title, setting), grid.left);
  if (meta.subtitle)
    put(setBlock('P', [said(meta.subtitle, setting)], styles.subtitle, width, setting), grid.left);
  for (const line of bylines(meta, setting))
    put(setBlock('P', line, styles.byline, width, setting), grid.left);
  y += air.underTitle;
  const rule = (weight: number, color: ParagraphStyle['color']): void => {
    items.push(ruleItem(grid.left, y, width, color, weight));
    y += air.aroundRule;
  };
  const { bottomLine, leads, judgments } = content;
  if (bottomLine.length > 0 || leads.length > 0) {
    rule(1.5, styles.label.color);
    const blocks = [
      ...(bottomLine.length > 0
        ? [wideBlock(bottomLine, { ...styles.bottomLine, spaceAfter: styles.body.size * 0.5 }, around)]
        : []),
      ...leads.flatMap((piece) => leadBlock(piece, around)),
    ];
    beside(bottomLine.length > 0 ? language.words.bluf : undefined, blocks);
  }
  if (judgments && judgments.all.length > 0) {
    rule(0.75, styles.label.color);
    const label = setBlock('H2', sceneRuns(judgments.title, language), styles.label, grid.margin, setting);
    items.push(linesItem(label, grid.marginX, y, setting));
    const foot = y + heightOf(label);
    y = Math.max(foot, inTwo(judgments.all, y));
    y += air.aroundRule;
  }
  if (y > grid.top) items.push(ruleItem(grid.left, y, width, styles.label.color, 0.75));
  return { bottom: y + air.aroundRule + 3, items };

  /** A label in the margin, and text across the columns. */
  function beside(label: string | undefined, blocks: readonly TextBlock[]): void {
    let foot = y;
    if (label) {
      const block = setBlock('H2', [said(label, setting)], styles.label, grid.margin, setting);
      items.push(linesItem(block, grid.marginX, y + 2, setting));
      foot = y + 2 + heightOf(block);
    }
    const x = Math.min(...grid.columns);
    for (const block of blocks) put(block, x);
    y = Math.max(y, foot) + air.aroundRule - (blocks.at(-1)?.style.spaceAfter ?? 0);
  }

  /** Judgments in two columns, by rows: they are read across. @returns the foot */
  function inTwo(all: readonly Judgment[], top: number): number {
    let rowTop = top;
    for (let at = 0; at < all.length; at += 2) {
      const feet = all.slice(at, at + 2).map((judgment, side) => {
        const x = grid.columns[side as 0 | 1];
        let foot = rowTop;
        for (const block of judgmentBlocks(judgment, at + side + 1, around)) {
          items.push(linesItem(block, x, foot, setting));
          foot += heightOf(block);
        }
        return foot;
      });
      rowTop = Math.max(...feet) + air.betweenJudgments;
    }
    return rowTop - air.betweenJudgments;
  }
}

const said = (text: string, { language }: Setting): SceneRun => ({ text, lang: language.tag });

/** Against its size, what a title of more than two lines is set at. */
const titleScales = [1, 0.82, 0.68] as const;

function titleBlock({ title }: Meta, width: number, style: ParagraphStyle, setting: Setting): TextBlock {
  const set = titleScales.map((scale) =>
    setBlock('H1', [said(title, setting)], { ...style, size: style.size * scale }, width, setting),
  );
  return set.find(({ lines }) => lines.length <= 2) ?? (set.at(-1) as TextBlock);
}

function wideBlock(runs: readonly Run[], style: ParagraphStyle, { grid, setting }: Around): TextBlock {
  return setBlock('P', sceneRuns(runs, setting.language), style, wide(grid), setting);
}

const wide = ({ columns, column }: Grid): number => Math.abs(columns[1] - columns[0]) + column;

function leadBlock(piece: Piece, { grid, styles, setting }: Around): readonly TextBlock[] {
  const set = (style: ParagraphStyle, runs: readonly Run[]): TextBlock =>
    setBlock(
      piece.kind === 'point' ? 'LI' : 'P',
      sceneRuns(runs, setting.language),
      style,
      wide(grid),
      setting,
      {
        span: piece.span,
      },
    );
  if (piece.kind === 'point') return [set(styles.point, piece.runs)];
  if (piece.kind === 'prose' || piece.kind === 'remark') return [set(styles.body, piece.runs)];
  return [];
}

function judgmentBlocks(
  judgment: Judgment,
  number: number,
  { grid, styles, setting }: Around,
): readonly TextBlock[] {
  const { runs, confidence, span } = judgment;
  const own = setBlock('LI', sceneRuns(runs, setting.language), styles.judgment, grid.column, setting, {
    number,
    span,
  });
  if (!confidence) return [own];
  const text = confidence.charAt(0).toUpperCase() + confidence.slice(1);
  return [own, setBlock('P', [said(text, setting)], styles.confidence, grid.column, setting)];
}

/** Who wrote it, where it was published, and when. */
function bylines(meta: Meta, setting: Setting): readonly (readonly SceneRun[])[] {
  const { language } = setting;
  const { authors, publication, date, institution } = meta;
  const names = authors.map(({ name, role, org }) => byCommas([name, role, org], language));
  const { words } = language;
  const published = publication
    ? [
        publication.name,
        publication.volume ? words.volume(publication.volume) : undefined,
        publication.issue ? words.issue(publication.issue) : undefined,
      ]
    : [institution];
  const line = [...published, date ? longDate(date, language) : undefined].filter((part) => part);
  return [names.join(language.semicolon), line.join(' · ')]
    .filter((text) => text !== '')
    .map((text) => [said(text, setting)]);
}
