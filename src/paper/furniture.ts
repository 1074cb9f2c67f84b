// The lines at the head and the foot of a page: what it is, how it may be handled, which page.

import type { Article } from '../article/types.ts';
import { handling } from '../layout/furniture.ts';
import type { Setting } from '../layout/setting.ts';
import type { PaperItem } from '../scene/paper.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import { linesItem, ruleItem, setBlock } from './block.ts';
import type { Grid, Styles } from './design.ts';

interface Around {
  readonly article: Article;
  readonly setting: Setting;
  readonly grid: Grid;
}

/** @param page from 0 */
export function furniture(
  page: number,
  pages: number,
  styles: Styles,
  { article, setting, grid }: Around,
): readonly PaperItem[] {
  const { meta, language } = article;
  const { furniture } = setting.template;
  const label = handling(meta, setting);
  const width = grid.right - grid.left;
  const end: ParagraphStyle = { ...styles.furniture, align: 'end' };
  const line = (runs: readonly SceneRun[], style: ParagraphStyle, y: number): PaperItem => ({
    ...linesItem(setBlock('P', runs, style, width, setting), grid.left, y, setting),
    tag: 'Artifact',
  });
  const run = (text: string): SceneRun => ({ text, lang: language.tag });
  const high = grid.top - 26;
  const low = grid.bottom + 14;
  const name = meta.institution ?? meta.publication?.name;
  const head = page === 0 ? name : meta.title;
  const strong = { ...end, bold: true, color: styles.body.color };
  return [
    ...(head ? [line([run(head)], { ...styles.furniture, bold: page === 0 }, high)] : []),
    ...(label ? [line(label, strong, high)] : []),
    ...(page === 0
      ? [ruleItem(grid.left, high + 16, width, styles.body.color, 0.75)]
      : [ruleItem(grid.left, high + 16, width, styles.furniture.color, 0.5)]),
    ...(pages > 1 || !label ? [line([run(`${page + 1} / ${pages}`)], styles.furniture, low)] : []),
    ...(label && furniture?.handling !== 'top' ? [line(label, strong, low)] : []),
  ];
}
