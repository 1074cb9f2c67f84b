// What DrawingML's fills paint: one colour, a gradient, a pattern, a picture (ECMA-376 part 1, 20.1.8).

import type { XmlElement } from '../opc/types.ts';
import { child, children } from '../opc/xml.ts';
import { share } from './color-transforms.ts';
import { readColor, type ThemeColors } from './colors.ts';
import { number } from './list-style.ts';
import { readEffects } from './picture-effects.ts';
import type { GradientPaint, Ink, Paint, PicturePaint } from './types.ts';

export interface PaintContext {
  readonly colors: ThemeColors;
  /** The part of a picture by its relationship. */
  readonly picture: (id: string) => string | undefined;
  /** What the group paints its members with. */
  readonly group?: Paint | undefined;
}

/** A theme's `a:fmtScheme`, and the parts of its pictures by their relationships: they are related to the theme. */
export interface Formats {
  readonly element: XmlElement;
  readonly picture: (id: string) => string | undefined;
}

export const unknownPaint: Paint = { kind: 'unknown' };
const unknownPicture: Paint = { kind: 'unknown', picture: true };

/** @returns `null` for no fill, undefined where nothing is said. */
export function readPaint(of: XmlElement | undefined, context: PaintContext): Paint | null | undefined {
  for (const one of of?.children ?? []) {
    const paint = paintOf(one, context);
    if (paint !== undefined) return paint;
  }
  return undefined;
}

/** Of one fill element; undefined where it is none. */
export function paintOf(fill: XmlElement, context: PaintContext): Paint | null | undefined {
  const { colors } = context;
  switch (fill.name) {
    case 'a:noFill':
      return null;
    case 'a:solidFill': {
      const ink = readColor(fill.children[0], colors);
      return ink ? { kind: 'plain', ink } : unknownPaint;
    }
    case 'a:gradFill':
      return gradient(fill, colors) ?? unknownPaint;
    case 'a:pattFill': {
      const [front, back] = ['a:fgClr', 'a:bgClr'].map((name) =>
        readColor(child(fill, name)?.children[0], colors),
      );
      return front && back ? { kind: 'pattern', inks: [front, back] } : unknownPaint;
    }
    case 'a:blipFill':
    case 'p:blipFill':
      return picture(fill, context);
    case 'a:grpFill':
      return context.group ?? null;
    default:
      return undefined;
  }
}

function gradient(fill: XmlElement, colors: ThemeColors): GradientPaint | undefined {
  const stops = children(child(fill, 'a:gsLst'), 'a:gs').flatMap((one) => {
    const ink = readColor(one.children[0], colors);
    return ink ? [{ at: share(one.attributes['pos']) || 0, ink }] : [];
  });
  if (stops.length === 0) return undefined;
  const path = child(fill, 'a:path');
  const to = child(path, 'a:fillToRect')?.attributes ?? {};
  const side = (name: string): number => share(to[name]) || 0;
  return {
    kind: 'gradient',
    stops: [...stops].sort((a, b) => a.at - b.at),
    ...(path
      ? {}
      : { angle: (number(child(fill, 'a:lin')?.attributes['ang'], 0) / 60000) * (Math.PI / 180) }),
    center: { x: (side('l') + 1 - side('r')) / 2, y: (side('t') + 1 - side('b')) / 2 },
    round: path?.attributes['path'] === 'circle',
  };
}

function picture(fill: XmlElement, { picture: find, colors }: PaintContext): Paint {
  const blip = child(fill, 'a:blip');
  const part = find(blip?.attributes['r:embed'] ?? '');
  const effects = readEffects(blip, colors);
  if (part === undefined || !effects) return unknownPicture;
  const [cut, fit] = [child(fill, 'a:srcRect'), child(fill, 'a:stretch', 'a:fillRect')];
  const opacity = child(blip, 'a:alphaModFix')?.attributes['amt'];
  return {
    kind: 'picture',
    part,
    crop: cropOf(cut, fit),
    alpha: opacity === undefined ? 1 : Math.min(1, share(opacity) || 0),
    ...(effects.length > 0 ? { effects } : {}),
    ...(child(fill, 'a:tile') ? { tiled: true as const } : {}),
  };
}

/** What of the picture the box shows, after it is cut (`a:srcRect`) and set into the box (`a:fillRect`). */
function cropOf(cut: XmlElement | undefined, fit: XmlElement | undefined): PicturePaint['crop'] {
  const side = (of: XmlElement | undefined, name: string): number => share(of?.attributes[name]) || 0;
  const axis = (start: string, end: string): readonly [number, number] => {
    const [from, to] = [side(cut, start), 1 - side(cut, end)];
    const [begins, ends] = [side(fit, start), 1 - side(fit, end)];
    const scale = (to - from) / (ends - begins || 1);
    return [from - begins * scale, 1 - (to + (1 - ends) * scale)];
  };
  const [[left, right], [top, bottom]] = [axis('l', 'r'), axis('t', 'b')];
  return { left, right, top, bottom };
}

/** @returns undefined for the style's number 0, which is none. */
export function styledPaint(
  reference: XmlElement | undefined,
  formats: Formats | undefined,
  context: PaintContext,
): Paint | null | undefined {
  const idx = number(reference?.attributes['idx'], 0);
  if (!reference || idx === 0 || idx === 1000) return undefined;
  const list = idx > 1000 ? 'a:bgFillStyleLst' : 'a:fillStyleLst';
  const fill = child(formats?.element, list)?.children[(idx % 1000) - 1];
  const ink = readColor(reference.children[0], context.colors);
  if (!fill) return unknownPaint;
  const colors = { ...context.colors, ...(ink ? { phClr: ink.rgb } : {}) };
  return paintOf(fill, { colors, picture: formats?.picture ?? (() => undefined) }) ?? unknownPaint;
}

/** The colour at a share of the way. */
export function gradientInk({ stops }: GradientPaint, at: number): Ink {
  const next = stops.findIndex((stop) => stop.at >= at);
  const after = stops[next < 0 ? stops.length - 1 : next];
  const before = stops[Math.max(0, (next < 0 ? stops.length : next) - 1)];
  if (!before || !after) return { rgb: '808080', alpha: 0 };
  const length = after.at - before.at;
  return length <= 0 ? after.ink : blend(before.ink, after.ink, (at - before.at) / length);
}

function blend(a: Ink, b: Ink, part: number): Ink {
  return { rgb: mixed(a.rgb, b.rgb, part), alpha: a.alpha + (b.alpha - a.alpha) * part };
}

/** `part` of `b`, the rest of `a`. */
export function mixed(a: string, b: string, part: number): string {
  const [one, other] = [Number.parseInt(a, 16), Number.parseInt(b, 16)];
  const channel = (shift: number): number =>
    Math.round(((one >> shift) & 255) * (1 - part) + ((other >> shift) & 255) * part) << shift;
  return (channel(16) | channel(8) | channel(0)).toString(16).padStart(6, '0');
}
