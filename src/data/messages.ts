// What is told of a file of data.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { nearest } from '../values/nearest.ts';

const error = (id: string, message: string, span: Span, ...hints: string[]): Diagnostic => ({
  severity: 'error',
  id,
  message,
  hints,
  span,
});
const warning = (id: string, message: string, span: Span, ...hints: string[]): Diagnostic => ({
  ...error(id, message, span, ...hints),
  severity: 'warning',
});

const didYouMean = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near === undefined
    ? `there are: ${known
        .slice(0, 12)
        .map((one) => `"${one}"`)
        .join(', ')}`
    : `did you mean "${near}"?`;
};

export const noFile = (file: string, beside: readonly string[], span: Span): Diagnostic =>
  error(
    'no-data-file',
    `no such file of data: "${file}"`,
    span,
    beside.length > 0 ? didYouMean(file, beside) : 'its path is from the article’s folder',
  );

export const outside = (file: string, span: Span): Diagnostic =>
  error('no-data-file', `"${file}" is outside the article’s folder`, span, 'put the file beside the article');

export const unknownKind = (file: string, span: Span): Diagnostic =>
  error('bad-data-file', `"${file}" is no file that is read`, span, 'write it as .csv, .tsv or .xlsx');

export const unreadable = (file: string, why: string, span: Span): Diagnostic =>
  error('bad-data-file', `"${file}" cannot be read: ${why}`, span);

export const notUtf8 = (file: string, span: Span): Diagnostic =>
  error(
    'bad-data-file',
    `"${file}" cannot be read: its text is not UTF-8`,
    span,
    'save it as UTF-8: "CSV UTF-8" among the kinds of file that Excel saves as',
  );

export const tooMuch = (file: string, excess: string, span: Span): Diagnostic =>
  error(
    'bad-data-file',
    `"${file}" gives ${excess}`,
    span,
    'choose what the deck is about: `columns: […]`, `where: {…}`, `range: B2:F20`',
  );

export const longCell = (file: string, line: number, most: number, span: Span): Diagnostic =>
  error(
    'bad-data-file',
    `line ${line} of "${file}" has a cell of more than ${most} characters`,
    span,
    'is a quotation mark never closed? Leave the column out: `columns: […]`',
  );

export const emptyTable = (file: string, span: Span): Diagnostic =>
  error('bad-data-file', `"${file}" holds no table: a row of names and a row under it`, span);

export const oneName = (file: string, row: number, name: string, span: Span): Diagnostic =>
  error(
    'bad-data-file',
    `row ${row} of "${file}" is read as the names of the columns, and has one: "${name}"`,
    span,
    `begin under it: \`range: A${row + 1}:F20\``,
  );

/** @param span of the row */
export const preamble = (cells: number, span: Span): Diagnostic =>
  error(
    'bad-data-file',
    `the row is read as the names of the columns, and has ${cells === 1 ? 'one' : cells}; the rows under it have more`,
    span,
    'take out what stands over the names',
  );

export const noSheet = (file: string, sheet: string, known: readonly string[], span: Span): Diagnostic =>
  error('no-data-column', `"${file}" has no sheet "${sheet}"`, span, didYouMean(sheet, known));

export const badRange = (range: string, span: Span): Diagnostic =>
  error('no-data-column', `"${range}" is no range of cells`, span, 'write it as `B2:F20`');

export const noColumn = (file: string, column: string, known: readonly string[], span: Span): Diagnostic =>
  error('no-data-column', `"${file}" has no column "${column}"`, span, didYouMean(column, known));

/** @param of a condition that no row meets by itself, with what its column has */
export const noRows = (
  file: string,
  span: Span,
  of?: { readonly column: string; readonly value: string; readonly known: readonly string[] },
): Diagnostic =>
  of
    ? error(
        'no-data-rows',
        `no row of "${file}" has "${of.value}" in column "${of.column}"`,
        span,
        didYouMean(of.value, of.known),
      )
    : error('no-data-rows', `no row of "${file}" is as \`where\` asks`, span);

export const unevenRow = (cells: number, header: number, span: Span): Diagnostic =>
  error(
    'bad-data-file',
    `the row has ${cells} ${cells === 1 ? 'cell' : 'cells'}; the header has ${header}`,
    span,
    'a separator is missing, or stands in a text that is not in quotation marks',
  );

export const twoColumns = (file: string, column: string, span: Span): Diagnostic =>
  warning(
    'no-data-column',
    `"${file}" has two columns "${column}"; the first is taken`,
    span,
    'give each a name of its own',
  );

export const noWorkbook = (file: string, key: string, span: Span): Diagnostic =>
  error(
    'no-data-column',
    `"${file}" is a text, which has no \`${key}\``,
    span,
    'take it out, or choose by `series: […]` and `where: {…}`',
  );

export const openQuote = (span: Span): Diagnostic =>
  error('bad-data-file', 'a text in quotation marks does not end', span);

export const cellError = (text: string, column: string, span: Span): Diagnostic =>
  warning('data-error', `column "${column}" has ${text} here; it is shown as no value`, span);

export const formulaUnsaved = (column: string, span: Span): Diagnostic =>
  warning(
    'data-error',
    `column "${column}" has a formula here whose result was not saved with the file; it is shown as no value`,
    span,
    'open the file in Excel or LibreOffice, which work it out, and save it',
  );

export const notCountry = (text: string, column: string, span: Span): Diagnostic =>
  error(
    'bad-data-file',
    `"${text}" in column "${column}" is not a number; the map needs one of each country`,
    span,
  );

export const notInData = (written: string, file: string, close: string, span: Span): Diagnostic =>
  warning(
    'number-not-in-data',
    `${written} is not in "${file}"`,
    span,
    `the nearest there is ${close}`,
    'a sum, difference or share of two numbers there would have been found',
  );

/** @param from where the number stands, or what it follows from */
export const elsewhereInData = (
  written: string,
  file: string,
  from: readonly { readonly said: string }[],
  named: string,
  span: Span,
): Diagnostic =>
  warning(
    'number-elsewhere-in-data',
    from.length === 1
      ? `${written} is another's in "${file}": ${from[0]?.said ?? ''}`
      : `${written} follows in "${file}" from numbers of others: ${listed(from.map(({ said }) => said))}`,
    span,
    `of what the sentence names, the nearest is ${named}`,
  );

const listed = (all: readonly string[]): string =>
  all.length > 4 ? `${all.slice(0, 3).join('; ')}; …` : all.join('; ');
