// `Source: Canal Authority, 2024` on a line of its own, right under a table, a chart, a picture, a map or a quotation: its
// numbered source, however it is set (italic, in bold, linked), and not a text of the section's.

import { citeWhole, sourceLead } from './citations.ts';
import type { Parsing } from './parsing.ts';
import type { Excerpt } from './place.ts';
import { sliceRuns, textOf } from './runs.ts';
import type { Block, ParagraphBlock } from './types.ts';

/** Longer ones are text that begins like it. */
const longest = 300;

const isNamed = (block: Block | undefined): boolean =>
  block?.kind === 'table' || block?.kind === 'figure' || block?.kind === 'quote' || block?.kind === 'map';

/** What a paragraph under `above` says of its source; undefined where it is none. */
export function sourceLine(
  parsing: Parsing,
  block: Block | undefined,
  above: Block | undefined,
  excerpt: Excerpt,
): ParagraphBlock | undefined {
  if (block?.kind !== 'paragraph' || !isNamed(above)) return undefined;
  const text = textOf(block.runs);
  const lead = sourceLead(text);
  if (lead === undefined || text.length > longest || text.includes('\n')) return undefined;
  // The full stop is the sentence's, not the source's.
  const end = /[.。]\s*$/.exec(text)?.index ?? text.length;
  const runs = citeWhole(parsing, sliceRuns(block.runs, lead.length, end), excerpt);
  return runs.some((run) => run.cites)
    ? { ...block, runs: [...sliceRuns(block.runs, 0, lead.length), ...runs], isSource: true }
    : undefined;
}
