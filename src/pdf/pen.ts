// Drawing on a page of the document in the Scene's own terms: colours, fills, strokes, outlines, text at its baseline.

import { rgbOf } from '../scene/color.ts';
import { dashes, hatches } from '../scene/drawing.ts';
import type { Box, Segment } from '../scene/geometry.ts';
import type { Color, FixedColor, Theme } from '../scene/style.ts';
import type { Fill, Stroke } from '../scene/types.ts';
import { drawnFace, type Faces } from './faces.ts';

export type Document = PDFKit.PDFDocument;

export interface Pen {
  readonly doc: Document;
  readonly theme: Theme;
  readonly faces: Faces;
  /** Text is drawn turned about a point, degrees clockwise. */
  readonly turned?: { readonly degrees: number; readonly about: readonly [x: number, y: number] };
}

/** Text where it stands, in one face. */
export interface Letters {
  readonly text: string;
  readonly face: string;
  readonly size: number;
  readonly x: number;
  /** As it is drawn, stretched. */
  readonly width: number;
  readonly baseline: number;
  readonly color: Color | FixedColor;
  /** Percent of its own width: what stands in for another family is set as wide as that. */
  readonly stretch: number;
  readonly tracking: number;
}

/** A pen for text that may stand turned about its box's middle. */
export function turnedWith<P extends Pen>(pen: P, turn: number | undefined, { x, y, width, height }: Box): P {
  if (turn === undefined) return pen;
  return { ...pen, turned: { degrees: turn, about: [x + width / 2, y + height / 2] } };
}

export function drawTurned({ doc, turned }: Pen, draw: () => void): void {
  if (turned) doc.save().rotate(turned.degrees, { origin: [...turned.about] });
  draw();
  if (turned) doc.restore();
}

const paint = (color: Color | FixedColor, theme: Theme): string => `#${rgbOf(color, theme)}`;

const opacity = (color: Color | FixedColor): number =>
  'alpha' in color && color.alpha !== undefined ? color.alpha / 100 : 1;

/** Two decimals are a seven-thousandth of an inch; more only make the file large. */
const short = (value: number): string => String(Math.round(value * 100) / 100 + 0);

export function outline(segments: readonly Segment[]): string {
  return segments.map(([step, ...numbers]) => `${step}${numbers.map(short).join(' ')}`).join('');
}

export function drawPath(
  { doc, theme }: Pen,
  d: string,
  box: Box,
  fill: Fill | undefined,
  stroke: Stroke | undefined,
): void {
  if (d === '') return;
  if (fill?.kind === 'solid')
    doc.path(d).fillOpacity(opacity(fill.color)).fill(paint(fill.color, theme), 'even-odd').fillOpacity(1);
  if (fill?.kind === 'pattern') hatch(doc, d, box, fill, theme);
  if (!stroke) return;
  doc.save().path(d);
  style(doc, stroke, theme);
  doc.stroke().restore();
}

function style(doc: Document, stroke: Stroke, theme: Theme): void {
  doc
    .lineWidth(stroke.width)
    .lineJoin('round')
    .strokeColor(paint(stroke.color, theme))
    .strokeOpacity(opacity(stroke.color));
  const [on, off] = stroke.dash ? dashes[stroke.dash] : [];
  if (on && off) doc.dash(on * stroke.width, { space: off * stroke.width });
}

type Hatch = Extract<Fill, { kind: 'pattern' }>;

/** Lines across the shape, where an SVG has them: through multiples of their step from the page's corner. */
function hatch(doc: Document, d: string, box: Box, fill: Hatch, theme: Theme): void {
  const { step, weight, falls } = hatches[fill.preset];
  const { x: left, y: top, width, height } = box;
  doc.save().path(d).clip('even-odd');
  doc.rect(left, top, width, height).fill(paint(fill.background, theme));
  const end = left + width + (falls ? -top : top + height);
  for (
    let at = Math.floor((left + (falls ? -top - height : top)) / step) * step;
    at <= end + step;
    at += step
  ) {
    const across = (y: number): number => (falls ? at + y : at - y);
    doc.moveTo(across(top), top).lineTo(across(top + height), top + height);
  }
  doc.lineWidth(weight).strokeColor(paint(fill.foreground, theme)).stroke().restore();
}

