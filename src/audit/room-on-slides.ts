// Whether the texts of some slides have room: for a deck of which only these were touched.

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { OpcPackage } from '../opc/types.ts';
import type { Measurer } from '../text/types.ts';
import { readDeck } from './read-deck.ts';
import { checkCutWords, checkRoom } from './room.ts';
import { narrowly } from './set-text.ts';
import { textsOf } from './texts.ts';

/**
 * @param slides by number, from 1.
 * @throws Refusal where a part is damaged.
 */
export function roomOnSlides(
  from: OpcPackage,
  slides: ReadonlySet<number>,
  measurer: Measurer,
): readonly Diagnostic[] {
  const deck = readDeck(from, slides);
  const ruler = narrowly(measurer);
  const findings: Diagnostic[] = [];
  const report = (one: Diagnostic): void => {
    findings.push(one);
  };
  for (const slide of deck.slides) {
    const set = textsOf(slide, ruler);
    checkRoom(deck, slide, set, report);
    checkCutWords(deck, set.texts, report);
  }
  return findings;
}
