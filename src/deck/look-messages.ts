// What the planner tells of a ground or an accent that a section cannot have.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';

export const noGrounds = (span: Span): Diagnostic => ({
  severity: 'warning',
  id: 'look-of-the-file',
  message: 'an organisation’s own file has no grounds and accents for sections; its layouts stay as they are',
  hints: ['take the comment out, or choose one of its layouts: <!-- layout: NAME -->'],
  span,
});

/** @param asked to 1: what the template promises of its text */
export const faintAccent = (
  accent: number,
  others: readonly number[],
  asked: number,
  span: Span,
): Diagnostic => ({
  severity: 'warning',
  id: 'faint-accent',
  message: `text in accent ${accent} does not stand out ${asked} to 1 from its ground there; the template’s accent stays`,
  hints: [others.length > 0 ? `accents that do: ${others.join(', ')}` : 'take another ground'],
  span,
});

export const groundKept = (drawn: string, ground: string, span: Span): Diagnostic => ({
  severity: 'info',
  id: 'ground-kept',
  message: `a ${drawn} keeps the plain ground: it could not be read on "${ground}"`,
  hints: [],
  span,
});
