// What somebody changed in a deck since it was built: the record that it carries against what it is now.

import type { OpcPackage } from '../opc/types.ts';
import { compareDecks } from './compare.ts';
import { readRecord } from './read-record.ts';
import { snapshotOfRecord } from './record-snapshot.ts';
import { recordOf, viewOf } from './recorder.ts';
import type { Change } from './types.ts';

/** Undefined where the deck carries no record. @throws Refusal where the file is damaged. */
export function editsSince(from: OpcPackage): readonly Change[] | undefined {
  const base = recordOf(from);
  if (!base) return undefined;
  return compareDecks(snapshotOfRecord(base), snapshotOfRecord(readRecord(viewOf(from), from.presentation)));
}
