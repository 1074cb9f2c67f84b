// Places a picture in its slot: filled by cropping where little is lost, shown whole where much would be.

import type { PictureContent } from '../deck/types.ts';
import { type Box, box } from '../scene/geometry.ts';
import type { PictureItem } from '../scene/types.ts';
import type { Slot } from '../template/types.ts';
import type { PictureSize } from './assets.ts';
import { placeholderOf } from './placeholder.ts';

/**
 * The largest share of a photograph that cropping to the slot may cost; more where the slot bleeds
 * off the page, to fill it.
 */
const largestLoss = { inside: 0.3, bleeding: 0.45 };

export function pictureItem(
  content: PictureContent,
  size: PictureSize,
  slot: Slot,
  rtl: boolean,
  margins: Box,
): PictureItem {
  const slotShape = slot.box.width / slot.box.height;
  const pictureShape = size.width / size.height;
  const kept = Math.min(slotShape / pictureShape, pictureShape / slotShape);
  const bleeds = slot.box.x < margins.x;
  const fills = !size.svg && kept >= 1 - (bleeds ? largestLoss.bleeding : largestLoss.inside);
  const shown = fills ? slot.box : whole(within(slot.box, margins), pictureShape, rtl);
  return {
    kind: 'picture',
    name: 'Picture',
    span: content.span,
    box: shown,
    ...placeholderOf(slot, fills),
    picture: {
      src: content.src,
      crop: fills ? centred(slotShape / pictureShape) : box(0, 0, 1, 1),
      shown: { width: shown.width, height: shown.height },
    },
    about: content.alt === '' ? { decorative: true } : { alt: content.alt },
    ...(content.link ? { link: content.link } : {}),
  };
}

/** The part of the picture, in fractions, that has the slot's shape; centred. */
function centred(ratio: number): Box {
  return ratio > 1 ? box(0, (1 - 1 / ratio) / 2, 1, 1 / ratio) : box((1 - ratio) / 2, 0, ratio, 1);
}

/** The part of a slot that bleeds off the page which lies between the page's margins. */
function within(slot: Box, margins: Box): Box {
  const x = Math.max(slot.x, margins.x);
  return box(x, slot.y, Math.min(slot.x + slot.width, margins.x + margins.width) - x, slot.height);
}

/** The largest box of that shape inside `slot`, in its upper corner on the side where its caption begins. */
function whole(slot: Box, shape: number, rtl: boolean): Box {
  const width = Math.min(slot.width, slot.height * shape);
  const height = width / shape;
  return box(rtl ? slot.x + slot.width - width : slot.x, slot.y, width, height);
}
