// How the lines of a paragraph end. The last is not one word where the line above can spare another, and none ends with a word
// of one letter. What holds two words together is a space that does not break: it is put only where a line would else end
// between them.

import { textOf } from '../scene/run-text.ts';
import type { SceneRun } from '../scene/types.ts';
import { withSettledEnds } from './settled-ends.ts';
import type { BrokenLine } from './types.ts';

const noBreak = '\u00a0';

/** A paragraph's runs, and the lines they break into. */
export interface Ended {
  readonly runs: readonly SceneRun[];
  readonly lines: readonly BrokenLine[];
}

type Broken = (runs: readonly SceneRun[]) => readonly BrokenLine[];

/** The paragraph with its lines ended well, as many as before, so that nothing under it moves. */
export function wellEnded(given: Ended, broken: Broken): Ended {
  return withSettledEnds(withoutSmallEnds(withCompany(given, broken), broken));
}

/** As many lines, and words cut where they were. */
export const sameRoom = (lines: readonly BrokenLine[], before: readonly BrokenLine[]): boolean =>
  lines.length === before.length && lines.every(({ cut }, index) => cut === before[index]?.cut);

/** A word of one letter goes down to the word that it stands before: `и с` to `письмом`, both. */
function withoutSmallEnds(given: Ended, broken: Broken): Ended {
  let set = given;
  let start = 0; // of the line, in the paragraph's text
  for (let index = 0; index < set.lines.length - 1; ) {
    const text = textOf(set.lines[index]?.runs ?? []);
    const space = smallEnd(text);
    const runs = space === undefined ? set.runs : boundAt(set.runs, start + space);
    const lines = runs === set.runs ? set.lines : broken(runs);
    if (lines !== set.lines && sameRoom(lines, set.lines)) {
      set = { runs, lines };
    } else {
      start += text.length;
      index += 1;
    }
  }
  return set;
}

/** Where in the line the space behind its last word stands, if that word is one letter: `a`, `w`, `и`. */
function smallEnd(text: string): number | undefined {
  const space = text.length - 1;
  const before = text[space - 2] ?? ' ';
  const letter = text[space - 1] ?? '';
  const isWord = text[space] === ' ' && letter.toLowerCase() !== letter.toUpperCase();
  return isWord && ' \u00a0(«„“"‘'.includes(before) ? space : undefined;
}

/** A word alone on the last line has the one before it with it. */
function withCompany(given: Ended, broken: Broken): Ended {
  if (!endsAlone(given.lines)) return given;
  const runs = boundEnd(given.runs);
  if (runs === given.runs) return given;
  const lines = broken(runs);
  if (!sameRoom(lines, given.lines)) return given;
  const after = shorterEnd(lines);
  return after >= small || after > shorterEnd(given.lines) * gain ? { runs, lines } : given;
}

/** Under this share of the longest line, one of the last two is short. */
const small = 0.5;

/** By how much longer the shorter of the last two must become: a line as short, one higher, is no gain. */
const gain = 1.2;

/** The shorter of the last two lines, as a share of the longest. */
const shorterEnd = (lines: readonly BrokenLine[]): number =>
  Math.min(...lines.slice(-2).map((line) => shareOf(line, lines)));

const shareOf = ({ width }: BrokenLine, lines: readonly BrokenLine[]): number =>
  width / Math.max(...lines.map((line) => line.width));

/** Whether the last of several lines is one word, or what a hyphen has left of one. */
export function endsAlone(lines: readonly BrokenLine[]): boolean {
  const [above, end] = lines.slice(-2);
  if (!above || !end) return false;
  const word = textOf(end.runs).trim();
  return word !== '' && !/\s/.test(word) && /[ -]$/.test(textOf(above.runs));
}

/** Under this share a line before those is a word or two that a long word has left behind. */
const tiny = 1 / 3;

/** Whether the last line is one short word, or one before it is short, for a long word stands behind it. */
export function endsShort(lines: readonly BrokenLine[]): boolean {
  const [above, end] = lines.slice(-2);
  if (!above || !end) return false;
  const isShort = (line: BrokenLine, least: number): boolean =>
    !endsTyped(line) && shareOf(line, lines) < least;
  if (isShort(above, small) || (endsAlone(lines) && isShort(end, small))) return true;
  return lines.length > 2 && lines.slice(0, -2).some((line) => isShort(line, tiny));
}

/** Where the author ends a line, it ends. */
const endsTyped = ({ runs }: BrokenLine): boolean => textOf(runs).endsWith('\n');

/** The runs, the space before their last word not to be broken at. */
export function boundEnd(runs: readonly SceneRun[]): readonly SceneRun[] {
  const text = textOf(runs).trimEnd();
  const at = text.lastIndexOf(' ');
  return at < 0 || text.lastIndexOf(noBreak) > at ? runs : boundAt(runs, at);
}

function boundAt(runs: readonly SceneRun[], at: number): readonly SceneRun[] {
  let start = 0;
  return runs.map((run) => {
    const { text } = run;
    const here = at - start;
    start += text.length;
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
