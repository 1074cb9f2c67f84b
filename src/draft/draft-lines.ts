// A draft is written line by line, and each line that comes from the text as published knows from which of
// its lines: so that what is said of the draft can be said of the text.

export interface DraftLine {
  readonly text: string;
  /**
   * Of the text as published, counted from 1; absent for what the draft says itself, and for files without
   * lines.
   */
  readonly line?: number;
}

/** Lines that belong together; a blank line parts blocks. */
export type DraftBlock = readonly DraftLine[];

/** A block of text all of which comes from one line, or from none. */
export const blockOf = (text: string, line?: number): DraftBlock =>
  text.split('\n').map((one) => ({ text: one, ...(line === undefined ? {} : { line }) }));

export function joined(blocks: readonly DraftBlock[]): readonly DraftLine[] {
  return blocks.flatMap((block, index) => (index === 0 ? block : [{ text: '' }, ...block]));
}

/** What the author is to look at: a comment that says what. */
export const review = (text: string, line?: number): DraftBlock =>
  blockOf(`<!-- review: ${text.replace(/--+/g, '–').replace(/\s+/g, ' ')} -->`, line);

/** What has no place on a slide: it goes to the speaker notes, so that nothing of the text is lost. */
export const notes = (text: string, line?: number): DraftBlock =>
  blockOf(`<!-- notes: ${escaped(text).replace(/--+/g, '–').replace(/\s+/g, ' ')} -->`, line);

/** What Markdown would read as something else, within a line. */
export const escapedInline = (text: string): string => text.replace(/([\\`*_<])/g, '\\$1');

/** And at the beginning of a paragraph: `1.`, `#`, `-`. */
export const escaped = (text: string): string =>
  escapedInline(text)
    .replace(/^(\s*)([#>+-])(?=\s)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');

/** A Markdown table; `lines` gives each row's line, the header's first. */
export function tableOf(
  rows: readonly (readonly string[])[],
  lines: readonly (number | undefined)[] = [],
): DraftBlock {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const written = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => (cells[index] ?? '').replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  const [header = [], ...rest] = rows;
  const placed = (text: string, index: number): DraftBlock => blockOf(text, lines[index]);
  return [
    ...placed(written(header), 0),
    ...placed(written(Array.from({ length: width }, () => '---')), 0),
    ...rest.flatMap((row, index) => placed(written(row), index + 1)),
  ];
}
