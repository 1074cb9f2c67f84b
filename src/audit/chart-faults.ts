// Charts that PowerPoint repairs, and workbooks in them that Excel does when their data is to be edited.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { readArchive } from '../opc/read-archive.ts';
import type { OpcPackage, XmlElement } from '../opc/types.ts';
import { child, children, descendants, parseXml, XmlFault } from '../opc/xml.ts';
import { columnIndex } from '../values/columns.ts';
import { relatedPart } from './look.ts';
import type { RuleId } from './rules.ts';

type Wrong = (id: RuleId, what: string) => void;

/** Kinds of chart that have two axes. */
const twoAxes = [
  'c:barChart',
  'c:lineChart',
  'c:areaChart',
  'c:scatterChart',
  'c:bubbleChart',
  'c:radarChart',
];

export function checkChart(file: OpcPackage, name: string, wrong: Wrong): void {
  const root = file.xml(name);
  const area = child(root, 'c:chart', 'c:plotArea');
  for (const chart of area?.children ?? [])
    if (twoAxes.includes(chart.name) && children(chart, 'c:axId').length > 2)
      wrong('chart-axes', `"${name}" names more than two axes`);
  const axes = (area?.children ?? []).filter(({ name }) => /^c:(val|cat|date|ser)Ax$/.test(name));
  const idOf = (of: XmlElement, name: string): string | undefined => child(of, name)?.attributes['val'];
  const ids = new Set(axes.map((axis) => idOf(axis, 'c:axId')));
  const used = (area?.children ?? [])
    .filter(({ name }) => name.endsWith('Chart'))
    .flatMap((chart) => children(chart, 'c:axId').slice(0, 2))
    .map(({ attributes }) => attributes['val']);
  const crossed = axes.map((axis) => idOf(axis, 'c:crossAx'));
  const lost = [...used, ...crossed].find((id) => id !== undefined && !ids.has(id));
  if (lost !== undefined && axes.length > 0)
    wrong('chart-axes', `"${name}" names an axis ${lost}, which it has not`);
  const series = descendants(area, 'c:ser').map((one) => idOf(one, 'c:idx') ?? '');
  const twice = series.find((idx, at) => idx !== '' && series.indexOf(idx) < at);
  if (twice !== undefined) wrong('chart-series', `"${name}" has two series of the index ${twice}`);
  const workbook = relatedPart(file, name, 'package');
  if (workbook === undefined || !/\.xlsx$/i.test(workbook)) return;
  const why = workbookFault(file.bytes(workbook), workbook);
  if (why !== undefined) wrong('chart-workbook', `"${workbook}", the data of "${name}", ${why}`);
}

/** Undefined for a workbook that is sound as far as a chart needs it. */
function workbookFault(bytes: Uint8Array, name: string): string | undefined {
  try {
    const archive = readArchive(bytes, name);
    const xml = (part: string): XmlElement | undefined =>
      archive.names.includes(part) ? parseXml(archive.read(part)) : undefined;
    const tables = archive.names.filter((part) => /^xl\/tables\/[^/]+\.xml$/.test(part));
    const sheets = archive.names.filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part));
    for (const part of tables) {
      const table = xml(part);
      const ref = table?.attributes['ref'] ?? '';
      if (!/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(ref))
        return `has a table that stands at "${ref}", which is no range of cells`;
      const sheet = sheets.length === 1 && tables.length === 1 ? xml(sheets[0] ?? '') : undefined;
      const heads = sheet && headsOf(sheet, ref, xml('xl/sharedStrings.xml'));
      const columns = descendants(table, 'tableColumn').map((one) => one.attributes['name'] ?? '');
      const differs = columns.findIndex(
        (column, at) => heads?.[at] !== undefined && !isSame(column, heads[at]),
      );
      if (heads && differs >= 0)
        return `has a table whose column "${columns[differs]}" is "${heads[differs]}" in its cells`;
    }
    return undefined;
  } catch (fault) {
    if (fault instanceof Refusal || fault instanceof XmlFault) return 'cannot be opened';
    throw fault;
  }
}

/** Excel writes a line's end in a column's name as `_x000a_`. */
const isSame = (column: string, cell: string): boolean =>
  column.replace(/_x000[ad]_|\s+/gi, ' ').trim() === cell.replace(/\s+/g, ' ').trim();

/** Texts of a table's first row; undefined for a cell that is no text. */
function headsOf(
  sheet: XmlElement,
  ref: string,
  shared: XmlElement | undefined,
): readonly (string | undefined)[] {
  const row = /\d+/.exec(ref)?.[0] ?? '';
  const [from, to] = ref.split(':').map((cell) => columnOf(cell)) as [number, number | undefined];
  const strings = children(shared, 'si');
  const cells = descendants(sheet, 'row').find((one) => one.attributes['r'] === row);
  const heads: (string | undefined)[] = Array.from({ length: (to ?? from) - from + 1 }, () => undefined);
  for (const cell of children(cells, 'c')) {
    const at = columnOf(cell.attributes['r'] ?? '') - from;
    if (at < 0 || at >= heads.length) continue;
    const value = child(cell, 'v')?.text ?? '';
    if (cell.attributes['t'] === 's') heads[at] = textOf(strings[Number(value)]);
    else if (cell.attributes['t'] === 'inlineStr') heads[at] = textOf(child(cell, 'is'));
    else if (cell.attributes['t'] === 'str') heads[at] = value;
  }
  return heads;
}

const textOf = (of: XmlElement | undefined): string =>
  descendants(of, 't')
    .map(({ text }) => text)
    .join('');

const columnOf = (cell: string): number => columnIndex(/^[A-Z]+/.exec(cell)?.[0] ?? '');
