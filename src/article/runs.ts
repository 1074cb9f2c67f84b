// Runs of text: joining them, cutting them, and the one rule of white space (collapsed, a hard break is
// '\n').

import type { Run } from './types.ts';

/** A run's formatting. */
export type Style = Omit<Run, 'text'>;

export const plain: Style = {};

export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

export function styleOf(run: Run): Style {
  const { text: _text, ...style } = run;
  return style;
}

function sameStyle(a: Style, b: Style): boolean {
  if (a.cites || b.cites) return false;
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.code === b.code &&
    a.strike === b.strike &&
    a.script === b.script &&
    a.link === b.link &&
    a.lang === b.lang
  );
}

/** Collapses white space within and across runs, trims the ends and joins neighbours of one style. */
export function tidy(pieces: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const piece of pieces) {
    // Most text needs nothing: look before replacing.
    let text = /[\t\f\r\v]| {2}/.test(piece.text) ? piece.text.replace(/[ \t\f\r\v]+/g, ' ') : piece.text;
    if (text.includes('\n')) text = text.replace(/ ?\n ?/g, '\n');
    const last = out.at(-1);
    if (last === undefined) text = text.replace(/^[ \n]+/, '');
    else if (text.startsWith(' ') && (last.text.endsWith(' ') || last.text.endsWith('\n')))
      text = text.slice(1);
    if (text === '') continue;
    if (text.startsWith('\n')) trimLast(out);
    const before = out.at(-1);
    if (before && sameStyle(before, piece)) out[out.length - 1] = { ...before, text: before.text + text };
    else out.push({ ...piece, text });
  }
  trimLast(out);
  return out;
}

/** Cuts white space off the end, across runs. */
function trimLast(out: Run[]): void {
  for (let last = out.at(-1); last; last = out.at(-1)) {
    if (!last.text.endsWith(' ') && !last.text.endsWith('\n')) return;
    const text = last.text.replace(/[ \n]+$/, '');
    out.pop();
    if (text !== '') {
      out.push({ ...last, text });
      return;
    }
  }
}

/** The runs between two offsets of their joined text. */
export function sliceRuns(runs: readonly Run[], start: number, end = Number.POSITIVE_INFINITY): Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(0, start - at);
    const to = Math.min(run.text.length, end - at);
    if (from < to) out.push(to - from === run.text.length ? run : { ...run, text: run.text.slice(from, to) });
    at += run.text.length;
  }
  return out;
}

/** The numbers of all sources the runs cite, in order, each once. */
export function citesOf(runs: readonly Run[]): number[] {
  return [...new Set(runs.flatMap((run) => run.cites ?? []))];
}
