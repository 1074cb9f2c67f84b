// A finished deck as it is given to a command.

import { Refusal } from '../diagnostic/diagnostic.ts';
import type { NamedDeck } from '../library/diff-decks.ts';
import type { World } from '../world/types.ts';
import { noSuchFile } from './messages.ts';
import { deckNames, nearFile } from './near-file.ts';

/** @throws Refusal where there is no such file. */
export async function deckAt(file: string, world: World): Promise<NamedDeck> {
  const bytes = await world.read(file);
  if (bytes === undefined) throw new Refusal(noSuchFile(file, await nearFile(file, deckNames, world)));
  return { bytes, file };
}
