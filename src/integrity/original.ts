// The original as it is compared: its paragraphs with their places, folded, one behind the other; what of
// it is the text, and what a title, a by-line or a caption; and its spoken words by themselves, without
// "she said" between them.

import { headOf, type Role } from '../draft/head.ts';
import { type QuotedSpan, quotedSpans } from '../draft/quotations.ts';
import type { SourceDocument } from '../draft/types.ts';
import { lazy, lazyFor } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { folded, paragraphMark } from './fold.ts';
import { lastBefore } from './last-before.ts';
import { indexText, type TextIndex } from './text-index.ts';
import type { OriginalPlace } from './types.ts';

export interface OriginalParagraph extends OriginalPlace {
  /** As published. */
  readonly text: string;
  readonly role: Role | 'note';
  /** Offset in `Original.text`. */
  readonly start: number;
  /** What stands there, folded. */
  readonly folded: string;
}

/**
 * Words between quotation marks, several pieces of one paragraph as one where only a
 * reporting clause parts them.
 */
export interface Speech {
  readonly text: string;
  readonly paragraph: number;
  /** Offset among all speeches, a mark between each two. */
  readonly start: number;
}

export interface Original {
  readonly file: string;
  readonly paragraphs: readonly OriginalParagraph[];
  /** Folded; a paragraph mark between paragraphs. */
  readonly text: string;
  readonly speeches: readonly Speech[];
  /** Words between marks, with their marks' places. */
  readonly quoted: readonly QuotedSpan[];
  /** Where the words of the text stand, and of the speeches. */
  readonly index: () => TextIndex;
  readonly spoken: () => TextIndex;
  readonly language: Language;
  /** ISO, where the original gives its date. */
  readonly date?: string;
}

/**
 * Between two pieces of a speech; what stands before it may be a comma that the reporting clause asked for.
 */
export const joint = '\u0001';
/** Between two speeches: nothing goes on over it. */
export const speechMark = '\u0002';

/** Longest reporting clause, in characters. */
const clause = 90;

export function originalOf(document: SourceDocument, file: string, language: Language): Original {
  const head = headOf(document, language);
  let start = 0;
  const paragraphs = document.paragraphs.map(({ text, kind, line }, index): OriginalParagraph => {
    const plain = text.replace(/\[\^[^\]]+\]/g, '');
    const own = folded(plain);
    const at = start;
    start += own.length + 1;
    return {
      text: plain,
      folded: own,
      role: kind === 'note' ? 'note' : (head.roles[index] ?? 'body'),
      paragraph: index + 1,
      ...(line === undefined ? {} : { line }),
      start: at,
    };
  });
  const whole = paragraphs.map((one) => one.folded).join(paragraphMark);
  const quoted = quotedSpans(paragraphs.map(({ text }) => text));
  const speeches = speechesIn(paragraphs, quoted);
  return {
    file,
    paragraphs,
    text: whole,
    speeches,
    quoted,
    index: lazy(() => indexText(whole)),
    spoken: lazy(() => indexText(speeches.map(({ text }) => text).join(speechMark))),
    language,
    ...(head.date ? { date: head.date.iso } : {}),
  };
}

/** The paragraph in which an offset of the folded text stands. */
export const paragraphAt = ({ paragraphs }: Original, offset: number): OriginalParagraph | undefined =>
  paragraphs[lastBefore(paragraphs, offset)];

/** What was published at a place of the folded text: its own signs, where its words can be counted off. */
export function publishedAt(original: Original, start: number, end: number): string {
  const paragraph = paragraphAt(original, start);
  const plain = original.text.slice(start, end).replaceAll(paragraphMark, ' ');
  if (!paragraph || end > paragraph.start + paragraph.folded.length) return plain;
  const { there, own } = wordsOf(paragraph);
  const [from, to] = [start - paragraph.start, end - paragraph.start];
  const at = Math.max(0, lastBefore(own, from));
  const first = there[(own[at]?.end ?? 0) > from ? at : at + 1];
  const last = there[lastBefore(own, to - 1)];
  if (there.length !== own.length || !first || !last) return plain;
  return paragraph.text.slice(first.start, last.end);
}

/** Where a paragraph's words stand, as published and folded. */
const wordsOf = lazyFor(({ text, folded: plain }: OriginalParagraph) => {
  const words = (one: string) =>
    [...one.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }));
  return { there: words(text), own: words(plain) };
});

function speechesIn(
  paragraphs: readonly OriginalParagraph[],
  quoted: readonly QuotedSpan[],
): readonly Speech[] {
  const spans = quoted.filter(({ nested }) => !nested);
  const speeches: { text: string; paragraph: number; end: number }[] = [];
  for (const { paragraph, start, end, text } of spans) {
    const own = text.split('\n\n').map(folded).join(paragraphMark);
    const last = speeches.at(-1);
    const said = last ? (paragraphs[paragraph]?.text ?? '').slice(last.end, start) : '';
    // Only a speech that is not yet at its end goes on: its piece, or what follows it, begins with a sign.
    const isOpen = /[.,;:!?…—-]["”»“]?$/u.test(last?.text ?? '') || /^\s*[,،，—–-]/u.test(said);
    if (last?.paragraph === paragraph + 1 && said.length <= clause && isOpen) {
      last.text += joint + own;
      last.end = end;
    } else speeches.push({ text: own, paragraph: paragraph + 1, end });
  }
  let start = 0;
  return speeches.map(({ text, paragraph }) => {
    const at = start;
    start += text.length + speechMark.length;
    return { text, paragraph, start: at };
  });
}
