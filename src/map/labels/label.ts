// One label as a text item: a line or two that never wrap, sized by measured widths, with the colour that reads on the
// tones beneath it.

import type { Box } from '../../scene/geometry.ts';
import type { Color, ParagraphStyle } from '../../scene/style.ts';
import type { SceneLine, SceneParagraph, SceneRun, TextItem } from '../../scene/types.ts';
import type { Face } from '../../text/types.ts';
import type { Origin } from '../../values/origin.ts';
import type { MapContext } from '../types.ts';

export interface LabelText {
  readonly lines: readonly string[];
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly tracking: number;
  /** How many of the first lines are bold where the others are not: a name with a note under it. */
  readonly heads?: number;
}

export interface MeasuredLabel extends LabelText {
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly face: Face;
}

/** No label is smaller, whatever the template says: the last row reads it. */
const leastSize = 16;

/** How much larger the name of what the map is about is. */
export const focusMore = 4;

export function labelSize(context: MapContext): number {
  return Math.max(leastSize, context.label.size);
}

/** Letters of some scripts join or stand in squares: spacing them is wrong. */
export function trackable(text: string): boolean {
  // Latin, Greek, Cyrillic and what goes with them; asking for scripts by name costs V8 10 ms the first time.
  return /^[\0-\u052f\u1e00-\u206f]+$/.test(text);
}

export function measured(text: LabelText, { measurer, families, label }: MapContext): MeasuredLabel {
  const face: Face = {
    family: label.family?.latin ?? families[label.font],
    bold: text.bold,
    italic: text.italic,
  };
  const widths = text.lines.map(
    (line, at) =>
      measurer.width(line, at < (text.heads ?? 0) ? { ...face, bold: true } : face, text.size) +
      text.tracking * [...line].length,
  );
  const { ascent, descent } = measurer.extent(face, text.size);
  return {
    ...text,
    face,
    widths,
    width: Math.max(...widths),
    height: (ascent + descent) * text.lines.length,
  };
}

export interface LabelLook {
  readonly name: string;
  /** On the slide's left, middle or right of its box, whatever the direction of the script. */
  readonly align: 'left' | 'center' | 'right';
  readonly color: Color;
  readonly origin: Origin;
}

/** The label with its top left corner at (x, y). */
export function labelItem(
  text: MeasuredLabel,
  x: number,
  y: number,
  look: LabelLook,
  context: MapContext,
): TextItem {
  const rtl = context.language.direction === 'rtl';
  const { ascent } = context.measurer.extent(text.face, text.size);
  const lineHeight = text.height / text.lines.length;
  const style: ParagraphStyle = {
    ...withoutTracking(context.label),
    size: text.size,
    color: look.color,
    bold: text.bold,
    italic: text.italic,
    align: look.align === 'center' ? 'center' : (look.align === 'left') === rtl ? 'end' : 'start',
    // Single spacing, so that the box holds what was measured.
    lineSpacing: lineHeight / text.size,
    spaceBefore: 0,
    spaceAfter: 0,
    bullet: null,
    indent: 0,
    hanging: 0,
    ...(text.tracking > 0 ? { tracking: text.tracking } : {}),
  };
  const run = (value: string, at: number): SceneRun => ({
    text: value,
    lang: context.language.tag,
    origin: look.origin,
    ...(at < (text.heads ?? 0) ? { bold: true } : {}),
  });
  const lines = text.lines.map((line, index): SceneLine => {
    const width = text.widths[index] ?? 0;
    const spare = text.width - width;
    return {
      x: x + (look.align === 'left' ? 0 : look.align === 'center' ? spare / 2 : spare),
      baseline: y + index * lineHeight + ascent,
      width,
      runs: [run(line, index)],
    };
  });
  const runs = text.lines.flatMap((line, index) =>
    index > 0 ? [run('\n', index), run(line, index)] : [run(line, index)],
  );
  const paragraph: SceneParagraph = { level: 0, style, rtl, runs, lines };
  const box: Box = { x, y, width: text.width, height: text.height };
  return {
    kind: 'text',
    name: look.name,
    box,
    paragraphs: [paragraph],
    anchor: 'middle',
    inset: { left: 0, top: 0, right: 0, bottom: 0 },
    columns: 1,
    columnGap: 0,
    wrap: false,
  };
}

function withoutTracking({ tracking: _, ...style }: ParagraphStyle): ParagraphStyle {
  return style;
}
