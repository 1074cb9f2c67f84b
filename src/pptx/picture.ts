// A picture, in its placeholder or free. The media stage has turned, cropped and scaled the bytes already;
// where their shape still differs from the frame's the middle is shown, never a distorted picture.

import { escapeAttribute } from '../opc/escape.ts';
import { ornamentUse, pictureKey } from '../scene/picture-key.ts';
import type { Ornament } from '../scene/style.ts';
import type { PictureItem } from '../scene/types.ts';
import { xfrm } from '../scene/units.ts';
import { type Media, nonVisual, nonVisualDecorative, placeholder, type SlideContext } from './shape.ts';

export function pictureShape(item: PictureItem, context: SlideContext): string {
  const media = context.media(pictureKey(item.picture));
  // Without bytes (reported by the media stage) there is nothing to show; an empty p:pic would break the
  // file.
  if (!media) return '';
  const ref = item.placeholder;
  const inPlaceholder = ref !== undefined && (ref.type === 'pic' || ref.type === 'obj');
  const geometry =
    (inPlaceholder && ref.atLayout ? '' : xfrm(item.box)) +
    (inPlaceholder ? '' : '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>');
  return (
    `<p:pic><p:nvPicPr>${nonVisual(item.name, item.about, item.link, context)}` +
    `<p:cNvPicPr><a:picLocks${inPlaceholder ? ' noGrp="1"' : ''} noChangeAspect="1"/></p:cNvPicPr>${placeholder(inPlaceholder ? ref : undefined)}</p:nvPicPr>` +
    `<p:blipFill>${blip(media, context)}${crop(media, item)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `${geometry ? `<p:spPr>${geometry}</p:spPr>` : '<p:spPr/>'}</p:pic>`
  );
}

/** A layout's logo; nothing where the media stage could not make it. */
export function logoShape(logo: Ornament, context: Pick<SlideContext, 'names' | 'rels' | 'media'>): string {
  const use = ornamentUse(logo);
  const media = use && context.media(pictureKey(use));
  if (!media) return '';
  const { names } = context;
  const alt = logo.picture?.alt ?? '';
  const head = alt
    ? `<p:cNvPr id="${names.id()}" name="${escapeAttribute(names.unique(logo.name))}" descr="${escapeAttribute(alt)}"/>`
    : nonVisualDecorative(logo.name, names);
  return (
    `<p:pic><p:nvPicPr>${head}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr>` +
    `<p:blipFill>${blip(media, context)}<a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr>${xfrm(logo.box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  );
}

/** MS-ODRAWXML 2.1.43 (svgBlip): PowerPoint 2016 and later draw the SVG, everything else the PNG. */
function blip(media: Media, context: Pick<SlideContext, 'rels'>): string {
  const embed = context.rels.part('image', media.path);
  if (!media.svg) return `<a:blip r:embed="${embed}"/>`;
  const vector = context.rels.part('image', media.svg);
  return `<a:blip r:embed="${embed}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${vector}"/></a:ext></a:extLst></a:blip>`;
}

/** `a:srcRect` in thousandths of a percent off each side, only where frame and picture differ by over 1 %. */
function crop(media: Media, item: PictureItem): string {
  const frame = item.box.width / item.box.height;
  const own = media.width / media.height;
  if (!Number.isFinite(frame) || !Number.isFinite(own) || frame <= 0 || own <= 0) return '';
  if (Math.abs(frame / own - 1) <= 0.01) return '';
  if (own > frame) {
    const side = Math.round((1 - frame / own) * 50000);
    return `<a:srcRect l="${side}" r="${side}"/>`;
  }
  const end = Math.round((1 - own / frame) * 50000);
  return `<a:srcRect t="${end}" b="${end}"/>`;
}
