// Logos of a template: each is fitted into the box that its layout keeps for it, standing at the edge of the slide that
// the box is nearer to, and drawn like any picture of an article.

import type { Report } from '../diagnostic/diagnostic.ts';
import type { Box } from '../scene/geometry.ts';
import type { Ornament, OrnamentPicture } from '../scene/style.ts';
import type { Template } from '../template/types.ts';
import { describe } from './probe.ts';
import type { PictureInfo } from './types.ts';

export interface Logos {
  /** The template with each logo's box as large as the logo in it; without those that cannot be read. */
  readonly template: Template;
  /** By `src`. */
  readonly infos: ReadonlyMap<string, PictureInfo>;
}

export async function fitLogos(template: Template, report: Report): Promise<Logos> {
  const pictures = new Map<string, OrnamentPicture>();
  for (const { ornaments } of template.layouts)
    for (const { picture } of ornaments) if (picture) pictures.set(picture.src, picture);
  const infos = new Map<string, PictureInfo>();
  for (const { src, span, bytes } of pictures.values()) {
    const info = await describe(bytes, { src, span }, async () => bytes, report);
    if (info) infos.set(src, info);
  }
  const fitted = (one: Ornament): readonly Ornament[] => {
    if (!one.picture) return [one];
    const info = infos.get(one.picture.src);
    return info ? [{ ...one, box: within(one.box, info, template.size.width) }] : [];
  };
  return {
    template: {
      ...template,
      layouts: template.layouts.map((layout) => ({
        ...layout,
        ornaments: layout.ornaments.flatMap(fitted),
      })),
    },
    infos,
  };
}

function within(box: Box, { width, height }: PictureInfo, slide: number): Box {
  const scale = Math.min(box.width / width, box.height / height);
  const size = { width: round(width * scale), height: round(height * scale) };
  const nearRight = box.x + box.width / 2 > slide / 2;
  const x = nearRight ? box.x + box.width - size.width : box.x;
  return { ...size, x: round(x), y: round(box.y + (box.height - size.height) / 2) };
}

const round = (points: number): number => Math.round(points * 100) / 100;
