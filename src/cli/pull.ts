// `briefdeck pull`: what was changed in a deck goes back to its article, as a patch to look at or in place.

import { createTwoFilesPatch } from 'diff';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { changeLines } from '../library/diff-decks.ts';
import type { PulledArticle } from '../library/pull-edits.ts';
import type { World } from '../world/types.ts';
import { collect, formatDiagnostics, plural } from './diagnostics.ts';
import { faultOf } from './faults.ts';
import { readArticle } from './read-article.ts';
import { deckAt } from './read-deck.ts';
import type { Io } from './terminal.ts';

export interface PullOptions {
  readonly template?: string;
  readonly cut?: string;
  /** Into the article's file, instead of a patch. */
  readonly write?: boolean;
  /** Sections whose slides were deleted go. */
  readonly remove?: boolean;
  readonly strict?: boolean;
  /** The deck as it was sent, for one that has lost its record. */
  readonly base?: string;
}

/** @returns 0 where all that was changed is in the patch or the article; 1 where something has no place there. */
export async function pull(
  deck: string,
  article: string,
  { template, cut, write, remove, strict, base }: PullOptions,
  world: World,
  io: Io,
): Promise<number> {
  const collected = collect(strict ?? false);
  try {
    const [{ pullEdits }, { file, text }, named, sent] = await Promise.all([
      import('../library/pull-edits.ts'),
      readArticle(article, world, io),
      deckAt(deck, world),
      base === undefined ? undefined : deckAt(base, world),
    ]);
    const found = await pullEdits(named, text, {
      file,
      world,
      ...(template === undefined ? {} : { template }),
      ...(cut === undefined ? {} : { cut }),
      deleted: remove ? 'remove' : 'cut',
      ...(sent ? { sent: sent.bytes } : {}),
    });
    for (const one of found.findings) collected.report(one);
    io.stderr.write(formatDiagnostics(collected.sorted(), 'text'));
    io.stderr.write(told(found));
    if (collected.count('error') > 0) return collected.status();
    if (write) {
      if (found.text !== text) await world.write(new Map([[article, new TextEncoder().encode(found.text)]]));
    } else if (found.text !== text) io.stdout.write(patch(file, text, found.text));
    return found.unplaced.length === 0 ? 0 : 1;
  } catch (fault) {
    const diagnostic: Diagnostic = faultOf(fault, article, io);
    collected.report(diagnostic);
    io.stderr.write(formatDiagnostics([diagnostic], 'text'));
    return collected.status();
  }
}

/** As Git and patch(1) take it: `git apply`, `patch -p1`. */
const patch = (file: string, before: string, after: string): string =>
  createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 }).replace(
    /^=+\n/,
    '',
  );

function told({ placed, unplaced, remarks }: PulledArticle): string {
  if (placed.length + unplaced.length + remarks === 0)
    return 'nothing was changed in the deck since it was built\n';
  const lines = [
    `${plural(placed.length, 'change')} of the deck ${placed.length === 1 ? 'has its' : 'have their'} place in the article`,
    ...(remarks > 0 ? [`${plural(remarks, 'slide')} with comments, as <!-- review: … -->`] : []),
  ];
  if (unplaced.length > 0) {
    lines.push(
      `${plural(unplaced.length, 'change')} ${unplaced.length === 1 ? 'has' : 'have'} none, and ${unplaced.length === 1 ? 'stays' : 'stay'} in the deck alone:`,
    );
    let head = '';
    for (const { change, why } of unplaced) {
      const own = changeLines([change]);
      const [first = '', ...rest] = own;
      const shown = rest.length > 0 && first === head ? rest : own;
      if (rest.length > 0) head = first;
      lines.push(...shown.map((line) => `  ${line}`));
      if (why !== undefined) lines[lines.length - 1] += `  (${why})`;
    }
  }
  return `${lines.join('\n')}\n`;
}
