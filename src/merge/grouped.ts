// Shapes that somebody put into a group: what the article changed in them goes into the group. Their places are the group's.

import type { PartView } from '../opc/types.ts';
import { type Markup, marked, readMarkup, type Splice, spliced } from './markup.ts';
import { type ShapeMerge, same } from './merge-body.ts';
import { mergeShape } from './merge-shape.ts';
import { partners, type SlideVersion } from './merge-slide.ts';
import { nameOf, readShape, shapesOf, transformOf } from './read-record.ts';
import type { ShapeRecord, SlideRecord } from './record-types.ts';
import { withTransform } from './set-shape.ts';

interface Sides {
  readonly base: SlideRecord;
  /** As it was edited. */
  readonly theirs: SlideVersion;
  readonly ours: SlideVersion;
}

/**
 * @param view of the parts that the edited deck's slide leads to.
 * @returns the three with what the article changed in the members of groups, and without these shapes outside of the groups.
 */
export function withGroupsMerged(
  { base, theirs, ours }: Sides,
  view: PartView,
  part: string,
  how: (shape: string) => ShapeMerge,
): Sides {
  const known = partners(base.shapes, theirs.record.shapes);
  const gone = base.shapes.flatMap((was, index) => (known.has(index) ? [] : [{ was, index }]));
  const root = readMarkup(theirs.text);
  const members = gone.length === 0 ? [] : shapesOf(root).flatMap((one) => membersOf(one));
  const found = gone.flatMap(({ was, index }) => {
    const own = members.filter(
      ({ element }) => nameOf(element) === was.name && element.name === `p:${was.tag}`,
    );
    return own[0] && own.length === 1 ? [{ was, index, ...own[0] }] : [];
  });
  if (found.length === 0) return { base, theirs, ours };
  const inOurs = partners(base.shapes, ours.record.shapes);
  const elements = shapesOf(readMarkup(ours.text));
  const left = new Set(found.flatMap(({ index }) => inOurs.get(index) ?? []));
  const splices = found.flatMap(({ was, index, element, start }): readonly Splice[] => {
    const at = inOurs.get(index);
    const [their, its] = [ours.record.shapes[at ?? -1], elements[at ?? -1]];
    const own = { ...readShape(view, part, element), place: was.place };
    if (their && its) {
      const xml = mergedMember(was, { record: own, element }, { record: their, element: its }, how(was.name));
      return [{ start, end: start + element.xml.length, xml }];
    }
    how(was.name).conflict('shape', was.name, was.name, '');
    return [];
  });
  return {
    base: { ...base, shapes: base.shapes.filter((_, at) => !found.some(({ index }) => index === at)) },
    theirs: { ...theirs, text: spliced(theirs.text, splices) },
    ours: {
      record: { ...ours.record, shapes: ours.record.shapes.filter((_, at) => !left.has(at)) },
      text: spliced(
        ours.text,
        [...left].flatMap((at) => {
          const element = elements[at];
          return element ? [{ start: element.start, end: element.end, xml: '' }] : [];
        }),
      ),
    },
  };
}

function mergedMember(
  was: ShapeRecord,
  own: { readonly record: ShapeRecord; readonly element: Markup },
  their: { readonly record: ShapeRecord; readonly element: Markup },
  how: ShapeMerge,
): string {
  // On another layout it is another placeholder, which in a group it is not.
  const { placeholder, look } = their.record.placeholder === was.placeholder ? their.record : was;
  const record = { ...their.record, place: was.place, placeholder, look };
  if (same(was, record)) return own.element.xml;
  const merged = readMarkup(mergeShape(was, own, { record, element: their.element }, how));
  const place = transformOf(own.element)?.xml ?? '';
  return spliced(merged.source, withTransform(merged, place));
}

interface Member {
  readonly element: Markup;
  /** In the slide's part. */
  readonly start: number;
}

/** What is in a group, and in the groups in it: nothing reads them otherwise, for a map is one of thousands. */
function membersOf(group: Markup, offset = 0): readonly Member[] {
  if (group.name !== 'p:grpSp') return [];
  const head = marked(group, 'p:grpSpPr')?.end ?? group.inner[0];
  const open = '<members>';
  const all = readMarkup(`${open}${group.source.slice(head, group.inner[1])}</members>`);
  const shift = offset + head - open.length;
  return all.children.flatMap((element) => [
    { element, start: element.start + shift },
    ...membersOf(element, shift),
  ]);
}
