// Logos of a template: each is fitted into the box that its layout keeps for it, standing at the edge of the
// slide that the box is nearer to, and drawn like any picture of an article.

import type { Report } from '../diagnostic/diagnostic.ts';
import type { Box } from '../scene/geometry.ts';
import type { Ornament, OrnamentPicture } from '../scene/style.ts';
import { describe } from './probe.ts';
import type { PictureInfo } from './types.ts';

/** What bears logos: a slide layout. */
interface Bearer {
  readonly ornaments: readonly Ornament[];
}

export interface Fitted<Layout extends Bearer> {
  /** With each logo's box as large as the logo in it; without those that cannot be read. */
  readonly layouts: readonly Layout[];
  readonly infos: LogoInfos;
}

/** By `src`. */
export type LogoInfos = ReadonlyMap<string, PictureInfo>;

/** @param width of a slide, points. */
export async function fitLogos<Layout extends Bearer>(
  layouts: readonly Layout[],
  width: number,
  report: Report,
): Promise<Fitted<Layout>> {
  const pictures = new Map<string, OrnamentPicture>();
  for (const { ornaments } of layouts)
    for (const { picture } of ornaments) if (picture) pictures.set(picture.src, picture);
  const infos = new Map<string, PictureInfo>();
  for (const { src, span, bytes } of pictures.values()) {
    const info = await describe(bytes, { src, span }, async () => bytes, report);
    if (info) infos.set(src, info);
  }
  const fitted = (one: Ornament): readonly Ornament[] => {
    if (!one.picture) return [one];
    const info = infos.get(one.picture.src);
    return info ? [{ ...one, box: within(one.box, info, width) }] : [];
  };
  return {
    layouts: layouts.map((layout) => ({ ...layout, ornaments: layout.ornaments.flatMap(fitted) })),
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
