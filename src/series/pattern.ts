// An article with places for values, in Liquid: read once, with all that is wrong in it told at its line, and filled for each row. The
// language is cut down to what has no clock, no chance, no file and no code.

import { analyzeSync, Liquid, LiquidError, type Template, Tokenizer, TypeGuards } from 'liquidjs';
import type { DataCell } from '../data/types.ts';
import type { Diagnostic, Report, Span } from '../diagnostic/diagnostic.ts';
import { Cell } from './cell.ts';
import {
  badPattern,
  emptyCell,
  failedPattern,
  noNumber,
  noValues,
  oneName,
  unfitValue,
  unknownColumn,
  unknownFilter,
  unknownTag,
} from './messages.ts';
import { placed, withoutMarks } from './places.ts';
import { holdToNumbers, NoNumber, operators, reckon } from './reckoning.ts';
import { surroundingsOf } from './surroundings.ts';
import { withoutTagLines } from './tag-lines.ts';
import { TracedParser, Unfit } from './traced-parser.ts';
import type { Filled, Pattern, Row } from './types.ts';

const tags = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', '#', 'raw'];
const filters = [
  ...reckon,
  ...[
    'append',
    'prepend',
    'capitalize',
    'downcase',
    'upcase',
    'replace',
    'remove',
    'strip',
    'slice',
    'split',
  ],
  ...['join', 'first', 'last', 'size', 'compact', 'concat', 'reverse', 'sort', 'sort_natural', 'uniq'],
  ...['default', 'raw'],
];
/** Of a row that fills it. The number of pieces written ends a fill at the same place on every machine; the time is for what is slow in one. */
const most = { pieces: 100_000, milliseconds: 5000, memory: 20_000_000, length: 2_000_000 };

function engine(): Liquid {
  const liquid = new Liquid({
    strictFilters: true,
    strictVariables: false,
    ownPropertyOnly: true,
    catchAllErrors: true,
    operators,
    // No file is looked for: there is nothing that could ask for one, and nowhere to look.
    templates: {},
    parseLimit: most.length,
    renderLimit: most.milliseconds,
    memoryLimit: most.memory,
  });
  for (const name of Object.keys(liquid.tags)) if (!tags.includes(name)) delete liquid.tags[name];
  for (const name of Object.keys(liquid.filters)) if (!filters.includes(name)) delete liquid.filters[name];
  holdToNumbers(liquid);
  return liquid;
}

export interface PatternOptions {
  /** Of the pattern. */
  readonly file: string;
  readonly columns: readonly string[];
  /** Of the table, as messages name it. */
  readonly table: string;
  readonly report: Report;
  /** What it becomes is no article: values are put in as they are. */
  readonly isName?: boolean;
}

/** Undefined after a report. */
export function readPattern(
  written: string,
  { file, columns, table, report, isName }: PatternOptions,
): Pattern | undefined {
  const text = withoutMarks(written);
  const liquid = engine();
  const placeOf = (offset: number): Span => spanAt(text, offset, file);
  let templates: Template[];
  let hasPlaces: boolean;
  try {
    const tokens = new Tokenizer(text, liquid.options.operators).readTopLevelTokens(liquid.options);
    withoutTagLines(tokens, text);
    hasPlaces = tokens.some((token) => TypeGuards.isOutputToken(token));
    templates = new TracedParser(liquid, isName ? () => 'code' : surroundingsOf(text)).parseTokens(tokens);
  } catch (fault) {
    for (const one of faultsOf(fault)) report(parseFault(one, placeOf));
    return undefined;
  }
  const unknown = unknownColumns(templates, columns);
  for (const { name, line, column } of unknown)
    report(unknownColumn(name, columns, table, { file, line, column }));
  if (unknown.length > 0) return undefined;
  if (!hasPlaces) {
    report(isName ? oneName(file) : noValues(file));
    return undefined;
  }
  return { fill: (row) => filled(liquid, templates, text, row, placeOf) };
}

function filled(
  liquid: Liquid,
  templates: Template[],
  text: string,
  row: Row,
  placeOf: (offset: number) => Span,
): Filled | Diagnostic {
  try {
    const scope = scopeOf(row);
    return placed(
      liquid.renderSync(templates, { ...scope, row: scope }, { templateLimit: most.pieces }) as string,
      text,
    );
  } catch (fault) {
    const [one = fault] = faultsOf(fault);
    const cause = one instanceof LiquidError ? (one as { originalError?: unknown }).originalError : one;
    if (cause instanceof Unfit) {
      const tell = cause.why === 'empty' ? emptyCell : unfitValue;
      return tell(cause.expression, row.span, placeOf(cause.offset));
    }
    if (!(one instanceof LiquidError)) throw fault;
    const { begin, end } = one.token;
    if (cause instanceof NoNumber)
      return noNumber(text.slice(begin, end), cause.found, row.span, placeOf(begin));
    return failedPattern(wordsOf(one), row.span, placeOf(begin));
  }
}

const scopeOf = ({ cells }: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(cells).map(([name, cell]) => [name, plainOf(cell)]));

function plainOf(cell: DataCell): unknown {
  switch (cell.kind) {
    case 'number':
      return new Cell(
        cell.value,
        cell.percent && !cell.written.includes('%') ? `${cell.value}%` : cell.written,
      );
    case 'text':
      return withoutMarks(cell.text);
    case 'date':
      return cell.date;
    case 'none':
    case 'error':
      return null;
  }
}

interface Unknown {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

function unknownColumns(templates: Template[], columns: readonly string[]): readonly Unknown[] {
  const { globals } = analyzeSync(templates, { partials: false });
  const found: Unknown[] = [];
  for (const { segments, location } of Object.values(globals).flat()) {
    const [first, second] = segments;
    const name = first === 'row' && !columns.includes('row') ? second : first;
    if (typeof name !== 'string' || columns.includes(name)) continue;
    found.push({ name, line: location.row, column: location.col });
  }
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Liquid gathers what it finds; each has the token that it was found at. */
function faultsOf(fault: unknown): readonly unknown[] {
  const several = (fault as { errors?: readonly unknown[] }).errors;
  return several ?? [fault];
}

function parseFault(fault: unknown, placeOf: (offset: number) => Span): Diagnostic {
  if (!(fault instanceof LiquidError)) throw fault;
  const words = wordsOf(fault);
  const span = placeOf(fault.token.begin);
  const tag = /^tag "(.*)" not found$/.exec(words)?.[1];
  if (tag !== undefined)
    return unknownTag(
      tag,
      tags.filter((name) => /\w/.test(name)),
      span,
    );
  const filter = /^undefined filter: (.*)$/.exec(words)?.[1];
  if (filter !== undefined) return unknownFilter(filter, filters, span);
  return badPattern(words, span);
}

/** Without the place, which is told apart. */
const wordsOf = ({ message }: Error): string =>
  message
    .split('\n', 1)[0]
    ?.replace(/, (?:file:.*, )?line:\d+, col:\d+$/, '')
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase()) ?? '';

function spanAt(text: string, offset: number, file: string): Span {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { file, line, column: offset - before.lastIndexOf('\n') };
}
