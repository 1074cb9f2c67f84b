// LibreOffice breaks a line before a link and behind it whatever stands there, a space that does not break too. Where a line
// begins with a link, or with the word that a link stays with, the break is therefore written.

import { lineEndsIn } from '../scene/line-offsets.ts';
import type { SceneRun } from '../scene/types.ts';
import type { BrokenLine } from '../text/types.ts';
import { plainText } from './runs.ts';

/** The runs, with a line break for the space before each line that begins so. @param lines the runs as they were broken */
export function withLinkBreaks(
  runs: readonly SceneRun[],
  lines: readonly Pick<BrokenLine, 'runs'>[],
): readonly SceneRun[] {
  const text = plainText(runs);
  const ends = lineEndsIn(text, lines);
  if (!ends) return runs;
  const breaks = new Set<number>();
  for (const [index, line] of lines.entries()) {
    const at = ends[index - 1] ?? 0;
    if (at > 0 && leadsToLink(line.runs) && /[ \u2002]/.test(text[at - 1] ?? '')) breaks.add(at - 1);
  }
  return breaks.size === 0 ? runs : broken(runs, breaks);
}

/** A link, or words before one that nothing parts from it. */
function leadsToLink(runs: readonly SceneRun[]): boolean {
  const link = runs.findIndex(({ slide }) => slide !== undefined);
  return link >= 0 && !/[ \u2002]/.test(plainText(runs.slice(0, link)));
}

function broken(runs: readonly SceneRun[], breaks: ReadonlySet<number>): readonly SceneRun[] {
  let start = 0;
  return runs.flatMap((run) => {
    const from = start;
    start += run.text.length;
    const pieces: SceneRun[] = [];
    let rest = 0;
    for (let index = 0; index < run.text.length; index++) {
      if (!breaks.has(from + index)) continue;
      // More than one space may stand before it.
      const before = run.text.slice(rest, index).trimEnd();
      if (before !== '') pieces.push({ ...run, text: before });
      pieces.push({ ...run, text: '\n' });
      rest = index + 1;
    }
    if (rest === 0) return [run];
    const left = run.text.slice(rest);
    return left === '' ? pieces : [...pieces, { ...run, text: left }];
  });
}
