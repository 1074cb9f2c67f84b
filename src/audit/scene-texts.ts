// The texts of a slide that is about to be written: what they say, in which style, and where layout has set their lines.

import type { Layer, Paint } from '../drawingml/types.ts';
import { type Box, box } from '../scene/geometry.ts';
import type { Color, FixedColor, ParagraphStyle } from '../scene/style.ts';
import type { Fill, SceneItem, SceneParagraph, SceneRun, TableItem, TextItem } from '../scene/types.ts';
import type { SlideLayout } from '../template/types.ts';
import { familyOf } from '../text/break.ts';
import { knows } from '../text/families.ts';
import type { FontFamilies, Measurer } from '../text/types.ts';
import { overOf, setOnSlide, type TextOnSlide } from './set-text.ts';
import { layersOf, type SlideText, type SlideTexts } from './texts.ts';
import type { AuditParagraph, AuditRun, AuditShape, AuditSlide, AuditText } from './types.ts';

/** Of a slide that is read: what its layout gives it. */
export interface Surroundings {
  readonly layout: SlideLayout;
  readonly beneath: readonly Layer[];
  readonly families: FontFamilies;
  /** Of the master. */
  readonly rtl: boolean;
  readonly measurer: Measurer;
  /** Of families that nobody measured. */
  readonly narrow: Measurer;
  /** Six hex digits. */
  readonly rgb: (color: Color | FixedColor) => string;
}

export function textOf(
  item: Pick<TextItem, 'inset' | 'anchor'> & Partial<Pick<TextItem, 'wrap' | 'columns' | 'columnGap'>>,
  paragraphs: readonly SceneParagraph[],
  around: Surroundings,
): AuditText {
  const read = paragraphs.map((one): AuditParagraph => paragraphOf(one, around));
  return {
    paragraphs: read,
    runs: read.flatMap(({ runs }) => runs),
    plain: read
      .map(({ runs }) => runs.map(({ text }) => text).join(''))
      .join('\n')
      .trim(),
    inset: item.inset,
    anchor: item.anchor,
    wrap: item.wrap ?? true,
    columns: item.columns ?? 1,
    columnGap: item.columnGap ?? 0,
    autofit: 'none',
    scale: 1,
    reduction: 0,
    direction: 'across',
  };
}

function paragraphOf({ style: own, level, rtl, runs }: SceneParagraph, around: Surroundings): AuditParagraph {
  const { rgb } = around;
  const style = rtl === around.rtl ? own : turned(own);
  return {
    style,
    level,
    rtl,
    runs: runs.map((run): AuditRun => {
      const color = run.color ?? style.color;
      const mark = run.highlight ?? run.halo;
      return {
        text: run.text,
        lang: run.lang,
        otherLang: undefined,
        style: styleOf(run, style),
        ink: { rgb: rgb(color), alpha: alphaOf(color) },
        highlight: mark && rgb(mark),
        script: run.script !== undefined,
        link: run.link,
      };
    }),
  };
}

/** The Scene aligns to where a paragraph begins, a file's reader to where those of its master do. */
function turned(style: ParagraphStyle): ParagraphStyle {
  if (style.align === 'center') return style;
  return { ...style, align: style.align === 'start' ? 'end' : 'start' };
}

function styleOf({ bold, italic, size, code }: SceneRun, style: ParagraphStyle): ParagraphStyle {
  if (bold === undefined && italic === undefined && size === undefined && !code) return style;
  const { family, ...rest } = style;
  return {
    ...rest,
    ...(code ? { font: 'mono' as const } : family ? { family } : {}),
    bold: bold ?? style.bold,
    italic: italic ?? style.italic,
    size: size ?? style.size,
  };
}

