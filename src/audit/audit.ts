// Any .pptx, ours or not, looked at as its reader, its listener and PowerPoint would.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { readPackage } from '../opc/read-package.ts';
import type { Measurer } from '../text/types.ts';
import { checkAccessibility } from './accessibility.ts';
import { checkAltText } from './alt-text.ts';
import { checkCharts } from './chart-truth.ts';
import { checkContrast } from './contrast.ts';
import { checkSizes, createFontCheck } from './fonts.ts';
import { checkPackage } from './package-faults.ts';
import { readDeck } from './read-deck.ts';
import { checkRoom } from './room.ts';
import { narrowly } from './set-text.ts';
import { checkSlide } from './slide-faults.ts';
import { type SlideText, textsOf } from './texts.ts';
import { checkWording } from './wording.ts';

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
  checkAccessibility(deck, report);
  const checkFonts = createFontCheck(deck, report);
  const ruler = narrowly(measurer);
  const all: SlideText[] = [];
  for (const slide of deck.slides) {
    checkSlide(deck, slide, report);
    checkAltText(deck, slide, report);
    checkCharts(deck, slide, report);
    const set = textsOf(slide, ruler);
    checkRoom(deck, slide, set, report);
    checkFonts(set.texts);
    checkSizes(deck, set.texts, report);
    checkWording(deck, set.texts, report);
    all.push(...set.texts);
  }
  await checkContrast(deck, all, report);
  const order = (a: Diagnostic, b: Diagnostic): number =>
    (a.span?.line ?? 0) - (b.span?.line ?? 0) || (a.span?.column ?? 0) - (b.span?.column ?? 0);
  return { slides: deck.slides.length, findings: [...findings].sort(order) };
}
