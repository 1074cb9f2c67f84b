// Paragraphs of the Scene as letters at their places: what layout measured, line by line, in the faces of the document.

import { bulletText, latinFamily } from '../scene/drawing.ts';
import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneLine, SceneParagraph, SceneRun } from '../scene/types.ts';
import { levelsOf } from './bidi.ts';
import { drawLetters, drawLine, drawRectangle, drawTurned, type Letters, type Pen } from './pen.ts';
import { fitted, type SetPiece, setPieces, startsOf } from './set-pieces.ts';

/** Neighbouring runs of a line that go to one place and are in one language. */
export interface Stretch {
  readonly letters: readonly Letters[];
  readonly runs: readonly SceneRun[];
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly baseline: number;
  readonly size: number;
  readonly link?: string;
  readonly slide?: number;
  readonly lang: string;
}

interface Placed {
  readonly run: SceneRun;
  readonly letters: readonly Letters[];
  readonly x: number;
  readonly width: number;
}

export function stretchesOf(paragraph: SceneParagraph, pen: Pen): readonly Stretch[] {
  return paragraph.lines.flatMap((line) => joined(placed(line, paragraph, pen), line, paragraph.style));
}

/** Of one run, in one face and one direction. */
interface Piece extends SetPiece {
  readonly run: SceneRun;
  readonly rise: number;
}

function placed(line: SceneLine, { style, rtl }: SceneParagraph, pen: Pen): readonly Placed[] {
  const runs = line.runs.filter(({ text }) => text !== '\n');
  const tracking = style.tracking ?? 0;
  const texts = runs.map(({ text }, index) => (index === runs.length - 1 ? text.trimEnd() : text));
  const levels = levelsOf(texts.join(''), rtl);
  let at = 0;
  const natural = runs.flatMap((run, index): readonly Piece[] => {
    const text = texts[index] ?? '';
    const base = run.size ?? style.size;
    const size = run.script ? (base * 2) / 3 : base;
    const rise = run.script === 'super' ? -base * 0.3 : run.script === 'sub' ? base * 0.25 : 0;
    const look = {
      family: latinFamily(style, pen.theme, run.code),
      bold: run.bold ?? style.bold,
      italic: run.italic ?? style.italic,
      lang: run.lang,
      size,
      tracking,
    };
    const own = levels?.subarray(at, at + text.length);
    at += text.length;
    return setPieces(text, own, look, pen).map((piece) => ({ ...piece, run, rise }));
  });
  const pieces = fitted(natural, line.width);
  const starts = startsOf(pieces, line.x);
  return runs.map((run) => {
    const own = pieces.flatMap((piece, index) =>
      piece.run === run ? [{ piece, x: starts[index] ?? 0 }] : [],
    );
    const letters = own.map(
      ({ piece, x }): Letters => ({
        text: piece.text,
        face: piece.face,
        size: piece.size,
        x,
        width: piece.width,
        baseline: line.baseline + piece.rise,
        color: run.color ?? (run.link === undefined ? style.color : { scheme: 'hlink' as const }),
        stretch: piece.stretch,
        tracking,
      }),
    );
    const x = Math.min(...letters.map((one) => one.x));
    return { run, letters, x, width: Math.max(...letters.map((one) => one.x + one.width)) - x };
  });
}

function joined(placed: readonly Placed[], line: SceneLine, style: ParagraphStyle): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { run, letters, x, width } of placed) {
    if (letters.length === 0) continue;
    const last = found.at(-1);
    const same = last && last.link === run.link && last.slide === run.slide && last.lang === run.lang;
    if (same) found.pop();
    found.push({
      letters: [...(same ? last.letters : []), ...letters],
      runs: [...(same ? last.runs : []), ...letters.map(() => run)],
      text: (same ? last.text : '') + run.text,
      x: same ? Math.min(last.x, x) : x,
      width: same ? Math.max(last.x + last.width, x + width) - Math.min(last.x, x) : width,
      baseline: line.baseline,
      size: style.size,
      ...(run.link === undefined ? {} : { link: run.link }),
      ...(run.slide === undefined ? {} : { slide: run.slide }),
      lang: run.lang,
    });
  }
  return found;
}

export function drawStretch(stretch: Stretch, pen: Pen): void {
  drawTurned(pen, () => drawUpright(stretch, pen));
}

function drawUpright(stretch: Stretch, pen: Pen): void {
  const { runs, letters, x, width, baseline, size } = stretch;
  const ground = runs.find(({ highlight }) => highlight)?.highlight;
  if (ground) drawRectangle(pen, { x, y: baseline - size * 0.95, width, height: size * 1.2 }, ground);
  drawLetters(pen, letters, runs.find(({ halo }) => halo)?.halo);
  for (const [index, one] of letters.entries()) {
    const run = runs[index];
    const to = one.x + one.width;
    const line = (y: number): void => {
      if ('scheme' in one.color)
        drawLine(
          pen,
          { x: one.x, y },
          { x: to, y },
          { color: one.color, width: Math.max(0.5, one.size / 18) },
        );
    };
    if (run?.link !== undefined) line(one.baseline + one.size * 0.12);
    if (run?.strike) line(one.baseline - one.size * 0.28);
  }
}

/** The mark before a paragraph's first line; in text that runs from right to left, behind its right end. */
export function bulletOf(paragraph: SceneParagraph, count: number, pen: Pen): readonly Letters[] {
  const { style, rtl, runs } = paragraph;
  const first = paragraph.lines[0];
  if (style.bullet === null || !first) return [];
  const text = bulletText(style, count);
  const look = {
    family: latinFamily(style, pen.theme),
    bold: false,
    italic: false,
    lang: runs[0]?.lang ?? '',
    size: style.size,
    tracking: 0,
  };
  const pieces = setPieces(text, levelsOf(text, rtl), look, pen);
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const starts = startsOf(
    pieces,
    rtl ? first.x + first.width + style.hanging - width : first.x - style.hanging,
  );
  return pieces.map((piece, index) => ({
    text: piece.text,
    face: piece.face,
    width: piece.width,
    size: style.size,
    x: starts[index] ?? 0,
    baseline: first.baseline,
    color: style.bulletColor ?? style.color,
    stretch: 100,
    tracking: 0,
  }));
}
