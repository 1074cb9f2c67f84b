// What is told of a series: findings with the rows that they are of, the same finding of many rows once; a line a deck; and the report.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { World } from '../world/types.ts';
import { summary, total } from './build.ts';
import { diagnosticJson, formatDiagnostics } from './diagnostics.ts';
import { reportFiles } from './report.ts';
import type { Result } from './task.ts';
import type { Io } from './terminal.ts';

export interface SeriesDeck {
  readonly row: Span;
  /** Of its file; empty where it has none. */
  readonly name: string;
  /** In the pattern, or of the row itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** Without it nothing was tried. */
  readonly result?: Result;
  readonly hashes?: Readonly<Record<string, string>>;
}

interface SeriesPrint {
  readonly pattern: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly report?: readonly string[];
  readonly force?: boolean;
}

/** @param told of the table as a whole, and of rows that could not be read. */
export async function printSeries(
  decks: readonly SeriesDeck[],
  told: readonly Diagnostic[],
  options: SeriesPrint,
  world: World,
  io: Io,
): Promise<void> {
  await reportFiles(decks, told, options.report ?? [], options.force ?? false, world);
  if (options.json) {
    io.stdout.write(`${JSON.stringify(seriesJson(decks, told), null, 2)}\n`);
    return;
  }
  const all = [...told, ...together(decks)];
  const shown = options.quiet ? all.filter(({ severity }) => severity === 'error') : all;
  if (shown.length > 0) io.stderr.write(formatDiagnostics(shown, 'text'));
  if (!options.quiet)
    for (const { result } of decks) if (result?.written) io.stdout.write(`${summary(result)}\n`);
  const written = decks.flatMap(({ result }) => (result?.written ? [result] : []));
  const failed = decks.length - written.length + told.filter(({ severity }) => severity === 'error').length;
  if (!options.quiet) io.stdout.write(`${total(written, failed, io.now())}\n`);
}

/** One finding of many rows is one finding, with its rows as a hint. */
function together(decks: readonly SeriesDeck[]): readonly Diagnostic[] {
  const found = new Map<string, { readonly one: Diagnostic; readonly rows: Span[] }>();
  for (const { row, diagnostics } of decks)
    for (const one of diagnostics) {
      const { id, message, span } = one;
      const key = JSON.stringify([span?.file, span?.line, span?.column, id, message]);
      const known = found.get(key);
      if (known) known.rows.push(row);
      else found.set(key, { one, rows: [row] });
    }
  return [...found.values()].map(({ one, rows }) =>
    one.span && rows.length === 1 && isOf(one.span, rows[0])
      ? one
      : { ...one, hints: [...one.hints, `with ${rowList(rows)}`] },
  );
}

const isOf = (span: Span, row: Span | undefined): boolean =>
  span.file === row?.file && span.line === row.line;

/** `countries.csv:4`; `lines 4, 7-9 and 12 of countries.csv`. */
function rowList(rows: readonly Span[]): string {
  const [first] = rows;
  if (rows.length === 1) return `${first?.file}:${first?.line}`;
  const runs: { from: number; to: number }[] = [];
  for (const { line } of rows) {
    const last = runs.at(-1);
    if (last && line === last.to + 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  const shown = runs.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
  const list = [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((part) => part !== '');
  return `lines ${list.join(' and ')} of ${first?.file}`;
}

export function seriesJson(decks: readonly SeriesDeck[], told: readonly Diagnostic[]): object {
  return {
    decks: decks.map(({ row, result, hashes, diagnostics }) => ({
      row,
      output: result?.output ?? null,
      written: result?.written ?? false,
      slides: result?.slides ?? 0,
      sources: result?.sources ?? 0,
      errors: result?.errors ?? diagnostics.length,
      warnings: result?.warnings ?? 0,
      sha256: hashes ?? {},
      diagnostics: diagnostics.map(diagnosticJson),
    })),
    diagnostics: told.map(diagnosticJson),
  };
}
