// Where a label stands by its place: against a bar, a point or nothing. PowerPoint and LibreOffice do the same, within a point or two.

import type { ChartLabel } from '../../scene/chart.ts';
import type { TextMark } from '../../scene/chart-marks.ts';
import type { Box, Point } from '../../scene/geometry.ts';
import { type Lettering, lineSpacing } from './lettering.ts';

/** Air between a mark and its label; from the top of a line to its baseline, times the size. */
const air = 4;
const ascent = 0.92;

export interface Against {
  /** A bar, or a dot on its point. */
  readonly box: Box;
  readonly lying: boolean;
  /** The bar runs to the left, or down. */
  readonly back: boolean;
}

/** @param lines what the label shows; the author's words stand over it, or behind it on the same line */
export function labelMarks(
  label: ChartLabel,
  lines: readonly string[],
  { box, lying, back }: Against,
  lettering: Lettering,
): readonly TextMark[] {
  const { words } = label;
  const over = words && !words.inline ? words.lines : [];
  const all = [
    ...over.map((text) => ({ text, size: words?.size ?? label.size, bold: words?.bold === true })),
    ...lines.map((text) => ({ text, size: label.size, bold: label.bold })),
  ];
  const height = all.reduce((sum, { size }) => sum + size * lineSpacing, 0);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const right = box.x + box.width + air;
  const left = box.x - air;
  const above = box.y - air - height;
  const below = box.y + box.height + air;
  const centred = middle.y - height / 2;
  switch (label.place) {
    case 'end':
      if (!lying) return block(middle.x, back ? below : above, 'middle');
      return back ? block(left, centred, 'right') : block(right, centred, 'left');
    case 'foot':
      if (!lying) return block(middle.x, back ? box.y + air : box.y + box.height - air - height, 'middle');
      return back ? block(box.x + box.width - air, centred, 'right') : block(box.x + air, centred, 'left');
    case 'center':
      return block(middle.x, centred, 'middle');
    case 'above':
      return block(middle.x, above, 'middle');
    case 'below':
      return block(middle.x, below, 'middle');
    case 'left':
      return block(left, centred, 'right');
    case 'right':
      return block(right, centred, 'left');
  }

  function block(x: number, top: number, anchor: TextMark['anchor']): readonly TextMark[] {
    const { x: dx, y: dy } = label.moved ?? { x: 0, y: 0 };
    let y = top + dy;
    const marks = all.map(({ text, size, bold }): TextMark => {
      const baseline = y + ascent * size;
      y += size * lineSpacing;
      return mark(text, x + dx, baseline, anchor, size, bold);
    });
    const [value] = marks;
    if (!words?.inline || !value) return marks;
    const behind = anchor === 'right' ? x - value.width - 8 : x + value.width + 8;
    const baseline = centred + dy + height / 2 + words.size * 0.35;
    return [
      ...marks,
      ...words.lines.map((text) => mark(text, behind + dx, baseline, anchor, words.size, words.bold)),
    ];
  }

  function mark(
    text: string,
    x: number,
    baseline: number,
    anchor: TextMark['anchor'],
    size: number,
    bold: boolean,
  ): TextMark {
    const width = lettering.width(text, size, bold);
    return { mark: 'text', role: 'label', text, x, baseline, anchor, size, bold, color: label.color, width };
  }
}

/** One line around a point: names of an axis, words of a legend. */
export function textAt(
  text: string,
  at: Point,
  anchor: TextMark['anchor'],
  look: Pick<TextMark, 'role' | 'size' | 'bold' | 'color'>,
  width: number,
): TextMark {
  return { mark: 'text', text, x: at.x, baseline: at.y + look.size * 0.35, anchor, ...look, width };
}

/** Lines from a top downwards. */
export function textBelow(
  lines: readonly string[],
  at: Point,
  anchor: TextMark['anchor'],
  look: Pick<TextMark, 'role' | 'size' | 'bold' | 'color'>,
  width: (text: string) => number,
): readonly TextMark[] {
  return lines.map((text, index) => ({
    mark: 'text',
    text,
    x: at.x,
    baseline: at.y + (index * lineSpacing + ascent) * look.size,
    anchor,
    ...look,
    width: width(text),
  }));
}
