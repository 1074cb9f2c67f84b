// What is told of a compile that is over its limits.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';

const error = (message: string, file: string | undefined): Diagnostic => ({
  severity: 'error',
  id: 'over-limit',
  message,
  hints: ['divide the article into several, or raise the limit'],
  ...(file === undefined ? {} : { span: { file, line: 1, column: 1 } }),
});

export const outOfTime = (milliseconds: number, file: string | undefined): Diagnostic =>
  error(`the deck was not done in ${milliseconds / 1000} s`, file);

export const outOfMemory = (megabytes: number, file: string | undefined): Diagnostic =>
  error(`the deck would take more than ${megabytes} MB of memory`, file);
