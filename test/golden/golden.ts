// Golden files: what a test makes is held against a file of the repository. Where they differ the
// new text is written beside it as `….actual` (git ignores it; `git diff --no-index` shows the two
// well); after a change that is meant, BRIEFDECK_UPDATE=1 writes the golden itself anew. Read the
// difference before it is committed.

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect } from 'vitest';

const SHOWN = 12;

/** Fails unless the file says `actual`; the message shows the first lines that differ. */
export function expectGolden(file: string, actual: string): void {
  const beside = `${file}.actual`;
  if (process.env['BRIEFDECK_UPDATE']) writeFileSync(file, actual);
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (golden === actual) {
    rmSync(beside, { force: true });
    return;
  }
  writeFileSync(beside, actual);
  const [before, after] = differing(golden.split('\n'), actual.split('\n'));
  const names = [file, beside].map((name) => relative(process.cwd(), name));
  expect(after, `see git diff --no-index ${names.join(' ')}; if it is meant, BRIEFDECK_UPDATE=1`).toEqual(
    before,
  );
}

/** The first lines from where two texts part. */
function differing(one: readonly string[], other: readonly string[]): readonly (readonly string[])[] {
  const at = one.findIndex((line, index) => line !== other[index]);
  const start = at < 0 ? one.length : at;
  return [one, other].map((lines) => [`line ${start + 1}:`, ...lines.slice(start, start + SHOWN)]);
}
