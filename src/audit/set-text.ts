// Text set into its shape, to see whether it stays in it and where on the slide its lines stand.

import type { Outline } from '../drawingml/outline.ts';
import { type Box, box, type Inset } from '../scene/geometry.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneRun } from '../scene/types.ts';
import { familyOf } from '../text/break.ts';
import { wordsCut } from '../text/cut-word.ts';
import { knows } from '../text/families.ts';
import { type SetText, setText } from '../text/fit.ts';
import type { Face, FontFamilies, Measurer } from '../text/types.ts';
import type { AuditParagraph, AuditText, Look } from './types.ts';

export interface TextOnSlide {
  /** The text's lines, before their shape is turned. */
  readonly lines: readonly Box[];
  /** Points that the text needs from top to bottom, without insets. */
  readonly height: number;
  /**
   * Points by which the text leaves its shape, above and below together; 0 where it is within a fraction of a
   * line.
   */
  readonly over: number;
  /** Words that a line's end cuts inside, each once. */
  readonly cuts: readonly string[];
}

/**
 * A family that nobody measured is taken for a narrow one: what then leaves its shape does in the family
 * itself. (Layout takes it for a wide one, so that what then fits does.)
 */
export function narrowly(measurer: Measurer): Measurer {
  const faces = new Map<string, { readonly family: string; readonly factor: number }>();
  const known = (family: string): { readonly family: string; readonly factor: number } => {
    let found = faces.get(family);
    if (!found) {
      found = knows(family)
        ? { family, factor: 1 }
        : { family: 'Calibri', factor: /narrow|condensed|compressed/i.test(family) ? 0.85 : 1 };
      faces.set(family, found);
    }
    return found;
  };
  return {
    width: (text, face, size) => {
      const { family, factor } = known(face.family);
      return measurer.width(text, family === face.family ? face : { ...face, family }, size) * factor;
    },
    extent: (face: Face, size) => measurer.extent(face, size),
  };
}

/** What a text takes from around it. */
export interface Surrounding {
  readonly families: FontFamilies;
  /** Whether its master's text runs from right to left. */
  readonly rtl: boolean;
}

export const surroundingOf = (look: Look): Surrounding => ({
  families: familiesOf(look),
  rtl: look.layout.free.rtl,
});

export function setOnSlide(
  text: AuditText,
  at: Box,
  outline: Outline,
  { families, rtl }: Surrounding,
  measurer: Measurer,
): TextOnSlide {
  const inset = insetOf(text, at, outline);
  const inner = box(
    at.x + inset.left,
    at.y + inset.top,
    at.width - inset.left - inset.right,
    at.height - inset.top - inset.bottom,
  );
  if (text.direction === 'stacked') return { lines: [inner], height: 0, over: 0, cuts: [] };
  const aside = text.direction === 'side';
  const room = aside ? box(inner.x, inner.y, inner.height, inner.width) : inner;
  const set = setText(
    text.paragraphs.map((one) => scaled(one, text, families)),
    0,
    {
      families,
      measurer,
      minSize: 1,
      columns: text.columns,
      columnGap: text.columnGap,
      width: text.wrap ? Math.max(1, room.width) : 1e6,
      height: Math.max(1, room.height),
    },
  );
  const spare = room.height - set.height;
  const before = text.anchor === 'top' ? 0 : text.anchor === 'middle' ? spare / 2 : spare;
  const [first, last] = aside ? [0, 0] : [inset.top, inset.bottom];
  // What reaches into the insets is still within the shape.
  const over = Math.max(0, -before - first) + Math.max(0, before - spare - last);
  return {
    lines: aside ? [inner] : linesOf(set, text, room, before, rtl),
    height: set.height,
    over: overOf(over, set.paragraphs),
    cuts: set.cuts === 0 ? [] : [...new Set(set.paragraphs.flatMap(({ lines }) => wordsCut(lines)))],
  };
}

/** Less than a fraction of a line is the difference between two programs. */
export function overOf(over: number, [first]: readonly { readonly style: ParagraphStyle }[]): number {
  return over > Math.max(2, (first?.style.size ?? 12) * 0.25) ? over : 0;
}

const familiesOf = ({ fonts }: Look): FontFamilies => ({
  major: fonts.major.latin,
  minor: fonts.minor.latin,
  mono: 'Consolas',
});

/** An ellipse's text stands in the rectangle that fits into it. */
function insetOf({ inset }: AuditText, at: Box, outline: Outline): Inset {
  if (outline !== 'ellipse') return inset;
  const [x, y] = [at.width, at.height].map((length) => (length * (1 - Math.SQRT1_2)) / 2) as [number, number];
  return {
    left: inset.left + x,
    right: inset.right + x,
    top: inset.top + y,
    bottom: inset.bottom + y,
  };
}

interface ScaledParagraph extends Omit<AuditParagraph, 'runs'> {
  readonly runs: readonly SceneRun[];
}

function scaled(
  { style, level, rtl, runs }: AuditParagraph,
  { scale, reduction }: AuditText,
  families: FontFamilies,
): ScaledParagraph {
  const usual = familyOf(style, families);
  return {
    style:
      scale === 1 && reduction === 0
        ? style
        : {
            ...style,
            size: style.size * scale,
            lineSpacing: style.lineSpacing * (1 - reduction),
            spaceBefore: style.spaceBefore * scale,
            spaceAfter: style.spaceAfter * scale,
          },
    level,
    rtl,
    runs: runs.map((run) => ({
      text: run.text,
      lang: run.lang ?? 'en',
      bold: run.style.bold,
      italic: run.style.italic,
      size: run.style.size * scale,
      ...(run.script ? { script: 'super' as const } : {}),
      ...ownFamily(familyOf(run.style, families), usual, families),
    })),
  };
}

/** Code is set in the one family that is not letters' usual width, and never parted. */
const ownFamily = (
  family: string,
  usual: string,
  { mono }: FontFamilies,
): Pick<SceneRun, 'code' | 'family'> =>
  family === mono ? { code: true } : family === usual ? {} : { family };

function linesOf(
  { paragraphs }: SetText<ScaledParagraph>,
  { columns, columnGap, wrap }: AuditText,
  room: Box,
  before: number,
  mirrored: boolean,
): readonly Box[] {
  const width = (room.width - (columns - 1) * columnGap) / columns;
  return paragraphs.flatMap(({ style, lines }) =>
    lines
      .filter((line) => line.width > 0)
      .map((line) => {
        const spare = width - style.indent - line.width;
        const atEnd = mirrored ? style.align === 'start' : style.align === 'end';
        const shift = style.align === 'center' ? spare / 2 : atEnd ? spare : 0;
        const x = room.x + line.column * (width + columnGap) + style.indent + shift;
        // An unbroken line that is wider than its column is only as wide as it is measured.
        return box(
          x,
          room.y + before + line.top,
          wrap ? Math.min(line.width, width) : line.width,
          line.height,
        );
      }),
  );
}
