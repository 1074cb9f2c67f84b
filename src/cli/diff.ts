// `briefdeck diff`: what changed between two decks, in words. As with diff(1), the exit status says whether anything did.

import { Refusal } from '../diagnostic/diagnostic.ts';
import type { Change, DeckDifference, WordChange } from '../library/diff-decks.ts';
import type { World } from '../world/types.ts';
import { formatDiagnostics, plural } from './diagnostics.ts';
import { deckAt } from './read-deck.ts';
import type { Io } from './terminal.ts';

export interface DiffOptions {
  readonly format: 'text' | 'json';
  /** One deck against what was last built into it. */
  readonly base?: boolean;
}

/** As diff(1): where there is nothing to compare, that is no difference. */
const trouble = 2;

/** @param fresh undefined: what was changed in `old` since it was built. */
export async function diff(
  old: string,
  fresh: string | undefined,
  { format, base }: DiffOptions,
  world: World,
  io: Io,
): Promise<number> {
  if ((fresh === undefined) !== (base ?? false)) {
    const hint = 'name two decks; or with --base one, to see what was changed in it since it was built';
    io.stderr.write(`briefdeck: diff compares two decks\n  hint: ${hint}\n`);
    return trouble;
  }
  try {
    const { diffDecks, editsOf } = await import('../library/diff-decks.ts');
    const first = await deckAt(old, world);
    const found =
      fresh === undefined
        ? { changes: await editsOf(first), notCompared: [] }
        : await diffDecks(first, await deckAt(fresh, world));
    io.stdout.write(
      format === 'json' ? `${JSON.stringify({ old, new: fresh, ...found }, null, 2)}\n` : diffText(found),
    );
    return found.changes.length === 0 ? 0 : 1;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    io.stderr.write(formatDiagnostics([fault.diagnostic], 'text'));
    return trouble;
  }
}

export function diffText({ changes, notCompared }: DeckDifference): string {
  const lines = [...notCompared.map((one) => `not compared: ${one}`), ...changeLines(changes)];
  if (changes.length > 0) {
    const slides = new Set(changes.flatMap(({ slide }) => (slide ? [`${slide.old}/${slide.new}`] : [])));
    lines.push(`${plural(changes.length, 'change')} on ${plural(slides.size, 'slide')}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A line a change under a line a slide. */
export function changeLines(changes: readonly Change[]): readonly string[] {
  const lines: string[] = [];
  let last = '';
  for (const change of changes) {
    const head = headOf(change);
    if (head !== '' && head !== last) lines.push(head);
    last = head;
    const said = lineOf(change);
    if (said !== '') lines.push(`${head === '' ? '' : '  '}${said}`);
  }
  return lines;
}

function headOf({ kind, slide }: Change): string {
  if (!slide) return '';
  const title = slide.title === '' ? 'without a title' : JSON.stringify(slide.title);
  if (kind === 'slide-added') return `slide ${slide.new} added: ${title}`;
  if (kind === 'slide-removed') return `slide ${slide.old} removed: ${title}`;
  return slide.old === slide.new
    ? `slide ${slide.new}: ${title}`
    : `slide ${slide.new} (was ${slide.old}): ${title}`;
}

function lineOf(change: Change): string {
  const { kind, shape = '', place, before, after, words } = change;
  const where = [shape, place].filter((one) => one !== undefined && one !== '').join(', ');
  const said = words ? wordLine(words) : sides(before, after);
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
      return `theme, ${place}: ${said}`;
    case 'shape-added':
      return `${shape} added${after === undefined ? '' : `: ${said}`}`;
    case 'shape-removed':
      return `${shape} removed${before === undefined ? '' : `: ${said}`}`;
    case 'picture':
      return `${where}: another picture`;
    case 'look':
      return `${where} looks otherwise`;
    case 'moved':
    case 'resized':
    case 'turned':
      return before === undefined ? `${where} ${kind}` : `${where} ${kind}: ${said}`;
    case 'alt':
      return `${where}, alternative text: ${said}`;
    case 'text':
    case 'cell':
    case 'table':
    case 'chart':
      return `${where}: ${said}`;
  }
}

function sides(before: string | undefined, after: string | undefined): string {
  const shown = (text: string): string => (text === '' ? 'nothing' : oneLine(text));
  if (before === undefined) return `{+${oneLine(after ?? '')}+}`;
  if (after === undefined) return `[-${oneLine(before)}-]`;
  return `${shown(before)} -> ${shown(after)}`;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' / ');

/** As `git diff --word-diff` shows them; of what stayed, the words around. */
function wordLine(words: readonly WordChange[]): string {
  return oneLine(
    words
      .map(({ change, text }, index) => {
        if (change === 'removed') return `[-${text}-]`;
        if (change === 'added') return `{+${text}+}`;
        return shortened(text, index === 0, index === words.length - 1);
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
