// Whether a build said what `check` says of its deck, and no more: the silence of a build is a claim.

import { rules } from '../src/audit/rules.ts';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { checkDeck } from '../src/library/check-deck.ts';
import { memoryWorld } from '../src/world/memory-world.ts';
import { type BuiltDeck, files } from './deck-of.ts';

/** Rule, slide and shape; ratios and counts differ by what was measured. */
const wording = ({ id, message }: Diagnostic): string =>
  // Layout tells of words that it cuts in its own words.
  id === 'word-cut'
    ? id
    : `${id}: ${message.replace(/ stands out .*| \d+ words stand .*|; the same .*|, and \d+ more .*/, '')}`;

export interface Told {
  /** What `check` finds. */
  readonly findings: readonly Diagnostic[];
  /** What only one of the two says, in words. */
  readonly apart: readonly string[];
}

/** @param file the organisation's, where the deck stands on one: faults of its own parts are told of it. */
export async function toldOf(deck: BuiltDeck, pptx: Uint8Array, file = 'deck.pptx'): Promise<Told> {
  const { findings } = await checkDeck(pptx, { file, world: memoryWorld({}, files) });
  const ofCheck = new Set(findings.map(wording));
  const ofBuild = new Set(deck.diagnostics.filter(({ id }) => id in rules).map(wording));
  return {
    findings,
    apart: [
      ...[...ofCheck].filter((one) => !ofBuild.has(one)).map((one) => `only check says ${one}`),
      // Of a word that layout cuts with a hyphen, it alone knows that there was none.
      ...[...ofBuild]
        .filter((one) => !ofCheck.has(one) && one !== 'word-cut')
        .map((one) => `only the build says ${one}`),
    ],
  };
}
