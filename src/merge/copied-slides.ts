// Slides that somebody made as copies of others: the article changes the one that it knows, and the copy goes on saying what that said.

import type { SlideRecord } from './record-types.ts';
import { textsOf } from './texts-of.ts';

/** Places in the base of the slides that others, of the edited deck alone, are copies of; `added` by their places there. */
export function copiedSlides(
  base: readonly SlideRecord[],
  added: ReadonlyMap<number, SlideRecord>,
): ReadonlyMap<number, number> {
  const texts = base.map(sentencesOf);
  return new Map(
    [...added].flatMap(([at, slide]) => {
      const said = sentencesOf(slide);
      const original = texts.findIndex((one) => isMost(one, said));
      return original < 0 ? [] : [[at, original] as const];
    }),
  );
}

/** Shorter ones (marks, dates, the deck's title) stand on every slide. */
const leastLetters = 12;

const sentencesOf = (slide: SlideRecord): ReadonlySet<string> =>
  new Set([...textsOf(slide)].filter((text) => text.length >= leastLetters));

/** Whether two slides say more alike than not. */
function isMost(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((text) => other.has(text)).length;
  return shared > 1 && 2 * shared > Math.max(one.size, other.size);
}
