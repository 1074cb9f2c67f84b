// Holds what a template says of families against those that there are: each layout is filled as one that
// briefdeck knows, has the slots for it, and a cut names families that slides can be of.

import {
  type Family,
  families,
  familyNames,
  type Holding,
  isFamily,
  numberedSlots,
  plainest,
} from '../deck/families.ts';
import { Refusal } from '../diagnostic/diagnostic.ts';
import type { LayoutFile, TemplateFile } from './file.ts';
import {
  cannotFill,
  cannotHold,
  likeOther,
  tooFewSlots,
  unknownCutFamily,
  unknownFamily,
  unknownLike,
  unlike,
} from './layout-messages.ts';
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
    if (count === 0) throw new Refusal(cannotFill(like, `${role}1`, placed.at('/slots')));
    if (file.capacity !== undefined && file.capacity > count)
      throw new Refusal(tooFewSlots(role, file.capacity, count, placed.at('/capacity')));
  } else if (fills !== 'text' || file.like !== undefined) {
    const needed = fills === 'text' ? single : single.slice(0, 1);
    const [first = ''] = needed;
    if (!needed.some((name) => slots.includes(name)))
      throw new Refusal(cannotFill(like, first, placed.at('/slots')));
  }
}

/** One of which a layout must have, to be taken for it. */
const slotsFor: Readonly<Record<Holding, readonly string[]>> = {
  list: ['body', 'body1', 'lead', 'subtitle'],
  prose: ['body', 'body1', 'lead', 'subtitle'],
  judgments: ['body', 'body1', 'lead'],
  recommendations: ['body', 'body1', 'lead'],
  code: ['body'],
  columns: ['body1'],
  quote: ['quote', 'quote1'],
  picture: ['picture'],
  map: ['map'],
  chart: ['chart'],
  timeline: ['date1', 'table'],
  actors: ['table'],
  numbers: ['number1', 'table'],
  table: ['table'],
};

/**
 * @param file of a family that is known
 * @throws Refusal where it has no slot for what it is taken for.
 */
export function checkHolds(
  { family, like, when }: LayoutFile,
  slots: readonly string[],
  placed: Placed,
): void {
  if (!when) return;
  const natural = families[like ?? (family as Family)].holds;
  const at = placed.at(when.holds === undefined ? '/when' : '/when/holds');
  for (const holding of when.holds === undefined ? natural : [when.holds].flat())
    if (!slotsFor[holding].some((name) => slots.includes(name)))
      throw new Refusal(cannotHold(holding, slotsFor[holding], at));
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
