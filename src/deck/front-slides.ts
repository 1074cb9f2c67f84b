// The slides before the first section: title, bottom line, agenda, and what the article says before its first
// heading.

import type {
  Article,
  Block,
  FigureBlock,
  ListBlock,
  ParagraphBlock,
  Run,
  Section,
} from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { SlideLayout } from '../template/types.ts';
import type { Origin } from '../values/origin.ts';
import { bullet, listBody, paragraph, paragraphsOf, splitBody } from './bodies.ts';
import type { Bullet, TextEvidence } from './evidence.ts';
import { fill } from './fill.ts';
import { anyOf, line, textSlot } from './filled.ts';
import { notesOf } from './notes.ts';
import { balanced, deal, hasFamily, hasSlot, layoutFor, type Planning } from './planning.ts';
import { isRows } from './points.ts';
import { makesSlide } from './read-page.ts';
import { from, isBlank, made } from './runs.ts';
import { blockSlides } from './section-slides.ts';
import { placeOf, titleSlide } from './title-slide.ts';
import { type UnplacedSlide, withNotes } from './unplaced.ts';
import { wishOf } from './wish.ts';

/** Paragraphs a slide, in an article without headings. */
const paragraphsEach = 3;

export function frontSlides(
  article: Article,
  title: readonly Run[],
  planning: Planning,
): readonly UnplacedSlide[] {
  const start: Span = { file: article.file, line: 1, column: 1 };
  const openings = article.sections.filter((section) => section.level === 0);
  const blocks = openings.flatMap((section) => section.blocks);
  const spoken = openings.flatMap((section) => notesOf(section.notes, planning));
  const headless = article.sections.every((section) => section.level === 0);
  const { bluf } = article.meta;
  // The list before the first heading holds up the bottom line.
  const supports = bluf ? blocks.find((block) => block.kind === 'list') : undefined;
  const cover = coverOf(article, openings, headless, planning);
  const left = blocks.filter((block) => block !== supports && block !== cover);
  // Beside headings, prose up here is spoken over the title slide; so is what makes no slide of its own.
  const spokenOnly = (block: Block): boolean => !headless && block.kind === 'paragraph';
  const slideless = !left.some((block) => makesSlide(block) && !spokenOnly(block));
  const told = slideless ? left : left.filter(spokenOnly);
  const shown = slideless ? [] : left.filter((block) => !spokenOnly(block));

  const opening = titleSlide(article, title, cover, notesOf(told, planning), spoken, start, planning);
  const blufOrigin: Origin = { from: 'front matter', key: 'bluf', ...placeOf(article.meta, 'bluf') };
  const bottomLine = bluf
    ? blufSlides(from(blufOrigin, bluf), supports, supports?.span ?? start, planning)
    : [];
  const agenda = agendaSlides(article, start, planning);
  const hints = openings.find((section) => section.hints.layout)?.hints;
  const wish = hints ? wishOf(hints, planning) : undefined;
  const pages = headless ? proseGroups(shown) : [shown];
  const further = pages
    .filter((page) => page.some((block) => block.kind !== 'rule'))
    .flatMap((page, index) =>
      blockSlides(page, title, page[0]?.span ?? start, index === 0 ? wish : undefined, planning),
    )
    .map((slide): UnplacedSlide => (openings[0] ? { ...slide, opening: openings[0] } : slide));
  return [opening, ...bottomLine, ...agenda, ...further];
}

/**
 * The front matter's picture; else, where a layout has room for it, the first before any heading, which an
 * author's layout may claim. Without headings only what stands first is it.
 */
function coverOf(
  { meta }: Article,
  openings: readonly Section[],
  headless: boolean,
  planning: Planning,
): FigureBlock | undefined {
  if (meta.cover) return meta.cover;
  if (!planning.pictured.has('title') || openings.some(({ hints }) => hints.layout)) return undefined;
  const blocks = openings.flatMap((section) => section.blocks);
  const first = headless ? blocks[0] : blocks.find((block) => block.kind === 'figure');
  return first?.kind === 'figure' ? first : undefined;
}

/** A sentence that nothing holds up has a layout without a place for what does, where the template has one. */
function blufLayout(supported: boolean, planning: Planning): SlideLayout {
  const members = planning.byFamily.get('bluf') ?? [];
  return (
    members.find((layout) => hasSlot(layout, 'body') === supported) ?? layoutFor(anyOf('bluf'), 1, planning)
  );
}

/** The bottom line, and the list that holds it up. */
function blufSlides(
  bluf: readonly Run[],
  supports: ListBlock | undefined,
  span: Span,
  planning: Planning,
): readonly UnplacedSlide[] {
  const read = supports ? listBody(supports, planning) : { bullets: [], notes: [] };
  const layout = blufLayout(read.bullets.length > 0, planning);
  const led = hasSlot(layout, 'lead');
  const rows = splitBody(led ? read.bullets : [bullet(bluf, 'none', span), ...read.bullets], planning);
  const slides = (rows.length > 0 ? rows : [[]]).map(
    (row): UnplacedSlide => ({
      filled: {
        layout,
        slots: {
          ...(led ? line('lead', bluf, span) : {}),
          ...(row.length > 0 ? { body: textSlot(paragraphsOf(row)) } : {}),
        },
        span,
      },
      chosenBy: 'planner',
      reason: supports
        ? 'bluf in the front matter, and the list before the first heading'
        : 'bluf in the front matter',
      title: [made(planning.language.words.bluf)],
      notes: [],
      spoken: [],
      span,
    }),
  );
  return withNotes(slides, read.notes);
}

/**
 * A list of the parts, where there are two or more; of the slides' titles, where its author
 * wants one and no part is.
 */
function agendaSlides(
  { sections, meta }: Article,
  start: Span,
  planning: Planning,
): readonly UnplacedSlide[] {
  if (meta.agenda === false) return [];
  const headed = (level: number): readonly Section[] =>
    sections.filter((one) => one.level === level && !one.hints.backup && !isBlank(one.title));
  const parts = headed(1);
  const listed = parts.length === 0 && meta.agenda ? headed(2) : parts;
  if (listed.length < (meta.agenda ? 1 : 2)) return [];
  const bullets = listed.map((section, index): Bullet => {
    const own = paragraph(section.title, index + 1, section.span);
    return { paragraphs: [{ ...own, announces: section.span }] };
  });
  const text: TextEvidence = { kind: 'text', origin: 'list', bullets, span: start };
  const rows = hasFamily('points', planning) && isRows(text, planning);
  const { slides } = fill(text, anyOf(rows ? 'points' : 'agenda'), planning);
  return slides.map((filled) => ({
    filled,
    counts: 'agenda',
    chosenBy: 'planner',
    reason: meta.agenda ? 'agenda in the front matter' : `${parts.length} parts by # headings`,
    title: [made(planning.language.words.agenda)],
    notes: [],
    spoken: [],
    span: start,
  }));
}

/**
 * An article without headings: three paragraphs a slide, evenly dealt; a picture joins the paragraphs before
 * it.
 */
function proseGroups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  let run: ParagraphBlock[] = [];
  const close = (): void => {
    if (run.length > 0) pages.push(...deal(run, balanced(run.length, paragraphsEach)).map((row) => [...row]));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      run.push(block);
      continue;
    }
    const after = run.length > 0;
    close();
    const last = pages.at(-1);
    if (block.kind === 'figure' && after && last) last.push(block);
    else if (last && last[0]?.kind !== 'paragraph') last.push(block);
    else pages.push([block]);
  }
  close();
  return pages;
}
