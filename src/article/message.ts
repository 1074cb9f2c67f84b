// How everything is put that the parser tells the author: lower case, no full stop, the value in
// quotes, the remedy as a hint.

import type { Diagnostic, Severity, Span } from '../diagnostic/diagnostic.ts';

export function message(
  severity: Severity,
  id: string,
  text: string,
  span: Span | undefined,
  ...hints: string[]
): Diagnostic {
  return { severity, id, message: text, hints, ...(span ? { span } : {}) };
}

/** A value for a message: one line, at most 60 characters. */
export function shown(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${[...line].slice(0, 59).join('')}…` : line;
}

export const meant = (near: string | undefined, otherwise: string) =>
  near ? `did you mean "${near}"?` : otherwise;
