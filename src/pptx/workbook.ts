// The workbook behind a chart, which opens when somebody chooses "Edit data". pptxgenjs writes zeros and gaps as empty
// numbers, a table whose range ends in a stray quotation mark and whose column names are not the header cells', and the
// time of day; the sheet, its strings and its table are therefore written anew into its package.

import { escapeAttribute, escapeXstring, XML_HEAD } from '../opc/escape.ts';
import { unpacked } from '../opc/read-archive.ts';
import { type Part, writeArchive } from '../opc/write-archive.ts';

export interface WorkbookData {
  /** Unique and never blank: the header cells are the table's column names. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly categories: readonly string[];
  /** ISO. */
  readonly date: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** What PowerPoint itself puts in the corner: a table's column must have a name. */
export const CORNER = ' ';

export function repairWorkbook(bytes: Uint8Array, data: WorkbookData): Uint8Array {
  const parts = unpacked(bytes, 'the workbook');
  const anew: Readonly<Record<string, string>> = {
    'docProps/core.xml': core(data.date),
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': sharedStrings(data),
    'xl/worksheets/sheet1.xml': sheet(data),
    'xl/tables/table1.xml': table(data),
  };
  const names = [...parts.keys()].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  for (const name of Object.keys(anew))
    if (!parts.has(name)) throw new Error(`pptxgenjs wrote a workbook without ${name}`);
  return writeArchive(names.map((name): Part => ({ name, data: anew[name] ?? parts.get(name) ?? '' })));
}

function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
}

/** A, B … Z, AA, counted from 0. */
export function columnName(index: number): string {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The cells of the data, corner included: `A1:C3`. */
function range(data: WorkbookData): string {
  return `A1:${columnName(data.series.length)}${data.categories.length + 1}`;
}

function sharedStrings(data: WorkbookData): string {
  const strings = [CORNER, ...data.series.map(({ name }) => name), ...data.categories];
  const items = strings.map((one) => `<si><t xml:space="preserve">${escapeXstring(one)}</t></si>`).join('');
  return `${XML_HEAD}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${items}</sst>`;
}

function sheet(data: WorkbookData): string {
  const string = (column: number, row: number, index: number) =>
    `<c r="${columnName(column)}${row}" t="s"><v>${index}</v></c>`;
  const header = [CORNER, ...data.series].map((_, index) => string(index, 1, index)).join('');
  const rows = data.categories.map((_, index) => {
    const row = index + 2;
    // A gap is no cell at all.
    const values = data.series.map(({ values: numbers }, column) => {
      const value = numbers[index];
      return typeof value === 'number' && Number.isFinite(value)
        ? `<c r="${columnName(column + 1)}${row}"><v>${value}</v></c>`
        : '';
    });
    return `<row r="${row}">${string(0, row, 1 + data.series.length + index)}${values.join('')}</row>`;
  });
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="${range(data)}"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<sheetData><row r="1">${header}</row>${rows.join('')}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
  );
}

function table(data: WorkbookData): string {
  const names = [CORNER, ...data.series.map(({ name }) => name)];
  const columns = names
    .map(
      (name, index) =>
        `<tableColumn id="${index + 1}" name="${escapeAttribute(name.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_'))}"/>`,
    )
    .join('');
  return `${XML_HEAD}<table xmlns="${MAIN}" id="1" name="Table1" displayName="Table1" ref="${range(data)}" totalsRowShown="0"><tableColumns count="${names.length}">${columns}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

function core(date: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified></cp:coreProperties>`
  );
}

/** The least that Excel opens without a word: one font, two fills, one border, one format. */
const STYLES =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/></styleSheet>';
