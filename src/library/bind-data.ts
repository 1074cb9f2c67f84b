// Article with files of data beside it -> the same article with their numbers in it: tables and charts have rows, maps have values. The
// words are the file's, in the article's language; each says from which line of which file it is.

import type { Article, Block, Run, TableBlock } from '../article/types.ts';
import { notCountry } from '../data/messages.ts';
import { type ReadData, readData } from '../data/read-data.ts';
import { cellText } from '../data/select.ts';
import type { DataCell, DataSpec } from '../data/types.ts';
import type { Report, Span } from '../diagnostic/diagnostic.ts';
import { longDate, monthDate } from '../language/long-date.ts';
import { numberText } from '../language/numbers.ts';
import type { Language } from '../language/types.ts';
import type { Origin } from '../values/origin.ts';
import type { World } from '../world/types.ts';

export interface BindOptions {
  /** Of the article's file. */
  readonly folder: string;
  readonly world: World;
  readonly report: Report;
}

/** What cannot be read is reported and left out. */
export async function withData(article: Article, options: BindOptions): Promise<Article> {
  if (!article.sections.some(({ blocks, notes }) => [...blocks, ...notes].some(isBound))) return article;
  const bind = (blocks: readonly Block[]): Promise<readonly Block[]> =>
    boundBlocks(blocks, article.language, options);
  const sections = [];
  // One after the other: messages come in the article's order.
  for (const section of article.sections)
    sections.push({ ...section, blocks: await bind(section.blocks), notes: await bind(section.notes) });
  return { ...article, sections };
}

function isBound(block: Block): boolean {
  if (block.kind === 'table') return block.data !== undefined;
  if (block.kind === 'map') return block.map.data !== undefined;
  return block.kind === 'alert' && block.blocks.some(isBound);
}

async function boundBlocks(
  blocks: readonly Block[],
  language: Language,
  options: BindOptions,
): Promise<readonly Block[]> {
  const bound: Block[] = [];
  for (const block of blocks) {
    if (!isBound(block)) bound.push(block);
    else if (block.kind === 'alert')
      bound.push({ ...block, blocks: await boundBlocks(block.blocks, language, options) });
    else if (block.kind === 'table' && block.data) {
      const read = await readFor(block.data, language, options);
      if (read) bound.push(tableOf(block, read, language));
    } else if (block.kind === 'map' && block.map.data) {
      const read = await readFor(block.map.data, language, options);
      const { data: _, ...map } = block.map;
      if (read) bound.push({ ...block, map: { ...map, values: valuesOf(read, options.report) } });
    }
  }
  return bound;
}

const readFor = (spec: DataSpec, { numbers }: Language, { folder, world, report }: BindOptions) =>
  readData(spec, folder, numbers, world, report);

function tableOf(block: TableBlock, { table, places, source }: ReadData, language: Language): TableBlock {
  const originAt = (line: number, column: number): Origin => ({
    from: 'data',
    ...source,
    line,
    column: table.firstColumn + (places[column] ?? column),
  });
  const plain = table.header.map((_, column) => isPlain(table.rows.map(({ cells }) => cells[column])));
  return {
    ...block,
    header: table.header.map((text, column) => [{ text, origin: originAt(table.headerLine, column) }]),
    align: table.header.map((_, column) =>
      column > 0 && table.rows.some(({ cells }) => cells[column]?.kind === 'number') ? 'right' : undefined,
    ),
    rows: table.rows.map(({ line, cells }) =>
      cells.map((cell, column): readonly Run[] => {
        const text = shown(cell, column, block, plain[column] === true, language);
        const written = cellText(cell);
        const origin = {
          ...originAt(line, column),
          ...(written === text || written === '' ? {} : { written }),
        };
        return text === '' ? [] : [{ text, origin }];
      }),
    ),
    rowSpans: table.rows.map(({ line }): Span => ({ file: source.file, line, column: table.firstColumn })),
  };
}

/** Numbers that count nothing, and so are not grouped: years, in the column that they fill. */
function isPlain(cells: readonly (DataCell | undefined)[]): boolean {
  const numbers = cells.flatMap((cell) => (cell?.kind === 'number' ? [cell] : []));
  return (
    numbers.length > 0 &&
    numbers.every(
      ({ value, decimals, percent }) => decimals === 0 && !percent && value >= 1000 && value < 2200,
    )
  );
}

function shown(
  cell: DataCell,
  column: number,
  block: TableBlock,
  plain: boolean,
  language: Language,
): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'date':
      // A chart reads the day; a reader reads words.
      if (block.chart) return cell.date;
      return cell.date.length === 7 ? monthDate(`${cell.date}-01`, language) : longDate(cell.date, language);
    case 'number':
      if (plain && (column === 0 || !block.chart)) return String(cell.value);
      return (
        numberText(cell.value, language.numbers, cell.decimals, cell.decimals) + (cell.percent ? '%' : '')
      );
    case 'none':
      return cell.dash ? '–' : '';
    case 'error':
      return '';
  }
}

/** A country's number by its name, as the map reads it. */
function valuesOf({ table, source }: ReadData, report: Report): Readonly<Record<string, number>> {
  const values = table.rows.flatMap(({ line, cells }) => {
    const [country, value] = cells;
    const name = country ? cellText(country) : '';
    if (value?.kind === 'none' || value?.kind === 'error' || name === '') return [];
    if (value?.kind === 'number') return [[name, value.value] as const];
    const span = { file: source.file, line, column: table.firstColumn };
    report(notCountry(value ? cellText(value) : '', table.header[1] ?? '', span));
    return [];
  });
  return Object.fromEntries(values);
}
