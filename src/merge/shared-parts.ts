// Parts that two decks of one template both have.

import type { OpcPackage } from '../opc/types.ts';
import { viewOf } from './recorder.ts';

/** What both decks have: layouts by their masters' and their own names, the notes master. */
export function sharedParts(theirs: OpcPackage, ours: OpcPackage): ReadonlyMap<string, string> {
  const [mine, other] = [layoutsOf(theirs), layoutsOf(ours)];
  const known = new Map<string, string>();
  for (const [name, part] of other) {
    const there = mine.get(name);
    if (there !== undefined) known.set(part, there);
  }
  const notes = (of: OpcPackage): string | undefined =>
    of.relationships(of.presentation).find(({ type }) => type === 'notesMaster')?.target;
  const [ourNotes, theirNotes] = [notes(ours), notes(theirs)];
  if (ourNotes !== undefined && theirNotes !== undefined) known.set(ourNotes, theirNotes);
  return known;
}

/** Parts of the layouts by name, the second of a name with its count. */
function layoutsOf(of: OpcPackage): ReadonlyMap<string, string> {
  const view = viewOf(of);
  const found = new Map<string, string>();
  for (const master of of.relationships(of.presentation).filter(({ type }) => type === 'slideMaster'))
    for (const { target } of of.relationships(master.target).filter(({ type }) => type === 'slideLayout')) {
      const name = /<p:cSld\b[^>]*\bname="([^"]*)"/.exec(view.text(target) ?? '')?.[1] ?? '';
      let unique = name;
      for (let count = 2; found.has(unique); count++) unique = `${name} ${count}`;
      found.set(unique, target);
    }
  return found;
}
