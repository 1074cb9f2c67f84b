// Where a word would fit on the line by a hair, or does not by one, programs disagree. It is bound to the word behind it: the
// two fit on the line in none, and the line ends at the same word in all.

import { lineEndsIn } from '../scene/line-offsets.ts';
import { textOf } from '../scene/run-text.ts';
import type { SceneRun } from '../scene/types.ts';
import { opportunities } from './opportunities.ts';
import { roundingOf } from './rounding.ts';
import type { BrokenLine } from './types.ts';

/** The first word of a line, with what is bound to it, a space, and the letter of a further word. */
const twoWords = /^([^ \n]+) [^ \n]/;

interface Paragraph {
  readonly runs: readonly SceneRun[];
  readonly lines: readonly BrokenLine[];
}

/**
 * The text and its lines, with a space that does not break behind each word that stands in doubt. No line has other words
 * by it. Runs that say something else than their lines are left.
 */
export function withSettledEnds(given: Paragraph): Paragraph {
  const { runs, lines } = given;
  if (!lines.some(({ near }) => near)) return given;
  const text = textOf(runs);
  const ends = lineEndsIn(text, lines);
  if (!ends) return given;
  const bound = lines.flatMap((_, index) => {
    if (!lines[index - 1]?.near) return [];
    const start = ends[index - 1] ?? 0;
    const word = twoWords.exec(text.slice(start, ends[index]))?.[1];
    // A word that may be parted itself is no whole.
    return word !== undefined && opportunities(word).length === 1 ? [start + word.length] : [];
  });
  if (bound.length === 0) return given;
  const units = text.split('');
  for (const at of bound) units[at] = '\u00a0';
  const settled = units.join('');
  return {
    runs: retold(runs, settled),
    lines: lines.map((line, index) => ({
      ...line,
      runs: retold(line.runs, settled.slice(ends[index - 1] ?? 0, ends[index])),
    })),
  };
}

/** Of the size: what letters are moved together at most, which no reader sees. */
const closest = 0.012;

/**
 * How far the letters of a paragraph are moved together, points, where its last word would stand alone, or would not, by a
 * hair: there is no word behind it that it could be bound to.
 * @returns 0 where that is not so
 */
export function closing(lines: readonly BrokenLine[], size: number, width: number): number {
  const above = lines.at(-2);
  const last = textOf(lines.at(-1)?.runs ?? []).trim();
  if (!above?.near || last === '' || /\s/.test(last)) return 0;
  const letters = textOf(above.runs).length + last.length;
  const { wider, narrower } = roundingOf(width, size);
  const points = Math.ceil((100 * (wider + narrower)) / letters) / 100;
  return points <= size * closest ? points : 0;
}

/** The runs with another text of the same length. */
function retold(runs: readonly SceneRun[], text: string): readonly SceneRun[] {
  let at = 0;
  return runs.map((run) => {
    const from = at;
    at += run.text.length;
    return { ...run, text: text.slice(from, at) };
  });
}
