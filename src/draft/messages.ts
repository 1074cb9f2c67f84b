// What is told of a published text that is not read, or is read otherwise than it looks.

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

export const manyParagraphs = (count: number, most: number): Diagnostic =>
  error(
    'too-large',
    `the text has ${count} paragraphs, and ${most} are read`,
    'give the article alone, or draft its chapters one by one',
  );

export const longParagraph = (most: number): Diagnostic =>
  error(
    'too-large',
    `a paragraph of the text has more than ${most} characters`,
    'part it: an empty line stands between two paragraphs',
  );

export const deepDocument = (): Diagnostic =>
  error('too-deep', 'the document is nested too deeply to be read', 'save its text as .txt');

const warning = (id: string, message: string, hint: string): Diagnostic => ({
  severity: 'warning',
  id,
  message,
  hints: [hint],
});

export const trackedChanges = (count: number): Diagnostic =>
  warning(
    'tracked-changes',
    `the document has ${count} tracked ${count === 1 ? 'change' : 'changes'}: its text is read as if all were accepted`,
    'accept or reject them in Word where that is not what was published',
  );

export const equationsAsText = (count: number): Diagnostic =>
  warning(
    'equation-as-text',
    `the document has ${count} ${count === 1 ? 'equation' : 'equations'}, of which only the letters are read, in brackets`,
    'write each out, or give a picture of it',
  );

/** Mammoth's own words. */
export const readersMessage = (message: string): Diagnostic =>
  warning(
    'document-message',
    `of the Word document: ${message}`,
    'compare the draft with the document there',
  );
