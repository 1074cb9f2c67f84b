// A part of the deck (a # heading): its section slide, and slides for what else stands under the heading.

import type { Block, FigureBlock, Run, Section } from '../article/types.ts';
import type { SlideLayout } from '../template/types.ts';
import { captionOf, pictureSlot } from './fill-media.ts';
import { anyOf, line } from './filled.ts';
import { notesOf, prose } from './notes.ts';
import { hasSlot, layoutFor, type Planning } from './planning.ts';
import { makesSlide } from './read-page.ts';
import { made } from './runs.ts';
import { blockSlides, sectionSlides } from './section-slides.ts';
import { shownSentences } from './shown-sentences.ts';
import type { UnplacedSlide } from './unplaced.ts';
import { isColumnHead, type Wish, wishOf } from './wish.ts';

/** So many slides of a part stand one under the other in readable type; of more the list has two columns. */
const mostInColumn = 8;

/**
 * @param number counts the parts from 1; undefined for one in the backup
 * @param count how many sections the part has
 */
export function partSlides(
  section: Section,
  title: readonly Run[],
  number: number | undefined,
  count: number,
  planning: Planning,
): readonly UnplacedSlide[] {
  const wish = wishOf(section.hints, planning);
  if (wish && wish.like !== 'section') return sectionSlides(section, title, planning);
  const columns = section.blocks.findIndex(isColumnHead);
  const before = new Set(columns === -1 ? section.blocks : section.blocks.slice(0, columns));
  const told = section.blocks.filter((block) => block.kind === 'paragraph' && before.has(block));
  const left = section.blocks.filter((block) => block.kind !== 'paragraph' || !before.has(block));
  // A picture right under the heading stands on the divider, where its layout has room for one.
  const [first] = left;
  const layout = wish?.layout ?? planning.pictured.get('section');
  const picture = first?.kind === 'figure' && layout && hasSlot(layout, 'picture') ? first : undefined;
  const rest = picture ? left.slice(1) : left;
  const further = rest.some(makesSlide);
  return [
    divider(section, title, number, { told, asides: further ? [] : rest, picture, count, wish }, planning),
    ...(further ? blockSlides(rest, title, section.span, undefined, planning) : []),
  ];
}

/** Of a part about which nothing is said: its list stands where that would. */
export const unsaidDivider = (count: number, planning: Planning): SlideLayout =>
  (count > mostInColumn ? longList(planning) : undefined) ??
  leadless(planning) ??
  layoutFor(anyOf('section'), 1, planning);

const leadless = ({ byFamily }: Planning): SlideLayout | undefined =>
  byFamily.get('section')?.find((layout) => !hasSlot(layout, 'lead') && hasSlot(layout, 'slides'));

const longList = ({ byFamily }: Planning): SlideLayout | undefined =>
  byFamily
    .get('section')
    ?.find(({ slots }) => slots.some(({ name, columns }) => name === 'slides' && columns > 1));

interface Opening {
  readonly told: readonly Block[];
  readonly asides: readonly Block[];
  readonly picture: FigureBlock | undefined;
  readonly count: number;
  readonly wish: Wish | undefined;
}

function divider(
  section: Section,
  title: readonly Run[],
  number: number | undefined,
  { told, asides, picture, count, wish }: Opening,
  planning: Planning,
): UnplacedSlide {
  const paragraphs = told.filter((block) => block.kind === 'paragraph');
  const [lead] = shownSentences(paragraphs.slice(0, 1), planning.language, 1, planning.limits.wordsWarned);
  const layout =
    wish?.layout ??
    (picture ? planning.pictured.get('section') : undefined) ??
    (lead && count <= mostInColumn
      ? layoutFor(anyOf('section'), 1, planning)
      : unsaidDivider(count, planning));
  const slots = {
    ...(number === undefined ? {} : line('index', [made(String(number))], section.span)),
    ...line('lead', lead, paragraphs[0]?.span ?? section.span),
    ...(picture
      ? { picture: pictureSlot(picture), ...line('caption', captionOf(picture, planning), picture.span) }
      : {}),
  };
  return {
    filled: {
      layout,
      slots: Object.fromEntries(Object.entries(slots).filter(([name]) => hasSlot(layout, name))),
      span: section.span,
    },
    chosenBy: wish ? 'author' : 'planner',
    reason: wish ? `<!-- layout: ${wish.name} -->` : 'a part, by its # heading',
    title,
    notes: [...paragraphs.flatMap((block) => prose(block.runs, block.span)), ...notesOf(asides, planning)],
    spoken: notesOf(section.notes, planning),
    span: section.span,
  };
}
