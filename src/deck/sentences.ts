// Finds sentences in prose and picks the few that a slide shows. A sentence is cut out whole, with its formatting
// and its citations, and never altered.

import type { ParagraphBlock, Run } from '../article/types.ts';
import { isBlank, sliceRuns, textOf, trimRuns, wordsIn } from './runs.ts';

/** Lower case, without the last full stop. A sentence does not end after one of these. */
const abbreviations = new Set(
  `mr mrs ms dr prof sr jr st gen col lt sen rep gov pres amb hon rev maj capt sgt cf vs no nos art arts vol ed eds fig
  figs p pp ch sec e.g i.e eg ie ca approx est inc ltd co corp dept jan feb mar apr jun jul aug sep sept oct nov dec al
  u.s u.k u.n e.u viz resp
  т.е т.к т.н т.д т.п г гг в вв им ул д стр с п пп см ср напр млн млрд тыс руб долл акад проф ген др
  m mme mlle mm bd av janv févr avr juil déc env
  z.b d.h u.a s.o s.u bzw ggf evtl nr str hr fr jh jhdt abs bd hrsg vgl etwa usw z.t
  sra srta dra ud uds ee.uu núm pág art aprox`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  const found = segmenters.get(language);
  if (found) return found;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}

/**
 * The sentences of a paragraph, in order, by UAX #29 as Intl has it, put together again where the break is false:
 * after an abbreviation or an initial, inside brackets or quotation marks, before a lower-case letter.
 */
export function sentencesOf(runs: readonly Run[], language: string): readonly (readonly Run[])[] {
  // Citations and code say nothing about where a sentence ends: U+2060 clings to what stands before it (rule SB5).
  const masked = runs
    .map((run) =>
      run.cites
        ? '\u2060'.repeat(run.text.length)
        : run.code
          ? 'x'.repeat(run.text.length)
          : run.text.replace(/\n/g, ' '),
    )
    .join('');
  // Most paragraphs of a briefing are one sentence; loading ICU's break rules costs some 10 ms, once.
  if (!/[.!?…。！？؟۔][^.!?…]*[\p{L}\p{N}]/u.test(masked)) return isBlank(runs) ? [] : [trimRuns(runs)];
  const ends: number[] = [];
  const depth: Depth = { brackets: 0, quotes: 0, low: 0 };
  for (const { index, segment } of segmenter(language).segment(masked)) {
    const end = index + segment.length;
    count(segment, depth);
    if (end < masked.length && isFalseBreak(segment, masked.slice(end, end + 40), depth)) continue;
    ends.push(end);
    depth.brackets = 0;
    depth.quotes = 0;
    depth.low = 0;
  }
  if (ends.at(-1) !== masked.length) ends.push(masked.length);
  return ends
    .map((end, index) => sliceRuns(runs, ends[index - 1] ?? 0, end))
    .filter((sentence) => sentence.length > 0);
}

/** What is open at a place in the text. `low` counts „. */
interface Depth {
  brackets: number;
  quotes: number;
  low: number;
}

function count(segment: string, depth: Depth): void {
  for (const character of segment) {
    if (character === '(' || character === '[') depth.brackets += 1;
    else if (character === ')' || character === ']') depth.brackets -= 1;
    else if (character === '„') depth.low += 1;
    // German closes with the mark that English opens with.
    else if (character === '“' && depth.low > 0) depth.low -= 1;
    else if (character === '“' || character === '«') depth.quotes += 1;
    else if (character === '”' || character === '»') depth.quotes -= 1;
  }
}

function isFalseBreak(segment: string, next: string, depth: Depth): boolean {
  if (depth.brackets > 0 || depth.quotes > 0 || depth.low > 0) return true;
  if (/^[\s\u2060]*[\p{Ll}([,;]/u.test(next)) return true;
  const last = /([\p{L}\p{M}.]+)\.[\s\u2060]*$/u.exec(segment)?.[1];
  if (last === undefined) return false;
  // One capital letter is an initial; letters with points between them are an abbreviation.
  return /^\p{Lu}$/u.test(last) || /^(?:\p{L}\.)+\p{L}$/u.test(last) || abbreviations.has(last.toLowerCase());
}

/** Words that lean on the sentence before: a sentence that begins with one does not stand alone. */
const leaning = new Set(
  `he she it they this that these those his her its their but however moreover also thus later then there meanwhile
  он она оно они это этот эта но однако также затем потом هو هي هم هذا هذه لكن كما ثم
  il elle ils elles cela ce cette mais cependant aussi puis er sie es dies diese dieser aber jedoch auch dann
  él ella ellos esto este esta pero también luego`.split(/\s+/),
);

/** A sentence, and the paragraph that it is cut out of. */
export interface KeySentence {
  readonly runs: readonly Run[];
  readonly paragraph: ParagraphBlock;
}

interface Candidate extends KeySentence {
  readonly order: number;
  readonly words: number;
  readonly score: number;
}

/**
 * Up to `count` sentences of at most `words` words in all, in their order. The first sentence of a paragraph comes
 * first in favour, and of those the ones with sources, numbers and names. One sentence is given in any case, be it
 * too long.
 */
export function keySentences(
  paragraphs: readonly ParagraphBlock[],
  language: string,
  count: number,
  words: number,
): readonly (readonly Run[])[] {
  return chosenSentences(paragraphs, language, count, words).map(({ runs }) => runs);
}

/** The same, each with its paragraph. */
export function chosenSentences(
  paragraphs: readonly ParagraphBlock[],
  language: string,
  count: number,
  words: number,
): readonly KeySentence[] {
  const candidates: Candidate[] = [];
  paragraphs.forEach((paragraph, place) => {
    const sentences = sentencesOf(paragraph.runs, language);
    const only = sentences.length === 1 && paragraphs.length === 1;
    sentences.forEach((runs, index) => {
      const lead = index === 0 ? 6 : 0;
      const opening = place === 0 && index === 0 ? 6 : 0;
      candidates.push({
        runs,
        paragraph,
        order: candidates.length,
        words: wordsIn(runs),
        score: opening + lead + (only ? 0 : interest(runs)),
      });
    });
  });
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

function interest(runs: readonly Run[]): number {
  const text = textOf(runs);
  const names = text.match(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}]+/gu)?.length ?? 0;
  return (
    (runs.some((run) => run.cites) ? 2 : 0) +
    (/\p{Nd}/u.test(text) ? 2 : 0) +
    Math.min(2, names) +
    (leaning.has(/^[^\s,.;:’']+/.exec(text)?.[0].toLowerCase() ?? '') ? -4 : 0)
  );
}
