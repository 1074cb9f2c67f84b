// What is told of a pattern and of the rows that fill it.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { nearest } from '../values/nearest.ts';

const error = (id: string, message: string, span: Span, ...hints: string[]): Diagnostic => ({
  severity: 'error',
  id,
  message,
  hints,
  span,
});

export const badPattern = (what: string, span: Span): Diagnostic =>
  error('bad-pattern', what, span, 'docs/series.md shows what a pattern can hold');

export const unknownTag = (name: string, known: readonly string[], span: Span): Diagnostic =>
  error(
    'bad-pattern',
    `a pattern has no tag "${name}"`,
    span,
    nearest(name, known) ? `did you mean "${nearest(name, known)}"?` : `there are: ${known.join(', ')}`,
  );

export const unknownFilter = (name: string, known: readonly string[], span: Span): Diagnostic =>
  error(
    'bad-pattern',
    `a pattern has no filter "${name}"`,
    span,
    nearest(name, known) ? `did you mean "${nearest(name, known)}"?` : `there are: ${known.join(', ')}`,
  );

export const unknownColumn = (
  name: string,
  columns: readonly string[],
  table: string,
  span: Span,
): Diagnostic => {
  const near = nearest(name, columns);
  return error(
    'no-data-column',
    `"${table}" has no column "${name}"`,
    span,
    near === undefined ? `there are: ${columns.slice(0, 12).join(', ')}` : `did you mean ${wayTo(near)}?`,
  );
};

/** How a pattern names a column. */
export const wayTo = (column: string): string =>
  /^[\p{L}_][\p{L}\p{N}_]*$/u.test(column) ? `"${column}"` : `row["${column}"]`;

export const noValues = (file: string): Diagnostic =>
  error(
    'bad-pattern',
    'the pattern has no place for a value, and each deck would be the same',
    { file, line: 1, column: 1 },
    'write {{ column }} where the value of a column stands',
  );

export const oneName = (file: string): Diagnostic =>
  error(
    'bad-pattern',
    'the name has no place for a value, and all decks would have the same',
    { file, line: 1, column: 1 },
    'write {{ column }} where the value of a column stands: --name "{{ iso }}-{{ year }}"',
  );

export const emptyCell = (expression: string, row: Span, pattern: Span): Diagnostic =>
  error(
    'empty-value',
    `there is no value for ${expression} of ${pattern.file}:${pattern.line}`,
    row,
    `fill the cell, or say what is printed without it: {% if … %} … {% endif %}, or ${expression.replace(/\s*\}\}$/, ' | default: "…" }}')}`,
  );

export const unfitValue = (expression: string, row: Span, pattern: Span): Diagnostic =>
  error(
    'unfit-value',
    `the value of ${expression} would not be read as that text at ${pattern.file}:${pattern.line}`,
    row,
    `put the whole value into quotation marks there: "${expression}"`,
  );

export const noNumber = (
  expression: string,
  found: string | undefined,
  row: Span,
  pattern: Span,
): Diagnostic =>
  error(
    'no-number',
    `${expression} of ${pattern.file}:${pattern.line} needs a number, and there is ${found === undefined ? 'none' : `"${found}"`}`,
    row,
    found === undefined
      ? 'fill the cell, or ask first whether there is one: {% if cases and cases > 100 %}'
      : 'write it in the table as a number: 1234.5, or 1234,5 between semicolons',
  );

export const failedPattern = (what: string, row: Span, pattern: Span): Diagnostic =>
  error('bad-pattern', `${pattern.file}:${pattern.line}: ${what}`, row);

export const columnTwice = (name: string, span: Span): Diagnostic =>
  error('bad-data-file', `two columns are called "${name}"`, span, 'give each a name of its own');

export const noName = (row: Span, name: string, why: 'has no value' | 'has no letter or digit'): Diagnostic =>
  error(
    'no-file-name',
    `the row gives no name of a file: ${name} ${why}`,
    row,
    'fill the cell, or name the files after other columns with --name',
  );

export const sameName = (name: string, first: Span, row: Span): Diagnostic =>
  error(
    'same-file-name',
    `the deck would be "${name}", which is that of ${first.file}:${first.line}`,
    row,
    'choose a --name that differs in each row: --name "{{ iso }}-{{ year }}"',
  );
