// Fills the layouts that come from tables: timeline, numbers, actors, chart, and the plain table. Tables of more
// things than a layout holds are dealt onto several slides, evenly.

import type { Run, TableBlock } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { longDate, monthDate } from '../language/long-date.ts';
import { counterBehind } from '../language/number-words.ts';
import type { Origin } from '../values/origin.ts';
import type { TableEvidence } from './evidence.ts';
import { families, type Pairs } from './families.ts';
import { apart, beside, following } from './fill-media.ts';
import { anyOf, type Filled, type Filling, line, type Target, textSlot } from './filled.ts';
import { columnRoles } from './lexicon.ts';
import { tableTooWide } from './messages.ts';
import { heading, inRow, prose } from './notes.ts';
import { balanced, deal, largest, layoutFor, memberFor, type Planning } from './planning.ts';
import { ascending, citesIn, isBlank, plainText, sliceRuns, textOf } from './runs.ts';
import { alignments, cellOf, type Reading, readPairs, readTable } from './tables.ts';
import type { NotesParagraph, SlotContent, TableContent } from './types.ts';

export function fillTable(evidence: TableEvidence, target: Target, planning: Planning): Filling {
  const record = families[target.like];
  switch (record.fills) {
    case 'pairs':
      return pairs(evidence, target, record, planning);
    case 'chart':
      return chart(evidence, target, planning);
    default:
      return rows(evidence, target, planning);
  }
}

/** A pair of slots a row: `date1`, `event1` …; the source behind the second. */
function pairs(
  evidence: TableEvidence,
  target: Target,
  { each, most: limit }: Pairs,
  planning: Planning,
): Filling {
  const { table } = evidence;
  const [head, tail] = each;
  const reading = readPairs(table, each, planning.language);
  const things = table.rows.map((row, index) => ({ row, span: table.rowSpans[index] ?? table.span }));
  const first = target.layout ? Math.min(things.length, target.layout.capacity) : 0;
  const most = Math.max(1, Math.min(planning.limits[limit], largest(target, planning)));
  const lengths = target.layout
    ? [first, ...(things.length > first ? balanced(things.length - first, most) : [])]
    : balanced(things.length, most);
  const slides = deal(things, lengths).map((held, index): Filled => {
    const layout =
      index === 0 && target.layout ? target.layout : memberFor(target.family, held.length, planning);
    const slots: Record<string, SlotContent> = {};
    const notes: NotesParagraph[] = [];
    held.forEach(({ row, span }, place) => {
      const source = cellOf(row, reading.columns.source);
      const cited = source.some((run) => run.cites);
      const named = cellOf(row, reading.columns[head]);
      const headSlot = `${head}${place + 1}`;
      Object.assign(
        slots,
        head === 'number'
          ? figure(headSlot, named, span)
          : line(headSlot, dateInWords(named, planning), span),
      );
      const said = cellOf(row, reading.columns[tail]);
      Object.assign(slots, line(`${tail}${place + 1}`, cited ? behind(said, source) : said, span));
      // Words that no slot takes: a source without a number, a column the layout does not know.
      const left = [...(cited ? [] : [source]), ...reading.others.map((column) => cellOf(row, column))];
      if (left.some((cell) => !isBlank(cell)))
        notes.push(...prose(inRow([cellOf(row, reading.columns[head]), ...left]), span));
    });
    const names = index === 0 ? unknownNames(table, reading, planning) : [];
    return {
      layout,
      slots,
      notes: [...(index === 0 ? prose(table.caption ?? [], table.captionSpan) : []), ...names, ...notes],
      span: held[0]?.span ?? table.span,
    };
  });
  // Text that was to stand beside a chart, where the template has none.
  return { slides, rest: apart(evidence.text) };
}

/** `2025-09-08`, or a month of it, as the deck's language writes it; other cells as they are. */
export function dateInWords(cell: readonly Run[], { language }: Pick<Planning, 'language'>): readonly Run[] {
  const [run, another] = cell;
  const iso = run?.text.trim() ?? '';
  if (!run || another || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(iso) || language.dates.months.length === 0)
    return cell;
  const text = iso.length > 7 ? longDate(iso, language) : monthDate(`${iso}-01`, language);
  const own: Origin = run.origin ?? { from: 'article' };
  const theirs = own.from === 'template' || own.from === 'briefdeck' || own.written !== undefined;
  return [{ ...run, text, origin: theirs ? own : { ...own, written: iso } }];
}

/** A figure and the words behind it, `900` and `million USD`: not where these have figures of their own. */
const unitBehind = /^(\S*\d\S*(?:[ \u00a0\u202f]\d{3})*)[ \u00a0\u202f]+(\p{L}[^\d]*)$/u;

/** The figure large, its unit on a line under it. */
function figure(name: string, runs: readonly Run[], span: Span): Record<string, SlotContent> {
  const [digits, unit] = figureAndUnit(runs);
  if (!unit) return line(name, runs, span);
  const part = (own: readonly Run[], level: 0 | 1) => ({ runs: own, level, marker: 'none' as const, span });
  return { [name]: textSlot([part(digits, 0), part(unit, 1)]) };
}

