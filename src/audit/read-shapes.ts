// A slide's, layout's or master's shapes in their order, groups opened, with where they lie and what
// they are painted with: what the shape says itself, else its style (p:style), else its placeholder on
// the layout and the master.

import { number } from '../drawingml/list-style.ts';
import type { XmlElement } from '../opc/types.ts';
import { child, descendants } from '../opc/xml.ts';
import { placeholderOf } from '../template/brand/read-shape.ts';
import type { BrandPlaceholder } from '../template/brand/types.ts';
import type { Outline } from './outline.ts';
import { type PaintContext, readPaint, styledPaint, unknownPaint } from './paint.ts';
import { type Place, placeOf, unmoved, within } from './placing.ts';
import { readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import type { AuditShape, Look, Paint, ShapeKind } from './types.ts';

export interface ShapeContext {
  readonly look: Look | undefined;
  /** The part of a picture by its relationship. */
  readonly picture: (id: string) => string | undefined;
  /** A table style by its GUID. */
  readonly tableStyle: (id: string) => XmlElement | undefined;
}

export function readShapes(tree: XmlElement | undefined, context: ShapeContext): readonly AuditShape[] {
  const shapes: AuditShape[] = [];
  open(tree?.children ?? [], context, shapes, unmoved, undefined);
  return shapes;
}

function open(
  elements: readonly XmlElement[],
  context: ShapeContext,
  shapes: AuditShape[],
  place: Place,
  group: AuditShape | undefined,
): void {
  for (const element of elements) {
    // What only newer programs draw has a fallback beside it that all draw.
    if (element.name === 'mc:AlternateContent') {
      const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
      open(chosen?.children ?? [], context, shapes, place, group);
      continue;
    }
    const kind = kindOf(element);
    if (!kind) continue;
    const shape = readShape(element, kind, context, shapes.length + 1, place, group);
    shapes.push(shape);
    if (kind === 'group') open(element.children, context, shapes, within(element, place), shape);
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

const headOf = (element: XmlElement): XmlElement | undefined =>
  element.children.find(({ name }) => /:nv\w*Pr$/.test(name));

function readShape(
  element: XmlElement,
  kind: ShapeKind,
  context: ShapeContext,
  order: number,
  place: Place,
  group: AuditShape | undefined,
): AuditShape {
  const { look } = context;
  const properties = headOf(element)?.children.find(({ name }) => name.endsWith(':cNvPr'));
  const mark = placeholderOf(element);
  const type = mark?.attributes['type'] ?? 'obj';
  const idx = number(mark?.attributes['idx'], 0);
  const of = mark && look?.layout.placeholders.find((one) => matches(one, type, idx));
  const own = placeOf(
    child(element, 'p:spPr', 'a:xfrm') ?? child(element, 'p:grpSpPr', 'a:xfrm') ?? child(element, 'p:xfrm'),
  );
  const at = own ? place(own) : of && { box: of.box, turn: 0 };
  const body = child(element, 'p:txBody');
  const table = kind === 'table' && look ? readTable(element, { ...context, look }) : undefined;
  const paint = paintOfShape(element, kind, context, of, group?.paint);
  const attribute = (name: string): string => properties?.attributes[name] ?? '';
  return {
    kind,
    order,
    id: attribute('id'),
    name: attribute('name'),
    // Screen readers fall back on the title, which older programs ask for.
    alt: attribute('descr').trim() || attribute('title').trim(),
    decorative: isDecorative(properties),
    ...(group ? { group } : {}),
    ...(mark ? { placeholder: { type, idx, ...(of ? { of } : {}) } } : {}),
    ...(at ? { box: at.box } : {}),
    turn: at?.turn ?? 0,
    outline: outlineOf(element, of),
    ...(paint ? { paint } : {}),
    drawn: isDrawn(element),
    ...(body && look
      ? { text: readText(body, { of, look, style: child(element, 'p:style', 'a:fontRef') }) }
      : {}),
    ...(table ? { table } : {}),
    element,
  };
}

const isDecorative = (properties: XmlElement | undefined): boolean =>
  (properties?.children ?? []).some(({ name, children }) =>
    name === 'a:extLst'
      ? children.some((ext) =>
          ext.children.some(
            (one) => one.name.endsWith('decorative') && ['1', 'true'].includes(one.attributes['val'] ?? ''),
          ),
        )
      : false,
  );

function matches(one: BrandPlaceholder, type: string, idx: number): boolean {
  const titles = ['title', 'ctrTitle'];
  if (titles.includes(type)) return titles.includes(one.type);
  if (['dt', 'ftr', 'sldNum'].includes(type)) return one.type === type;
  return one.idx === idx && ![...titles, 'dt', 'ftr', 'sldNum'].includes(one.type);
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
  { look, picture }: ShapeContext,
  of: BrandPlaceholder | undefined,
  group: Paint | undefined,
): Paint | undefined {
  if (kind === 'line') return undefined;
  if (opaque.has(kind) || !look) return unknownPaint;
  const context: PaintContext = { colors: look.colors, picture, group };
  if (kind === 'picture') return readPaint(element, context) ?? unknownPaint;
  if (['1', 'true'].includes(element.attributes['useBgFill'] ?? '')) return unknownPaint;
  const own = readPaint(child(element, kind === 'group' ? 'p:grpSpPr' : 'p:spPr'), context);
  if (own !== undefined) return own ?? undefined;
  const styled = styledPaint(child(element, 'p:style', 'a:fillRef'), look.formats, context);
  if (styled !== undefined) return styled ?? undefined;
  // Pictures of the layout's placeholder are the layout's.
  const inherited = { ...context, picture: () => undefined };
  for (const shape of [...(of?.shapes ?? [])].reverse()) {
    const paint = readPaint(child(shape, 'p:spPr'), inherited);
    if (paint !== undefined) return paint ?? undefined;
  }
  return undefined;
}

/** Rectangles but for their corners. */
const rectangles =
  /^(rect|roundRect|round\dRect|round2\w+Rect|snip\w+|flowChartProcess|flowChartAlternateProcess|bevel|frame|plaque)$/;

function outlineOf(element: XmlElement, of: BrandPlaceholder | undefined): Outline {
  for (const one of [...(of?.shapes ?? []), element].reverse()) {
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

function isDrawn(element: XmlElement): boolean {
  const line = child(element, 'p:spPr', 'a:ln');
  if (child(line, 'a:noFill')) return false;
  return (
    line?.children.some(({ name }) => name.endsWith('Fill')) ||
    number(child(element, 'p:style', 'a:lnRef')?.attributes['idx'], 0) > 0
  );
}

/** Ids of the shapes that a slide's timing brings, takes or moves. */
export const animatedShapes = (slide: XmlElement): ReadonlySet<string> =>
  new Set(descendants(child(slide, 'p:timing'), 'p:spTgt').map(({ attributes }) => attributes['spid'] ?? ''));
