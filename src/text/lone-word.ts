// A paragraph does not end with one word on a line of its own: the space before it becomes one that does not break,
// where the line above can spare a word.

import type { SceneRun } from '../scene/types.ts';
import type { BrokenLine } from './types.ts';

const noBreak = '\u00a0';

/** The runs, their last space not to be broken at; undefined where the last line is more than a word, or no word. */
export function joinedEnd(
  runs: readonly SceneRun[],
  lines: readonly BrokenLine[],
): readonly SceneRun[] | undefined {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return undefined;
  const word = textOf(last.runs);
  const above = textOf(lines.at(-2)?.runs ?? []);
  // A line above of one or two words has none to spare: it would stand alone itself.
  if (!above.endsWith(' ') || !/\S\s+\S+\s+\S/.test(above) || /\s/.test(word.trim()) || word.trim() === '')
    return undefined;
  return boundEnd(runs);
}

/** The runs, the space before their last word not to be broken at. */
export function boundEnd(runs: readonly SceneRun[]): readonly SceneRun[] {
  const text = textOf(runs).trimEnd();
  let at = text.lastIndexOf(' ');
  if (text.lastIndexOf(noBreak) > at) return runs;
  return runs.map((run) => {
    const { text } = run;
    const here = at;
    at -= text.length;
    return here >= 0 && here < text.length
      ? { ...run, text: `${text.slice(0, here)}${noBreak}${text.slice(here + 1)}` }
      : run;
  });
}

/** Of a script without spaces, what is left of a clause on a line of its own: so many letters, and its stop. */
const mostLeft = 2;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

/** Whether the last line is a letter or two of a script in which any may begin a line: no space can be kept there. */
export function endsInStub(lines: readonly BrokenLine[]): boolean {
  const [above, end] = lines.slice(-2);
  if (!above || !end) return false;
  const last = textOf(end.runs.filter(({ script }) => !script));
  // Of most texts that is all that is asked.
  if (!unspaced.test(last)) return false;
  const letters = last.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters > 0 && letters <= mostLeft && !/\s$/.test(textOf(above.runs));
}

const textOf = (runs: readonly SceneRun[]): string => runs.map(({ text }) => text).join('');
