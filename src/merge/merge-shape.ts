// One shape in three versions: its words, place, cells, picture or chart, description and look, each by itself.

import { type Markup, marked, markedAll, readMarkup, type Splice, spliced } from './markup.ts';
import { mergeParagraphs } from './merge-text.ts';
import { ownProperties, transformOf } from './read-record.ts';
import type { ParagraphRecord, ShapeRecord } from './record-types.ts';
import { withAlt, withTransform } from './set-shape.ts';

/** A shape as it is in one of the versions. */
export interface ShapeVersion {
  readonly record: ShapeRecord;
  readonly element: Markup;
}

export interface ShapeMerge {
  readonly carried: (xml: string) => string;
  readonly stands: 'carrier' | 'other';
  /** @param what `text`, `place`, `picture` …; each side as it is. */
  readonly conflict: (what: string, base: string, carrier: string, other: string) => void;
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const sameShape = (a: ShapeRecord, b: ShapeRecord): boolean => same(a, b);

/** The XML of the merged shape, in the carrier's part. */
export function mergeShape(
  base: ShapeRecord,
  carrier: ShapeVersion,
  other: ShapeVersion,
  how: ShapeMerge,
): string {
  if (same(base, other.record)) return carrier.element.xml;
  if (same(base, carrier.record)) return withId(how.carried(other.element.xml), idOf(carrier.element));
  const looks = [base, carrier.record, other.record].map(({ look }) => look);
  if (looks[0] !== looks[2] && looks[0] === looks[1]) return asOther(base, carrier, other, how);
  if (looks[0] !== looks[1] && looks[0] !== looks[2] && looks[1] !== looks[2])
    how.conflict('look', '', '', '');
  const { element } = carrier;
  const splices = [
    ...mergePlace(base, carrier, other, how),
    ...mergeAlt(base, carrier, other, how),
    ...mergePart(base, carrier, other, how),
    ...mergeBody(base.paragraphs, bodyOf(element), bodyOf(other.element), how),
    ...mergeCells(base, carrier, other, how),
  ];
  const at = element.start;
  return spliced(
    element.xml,
    splices.map((one) => ({ ...one, start: one.start - at, end: one.end - at })),
  );
}

/** Only the other has another look: then what the carrier changed is put into the other's shape. */
function asOther(base: ShapeRecord, carrier: ShapeVersion, other: ShapeVersion, how: ShapeMerge): string {
  const element = readMarkup(how.carried(other.element.xml));
  const turned = mergeShape(base, { record: { ...other.record }, element }, carrier, {
    carried: (xml) => xml,
    stands: how.stands === 'carrier' ? 'other' : 'carrier',
    conflict: (what, was, mine, theirs) => how.conflict(what, was, theirs, mine),
  });
  return withId(turned, idOf(carrier.element));
}

export const bodyOf = (shape: Markup): Markup | undefined => marked(shape, 'p:txBody');

export const idOf = (shape: Markup): string => ownProperties(shape)?.attributes['id'] ?? '';

/** Animations and connectors know a shape by its id, which stays. */
export const withId = (xml: string, id: string): string =>
  id === '' ? xml : xml.replace(/(<p:cNvPr\b[^>]*?\bid=")\d+"/, `$1${id}"`);

function mergePlace(
  base: ShapeRecord,
  carrier: ShapeVersion,
  other: ShapeVersion,
  how: ShapeMerge,
): readonly Splice[] {
  const [was, mine, theirs] = [base.place, carrier.record.place, other.record.place];
  if (was === theirs || mine === theirs) return [];
  if (was !== mine) how.conflict('place', was, mine, theirs);
  if (was !== mine && how.stands === 'carrier') return [];
  return withTransform(carrier.element, transformOf(other.element)?.xml ?? '');
}

function mergeAlt(
  base: ShapeRecord,
  carrier: ShapeVersion,
  other: ShapeVersion,
  how: ShapeMerge,
): readonly Splice[] {
  const [was, mine, theirs] = [base.alt, carrier.record.alt, other.record.alt];
  if (was === theirs || mine === theirs) return [];
  if (was !== mine) how.conflict('alternative text', was, mine, theirs);
  if (was !== mine && how.stands === 'carrier') return [];
  return withAlt(carrier.element, theirs);
}

/** A picture's bytes, a chart's part. */
function mergePart(
  base: ShapeRecord,
  carrier: ShapeVersion,
  other: ShapeVersion,
  how: ShapeMerge,
): readonly Splice[] {
  const [was, mine, theirs] = [base.part, carrier.record.part, other.record.part];
  if (was === theirs || mine === theirs) return [];
  if (was !== mine) {
    const told = ({ values, part }: ShapeRecord): string =>
      values.length > 0 ? values.map(([place, value]) => `${place}: ${value}`).join('; ') : part;
    how.conflict(
      base.values.length > 0 ? 'chart' : 'picture',
      told(base),
      told(carrier.record),
      told(other.record),
    );
    if (how.stands === 'carrier') return [];
  }
  const graphic = (shape: Markup): Markup | undefined =>
    marked(shape, 'p:blipFill') ?? marked(shape, 'a:graphic', 'a:graphicData');
  const [own, their] = [graphic(carrier.element), graphic(other.element)];
  return own && their ? [{ start: own.start, end: own.end, xml: how.carried(their.xml) }] : [];
}

function mergeCells(
  base: ShapeRecord,
  carrier: ShapeVersion,
  other: ShapeVersion,
  how: ShapeMerge,
): readonly Splice[] {
  const grid = (cells: ShapeRecord['cells']): string => cells.map((row) => row.length).join();
  const [was, mine, theirs] = [base.cells, carrier.record.cells, other.record.cells];
  if (same(was, theirs) || was.length + mine.length + theirs.length === 0) return [];
  const rows = (shape: Markup): readonly (readonly Markup[])[] =>
    markedAll(marked(shape, 'a:graphic', 'a:graphicData', 'a:tbl'), 'a:tr').map((row) =>
      markedAll(row, 'a:tc'),
    );
  if (grid(was) !== grid(mine) || grid(was) !== grid(theirs)) {
    const said = (cells: ShapeRecord['cells']): string => `${cells.length} rows`;
    how.conflict('table', said(was), said(mine), said(theirs));
    return [];
  }
  const [ownRows, theirRows] = [rows(carrier.element), rows(other.element)];
  return ownRows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      mergeBody(
        was[at]?.[column] ?? [],
        marked(cell, 'a:txBody'),
        marked(theirRows[at]?.[column], 'a:txBody'),
        how,
      ),
    ),
  );
}

/** The paragraphs of a text body, all of them one splice. */
export function mergeBody(
  base: readonly ParagraphRecord[],
  carrier: Markup | undefined,
  other: Markup | undefined,
  how: ShapeMerge,
): readonly Splice[] {
  const [own, their] = [markedAll(carrier, 'a:p'), markedAll(other, 'a:p')];
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last || their.length === 0) return [];
  const merged = mergeParagraphs(
    { base, carrier: own, other: their },
    {
      carried: how.carried,
      stands: how.stands,
      conflict: (was, mine, theirs) => how.conflict('text', was, mine, theirs),
    },
  );
  return [{ start: first.start, end: last.end, xml: merged === '' ? '<a:p/>' : merged }];
}
