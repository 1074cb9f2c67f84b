// A file of data beside the article: found, read by its kind, cut to what is asked for.

import { Refusal, type Report } from '../diagnostic/diagnostic.ts';
import type { NumberMarks } from '../language/types.ts';
import { tableExcess } from '../values/table-size.ts';
import type { World } from '../world/types.ts';
import { longCell, noFile, notUtf8, noWorkbook, outside, tooMuch, unknownKind } from './messages.ts';
import { cellText, selected } from './select.ts';
import type { DataSource, DataSpec, DataTable } from './types.ts';

export interface ReadData {
  readonly table: DataTable;
  /** Of each column shown, its place in the file, counted from 0. */
  readonly places: readonly number[];
  readonly source: DataSource;
}

/** Bytes: larger is no table beside an article. */
const largest = 5_000_000;
/** Characters of a cell: as many as a worksheet's holds. */
const longestCell = 32_767;

/** Undefined after a report. */
export async function readData(
  spec: DataSpec,
  folder: string,
  marks: NumberMarks,
  world: World,
  report: Report,
): Promise<ReadData | undefined> {
  const { file, span } = spec;
  if (!/\.(csv|tsv|xlsx)$/i.test(file)) {
    report(unknownKind(file, span));
    return undefined;
  }
  let bytes: Uint8Array | 'outside' | undefined;
  try {
    bytes = await world.readWithin(folder, file, largest);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    report({ ...fault.diagnostic, span });
    return undefined;
  }
  if (bytes === 'outside') {
    report(outside(file, span));
    return undefined;
  }
  if (!bytes) {
    const under = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    const beside = await world.list([folder, under].filter((part) => part !== '').join('/') || '.');
    report(
      noFile(
        file,
        beside
          .filter((name) => /\.(csv|tsv|xlsx)$/i.test(name))
          .map((name) => (under === '' ? name : `${under}/${name}`)),
        span,
      ),
    );
    return undefined;
  }
  const table = await tableOf(bytes, spec, marks, report);
  const cut = table && selected(table, spec, report);
  if (!cut) return undefined;
  const excess = tableExcess(cut.rows.length, cut.header.length);
  const long = cut.rows.find(({ cells }) => cells.some((cell) => cellText(cell).length > longestCell));
  if (excess || long) {
    report(excess ? tooMuch(file, excess, span) : longCell(file, long?.line ?? 1, longestCell, span));
    return undefined;
  }
  const { sha256 } = await import('../world/content-hash.ts');
  return {
    table: cut,
    places: cut.places,
    source: {
      file,
      ...(spec.sheet === undefined ? {} : { sheet: spec.sheet }),
      ...(spec.range === undefined ? {} : { range: spec.range }),
      sha256: sha256(bytes),
    },
  };
}

/** The whole table; undefined after a report. @param uneven what a row does that has not the header's cells. */
export async function tableOf(
  bytes: Uint8Array,
  spec: Pick<DataSpec, 'file' | 'sheet' | 'range' | 'span'>,
  { decimal }: Pick<NumberMarks, 'decimal'>,
  report: Report,
  uneven: 'refused' | 'left out' = 'refused',
): Promise<DataTable | undefined> {
  if (/\.xlsx$/i.test(spec.file))
    return (await import('./read-workbook.ts')).readWorkbook(bytes, spec, report);
  const key = spec.sheet !== undefined ? 'sheet' : spec.range !== undefined ? 'range' : undefined;
  if (key) {
    report(noWorkbook(spec.file, key, spec.span));
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    report(notUtf8(spec.file, spec.span));
    return undefined;
  }
  const { readText } = await import('./read-text.ts');
  return readText(text, spec.file, decimal === ',' ? ',' : '.', report, uneven);
}
