// The parts that briefdeck puts into its files for itself.

import { Refusal } from '../../diagnostic/diagnostic.ts';
import type { OpcPackage } from '../../opc/types.ts';

/** The root element of the custom XML; its text is the folder's files as JSON. */
export const ownElement = 'briefdeck:template';

/** The record of a deck that was built, where such a deck is the template (pptx/record.ts). */
const recordElement = 'briefdeck:record';

/** True of the parts that briefdeck puts into its files for itself. */
export function isOwn(from: OpcPackage, part: string): boolean {
  if (from.find(part) === undefined || from.contentType(part) === undefined) return false;
  const root = rootOf(from, part);
  return root === ownElement || root === recordElement;
}

/** The name of its root element; undefined of what is no XML. */
export function rootOf(from: OpcPackage, part: string): string | undefined {
  try {
    return from.xml(part).name;
  } catch (fault) {
    if (fault instanceof Refusal) return undefined;
    throw fault;
  }
}
