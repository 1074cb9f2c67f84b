// What somebody changed in a deck that a program wrote anew from the ground (LibreOffice: other masters, every run's look said in full, names
// and records lost), put into the deck that it was: the words, places and pictures of the one in the form of the other.

import { readPackage } from '../opc/read-package.ts';
import type { OpcPackage } from '../opc/types.ts';
import { offExt, xfrm } from '../scene/units.ts';
import { Carrier } from './carry.ts';
import { asHighAs, compareDecks, isFar, matters } from './compare.ts';
import { EditedPackage } from './edited-package.ts';
import { type Markup, marked, markedAll, readMarkup, type Splice, spliced } from './markup.ts';
import { bodyOf, same } from './merge-body.ts';
import { idOf } from './merge-shape.ts';
import { endOfTree, withVisibility } from './merge-slide.ts';
import { pairShapes, pairSlides } from './pairs.ts';
import { notesBody, shapesOf, transformOf } from './read-record.ts';
import { viewOf } from './recorder.ts';
import { retypedParagraphs } from './retype-paragraph.ts';
import { freshIds, withAlt, withTransform } from './set-shape.ts';
import { insertSlide, removeSlide, reorderSlides, slideParts } from './slide-list.ts';
import { snapshotOf } from './snapshot.ts';
import type { Change, ShapeSnapshot, SlideSnapshot } from './types.ts';

export interface Transplanted {
  /** Absent where a person would see no difference. */
  readonly bytes?: Uint8Array;
  /** What could not be brought over: values of charts, members of groups, rows of tables. */
  readonly left: readonly Change[];
}

/** @param base the deck as it was built. @param theirs as the program saved it. */
export function transplanted(base: OpcPackage, theirs: OpcPackage): Transplanted {
  const [was, is] = [snapshotOf(base), snapshotOf(theirs)];
  if (compareDecks(was, is).length === 0) return { left: [] };
  const into = new EditedPackage(base);
  const [parts, theirParts] = [
    slideParts(viewOf(base), base.presentation),
    slideParts(viewOf(theirs), theirs.presentation),
  ];
  const { pairs, onlyOld, onlyNew } = pairSlides(was.slides, is.slides);
  const layouts = new Map<string, string>();
  for (const [before, after] of pairs) {
    const [own, its] = [layoutOf(base, parts[before]), layoutOf(theirs, theirParts[after])];
    if (own !== undefined && its !== undefined) layouts.set(its, own);
  }
  const carrier = new Carrier(theirs, into, layouts);
  for (const [before, after] of pairs) carrier.know(theirParts[after] ?? '', parts[before] ?? '');
  for (const [before, after] of pairs) {
    const [part, theirPart] = [parts[before] ?? '', theirParts[after] ?? ''];
    changeSlide(into, part, was.slides[before] as SlideSnapshot, is.slides[after] as SlideSnapshot, {
      text: viewOf(theirs).text(theirPart) ?? '',
      carried: (xml) => carrier.xml(xml, theirPart, part),
    });
  }
  const order = new Map(pairs.map(([before, after]) => [after, parts[before] ?? '']));
  for (const at of onlyNew) {
    const source = theirParts[at] ?? '';
    const fallback = layoutOf(base, parts.at(-1));
    const its = layoutOf(theirs, source);
    if (its !== undefined && !layouts.has(its) && fallback !== undefined) carrier.know(its, fallback);
    const part = carrier.part(source);
    insertSlide(into, part);
    order.set(at, part);
  }
  for (const at of onlyOld) removeSlide(into, parts[at] ?? '');
  reorderSlides(
    into,
    theirParts.flatMap((_, at) => order.get(at) ?? []),
  );
  into.sweep();
  if (!into.isChanged) return { left: compareDecks(was, is) };
  const bytes = into.bytes();
  return { bytes, left: compareDecks(snapshotOf(readPackage(bytes, '')), is) };
}

const layoutOf = (of: OpcPackage, slide: string | undefined): string | undefined =>
  slide === undefined
    ? undefined
    : of.relationships(slide).find(({ type, external }) => type === 'slideLayout' && !external)?.target;

interface Their {
  /** Of the slide's part. */
  readonly text: string;
  /** XML of it, as it has to be in the base's part. */
  readonly carried: (xml: string) => string;
}

