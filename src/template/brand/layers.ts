// What a layout and its master draw under a slide's own shapes, from the background up.

import { readColor, type SlideColors } from '../../drawingml/colors.ts';
import { paintedBy, walkShapes } from '../../drawingml/drawn.ts';
import { lettersOf } from '../../drawingml/lettered.ts';
import { type Formats, readPaint, styledPaint, unknownPaint } from '../../drawingml/paint.ts';
import type { Layer } from '../../drawingml/types.ts';
import type { OpcPackage, XmlElement } from '../../opc/types.ts';
import { child } from '../../opc/xml.ts';
import { box, type Size } from '../../scene/geometry.ts';
import { placeholderOf } from './read-shape.ts';

/** What colours and the numbers of styles mean, where something is drawn. */
export interface DrawnLook {
  /** Under the colour map that is in force. */
  readonly colors: SlideColors;
  readonly formats: Formats | undefined;
}

/** @param part the layout's. @returns the background first. */
export function layersOf(from: OpcPackage, part: string, size: Size, look: DrawnLook): readonly Layer[] {
  const layout = from.xml(part);
  const masterPart = masterOf(from, part);
  const master = masterPart === undefined ? undefined : from.xml(masterPart);
  const drawn = (name: string, of: XmlElement): readonly Layer[] => {
    const layers: Layer[] = [];
    walkShapes(child(of, 'p:cSld', 'p:spTree'), { ...look, picture: pictureOf(from, name) }, (shape) => {
      if (placeholderOf(shape.element)) return;
      const letters = lettersOf(shape, look.colors);
      layers.push(...paintedBy(shape), ...(letters ? [letters] : []));
    });
    return layers;
  };
  const background =
    backgroundOf(from, part, layout, size, look) ??
    (masterPart !== undefined && master ? backgroundOf(from, masterPart, master, size, look) : undefined) ??
    plain(size, look);
  const isShown = !['0', 'false'].includes(layout.attributes['showMasterSp'] ?? '1');
  return [
    background,
    ...(master && masterPart !== undefined && isShown ? drawn(masterPart, master) : []),
    ...drawn(part, layout),
  ];
}

const masterOf = (from: OpcPackage, layout: string): string | undefined => {
  const one = from.relationships(layout).find(({ type, external }) => type === 'slideMaster' && !external);
  return one && from.find(one.target);
};

/** The part of a picture by its relationship. */
export function pictureOf(from: OpcPackage, part: string): (id: string) => string | undefined {
  return (id) => {
    const one = from.relationships(part).find((other) => other.id === id);
    return one && !one.external ? from.find(one.target) : undefined;
  };
}

/** What the numbers of styles mean; undefined where the theme does not say. @param part the theme's. */
export function formatsOf(from: OpcPackage, part: string | undefined): Formats | undefined {
  const element = part === undefined ? undefined : child(from.xml(part), 'a:themeElements', 'a:fmtScheme');
  return element && part !== undefined ? { element, picture: pictureOf(from, part) } : undefined;
}

/** What a slide stands on where nothing is said. */
const plain = (size: Size, { colors }: DrawnLook): Layer => ({
  ...whole(size),
  paint: { kind: 'plain', ink: { rgb: colors.bg1, alpha: 1 } },
});

const whole = ({ width, height }: Size): Omit<Layer, 'paint'> => ({
  box: box(0, 0, width, height),
  turn: 0,
  outline: 'rectangle',
});

/** The background that a slide, layout or master says itself; undefined where it says none. */
export function backgroundOf(
  from: OpcPackage,
  part: string,
  root: XmlElement,
  size: Size,
  { colors, formats }: DrawnLook,
): Layer | undefined {
  const said = child(root, 'p:cSld', 'p:bg');
  if (!said) return undefined;
  const context = { colors, picture: pictureOf(from, part) };
  const reference = child(said, 'p:bgRef');
  const plainly = readColor(reference?.children[0], colors);
  const paint =
    readPaint(child(said, 'p:bgPr'), context) ??
    (formats ? styledPaint(reference, formats, context) : undefined) ??
    (plainly ? { kind: 'plain' as const, ink: plainly } : unknownPaint);
  return { ...whole(size), paint };
}
