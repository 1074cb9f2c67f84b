// Parts that two decks of one template both have.

import type { OpcPackage } from '../opc/types.ts';
import { layoutsOf } from './design.ts';
import { viewOf } from './recorder.ts';

/** What both decks have: layouts by their masters' and their own names, with their masters; the notes master. */
export function sharedParts(theirs: OpcPackage, ours: OpcPackage): ReadonlyMap<string, string> {
  const [mine, other] = [theirs, ours].map((of) => layoutsOf(viewOf(of), of.presentation)) as [
    ReturnType<typeof layoutsOf>,
    ReturnType<typeof layoutsOf>,
  ];
  const known = new Map<string, string>();
  for (const [name, { layout, master }] of other) {
    const there = mine.get(name);
    if (there) known.set(layout, there.layout).set(master, there.master);
  }
  const notes = (of: OpcPackage): string | undefined =>
    of.relationships(of.presentation).find(({ type }) => type === 'notesMaster')?.target;
  const [ourNotes, theirNotes] = [notes(ours), notes(theirs)];
  if (ourNotes !== undefined && theirNotes !== undefined) known.set(ourNotes, theirNotes);
  return known;
}
