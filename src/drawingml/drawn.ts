// A tree of shapes (p:spTree) in its order, groups opened, with where each lies and what it is painted with: what the
// shape says itself, else its style (p:style, by the theme's formats), else what it inherits.

import type { XmlElement } from '../opc/types.ts';
import { child } from '../opc/xml.ts';
import type { ThemeColors } from './colors.ts';
import { number } from './list-style.ts';
import type { Outline } from './outline.ts';
import { type PaintContext, readPaint, styledPaint, unknownPaint } from './paint.ts';
import { type Place, type Placed, placeOf, unmoved, within } from './placing.ts';
import type { DrawnShape, Layer, Paint, ShapeKind } from './types.ts';

export interface DrawnContext {
  /** What scheme colours mean here; undefined where nobody knows, and then no colour is known. */
  readonly colors: ThemeColors | undefined;
  /** The theme's `a:fmtScheme`: what the numbers of a shape's style mean. */
  readonly formats: XmlElement | undefined;
  /** The part of a picture by its relationship. */
  readonly picture: (id: string) => string | undefined;
  /** Of a placeholder: where its layout has it, and the shapes that it inherits from, the stronger last. */
  readonly inherited?: (element: XmlElement) => Inherited | undefined;
}

export interface Inherited {
  readonly box: Placed['box'];
  readonly shapes: readonly XmlElement[];
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
  const at = own ? place(own) : of && { box: of.box, turn: 0 };
  const paint = paintOfShape(element, kind, context, of?.shapes ?? [], group);
  return {
    kind,
    ...(at ? { box: at.box } : {}),
    turn: at?.turn ?? 0,
    outline: outlineOf(element, of?.shapes ?? []),
    ...(paint ? { paint } : {}),
    element,
  };
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
  shapes: readonly XmlElement[],
  group: Paint | undefined,
): Paint | undefined {
  if (kind === 'line') return undefined;
  if (opaque.has(kind) || !colors) return unknownPaint;
  const context: PaintContext = { colors, picture, group };
  if (kind === 'picture') return readPaint(element, context) ?? unknownPaint;
  if (['1', 'true'].includes(element.attributes['useBgFill'] ?? '')) return unknownPaint;
  const own = readPaint(child(element, kind === 'group' ? 'p:grpSpPr' : 'p:spPr'), context);
  if (own !== undefined) return own ?? undefined;
  const styled = styledPaint(child(element, 'p:style', 'a:fillRef'), formats, context);
  if (styled !== undefined) return styled ?? undefined;
  // Pictures of the layout's placeholder are the layout's.
  const inherited = { ...context, picture: () => undefined };
  for (const shape of [...shapes].reverse()) {
    const paint = readPaint(child(shape, 'p:spPr'), inherited);
    if (paint !== undefined) return paint ?? undefined;
  }
  return undefined;
}

/** Rectangles but for their corners. */
const rectangles =
  /^(rect|roundRect|round\dRect|round2\w+Rect|snip\w+|flowChartProcess|flowChartAlternateProcess|bevel|frame|plaque)$/;

function outlineOf(element: XmlElement, shapes: readonly XmlElement[]): Outline {
  for (const one of [...shapes, element].reverse()) {
    const properties = child(one, 'p:spPr');
    const geometry = child(properties, 'a:custGeom');
    const ext = child(properties, 'a:xfrm', 'a:ext')?.attributes;
    if (geometry) return { geometry, width: number(ext?.['cx'], 0), height: number(ext?.['cy'], 0) };
    const preset = child(properties, 'a:prstGeom')?.attributes['prst'];
    if (preset === undefined) continue;
    if (rectangles.test(preset)) return 'rectangle';
    return preset === 'ellipse' || preset === 'flowChartConnector' ? 'ellipse' : 'other';
  }
  return 'rectangle';
}

/** Undefined for what hides nothing. */
export function layerOf({
  kind,
  box: at,
  turn,
  outline,
  paint,
}: Omit<DrawnShape, 'element'>): Layer | undefined {
  // A group's own fill is its members'.
  return at && paint && kind !== 'group' ? { box: at, turn, outline, paint } : undefined;
}
