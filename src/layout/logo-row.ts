// Logos in a row: alike in weight to the eye, whatever their shapes, and each told where it cannot be seen on its ground.

import type { LogoContent, PictureContent } from '../deck/types.ts';
import { contrastRatio, plainInkOn, rgbOf } from '../scene/color.ts';
import { type Box, box } from '../scene/geometry.ts';
import type { Color } from '../scene/style.ts';
import type { PictureItem } from '../scene/types.ts';
import type { SlideLayout, Slot, Template } from '../template/types.ts';
import type { PictureSize } from './assets.ts';
import { faintLogo } from './messages.ts';
import type { Setting } from './setting.ts';

/** Between two logos, by the row's height. */
const gap = 0.7;
/** The area of a logo, by the square of the row's height: a long word is set less high than a round seal. */
const area = 2;
/** Of its height, a row of several is lower by so much. */
const leading = 0.35;
/** WCAG 2.2, 1.4.11, asks it of what a graphic is understood by; logos are free of it, readers are not. */
const leastContrast = 3;

interface Shown {
  readonly picture: PictureContent;
  readonly size: PictureSize;
}

export function logoRow(
  logos: readonly LogoContent[],
  slot: Slot,
  layout: SlideLayout,
  { assets, template, rtl, report }: Setting,
): readonly PictureItem[] {
  const ground = groundOf(slot, layout);
  const isDark = plainInkOn(ground, template.theme).scheme === lightInk(template);
  const shown = logos.flatMap(({ light, dark }): readonly Shown[] => {
    const picture = (isDark && dark) || light;
    const size = assets.pictures.get(picture.src);
    if (!size) return []; // the media stage has said why
    const under = rgbOf(ground, template.theme);
    const ratio = Math.max(...(size.tones ?? []).map((tone) => contrastRatio(tone, under)));
    if (ratio > 0 && ratio < leastContrast) report(faintLogo(picture, ratio, isDark ? 'dark' : 'light'));
    return [{ picture, size }];
  });
  return placed(shown, slot.box).map(
    ({ picture, at }): PictureItem => ({
      kind: 'picture',
      name: 'Logo',
      span: picture.span,
      box: rtl ? { ...at, x: 2 * slot.box.x + slot.box.width - at.x - at.width } : at,
      picture: {
        src: picture.src,
        crop: box(0, 0, 1, 1),
        shown: { width: at.width, height: at.height },
      },
      about: picture.alt === '' ? { decorative: true } : { alt: picture.alt },
    }),
  );
}

/** The sheet that is laid under the row, or the band of the layout that it stands on, else the layout's own ground. */
function groundOf({ box: at, sheet, palette: there }: Slot, { ornaments, palette }: SlideLayout): Color {
  if (sheet) return sheet.color;
  const bands = ornaments.flatMap(({ fill, box: band }) =>
    fill &&
    band.x <= at.x &&
    band.y <= at.y &&
    band.x + band.width >= at.x + at.width &&
    band.y + band.height >= at.y + at.height
      ? [fill]
      : [],
  );
  return bands.at(-1) ?? (there ?? palette).paper;
}

/** Which of the two plain inks is the light one: a dark theme turns them over. */
const lightInk = ({ theme }: Template): 'bg1' | 'tx1' => (theme.dark ? 'tx1' : 'bg1');

interface Placed {
  readonly picture: PictureContent;
  readonly at: Box;
}

/** In as many rows as make the logos largest: one, unless they are many. */
function placed(shown: readonly Shown[], room: Box): readonly Placed[] {
  const [best] = [1, 2, 3].map((rows) => inRows(shown, room, rows)).sort((a, b) => b.scale - a.scale);
  return best?.placed ?? [];
}

function inRows(
  shown: readonly Shown[],
  room: Box,
  count: number,
): { readonly scale: number; readonly placed: readonly Placed[] } {
  const each = Math.ceil(shown.length / count);
  const full = room.height / (count + (count - 1) * leading);
  const rows = Array.from({ length: count }, (_, row) => shown.slice(row * each, (row + 1) * each));
  const widths = rows.map((row) => row.reduce((sum, { size }) => sum + sized(size, full).width, 0));
  const scale = Math.min(
    1,
    ...rows.map((row, index) => room.width / ((widths[index] ?? 0) + (row.length - 1) * gap * full)),
  );
  const height = full * scale;
  const top = room.y + (room.height - height * (count + (count - 1) * leading)) / 2;
  const found = rows.flatMap((row, index) => {
    let x = room.x;
    return row.map(({ picture, size }): Placed => {
      const own = sized(size, height);
      const at = box(
        round(x),
        round(top + index * height * (1 + leading) + (height - own.height) / 2),
        round(own.width),
        round(own.height),
      );
      x += own.width + gap * height;
      return { picture, at };
    });
  });
  return { scale: height, placed: found };
}

function sized(
  { width, height }: PictureSize,
  row: number,
): { readonly width: number; readonly height: number } {
  const shape = width / height;
  const high = Math.min(row, Math.sqrt((area * row * row) / shape));
  return { width: high * shape, height: high };
}

const round = (points: number): number => Math.round(points * 100) / 100;