/** `900` and `million USD`; the whole where it is no such figure. */
export function figureAndUnit(
  runs: readonly Run[],
): readonly [figure: readonly Run[], unit?: readonly Run[]] {
  const text = textOf(runs);
  const pattern = /[\u2e80-\uffff]/.test(text) ? counterBehind() : unitBehind;
  const [, digits, unit] = pattern.exec(text.trim()) ?? [];
  if (digits === undefined || unit === undefined || runs.some((run) => run.cites)) return [runs];
  const end = text.indexOf(digits) + digits.length;
  return [sliceRuns(runs, 0, end), sliceRuns(runs, end, text.length)];
}

/** `Xi meets Tokayev` and `(Akorda.kz, September 14)`, a space between. */
function behind(said: readonly Run[], source: readonly Run[]): readonly Run[] {
  const last = said.at(-1);
  return last ? [...said.slice(0, -1), { ...last, text: `${last.text.trimEnd()} ` }, ...source] : source;
}

/** Column names that say more than "date" or "what" are not lost. */
function unknownNames(
  table: TableBlock,
  reading: Pick<Reading, 'others'>,
  { language }: Planning,
): readonly NotesParagraph[] {
  const telling = table.header.filter(
    (cell, index) => reading.others.includes(index) || columnRoles(plainText(cell), language).length === 0,
  );
  return telling.length > 0 ? heading(inRow(telling), table.span) : [];
}

function rows(evidence: TableEvidence, target: Target, planning: Planning): Filling {
  const layout = layoutFor(target, 1, planning);
  const { fills, most } = families[layout.like];
  const actors = fills === 'actors';
  const table = actors ? withoutSources(evidence.table, planning) : evidence.table;
  const { tableColumns } = planning.limits;
  if (table.header.length > tableColumns) {
    planning.report(tableTooWide(table.header.length, tableColumns, table.span));
  }
  const content = tableContent(table, actors ? 'actors' : 'data', planning);
  const all = content.rows;
  const slides = deal(all, balanced(all.length, most ? planning.limits[most] : all.length)).map(
    (held): Filled => ({
      layout,
      slots: {
        table: { kind: 'table', table: { ...content, rows: held } },
        ...line('caption', table.caption, table.captionSpan ?? table.span),
        ...beside(evidence.text, layout),
      },
      span: held[0]?.span ?? table.span,
    }),
  );
  return {
    slides: slides.map((slide, index) => (index === 0 ? slide : withoutBody(slide))),
    rest: following(evidence.text, layout),
  };
}

/** Whole: header, rows, and what is said of them to who does not see them. */
export function tableContent(
  table: TableBlock,
  style: TableContent['style'],
  { language }: Planning,
): TableContent {
  const names = table.header.map(plainText).filter((name) => name !== '');
  const caption = table.caption ? plainText(table.caption) : '';
  return {
    description: language.words.tableOf([caption, names.join(', ')].filter((part) => part !== '').join('; ')),
    style,
    header: table.header,
    align: alignments(table, language),
    rows: table.rows.map((cells, index) => ({ cells, span: table.rowSpans[index] ?? table.span })),
    span: table.span,
  };
}

/** The numbers of a source column behind the last column's words: a column of numbers alone is no use to anybody. */
export function withoutSources(table: TableBlock, { language }: Planning): TableBlock {
  const { columns } = readTable(table, language);
  const source = columns.source;
  const cited = (row: TableBlock['rows'][number]): boolean =>
    cellOf(row, source).every((run) => run.cites || run.text.trim() === '');
  if (source === undefined || !table.rows.every(cited)) return table;
  const others = table.header.map((_, column) => column).filter((column) => column !== source);
  const last = others.at(-1);
  const pick = <T>(things: readonly T[]): readonly T[] => things.filter((_, column) => column !== source);
  return {
    ...table,
    header: pick(table.header),
    align: pick(table.align),
    rows: table.rows.map((row) =>
      others.map((column) =>
        column === last ? behind(cellOf(row, column), cellOf(row, source)) : cellOf(row, column),
      ),
    ),
  };
}

function withoutBody(slide: Filled): Filled {
  const { body: _, ...slots } = slide.slots;
  return { ...slide, slots };
}

function chart(evidence: TableEvidence, target: Target, planning: Planning): Filling {
  const { table, chart: content, text } = evidence;
  // The numbers could not be read, which has been reported: the table itself is shown.
  if (!content) return rows(evidence, anyOf('table'), planning);
  const layout = layoutFor(target, 1, planning);
  const cells = [table.header, ...table.rows].flat();
  const drawn = new Set([0, ...(content.columns ?? content.series.map((_, index) => index + 1))]);
  const left = table.rows
    .map((row, index) => ({ row, span: table.rowSpans[index] ?? table.span }))
    .filter(
      ({ row }) =>
        row.some((cell) => cell.some((run) => run.cites)) ||
        row.some((cell, column) => !drawn.has(column) && !isBlank(cell)),
    );
  return {
    slides: [
      {
        layout,
        slots: {
          chart: { kind: 'chart', chart: content },
          ...line('caption', table.caption, table.captionSpan ?? table.span),
          ...beside(text, layout),
        },
        notes:
          left.length > 0
            ? [
                ...heading(inRow(table.header), table.span),
                ...left.flatMap(({ row, span }) => prose(inRow(row), span)),
              ]
            : [],
        cites: ascending(cells.flatMap((cell) => citesIn(cell))),
        span: table.span,
      },
    ],
    rest: following(text, layout),
  };
}
