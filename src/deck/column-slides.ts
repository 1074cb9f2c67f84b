// What ### headings make of a section: columns side by side where each has text, else slides of their own.

import type { Block, HeadingBlock, Run } from '../article/types.ts';
import type { Column, ColumnsEvidence } from './evidence.ts';
import { flattened } from './fill-text.ts';
import { anyOf } from './filled.ts';
import { areOpposites, saysComparison } from './lexicon.ts';
import { heading } from './notes.ts';
import { evidenceSlides, type Place, pageSlides } from './page-slides.ts';
import { balanced, deal, largest, type Planning } from './planning.ts';
import { type Page, readPage } from './read-page.ts';
import { from, isBlank, joinRuns, plainText } from './runs.ts';
import { type UnplacedSlide, withNotes } from './unplaced.ts';
import { templateChoice } from './when.ts';
import { columnsOf, isColumnHead, type Wish } from './wish.ts';

/** Title and heading together longer than this, in characters, leave the title to the heading. */
const longTitle = 90;

interface Headed {
  readonly head: HeadingBlock;
  readonly page: Page;
}

/** `blocks` hold two or more ### headings. */
export function columnSlides(
  blocks: readonly Block[],
  place: Place,
  wish: Wish | undefined,
  planning: Planning,
): readonly UnplacedSlide[] {
  const first = blocks.findIndex(isColumnHead);
  const groups = groupsOf(blocks.slice(first));
  const each = wish ? columnsOf(wish, planning) : Math.max(2, largest(anyOf('columns'), planning));
  const words = Math.floor(planning.limits.wordsWarned / Math.min(each, groups.length));
  const before = readPage(
    blocks.slice(0, first),
    place.span,
    { sentences: { count: 0, words: 0 } },
    planning,
  );
  const headed = groups.map(({ head, under }): Headed => {
    const page = readPage(under, head.span, { sentences: { count: 2, words } }, planning);
    return { head, page };
  });
  // Prose before the columns is in the notes; anything else has a slide.
  const opening = before.evidence
    .filter((one) => one.kind !== 'text' || one.origin !== 'prose')
    .flatMap((one) => evidenceSlides(one, place, undefined, planning));
  const columns = headed.flatMap((one) => columnOf(one) ?? []);
  if (columns.length < headed.length && !wish) {
    return withNotes([...opening, ...apart(headed, place, planning)], before.notes);
  }
  const others = headed.filter((one) => !columnOf(one));
  const together = !wish && holdsAll(columns, place, planning) ? columns.length : each;
  const slides = [
    ...opening,
    ...deal(columns, balanced(columns.length, together)).flatMap((row, index) =>
      columnDrafts(row, place, index === 0 ? wish : undefined, planning),
    ),
    ...apart(
      others.map(({ head, page }) => ({ head, page: { ...page, notes: [] } })),
      place,
      planning,
    ),
  ];
  const notes = headed.flatMap(({ head, page }) =>
    page.notes.length > 0 ? [...heading(head.runs, head.span), ...page.notes] : [],
  );
  return withNotes(slides, [...before.notes, ...notes]);
}

/** True where the template has a layout of its own for so many columns. */
function holdsAll(columns: readonly Column[], place: Place, planning: Planning): boolean {
  const choice = templateChoice(evidenceOf(columns, place, planning), planning);
  return choice !== undefined && columnsOf(choice, planning) >= columns.length;
}

interface Group {
  readonly head: HeadingBlock;
  readonly under: readonly Block[];
}

function groupsOf(blocks: readonly Block[]): readonly Group[] {
  const groups: { head: HeadingBlock; under: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 3) groups.push({ head: block, under: [] });
    else groups.at(-1)?.under.push(block);
  }
  return groups;
}

/** Undefined where something other than text stands under the heading. */
function columnOf({ head, page }: Headed): Column | undefined {
  const [only, ...more] = page.evidence;
  return only?.kind === 'text' && more.length === 0
    ? { head: head.runs, bullets: only.bullets, span: head.span }
    : undefined;
}

function columnDrafts(
  columns: readonly Column[],
  place: Place,
  wish: Wish | undefined,
  planning: Planning,
): readonly UnplacedSlide[] {
  if (columns.length === 0) return [];
  const evidence = evidenceOf(columns, place, planning);
  return evidenceSlides(columns.length > 1 || wish ? evidence : flattened(evidence), place, wish, planning);
}

function evidenceOf(columns: readonly Column[], place: Place, { language }: Planning): ColumnsEvidence {
  const heads = columns.map((column) => plainText(column.head));
  const opposed =
    columns.length === 2 &&
    (saysComparison(plainText(place.title), language) ||
      heads.some((head) => saysComparison(head, language)) ||
      areOpposites(heads[0] ?? '', heads[1] ?? ''));
  return { kind: 'columns', columns, opposed, span: place.span };
}

/** A slide or more for each heading, which the title names. */
function apart(headed: readonly Headed[], place: Place, planning: Planning): readonly UnplacedSlide[] {
  const slides = headed.flatMap(({ head, page }) =>
    pageSlides(page, under(head, place), undefined, planning),
  );
  const title = plainText(place.title);
  const lost = slides.length > 0 && !slides.some((slide) => plainText(slide.title).startsWith(title));
  return lost ? withNotes(slides, heading(place.title)) : slides;
}

/** The heading's words behind the title, or in its place where both are too long for two lines. */
function under(head: HeadingBlock, place: Place): Place {
  if (isBlank(head.runs)) return place;
  const title = plainText(place.title);
  const between = /[.!?…:]$/.test(title) ? ' ' : ': ';
  const own = from({ from: 'article', span: head.span }, head.runs);
  const both: readonly Run[] = joinRuns(place.title, between, own);
  return { title: plainText(both).length <= longTitle ? both : own, span: head.span };
}
