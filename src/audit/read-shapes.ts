// A slide's shapes in their order, groups opened: what they are called, what they stand for, their text and tables.

import { type DrawnContext, headOf, walkShapes } from '../drawingml/drawn.ts';
import { number } from '../drawingml/list-style.ts';
import type { DrawnShape } from '../drawingml/types.ts';
import type { XmlElement } from '../opc/types.ts';
import { child, children, descendants } from '../opc/xml.ts';
import { placeholderOf } from '../template/brand/read-shape.ts';
import type { BrandPlaceholder } from '../template/brand/types.ts';
import { readTable } from './read-table.ts';
import { readText } from './read-text.ts';
import type { FileShape, Look } from './types.ts';

export interface ShapeContext {
  readonly look: Look | undefined;
  /** The part of a picture by its relationship. */
  readonly picture: (id: string) => string | undefined;
  /** A table style by its GUID. */
  readonly tableStyle: (id: string) => XmlElement | undefined;
}

export function readShapes(tree: XmlElement | undefined, context: ShapeContext): readonly FileShape[] {
  const { look, picture } = context;
  const shapes: FileShape[] = [];
  const drawn: DrawnContext = {
    colors: look?.colors,
    formats: look?.formats,
    picture,
    inherited: (element) => {
      const of = placeholderIn(element, look)?.of;
      return of?.shape ? { ...of, ...of.shape } : of;
    },
  };
  walkShapes(tree, drawn, (shape, group: FileShape | undefined) => {
    const read = readShape(shape, context, shapes.length + 1, group);
    shapes.push(read);
    return read;
  });
  return shapes;
}

function placeholderIn(element: XmlElement, look: Look | undefined): FileShape['placeholder'] {
  const mark = placeholderOf(element);
  if (!mark) return undefined;
  const type = mark.attributes['type'] ?? 'obj';
  const idx = number(mark.attributes['idx'], 0);
  const of = look?.layout.placeholders.find((one) => matches(one, type, idx));
  return { type, idx, ...(of ? { of } : {}) };
}

function readShape(
  shape: DrawnShape,
  context: ShapeContext,
  order: number,
  group: FileShape | undefined,
): FileShape {
  const { look } = context;
  const { element } = shape;
  const properties = headOf(element)?.children.find(({ name }) => name.endsWith(':cNvPr'));
  const placeholder = placeholderIn(element, look);
  const body = child(element, 'p:txBody');
  const table = shape.kind === 'table' && look ? readTable(element, { ...context, look }) : undefined;
  const attribute = (name: string): string => properties?.attributes[name] ?? '';
  return {
    ...shape,
    order,
    id: attribute('id'),
    name: attribute('name'),
    // Screen readers fall back on the title, which older programs ask for.
    alt: attribute('descr').trim() || attribute('title').trim(),
    decorative: isDecorative(properties),
    ...(group ? { group } : {}),
    ...(placeholder ? { placeholder } : {}),
    drawn: isDrawn(element),
    ...(body && look
      ? {
          text: readText(body, {
            of: placeholder?.of,
            look,
            style: child(element, 'p:style', 'a:fontRef'),
          }),
        }
      : {}),
    ...(table ? { table } : {}),
    ...(shape.kind === 'table' ? { grid: gridOf(element) } : {}),
    ...(shape.kind === 'video' || shape.kind === 'audio' ? { captioned: hasCaptions(element) } : {}),
  };
}

function gridOf(element: XmlElement): NonNullable<FileShape['grid']> {
  const table = child(element, 'a:graphic', 'a:graphicData', 'a:tbl');
  return {
    headed: isTrue(child(table, 'a:tblPr')?.attributes['firstRow']),
    merged: children(table, 'a:tr')
      .flatMap((row) => children(row, 'a:tc'))
      .some(
        ({ attributes: { gridSpan, rowSpan, hMerge, vMerge } }) =>
          Number(gridSpan ?? 1) > 1 || Number(rowSpan ?? 1) > 1 || isTrue(hMerge) || isTrue(vMerge),
      ),
  };
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** `p173:trackLst` in the film's extensions ([MS-PPTX] 2.15). */
function hasCaptions(element: XmlElement): boolean {
  const head = headOf(element);
  const has = (of: XmlElement): boolean => of.name.endsWith(':track') || of.children.some(has);
  return head !== undefined && has(head);
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
