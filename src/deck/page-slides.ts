// From evidence to slides: each piece gets the layout its author or the planner chose, and what a layout
// cannot hold goes on to a slide of its own.

import type { Run } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { numbered } from './bodies.ts';
import { type Choice, choose } from './choose.ts';
import type { Evidence, TextEvidence } from './evidence.ts';
import { families } from './families.ts';
import { fill } from './fill.ts';
import { asColumns } from './fill-text.ts';
import { anyOf } from './filled.ts';
import { emptySection } from './messages.ts';
import { hasFamily, type Planning } from './planning.ts';
import { isRows } from './points.ts';
import type { Page } from './read-page.ts';
import { plainText } from './runs.ts';
import { type UnplacedSlide, withNotes } from './unplaced.ts';
import { templateChoice } from './when.ts';
import { columnsOf, suits, type Wish } from './wish.ts';

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
  const choice: Choice =
    templateChoice(evidence, planning) ?? choose(evidence, { title: plainText(place.title), planning });
  // Judgments and implications are so much the author's word whether they stand in rows or in a list.
  const inRows =
    wish !== undefined &&
    families[wish.like].rows === true &&
    evidence.kind === 'text' &&
    hasFamily('points', planning) &&
    isRows(evidence, planning);
  const target = inRows ? anyOf('points') : (wish ?? choice);
  const made =
    evidence.kind === 'text' && families[target.like].fills === 'columns'
      ? asColumns(evidence, columnsOf(target, planning))
      : evidence;
  const counts = inRows ? wish.like : wish ? undefined : choice.counts;
  const counted =
    made.kind === 'text' && counts && families[counts].numbered
      ? { ...made, bullets: numbered(made.bullets) }
      : made;
  const filling = fill(counted, target, planning);
  const slides = filling.slides.map(
    (filled): UnplacedSlide => ({
      filled,
      ...(counts ? { counts } : {}),
      chosenBy: wish ? 'author' : 'planner',
      reason: wish ? `<!-- layout: ${wish.name} -->` : choice.reason,
      title: place.title,
      notes: [],
      spoken: [],
      span: filled.span,
    }),
  );
  // A layout that took nothing is not offered what is left again.
  const filled = filling.slides.some((slide) => Object.keys(slide.slots).length > 0);
  const left = filled ? planning : { ...planning, conditional: [] };
  return [...slides, ...filling.rest.flatMap((one) => evidenceSlides(one, place, undefined, left))];
}

function titleAlone(place: Place): TextEvidence {
  return { kind: 'text', origin: 'empty', bullets: [], span: place.span };
}
