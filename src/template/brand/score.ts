// How well a layout of a brand's carries one of ours: how much of the content stands in placeholders, near to
// where it stands in ours; what is left empty; what the layout says that it is for; how much room it leaves.

import type { Size } from '../../scene/geometry.ts';
import type { SlideLayout } from '../types.ts';
import { contentArea, contentOf, likeness, titleOf } from './area.ts';
import { isContent } from './slots.ts';
import type { BrandLayout, SlotBinding } from './types.ts';

export function score(
  layout: SlideLayout,
  on: BrandLayout,
  slots: readonly SlotBinding[],
  slide: Size,
): number {
  const content = slots.filter(({ slot }) => isContent(slot));
  const all = content.reduce((sum, one) => sum + one.box.width * one.box.height, 0) || 1;
  const matched = content
    .filter((one) => one.placeholder !== undefined)
    .reduce((sum, one) => {
      const share = (one.box.width * one.box.height) / all;
      return sum + share * (one.moved ? 0.6 : 1) * Math.min(1, 0.5 + closeness(one));
    }, 0);
  const unused = contentOf(on).filter(
    (one) => !content.some(({ placeholder }) => placeholder === one),
  ).length;
  const want = layout.standard;
  const isCover = on.placeholders.some(({ type }) => type === 'ctrTitle' || type === 'subTitle');
  const special =
    on.type === want || (want === 'title' && isCover)
      ? 2
      : isCover || ['title', 'secHead'].includes(on.type)
        ? -1
        : 0;
  const room = want ? 0 : contentArea(on, slide);
  const roomy = room ? (room.width * room.height) / (slide.width * slide.height) : 0;
  const narrow = isNarrow(on) && !want ? -0.5 : 0;
  return matched - 0.15 * Math.min(6, unused) + special + narrow + roomy;
}

const closeness = ({ placeholder, wished }: SlotBinding): number =>
  placeholder ? likeness(placeholder.box, wished) : 0;

/** A title that stands beside its content, or under it, has no room for a sentence. */
function isNarrow(on: BrandLayout): boolean {
  const title = titleOf(on)?.box;
  const content = on.content;
  if (!title || !content) return false;
  return title.width < content.width * 0.6 || title.y > content.y + content.height / 2;
}
