// The way through the deck at the head of every slide: a segment a part, and the name of the one that is open. A click on a
// segment leads to its part.

import { box } from '../scene/geometry.ts';
import { rectangle } from '../scene/rectangle.ts';
import type { Color } from '../scene/style.ts';
import type { GroupItem, PathItem, SceneItem, TextItem } from '../scene/types.ts';
import type { SlideLayout, Slot } from '../template/types.ts';
import { byBriefdeck } from '../values/origin.ts';
import { beginning } from './beginning.ts';
import type { Setting } from './setting.ts';
import { lineOf } from './text-slot.ts';

/** Points between two segments. */
const gap = 6;

/** The share of the rule's height that a part to come has. */
const thin = 1 / 3;

/** More parts than that are no way to be seen: the rule is then whole. */
const most = 12;

/** What a layout has of it: the rule, and the part's number and name. The same on all slides of a layout in a part. */
export function createTracker(setting: Setting): (part: number, layout: SlideLayout) => readonly SceneItem[] {
  const known = new Map<SlideLayout, Map<number, readonly SceneItem[]>>();
  return (part, layout) => {
    const own = known.get(layout) ?? new Map<number, readonly SceneItem[]>();
    known.set(layout, own);
    const items = own.get(part) ?? trackerItems(part, layout, setting);
    own.set(part, items);
    return items;
  };
}

function trackerItems(part: number, layout: SlideLayout, setting: Setting): readonly SceneItem[] {
  return layout.slots.flatMap((slot): readonly SceneItem[] => {
    if (slot.name === 'tracker') return [rule(part, slot, layout, setting)];
    return slot.name === 'part' ? name(part, slot, setting) : [];
  });
}

function name(part: number, slot: Slot, setting: Setting): readonly SceneItem[] {
  const { parts } = setting.index;
  const at = parts.findIndex((one) => one.part === part);
  const found = parts[at];
  if (!found || parts.length < 2) return [];
  const run = (text: string) => ({ text, lang: setting.language.tag, origin: byBriefdeck });
  const set = (shown: string) => lineOf([run(`${at + 1}\u2002`), run(shown)], slot, setting, 'Part');
  const isLine = ({ paragraphs }: TextItem): boolean => paragraphs.every(({ lines }) => lines.length <= 1);
  const whole = set(found.name);
  // The divider, the agenda and the segment's description have the name whole.
  return [isLine(whole) ? whole : set(beginning(found.name, (shown) => isLine(set(shown))))];
}

function rule(part: number, slot: Slot, { palette }: SlideLayout, setting: Setting): SceneItem {
  const { parts } = setting.index;
  const shown = parts.length < 2 || parts.length > most ? [] : parts;
  const at = shown.findIndex((one) => one.part === part);
  // Before the first part nothing is past; behind the last one all is.
  const open = at >= 0 ? at : part < (shown[0]?.part ?? 0) ? -1 : shown.length;
  if (shown.length === 0) return segment('Head rule', 0, 1, slot, palette.ink, setting);
  const items = shown.map((one, index): PathItem => {
    const color = index === open ? palette.accent : index < open ? palette.ink : palette.rule;
    // What is to come is told by more than its colour.
    const share = index > open ? thin : 1;
    return {
      ...segment(`Part ${index + 1}`, index, shown.length, slot, color, setting, share),
      about: { alt: one.name },
      slide: one.slide,
    };
  });
  const group: GroupItem = {
    kind: 'group',
    name: 'Tracker',
    box: slot.box,
    items,
    about: { alt: shown.map((one, index) => `${index + 1} ${one.name}`).join(', ') },
  };
  return group;
}

function segment(
  name: string,
  index: number,
  count: number,
  { box: whole }: Slot,
  color: Color,
  setting: Setting,
  share = 1,
): PathItem {
  const width = (whole.width - (count - 1) * gap) / count;
  const place = setting.rtl ? count - 1 - index : index;
  const left = whole.x + place * (width + gap);
  const height = whole.height * share;
  const top = whole.y + whole.height - height;
  return rectangle(name, box(left, top, width, height), color);
}
