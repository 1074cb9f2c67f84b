// `briefdeck series`: an article as a pattern, and a table each row of which makes a deck of it. What is wrong in the pattern stops all; what
// is wrong in a row stops that row.

import { basename, join } from 'node:path';
import { tableOf } from '../data/read-data.ts';
import type { DataTable } from '../data/types.ts';
import { type Diagnostic, Refusal, type Report, type Span } from '../diagnostic/diagnostic.ts';
import type { OutputFormat } from '../library/emit.ts';
import type { Filled, Row } from '../series/types.ts';
import type { World } from '../world/types.ts';
import { type BatchOptions, buildAll } from './batch.ts';
import { bugStatus, formatDiagnostics } from './diagnostics.ts';
import { noSuchFile, notATable } from './messages.ts';
import { nearFile } from './near-file.ts';
import { isOneFile } from './outputs.ts';
import type { LoadPipeline } from './pipeline.ts';
import { type ArticleText, readArticle } from './read-article.ts';
import { mustBeReport } from './report.ts';
import { printSeries, type SeriesDeck } from './series-results.ts';
import type { Built, Task } from './task.ts';
import type { Io } from './terminal.ts';

export interface SeriesOptions extends Omit<BatchOptions, 'provenance'> {
  readonly data: string;
  readonly sheet?: string;
  readonly output: string;
  readonly name?: string;
  readonly as?: OutputFormat;
  readonly json?: boolean;
  readonly report?: readonly string[];
}

/** A row on its way. */
interface Planned {
  readonly row: Row;
  readonly filled?: Filled;
  readonly task?: Task;
  readonly fault?: Diagnostic;
}

export async function series(
  given: string,
  options: SeriesOptions,
  world: World,
  io: Io,
  load: LoadPipeline,
): Promise<number> {
  if (/\.(pptx|pdf|html|svg|png)$/i.test(options.output)) {
    const hint = `write -o ${options.output.replace(/\.\w+$/, '')}/, and --as for another form than .pptx`;
    io.stderr.write(`briefdeck: "${options.output}" is one file, and a series has many\n  hint: ${hint}\n`);
    return 2;
  }
  for (const path of options.report ?? []) mustBeReport(path);
  const told: Diagnostic[] = [];
  const report: Report = (one) => {
    told.push(one);
  };
  const { file: patternFile, text } = await readArticle(given, world, io);
  const all = await planSeries({ file: patternFile, text }, options, world, report);
  if (!all) {
    io.stderr.write(formatDiagnostics(told, 'text'));
    return 1;
  }
  const { isIn } = await import('./shard.ts');
  // What has no name is told by the shard that its line falls to: by one of them, and once.
  const planned = all.filter(({ row, task }) =>
    isIn(options.shard, task?.outputs[0]?.path ?? placeName(row.span)),
  );
  const mine = told.filter(({ span }) => !span || isIn(options.shard, placeName(span)));
  const tasks = planned.flatMap(({ task }) => task ?? []);
  const hashes = options.json === true || options.report !== undefined;
  const built = new Map(
    (await buildAll(tasks, { world, io, load, options, hashes })).map((one, index) => [tasks[index], one]),
  );
  const decks = planned.map((one) => deckOf(one, patternFile, one.task && built.get(one.task)));
  await printSeries(decks, mine, { ...options, pattern: patternFile }, world, io);
  if ([...built.values()].some(({ isBug }) => isBug)) return bugStatus;
  return mine.length === 0 && decks.every(({ result }) => result?.written) ? 0 : 1;
}

const placeName = ({ file, line }: Span): string => `${file}:${line}`;

/** Undefined after a report that stops all. */
async function planSeries(
  { file, text }: ArticleText,
  { data, sheet, name, output, as = 'pptx' }: SeriesOptions,
  world: World,
  report: Report,
): Promise<readonly Planned[] | undefined> {
  const table = await readTable(data, sheet, world, report);
  if (!table) return undefined;
  const [{ readPattern }, { fileNames, rowsOf }] = await Promise.all([
    import('../series/pattern.ts'),
    import('../series/rows.ts'),
  ]);
  const rows = rowsOf(table, data, report);
  if (!rows) return undefined;
  const columns = table.header.filter((column) => column !== '');
  const given = { columns, table: data, report };
  const pattern = readPattern(text, { ...given, file });
  const written = name ?? `{{ row["${columns[0] ?? ''}"] }}`;
  const names = readPattern(written, { ...given, file: '--name', isName: true });
  if (!pattern || !names) return undefined;
  const files = fileNames(rows, names, written);
  return rows.map((row, index): Planned => {
    const named = files[index];
    if (typeof named !== 'string') return { row, ...(named ? { fault: named } : {}) };
    const filled = pattern.fill(row);
    if (!('text' in filled)) return { row, fault: filled };
    const path = join(output, isOneFile(as) ? `${named}.${as}` : named);
    return { row, filled, task: { article: file, text: filled.text, outputs: [{ format: as, path }] } };
  });
}

/** @throws Refusal where there is no such file. */
async function readTable(
  file: string,
  sheet: string | undefined,
  world: World,
  report: Report,
): Promise<DataTable | undefined> {
  if (!/\.(csv|tsv|xlsx)$/i.test(file)) throw new Refusal(notATable(file));
  const bytes = await world.read(file, largestTable);
  if (!bytes) throw new Refusal(noSuchFile(file, await nearFile(file, /\.(csv|tsv|xlsx)$/i, world)));
  const spec = { file, ...(sheet === undefined ? {} : { sheet }), span: { file, line: 1, column: 1 } };
  const table = await tableOf(bytes, spec, { decimal: '.' }, report, 'left out');
  if (table && (table.header.length === 0 || table.rows.length === 0)) {
    report({ ...notATable(file), span: spec.span });
    return undefined;
  }
  return table;
}

/** Bytes. */
const largestTable = 50_000_000;

/** What became of a row; its findings name the pattern's lines. */
function deckOf(
  { row, filled, task, fault }: Planned,
  pattern: string,
  built: Built | undefined,
): SeriesDeck {
  const mapped = built?.diagnostics.map((one) => inPattern(one, pattern, filled)) ?? [];
  return {
    row: row.span,
    name: basename(task?.outputs[0]?.path ?? ''),
    diagnostics: fault ? [fault] : mapped,
    ...(built ? { result: built.result } : {}),
    ...(built?.hashes ? { hashes: built.hashes } : {}),
  };
}

function inPattern(diagnostic: Diagnostic, pattern: string, filled: Filled | undefined): Diagnostic {
  const { span } = diagnostic;
  if (!span || span.file !== pattern || !filled) return diagnostic;
  return { ...diagnostic, span: { ...span, ...filled.placeOf(span.line, span.column) } };
}
