// Where all that a slide says has the same sources, they are said once, in the source line: a number behind every point
// would only repeat it.

import type { Run } from '../article/types.ts';
import { isNote } from '../values/source-mark.ts';
import { citesIn } from './runs.ts';
import type { SlidePlan, SlotContent, TextParagraph } from './types.ts';

/** Slots that name or number what another slot says. */
const naming = /^(?:head|date|number|index|caption)\d*$/;

/**
 * The slots with their citations made quiet, where each of two or more points (what is under a point counts with it, a table's
 * rows are points) cites exactly `sources`; undefined where they differ.
 */
export function withoutSharedCitations(
  slots: SlidePlan['slots'],
  sources: readonly number[],
): SlidePlan['slots'] | undefined {
  if (sources.length === 0 || sources.some(isNote)) return undefined;
  const points = Object.entries(slots).flatMap(([name, content]) =>
    naming.test(name) ? [] : pointsOf(content),
  );
  const all = sources.join();
  if (points.length < 2 || points.some((cites) => cites.join() !== all)) return undefined;
  return Object.fromEntries(Object.entries(slots).map(([name, content]) => [name, withoutCites(content)]));
}

/** What each point of it cites. */
function pointsOf(content: SlotContent): readonly (readonly number[])[] {
  switch (content.kind) {
    case 'text':
      return groups(content.paragraphs).map((group) => citesIn(group.flatMap(({ runs }) => runs)));
    case 'table':
      return content.table.rows.map(({ cells }) => citesIn(cells.flat()));
    // Each says its own source beside it.
    case 'quote':
    case 'map':
    case 'chart':
    case 'picture':
    case 'logos':
      return [[]];
  }
}

function groups(paragraphs: readonly TextParagraph[]): readonly (readonly TextParagraph[])[] {
  const found: TextParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = found.at(-1);
    if (paragraph.level > 0 && last) last.push(paragraph);
    else found.push([paragraph]);
  }
  return found;
}

function withoutCites(content: SlotContent): SlotContent {
  switch (content.kind) {
    case 'text':
      return {
        ...content,
        paragraphs: content.paragraphs.map((one) => ({ ...one, runs: uncited(one.runs) })),
      };
    case 'table': {
      const rows = content.table.rows.map((row) => ({ ...row, cells: row.cells.map(uncited) }));
      return { ...content, table: { ...content.table, rows } };
    }
    case 'quote':
    case 'map':
    case 'chart':
    case 'picture':
    case 'logos':
      return content;
  }
}

/** What cites is kept, and shows nothing; nor does the space before it. */
const uncited = (runs: readonly Run[]): readonly Run[] =>
  runs.map((run, index): Run => {
    if (run.cites) return { ...run, quiet: true };
    return runs[index + 1]?.cites ? { ...run, text: run.text.trimEnd() } : run;
  });