/** A triangle at the end of a path, six times its line's width long and as wide. */
export function drawArrow({ doc, theme }: Pen, segments: readonly Segment[], stroke: Stroke): void {
  const points = segments.flatMap((segment) => {
    const numbers = segment.slice(1) as readonly number[];
    return Array.from({ length: numbers.length / 2 }, (_, at) => ({
      x: numbers[2 * at] ?? 0,
      y: numbers[2 * at + 1] ?? 0,
    }));
  });
  const tip = points.at(-1);
  const before = points.findLast((point) => tip && Math.hypot(point.x - tip.x, point.y - tip.y) > 0.01);
  if (!tip || !before) return;
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const at = (along: number, across: number): string =>
    `${short(tip.x + along * Math.cos(angle) - across * Math.sin(angle))} ${short(tip.y + along * Math.sin(angle) + across * Math.cos(angle))}`;
  const { width } = stroke;
  doc
    .path(`M${at(width, 0)}L${at(-5 * width, 3 * width)}L${at(-5 * width, -3 * width)}Z`)
    .fill(paint(stroke.color, theme));
}

export function drawRectangle(
  { doc, theme }: Pen,
  { x, y, width, height }: Box,
  fill: Color | FixedColor,
): void {
  doc.rect(x, y, width, height).fillOpacity(opacity(fill)).fill(paint(fill, theme)).fillOpacity(1);
}

export function drawLine(
  { doc, theme }: Pen,
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  stroke: Stroke,
): void {
  doc.save().moveTo(from.x, from.y).lineTo(to.x, to.y);
  style(doc, stroke, theme);
  doc.stroke().restore();
}

/** @param halo the colour that is drawn around each letter first. */
export function drawLetters({ doc, theme }: Pen, letters: readonly Letters[], halo?: Color): void {
  if (halo) {
    doc.save().lineWidth(3).lineJoin('round').strokeColor(paint(halo, theme));
    for (const one of letters) if (one.face !== drawnFace) set(doc, one, { stroke: true, fill: false });
    doc.restore();
  }
  for (const one of letters) {
    if (one.face === drawnFace) drawBoxes(doc, one, paint(one.color, theme));
    else {
      doc.fillColor(paint(one.color, theme), opacity(one.color));
      set(doc, one, {});
    }
  }
}

function set(doc: Document, letters: Letters, more: PDFKit.Mixins.TextOptions): void {
  const { text, face, size, x, baseline, stretch, tracking } = letters;
  const joined = isJoined(text);
  const isStretched = stretch !== 100;
  // Where marks stand over letters pdfkit 0.20.2 counts their places without the stretch: the whole is stretched then.
  const whole = joined && isStretched;
  if (whole) doc.save().transform(stretch / 100, 0, 0, 1, x * (1 - stretch / 100), 0);
  doc
    .font(face)
    .fontSize(size)
    .text(text, x, baseline, {
      lineBreak: false,
      // Set as one: word by word, text that runs from right to left would stand in the wrong order.
      ...(joined ? { features: [] } : {}),
      baseline: 'alphabetic',
      ...(tracking === 0 ? {} : { characterSpacing: tracking }),
      ...(isStretched && !whole ? { horizontalScaling: stretch } : {}),
      ...more,
    });
  if (whole) doc.restore();
}

/** What a drawn box takes of its size, and the box itself. */
const boxAdvance = 0.9;
const boxSide = 0.7;

function drawBoxes(doc: Document, { text, size, x, baseline, stretch }: Letters, color: string): void {
  const side = boxSide * size;
  for (const [index, letter] of [...text].entries()) {
    const left = x + index * boxAdvance * size * (stretch / 100);
    const top = baseline - side;
    if (letter === '\u25a0' || letter === '\u25aa') {
      // As large as a lower-case letter.
      const edge = size * (letter === '\u25a0' ? 0.5 : 0.36);
      doc.rect(left, baseline - edge, edge, edge).fill(color);
      continue;
    }
    doc
      .save()
      .lineWidth(size / 14)
      .strokeColor(color)
      .rect(left, top, side, side)
      .stroke();
    const at = (across: number, down: number): [number, number] => [left + across * side, top + down * side];
    if (letter === '\u2611')
      doc
        .moveTo(...at(0.2, 0.5))
        .lineTo(...at(0.42, 0.75))
        .lineTo(...at(0.82, 0.22))
        .stroke();
    if (letter === '\u2612')
      doc
        .moveTo(...at(0.2, 0.2))
        .lineTo(...at(0.8, 0.8))
        .moveTo(...at(0.8, 0.2))
        .lineTo(...at(0.2, 0.8))
        .stroke();
    doc.restore();
  }
}

/** Letters of scripts that pdfkit 0.20.2 must not part at spaces. */
const isJoined = (text: string): boolean => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);

/** Points, as the face draws it. */
export function naturalWidth(
  { doc }: Pen,
  text: string,
  face: string,
  size: number,
  tracking: number,
): number {
  if (face === drawnFace) return [...text].length * boxAdvance * size;
  return doc
    .font(face)
    .fontSize(size)
    .widthOfString(text, {
      ...(tracking === 0 ? {} : { characterSpacing: tracking }),
      ...(isJoined(text) ? { features: [] } : {}),
    });
}
