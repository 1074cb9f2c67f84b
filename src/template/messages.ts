// What is wrong with a template, in words.

import { closest, distance } from 'fastest-levenshtein';
import type { Diagnostic } from '../diagnostic.ts';

const error = (id: string, message: string, hints: readonly string[], file?: string): Diagnostic => ({
  severity: 'error',
  id,
  message,
  hints,
  ...(file ? { span: { file, line: 1, column: 1 } } : {}),
});

function didYouMean(name: string, known: readonly string[]): string[] {
  const near = known.length > 0 ? closest(name, [...known]) : undefined;
  const hint = near !== undefined && distance(name, near) <= 3 ? [`did you mean "${near}"?`] : [];
  return [...hint, `known: ${known.join(', ')}`];
}

export function unknownTemplate(name: string, known: readonly string[]): Diagnostic {
  return error('unknown-template', `there is no template "${name}"`, [
    ...didYouMean(name, known),
    'give the name of a template that ships, or the path of a folder with a template.json',
  ]);
}

export function invalidTemplate(file: string, why: string): Diagnostic {
  return error(
    'invalid-template',
    `the template cannot be used: ${why}`,
    ['see docs/templates.md for the format'],
    file,
  );
}

export function unknownStyle(name: string, known: readonly string[], file: string): Diagnostic {
  return error('unknown-style', `there is no style "${name}"`, didYouMean(name, known), file);
}

export function unknownColor(name: string, known: readonly string[], file: string): Diagnostic {
  return error('unknown-color', `there is no colour "${name}"`, didYouMean(name, known), file);
}
