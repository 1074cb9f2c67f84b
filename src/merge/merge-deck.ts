// A deck as somebody edited it, the record of what was built into it, and a new build: the edited deck with what the article changed.
// The edited deck is the carrier: what nobody else touched keeps its bytes, whatever it is.

import type { OpcPackage } from '../opc/types.ts';
import { Carrier } from './carry.ts';
import { EditedPackage } from './edited-package.ts';
import { marked, markedAll, readMarkup, spliced } from './markup.ts';
import { mergedOrder, movedIn } from './merge-order.ts';
import type { ShapeMerge } from './merge-shape.ts';
import { mergeNotes, mergeSlide, type SlideVersion } from './merge-slide.ts';
import { remarkOn } from './messages.ts';
import { pairSlides } from './pairs.ts';
import { paragraphText, readParagraph, readRecord, shapesOf } from './read-record.ts';
import { slideSnapshot } from './record-snapshot.ts';
import type { DeckRecord, ParagraphRecord, SlideRecord } from './record-types.ts';
import { recordPartOf, viewOf } from './recorder.ts';
import { spaced } from './said.ts';
import { insertSlide, removeSlide, reorderSlides, slideParts } from './slide-list.ts';
import type { Conflict } from './types.ts';
import { addComments } from './write-comments.ts';

