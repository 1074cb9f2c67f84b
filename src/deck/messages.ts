// What the planner tells the author.

import { closest, distance } from 'fastest-levenshtein';
import type { Diagnostic, Span } from '../diagnostic.ts';

export function unknownLayout(name: string, known: readonly string[], span: Span): Diagnostic {
  const near = known.length > 0 ? closest(name, [...known]) : undefined;
  const guess =
    near !== undefined && distance(name, near) <= Math.max(3, name.length / 3)
      ? [`did you mean "${near}"?`]
      : [];
  return {
    severity: 'error',
    id: 'unknown-layout',
    message: `there is no layout "${name}"`,
    hints: guess.length > 0 ? guess : [`layouts: ${known.join(', ')}`],
    span,
  };
}

export function layoutNeeds(name: string, need: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'layout-needs',
    message: `the "${name}" layout needs ${need}; the section has none`,
    hints: [
      'what the layout cannot hold follows on the next slide',
      `add ${need}, or take the layout comment out`,
    ],
    span,
  };
}

export function quoteTooLong(words: number, limit: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'quote-too-long',
    message: `the quotation is ${words} words long; a slide holds ${limit}`,
    hints: [
      'it runs over several slides, for a quotation is never shortened for you: cut it with […] where you can',
    ],
    span,
  };
}

export function manyWords(words: number, limit: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'many-words',
    message: `the slide has ${words} words; ${limit} is as many as an audience reads`,
    hints: ['shorten the list, or begin another slide with `---`'],
    span,
  };
}

export function toNotes(what: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'to-notes',
    message: `${what} has no place on the slide and goes to the speaker notes`,
    hints: ['give it a section of its own to have it on a slide'],
    span,
  };
}

export function emptySection(title: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'empty-section',
    message: `nothing stands under "${title}"`,
    hints: ['the slide shows its title only; write a sentence or a list under it'],
    span,
  };
}

export function notANumber(cell: string, row: string, column: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'not-a-number',
    message: `"${cell}" in row "${row}", column "${column}" is not a number; the chart cannot be drawn`,
    hints: [
      'write digits only and name the unit in the comment: `<!-- chart: bar, unit: km -->`',
      'the table is shown instead',
    ],
    span,
  };
}

export function mixedUnits(signs: readonly (string | undefined)[], span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'mixed-units',
    message: `the chart's numbers are of different units (${signs.map((sign) => sign ?? 'none').join(', ')}); it cannot be drawn`,
    hints: ['make a chart of each unit', 'the table is shown instead'],
    span,
  };
}

export function noChartNumbers(span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'no-chart-numbers',
    message: 'a chart needs a column of names, a column of numbers and a row; the table has not',
    hints: ['the table is shown instead'],
    span,
  };
}

export function tableTooWide(columns: number, limit: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'table-too-wide',
    message: `the table has ${columns} columns; ${limit} can be read on a slide`,
    hints: ['take a column out, or make two tables of it'],
    span,
  };
}
