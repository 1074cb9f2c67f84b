// A tree of shapes (p:spTree) in its order, groups opened, with where each lies and what it is painted with: what the
// shape says itself, else its style (p:style, by the theme's formats), else what it inherits.

import type { XmlElement } from '../opc/types.ts';
import { child } from '../opc/xml.ts';
import { box } from '../scene/geometry.ts';
import { EMU_PER_POINT } from '../scene/units.ts';
import type { ThemeColors } from './colors.ts';
import { number } from './list-style.ts';
import { type Outline, reaching, type Stroke } from './outline.ts';
import { type Formats, type PaintContext, readPaint, styledPaint, unknownPaint } from './paint.ts';
import { type Place, type Placed, placeOf, unmoved, within } from './placing.ts';
import { presetOutline } from './preset-outlines.ts';
import { strokeOf } from './stroke.ts';
import type { DrawnShape, Layer, Paint, ShapeKind } from './types.ts';

export interface DrawnContext {
  /** What scheme colours mean here; undefined where nobody knows, and then no colour is known. */
  readonly colors: ThemeColors | undefined;
  /** What the numbers of a shape's style mean. */
  readonly formats: Formats | undefined;
  /** The part of a picture by its relationship. */
  readonly picture: (id: string) => string | undefined;
  /** Of a placeholder: where its layout has it, and the shapes that it inherits from, the stronger last. */
  readonly inherited?: (element: XmlElement) => Inherited | undefined;
}

export interface Inherited {
  readonly box: Placed['box'];
  readonly turn?: number;
  readonly shapes: readonly XmlElement[];
  /** The first that one of them says, the strongest first; null where that is no fill. */
  readonly paint: Paint | null | undefined;
}

/** @param visit is given each shape with what `visit` made of its group. */
export function walkShapes<T>(
  tree: XmlElement | undefined,
  context: DrawnContext,
  visit: (shape: DrawnShape, group: T | undefined) => T,
): void {
  open(tree?.children ?? [], context, unmoved, undefined, undefined, visit);
}

function open<T>(
  elements: readonly XmlElement[],
  context: DrawnContext,
  place: Place,
  paint: Paint | undefined,
  group: T | undefined,
  visit: (shape: DrawnShape, group: T | undefined) => T,
): void {
  for (const element of elements) {
    // What only newer programs draw has a fallback beside it that all draw.
    if (element.name === 'mc:AlternateContent') {
      const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      open(chosen?.children ?? [], context, place, paint, group, visit);
      continue;
    }
    const kind = kindOf(element);
    if (!kind) continue;
    const shape = drawnShape(element, kind, context, place, paint);
    const made = visit(shape, group);
    if (kind === 'group') open(element.children, context, within(element, place), shape.paint, made, visit);
  }
}

function kindOf(element: XmlElement): ShapeKind | undefined {
  switch (element.name) {
    case 'p:sp':
      return 'shape';
    case 'p:grpSp':
      return 'group';
    case 'p:cxnSp':
      return 'line';
    case 'p:pic':
      return mediaKind(headOf(element)?.children.find(({ name }) => name === 'p:nvPr'));
    case 'p:graphicFrame':
      return graphicKind(child(element, 'a:graphic', 'a:graphicData')?.attributes['uri'] ?? '');
    default:
      return element.name.endsWith(':contentPart') ? 'ink' : undefined;
  }
}

function mediaKind(properties: XmlElement | undefined): ShapeKind {
  const names = properties?.children.map(({ name }) => name) ?? [];
  if (names.some((name) => name === 'a:videoFile' || name === 'a:quickTimeFile')) return 'video';
  return names.some((name) => /^a:(audioFile|wavAudioFile|audioCd)$/.test(name)) ? 'audio' : 'picture';
}

function graphicKind(uri: string): ShapeKind {
  const what = uri.slice(uri.lastIndexOf('/') + 1);
  if (what === 'table' || what === 'diagram') return what;
  return what.startsWith('chart') ? 'chart' : 'object';
}

/** `p:nvSpPr`, `p:nvPicPr` …: what a shape is called and what it is for. */
export const headOf = (element: XmlElement): XmlElement | undefined =>
  element.children.find(({ name }) => /:nv\w*Pr$/.test(name));

function drawnShape(
  element: XmlElement,
  kind: ShapeKind,
  context: DrawnContext,
  place: Place,
  group: Paint | undefined,
): DrawnShape {
  const of = context.inherited?.(element);
  const own = placeOf(
    child(element, 'p:spPr', 'a:xfrm') ?? child(element, 'p:grpSpPr', 'a:xfrm') ?? child(element, 'p:xfrm'),
  );
  const at = own ? place(own) : of && { box: of.box, turn: of.turn ?? 0 };
  const isHidden = isTrue(properties(element)?.attributes['hidden']);
  const paint = isHidden ? undefined : paintOfShape(element, kind, context, of, group);
  const stroke = isHidden ? undefined : strokeOf(element, context, of?.shapes ?? []);
  return {
    kind,
    ...(at ? { box: at.box } : {}),
    turn: at?.turn ?? 0,
    ...(at?.flip ? { flip: at.flip } : {}),
    outline: outlineOf(element, of?.shapes ?? [], at?.box),
    ...(paint ? { paint: kind === 'group' && at ? spread(paint, at) : paint } : {}),
    ...(stroke ? { stroke } : {}),
    element,
  };
}

