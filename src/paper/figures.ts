// Maps, charts, tables and pictures at a column's width. Each is the drawing that a slide has, set in a larger frame and drawn smaller,
// so that its letters are as large as notes are on paper.

import type { Run } from '../article/types.ts';
import { captionOf } from '../deck/fill-media.ts';
import { tableContent, withoutSources } from '../deck/fill-table.ts';
import type { Planning } from '../deck/planning.ts';
import { citesIn } from '../deck/runs.ts';
import { readTable } from '../deck/tables.ts';
import type { TableContent } from '../deck/types.ts';
import { chartFigure } from '../layout/chart/figure.ts';
import { mapItem } from '../layout/map-slot.ts';
import { sceneRuns } from '../layout/runs.ts';
import type { Setting } from '../layout/setting.ts';
import { measure, type Row, sum } from '../layout/table-measure.ts';
import { tablePages } from '../layout/table-slot.ts';
import { type Box, box } from '../scene/geometry.ts';
import type { PaperItem } from '../scene/paper.ts';
import type { SceneItem, SceneRun } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import { heightOf, linesItem, setBlock, type TextBlock } from './block.ts';
import type { Styles } from './design.ts';
import { type Atom, space } from './flow.ts';
import { tableParts } from './table-parts.ts';
import type { Piece } from './types.ts';
import { saidUnder, sourceRuns, stop } from './under.ts';

/** Size of letters in a map or a chart on paper, and of a table's, points. */
const letters = { graphic: 7.2, cells: [8.2, 7.6, 7] };
/** Height against width. */
const shapes = { map: 0.54, chart: 0.55, tallest: 0.9 };
const gap = { around: 7, within: 3 };

interface Around {
  readonly width: number;
  /** Of a whole column: what is higher is parted. */
  readonly height: number;
  readonly styles: Styles;
  readonly planning: Planning;
  readonly setting: Setting;
  /** Of maps and charts: their height against the usual. */
  readonly flatness: number;
  /** What maps say of their data and boundaries, which is printed once. */
  readonly said: Set<string>;
}

type FigurePiece = Extract<Piece, { kind: 'map' | 'chart' | 'table' | 'picture' }>;

export function figureAtoms(piece: FigurePiece, around: Around): readonly Atom[] {
  const { setting, width, styles, planning, flatness } = around;
  const text = (tag: 'P', runs: readonly SceneRun[]): readonly TextBlock[] =>
    runs.length === 0 ? [] : [setBlock(tag, runs, styles.caption, width, setting, { span: piece.span })];
  const said = (caption?: readonly Run[]): readonly SceneRun[] => saidUnder(caption, piece.under, setting);
  switch (piece.kind) {
    case 'map': {
      const { map } = piece;
      const scale = scaleOf(setting);
      const frame = box(0, 0, width / scale, (width * shapes.map * flatness) / scale);
      const drawn = setting.assets.drawMap?.(map, frame);
      if (!drawn) return [];
      const notes = drawn.notes
        .filter(({ text }) => !around.said.has(text))
        .map(({ text, origin }): SceneRun => ({ text: `${text} `, lang: setting.language.tag, origin }));
      for (const { text } of drawn.notes) around.said.add(text);
      const sentences = [said(map.caption), sourceRuns(map.source ?? [], setting)];
      const under = [...sentences.flatMap((runs) => [...runs, ...stop(runs)]), ...notes];
      // A wide map with its legend below it needs less than its frame.
      const foot = Math.max(...drawn.items.map(({ box: { y, height } }) => y + height));
      const own = box(0, 0, frame.width, Math.min(frame.height, foot));
      return [figure(mapItem(drawn, own), scale, own, title(map.title, around), text('P', under), around)];
    }
    case 'chart': {
      const { chart, table } = piece;
      const scale = scaleOf(setting);
      const frame = box(0, 0, width / scale, (width * shapes.chart * flatness) / scale);
      const slot = region(frame, setting);
      const item = chartFigure(chart, slot, setting);
      const cites = [table.header, ...table.rows].flatMap((row) => row.flatMap(citesIn));
      const under = [
        ...(table.caption ?? []),
        ...(cites.length > 0 ? [{ text: '', cites: [...new Set(cites)] }] : []),
      ];
      return [figure(item, scale, frame, [], text('P', said(under)), around)];
    }
    case 'table':
      return tableAtoms(
        piece,
        text('P', sceneRuns(piece.table.caption ?? [], setting.language)),
        text('P', said()),
        around,
      );
    case 'picture': {
      const { src, alt, link } = piece.figure;
      const size = setting.assets.pictures.get(src);
      if (!size) return [];
      const shown = Math.min(width, (width * shapes.tallest * size.width) / size.height);
      const frame = box(0, 0, shown, (shown * size.height) / size.width);
      const item: SceneItem = {
        kind: 'picture',
        name: 'Picture',
        box: frame,
        span: piece.span,
        picture: { src, crop: box(0, 0, 1, 1), shown: { width: frame.width, height: frame.height } },
        about: alt === '' ? { decorative: true } : { alt },
        ...(link ? { link } : {}),
      };
      return [figure(item, 1, frame, [], text('P', said(captionOf(piece.figure, planning))), around)];
    }
  }
}

