// A deck on an organisation's file whose places are too small for their text: a word torn over two slides, a text over
// more than a few, three times the slides that were planned. That is no deck; the author is told the line to write.

import { families } from '../deck/families.ts';
import type { SlidePlan } from '../deck/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { countWords } from '../language/letters.ts';
import type { SlideLayout, Slot } from '../template/types.ts';
import { tooManySlides, tooSmallPlace } from './messages.ts';
import { plainText } from './runs.ts';
import type { Setting } from './setting.ts';
import type { SlotText } from './slot-texts.ts';

/** A text over more pages than this, of fewer words each, has no place that was made for text. */
const most = { pages: 5, words: 25 };
/** So many times the slides that were planned. */
const tooMany = 3;

export interface Torn {
  readonly slide: SlidePlan;
  readonly layout: SlideLayout;
  readonly slot: Slot;
  readonly pages: number;
}

/** The slot of a slide whose text is torn, or drawn out beyond what anybody follows. */
export function tornSlot(
  slide: SlidePlan,
  layout: SlideLayout,
  texts: readonly SlotText[],
): Torn | undefined {
  if (families[layout.like].words === 'read') return undefined;
  const found = texts.find(({ pages }) => isTorn(pages) || isDrawnOut(pages));
  return found && { slide, layout, slot: found.slot, pages: found.pages.length };
}

/** A page ends inside a word. */
const isTorn = (pages: SlotText['pages']): boolean =>
  pages.slice(0, -1).some((page) => page.paragraphs.at(-1)?.lines.at(-1)?.cut !== undefined);

function isDrawnOut(pages: SlotText['pages']): boolean {
  const words = pages.reduce(
    (sum, { paragraphs }) =>
      sum + paragraphs.reduce((count, { runs }) => count + countWords(plainText(runs)), 0),
    0,
  );
  return pages.length > most.pages && words / pages.length < most.words;
}

/** Undefined where the deck is as long as its text asks for. */
export function runaway(
  planned: number,
  made: readonly { readonly slide: SlidePlan; readonly layout: SlideLayout; readonly pages: number }[],
  { template }: Setting,
): Diagnostic | undefined {
  const slides = made.reduce((sum, { pages }) => sum + pages, 0);
  const [worst] = [...made].sort((a, b) => b.pages - a.pages);
  if (!template.base || !worst || slides <= planned * tooMany || planned < 3) return undefined;
  return tooManySlides(slides, planned, template.base.file, worst);
}

export const tornMessage = (torn: Torn, { template }: Setting): Diagnostic =>
  tooSmallPlace(torn, template.base?.file ?? template.name);
