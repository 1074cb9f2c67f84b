// A new build put together with a deck of an earlier one that somebody has edited since.

import { type Diagnostic, Refusal } from '../diagnostic/diagnostic.ts';
import * as say from '../merge/messages.ts';
import type { Conflict } from '../merge/types.ts';
import type { OpcPackage } from '../opc/types.ts';
import type { World } from '../world/types.ts';
import type { NamedDeck } from './diff-decks.ts';

export interface Kept {
  readonly bytes: Uint8Array;
  /** In the show, where it is not the new build's. */
  readonly slides?: number;
  /** What both changed: the person's stands. */
  readonly conflicts: readonly Conflict[];
  /** The same, as warnings. */
  readonly findings: readonly Diagnostic[];
}

export interface KeepOptions {
  /** The deck as it was built, for one that has lost its record and is not the new build. */
  readonly sent?: Uint8Array;
  /** Where the widths of letters are: with it the texts that somebody changed are measured, and told where they leave their shapes. */
  readonly world?: World;
}

/**
 * The edited deck with what the article changed since it was built. One that LibreOffice saved becomes again what it was, with what a
 * person changed in it.
 * @param built the new build.
 * @throws Refusal where the edited deck carries no record and is neither, was built on another design, or cannot be edited safely.
 */
export async function keepEdits(
  edited: NamedDeck,
  built: Uint8Array,
  { sent, world }: KeepOptions = {},
): Promise<Kept> {
  const [
    { readPackage },
    { recordOf },
    { sameDesign },
    { mergeDecks },
    { unsafeToEdit },
    { sealOf },
    { slideSize },
  ] = await Promise.all([
    import('../opc/read-package.ts'),
    import('../merge/recorder.ts'),
    import('../merge/design.ts'),
    import('../merge/merge-deck.ts'),
    import('../merge/safe-to-edit.ts'),
    import('../opc/seal.ts'),
    import('../merge/theme.ts'),
  ]);
  if (edited.bytes.length === 0 || sealOf(edited.bytes) === 'whole')
    return { bytes: built, conflicts: [], findings: [] };
  const there = readPackage(edited.bytes, edited.file);
  const { bytes: carrier, findings: left } = recordOf(there)
    ? { bytes: edited.bytes, findings: [] }
    : await asBuilt(edited, built, sent);
  const theirs = carrier === edited.bytes ? there : readPackage(carrier, edited.file);
  const ours = readPackage(built, edited.file);
  const [base, fresh] = [recordOf(theirs), recordOf(ours)];
  if (!base || !fresh) throw new Refusal(say.noRecord(edited.file));
  if (!sameDesign(base, fresh)) throw new Refusal(say.otherDesign(edited.file));
  const unsafe = unsafeToEdit(theirs);
  if (unsafe !== undefined) throw new Refusal(say.cannotKeep(edited.file, unsafe));
  const { bytes = carrier, conflicts, joined, slides, longer } = mergeDecks(theirs, base, ours, fresh);
  const size = slideSize(theirs.xml(theirs.presentation));
  const { width, height } = base.size ?? size;
  const isOther = bytes !== carrier && (size.width !== width || size.height !== height);
  const told = [
    ...conflicts.map((one) => say.keptInstead(edited.file, one)),
    ...joined.map(say.joinedWords),
    ...(isOther ? [say.otherSize(edited.file)] : []),
  ];
  const room = world && longer.size > 0 ? await roomFor(readPackage(bytes, edited.file), longer, world) : [];
  return { bytes, slides, conflicts, findings: [...left, ...told, ...room] };
}

/** A deck without its record as the one that it was built as, with its edits. */
async function asBuilt(
  edited: NamedDeck,
  built: Uint8Array,
  sent: Uint8Array | undefined,
): Promise<{ readonly bytes: Uint8Array; readonly findings: readonly Diagnostic[] }> {
  const [{ readPackage }, { transplanted }, { knownBase }] = await Promise.all([
    import('../opc/read-package.ts'),
    import('../merge/transplant.ts'),
    import('./known-base.ts'),
  ]);
  const base = knownBase(edited, built, sent);
  const { bytes = base, left } = transplanted(
    readPackage(base, edited.file),
    readPackage(edited.bytes, edited.file),
  );
  return {
    bytes,
    findings: left.map(({ kind, slide, shape, place, before, after }) => {
      const where = [slide ? `slide ${JSON.stringify(slide.title)}` : '', shape, place]
        .filter(Boolean)
        .join(', ');
      if (kind === 'look') return say.notCarried(edited.file, `${where}: bold or slanted words`);
      const words = [before, after].map((one) => (one === undefined ? '' : JSON.stringify(one))).join(' -> ');
      return say.notCarried(edited.file, `${where}: ${kind} ${words}`.trim());
    }),
  };
}

/** Of slides with longer words than the build's: what leaves its shape. It is told, not restyled. */
async function roomFor(
  merged: OpcPackage,
  slides: ReadonlySet<number>,
  world: World,
): Promise<readonly Diagnostic[]> {
  const [{ roomOnSlides }, { createMeasurer }, metrics] = await Promise.all([
    import('../audit/room-on-slides.ts'),
    import('../text/measure.ts'),
    world.asset('assets/fonts/metrics.json'),
  ]);
  return roomOnSlides(merged, slides, createMeasurer(new TextDecoder().decode(metrics)));
}
