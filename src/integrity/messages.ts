// What a deck says otherwise than its original.

import type { Diagnostic, Severity, Span } from '../diagnostic.ts';

const said = (severity: Severity, id: string, message: string, hint: string, span: Span): Diagnostic => ({
  severity,
  id,
  message,
  hints: [hint],
  span,
});

const short = (text: string, most = 80): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

export const altered = (text: string, original: string, difference: string, span: Span): Diagnostic =>
  said(
    'error',
    'quotation-altered',
    `the quotation "${short(text)}" is not what the original says: ${difference || 'its order differs'}`,
    `the original: "${short(original, 200)}"; mark what is left out with […]`,
    span,
  );

export const notFound = (text: string, span: Span): Diagnostic =>
  said(
    'warning',
    'quotation-not-found',
    `the quotation "${short(text)}" is not in the original`,
    'give its own source, or take it out',
    span,
  );

export const unknownNumber = (number: string, span: Span): Diagnostic =>
  said(
    'warning',
    'number-not-found',
    `the number "${number}" is not in the original`,
    'check it, or cite where it comes from',
    span,
  );

export const unknownName = (name: string, span: Span): Diagnostic =>
  said(
    'warning',
    'name-not-found',
    `"${name}" is not in the original`,
    'check its spelling, or cite where it comes from',
    span,
  );

export const hedgeLost = (text: string, hedge: string, sentence: string, span: Span): Diagnostic =>
  said(
    'warning',
    'hedge-lost',
    `"${short(text)}" is surer than the original, which says "${hedge}"`,
    `the original: "${short(sentence, 160)}"`,
    span,
  );

export const uncovered = (text: string, span: Span): Diagnostic =>
  said(
    'info',
    'not-covered',
    `no slide and no notes have this paragraph: "${short(text)}"`,
    'add it to a section, or leave it out knowingly',
    span,
  );
