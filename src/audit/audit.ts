// Any .pptx, ours or not, looked at as its reader, its listener and PowerPoint would.

import type { Diagnostic } from '../diagnostic.ts';
import { readPackage } from '../opc/read-package.ts';
import type { Measurer } from '../text/types.ts';
import { checkAccessibility } from './accessibility.ts';
import { checkAppearance } from './appearance.ts';
import { checkPackage } from './package-faults.ts';
import { readDeck } from './read-deck.ts';

export interface Audit {
  readonly slides: number;
  /** By slide, then by reading order: a span's line is the slide's number, its column the shape's place in that order. */
  readonly findings: readonly Diagnostic[];
}

/**
 * @param file the name for messages.
 * @throws Refusal where it is no presentation, damaged, or not safe to read.
 */
export function auditDeck(bytes: Uint8Array, file: string, measurer: Measurer): Audit {
  const deck = readDeck(readPackage(bytes, file));
  const findings: Diagnostic[] = [];
  const report = (one: Diagnostic): void => {
    findings.push(one);
  };
  checkPackage(deck, report);
  checkAccessibility(deck, report);
  checkAppearance(deck, measurer, report);
  const order = (a: Diagnostic, b: Diagnostic): number =>
    (a.span?.line ?? 0) - (b.span?.line ?? 0) || (a.span?.column ?? 0) - (b.span?.column ?? 0);
  return { slides: deck.slides.length, findings: [...findings].sort(order) };
}
