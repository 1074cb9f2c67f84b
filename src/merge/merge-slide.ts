// One slide in three versions, on the text of its part: what nobody else touched keeps its bytes, with animations, transitions and
// extensions that nobody here knows.

import { type Homeless, withHomeless } from './homeless.ts';
import { type Markup, readMarkup, type Splice, spliced } from './markup.ts';
import { mergeBody, type ShapeMerge } from './merge-body.ts';
import { mergeShape, sameShape } from './merge-shape.ts';
import { pairShapes } from './pairs.ts';
import { notesBody, shapesOf } from './read-record.ts';
import { shapeSnapshot } from './record-snapshot.ts';
import type { ShapeRecord, SlideRecord } from './record-types.ts';
import { freshIds } from './set-shape.ts';

/** A slide as it is in one of the versions. */
export interface SlideVersion {
  readonly record: SlideRecord;
  /** Its part. */
  readonly text: string;
}

/** @returns the carrier's part with what the other changed. */
export function mergeSlide(
  base: SlideRecord,
  carrier: SlideVersion,
  other: SlideVersion,
  how: (shape: string) => ShapeMerge,
): string {
  const [root, their] = [readMarkup(carrier.text), readMarkup(other.text)];
  const [mine, theirs] = [shapesOf(root), shapesOf(their)];
  const inCarrier = partners(base.shapes, carrier.record.shapes);
  const inOther = partners(base.shapes, other.record.shapes);
  const splices: Splice[] = [];
  const homeless: Homeless[] = [];
  const put = (element: Markup, xml: string): void => {
    if (xml !== element.xml) splices.push({ start: element.start, end: element.end, xml });
  };
  const near = (index: number): readonly string[] =>
    [...base.shapes.keys()]
      .sort((a, b) => Math.abs(a - index) - Math.abs(b - index) || a - b)
      .flatMap((at) => carrier.record.shapes[inCarrier.get(at) ?? -1]?.name ?? []);
  for (const [index, was] of base.shapes.entries()) {
    const [m, t] = [inCarrier.get(index), inOther.get(index)];
    const [own, record] = [
      m === undefined ? undefined : mine[m],
      m === undefined ? undefined : carrier.record.shapes[m],
    ];
    const [its, their] = [
      t === undefined ? undefined : theirs[t],
      t === undefined ? undefined : other.record.shapes[t],
    ];
    const { conflict, stands } = how(was.name);
    if (own && record && its && their)
      put(own, mergeShape(was, { record, element: own }, { record: their, element: its }, how(was.name)));
    else if (own && record) {
      // The other took it out.
      if (sameShape(was, record)) put(own, '');
      else {
        conflict('shape', textOf(was), textOf(record), '');
        if (stands === 'other') put(own, '');
      }
    } else if (its && their && !sameShape(was, their)) {
      conflict('shape', textOf(was), '', textOf(their));
      if (stands === 'other') homeless.push({ was, element: its, near: near(index) });
    }
  }
  const known = new Set(inOther.values());
  const taken = new Set(inCarrier.values());
  const added = theirs.flatMap((element, at) => (known.has(at) ? [] : [{ element, at }]));
  const numbered = freshIds(carrier.text);
  for (const { element, at } of added) {
    const record = other.record.shapes[at] as ShapeRecord;
    // Both added the same: a merge that is done again.
    if (carrier.record.shapes.some((one, index) => !taken.has(index) && sameShape(one, record))) continue;
    const before = [...inOther].filter(([, one]) => one < at).sort((a, b) => b[1] - a[1]);
    const beside = before.map(([index]) => mine[inCarrier.get(index) ?? -1]).find((one) => one !== undefined);
    const place = beside?.end ?? endOfTree(root);
    const xml = numbered(how(record.name).carried(element.xml));
    splices.push({ start: place, end: place, xml });
  }
  const merged = withHomeless(spliced(carrier.text, splices), homeless);
  return base.hidden !== other.record.hidden && base.hidden === carrier.record.hidden
    ? withVisibility(merged, other.record.hidden)
    : merged;
}

/** By the index in the base that in the other. */
export const partners = (
  base: readonly ShapeRecord[],
  now: readonly ShapeRecord[],
): ReadonlyMap<number, number> => new Map(pairShapes(base.map(shapeSnapshot), now.map(shapeSnapshot)).pairs);

const textOf = ({ name, paragraphs }: ShapeRecord): string => {
  const said = paragraphs
    .map((one) => one.map((run) => (typeof run === 'string' ? run : run[0])).join(''))
    .join(' / ');
  return said === '' ? name : said;
};

/** Before the tree's extensions, which are its last. */
export function endOfTree(root: Markup): number {
  const tree = root.children
    .find(({ name }) => name === 'p:cSld')
    ?.children.find(({ name }) => name === 'p:spTree');
  const extensions = tree?.children.find(({ name }) => name === 'p:extLst');
  return extensions?.start ?? tree?.inner[1] ?? root.inner[1];
}

export function withVisibility(slide: string, hidden: boolean): string {
  return slide.replace(/<p:sld\b[^>]*>/, (tag) => {
    const plain = tag.replace(/\sshow="[^"]*"/, '');
    return hidden ? plain.replace('<p:sld', '<p:sld show="0"') : plain;
  });
}

/** The carrier's notes page with what the other changed in the words. */
export function mergeNotes(base: SlideRecord, carrier: string, other: string, how: ShapeMerge): string {
  return spliced(
    carrier,
    mergeBody(base.notes, notesBody(readMarkup(carrier)), notesBody(readMarkup(other)), how),
  );
}
