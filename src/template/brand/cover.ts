// The slots of title slides and dividers on a brand's layout, which are no grid: what stands
// under the title and over it.

import { type Box, box, overlaps, type Size } from '../../scene/geometry.ts';
import type { Slot } from '../types.ts';
import { footersOf, heldBy, titleOf } from './area.ts';
import { canHold } from './capacity.ts';
import { picturePlace } from './cover-picture.ts';
import { logoPlace } from './logo-place.ts';
import type { BrandLayout, BrandPlaceholder, SlotBinding } from './types.ts';

/**
 * Title slide: subtitle by type; author and date in text placeholders that are left, or under the subtitle.
 */
export function onCover(
  content: readonly Slot[],
  on: BrandLayout,
  slide: Size,
  scale: number,
  least: number,
): readonly SlotBinding[] {
  const title = titleOf(on) as BrandPlaceholder;
  const free = heldBy(on).filter(({ type }) => ['subTitle', 'body', 'obj'].includes(type));
  const role = (name: string): Slot | undefined => content.find((slot) => slot.name === name);
  const holds = (one: BrandPlaceholder, name: string): boolean => {
    const slot = role(name);
    return slot === undefined || canHold(one, slot, least, scale);
  };
  const able = free.filter((one) => holds(one, 'subtitle'));
  const subtitle = able.find(({ type }) => type === 'subTitle') ?? able[0];
  const others = free.filter((one) => one !== subtitle && holds(one, 'dateline'));
  const lines = content.filter(({ name }) => name === 'byline' || name === 'dateline');
  const main =
    subtitle?.box ?? box(title.box.x, title.box.y + title.box.height + 8, title.box.width, 60 * scale);
  const needed = 62 * scale;
  const foot = Math.max(main.y + main.height, title.box.y + title.box.height);
  const limit =
    Math.min(
      slide.height * 0.94,
      ...footersOf(on)
        .map((one) => one.box.y)
        .filter((y) => y > foot - 2),
    ) - 4;
  const above = title.box.y - slide.height * 0.06;
  const fits = limit - foot >= needed;
  const strip = fits
    ? box(main.x, foot + Math.min(10, limit - foot - needed), main.width, needed)
    : above >= needed
      ? box(title.box.x, title.box.y - needed, title.box.width, needed)
      : box(main.x, main.y + main.height * 0.5, main.width, main.height * 0.5);
  const shortened = !fits && above < needed;
  const texts = content.filter((slot) => slot.name === 'subtitle' || lines.includes(slot));
  const told = texts.flatMap((slot): readonly SlotBinding[] => {
    const own = { slot, reserved: 0, moved: false, wished: slot.box };
    if (slot.name === 'subtitle')
      return [
        subtitle
          ? { ...own, placeholder: subtitle, box: main, reserved: shortened ? main.height * 0.5 : 0 }
          : { ...own, box: main },
      ];
    const index = lines.indexOf(slot);
    const other = others[index] && holds(others[index], slot.name) ? others[index] : undefined;
    if (other) return [{ ...own, placeholder: other, box: other.box }];
    // Two thirds for the authors, one for publication and date.
    const [from, share] = index === 0 ? [0, 0.62] : [0.62, 0.38];
    return [{ ...own, box: box(strip.x, strip.y + strip.height * from, strip.width, strip.height * share) }];
  });
  const placed = [
    ...told,
    ...pictured(content, [title.box, ...told.map((one) => one.box)], on, slide, scale),
  ];
  const logos = role('logos');
  const row = logos && logoPlace([title.box, ...placed.map((one) => one.box)], main, limit, on, slide, scale);
  return row ? [...placed, { slot: logos, reserved: 0, moved: false, wished: logos.box, box: row }] : placed;
}

/** The picture and what stands under it, where there is room. */
function pictured(
  content: readonly Slot[],
  written: readonly Box[],
  on: BrandLayout,
  slide: Size,
  scale: number,
): readonly SlotBinding[] {
  const place = content.some(isPicture) ? picturePlace(written, on, slide, scale) : undefined;
  if (!place) return [];
  return content.flatMap((slot): readonly SlotBinding[] => {
    const own = { slot, reserved: 0, moved: false, wished: slot.box };
    const { placeholder } = place;
    if (isPicture(slot)) return [{ ...own, ...(placeholder ? { placeholder } : {}), box: place.picture }];
    return slot.name === 'caption' ? [{ ...own, box: place.caption }] : [];
  });
}

export const isPicture = ({ name }: Slot): boolean => name === 'picture';

/**
 * Divider: its text under the title, and the slides of the part under that; the part's number above, where there is room.
 * @param label at the slide's foot.
 */
export function onDivider(
  content: readonly Slot[],
  on: BrandLayout,
  slide: Size,
  scale: number,
  least: number,
  label: Box | undefined,
): readonly SlotBinding[] {
  const title = titleOf(on) as BrandPlaceholder;
  const lead = content.find(({ name }) => name === 'lead');
  const text = heldBy(on).find(
    (one) => ['body', 'subTitle', 'obj'].includes(one.type) && (!lead || canHold(one, lead, least, scale)),
  );
  const feet = [...footersOf(on).map((one) => one.box), ...(label ? [label] : [])].map(({ y }) => y);
  const end = Math.min(slide.height * 0.94, ...feet.filter((y) => y > slide.height / 2));
  const leadBox = text?.box ?? belowTitle(title.box, slide, 90 * scale);
  const told = [title.box, ...(lead ? [leadBox] : [])];
  const shown = pictured(content, told, on, slide, scale);
  const texts = content.flatMap((slot): readonly SlotBinding[] => {
    const own = { slot, reserved: 0, moved: false, wished: slot.box };
    if (isPicture(slot) || slot.name === 'caption') return [];
    if (slot.name === 'lead') return [{ ...own, ...(text ? { placeholder: text } : {}), box: leadBox }];
    if (slot.name === 'slides') {
      const at = underLead(Math.max(footOf(leadBox), footOf(title.box)), leadBox, end);
      return at.height < 60 * scale ? [] : [{ ...own, box: at }];
    }
    const top = slide.height * 0.06;
    const head = Math.min(title.box.y, text?.box.y ?? title.box.y);
    const room = Math.min(140 * scale, head - top);
    const at = box(title.box.x, head - room, title.box.width, room);
    const isFree = !shown.some((one) => overlaps(one.box, at, 0));
    return room < 40 * scale || !isFree ? [] : [{ ...own, box: at }];
  });
  return [...texts, ...shown];
}

const footOf = ({ y, height }: Box): number => y + height;

const underLead = (from: number, lead: Box, end: number): Box =>
  box(lead.x, from + 10, lead.width, end - from - 14);

function belowTitle(title: Box, slide: Size, height: number): Box {
  const y = Math.min(title.y + title.height + 8, slide.height * 0.9 - height);
  return box(title.x, y, title.width, height);
}
