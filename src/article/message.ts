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

export const meant = (near: string | undefined, otherwise: string) =>
  near ? `did you mean "${near}"?` : otherwise;
