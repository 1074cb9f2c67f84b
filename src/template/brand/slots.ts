// Our slots as a brand's placeholders are asked to hold them: which are content, and which
// placeholders may hold one.

import type { Slot, SlotType } from '../types.ts';

const furniture = new Set([
  'source',
  'handling-top',
  'handling-bottom',
  'date',
  'footer',
  'number',
  'part',
  'tracker',
]);

export const isTitle = (slot: Slot): boolean => slot.type === 'title' || slot.type === 'ctrTitle';

export const isContent = (slot: Slot): boolean => !isTitle(slot) && !furniture.has(slot.name);

/** Which placeholders may hold a slot of that type. */
export const holders: Readonly<Record<SlotType, readonly SlotType[]>> = {
  title: [],
  ctrTitle: [],
  subTitle: ['subTitle', 'body', 'obj'],
  body: ['body', 'obj', 'subTitle'],
  obj: ['obj', 'body'],
  pic: ['pic', 'obj'],
  tbl: ['tbl', 'obj'],
  chart: ['chart', 'obj'],
  dt: [],
  ftr: [],
  sldNum: [],
  region: [],
};
