// The text of a slide, slot by slot: set on one page where it fits, dealt to several where it does not. Slots
// that play the same role (`body1`, `body2`) are set at one size; two quotations each at its own, for a short one is no less
// than a long one.

import { families } from '../deck/families.ts';
import type { NotesParagraph, SlidePlan } from '../deck/types.ts';
import { countWords } from '../language/letters.ts';
import type { SlideLayout, Slot } from '../template/types.ts';
import { betterStep, largestFit, type SetText } from '../text/fit.ts';
import { splitToFit } from '../text/split.ts';
import { coverNotes, coverText } from './cover-text.ts';
import { withUnitsBehind } from './figures.ts';
import { attributionParagraphs, slotParagraphs } from './paragraphs.ts';
import { plainText } from './runs.ts';
import type { Setting } from './setting.ts';
import { fitOptions, type SlotParagraph } from './text-slot.ts';

export interface SlotText {
  readonly slot: Slot;
  /** Each set by itself at the size that fits it best. */
  readonly pages: readonly SetText<SlotParagraph>[];
  /** Of a cover and of captions: what has no room, and the notes say. */
  readonly left: readonly NotesParagraph[];
  /** On how many pages a one-page text is shown again beside its partner's: a heading over its column. */
  readonly repeats: number;
  /** Points below the design size, the same for all slots of the role. */
  readonly step: number;
}

/**
 * Roles that go with a partner of the same number, and are repeated as long as the partner's text goes on.
 */
const partnerOf: Readonly<Record<string, string>> = {
  head: 'body',
  date: 'event',
  number: 'what',
  attribution: 'quote',
  mark: 'point',
};

/** `body` of `body2`. */
export function roleOf(slot: string): string {
  return slot.replace(/\d+$/, '');
}

/** Slots with the same name here have one size: those of a role, but each quotation by itself. */
const sizedWith = ({ name }: Slot): string => (roleOf(name) === 'quote' ? name : roleOf(name));

/** Sources are looked up, not read from the last row: few slides of them serve better than large type. */
const downForSources = 0.75;

/** @param most the size that a role has at most, points: of a slide that is one of several made of one */
export function slotTexts(
  slide: SlidePlan,
  layout: SlideLayout,
  setting: Setting,
  most: ReadonlyMap<string, number> = new Map(),
): readonly SlotText[] {
  const isRead = families[layout.like].words === 'read';
  const limit = isRead ? Number.POSITIVE_INFINITY : setting.template.limits.wordsSplit;
  const down = layout.like === 'sources' ? downForSources : undefined;
  const isCover = families[layout.like].standard !== undefined;
  const filled = withUnitsBehind(
    layout.slots.map((slot) => ({ slot, paragraphs: paragraphsOf(slide, slot, layout, setting) })),
    ({ name }) => roleOf(name) === 'number',
    setting,
  );
  const texts = filled.flatMap(({ slot, paragraphs }): readonly Omit<SlotText, 'repeats' | 'step'>[] => {
    if (paragraphs.length === 0) return [];
    // Neither goes on on a further slide, where what it belongs to is not.
    const isOnce = isCover || roleOf(slot.name) === 'caption';
    if (!isOnce) return [{ slot, pages: pagesFor(paragraphs, slot, limit, down, setting), left: [] }];
    const shown = coverText(paragraphs, slot, setting);
    return [{ slot, pages: [shown], left: coverNotes(paragraphs, shown) }];
  });
  const steps = new Map<string, number>();
  for (const name of new Set(texts.map(({ slot }) => sizedWith(slot)))) {
    const together = texts.filter(({ slot }) => sizedWith(slot) === name);
    const least = together.flatMap(({ slot, pages }) => {
      const size = slot.levels[0]?.size ?? 0;
      return [...pages.map((page) => page.step), Math.ceil(size - (most.get(name) ?? size))];
    });
    const sets = together.flatMap(({ slot, pages }) => {
      const options = fitOptions(slot, setting);
      return pages.map((set) => ({ set, options }));
    });
    steps.set(name, betterStep(sets, Math.max(0, ...least)));
  }
  return texts.map(({ slot, pages, left }) => {
    const role = roleOf(slot.name);
    const partner = partnerOf[role];
    const partnerName = partner ? `${partner}${slot.name.slice(role.length)}` : undefined;
    const partnerPages = texts.find((text) => text.slot.name === partnerName)?.pages.length ?? 1;
    return { slot, pages, left, repeats: partnerPages, step: steps.get(sizedWith(slot)) ?? 0 };
  });
}

function paragraphsOf(
  slide: SlidePlan,
  slot: Slot,
  layout: SlideLayout,
  setting: Setting,
): readonly SlotParagraph[] {
  const content = slide.slots[slot.name];
  if (content) {
    const paragraphs = slotParagraphs(content, slot, setting);
    return roleOf(slot.name) === 'point' ? withLeadInDeep(paragraphs, layout) : paragraphs;
  }
  if (roleOf(slot.name) !== 'attribution') return [];
  const quote = slide.slots[slot.name.replace('attribution', 'quote')];
  return quote?.kind === 'quote' && quote.quote.attribution
    ? attributionParagraphs(quote.quote.attribution, slot, setting)
    : [];
}

/** The bold words over what they lead in have the colour of heads. */
function withLeadInDeep(
  paragraphs: readonly SlotParagraph[],
  { palette }: SlideLayout,
): readonly SlotParagraph[] {
  const [first, ...under] = paragraphs;
  if (!first || under.length === 0 || !first.runs.every((run) => run.bold)) return paragraphs;
  return [{ ...first, runs: first.runs.map((run) => ({ ...run, color: palette.deep })) }, ...under];
}

function pagesFor(
  paragraphs: readonly SlotParagraph[],
  slot: Slot,
  limit: number,
  down: number | undefined,
  setting: Setting,
): readonly SetText<SlotParagraph>[] {
  const options = fitOptions(slot, setting);
  const words = paragraphs.reduce((sum, one) => sum + countWords(plainText(one.runs)), 0);
  if (words <= limit) {
    const whole = largestFit(paragraphs, options);
    if (whole.fits) return [whole];
  }
  return splitToFit(paragraphs, options, limit, down).map((page) => largestFit(page, options));
}
