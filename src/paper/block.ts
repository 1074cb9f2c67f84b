// Text set to a width: a paragraph's lines, and the Scene's item of some of them where they are put.

import type { Span } from '../diagnostic/diagnostic.ts';
import type { Setting } from '../layout/setting.ts';
import { linesAt } from '../layout/text-slot.ts';
import { type Box, box } from '../scene/geometry.ts';
import type { PaperItem, PaperTag } from '../scene/paper.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun, TextItem } from '../scene/types.ts';
import { breakLines } from '../text/break.ts';
import { hyphenated } from '../text/cut-word.ts';
import { wellEnded } from '../text/line-ends.ts';
import type { BrokenLine } from '../text/types.ts';

export interface TextBlock {
  readonly tag: PaperTag;
  readonly style: ParagraphStyle;
  readonly runs: readonly SceneRun[];
  readonly lines: readonly BrokenLine[];
  readonly width: number;
  readonly lineHeight: number;
  /** Shown before it where its style numbers. */
  readonly number?: number;
  readonly span?: Span;
  readonly rtl: boolean;
}

export interface BlockMore {
  /** Where it runs otherwise than the article: a quotation in another language. */
  readonly rtl?: boolean;
  readonly number?: number;
  readonly span?: Span;
}

export function setBlock(
  tag: PaperTag,
  given: readonly SceneRun[],
  style: ParagraphStyle,
  width: number,
  setting: Setting,
  more: BlockMore = {},
): TextBlock {
  const room = width - style.indent;
  const lines = (runs: readonly SceneRun[]) =>
    breakLines(runs, style, setting.families, room, setting.assets.measurer, true);
  const whole = lines(given);
  const isCut = whole.some(({ cut }) => cut);
  const own = isCut ? hyphenated(given, whole) : given;
  return {
    tag,
    style,
    ...wellEnded({ runs: own, lines: isCut ? lines(own) : whole }, lines),
    width,
    lineHeight: style.size * style.lineSpacing,
    rtl: setting.rtl,
    ...more,
  };
}

export const heightOf = ({ lines, lineHeight }: TextBlock): number => lines.length * lineHeight;

const none = { left: 0, top: 0, right: 0, bottom: 0 };

/** Lines `from` up to `to` of it with their top left corner there. */
export function linesItem(
  block: TextBlock,
  x: number,
  y: number,
  setting: Setting,
  [from, to]: readonly [number, number] = [0, block.lines.length],
): PaperItem {
  const { tag, style, lines, width, number, span, rtl } = block;
  const shown = lines.slice(from, to);
  const area: Box = box(x, y, width, shown.length * block.lineHeight);
  // What goes on has its mark already.
  const own = from > 0 ? { ...style, bullet: null } : style;
  const item: TextItem = {
    kind: 'text',
    name: 'Text',
    box: area,
    paragraphs: [
      {
        level: 0,
        style: own,
        rtl,
        runs: block.runs,
        ...(number === undefined ? {} : { number }),
        ...(span ? { span } : {}),
        lines: linesAt(shown, style, area, y, { ...setting, rtl }),
      },
    ],
    anchor: 'top',
    inset: none,
    columns: 1,
    columnGap: 0,
    wrap: true,
    ...(span ? { span } : {}),
  };
  return { tag, item, ...(to < lines.length ? { goesOn: true } : {}) };
}

/** A rule across, only to be looked at. */
export function ruleItem(
  x: number,
  y: number,
  width: number,
  color: ParagraphStyle['color'],
  weight: number,
): PaperItem {
  return {
    tag: 'Artifact',
    item: {
      kind: 'path',
      name: 'Rule',
      box: box(x, y, width, 0),
      segments: [
        ['M', x, y],
        ['L', x + width, y],
      ],
      stroke: { color: 'scheme' in color ? color : { scheme: 'tx1' }, width: weight },
      about: { decorative: true },
    },
  };
}
