// Whether a deck built anew says what was changed in the other: what an article cannot be brought to say is not written into it.

import { pairSlides } from '../pairs.ts';
import { slideSnapshot } from '../record-snapshot.ts';
import type { DeckRecord } from '../record-types.ts';
import type { Change, DeckSnapshot } from '../types.ts';

/** Each text with how often a deck says it. */
export type Sayings = ReadonlyMap<string, number>;

/** Paragraphs, cells and rows, numbers of charts by their place, notes, alternative texts. */
export function sayingsOf({ slides }: DeckRecord): Sayings {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    const key = plain(text);
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const slide of slides.map(slideSnapshot)) {
    for (const text of slide.notes) count(text);
    for (const { paragraphs, cells = [], chart, alt } of slide.shapes) {
      for (const text of [...paragraphs, alt]) count(text);
      for (const row of cells) {
        for (const text of row) count(text);
        count(row.join(' | '));
      }
      for (const { name, points } of chart?.series ?? [])
        for (const { category, value } of points) count(`${name}, ${category} = ${value}`);
    }
  }
  return counts;
}

/** Line breaks and kinds of space are the layout's. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** @param was the deck that the article made before. @param now the one that it makes with the change. */
export function isRealized({ kind, place, before, after }: Change, was: Sayings, now: Sayings): boolean {
  if (kind === 'chart' && (place === 'series' || place === 'category')) {
    const [head, tail] = place === 'series' ? ['', ', '] : [', ', ' = '];
    const named = `${head}${plain(after ?? '')}${tail}`;
    return [...now.keys()].some((one) => (place === 'series' ? one.startsWith(named) : one.includes(named)));
  }
  const key = (text: string): string => plain(kind === 'chart' ? `${place} = ${text}` : text);
  if (after !== undefined && after !== '') return (now.get(key(after)) ?? 0) > 0;
  return before === undefined || (now.get(key(before)) ?? 0) < (was.get(key(before)) ?? 0);
}

/**
 * Whether the slides that both decks have stand in the same order in both, but for those that no section of the article makes: of these the
 * planner knows the place.
 * @param sections of `now`: whether a section makes the slide.
 */
export function sameOrder(theirs: DeckSnapshot, now: DeckRecord, sections: readonly boolean[]): boolean {
  const { pairs } = pairSlides(theirs.slides, now.slides.map(slideSnapshot));
  const own = pairs.filter(([, at]) => sections[at]);
  return own.every(([, at], index) => index === 0 || at > (own[index - 1]?.[1] ?? -1));
}
