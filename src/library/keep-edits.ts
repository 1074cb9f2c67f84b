// A new build put together with a deck of an earlier one that somebody has edited since.

import { type Diagnostic, Refusal } from '../diagnostic/diagnostic.ts';
import * as say from '../merge/messages.ts';
import type { Conflict } from '../merge/types.ts';
import type { NamedDeck } from './diff-decks.ts';

export interface Kept {
  readonly bytes: Uint8Array;
  /** What both changed: the person's stands. */
  readonly conflicts: readonly Conflict[];
  /** The same, as warnings. */
  readonly findings: readonly Diagnostic[];
}

/**
 * The edited deck with what the article changed since it was built.
 * @param built the new build.
 * @throws Refusal where the edited deck carries no record, was built on another design, or cannot be edited safely.
 */
export async function keepEdits(edited: NamedDeck, built: Uint8Array): Promise<Kept> {
  const [{ readPackage }, { recordOf }, { mergeDecks }, { unsafeToEdit }, { sealOf }] = await Promise.all([
    import('../opc/read-package.ts'),
    import('../merge/recorder.ts'),
    import('../merge/merge-deck.ts'),
    import('../merge/safe-to-edit.ts'),
    import('../opc/seal.ts'),
  ]);
  if (edited.bytes.length === 0 || sealOf(edited.bytes) === 'whole')
    return { bytes: built, conflicts: [], findings: [] };
  const theirs = readPackage(edited.bytes, edited.file);
  const ours = readPackage(built, edited.file);
  const [base, fresh] = [recordOf(theirs), recordOf(ours)];
  if (!base || !fresh) throw new Refusal(say.noRecord(edited.file));
  if (base.design !== fresh.design) throw new Refusal(say.otherDesign(edited.file));
  const unsafe = unsafeToEdit(theirs);
  if (unsafe !== undefined) throw new Refusal(say.cannotKeep(edited.file, unsafe));
  const { bytes = edited.bytes, conflicts } = mergeDecks(theirs, base, ours, fresh);
  return { bytes, conflicts, findings: conflicts.map((one) => say.keptInstead(edited.file, one)) };
}
