// Turns lists, alerts and sentences into the paragraphs of a body, grouped into bullets: what may not be
// parted.

import type { AlertBlock, Block, ListBlock, ListItem, Run } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { Bullet } from './evidence.ts';
import { toNotes } from './messages.ts';
import { aroundChildren, notesOf } from './notes.ts';
import type { Planning } from './planning.ts';
import { balanced, deal } from './planning.ts';
import { bold, isBlank, made, wordsIn } from './runs.ts';
import type { NotesParagraph, TextParagraph } from './types.ts';

type Marker = TextParagraph['marker'];

export function paragraph(runs: readonly Run[], marker: Marker, span: Span, level: 0 | 1 = 0): TextParagraph {
  return { runs, level, marker, span };
}

export function bullet(runs: readonly Run[], marker: Marker, span: Span): Bullet {
  return { paragraphs: [paragraph(runs, marker, span)] };
}

export interface Read {
  readonly bullets: readonly Bullet[];
  /** What the body cannot hold. */
  readonly notes: readonly NotesParagraph[];
}

export function listBody(list: ListBlock, planning: Planning): Read {
  const notes: NotesParagraph[] = [];
  const bullets = list.items.map((item, index): Bullet => {
    const paragraphs = itemParagraphs(item, list, index, 0, planning, notes);
    return { paragraphs };
  });
  return { bullets: bullets.filter((one) => one.paragraphs.length > 0), notes };
}

function itemParagraphs(
  item: ListItem,
  list: ListBlock,
  index: number,
  level: 0 | 1,
  planning: Planning,
  notes: NotesParagraph[],
): readonly TextParagraph[] {
  const marker = list.ordered ? list.start + index : 'bullet';
  const box = item.checked === undefined ? [] : [made(item.checked ? '☑ ' : '☐ ')];
  const own = isBlank(item.runs) ? [] : [paragraph([...box, ...item.runs], marker, item.span, level)];
  const { children } = item;
  const { before, after } = aroundChildren(item);
  // Of HTML it is told where it is read.
  const further = item.rest.find(({ kind }) => kind !== 'html');
  if (further) planning.report(toNotes('what follows the first paragraph of a list item', further.span));
  notes.push(...notesOf(before, planning));
  const below = children
    ? children.items.flatMap((child, place) => itemParagraphs(child, children, place, 1, planning, notes))
    : [];
  notes.push(...notesOf(after, planning));
  return [...own, ...below];
}

/**
 * Paragraphs and lists of an alert; anything else in it goes to the notes. Each becomes a bullet of its own.
 */
export function alertBody(alert: AlertBlock, marker: Marker, planning: Planning): Read {
  const bullets: Bullet[] = [];
  const notes: NotesParagraph[] = [];
  for (const block of alert.blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') {
      if (!isBlank(block.runs)) bullets.push(bullet(block.runs, marker, block.span));
    } else if (block.kind === 'list') {
      const read = listBody(block, planning);
      bullets.push(...read.bullets.map((one) => (marker === 'bullet' ? marked(one, marker) : one)));
      notes.push(...read.notes);
    } else {
      planning.report(toNotes(nameOf(block), block.span));
      notes.push(...notesOf([block], planning));
    }
  }
  return { bullets, notes };
}

/** `Caveat: the figure is an estimate`: the alert's kind as a bold word before its text. */
export function labelledAlert(alert: AlertBlock, planning: Planning): Read {
  const { bullets, notes } = alertBody(alert, 'none', planning);
  const label: Run = { ...made(`${planning.language.words.alerts[alert.alert]}: `), bold: true };
  const [first, ...others] = bullets;
  const [opening, ...rest] = first?.paragraphs ?? [];
  if (!opening) return { bullets, notes };
  const labelled: Bullet = { paragraphs: [{ ...opening, runs: [label, ...opening.runs] }, ...rest] };
  return { bullets: [labelled, ...others], notes };
}

export function headingBullet(runs: readonly Run[], span: Span): Bullet {
  return bullet(bold(runs), 'none', span);
}

/** The bullet with another marker before its first paragraph. */
export function marked(one: Bullet, marker: Marker): Bullet {
  const [first, ...rest] = one.paragraphs;
  return first ? { paragraphs: [{ ...first, marker }, ...rest] } : one;
}

/** 1, 2, 3 … before what has a bullet or nothing; an author's own numbers stay. */
export function numbered(bullets: readonly Bullet[], from = 1): readonly Bullet[] {
  if (bullets.some((one) => typeof one.paragraphs[0]?.marker === 'number')) return bullets;
  return bullets.map((one, index) => marked(one, from + index));
}

export function paragraphsOf(bullets: readonly Bullet[]): readonly TextParagraph[] {
  return bullets.flatMap((one) => one.paragraphs);
}

export function bodyWords(bullets: readonly Bullet[]): number {
  return bullets.reduce((sum, one) => sum + bulletWords(one), 0);
}

export function bulletWords({ paragraphs }: Bullet): number {
  return paragraphs.reduce((sum, one) => sum + wordsIn(one.runs), 0);
}

/**
 * The bullets of each slide: as few slides as keep to `limits.bullets` and `limits.wordsSplit`, evenly
 * filled. A heading stays with what it heads.
 */
export function splitBody(bullets: readonly Bullet[], planning: Planning): readonly (readonly Bullet[])[] {
  const groups: Bullet[] = [];
  let headings: TextParagraph[] = [];
  for (const one of bullets) {
    if (isHeading(one)) {
      headings.push(...one.paragraphs);
    } else {
      groups.push({ paragraphs: [...headings, ...one.paragraphs] });
      headings = [];
    }
  }
  if (headings.length > 0) groups.push({ paragraphs: headings });
  const { bullets: most, wordsSplit } = planning.limits;
  let each = Math.min(most, Math.max(1, groups.length));
  const tooMany = (row: readonly Bullet[]): boolean => row.length > 1 && bodyWords(row) > wordsSplit;
  let rows = deal(groups, balanced(groups.length, each));
  while (each > 1 && rows.some(tooMany)) {
    each = Math.min(each - 1, Math.ceil(groups.length / (rows.length + 1)));
    rows = deal(groups, balanced(groups.length, each));
  }
  return rows;
}

export function isHeading(one: Bullet): boolean {
  const [only, ...rest] = one.paragraphs;
  return (
    only !== undefined && rest.length === 0 && only.marker === 'none' && only.runs.every((run) => run.bold)
  );
}

/** What a block is called in a message. */
export function nameOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return 'a paragraph';
    case 'list':
      return 'a list';
    case 'quote':
      return 'a quotation';
    case 'alert':
      return 'an alert';
    case 'table':
      return 'a table';
    case 'figure':
      return 'a picture';
    case 'map':
      return 'a map';
    case 'code':
      return 'a code block';
    case 'heading':
      return 'a heading';
    case 'rule':
      return 'a rule';
    case 'html':
      return 'HTML';
  }
}
