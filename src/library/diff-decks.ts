// Two finished decks compared, whoever made them.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { noRecord } from '../merge/messages.ts';
import type { Change } from '../merge/types.ts';

export type { Change, ChangeKind, WordChange } from '../merge/types.ts';
export { changeLines } from '../merge/wording.ts';

export interface NamedDeck {
  readonly bytes: Uint8Array;
  /** For messages. */
  readonly file: string;
}

export interface DeckDifference {
  /** By slide, in the order of the new deck. Empty where nobody who reads or is shown the deck would see a difference. */
  readonly changes: readonly Change[];
  /** What was left out, in words: what a program that saved one of them does to every deck. */
  readonly notCompared: readonly string[];
}

/**
 * What changed from one deck to the other, in words: slides by what they are and not by their number, paragraphs, cells,
 * chart values, notes, pictures by content, places.
 * @throws Refusal where one of them is no presentation, damaged, or not safe to read.
 */
export async function diffDecks(old: NamedDeck, fresh: NamedDeck): Promise<DeckDifference> {
  const [{ readPackage }, { snapshotOf }, { compareDecks, notComparedWith }] = await Promise.all([
    import('../opc/read-package.ts'),
    import('../merge/snapshot.ts'),
    import('../merge/compare.ts'),
  ]);
  const read = ({ bytes, file }: NamedDeck) => snapshotOf(readPackage(bytes, file));
  const [before, after] = [read(old), read(fresh)];
  return { changes: compareDecks(before, after), notCompared: notComparedWith(before, after) };
}

/**
 * What somebody changed in a deck since briefdeck built it, by the record that it carries: also how letters and shapes look, not its
 * masters, layouts, transitions and comments.
 * @throws Refusal where it carries none, or is no presentation.
 */
export async function editsOf({ bytes, file }: NamedDeck): Promise<readonly Change[]> {
  const [{ readPackage }, { editsSince }] = await Promise.all([
    import('../opc/read-package.ts'),
    import('../merge/edits.ts'),
  ]);
  const found = editsSince(readPackage(bytes, file));
  if (!found) throw new Refusal(noRecord(file));
  return found;
}

/**
 * The same as one page of HTML: each slide that changed as it was and as it is, side by side. It fetches nothing and runs no script.
 * @throws Refusal where one of them is no presentation, damaged, or not safe to read.
 */
export async function diffPage(
  old: NamedDeck,
  fresh: NamedDeck,
): Promise<DeckDifference & { readonly html: string }> {
  const [{ readPackage }, { readDeck }, { differencePage }] = await Promise.all([
    import('../opc/read-package.ts'),
    import('../audit/read-deck.ts'),
    import('../merge/page/page.ts'),
  ]);
  const found = await diffDecks(old, fresh);
  const shown = ({ bytes, file }: NamedDeck) => ({
    name: file.replace(/^.*[/\\]/, ''),
    deck: readDeck(readPackage(bytes, file)),
  });
  return { ...found, html: differencePage(shown(old), shown(fresh), found.changes, found.notCompared) };
}
