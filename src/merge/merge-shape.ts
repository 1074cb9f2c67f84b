// One shape in three versions: its words, place, cells, picture or chart, description and look, each by itself.

import { type Markup, marked, readMarkup, type Splice, spliced } from './markup.ts';
import { bodyOf, mergeBody, type ShapeMerge, type ShapeVersion, same } from './merge-body.ts';
import { mergeChart } from './merge-chart.ts';
import { mergeTable, otherGrid } from './merge-table.ts';
import { ownProperties, transformOf } from './read-record.ts';
import type { ShapeRecord } from './record-types.ts';
import { withAlt, withTransform } from './set-shape.ts';

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
  // Rows that came on both sides look as their own side has them.
  const rows = [carrier, other].every(({ record }) => otherGrid(base.cells, record.cells));
  if (looks[0] !== looks[1] && looks[0] !== looks[2] && looks[1] !== looks[2] && !rows)
    how.conflict('look', '', '', '');
  const { element } = carrier;
  const splices = [
    ...mergePlace(base, carrier, other, how),
    ...mergeAlt(base, carrier, other, how),
    ...mergePart(base, carrier, other, how),
    ...mergeBody(base.paragraphs, bodyOf(element), bodyOf(other.element), how),
    ...mergeTable(base.cells, carrier, other, how),
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
    ...how,
    carried: (xml) => xml,
    links: { carrier: how.links.carrier, other: how.links.carrier },
    stands: how.stands === 'carrier' ? 'other' : 'carrier',
    conflict: (what, was, mine, theirs) => how.conflict(what, was, theirs, mine),
  });
  return withId(turned, idOf(carrier.element));
}

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
  if (was !== mine && base.values.length > 0) {
    mergeChart(base, carrier, other, how);
    return [];
  }
  if (was !== mine) {
    how.conflict('picture', was, mine, theirs);
    if (how.stands === 'carrier') return [];
  }
  const graphic = (shape: Markup): Markup | undefined =>
    marked(shape, 'p:blipFill') ?? marked(shape, 'a:graphic', 'a:graphicData');
  const [own, their] = [graphic(carrier.element), graphic(other.element)];
  return own && their ? [{ start: own.start, end: own.end, xml: how.carried(their.xml) }] : [];
}
