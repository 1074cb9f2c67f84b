// What was changed in a deck since it was built, as changes of its article: each by the place of the words that the slide was made of.

import type { Remark } from '../comments.ts';
import { compareDecks } from '../compare.ts';
import { mergedOrder } from '../merge-order.ts';
import { pairSlides } from '../pairs.ts';
import { snapshotOfRecord } from '../record-snapshot.ts';
import type { Change, DeckSnapshot } from '../types.ts';
import { overlaps } from './apply.ts';
import { isInQuotation, placed } from './place-change.ts';
import { type Deleted, reviewed, withoutSection } from './sections.ts';
import type { PlacedChange, Pulled, SourceEdit, UnplacedChange, WrittenDeck } from './types.ts';

/**
 * @param base the deck as it was built. @param theirs as it was edited; both by their records, or both as decks are compared.
 * @param remarks comments on the edited deck's slides.
 */
export function pulled(
  base: DeckSnapshot,
  theirs: DeckSnapshot,
  ours: WrittenDeck,
  remarks: readonly (readonly Remark[])[],
  deleted: Deleted,
): Pulled {
  /** Slides of the base by index: those of the article's deck today, and those of the edited one. */
  const [inOurs, inTheirs] = [partners(base, snapshotOfRecord(ours.record)), partners(base, theirs)];
  const order = orderOf(inOurs, inTheirs, ours);
  const placedChanges: PlacedChange[] = [];
  const unplaced: UnplacedChange[] = [];
  const taken: SourceEdit[] = [];
  const gone = new Set<number>();
  for (const change of compareDecks(base, theirs).map((one) =>
    base.program === '' ? one : withPlainMarks(one),
  )) {
    const at = change.slide?.old === undefined ? undefined : inOurs.get(change.slide.old - 1);
    const slide = at === undefined ? undefined : ours.slides[at];
    const found = placeOf(change, at);
    if (!found || 'why' in found) unplaced.push({ change, ...(found ?? {}) });
    else {
      const clash = found.some((edit) => overlaps(edit, taken));
      const isTold = found.every((edit) => taken.some((one) => same(one, edit)));
      if (clash && !isTold)
        unplaced.push({ change, why: 'another change is in the same place of the article' });
      else {
        const edits = isTold ? [] : found;
        taken.push(...edits);
        const quotes = slide && edits.some(({ start }) => isInQuotation(ours, start));
        placedChanges.push({ change, edits, ...(quotes ? { isQuotation: true as const } : {}) });
      }
    }
  }
  return {
    placed: placedChanges,
    unplaced,
    remarks: remarkEdits(),
    ...(order ? { order } : {}),
  };

  function placeOf(change: Change, at: number | undefined) {
    const slide = at === undefined ? undefined : ours.slides[at];
    switch (change.kind) {
      case 'slide-moved':
        if (!slide?.section) return { why: 'no section of the article makes it' };
        return order ? [] : { why: 'it went away from the slides of its section' };
      case 'slide-removed':
        return slide ? removedSlide(at as number) : [];
      default:
        return placed(change, slide, ours);
    }
  }

  /** A section goes with the last of its slides, a part with all of its sections. */
  function removedSlide(at: number): readonly SourceEdit[] | { readonly why: string } {
    const section = ours.slides[at]?.section;
    if (!section || section.level === 0) return { why: 'no section of the article makes it' };
    const left = (line: number): boolean =>
      ours.slides.some((one, index) => one.section?.line === line && isThere(index));
    if (left(section.line)) return { why: 'other slides of its section are still there' };
    if (section.level === 1) {
      const from = ours.sections.findIndex(({ line }) => line === section.line);
      const next = ours.sections.findIndex(({ level }, index) => index > from && level === 1);
      const own = ours.sections.slice(from + 1, next < 0 ? undefined : next);
      if (own.some(({ line }) => left(line))) return { why: 'slides of its part are still there' };
    }
    if (gone.has(section.line)) return [];
    gone.add(section.line);
    return [withoutSection(ours.source, section, deleted)];
  }

  function isThere(at: number): boolean {
    for (const [index, one] of inOurs) if (one === at) return inTheirs.has(index);
    return true;
  }

  function remarkEdits(): readonly SourceEdit[] {
    const back = new Map([...inTheirs].map(([index, at]) => [at, index]));
    return remarks.flatMap((some, at) => {
      const index = inOurs.get(back.get(at) ?? -1);
      const edit = reviewed(ours.source, ours.slides[index ?? -1]?.section, ours.body, some);
      return edit ? [edit] : [];
    });
  }
}

/** The numbers of sources as a record has them: decks are compared with them raised. */
function withPlainMarks(change: Change): Change {
  const plain = (text: string): string =>
    text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (one) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(one)));
  const sides = (['before', 'after', 'behind'] as const).flatMap((side) => {
    const text = change[side];
    return text === undefined ? [] : [[side, plain(text)] as const];
  });
  return { ...change, ...Object.fromEntries(sides) };
}

const same = (a: SourceEdit, b: SourceEdit): boolean =>
  a.start === b.start && a.end === b.end && a.text === b.text;

const partners = (base: DeckSnapshot, now: DeckSnapshot): ReadonlyMap<number, number> =>
  new Map(pairSlides(base.slides, now.slides).pairs);

/** All sections as the edited deck has them; undefined where nobody moved one. */
function orderOf(
  inOurs: ReadonlyMap<number, number>,
  inTheirs: ReadonlyMap<number, number>,
  { slides, sections }: WrittenDeck,
): readonly number[] | undefined {
  const sectionAt = (index: number): string | undefined => {
    const line = slides[inOurs.get(index) ?? -1]?.section?.line;
    return line === undefined ? undefined : String(sections.findIndex((one) => one.line === line));
  };
  const first = (indexes: readonly number[]): readonly string[] => [
    ...new Set(indexes.flatMap((index) => sectionAt(index) ?? [])),
  ];
  const shown = [...inTheirs].sort((a, b) => a[1] - b[1]).map(([index]) => index);
  const [was, now] = [first([...inTheirs.keys()].sort((a, b) => a - b)), first(shown)];
  if (was.join() === now.join()) return undefined;
  return mergedOrder(
    was,
    now,
    sections.map((_, index) => String(index)),
  ).order.map(Number);
}
