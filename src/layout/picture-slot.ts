// Places a picture in its slot: a photograph fills it by cropping where little is lost; whatever else it may be is
// shown whole. Every crop that a reader could miss is told.

import type { PictureContent, SlidePlan } from '../deck/types.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { type Box, box } from '../scene/geometry.ts';
import type { PictureItem } from '../scene/types.ts';
import type { SlideLayout, Slot } from '../template/types.ts';
import type { PictureSize } from './assets.ts';
import { pictureCropped } from './messages.ts';
import { placeholderOf } from './placeholder.ts';

/**
 * The largest share of a photograph that cropping to the slot may cost; more where the slot bleeds
 * off the page, to fill it; most where the picture opens a deck or a part and is no evidence.
 */
const largestLoss = { inside: 0.3, bleeding: 0.45, opening: 0.7 };

/** From this share on a crop is told. */
const toldLoss = 0.1;

/** Where a picture may stand. */
export interface PicturePlace {
  readonly slot: Slot;
  /** Of the page's text, at left and right: what a picture that is shown whole keeps to. */
  readonly margins: Box;
  /** On a title slide or a divider. */
  readonly opens?: boolean;
  /** What a picture that is shown whole may take below its slot, points. */
  readonly below?: number;
  /** Nothing stands beside it: a strip that is shown whole is not hung up under the title. */
  readonly alone?: boolean;
}

/** Of the room that a strip leaves, so much is over it. */
const overStrip = 0.4;

/** The slot of a picture's caption: `caption2` of `picture2`. */
export const captionBy = (picture: string): string => picture.replace('picture', 'caption');

/** Without a caption, a picture that is shown whole has the room of the slot for one, too. */
export function picturePlace(slot: Slot, { slots, like }: SlideLayout, slide: SlidePlan): PicturePlace {
  const opens = like === 'title' || like === 'section';
  const alone = like === 'image-full' || like === 'image-pair';
  const title = slots.find((one) => one.name === 'title')?.box ?? slot.box;
  const beside =
    title.x + title.width < slot.box.x + slot.box.width / 2 || slot.box.x + slot.box.width / 2 < title.x;
  const margins = beside ? slot.box : title;
  const captionName = captionBy(slot.name);
  const caption = slots.find((one) => one.name === captionName)?.box;
  const foot = slot.box.y + slot.box.height;
  const beneath = caption && caption.y >= foot - 0.5 && caption.x + caption.width > slot.box.x;
  if (!beneath || slide.slots[captionName]) return { slot, margins, opens, alone };
  return { slot, margins, opens, alone, below: caption.y + caption.height - foot };
}

/** The share of it that is lost where the slot is filled. */
function loss({ width, height }: PictureSize, { slot }: PicturePlace): number {
  const ratio = slot.box.width / slot.box.height / (width / height);
  return 1 - Math.min(ratio, 1 / ratio);
}

/** Whether a photograph of that size would be cropped unasked: it has to be looked at then. */
export function wouldCrop(size: PictureSize, place: PicturePlace): boolean {
  const lost = loss(size, place);
  const bleeds = place.slot.box.x < place.margins.x;
  const most = place.opens ? largestLoss.opening : bleeds ? largestLoss.bleeding : largestLoss.inside;
  return lost > 0.001 && lost <= most;
}

export function pictureItem(
  content: PictureContent,
  size: PictureSize,
  place: PicturePlace,
  rtl: boolean,
  report: Report,
): PictureItem {
  const { slot } = place;
  const lost = loss(size, place);
  const fits = lost <= 0.001 || (!size.lineArt && wouldCrop(size, place));
  const fills = content.shown === 'fill' || (content.shown !== 'whole' && fits);
  if (fills && content.shown !== 'fill' && lost > toldLoss)
    report(pictureCropped(content.src, lost, content.span));
  const slotShape = slot.box.width / slot.box.height;
  const pictureShape = size.width / size.height;
  const shown = fills ? slot.box : lowered(whole(within(place), pictureShape, rtl), place);
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

/** The part of a slot that bleeds off the page which lies between the page's margins, with the room below it. */
function within({ slot, margins, below = 0 }: PicturePlace): Box {
  const x = Math.max(slot.box.x, margins.x);
  const right = Math.min(slot.box.x + slot.box.width, margins.x + margins.width);
  return box(x, slot.box.y, right - x, slot.box.height + below);
}

/** The largest box of that shape inside `slot`, in its upper corner on the side where its caption begins. */
function whole(slot: Box, shape: number, rtl: boolean): Box {
  const width = Math.min(slot.width, slot.height * shape);
  const height = width / shape;
  return box(rtl ? slot.x + slot.width - width : slot.x, slot.y, width, height);
}

/** A strip, less than half as high as its place, comes down into it. */
function lowered(at: Box, { slot, alone }: PicturePlace): Box {
  const left = slot.box.height - at.height;
  return alone && left > slot.box.height / 2 ? { ...at, y: at.y + left * overStrip } : at;
}
