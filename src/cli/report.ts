// The report of a series as files: CSV for a spreadsheet, a line a row; JSON for programs, with every finding. Nothing in them says when they
// were made or how long it took: the same series gives the same report.

import { type Diagnostic, Refusal } from '../diagnostic/diagnostic.ts';
import type { World } from '../world/types.ts';
import { notAReport, notOurs } from './messages.ts';
import { type SeriesDeck, seriesJson } from './series-results.ts';

const header = 'row,output,written,slides,sources,errors,warnings,sha256,findings';

/** @throws Refusal for a name that is none of a report, and where there is another file. */
export async function reportFiles(
  decks: readonly SeriesDeck[],
  told: readonly Diagnostic[],
  paths: readonly string[],
  force: boolean,
  world: World,
): Promise<void> {
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    if (!force) await mayReplaceReport(path, world);
    const text = /\.csv$/i.test(path) ? csv(decks) : `${JSON.stringify(seriesJson(decks, told), null, 2)}\n`;
    files.set(path, new TextEncoder().encode(text));
  }
  if (files.size > 0) await world.write(files);
}

/** @throws Refusal. */
export function mustBeReport(path: string): void {
  if (!/\.(csv|json)$/i.test(path)) throw new Refusal(notAReport(path));
}

async function mayReplaceReport(path: string, world: World): Promise<void> {
  const there = await world.read(path);
  if (!there || there.length === 0) return;
  const start = new TextDecoder().decode(there.subarray(0, 200));
  if (!start.startsWith(header) && !/^\{\s*"decks": \[/.test(start)) throw new Refusal(notOurs(path));
}

/** RFC 4180. */
function csv(decks: readonly SeriesDeck[]): string {
  const lines = decks.map(({ row, result, hashes, diagnostics }) => [
    row.line,
    result?.output ?? '',
    result?.written ? 'yes' : 'no',
    result?.slides ?? 0,
    result?.sources ?? 0,
    result?.errors ?? diagnostics.length,
    result?.warnings ?? 0,
    Object.values(hashes ?? {}).join(' '),
    diagnostics
      .filter(({ severity }) => severity !== 'info')
      .map(({ span, id, message }) => `${span ? `${span.file}:${span.line}: ` : ''}${message} [${id}]`)
      .join('; '),
  ]);
  return `${[header, ...lines.map((cells) => cells.map(quoted).join(','))].join('\r\n')}\r\n`;
}

const quoted = (cell: string | number): string => {
  const text = String(cell);
  // A spreadsheet would reckon with what begins like a formula.
  const safe = /^[=+\-@]/.test(text) && typeof cell === 'string' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
