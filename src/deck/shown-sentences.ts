// Finds sentences in prose and picks the few that a slide shows. A sentence is cut out whole, with its
// formatting and its citations, and never altered.

import type { ParagraphBlock, Run } from '../article/types.ts';
import { sentenceEnds } from '../language/sentence-ends.ts';
import { takesBack } from '../language/takes-back.ts';
import type { Language } from '../language/types.ts';
import { isBlank, made, plainText, sliceRuns, textOf, trimRuns, wordsIn } from './runs.ts';

/** The sentences of a paragraph, in order (src/language/sentence-ends.ts). */
export function sentencesOf(runs: readonly Run[], language: Language): readonly (readonly Run[])[] {
  // Citations and code say nothing about where a sentence ends.
  const masked = runs
    .map((run) =>
      run.cites
        ? '\u2060'.repeat(run.text.length)
        : run.code
          ? 'x'.repeat(run.text.length)
          : run.text.replace(/\n/g, ' '),
    )
    .join('');
  if (isBlank(runs)) return [];
  const ends = sentenceEnds(masked, language);
  if (ends.length === 1) return [trimRuns(runs)];
  return ends
    .map((end, index) => sliceRuns(runs, ends[index - 1] ?? 0, end))
    .filter((sentence) => sentence.length > 0);
}

/** A sentence, and the paragraph that it is cut out of. */
export interface PlacedSentence {
  readonly runs: readonly Run[];
  readonly paragraph: ParagraphBlock;
}

interface Candidate extends PlacedSentence {
  readonly order: number;
  readonly words: number;
  readonly score: number;
}

/**
 * Up to `count` sentences of at most `words` words in all, in their order. The first sentence of a
 * paragraph comes first in favour, and of those the ones with sources, numbers and names. One sentence is
 * given in any case, be it too long.
 * @param shown what the audience reads already, the slide's title: that sentence again is the last choice.
 */
export function shownSentences(
  paragraphs: readonly ParagraphBlock[],
  language: Language,
  count: number,
  words: number,
  shown = '',
): readonly (readonly Run[])[] {
  return placedSentences(paragraphs, language, count, words, shown).map(({ runs }) => runs);
}

/** The same, each with its paragraph. */
export function placedSentences(
  paragraphs: readonly ParagraphBlock[],
  language: Language,
  count: number,
  words: number,
  shown = '',
): readonly PlacedSentence[] {
  const all = candidatesIn(paragraphs, language);
  const others = all.filter(({ runs }) => bare(plainText(runs)) !== bare(shown));
  const candidates = others.length > 0 ? others : all;
  if (candidates.length < 2) return candidates;
  const chosen: Candidate[] = [];
  let room = words;
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score || a.order - b.order)) {
    if (chosen.length === count) break;
    // What leans on another sentence only stands if there is nothing better.
    if (chosen.length > 0 && candidate.score < 0) continue;
    if (candidate.words > room || candidate.words === 0) continue;
    chosen.push(candidate);
    room -= candidate.words;
  }
  if (chosen.length === 0) {
    const shortest = candidates.toSorted((a, b) => a.words - b.words || a.order - b.order)[0];
    return shortest ? [shortest] : [];
  }
  return chosen.sort((a, b) => a.order - b.order);
}

function candidatesIn(paragraphs: readonly ParagraphBlock[], language: Language): readonly Candidate[] {
  const candidates: Candidate[] = [];
  // A sentence that begins with one of these does not stand alone.
  const leaning = new Set(language.sentences.leaning.split(/\s+/));
  paragraphs.forEach((paragraph, place) => {
    const sentences = sentencesOf(paragraph.runs, language);
    const only = sentences.length === 1 && paragraphs.length === 1;
    sentences.forEach((runs, index) => {
      const before = candidates.at(-1);
      if (before && takesBack(plainText(runs), language)) {
        candidates[candidates.length - 1] = joined(before, runs);
        return;
      }
      const lead = index === 0 ? 6 : 0;
      const opening = place === 0 && index === 0 ? 6 : 0;
      candidates.push({
        runs,
        paragraph,
        order: candidates.length,
        words: wordsIn(runs),
        score: opening + lead + (only ? 0 : interest(runs, leaning)),
      });
    });
  });
  return candidates;
}

/** What is taken back is shown with what takes it back, or not at all. */
function joined(before: Candidate, runs: readonly Run[]): Candidate {
  const space = /[。！？]$/.test(textOf(before.runs)) ? [] : [made(' ')];
  return {
    ...before,
    runs: [...before.runs, ...space, ...runs],
    words: before.words + wordsIn(runs),
  };
}

const bare = (sentence: string): string => sentence.replace(/[\s.。]+$/u, '').toLowerCase();

function interest(runs: readonly Run[], leaning: ReadonlySet<string>): number {
  const text = textOf(runs);
  const names = text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}]+/gu)?.length ?? 0;
  return (
    (runs.some((run) => run.cites) ? 2 : 0) +
    (/\p{Nd}/u.test(text) ? 2 : 0) +
    Math.min(2, names) +
    (leaning.has(/^[^\s,.;:’']+/.exec(text)?.[0].toLowerCase() ?? '') ? -4 : 0)
  );
}
