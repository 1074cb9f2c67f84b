// Tables. What the columns mean is the planner's business, with one exception: each cell of a source column is a
// citation, since only the parser can number it.

import type { Tokens } from 'marked';
import { alternatives } from '../language/any-language.ts';
import { lazy } from '../language/lazy.ts';
import { tableExcess } from '../values/table-size.ts';
import { citeWhole } from './citations.ts';
import { readInline } from './inline.ts';
import { extraCells } from './markup-messages.ts';
import { pictureInTable, tooLargeTable } from './messages.ts';
import { cellsOf } from './near-misses.ts';
import type { Parsing } from './parsing.ts';
import { countLineEnds, type Excerpt, placeOfBlock } from './place.ts';
import { textOf } from './runs.ts';
import type { Block, Run } from './types.ts';

const sourceHeader = lazy(
  () => new RegExp(`^(?:${alternatives(({ citations }) => citations.column)})$`, 'iu'),
);

/** The table, then any pictures that stood in its cells. */
export function readTable(parsing: Parsing, token: Tokens.Table, line: number): Block[] {
  const { source, section } = parsing;
  const first = line + countLineEnds(token.raw, Math.max(0, token.raw.search(/\S/)));
  const excess = tableExcess(token.rows.length, token.header.length);
  if (excess) {
    parsing.report(tooLargeTable(excess, placeOfBlock(source, token.raw, line)));
    return [];
  }
  const figures: Block[] = [];
  const readRow = (cells: readonly Tokens.TableCell[], index: number, sourceColumns: ReadonlySet<number>) => {
    let column = 0;
    return cells.map((cell, at): readonly Run[] => {
      const found = (source.lines[index] ?? '').indexOf(cell.text, column);
      if (found >= 0) column = found + cell.text.length;
      const excerpt: Excerpt = { text: cell.text, line: index, ...(found >= 0 ? { column: found } : {}) };
      const inline = readInline(parsing, cell.tokens, excerpt);
      for (const figure of inline.figures) {
        parsing.report(pictureInTable(figure.src, figure.span));
        figures.push(figure);
      }
      return sourceColumns.has(at) ? citeWhole(parsing, inline.runs, excerpt) : inline.runs;
    });
  };
  const header = readRow(token.header, first, new Set());
  // The first column of a chart names its rows, be they sources of energy.
  const names = section.chart ? 0 : -1;
  const sourceColumns = new Set(
    header.flatMap((cell, at) => (at !== names && sourceHeader().test(textOf(cell).trim()) ? [at] : [])),
  );
  // Under the header stands the line of dashes.
  const rows = token.rows.map((row, index) => readRow(row, first + 2 + index, sourceColumns));
  const written = token.raw.trimStart().split('\n');
  const extra = token.rows.flatMap((_, index) => {
    const at = first + 2 + index;
    const cells = cellsOf(written[2 + index] ?? '').slice(token.header.length);
    const said = cells.filter((cell) => cell !== '');
    if (said.length === 0) return [];
    const span = placeOfBlock(source, source.lines[at] ?? '', at);
    parsing.report(extraCells(said, token.header.length, span));
    return [{ kind: 'html', text: said.join(' '), span } as const];
  });
  const { chart, caption } = section;
  delete section.chart;
  delete section.caption;
  return [
    {
      kind: 'table',
      header,
      align: token.align.map((align) => align ?? undefined),
      rows,
      rowSpans: rows.map((_, index) =>
        placeOfBlock(source, source.lines[first + 2 + index] ?? '', first + 2 + index),
      ),
      ...(chart ? { chart: { ...chart.hint, span: chart.span } } : {}),
      ...(caption ? { caption: caption.runs, captionSpan: caption.span } : {}),
      span: placeOfBlock(source, token.raw, line),
    },
    ...figures,
    ...extra,
  ];
}
