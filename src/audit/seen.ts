// The rules that need no more than what a deck shows: they judge a file that was read, and a deck that is about to be
// written, alike.

import type { Report } from '../diagnostic/diagnostic.ts';
import { checkAccessibility } from './accessibility.ts';
import { checkAltText } from './alt-text.ts';
import { checkContrast } from './contrast.ts';
import { checkSizes, createFontCheck } from './fonts.ts';
import { checkOverlaps } from './overlaps.ts';
import { checkCutWords, checkRoom } from './room.ts';
import { checkEmpty } from './slide-faults.ts';
import type { SlideTexts } from './texts.ts';
import type { AuditDeck } from './types.ts';
import { checkWording } from './wording.ts';

/**
 * @param texts of the deck's slides, set where they stand.
 * @param bytes of a picture, by what its paint calls it.
 */
export async function checkSeen(
  deck: AuditDeck,
  texts: readonly SlideTexts[],
  bytes: (part: string) => Uint8Array,
  report: Report,
): Promise<void> {
  checkAccessibility(deck, report);
  const checkFonts = createFontCheck(deck, report);
  deck.slides.forEach((slide, index) => {
    const set = texts[index] ?? { texts: [], tables: [] };
    checkEmpty(deck, slide, report);
    checkAltText(deck, slide, report);
    checkRoom(deck, slide, set, report);
    checkCutWords(deck, set.texts, report);
    checkOverlaps(deck, slide, set.texts, report);
    checkFonts(set.texts);
    checkSizes(deck, set.texts, report);
    checkWording(deck, set.texts, report);
  });
  await checkContrast(
    deck,
    texts.flatMap((one) => one.texts),
    bytes,
    report,
  );
}
