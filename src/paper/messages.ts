// What the paper says of what is not on it.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';

/** @param count points of lists; `span` of the first */
export const pointsLeftOut = (count: number, span: Span): Diagnostic => ({
  severity: 'info',
  id: 'paper-restated',
  message: `${count === 1 ? 'a point says' : `${count} points say`} again what the prose of the same section says, and ${count === 1 ? 'is' : 'are'} not on the paper`,
  hints: ['a point that is to be read has a word of its own: a name, a figure, or most of its words'],
  span,
});

/** @param count sections */
export const backupLeftOut = (count: number, span: Span): Diagnostic => ({
  severity: 'info',
  id: 'paper-backup',
  message: `${count === 1 ? 'a backup section is' : `${count} backup sections are`} not on the paper`,
  hints: ['take `<!-- backup -->` away to have it there'],
  span,
});
