// The workbook behind a chart, which opens when somebody chooses "Edit data". Its package is pptxgenjs's, taken when briefdeck is built
// (scripts/generate/workbook.mjs). That writes zeros and gaps as empty numbers, dates as text, a table whose range ends in a stray quotation
// mark and whose column names are not the header cells', and the time of day; the sheet, its strings, styles and table are written anew.

import { escapeAttribute, escapeXstring, XML_HEAD } from '../../opc/escape.ts';
import { type Part, writeArchive } from '../../opc/write-archive.ts';
import type { ChartSheet, NumberForm, SheetColumn } from '../../scene/chart.ts';
import { columnLetters } from '../../values/columns.ts';
import { workbookParts } from './workbook-parts.generated.js';

export interface WorkbookData {
  /** Header cells are a table's column names: unique, never blank, on one line. */
  readonly sheet: ChartSheet;
  readonly numbers: NumberForm;
  /** How names that are dates are written. */
  readonly dateFormat?: string;
  /** ISO. */
  readonly date: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export function workbook(data: WorkbookData): Uint8Array {
  const strings = new Strings();
  const sheet = sheetXml(data, strings);
  const anew: Readonly<Record<string, string>> = {
    'docProps/core.xml': core(data.date),
    'xl/styles.xml': styles(data),
    'xl/sharedStrings.xml': strings.xml(),
    'xl/worksheets/sheet1.xml': sheet,
    'xl/tables/table1.xml': table(data.sheet),
  };
  const parts = { ...workbookParts, ...anew };
  const names = Object.keys(parts).sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
  return writeArchive(names.map((name): Part => ({ name, data: parts[name] ?? '' })));
}

function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name.startsWith('_rels/') ? 1 : 2;
}

/** `xl/sharedStrings.xml`, each string once. */
class Strings {
  readonly #index = new Map<string, number>();
  #uses = 0;

  of(text: string): number {
    this.#uses += 1;
    const known = this.#index.get(text);
    if (known !== undefined) return known;
    this.#index.set(text, this.#index.size);
    return this.#index.size - 1;
  }

  xml(): string {
    const items = [...this.#index.keys()].map(
      (one) => `<si><t xml:space="preserve">${escapeXstring(one)}</t></si>`,
    );
    return `${XML_HEAD}<sst xmlns="${MAIN}" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}

/** Indices into `cellXfs` of styles.xml. */
const STYLE = { plain: 0, date: 1, percent: 2 };

/** The cells of the data, corner included: `A1:C3`. */
function range(sheet: ChartSheet): string {
  return `A1:${columnLetters(sheet.columns.length)}${sheet.names.length + 1}`;
}

function sheetXml({ sheet }: WorkbookData, strings: Strings): string {
  const string = (column: number, row: number, text: string) =>
    `<c r="${columnLetters(column)}${row}" t="s"><v>${strings.of(text)}</v></c>`;
  const header = [sheet.corner, ...sheet.columns.map(({ name }) => name)]
    .map((text, index) => string(index, 1, text))
    .join('');
  const rows = sheet.names.map((name, index) => {
    const row = index + 2;
    const first =
      typeof name === 'string'
        ? string(0, row, name)
        : `<c r="A${row}" s="${STYLE.date}"><v>${name.serial}</v></c>`;
    const values = sheet.columns.map((column, at) =>
      numberCell(column, index, `${columnLetters(at + 1)}${row}`),
    );
    return `<row r="${row}">${first}${values.join('')}</row>`;
  });
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><dimension ref="${range(sheet)}"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols><col min="1" max="1" width="22" customWidth="1"/></cols><sheetData><row r="1">${header}</row>${rows.join('')}</sheetData>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
  );
}

/** A gap is no cell at all. */
function numberCell(column: SheetColumn, row: number, cell: string): string {
  const value = column.values[row] ?? null;
  const formula = column.formulas?.[row] ?? null;
  if (value === null) return '';
  const style = column.share ? ` s="${STYLE.percent}"` : '';
  return `<c r="${cell}"${style}>${formula === null ? '' : `<f>${escapeXstring(formula)}</f>`}<v>${value}</v></c>`;
}

function table(sheet: ChartSheet): string {
  const names = [sheet.corner, ...sheet.columns.map(({ name }) => name)];
  const columns = names
    .map(
      (name, index) =>
        `<tableColumn id="${index + 1}" name="${escapeAttribute(name.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_'))}"/>`,
    )
    .join('');
  return `${XML_HEAD}<table xmlns="${MAIN}" id="1" name="Table1" displayName="Table1" ref="${range(sheet)}" totalsRowShown="0"><tableColumns count="${names.length}">${columns}</tableColumns><tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}

function core(date: string): string {
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified></cp:coreProperties>`
  );
}

/** The least that Excel opens without a word: one font, two fills, one border; plain cells, dates and percent. */
function styles({ dateFormat = 'yyyy-mm-dd' }: WorkbookData): string {
  const format = escapeAttribute(dateFormat);
  const cell = (numFmt: number) =>
    `<xf numFmtId="${numFmt}" fontId="0" fillId="0" borderId="0" xfId="0"${numFmt === 0 ? '' : ' applyNumberFormat="1"'}/>`;
  return (
    `${XML_HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="3">${cell(0)}${cell(164)}${cell(9)}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/></styleSheet>'
  );
}