export function textsOf(slide: AuditSlide, items: readonly SceneItem[], around: Surroundings): SlideTexts {
  const under = layersOf(slide);
  const texts: SlideText[] = [];
  for (const [index, shape] of slide.shapes.entries()) {
    const item = items[index];
    const layers = (): readonly Layer[] => under(shape);
    if (item?.kind === 'text' && shape.text && shape.text.plain !== '')
      texts.push({
        slide,
        shape,
        families: around.families,
        text: shape.text,
        placed: { box: item.box, turn: shape.turn },
        set: setOf(item.paragraphs, shape.text, item.box, around),
        layers,
      });
    if (item?.kind === 'table') texts.push(...cellsOf(item, slide, shape, layers, around));
  }
  return { texts, tables: [] };
}

function setOf(
  paragraphs: readonly SceneParagraph[],
  text: AuditText,
  at: Box,
  around: Surroundings,
): TextOnSlide {
  const { families, rtl, narrow } = around;
  // In a family that nobody measured lines stand elsewhere than layout took them for, and `check` for something between.
  if (!text.paragraphs.every(({ style }) => knows(familyOf(style, families))))
    return { ...setOnSlide(text, at, 'rectangle', { families, rtl }, narrow), cuts: [] };
  const lines = paragraphs.flatMap((one) => linesOf(one, around));
  const top = Math.min(...lines.map(({ y }) => y));
  const foot = Math.max(...lines.map(({ y, height }) => y + height));
  const over = Math.max(0, at.y - top) + Math.max(0, foot - at.y - at.height);
  // Layout itself tells of words that it cuts.
  return { lines, height: foot - top, over: overOf(over, text.paragraphs), cuts: [] };
}

function linesOf({ style, lines }: SceneParagraph, { families, measurer }: Surroundings): readonly Box[] {
  const face = { family: familyOf(style, families), bold: style.bold, italic: style.italic };
  const { ascent, descent } = measurer.extent(face, style.size);
  return lines
    .filter(({ width }) => width > 0)
    .map(({ x, baseline, width, runs }) => {
      const size = runs.reduce((most, run) => Math.max(most, run.size ?? 0), style.size);
      const height = size * style.lineSpacing;
      return box(x, baseline - (height * ascent) / (ascent + descent), width, height);
    });
}

function cellsOf(
  table: TableItem,
  slide: AuditSlide,
  shape: AuditShape,
  layers: () => readonly Layer[],
  around: Surroundings,
): readonly SlideText[] {
  let y = table.box.y;
  return table.rows.flatMap(({ height, cells }, row) => {
    let along = 0;
    const top = y;
    y += height;
    return cells.flatMap((cell, column): readonly SlideText[] => {
      const width = table.columns[column] ?? 0;
      const x = table.rtl ? table.box.x + table.box.width - along - width : table.box.x + along;
      along += width;
      const text = textOf({ inset: cell.inset, anchor: cell.anchor }, cell.paragraphs, around);
      if (text.plain === '') return [];
      const own = box(x, top, width, height);
      const fill = cell.fill;
      const ground: Layer | undefined = fill && {
        box: own,
        turn: 0,
        outline: 'rectangle',
        paint: filled({ kind: 'solid', color: fill }, around),
      };
      return [
        {
          slide,
          shape,
          families: around.families,
          text,
          cell: { row: row + 1, column: column + 1 },
          placed: { box: own, turn: 0 },
          set: { ...setOf(cell.paragraphs, text, own, around), over: 0 },
          // The table itself is the last, and is not known as a whole.
          layers: () => [...layers().slice(0, -1), ...(ground ? [ground] : [])],
        },
      ];
    });
  });
}

const alphaOf = (color: Color | FixedColor): number => ('rgb' in color ? 1 : (color.alpha ?? 100) / 100);

/** What a shape or a cell is filled with. */
export function filled(fill: Fill, { rgb }: Surroundings): Paint {
  if (fill.kind === 'pattern')
    return {
      kind: 'pattern',
      inks: [
        { rgb: rgb(fill.foreground), alpha: 1 },
        { rgb: rgb(fill.background), alpha: 1 },
      ],
    };
  return { kind: 'plain', ink: { rgb: rgb(fill.color), alpha: alphaOf(fill.color) } };
}
