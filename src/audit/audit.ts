// Any .pptx, ours or not, looked at as its reader, its listener and PowerPoint would.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { readPackage } from '../opc/read-package.ts';
import type { Measurer } from '../text/types.ts';
import { checkCharts } from './chart-truth.ts';
import { onceALayout } from './once.ts';
import { checkPackage } from './package-faults.ts';
import { readDeck } from './read-deck.ts';
import { checkSeen } from './seen.ts';
import { narrowly } from './set-text.ts';
import { checkSlide } from './slide-faults.ts';
import { textsOf } from './texts.ts';

export interface Audit {
  readonly slides: number;
  /** By slide, then by reading order: a span's line is the slide's number, its column the shape's place in that order. */
  readonly findings: readonly Diagnostic[];
}

/**
 * @param file the name for messages.
 * @throws Refusal where it is no presentation, damaged, or not safe to read.
 */
export async function auditDeck(bytes: Uint8Array, file: string, measurer: Measurer): Promise<Audit> {
  const deck = readDeck(readPackage(bytes, file));
  const findings: Diagnostic[] = [];
  const report = (one: Diagnostic): void => {
    findings.push(one);
  };
  checkPackage(deck, report);
  for (const slide of deck.slides) {
    checkSlide(deck, slide, report);
    checkCharts(deck, slide, report);
  }
  const ruler = narrowly(measurer);
  const texts = deck.slides.map((slide) => textsOf(slide, ruler));
  await checkSeen(deck, texts, (part) => deck.package.bytes(part), report);
  const order = (a: Diagnostic, b: Diagnostic): number =>
    (a.span?.line ?? 0) - (b.span?.line ?? 0) || (a.span?.column ?? 0) - (b.span?.column ?? 0);
  return { slides: deck.slides.length, findings: onceALayout([...findings].sort(order), deck) };
}
