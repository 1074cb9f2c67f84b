// Holds what a template says of families against those that there are: each layout is filled as one that briefdeck
// knows, has the slots for it, and a cut names families that slides can be of.

import { type Family, families, familyNames, isFamily, numberedSlots, plainest } from '../deck/families.ts';
import { Refusal } from '../diagnostic/diagnostic.ts';
import type { LayoutFile, TemplateFile } from './file.ts';
import {
  cannotFill,
  likeOther,
  tooFewSlots,
  unknownCutFamily,
  unknownFamily,
  unknownLike,
  unlike,
} from './messages.ts';
import type { Placed } from './placed.ts';

/**
 * @param slots names of all the layout's slots
 * @throws Refusal naming the first fault's place in the file.
 */
export function checkFamily(file: LayoutFile, slots: readonly string[], placed: Placed): void {
  const { family, like = family } = file;
  if (file.like !== undefined && !isFamily(file.like))
    throw new Refusal(unknownLike(file.like, familyNames, placed.at('/like')));
  if (!isFamily(like))
    throw new Refusal(unknownFamily(family, familyNames, likest(slots), placed.at('/family')));
  if (isFamily(family) && like !== family) throw new Refusal(likeOther(family, placed.at('/like')));
  const { fills, each, slots: single = [] } = families[like];
  const [role] = each ?? [];
  if (role !== undefined) {
    const count = numberedSlots(role, slots).length;
    if (count === 0 && !slots.includes(role))
      throw new Refusal(cannotFill(like, `${role}1`, placed.at('/slots')));
    if (file.capacity !== undefined && file.capacity > Math.max(1, count))
      throw new Refusal(tooFewSlots(role, file.capacity, count, placed.at('/capacity')));
  } else if (fills !== 'text' || file.like !== undefined) {
    const needed = fills === 'text' ? single : single.slice(0, 1);
    const [first = ''] = needed;
    if (!needed.some((name) => slots.includes(name)))
      throw new Refusal(cannotFill(like, first, placed.at('/slots')));
  }
}

/** The family whose slots those are. */
function likest(slots: readonly string[]): Family | undefined {
  const has = (name: string): boolean => slots.includes(name);
  const likeness = (family: Family): number => {
    const { each = [], slots: single = [] } = families[family];
    const names = [...each.map((role) => `${role}1`), ...single];
    const [first] = names;
    return first !== undefined && has(first) ? names.filter(has).length : 0;
  };
  const best = [plainest, ...familyNames].reduce((a, b) => (likeness(b) > likeness(a) ? b : a));
  return likeness(best) > 0 ? best : undefined;
}

/**
 * The layouts of one family are filled alike.
 * @param placed each layout's file
 */
export function checkMembers(
  layouts: Readonly<Record<string, LayoutFile>>,
  placed: Readonly<Record<string, Placed>>,
): void {
  const first = new Map<string, readonly [string, LayoutFile]>();
  for (const [name, layout] of Object.entries(layouts)) {
    const [otherName, other] = first.get(layout.family) ?? [name, layout];
    if (other.like !== layout.like)
      throw new Refusal(
        unlike(layout.family, otherName, other.like ?? '', placed[name]?.at('/like') ?? placed[name]?.at('')),
      );
    first.set(layout.family, [otherName, other]);
  }
}

/** @param own families of the template's layouts, and of those that it inherits. */
export function checkCuts({ cuts }: TemplateFile, own: readonly string[], placed: Placed): void {
  const known = [...new Set([...own, ...familyNames])];
  for (const [cut, said] of Object.entries(cuts))
    for (const key of ['keep', 'drop'] as const)
      said[key]?.forEach((family, index) => {
        if (!known.includes(family))
          throw new Refusal(unknownCutFamily(family, known, placed.at(`/cuts/${cut}/${key}/${index}`)));
      });
}
