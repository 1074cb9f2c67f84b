// Words that hold a claim back. A slide that drops them says more than the original did.

import { wordsOf } from './fold.ts';

/** A curated table, small on purpose: words that hardly ever mean something else. */
const hedges: Readonly<Record<string, readonly string[]>> = {
  en: 'may might possibly probably perhaps likely unlikely reportedly allegedly apparently seems seemed appears appeared suggests suggested potentially presumably estimated expected'.split(
    ' ',
  ),
  ru: 'может могут мог могла могли возможно вероятно по-видимому видимо якобы предположительно кажется похоже ожидается'.split(
    ' ',
  ),
  de: 'kann könnte könnten dürfte möglicherweise wahrscheinlich vermutlich angeblich offenbar scheint scheinen wohl voraussichtlich mutmaßlich'.split(
    ' ',
  ),
  fr: 'peut peuvent pourrait pourraient possible probable probablement peut-être semble semblent apparemment serait seraient aurait prétendument'.split(
    ' ',
  ),
};

const small = 4;

/** The hedge that the nearest sentence of the original has and this one has not; undefined where none was lost. */
export function lostHedge(
  text: string,
  sentences: readonly (readonly string[])[],
  language: string,
): { readonly hedge: string; readonly sentence: string } | undefined {
  const known = hedges[language.split('-')[0] ?? ''];
  if (!known) return undefined;
  const isHedge = (word: string): boolean => known.includes(word);
  const own = wordsOf(text);
  if (own.length < 4 || own.some(isHedge)) return undefined;
  const content = own.filter((word) => word.length >= small);
  if (content.length < 3) return undefined;
  const scored = sentences.map((sentence) => ({
    sentence,
    share: content.filter((word) => sentence.includes(word)).length / content.length,
  }));
  const best = scored.reduce((a, b) => (b.share > a.share ? b : a), {
    sentence: [] as readonly string[],
    share: 0,
  });
  // Most of what the slide says is in that sentence, and no other has it without the hedge.
  if (best.share < 0.75) return undefined;
  const plain = scored.some(({ sentence, share }) => share >= best.share && !sentence.some(isHedge));
  const hedge = best.sentence.find(isHedge);
  return plain || hedge === undefined ? undefined : { hedge, sentence: best.sentence.join(' ') };
}