function changeSlide(
  into: EditedPackage,
  part: string,
  was: SlideSnapshot,
  is: SlideSnapshot,
  their: Their,
): void {
  const root = readMarkup(into.text(part));
  const [mine, theirs] = [byId(root), byId(readMarkup(their.text))];
  const { pairs, onlyOld, onlyNew } = pairShapes(was.shapes, is.shapes);
  const splices: Splice[] = [];
  for (const [before, after] of pairs) {
    const [old, fresh] = [was.shapes[before] as ShapeSnapshot, is.shapes[after] as ShapeSnapshot];
    const element = old.group === undefined ? mine.get(old.id) : undefined;
    if (element) splices.push(...changeShape(element, old, fresh, theirs.get(fresh.id), their));
  }
  for (const at of onlyOld) {
    const shape = was.shapes[at] as ShapeSnapshot;
    const element = shape.group === undefined && matters(shape) ? mine.get(shape.id) : undefined;
    if (element) splices.push({ start: element.start, end: element.end, xml: '' });
  }
  const numbered = freshIds(root.source);
  const end = endOfTree(root);
  for (const at of onlyNew) {
    const shape = is.shapes[at] as ShapeSnapshot;
    const element = shape.group === undefined && matters(shape) ? theirs.get(shape.id) : undefined;
    if (!element) continue;
    splices.push({ start: end, end, xml: numbered(their.carried(element.xml)) });
  }
  const text = spliced(root.source, splices);
  into.set(part, was.hidden === is.hidden ? text : withVisibility(text, is.hidden));
  changeNotes(into, part, was.notes, is.notes);
}

/** Shapes that stand on the slide itself, by their ids. */
const byId = (root: Markup): ReadonlyMap<string, Markup> =>
  new Map(shapesOf(root).map((shape) => [idOf(shape), shape]));

function changeShape(
  element: Markup,
  old: ShapeSnapshot,
  fresh: ShapeSnapshot,
  theirs: Markup | undefined,
  { carried }: Their,
): readonly Splice[] {
  const splices: Splice[] = [];
  if (!same(old.paragraphs, fresh.paragraphs)) splices.push(...retyped(bodyOf(element), fresh.paragraphs));
  if (old.cells && fresh.cells && !same(old.cells, fresh.cells) && sameGrid(old.cells, fresh.cells)) {
    const rows = markedAll(marked(element, 'a:graphic', 'a:graphicData', 'a:tbl'), 'a:tr');
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of markedAll(cells, 'a:tc').entries()) {
        const [before, after] = [old.cells[row]?.[column] ?? '', fresh.cells[row]?.[column] ?? ''];
        const body = marked(cell, 'a:txBody');
        if (before !== after) splices.push(...retyped(body, after.split('\n')));
      }
  }
  splices.push(...placed(element, old, asHighAs(old, fresh)));
  if (old.alt !== fresh.alt && old.alt !== '' && fresh.alt !== '')
    splices.push(...withAlt(element, fresh.alt));
  const [own, its] = [marked(element, 'p:blipFill'), marked(theirs, 'p:blipFill')];
  if (old.picture !== fresh.picture && own && its)
    splices.push({ start: own.start, end: own.end, xml: carried(its.xml) });
  return splices;
}

const sameGrid = (a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean =>
  a.map((row) => row.length).join() === b.map((row) => row.length).join();

function retyped(body: Markup | undefined, texts: readonly string[]): readonly Splice[] {
  const paragraphs = markedAll(body, 'a:p');
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  return first && last
    ? [{ start: first.start, end: last.end, xml: retypedParagraphs(paragraphs, texts) }]
    : [];
}

function placed(element: Markup, { box: was }: ShapeSnapshot, { box: is }: ShapeSnapshot): readonly Splice[] {
  const far =
    was && is && (['x', 'y', 'width', 'height'] as const).some((side) => isFar(was[side], is[side]));
  if (!far) return [];
  const own = transformOf(element);
  if (!own) return withTransform(element, xfrm(is));
  // What turns it stays, and what a group's members count in.
  const open = /^<[^>]*?(?=\/?>)/.exec(own.xml)?.[0] ?? '';
  const inner = own.children.filter(({ name }) => name.startsWith('a:ch')).map(({ xml }) => xml);
  return withTransform(element, `${open}>${offExt(is)}${inner.join('')}</${own.name}>`);
}

function changeNotes(into: EditedPackage, part: string, was: readonly string[], is: readonly string[]): void {
  const notes = into.links(part).find(({ type }) => type === 'notesSlide')?.target;
  if (notes === undefined || same(was, is)) return;
  const text = into.text(notes);
  into.set(notes, spliced(text, retyped(notesBody(readMarkup(text)), is)));
}
