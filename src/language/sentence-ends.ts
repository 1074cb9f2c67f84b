// Where the sentences of a text end: the one splitter of the project. Slides, drafts and style hints
// all cut at the same places.

import { segmentsOf } from '../values/segments.ts';
import { en } from './en.ts';
import type { Language, SentenceWords } from './types.ts';

/** What does not end a sentence (SentenceWords), as sets. */
interface Rules {
  readonly always: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly mayEnd: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}

const known = new WeakMap<SentenceWords, Rules>();

/** The language's own and those of English, whose titles and abbreviations stand in texts of any. */
function rulesOf({ sentences }: Language): Rules {
  const found = known.get(sentences);
  if (found) return found;
  const set = (key: keyof Rules): ReadonlySet<string> =>
    new Set(`${sentences[key]} ${en.sentences[key]}`.split(/\s+/).filter((word) => word !== ''));
  const made: Rules = {
    always: set('always'),
    beforeNumber: set('beforeNumber'),
    mayEnd: set('mayEnd'),
    openers: set('openers'),
  };
  known.set(sentences, made);
  return made;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter({ tag }: Language): Intl.Segmenter {
  const found = segmenters.get(tag);
  if (found) return found;
  const made = new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, made);
  return made;
}

/**
 * Where each sentence of a paragraph ends, in order, the last one at the end of the text: by UAX #29
 * as Intl has it, but for breaks that are false: after an abbreviation or an initial, inside brackets
 * or quotation marks, before a lower-case letter. U+2060 in the place of a character clings to what
 * stands before it (rule SB5).
 */
export function sentenceEnds(text: string, language: Language): readonly number[] {
  // Most paragraphs of a briefing are one sentence; loading ICU's break rules costs some 10 ms, once.
  if (!/[.!?…。！？؟۔।։][^.!?…]*[\p{L}\p{N}]/u.test(text)) return [text.length];
  const inside = enclosed(text);
  const ends: number[] = [];
  let pair = 0;
  for (const { index, segment } of segmentsOf(segmenter(language), text)) {
    const end = index + segment.length;
    while (inside[pair] !== undefined && (inside[pair]?.end ?? 0) <= end) pair += 1;
    const isWithin = (inside[pair]?.start ?? end) < end;
    const before = text.slice(Math.max(ends.at(-1) ?? 0, end - 60), end);
    if (end < text.length && (isWithin || isFalseBreak(before, text.slice(end, end + 40), language)))
      continue;
    ends.push(end);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/** Whether a text ends in the full stop of an abbreviation. */
export const abbreviated = (text: string, language: Language): boolean => isFalseBreak(text, '', language);

function isFalseBreak(before: string, next: string, language: Language): boolean {
  if (/^[\s\u2060]*[\p{Ll}([,;]/u.test(next)) return true;
  // `in … Fällen`: between spaces it stands for words that are left out.
  if (/\s(?:…|\.{3})\s+$/u.test(before)) return true;
  const own = language.sentences.clings?.(before, next);
  if (own !== undefined) return own;
  const { always, beforeNumber, mayEnd, openers } = rulesOf(language);
  const last = /([\p{L}\p{M}.-]+)\.[\s\u2060]*$/u.exec(before)?.[1];
  if (last === undefined) return false;
  const word = last.toLowerCase();
  if (always.has(word)) return true;
  if (beforeNumber.has(word)) return /^[\s\u2060]*(?:\p{N}|[IVXLC]+(?![\p{L}]))/u.test(next);
  // `z. B.`, `т. е.`: an abbreviation in two pieces.
  if (/^\p{Ll}$/u.test(last) && /^\s*\p{L}\.(?:\s|$)/u.test(next)) return true;
  // One capital letter is an initial, a small one in Russian a word; letters with points
  // between them are abbreviations.
  const short =
    /^[\p{Lu}\p{Script=Cyrillic}]$/u.test(last) || /^(?:\p{L}\.)+\p{L}$/u.test(last) || mayEnd.has(word);
  return short && !opensSentence(next, openers);
}

/** A word alone: in `В. И. Ленин` the second letter opens nothing. */
function opensSentence(next: string, openers: ReadonlySet<string>): boolean {
  const word = /^[\s\u2060]*([\p{L}’]+)(?=[\s,])/u.exec(next)?.[1];
  return word !== undefined && openers.has(word.toLowerCase());
}

/** A pair of brackets or quotation marks with what is between them. */
export interface Enclosed {
  readonly start: number;
  /** Behind the closing mark. */
  readonly end: number;
  readonly kind: 'brackets' | 'quotation';
}

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '“': '”',
  // German closes with the mark that English opens with.
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** How many marks may be open at once; what is nested deeper is noise. */
const deepest = 50;

/** The outermost pairs, in order; a mark that is never closed, or closes nothing, encloses nothing. */
export function enclosed(text: string): readonly Enclosed[] {
  const found: Enclosed[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[()[\]（）“”„«»「」『』"]/g)) {
    const match = open.findLastIndex((one) => closers[one.mark]?.includes(mark));
    if (match >= 0) {
      const start = open[match]?.at ?? at;
      open.length = match;
      found.push({ start, end: at + 1, kind: /[([（]/.test(text[start] ?? '') ? 'brackets' : 'quotation' });
    } else if (mark in closers) {
      open.push({ mark, at });
      if (open.length > deepest) open.shift();
    }
  }
  let end = 0;
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one) => {
      const isOutermost = one.start >= end;
      if (isOutermost) end = one.end;
      return isOutermost;
    });
}
