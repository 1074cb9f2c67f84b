// What can be asked of runs without changing a word of them: their text, their words, the sources they cite,
// and a slice that keeps formatting.

import type { QuoteBlock, Run } from '../article/types.ts';
import { countWords } from '../language/letters.ts';
import { byBriefdeck, type Origin } from '../values/origin.ts';

/** As the author wrote it, citations included. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

/** Without the citations, which a slide shows as small numbers; whitespace collapsed. */
export function plainText(runs: readonly Run[]): string {
  return textOf(runs.filter((run) => !run.cites))
    .replace(/\s+/g, ' ')
    .trim();
}

export function isBlank(runs: readonly Run[]): boolean {
  return runs.every((run) => run.text.trim() === '');
}

export function wordsIn(runs: readonly Run[]): number {
  return countWords(plainText(runs));
}

/** Words of a quotation, its attribution not counted. */
export function quoteWords(quote: QuoteBlock): number {
  return quote.paragraphs.reduce((sum, runs) => sum + wordsIn(runs), 0);
}

/** Ascending, each once. */
export function citesIn(runs: readonly Run[]): readonly number[] {
  return ascending(runs.flatMap((run) => run.cites ?? []));
}

export function ascending(numbers: Iterable<number>): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/**
 * The characters from `start` to `end` of the runs' text, whitespace trimmed at both ends, formatting kept.
 */
export function sliceRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  const sliced: Run[] = [];
  let offset = 0;
  for (const run of runs) {
    const from = Math.max(0, start - offset);
    const to = Math.min(run.text.length, end - offset);
    if (from < to) sliced.push({ ...run, text: run.text.slice(from, to) });
    offset += run.text.length;
  }
  return trimRuns(sliced);
}

export function trimRuns(runs: readonly Run[]): readonly Run[] {
  const kept = [...runs];
  for (let first = kept[0]; first; first = kept[0]) {
    const text = first.text.trimStart();
    kept[0] = { ...first, text };
    if (text !== '') break;
    kept.shift();
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.text.trimEnd();
    kept[kept.length - 1] = { ...last, text };
    if (text !== '') break;
    kept.pop();
  }
  return kept;
}

/** Words that no author wrote. */
export function made(text: string): Run {
  return { text, origin: byBriefdeck };
}

/** The runs with their origin said, for where they will not stand in their own block. */
export function from(origin: Origin | undefined, runs: readonly Run[]): readonly Run[] {
  return origin ? runs.map((run) => (run.origin ? run : { ...run, origin })) : runs;
}

export function bold(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, bold: true }));
}

/** `first` and `second` with `between` in the middle; nothing in the middle when one of them is blank. */
export function joinRuns(first: readonly Run[], between: string, second: readonly Run[]): readonly Run[] {
  if (isBlank(first)) return second;
  if (isBlank(second)) return first;
  return [...first, made(between), ...second];
}
