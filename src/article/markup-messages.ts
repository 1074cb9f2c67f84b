// What was meant as markup and is none, in words.

import type { Span } from '../diagnostic/diagnostic.ts';
import { shown } from '../diagnostic/shown.ts';
import { message } from './message.ts';

interface Foreign {
  readonly text: string;
  /** `a formula`. */
  readonly what: string;
  readonly here: string | undefined;
  readonly remedy: string;
  /** In how many lines there is such. */
  readonly count: number;
}

export const foreignSyntax = ({ text, what, here, remedy, count }: Foreign, span: Span) =>
  message(
    'warning',
    'foreign-syntax',
    `"${shown(text)}" is ${what} in another program's Markdown and ${here ?? 'shown here as it is written'}${
      count > 1 ? ` (${count} such lines)` : ''
    }`,
    span,
    remedy,
  );

export const fenceUnclosed = (kind: 'code' | 'map', span: Span) =>
  message(
    'error',
    'fence-unclosed',
    `the ${kind === 'map' ? 'map' : 'code'} block that begins here is never closed: all that follows belongs to it`,
    span,
    'write the same marks on a line of their own where it ends',
  );

export const fenceWords = (info: string, span: Span) =>
  message(
    'warning',
    'fence-words',
    `the words behind a fence are not shown: "${shown(info)}"`,
    span,
    'they go to the speaker notes; write text on lines of its own, without the marks',
  );

export const headingWithoutSpace = (text: string, span: Span) =>
  message(
    'warning',
    'heading-without-space',
    `"${shown(text)}" is no heading: a space is missing behind its marks`,
    span,
    `write "${shown(text.replace(/^#+/, '$& '))}", or a backslash before the first mark if it is text`,
  );

export const boldAsHeading = (text: string, count: number, span: Span) =>
  message(
    'warning',
    'bold-as-heading',
    `the article has no headings: "${shown(text)}" and ${count - 1} more bold ${count === 2 ? 'line' : 'lines'} are read as such`,
    span,
    `write "## ${shown(text)}" where it is one, and join a bold line that is none to its paragraph`,
  );

export const tableWithoutFit = (header: number, columns: number, span: Span) =>
  message(
    'warning',
    'table-without-fit',
    `no table: its header has ${header} ${header === 1 ? 'cell' : 'cells'} and the line of dashes ${columns}`,
    span,
    'give the line of dashes as many cells as the header',
  );

export const extraCells = (cells: readonly string[], columns: number, span: Span) =>
  message(
    'warning',
    'extra-cells',
    `a row has more cells than the header's ${columns}: ${cells.map((cell) => `"${shown(cell)}"`).join(', ')}`,
    span,
    'they go to the speaker notes; give the header more cells, or write \\| for a bar that divides nothing',
  );

export const frontMatterLate = (span: Span) =>
  message(
    'info',
    'front-matter-late',
    'blank lines stand before the front matter',
    span,
    'it is read all the same; other programs want it on the first line',
  );

export const frontMatterBehind = (span: Span) =>
  message(
    'error',
    'front-matter-form',
    'this front matter stands behind text, and so is not read',
    span,
    'move it to the first line, with both lines of ---',
  );

export const frontMatterForm = (form: string, span: Span) =>
  message(
    'error',
    'front-matter-form',
    `the front matter is ${form}, and so is not read`,
    span,
    'write YAML between two lines of ---, a key and its value a line: title: "…"',
  );
