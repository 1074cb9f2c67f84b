// What one section of the article becomes: its blocks are parted at rules, each page is read into evidence,
// and the evidence into slides. The author's layout goes to the first page that has what it needs.

import type { Block, Run, Section } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { countWords } from '../language/letters.ts';
import { columnSlides } from './column-slides.ts';
import { families } from './families.ts';
import { saysContact } from './lexicon.ts';
import { layoutNeeds } from './messages.ts';
import { notesOf } from './notes.ts';
import { pageSlides, pageSlidesAnyway } from './page-slides.ts';
import type { Planning } from './planning.ts';
import { readPage } from './read-page.ts';
import { plainText } from './runs.ts';
import type { NotesParagraph } from './types.ts';
import { type UnplacedSlide, withNotes } from './unplaced.ts';
import { isColumnHead, isColumnsWish, needOf, type Wish, wishOf } from './wish.ts';

export function sectionSlides(
  section: Section,
  title: readonly Run[],
  planning: Planning,
): readonly UnplacedSlide[] {
  const wish = wishOf(section.hints, planning);
  const slides = blockSlides(section.blocks, title, section.span, wish, planning);
  // What stands under a table or a quotation goes with its slide, all else with the first.
  const all = notesOf(section.notes, planning);
  const isOf = (note: NotesParagraph, at: number): boolean => at === slideAbove(slides, note);
  return slides.flatMap((slide, index) =>
    withNotes(
      [slide],
      [],
      all.filter((note) => isOf(note, index)),
    ),
  );
}

/** The slide of what a `Source: …` or `Note: …` stands under; 0 for other notes. */
function slideAbove(slides: readonly UnplacedSlide[], { isSource, isNote, span }: NotesParagraph): number {
  if (!(isSource || isNote) || !span) return 0;
  return Math.max(
    0,
    slides.findLastIndex(({ filled }) => filled.span.line < span.line),
  );
}

/** Words that two lines of a title hold at its smallest size, give or take. */
const longestTitle = 20;

/** At least one slide, even of no blocks. */
export function blockSlides(
  blocks: readonly Block[],
  title: readonly Run[],
  span: Span,
  wish: Wish | undefined,
  planning: Planning,
): readonly UnplacedSlide[] {
  const pages = pagesOf(blocks);
  const wished = wish ? pages.findIndex((page) => needOf(wish).met(page)) : -1;
  if (wish && wished === -1) planning.report(layoutNeeds(wish.name, needOf(wish).what, wish.span));
  const slides = pages.flatMap((page, index) => {
    const place = { title, span: index === 0 ? span : (page[0]?.span ?? span) };
    const own = wish && index === Math.max(0, wished) ? wish : undefined;
    if (own && wished === -1)
      return pageSlidesAnyway(readPage(page, place.span, {}, planning), place, own, planning);
    if (page.filter(isColumnHead).length >= 2 && (!own || isColumnsWish(own))) {
      return columnSlides(page, place, own, planning);
    }
    const heading = plainText(title);
    const wholeProse =
      saysContact(heading, planning.language) || (own !== undefined && families[own.like].whole === true);
    // A longer title may be shown in part.
    const whole = countWords(heading) <= longestTitle ? { title: heading } : {};
    return pageSlides(
      readPage(page, place.span, { ...(own ? { wish: own } : {}), ...whole, wholeProse }, planning),
      place,
      own,
      planning,
    );
  });
  // The first slide of a section is found at its heading, the others where they begin.
  return slides.map((slide, index) => (index === 0 ? { ...slide, span } : slide));
}

/** Parted at rules; a rule with nothing behind it makes no slide. */
function pagesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const pages: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'rule') pages.push([]);
    else pages.at(-1)?.push(block);
  }
  const full = pages.filter((page) => page.length > 0);
  return full.length > 0 ? full : [[]];
}
