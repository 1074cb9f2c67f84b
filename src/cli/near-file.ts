// For a file that is not there: the one that was probably meant, or what there is of its kind.

import { basename, dirname } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { World } from '../world/types.ts';

export const articleNames = /\.(md|markdown|txt)$/i;
export const deckNames = /\.(pptx|potx)$/i;

/** @returns hints. @param kind what such a file is called. */
export async function nearFile(file: string, kind: RegExp, world: World): Promise<readonly string[]> {
  const wanted = basename(file);
  const folder = dirname(file);
  const names = (await world.list(folder)).filter((name) => kind.test(name));
  // It is listed and not there.
  if (names.includes(wanted)) return ['it is a link to a file that is not there'];
  const scored = names
    .map((name) => ({ name, edits: distance(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= 3 || name.replace(/\.\w+$/, '') === wanted)
    .sort((a, b) => a.edits - b.edits);
  const near = scored[0]?.name;
  if (near) return [`did you mean "${file.slice(0, file.length - wanted.length) + near}"?`];
  const where = folder === '.' ? 'this folder' : `"${folder}"`;
  if (names.length === 0)
    return [`${where} has no file of its kind: a path is from the folder that you are in`];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return [`${where} has ${names.slice(0, 3).join(', ')}${more}`];
}
