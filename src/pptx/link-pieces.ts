// LibreOffice sets each run of a link as one field, which it moves to the next line whole, were it a comma. So a link is
// written as one run where it looks the same throughout, and as two where a line ends in it: every program then ends the
// line there, and to a reader it is one link still.

import { lineEndsIn } from '../scene/line-offsets.ts';
import { textOf } from '../scene/run-text.ts';
import type { SceneParagraph, SceneRun } from '../scene/types.ts';

/** The paragraph's runs, links parted where its lines end. */
export function linkPieces({ runs, lines }: Pick<SceneParagraph, 'runs' | 'lines'>): readonly SceneRun[] {
  if (lines.length < 2 || !runs.some(isLink)) return runs;
  const ends = lineEndsIn(textOf(runs), lines) ?? [];
  let start = 0;
  return joined(runs).flatMap((run) => {
    const from = start;
    start += run.text.length;
    if (!isLink(run)) return [run];
    const cuts = ends.filter((end) => end > from && end < start).map((end) => end - from);
    return [0, ...cuts].map((cut, index) => ({ ...run, text: run.text.slice(cut, cuts[index]) }));
  });
}

/** The runs, neighbours of one link and one look as one. */
function joined(runs: readonly SceneRun[]): readonly SceneRun[] {
  const out: SceneRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && isLink(run) && lookOf(last) === lookOf(run))
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else out.push(run);
  }
  return out;
}

/** All that a run says but its words and where they come from. */
const lookOf = ({ text: _, origin: __, ...look }: SceneRun): string =>
  JSON.stringify(Object.entries(look).sort());

const isLink = ({ link, slide }: SceneRun): boolean => link !== undefined || slide !== undefined;