const scaleOf = ({ template }: Setting): number => letters.graphic / template.graphic.size;

function title(text: string | undefined, { styles, width, setting }: Around): readonly TextBlock[] {
  if (!text) return [];
  const style = { ...styles.caption, bold: true, color: styles.heading.color, size: styles.role.size };
  return [setBlock('P', [{ text, lang: setting.language.tag }], style, width, setting)];
}

const region = (frame: Box, { template }: Setting): Slot => ({
  name: 'figure',
  type: 'region',
  idx: 0,
  box: frame,
  prompt: '',
  levels: [],
  anchor: 'top',
  inset: { left: 0, top: 0, right: 0, bottom: 0 },
  minSize: template.graphic.size,
  columns: 1,
  columnGap: 0,
});

const heightUnder = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((all, one) => all + gap.within + heightOf(one), 0);

/** The drawing with the words over and under it, in one piece. */
function figure(
  item: SceneItem,
  scale: number,
  frame: Box,
  over: readonly TextBlock[],
  under: readonly TextBlock[],
  { setting }: Around,
): Atom {
  const above = over.reduce((all, one) => all + heightOf(one) + gap.within, 0);
  const below = heightUnder(under);
  const height = frame.height * scale;
  return {
    height: above + height + below + gap.around,
    before: gap.around,
    floats: true,
    draw: (x, y) => {
      const heads = stacked(over, x, y, setting);
      const drawn: PaperItem = {
        tag: item.kind === 'table' ? 'Table' : 'Figure',
        item,
        placed: { x, y: y + above, scale },
      };
      return [...heads, drawn, ...stacked(under, x, y + above + height + gap.within, setting)];
    },
  };
}

function stacked(blocks: readonly TextBlock[], x: number, y: number, setting: Setting): readonly PaperItem[] {
  let at = y;
  return blocks.map((block) => {
    const item = linesItem(block, x, at, setting);
    at += heightOf(block) + gap.within;
    return item;
  });
}

function tableAtoms(
  { table: given }: Extract<Piece, { kind: 'table' }>,
  over: readonly TextBlock[],
  under: readonly TextBlock[],
  around: Around,
): readonly Atom[] {
  const { planning, width, height } = around;
  const isActors = readTable(given, planning.language).kind === 'actors';
  const table = isActors ? withoutSources(given, planning) : given;
  const content = tableContent(table, isActors ? 'actors' : 'data', planning);
  const scale = scaleOf(around.setting);
  const wide = width / scale;
  const below = heightUnder(under);
  const best = (one: TableContent): ReturnType<typeof set> =>
    letters.cells
      .map((size) => set(one, wide, size / scale, around.setting))
      .reduce((found, other) => (found.cuts > 0 && other.cuts < found.cuts ? other : found));
  const pages = tableParts(content, (one) => best(one).torn).flatMap((one) => {
    const chosen = best(one);
    const room = Math.min(chosen.height, (height - 2 * gap.around - below) / scale);
    return tablePages(one, region(box(0, 0, wide, room + 0.01), chosen.setting), chosen.setting);
  });
  const last = pages.length - 1;
  return [
    ...pages.map((item, index) => {
      const part = figure(
        item,
        scale,
        item.box,
        index === 0 ? over : [],
        index === last ? under : [],
        around,
      );
      return index === 0 ? part : { ...part, follows: true as const };
    }),
    space(0),
  ];
}

/** How high the table is at one size, and what sets it so. */
function set(content: TableContent, width: number, size: number, setting: Setting) {
  const { template, language } = setting;
  const limits = {
    ...template.limits,
    tableRows: Number.POSITIVE_INFINITY,
    actors: Number.POSITIVE_INFINITY,
  };
  const own: Setting = {
    ...setting,
    template: { ...template, limits, cell: { ...template.cell, size }, cellMinSize: size },
  };
  const row = (cells: readonly (readonly Run[])[], source?: Row['source']): Row => ({
    cells: cells.map((cell) => sceneRuns(cell, language)),
    source,
  });
  const rows = content.rows.map((one) => row(one.cells, one));
  const measured = measure(row(content.header), rows, content, width, size, own);
  return {
    cuts: measured.cuts,
    torn: measured.torn,
    height: measured.headerHeight + sum(measured.heights),
    setting: own,
  };
}
