// A deck as somebody edited it, the record of what was built into it, and a new build: the edited deck with what the article changed.
// The edited deck is the carrier: what nobody else touched keeps its bytes, whatever it is.

import type { OpcPackage } from '../opc/types.ts';
import { Carrier } from './carry.ts';
import { type CarriedSentence, carrySentence, takenBack, takenOutAgain } from './carry-sentence.ts';
import { compareDecks } from './compare.ts';
import { copiedSlides } from './copied-slides.ts';
import { EditedPackage } from './edited-package.ts';
import { readMarkup } from './markup.ts';
import { mergedOrder, movedIn } from './merge-order.ts';
import { mergePart, saidTwice } from './merge-part.ts';
import { remarkOn } from './messages.ts';
import { movedSentences } from './moved-sentences.ts';
import { pairSlides } from './pairs.ts';
import { dateOf, keepTitle } from './properties.ts';
import { readRecord } from './read-record.ts';
import { slideSnapshot, snapshotOfRecord } from './record-snapshot.ts';
import { type DeckRecord, recordVersion, type SlideRecord } from './record-types.ts';
import { recordPartOf, viewOf } from './recorder.ts';
import { saidText } from './said.ts';
import { sharedParts } from './shared-parts.ts';
import { insertSlide, removeSlide, reorderSlides, slideParts } from './slide-list.ts';
import { numberSlides } from './slide-numbers.ts';
import type { Change, Conflict, DeckSnapshot, Joined } from './types.ts';
import { changeLines } from './wording.ts';
import { addComments } from './write-comments.ts';

