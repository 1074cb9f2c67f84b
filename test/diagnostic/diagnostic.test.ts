import { expect, it } from 'vitest';
import { type Diagnostic, reportOnce } from '../../src/diagnostic/diagnostic.ts';

const problem = (line: number): Diagnostic => ({
  severity: 'warning',
  id: 'title-moved',
  message: 'title is too long',
  hints: [],
  span: { file: 'a.md', line, column: 1 },
});

it('tells of a problem once, and of the same one elsewhere again', () => {
  const told: number[] = [];
  const report = reportOnce((one) => told.push(one.span?.line ?? 0));
  for (const line of [3, 3, 8, 3]) report(problem(line));
  expect(told).toEqual([3, 8]);
});
