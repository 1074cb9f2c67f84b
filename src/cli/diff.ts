// `briefdeck diff`: what changed between two decks, in words. As with diff(1), the exit status says whether anything did.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { changeLines, type DeckDifference } from '../library/diff-decks.ts';
import type { World } from '../world/types.ts';
import { formatDiagnostics, plural } from './diagnostics.ts';
import { deckAt } from './read-deck.ts';
import { type Io, writeWhole } from './terminal.ts';

export interface DiffOptions {
  readonly format: 'text' | 'json' | 'html';
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
    const { diffDecks, diffPage, editsOf } = await import('../library/diff-decks.ts');
    const first = await deckAt(old, world);
    if (format === 'html') {
      if (fresh === undefined) {
        io.stderr.write(
          'briefdeck: a page shows two decks\n  hint: name the deck as it was sent, and the deck as it is\n',
        );
        return trouble;
      }
      const { html, changes } = await diffPage(first, await deckAt(fresh, world));
      await writeWhole(io.stdout, new TextEncoder().encode(html));
      return changes.length === 0 ? 0 : 1;
    }
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