export interface MergedDeck {
  /** Absent where nothing has to be changed in the deck. */
  readonly bytes?: Uint8Array;
  readonly conflicts: readonly Conflict[];
  readonly joined: readonly Joined[];
  /** In the show. */
  readonly slides: number;
  /** Numbers of those on which somebody's words are longer than those that were built. */
  readonly longer: ReadonlySet<number>;
}

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
  const taken = new Set(inOurs.values());
  const fresh = ourParts.flatMap((part, at) => (taken.has(at) ? [] : [{ part, at }]));
  const carriedSlides = carrier.slides(fresh.map(({ part }) => part));
  const newParts = new Map(fresh.map(({ at }, index) => [at, carriedSlides[index] ?? '']));
  const {
    edited: sentences,
    takenOut,
    twice,
  } = movedSentences(
    base.slides,
    { slides: theirsRecord.slides, partners: inTheirs },
    { slides: oursRecord.slides, partners: inOurs },
  );
  const carried: CarriedSentence[] = [];
  const [movedByTheirs, movedByOurs] = [movedAmong(inTheirs), movedAmong(inOurs)];
  const conflicts: Conflict[] = [];
  const joined: Joined[] = [];
  const joinedOn =
    (slide: string, shape: string) =>
    (text: string): void => {
      joined.push({ slide, shape, text });
    };
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
  const longer = new Set<string>();
  for (const [index, was] of base.slides.entries()) {
    const [t, o] = [inTheirs.get(index), inOurs.get(index)];
    const [edited, our] = [theirsRecord.slides[t ?? -1], oursRecord.slides[o ?? -1]];
    const [theirPart, ourPart] = [theirParts[t ?? -1], ourParts[o ?? -1]];
    const moved = sentences.filter(({ from }) => from.slide === index);
    let their = edited;
    if (edited && theirPart !== undefined && moved.length > 0) {
      const back = takenBack(into, theirPart, edited, moved);
      carried.push(...back.carried);
      if (our || sameSlide(was, back.record)) {
        their = back.record;
        into.set(theirPart, back.text);
      }
    }
    const title = slideSnapshot(was).title;
    if (their && theirPart !== undefined && hasLonger(was, their)) longer.add(theirPart);
    if (their && theirPart !== undefined && our && ourPart !== undefined) {
      if (sameSlide(was, our)) continue;
      mergePart({
        was,
        their,
        our,
        theirPart,
        ourPart,
        into,
        ours,
        carrier,
        told: (shape) => told(title, shape, theirPart),
        joined: (shape) => joinedOn(title, shape),
      });
      for (const text of saidTwice(was, their, our, into.text(theirPart)))
        told(title, '', theirPart)('twice', '', text, text);
    } else if (their && theirPart !== undefined) {
      if (!sameSlide(was, their)) told(title, '', theirPart)('slide', title, 'edited', '');
      else if (movedByTheirs.has(index)) told(title, '', theirPart)('slide', title, 'moved', '');
      else removed.add(theirPart);
    } else if (our && (!sameSlide(was, our) || movedByOurs.has(index)))
      told(title, '', undefined)('slide', title, '', sameSlide(was, our) ? 'moved' : changesOf(was, our));
  }

  const known = new Set(inTheirs.values());
  const own = new Map(theirsRecord.slides.flatMap((one, at) => (known.has(at) ? [] : [[at, one] as const])));
  const added = new Set([...own.values()].map((one) => slideSnapshot(one).title));
  for (const [at, index] of copiedSlides(base.slides, own)) {
    const [was, our] = [base.slides[index] as SlideRecord, oursRecord.slides[inOurs.get(index) ?? -1]];
    if (our && sameSlide(was, our)) continue;
    const { title } = slideSnapshot(own.get(at) as SlideRecord);
    told(title, '', theirParts[at])('copy', '', title, our ? changesOf(was, our) : '');
  }
  for (const { at } of fresh) {
    const { title } = slideSnapshot(oursRecord.slides[at] as SlideRecord);
    if (title !== '' && added.has(title)) told(title, '', undefined)('twice', '', title, title);
  }
  for (const one of carried) {
    const at = one.to.slide;
    const [index] = [...inOurs].find(([, slide]) => slide === at) ?? [];
    const part = newParts.get(at) ?? theirParts[inTheirs.get(index ?? -1) ?? -1];
    const { title } = slideSnapshot(oursRecord.slides[at] as SlideRecord);
    const conflict = told(title, one.to.shape, part);
    const how = {
      conflict: conflict.bind(undefined, 'text'),
      joined: joinedOn(title, one.to.shape),
    };
    const isThere = part !== undefined && !removed.has(part) && carrySentence(into, part, one, how);
    if (isThere) longer.add(part);
    else conflict('sentence', '', saidText(readMarkup(one.xml)), one.to.text);
  }
  for (const one of [...takenOut, ...twice]) {
    const [index] = [...inOurs].find(([, slide]) => slide === one.slide) ?? [];
    const part = newParts.get(one.slide) ?? theirParts[inTheirs.get(index ?? -1) ?? -1];
    if (part === undefined || removed.has(part)) continue;
    const { title } = slideSnapshot(oursRecord.slides[one.slide] as SlideRecord);
    const tell = told(title, one.shape, part);
    if (twice.includes(one)) tell('twice', '', one.text, one.text);
    else tell(takenOutAgain(into, part, one) ? 'sentence out' : 'sentence again', one.text, '', one.text);
  }
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
  numberSlides(into, order);

  for (const [part, texts] of remarks) addComments(into, part, texts, dateOf(ours));
  keepRecord(into, theirs, ours);
  const [cover] = base.slides;
  if (cover) keepTitle(into, theirs, ours, slideSnapshot(cover).title);
  into.sweep();
  return {
    ...(into.isChanged ? { bytes: into.bytes() } : {}),
    conflicts,
    joined,
    slides: order.length,
    longer: new Set(order.flatMap((part, at) => (longer.has(part) ? [at + 1] : []))),
  };
}

function changed(was: SlideRecord, now: SlideRecord): readonly Change[] {
  const deck = (slide: SlideRecord): DeckSnapshot =>
    snapshotOfRecord({ version: recordVersion, design: '', layouts: {}, slides: [slide] });
  return compareDecks(deck(was), deck({ ...now, id: was.id }));
}

const hasLonger = (was: SlideRecord, now: SlideRecord): boolean =>
  !sameSlide(was, now) &&
  changed(was, now).some(
    ({ kind, before = '', after = '' }) =>
      (kind === 'text' || kind === 'cell') && after.length > before.length,
  );

/** In words. */
function changesOf(was: SlideRecord, now: SlideRecord): string {
  return changeLines(changed(was, now))
    .slice(1)
    .map((line) => line.trim())
    .join('; ');
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

/** But for where in the article it stands. */
const sameSlide = (a: SlideRecord, b: SlideRecord): boolean =>
  JSON.stringify({ ...a, id: '', line: 0 }) === JSON.stringify({ ...b, id: '', line: 0 });

/** The new build's record takes the old one's place: it is what the next build is held against. */
function keepRecord(into: EditedPackage, theirs: OpcPackage, ours: OpcPackage): void {
  const [old, fresh] = [recordPartOf(theirs), recordPartOf(ours)];
  if (old !== undefined && fresh !== undefined) into.set(old, viewOf(ours).text(fresh) ?? '');
}
