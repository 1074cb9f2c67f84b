// Sets text in a slot: the Scene's text items, with every line where it was measured.

import type { Span } from '../diagnostic/diagnostic.ts';
import { type Box, box } from '../scene/geometry.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneLine, SceneParagraph, SceneRun, TextItem } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import { breakLines, familyOf } from '../text/break.ts';
import { type FitOptions, type FitParagraph, fitText, type SetText, setText } from '../text/fit.ts';
import type { BrokenLine } from '../text/types.ts';
import { withLinks } from './links.ts';
import { placeholderOf } from './placeholder.ts';
import type { Setting } from './setting.ts';
import { linkWithout, textOnSheet } from './sheet.ts';

/** A paragraph on its way into a slot. */
export interface SlotParagraph extends FitParagraph {
  readonly number?: number;
  readonly rtl: boolean;
  readonly span?: Span;
}

export function slotBox(slot: Slot): Box {
  const { inset } = slot;
  return box(
    slot.box.x + inset.left,
    slot.box.y + inset.top,
    slot.box.width - inset.left - inset.right,
    slot.box.height - inset.top - inset.bottom,
  );
}

export function fitOptions(slot: Slot, setting: Setting): FitOptions {
  const { width, height } = slotBox(slot);
  return {
    families: setting.families,
    measurer: setting.assets.measurer,
    minSize: slot.minSize,
    columns: slot.columns,
    columnGap: slot.columnGap,
    width,
    height,
    ...(slot.maxLines === undefined ? {} : { maxLines: slot.maxLines }),
  };
}

/**
 * Sets the paragraphs in the slot. `step` fixes how many points below the design size; otherwise the best
 * fit.
 */
export function textItem(
  paragraphs: readonly SlotParagraph[],
  slot: Slot,
  setting: Setting,
  name: string,
  step?: number,
): TextItem {
  const options = fitOptions(slot, setting);
  const set = step === undefined ? fitText(paragraphs, options) : setText(paragraphs, step, options);
  return itemOf(set, slot, setting, name);
}

export function itemOf(set: SetText<SlotParagraph>, slot: Slot, setting: Setting, name: string): TextItem {
  const inner = slotBox(slot);
  const top = anchoredTop(inner, set.height, slot.anchor);
  const columnWidth = (inner.width - (slot.columns - 1) * slot.columnGap) / slot.columns;
  const span = set.paragraphs[0]?.source.span;
  const item: TextItem = {
    kind: 'text',
    name,
    box: slot.box,
    ...placeholderOf(slot, true),
    ...(slot.turn === undefined ? {} : { turn: slot.turn }),
    paragraphs: set.paragraphs.map((paragraph): SceneParagraph => {
      const { source, style } = paragraph;
      return {
        level: source.level,
        style,
        rtl: source.rtl,
        runs: paragraph.runs,
        ...(source.number === undefined ? {} : { number: source.number }),
        ...(source.span ? { span: source.span } : {}),
        lines: paragraph.lines.map((line) => {
          const column = setting.rtl ? slot.columns - 1 - line.column : line.column;
          const left = inner.x + column * (columnWidth + slot.columnGap);
          return sceneLine(
            line,
            style,
            source.rtl,
            box(left, top, columnWidth, inner.height),
            top + line.top,
            line.height,
            setting,
          );
        }),
      };
    }),
    anchor: slot.anchor,
    inset: slot.inset,
    columns: slot.columns,
    columnGap: slot.columnGap,
    wrap: true,
    ...(span ? { span } : {}),
  };
  const laid = slot.sheet && textOnSheet(item, slot.inheritedInset ?? slot.inset, slot.sheet);
  if (laid) return laid;
  if (!slot.palette) return item;
  return withLinks(item, slot.sheet ? linkWithout(slot.sheet, item, slot.palette.link) : slot.palette.link);
}

function anchoredTop(inner: Box, height: number, anchor: Slot['anchor']): number {
  if (anchor === 'top') return inner.y;
  return anchor === 'bottom' ? inner.y + inner.height - height : inner.y + (inner.height - height) / 2;
}

/** Lines of a table cell, one under the other from `top`. */
export function linesAt(
  broken: readonly BrokenLine[],
  style: ParagraphStyle,
  inner: Box,
  top: number,
  setting: Setting,
): readonly SceneLine[] {
  const height = style.size * style.lineSpacing;
  return broken.map((line, index) =>
    sceneLine(line, style, setting.rtl, inner, top + index * height, height, setting),
  );
}

function sceneLine(
  line: BrokenLine,
  style: ParagraphStyle,
  rtl: boolean,
  inner: Box,
  top: number,
  height: number,
  setting: Setting,
): SceneLine {
  const face = { family: familyOf(style, setting.families), bold: style.bold, italic: style.italic };
  const { ascent, descent } = setting.assets.measurer.extent(face, style.size);
  // The face's own ascent and descent share the line's height in their proportion.
  const baseline = top + (height * ascent) / (ascent + descent);
  return {
    x: lineStart(line.width, style, rtl, inner),
    baseline,
    width: line.width,
    runs: line.runs,
    ...(line.cut && line.cut !== 'syllable' ? { cut: true } : {}),
  };
}

/** Left edge of the line. `start` and the indent are at the right in right-to-left text. */
function lineStart(width: number, style: ParagraphStyle, rtl: boolean, inner: Box): number {
  if (style.align === 'center') return inner.x + (inner.width - width) / 2;
  const atLeft = (style.align === 'start') !== rtl;
  return atLeft
    ? inner.x + (rtl ? 0 : style.indent)
    : inner.x + inner.width - width - (rtl ? style.indent : 0);
}

/** One paragraph at the slot's own size: furniture, captions. */
export function lineOf(runs: readonly SceneRun[], slot: Slot, setting: Setting, name: string): TextItem {
  return textItem(
    [{ style: slot.levels[0] as ParagraphStyle, level: 0, runs, rtl: setting.rtl }],
    slot,
    setting,
    name,
  );
}

export function lineCount(runs: readonly SceneRun[], slot: Slot, setting: Setting): number {
  const style = slot.levels[0] as ParagraphStyle;
  return breakLines(runs, style, setting.families, slotBox(slot).width * 0.985, setting.assets.measurer)
    .length;
}

/** The same text, higher on the slide by some points. */
export function raised(item: TextItem, by: number): TextItem {
  return {
    ...item,
    box: { ...item.box, y: item.box.y - by },
    ...(item.placeholder ? { placeholder: { ...item.placeholder, atLayout: false } } : {}),
    paragraphs: item.paragraphs.map((paragraph) => ({
      ...paragraph,
      lines: paragraph.lines.map((line) => ({ ...line, baseline: line.baseline - by })),
    })),
  };
}
