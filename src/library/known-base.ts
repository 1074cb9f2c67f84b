// The deck that somebody edited, as it was built: by the record that it carries, or, where a program dropped that, by a deck that is the
// same for sure. The seal says it, a checksum of every part, in the properties of the file, which LibreOffice keeps.

import { Refusal } from '../diagnostic/diagnostic.ts';
import * as say from '../merge/messages.ts';
import { sealText } from '../opc/seal.ts';
import type { NamedDeck } from './diff-decks.ts';

/**
 * Of decks as they were built, the one that came back edited.
 * @throws Refusal where none of them is: what was changed cannot be known.
 */
export function knownBase(edited: NamedDeck, candidates: readonly (Uint8Array | undefined)[]): Uint8Array {
  const seal = sealText(edited.bytes);
  const found = candidates.find((one) => one !== undefined && seal !== undefined && sealText(one) === seal);
  if (found) return found;
  throw new Refusal(seal === undefined ? say.noRecord(edited.file) : say.otherBase(edited.file));
}
