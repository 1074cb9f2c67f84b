// A paragraph whose words were changed, as changes of the article at the places of those words: what stands around them, marks too, stays
// as it is written.

import type { Paragraph, Words } from '../../values/provenance.ts';
import { aligned, joined, wordsOf } from '../align.ts';
import { spaced } from '../said.ts';
import { type Ground, written } from './escape.ts';
import { type Letter, lettersAt, marksIn, offsetOf, type SourceText } from './source-text.ts';
import type { SourceEdit } from './types.ts';

/** A paragraph as a slide has it, its raised numbers too. */
export const shownText = ({ text, parts }: Paragraph): string =>
  parts ? parts.map((part) => part.text).join('') : text;

export const partsOf = (paragraph: Paragraph): readonly Words[] => paragraph.parts ?? [paragraph];

/** Signs of punctuation, which say nothing of where they stand. */
const isBare = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);
/** The raised number of a source is no word: its place is that of the citation. */
const isRaised = (text: string): boolean => /^\d+(?:[,–-]\d+)*$/.test(text.trim());
const citation = /(?:\s*(?:\([^()]*\)|\[\^[^\]]+\]))+/y;

export interface ShownLetter extends Letter {
  /** Of a citation: nothing but its place is known. */
  readonly isCitation?: true;
}

/** For each UTF-16 unit of the shown text its letter in the article; undefined for what is not written there so. */
export function lettersOf(source: SourceText, paragraph: Paragraph): readonly (ShownLetter | undefined)[] {
  const all: (ShownLetter | undefined)[] = [];
  for (const [index, part] of partsOf(paragraph).entries()) {
    const end = all.at(-1)?.end;
    const { text, from, line, column, written: form } = part;
    if (index > 0 && from === 'article' && isRaised(text)) {
      citation.lastIndex = end ?? source.text.length;
      const cited = citation.exec(source.text)?.[0].length ?? 0;
      const place =
        end === undefined || cited === 0
          ? undefined
          : { start: end, end: end + cited, isCitation: true as const };
      for (let at = 0; at < text.length; at++) all.push(place);
      continue;
    }
    const isOwn = (from === 'article' || from === 'front matter') && form === undefined && line !== undefined;
    const at = isOwn ? offsetOf(source, line, column) : 0;
    const starts = !isOwn
      ? []
      : isBare(text) && end !== undefined
        ? [end]
        : [at, at - 1, ...(end === undefined ? [] : [end])];
    const found = starts.map((start) => lettersAt(source, start, text)).find((one) => one !== undefined);
    for (let unit = 0; unit < text.length; unit++) all.push(found?.[unit]);
  }
  return all;
}

/** What cannot be done, in words. */
export type Retyped = readonly SourceEdit[] | { readonly why: string };

export const notWrittenSo: Retyped = {
  why: 'the article does not say it in these words',
};

/**
 * @param before without space at its ends. @param ground how words are written at an offset.
 */
export function retyped(
  source: SourceText,
  paragraph: Paragraph,
  after: string,
  ground: (offset: number) => Ground,
): Retyped {
  const shown = shownText(paragraph);
  const before = shown.trim();
  const lead = shown.indexOf(before);
  const letters = lettersOf(source, paragraph).slice(lead, lead + before.length);
  const marks = partsOf(paragraph)
    .slice(1)
    .flatMap(({ text }) => (isRaised(text) ? [text.trim()] : []));
  const [old, fresh] = [wordsApart(spaced(before), marks), wordsApart(after, marks)];
  const edits: SourceEdit[] = [];
  const lengthTo = (words: readonly string[], to: number): number => words.slice(0, to).join('').length;
  for (const { same, old: was, new: now } of joined(aligned(old, fresh), old)) {
    if (same) continue;
    const [from, to] = [lengthTo(old, was[0]), lengthTo(old, was[1])];
    const words = fresh.slice(...now).join('');
    const write = (place: number): string => written(words, ground(place), from === 0);
    const edit =
      from === to ? inserted(letters, from, write) : replaced(source, letters.slice(from, to), write);
    if (!edit) return notWrittenSo;
    edits.push(edit);
  }
  return edits;
}

/** Words, with the raised number at a word's end apart from it. */
const wordsApart = (text: string, marks: readonly string[]): readonly string[] =>
  wordsOf(text).flatMap((word) => {
    const mark = marks.find(
      (one) => word.length > one.length && word.endsWith(one) && !/\d$/.test(word.slice(0, -one.length)),
    );
    return mark === undefined ? [word] : [word.slice(0, -mark.length), mark];
  });

/** Behind the letter before it, else before the one behind it. */
function inserted(
  letters: readonly (ShownLetter | undefined)[],
  at: number,
  write: (place: number) => string,
): SourceEdit | undefined {
  const place = letters[at - 1]?.end ?? letters[at]?.start;
  return place === undefined ? undefined : { start: place, end: place, text: write(place) };
}

function replaced(
  source: SourceText,
  letters: readonly (ShownLetter | undefined)[],
  write: (place: number) => string,
): SourceEdit | undefined {
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first || !last || letters.some((one) => !one || one.isCitation)) return undefined;
  const own = new Set(letters.map((one) => one?.start));
  const marks = marksIn(source, { start: first.start, end: last.end }).filter(({ start }) => !own.has(start));
  const { open, close } = leftOver(source, marks);
  return {
    start: first.start,
    end: last.end,
    text: `${open.join('')}${write(first.start)}${close.join('')}`,
  };
}

/** Marks whose partner stands outside: the new word comes between those that open what goes on and those that close what began. */
function leftOver(
  { text }: SourceText,
  marks: readonly Letter[],
): { readonly open: readonly string[]; readonly close: readonly string[] } {
  const open: string[] = [];
  const close: string[] = [];
  for (const { start, end } of marks) {
    const one = text.slice(start, end);
    if (one.startsWith('\\') || one.startsWith('<!--')) continue;
    const opens =
      /^!?\[$/.test(one) ||
      (!one.startsWith(']') &&
        !one.startsWith('</') &&
        /^\S/.test(text.slice(end)) &&
        !/\w$/.test(text.slice(0, start).slice(-1)));
    if (opens) open.push(one);
    else if (open.length > 0) open.pop();
    else close.push(one);
  }
  return { open, close };
}
