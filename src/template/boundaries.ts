// The institution's own boundaries: a file of GeoJSON in the template's folder, read with it; a map reads what it says.

import { Refusal } from '../diagnostic/diagnostic.ts';
import { badBoundaries } from './messages.ts';
import type { Placed } from './placed.ts';
import type { Boundaries, Furniture } from './types.ts';

/** A view, the file with its text, or what the template that it extends says. @throws Refusal where there is no such file. */
export async function readBoundaries(
  own: Furniture['boundaries'],
  inherited: Boundaries | undefined,
  read: (path: string) => Promise<Uint8Array | 'outside' | undefined>,
  placed: Placed,
): Promise<Boundaries | undefined> {
  if (own === undefined) return inherited;
  if (typeof own === 'string') return own;
  const span = placed.at('/furniture/boundaries/file');
  const bytes = await read(own.file);
  if (bytes === undefined) throw new Refusal(badBoundaries(own.file, 'there is no such file', span));
  if (bytes === 'outside')
    throw new Refusal(badBoundaries(own.file, 'it is outside the folder of the template', span));
  return { file: own.file, text: new TextDecoder().decode(bytes), span };
}