export interface MergedDeck {
  /** Absent where nothing has to be changed in the deck. */
  readonly bytes?: Uint8Array;
  readonly conflicts: readonly Conflict[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * @param theirs the deck as edited. @param base what was built into it. @param ours the new build, with its record.
 */
export function mergeDecks(
  theirs: OpcPackage,
  base: DeckRecord,
  ours: OpcPackage,
  oursRecord: DeckRecord,
): MergedDeck {
  const theirsRecord = readRecord(viewOf(theirs), theirs.presentation);
  const into = new EditedPackage(theirs);
  const [theirParts, ourParts] = [
    slideParts(viewOf(theirs), theirs.presentation),
    slideParts(viewOf(ours), ours.presentation),
  ];
  const inTheirs = partners(base.slides, theirsRecord.slides);
  const inOurs = partners(base.slides, oursRecord.slides);
  const carrier = new Carrier(ours, into, sharedParts(theirs, ours));
  for (const [index, one] of inOurs) {
    const [their, our] = [theirParts[inTheirs.get(index) ?? -1], ourParts[one]];
    if (their !== undefined && our !== undefined) carrier.know(our, their);
  }
  const [movedByTheirs, movedByOurs] = [movedAmong(inTheirs), movedAmong(inOurs)];
  const conflicts: Conflict[] = [];
  /** By the slide that it is told on. */
  const remarks = new Map<string, string[]>();
  const told =
    (slide: string, shape: string, part: string | undefined) =>
    (what: string, was: string, their: string, our: string): void => {
      const conflict = { what, slide, shape, base: was, theirs: their, ours: our };
      conflicts.push(conflict);
      if (part !== undefined) remarks.set(part, [...(remarks.get(part) ?? []), remarkOn(conflict)]);
    };

  /** Parts of the result by the base's slide, for those of both sides by their place. */
  const removed = new Set<string>();
  for (const [index, was] of base.slides.entries()) {
    const [t, o] = [inTheirs.get(index), inOurs.get(index)];
    const [their, our] = [
      t === undefined ? undefined : theirsRecord.slides[t],
      o === undefined ? undefined : oursRecord.slides[o],
    ];
    const [theirPart, ourPart] = [theirParts[t ?? -1], ourParts[o ?? -1]];
    const title = slideSnapshot(was).title;
    if (their && theirPart !== undefined && our && ourPart !== undefined) {
      if (sameSlide(was, our)) continue;
      mergeOne({
        was,
        their,
        our,
        theirPart,
        ourPart,
        into,
        ours,
        carrier,
        told: (shape) => told(title, shape, theirPart),
      });
    } else if (their && theirPart !== undefined) {
      if (!sameSlide(was, their)) told(title, '', theirPart)('slide', title, 'edited', '');
      else if (movedByTheirs.has(index)) told(title, '', theirPart)('slide', title, 'moved', '');
      else removed.add(theirPart);
    } else if (our && (!sameSlide(was, our) || movedByOurs.has(index)))
      told(title, '', undefined)('slide', title, '', sameSlide(was, our) ? 'moved' : 'changed');
  }

  const taken = new Set(inOurs.values());
  const fresh = ourParts.flatMap((part, at) => (taken.has(at) ? [] : [{ part, at }]));
  const newParts = new Map(fresh.map(({ part, at }) => [at, carrier.part(part)]));
  const back = new Map([...inOurs].map(([index, at]) => [at, theirParts[inTheirs.get(index) ?? -1]]));
  const baseOrder = base.slides.map((_, index) => theirParts[inTheirs.get(index) ?? -1] ?? `gone ${index}`);
  const ourOrder = ourParts.map((_, at) => newParts.get(at) ?? back.get(at) ?? `gone ${at}`);
  const merged = mergedOrder(baseOrder, theirParts, ourOrder);
  const order = merged.order.filter((part) => !removed.has(part) && !part.startsWith('gone '));
  for (const part of merged.clashes) {
    const index = baseOrder.indexOf(part);
    const was = base.slides[index];
    const place = (at: number | undefined): string => `place ${(at ?? 0) + 1}`;
    if (was && !part.startsWith('gone '))
      told(slideSnapshot(was).title, '', part)(
        'order',
        place(index),
        place(inTheirs.get(index)),
        place(inOurs.get(index)),
      );
  }
  for (const part of newParts.values()) insertSlide(into, part);
  for (const part of removed) removeSlide(into, part);
  reorderSlides(into, order);

  for (const [part, texts] of remarks) addComments(into, part, texts, dateOf(ours));
  keepRecord(into, theirs, ours);
  into.sweep();
  return { ...(into.isChanged ? { bytes: into.bytes() } : {}), conflicts };
}

const partners = (base: readonly SlideRecord[], now: readonly SlideRecord[]): ReadonlyMap<number, number> =>
  new Map(pairSlides(base.map(slideSnapshot), now.map(slideSnapshot)).pairs);

/** Slides of the base that stand elsewhere among those that are left; `now` has their places by those in the base. */
function movedAmong(now: ReadonlyMap<number, number>): ReadonlySet<number> {
  const names = (pairs: readonly (readonly [number, number])[]): readonly string[] =>
    pairs.map(([index]) => String(index));
  const was = [...now].sort(([a], [b]) => a - b);
  const is = [...now].sort(([, a], [, b]) => a - b);
  return new Set([...movedIn(names(was), names(is))].map(Number));
}

/** When the new build says that it was made: the article's date. */
function dateOf(ours: OpcPackage): string {
  const properties = ours.relationships('').find(({ type }) => type === 'core-properties')?.target;
  const text = properties === undefined ? '' : (viewOf(ours).text(properties) ?? '');
  return (
    /<dcterms:modified[^>]*>([^<]*)Z<\/dcterms:modified>/.exec(text)?.[1] ?? '1980-01-01T00:00:00'
  ).concat('.000');
}

/** But for where in the article it stands. */
const sameSlide = (a: SlideRecord, b: SlideRecord): boolean =>
  JSON.stringify({ ...a, id: '', line: 0 }) === JSON.stringify({ ...b, id: '', line: 0 });

interface One {
  readonly was: SlideRecord;
  readonly their: SlideRecord;
  readonly our: SlideRecord;
  readonly theirPart: string;
  readonly ourPart: string;
  readonly into: EditedPackage;
  readonly ours: OpcPackage;
  readonly carrier: Carrier;
  readonly told: (shape: string) => ShapeMerge['conflict'];
}

/** A slide that the article changed. */
function mergeOne({ was, their, our, theirPart, ourPart, into, ours, carrier, told }: One): void {
  const view = viewOf(ours);
  const [theirText, ourText] = [into.text(theirPart), view.text(ourPart) ?? ''];
  const mine: SlideVersion = { record: their, text: theirText };
  const theirs: SlideVersion = { record: our, text: ourText };
  const carried = (xml: string): string => carrier.xml(xml, ourPart, theirPart);
  if (was.layout !== our.layout && was.layout === their.layout) {
    // Laid out anew: the new slide, with what the person changed.
    const left = withoutTaken(was, mine, our);
    const merged = mergeSlide(was, { record: our, text: carried(ourText) }, left, (shape) => ({
      carried: (xml) => xml,
      stands: 'other',
      conflict: (what, base, carrierSide, other) => told(shape)(what, base, other, carrierSide),
    }));
    into.set(theirPart, withTimings(merged, theirText));
    relayOut(into, carrier, theirPart, ourPart, ours);
  } else
    into.set(
      theirPart,
      mergeSlide(was, mine, theirs, (shape) => ({ carried, stands: 'carrier', conflict: told(shape) })),
    );
  const [theirNotes, ourNotes] = [notesOf(into.links(theirPart)), notesOf(view.relationships(ourPart))];
  if (ourNotes === undefined) return;
  if (theirNotes !== undefined)
    into.set(
      theirNotes,
      mergeNotes(was, into.text(theirNotes), view.text(ourNotes) ?? '', {
        carried: (xml) => carrier.xml(xml, ourNotes, theirNotes),
        stands: 'carrier',
        conflict: told('notes'),
      }),
    );
  else if (was.notes.length === 0) into.link(theirPart, `${OFFICE}/notesSlide`, carrier.part(ourNotes));
}

const textsOf = ({ shapes }: SlideRecord): ReadonlySet<string> =>
  new Set(shapes.flatMap(({ paragraphs }) => paragraphs.map((one) => spaced(paragraphText(one)).trim())));

/** Without the paragraphs that came in by hand and that the article says now, in shapes of their own. */
function withoutTaken(was: SlideRecord, { record, text }: SlideVersion, our: SlideRecord): SlideVersion {
  const [before, now] = [textsOf(was), textsOf(our)];
  const isTaken = (said: string): boolean => said !== '' && now.has(said) && !before.has(said);
  const taken = (one: ParagraphRecord): boolean => isTaken(spaced(paragraphText(one)).trim());
  const bodies = shapesOf(readMarkup(text)).map((shape) => markedAll(marked(shape, 'p:txBody'), 'a:p'));
  const gone = bodies.flatMap((body) =>
    body.length > 1 ? body.filter((one) => taken(readParagraph(one))) : [],
  );
  if (gone.length === 0) return { record, text };
  return {
    record: {
      ...record,
      shapes: record.shapes.map((shape) =>
        shape.paragraphs.length > 1
          ? { ...shape, paragraphs: shape.paragraphs.filter((one) => !taken(one)) }
          : shape,
      ),
    },
    text: spliced(
      text,
      gone.map(({ start, end }) => ({ start, end, xml: '' })),
    ),
  };
}

const notesOf = (links: readonly { readonly type: string; readonly target: string }[]): string | undefined =>
  links.find(({ type }) => type === 'notesSlide')?.target;

/** Transitions and animations, which no build writes. */
function withTimings(slide: string, from: string): string {
  const kept = readMarkup(from)
    .children.filter(({ name }) => ['p:transition', 'p:timing', 'mc:AlternateContent'].includes(name))
    .map(({ xml }) => xml)
    .join('');
  return slide.replace(/(<\/p:clrMapOvr>)/, `$1${kept}`);
}

function relayOut(
  into: EditedPackage,
  carrier: Carrier,
  theirPart: string,
  ourPart: string,
  ours: OpcPackage,
): void {
  const old = into.links(theirPart).find(({ type }) => type === 'slideLayout');
  const layout = ours.relationships(ourPart).find(({ type }) => type === 'slideLayout');
  if (old) into.unlink(theirPart, old.id);
  if (layout) into.link(theirPart, layout.typeAddress, carrier.part(layout.target));
}

/** What both decks have: layouts by their masters' and their own names, the notes master. */
function sharedParts(theirs: OpcPackage, ours: OpcPackage): ReadonlyMap<string, string> {
  const [mine, other] = [layoutsOf(theirs), layoutsOf(ours)];
  const known = new Map<string, string>();
  for (const [name, part] of other) {
    const there = mine.get(name);
    if (there !== undefined) known.set(part, there);
  }
  const notes = (of: OpcPackage): string | undefined =>
    of.relationships(of.presentation).find(({ type }) => type === 'notesMaster')?.target;
  const [ourNotes, theirNotes] = [notes(ours), notes(theirs)];
  if (ourNotes !== undefined && theirNotes !== undefined) known.set(ourNotes, theirNotes);
  return known;
}

/** Parts of the layouts by name, the second of a name with its count. */
export function layoutsOf(of: OpcPackage): ReadonlyMap<string, string> {
  const view = viewOf(of);
  const found = new Map<string, string>();
  for (const master of of.relationships(of.presentation).filter(({ type }) => type === 'slideMaster'))
    for (const { target } of of.relationships(master.target).filter(({ type }) => type === 'slideLayout')) {
      const name = /<p:cSld\b[^>]*\bname="([^"]*)"/.exec(view.text(target) ?? '')?.[1] ?? '';
      let unique = name;
      for (let count = 2; found.has(unique); count++) unique = `${name} ${count}`;
      found.set(unique, target);
    }
  return found;
}

/** The new build's record takes the old one's place: it is what the next build is held against. */
function keepRecord(into: EditedPackage, theirs: OpcPackage, ours: OpcPackage): void {
  const [old, fresh] = [recordPartOf(theirs), recordPartOf(ours)];
  if (old !== undefined && fresh !== undefined) into.set(old, viewOf(ours).text(fresh) ?? '');
}
