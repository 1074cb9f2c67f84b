// From evidence to slides: each piece gets the layout its author or the planner chose, and what a layout cannot
// hold goes on to a slide of its own.

import type { Run } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { choose } from './choose.ts';
import type { Evidence, TextEvidence } from './evidence.ts';
import { fill } from './fill.ts';
import { asColumns } from './fill-text.ts';
import { emptySection } from './messages.ts';
import type { Planning } from './planning.ts';
import type { Page } from './read-page.ts';
import { plainText } from './runs.ts';
import { type UnplacedSlide, withNotes } from './unplaced.ts';
import { templateChoice } from './when.ts';
import { columnsOf, isColumnsWish, isTextWish, type Wish } from './wish.ts';

/** The title and place that slides of one page share. */
export interface Place {
  readonly title: readonly Run[];
  readonly span: Span;
}

/** The first piece that the author's layout is for gets it; the planner chooses for the others. */
export function pageSlides(
  page: Page,
  place: Place,
  wish: Wish | undefined,
  planning: Planning,
): readonly UnplacedSlide[] {
  const evidence = page.evidence.length > 0 ? page.evidence : [titleAlone(place)];
  if (page.evidence.length === 0 && page.notes.length === 0) {
    planning.report(emptySection(plainText(place.title), place.span));
  }
  const wished = wish ? evidence.findIndex((one) => suits(one, wish)) : -1;
  const slides = evidence.flatMap((one, index) =>
    evidenceSlides(one, place, index === wished ? wish : undefined, planning),
  );
  return withNotes(slides, page.notes);
}

/** The author's layout without what it needs: what fits goes in, the rest follows. */
export function pageSlidesAnyway(
  page: Page,
  place: Place,
  wish: Wish,
  planning: Planning,
): readonly UnplacedSlide[] {
  const text = page.evidence.find((one) => one.kind === 'text');
  const first = evidenceSlides(text ?? titleAlone(place), place, wish, planning);
  const others = page.evidence.filter((one) => one !== text);
  return withNotes(
    [...first, ...others.flatMap((one) => evidenceSlides(one, place, undefined, planning))],
    page.notes,
  );
}

export function evidenceSlides(
  evidence: Evidence,
  place: Place,
  wish: Wish | undefined,
  planning: Planning,
): readonly UnplacedSlide[] {
  const made =
    wish && isColumnsWish(wish) && evidence.kind === 'text'
      ? asColumns(evidence, columnsOf(wish, planning))
      : evidence;
  const choice = templateChoice(made, planning) ?? choose(made, { title: plainText(place.title), planning });
  const filling = fill(made, wish ?? choice, planning);
  const slides = filling.slides.map(
    (filled): UnplacedSlide => ({
      filled,
      chosenBy: wish ? 'author' : 'planner',
      reason: wish ? `<!-- layout: ${wish.name} -->` : choice.reason,
      title: place.title,
      notes: [],
      spoken: [],
      span: filled.span,
    }),
  );
  return [...slides, ...filling.rest.flatMap((one) => evidenceSlides(one, place, undefined, planning))];
}

function titleAlone(place: Place): TextEvidence {
  return { kind: 'text', origin: 'empty', bullets: [], span: place.span };
}

/** True when the author's layout is for this kind of evidence. */
function suits(evidence: Evidence, wish: Wish): boolean {
  switch (evidence.kind) {
    case 'text':
      return isColumnsWish(wish) || isTextWish(wish);
    case 'columns':
      return isColumnsWish(wish);
    case 'quotes':
      return wish.family.startsWith('quote');
    case 'figure':
      return wish.family === 'assertion-image' || wish.family === 'image-full';
    case 'map':
      return wish.family === 'map' || wish.family === 'map-text';
    case 'table':
      if (wish.family === 'chart' || wish.family === 'chart-text') return evidence.chart !== undefined;
      return ['timeline', 'numbers', 'actors', 'table'].includes(wish.family);
  }
}
