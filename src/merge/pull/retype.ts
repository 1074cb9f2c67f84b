// A paragraph whose words were changed, as changes of the article at the places of those words: what stands around them, marks too, stays
// as it is written.

import type { Paragraph, Words } from '../../values/provenance.ts';
import { aligned, wordsOf } from '../align.ts';
import { type Ground, written } from './escape.ts';
import { type Letter, lettersAt, marksIn, offsetOf, type SourceText } from './source-text.ts';
import type { SourceEdit } from './types.ts';

/** A paragraph as a slide has it, its raised numbers too. */
export const shownText = ({ text, parts }: Paragraph): string =>
  parts ? parts.map((part) => part.text).join('') : text;

export const partsOf = (paragraph: Paragraph): readonly Words[] => paragraph.parts ?? [paragraph];

/** For each UTF-16 unit of the shown text its letter in the article; undefined for what is not written there so. */
export function lettersOf(source: SourceText, paragraph: Paragraph): readonly (Letter | undefined)[] {
  return partsOf(paragraph).flatMap((part): readonly (Letter | undefined)[] => {
    const { text, from, line, column, written: form } = part;
    const isOwn = (from === 'article' || from === 'front matter') && form === undefined;
    const found =
      isOwn && line !== undefined && !/^\d+(?:,\d+)*$/.test(raisedOnly(part, paragraph))
        ? lettersAt(source, offsetOf(source, line, column), text)
        : undefined;
    return found ?? Array.from({ length: text.length }, () => undefined);
  });
}

/** The number of a source, which stands for a citation. */
const raisedOnly = (part: Words, { parts }: Paragraph): string =>
  parts && parts.indexOf(part) > 0 ? part.text.trim() : '';

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
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  const edits: SourceEdit[] = [];
  const lengthTo = (words: readonly string[], to: number): number => words.slice(0, to).join('').length;
  for (const { same, old: was, new: now } of aligned(old, fresh)) {
    if (same) continue;
    const [from, to] = [lengthTo(old, was[0]), lengthTo(old, was[1])];
    const words = fresh.slice(...now).join('');
    const edit =
      from === to
        ? inserted(letters, from, words, ground)
        : replaced(source, letters.slice(from, to), words, ground);
    if (!edit) return notWrittenSo;
    edits.push(edit);
  }
  return edits;
}

/** Behind the letter before it, else before the one behind it. */
function inserted(
  letters: readonly (Letter | undefined)[],
  at: number,
  words: string,
  ground: (offset: number) => Ground,
): SourceEdit | undefined {
  const place = letters[at - 1]?.end ?? letters[at]?.start;
  return place === undefined ? undefined : { start: place, end: place, text: written(words, ground(place)) };
}

function replaced(
  source: SourceText,
  letters: readonly (Letter | undefined)[],
  words: string,
  ground: (offset: number) => Ground,
): SourceEdit | undefined {
  const [first, last] = [letters[0], letters.at(-1)];
  if (!first || !last || letters.includes(undefined)) return undefined;
  const own = new Set(letters.map((one) => one?.start));
  const marks = marksIn(source, { start: first.start, end: last.end }).filter(({ start }) => !own.has(start));
  const { open, close } = leftOver(source, marks);
  const text = `${open.join('')}${written(words, ground(first.start))}${close.join('')}`;
  return { start: first.start, end: last.end, text };
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