/** `p:cNvPr`. */
const properties = (element: XmlElement): XmlElement | undefined =>
  headOf(element)?.children.find(({ name }) => name === 'p:cNvPr');

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** A group's gradient or picture runs through the whole of it; in one that is turned nobody can say where. */
function spread(paint: Paint, { box: over, turn }: Placed): Paint {
  if (paint.kind !== 'gradient' && paint.kind !== 'picture') return paint;
  return turn % 360 === 0 ? { ...paint, over } : unknownPaint;
}

/** These hide what is below them, and nobody knows with which colours. */
const opaque: ReadonlySet<ShapeKind> = new Set([
  'video',
  'audio',
  'table',
  'chart',
  'diagram',
  'object',
  'ink',
]);

function paintOfShape(
  element: XmlElement,
  kind: ShapeKind,
  { colors, formats, picture }: DrawnContext,
  of: Inherited | undefined,
  group: Paint | undefined,
): Paint | undefined {
  if (kind === 'line') return undefined;
  if (opaque.has(kind) || !colors) return unknownPaint;
  const context: PaintContext = { colors, picture, group };
  if (kind === 'picture') return readPaint(element, context) ?? unknownPaint;
  if (isTrue(element.attributes['useBgFill'])) return { kind: 'ground' };
  const own = readPaint(child(element, kind === 'group' ? 'p:grpSpPr' : 'p:spPr'), context);
  if (own !== undefined) return own ?? undefined;
  const styled = styledPaint(child(element, 'p:style', 'a:fillRef'), formats, context);
  if (styled !== undefined) return styled ?? undefined;
  return of?.paint ?? undefined;
}

/** What reaches out of its box in the box around all of it; of what is turned nobody asks. */
function reached(
  { turn, flip, outline, paint }: Omit<DrawnShape, 'element'>,
  at: Placed['box'],
): { readonly at: Placed['box']; readonly outline: DrawnShape['outline']; readonly paint?: Paint } {
  const all = turn % 360 === 0 ? reaching(outline) : undefined;
  if (!all) return { at, outline, ...(paint ? { paint } : {}) };
  const { x, y, width, height } = all.reach;
  const left = flip?.across ? 1 - x - width : x;
  const top = flip?.down ? 1 - y - height : y;
  const isSpread = (paint?.kind === 'gradient' || paint?.kind === 'picture') && !paint.over;
  return {
    at: box(at.x + left * at.width, at.y + top * at.height, width * at.width, height * at.height),
    outline: all,
    ...(paint ? { paint: isSpread ? { ...paint, over: at } : paint } : {}),
  };
}

export function outlineOf(
  element: XmlElement,
  shapes: readonly XmlElement[],
  at: Placed['box'] | undefined,
): Exclude<Outline, Stroke> {
  for (const one of [...shapes, element].reverse()) {
    const properties = child(one, 'p:spPr');
    const freeform = child(properties, 'a:custGeom');
    if (freeform) {
      const ext = child(properties, 'a:xfrm', 'a:ext')?.attributes;
      return { geometry: freeform, width: number(ext?.['cx'], 0), height: number(ext?.['cy'], 0) };
    }
    const geometry = child(properties, 'a:prstGeom');
    if (!geometry) continue;
    const outline = presetOutline(geometry.attributes['prst'] ?? '');
    if (typeof outline === 'string') return outline;
    const [width, height] = [at?.width ?? 1, at?.height ?? 1].map((side) => side * EMU_PER_POINT);
    return { geometry, width: width as number, height: height as number };
  }
  return element.name === 'p:cxnSp' ? 'nothing' : 'rectangle';
}

/** What a shape hides of what is below it: its area, then its line. */
export function paintedBy(shape: Omit<DrawnShape, 'element'>): readonly Layer[] {
  const { kind, turn, flip, stroke } = shape;
  // A group's own fill is its members'.
  if (!shape.box || kind === 'group') return [];
  const { at, outline, paint } = reached(shape, shape.box);
  const placed = { turn, ...(flip ? { flip } : {}) };
  const area = paint && outline !== 'nothing' ? [{ box: at, ...placed, outline, paint }] : [];
  if (!stroke || (typeof outline === 'object' && 'half' in outline)) return area;
  const half = stroke.width / 2;
  const line: Layer = {
    box: box(at.x - half, at.y - half, at.width + stroke.width, at.height + stroke.width),
    ...placed,
    outline: { along: outline, size: at, half },
    paint: stroke.paint,
  };
  return [...area, line];
}
