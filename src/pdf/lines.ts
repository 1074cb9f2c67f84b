// Paragraphs of the Scene as letters at their places: what layout measured, line by line, in the faces of the document.

import type { ParagraphStyle } from '../scene/style.ts';
import type { SceneLine, SceneParagraph, SceneRun } from '../scene/types.ts';
import { familyOf } from './faces.ts';
import { drawLetters, drawLine, drawRectangle, type Letters, naturalWidth, type Pen } from './pen.ts';

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
  return paragraph.lines.flatMap((line) => joined(placed(line, paragraph.style, pen), line, paragraph.style));
}

function placed(line: SceneLine, style: ParagraphStyle, pen: Pen): readonly Placed[] {
  const runs = line.runs.filter(({ text }) => text !== '\n');
  const tracking = style.tracking ?? 0;
  const natural = runs.map((run, index) => {
    const text = index === runs.length - 1 ? run.text.trimEnd() : run.text;
    const base = run.size ?? style.size;
    const size = run.script ? (base * 2) / 3 : base;
    const rise = run.script === 'super' ? -base * 0.3 : run.script === 'sub' ? base * 0.25 : 0;
    const family = familyOf(style, run, pen.theme);
    const pieces = pen.faces
      .pieces(text, family, run.bold ?? style.bold, run.italic ?? style.italic)
      .map((piece) => ({ ...piece, width: naturalWidth(pen, piece.text, piece.face, size, tracking) }));
    return { run, size, rise, pieces };
  });
  const total = natural.reduce(
    (sum, { pieces }) => sum + pieces.reduce((all, { width }) => all + width, 0),
    0,
  );
  // Within a thousandth they are the letters that were measured; rounding is no reason to stretch.
  const ratio = total > 0 && line.width > 0 ? line.width / total : 1;
  const stretch = Math.abs(ratio - 1) < 0.001 ? 1 : ratio;
  let x = line.x;
  return natural.map(({ run, size, rise, pieces }) => {
    const from = x;
    const color = run.color ?? (run.link === undefined ? style.color : { scheme: 'hlink' as const });
    const letters = pieces.map(({ text, face, width }): Letters => {
      const at = x;
      x += width * stretch;
      return {
        text,
        face,
        size,
        x: at,
        baseline: line.baseline + rise,
        color,
        stretch: Math.round(stretch * 10000) / 100,
        tracking,
      };
    });
    return { run, letters, x: from, width: x - from };
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
      x: same ? last.x : x,
      width: same ? x + width - last.x : width,
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
  const { runs, letters, x, width, baseline, size } = stretch;
  const ground = runs.find(({ highlight }) => highlight)?.highlight;
  if (ground) drawRectangle(pen, { x, y: baseline - size * 0.95, width, height: size * 1.2 }, ground);
  drawLetters(pen, letters, runs.find(({ halo }) => halo)?.halo);
  for (const [index, one] of letters.entries()) {
    const run = runs[index];
    const next = letters[index + 1];
    const to = next && next.baseline === one.baseline ? next.x : x + width;
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

/** The mark before a paragraph's first line. */
export function bulletOf(paragraph: SceneParagraph, count: number, pen: Pen): readonly Letters[] {
  const { style } = paragraph;
  const first = paragraph.lines[0];
  if (style.bullet === null || !first) return [];
  const text = style.bullet === 'number' ? `${count}.` : style.bullet;
  const family = familyOf(style, {}, pen.theme);
  let x = first.x - style.hanging;
  return pen.faces.pieces(text, family, false, false).map(({ text: part, face }) => {
    const at = x;
    x += naturalWidth(pen, part, face, style.size, 0);
    return {
      text: part,
      face,
      size: style.size,
      x: at,
      baseline: first.baseline,
      color: style.bulletColor ?? style.color,
      stretch: 100,
      tracking: 0,
    };
  });
}
