// Changes of a deck in words: a line each, in a terminal or on a page.

import type { Change, WordChange } from './types.ts';

/** How a text that stayed, went or came is shown. */
export interface Marks {
  readonly same: (text: string) => string;
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  /** Between what was and what is. */
  readonly becomes: string;
}

/** As `git diff --word-diff` shows them. */
const plainMarks: Marks = {
  same: (text) => text,
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
  becomes: '->',
};

/** A line a change under a line a slide. */
export function changeLines(changes: readonly Change[]): readonly string[] {
  const lines: string[] = [];
  let last = '';
  for (const change of changes) {
    const head = slideHead(change);
    if (head !== '' && head !== last) lines.push(head);
    last = head;
    const said = changeLine(change, plainMarks);
    if (said !== '') lines.push(`${head === '' ? '' : '  '}${said}`);
  }
  return lines;
}

/** Which slide, and what became of it; empty for what is the deck's. */
export function slideHead({ kind, slide }: Change): string {
  if (!slide) return '';
  const title = slide.title === '' ? 'without a title' : JSON.stringify(slide.title);
  if (kind === 'slide-added') return `slide ${slide.new} added: ${title}`;
  if (kind === 'slide-removed') return `slide ${slide.old} removed: ${title}`;
  return slide.old === slide.new
    ? `slide ${slide.new}: ${title}`
    : `slide ${slide.new} (was ${slide.old}): ${title}`;
}

/** Empty where the head says all. */
export function changeLine(change: Change, marks: Marks): string {
  const { kind, shape = '', place, before, after, words } = change;
  const where = marks.same([shape, place].filter((one) => one !== undefined && one !== '').join(', '));
  const name = marks.same(shape);
  const said = words ? wordLine(words, marks) : sides(before, after, marks);
  switch (kind) {
    case 'slide-added':
    case 'slide-removed':
      return '';
    case 'slide-moved':
      return 'moved';
    case 'slide-hidden':
      return 'hidden';
    case 'slide-shown':
      return 'shown again';
    case 'notes':
      return `notes: ${said}`;
    case 'layout':
      return `layout: ${said}`;
    case 'slide-size':
      return `size of the slides: ${said}`;
    case 'theme':
      return `theme, ${marks.same(roleOf(place ?? ''))}: ${said}`;
    case 'shape-added':
      return `${name} added${after === undefined ? '' : `: ${said}`}`;
    case 'shape-removed':
      return `${name} removed${before === undefined ? '' : `: ${said}`}`;
    case 'picture':
      return `${where}: another picture`;
    case 'look':
      return where === '' ? 'its background is another' : `${where} looks otherwise`;
    case 'moved':
    case 'resized':
    case 'turned':
      return before === undefined ? `${where} ${kind}` : `${where} ${kind}: ${said}`;
    case 'link':
      return `${where === '' ? 'it' : where} links to: ${said}`;
    case 'alt':
      return `${where}, alternative text: ${said}`;
    case 'text':
    case 'cell':
    case 'table':
    case 'chart':
      return `${where}: ${said}`;
  }
}

/** What PowerPoint calls a slot of the theme's colours. */
const roles: Readonly<Record<string, string>> = {
  dk1: 'text, dark 1',
  lt1: 'background, light 1',
  dk2: 'text, dark 2',
  lt2: 'background, light 2',
  hlink: 'hyperlink',
  folHlink: 'followed hyperlink',
};

const roleOf = (place: string): string => roles[place] ?? place.replace(/^accent(\d)$/, 'accent $1');

function sides(before: string | undefined, after: string | undefined, marks: Marks): string {
  const shown = (text: string): string => (text === '' ? 'nothing' : marks.same(oneLine(text)));
  if (before === undefined) return marks.added(oneLine(after ?? ''));
  if (after === undefined) return marks.removed(oneLine(before));
  return `${shown(before)} ${marks.becomes} ${shown(after)}`;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' / ');

/** As `git diff --word-diff` shows them; of what stayed, the words around. */
function wordLine(words: readonly WordChange[], marks: Marks): string {
  return oneLine(
    words
      .map(({ change, text }, index) => {
        if (change === 'removed') return marks.removed(text);
        if (change === 'added') return marks.added(text);
        return marks.same(shortened(text, index === 0, index === words.length - 1));
      })
      .join(''),
  );
}

/** Letters of what stayed, beside a change. */
const around = 30;

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const letters = [...text];
  if (letters.length <= 2 * around) return text;
  const start = letters.slice(0, around).join('').replace(/\S*$/, '');
  const end = letters.slice(-around).join('').replace(/^\S*/, '');
  if (isFirst) return `… ${end.trimStart()}`;
  return isLast ? `${start.trimEnd()} …` : `${start}…${end}`;
}
