// What of a page's prose is shown: its key sentences, where the slide has no list to show and something is to
// be shown. The whole of it is in the notes.

import type { ParagraphBlock } from '../article/types.ts';
import { bullet } from './bodies.ts';
import type { Bullet, Evidence } from './evidence.ts';
import { families } from './families.ts';
import type { Planning } from './planning.ts';
import { plainText, wordsIn } from './runs.ts';
import { placedSentences } from './shown-sentences.ts';
import { isTextWish, type Wish, wantsTextBeside } from './wish.ts';

export interface Manner {
  /** The author's layout, where this page is the one to follow it. */
  readonly wish?: Wish;
  /** Prose is shown whole, as in a section of addresses. */
  readonly wholeProse?: boolean;
  /** How many key sentences, and of how many words in all. */
  readonly sentences?: { readonly count: number; readonly words: number };
  /** The slide's title, where it is short enough to be read whole. */
  readonly title?: string;
}

/** Key sentences where the slide has no list to show, and something is to be shown. */
export function sentencesFor(
  evidence: readonly Evidence[],
  paragraphs: readonly ParagraphBlock[],
  manner: Manner,
  planning: Planning,
): readonly Bullet[] {
  const [opening] = paragraphs;
  if (!opening) return [];
  const { wish } = manner;
  const texts = evidence.filter((one) => one.kind === 'text');
  if (texts.some((one) => one.origin !== 'alerts')) return [];
  const alone = wish !== undefined && families[wish.like].fills === 'picture' && !wantsTextBeside(wish);
  const picture = evidence.some((one) => one.kind === 'figure') && !alone;
  const asked = wish !== undefined && (isTextWish(wish) || wantsTextBeside(wish));
  if (evidence.length > 0 && texts.length === 0 && !picture && !asked) return [];
  const { count, words } = manner.sentences ?? { count: 3, words: planning.limits.wordsWarned };
  if (count === 0) return [];
  const taken = texts.flatMap((one) => one.bullets).flatMap((one) => one.paragraphs);
  const room = taken.reduce((left, one) => left - wordsIn(one.runs), words);
  const beside = evidence.length > texts.length;
  const chosen = placedSentences(
    paragraphs,
    planning.language,
    beside ? Math.min(2, count) : count,
    Math.max(1, room),
    manner.title,
  );
  return chosen
    .filter(({ runs }) => plainText(runs) !== '')
    .map(({ runs, paragraph }) => bullet(runs, 'none', paragraph.span));
}
