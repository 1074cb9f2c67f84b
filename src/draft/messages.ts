// What is told of a published text that is not read.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';

const error = (id: string, message: string, hint: string): Diagnostic => ({
  severity: 'error',
  id,
  message,
  hints: [hint],
});

/** @param most in bytes or characters. */
export const longDocument = (most: number): Diagnostic =>
  error(
    'too-large',
    `the text is longer than ${most / 1e6} million characters`,
    'give the article alone, or draft its chapters one by one',
  );

export const deepDocument = (): Diagnostic =>
  error('too-deep', 'the document is nested too deeply to be read', 'save its text as .txt');
