// The deck that somebody edited, as it was built: by the record that it carries, or, where a program dropped that, by a deck that is the
// same for sure. The seal says it, a checksum of every part, in the properties of the file, which LibreOffice keeps. Google Slides does not:
// then it is the deck that the person names, where the two have most slides in common.

import { Refusal } from '../diagnostic/diagnostic.ts';
import * as say from '../merge/messages.ts';
import { pairSlides } from '../merge/pairs.ts';
import { snapshotOf } from '../merge/snapshot.ts';
import { readPackage } from '../opc/read-package.ts';
import { sealText } from '../opc/seal.ts';
import type { NamedDeck } from './diff-decks.ts';

/**
 * Of decks as they were built, the one that came back edited.
 * @param built the new build. @param sent the deck that was sent, as the person says.
 * @throws Refusal where none of them is: what was changed cannot be known.
 */
export function knownBase(
  edited: NamedDeck,
  built: Uint8Array | undefined,
  sent: Uint8Array | undefined,
): Uint8Array {
  const seal = sealText(edited.bytes);
  const found = [built, sent].find(
    (one) => one !== undefined && seal !== undefined && sealText(one) === seal,
  );
  if (found) return found;
  if (sent && seal === undefined && areMostThere(edited, sent)) return sent;
  throw new Refusal(seal === undefined ? say.noRecord(edited.file) : say.otherBase(edited.file));
}

function areMostThere(edited: NamedDeck, sent: Uint8Array): boolean {
  const [was, is] = [sent, edited.bytes].map((bytes) => snapshotOf(readPackage(bytes, edited.file)).slides);
  return was !== undefined && is !== undefined && 2 * pairSlides(was, is).pairs.length > was.length;
}
