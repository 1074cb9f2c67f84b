// `Source: Canal Authority, 2024` on a line of its own, right under a table, a chart, a picture, a map, a list or a quotation: its
// numbered source, however it is set (italic, in bold, linked), and not a text of the section's. `Note: …` there is shown beside it.

import { citeWhole, noteLead, sourceLead } from './citations.ts';
import type { Parsing } from './parsing.ts';
import type { Excerpt } from './place.ts';
import { sliceRuns, textOf } from './runs.ts';
import type { Block, ParagraphBlock } from './types.ts';

/** Longer ones, in characters, are text that begins like it; and what has no room at a slide's foot stays in its notes. */
const longest = { source: 300, note: 180 };

const isNamed = (block: Block | undefined): boolean =>
  ['table', 'figure', 'quote', 'map', 'list'].includes(block?.kind ?? '');

/** What a paragraph under `above` says of its source, and notes of it, a line each; undefined where it is none. */
export function linesUnder(
  parsing: Parsing,
  block: Block | undefined,
  above: Block | undefined,
  excerpt: Excerpt,
): readonly ParagraphBlock[] | undefined {
  if (block?.kind !== 'paragraph' || !isNamed(above)) return undefined;
  const text = textOf(block.runs);
  const starts = [0, ...beginnings(text, excerpt.text)];
  const lines = starts.map((start, index): ParagraphBlock => {
    const end = starts[index + 1] ?? text.length;
    return { ...block, runs: sliceRuns(block.runs, start, start + text.slice(start, end).trimEnd().length) };
  });
  const read = lines.map((line) => noteLine(line) ?? sourceLine(parsing, line, excerpt));
  return read.every((line) => line !== undefined) ? read : undefined;
}

/** Where further lines of a paragraph begin that name a source or are a note: in its text a line's end is a space. */
function beginnings(text: string, written: string): readonly number[] {
  const found: number[] = [];
  for (const line of written.split('\n').slice(1)) {
    const bare = line.replace(/^[\s>*_]+/, '');
    const lead = sourceLead(bare) ?? noteLead(bare);
    const at = lead === undefined ? -1 : text.indexOf(lead.trim(), (found.at(-1) ?? 0) + 1);
    if (at > 0) found.push(at);
  }
  return found;
}

/** `Note: figures for 2024 are provisional.` */
function noteLine(line: ParagraphBlock): ParagraphBlock | undefined {
  const text = textOf(line.runs);
  return noteLead(text) !== undefined && text.length <= longest.note ? { ...line, isNote: true } : undefined;
}

function sourceLine(parsing: Parsing, line: ParagraphBlock, excerpt: Excerpt): ParagraphBlock | undefined {
  const text = textOf(line.runs);
  const lead = sourceLead(text);
  if (lead === undefined || text.length > longest.source) return undefined;
  // The full stop is the sentence's, not the source's.
  const end = /[.。]\s*$/.exec(text)?.index ?? text.length;
  const runs = citeWhole(parsing, sliceRuns(line.runs, lead.length, end), excerpt);
  return runs.some((run) => run.cites)
    ? { ...line, runs: [...sliceRuns(line.runs, 0, lead.length), ...runs], isSource: true }
    : undefined;
}
