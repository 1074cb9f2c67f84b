// Where the lines of a paragraph stand in its text.

import { textOf } from './run-text.ts';
import type { SceneRun } from './types.ts';

/**
 * Positions in the text at which its lines end, UTF-16 units; undefined where the lines say something else: a hyphen or a
 * break of somebody's is no part of the words, and where they stand is then not known.
 */
export function lineEndsIn(
  text: string,
  lines: readonly { readonly runs: readonly SceneRun[] }[],
): readonly number[] | undefined {
  const ends: number[] = [];
  let at = 0;
  for (const { runs } of lines) {
    const own = textOf(runs);
    if (!text.startsWith(own, at)) return undefined;
    at += own.length;
    ends.push(at);
  }
  return ends;
}
