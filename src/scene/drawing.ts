// What every drawing of a Scene does alike, be it SVG or PDF: which ornaments a slide has, which family letters are of, which number an
// item has, where a cell stands, how a line is dashed and a shape hatched.

import type { Box } from './geometry.ts';
import type { Ornament, ParagraphStyle, Theme } from './style.ts';
import type { Fill, SceneParagraph, Stroke, TableCell, TableItem } from './types.ts';

interface OfLayout {
  readonly ornaments: readonly Ornament[];
  readonly masterOrnaments: boolean;
}

/** Those of the master, unless the layout hides them, under its own. */
export function ornamentsOf(
  master: { readonly ornaments: readonly Ornament[] },
  layout: OfLayout | undefined,
): readonly Ornament[] {
  const own = layout?.ornaments ?? [];
  return layout?.masterOrnaments === false ? own : [...master.ornaments, ...own];
}

/** The family of Latin letters; code and `mono` have one of their own. */
export function latinFamily(
  style: Pick<ParagraphStyle, 'font' | 'family'>,
  theme: Theme,
  isCode = false,
): string {
  if (isCode || style.font === 'mono') return 'Consolas';
  return (style.family ?? theme.fonts[style.font]).latin;
}

/** Each with the number that it shows, as PowerPoint counts: a number goes on from the one before it unless it is given. */
export function counted(
  paragraphs: readonly SceneParagraph[],
): readonly { readonly paragraph: SceneParagraph; readonly number: number }[] {
  let count = 0;
  return paragraphs.map((paragraph) => {
    if (paragraph.level === 0)
      count = paragraph.style.bullet === 'number' ? (paragraph.number ?? count + 1) : 0;
    return { paragraph, number: paragraph.number ?? Math.max(1, count) };
  });
}

/** The text of a bullet; empty where there is none. */
export const bulletText = ({ bullet }: ParagraphStyle, number: number): string =>
  bullet === 'number' ? `${number}.` : (bullet ?? '');

/** Row by row, the first column at the right where the table runs from right to left. */
export function cellsOf(
  table: TableItem,
): readonly (readonly { readonly cell: TableCell; readonly box: Box }[])[] {
  let y = table.box.y;
  return table.rows.map(({ height, cells }) => {
    const top = y;
    y += height;
    let before = 0;
    return cells.map((cell, column) => {
      const width = table.columns[column] ?? 0;
      const x = table.rtl ? table.box.x + table.box.width - before - width : table.box.x + before;
      before += width;
      return { cell, box: { x, y: top, width, height } };
    });
  });
}

/** On and off, times the line's width. */
export const dashes: Readonly<Record<NonNullable<Stroke['dash']>, readonly [number, number]>> = {
  dash: [4, 3],
  sysDash: [3, 1],
  sysDot: [1, 1],
};

/** A line's width, that of a pattern `step` across this share is ink. */
const inked = (step: number, share: number): number =>
  Math.round(((step * share) / Math.SQRT2) * 1000) / 1000;

/**
 * Preset patterns of DrawingML as lines: how far apart across, how wide, points, and whether they fall to the right. As dark as the
 * eight by eight dots that GDI+ draws by these names: of light diagonals two dots a row of eight are set (0x88 0x44 0x22 0x11 …), of
 * wide ones three (0xe0 0x70 0x38 …). How large a dot is, the viewer chooses.
 */
export const hatches: Readonly<
  Record<
    Extract<Fill, { kind: 'pattern' }>['preset'],
    { readonly step: number; readonly weight: number; readonly falls: boolean }
  >
> = {
  ltUpDiag: { step: 5, weight: inked(5, 2 / 8), falls: false },
  ltDnDiag: { step: 5, weight: inked(5, 2 / 8), falls: true },
  wdUpDiag: { step: 8, weight: inked(8, 3 / 8), falls: false },
};
