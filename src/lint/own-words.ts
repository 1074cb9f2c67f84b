// The author's own words: what is quoted within a sentence is somebody else's, who can be told nothing.

import { enclosed, sentenceEnds } from '../language/sentence-ends.ts';
import type { Language } from '../language/types.ts';

/** The text with what stands between quotation marks left out, the marks too. */
export function withoutQuotations(text: string): string {
  const parts = [
    ...enclosed(text).flatMap((pair) => (pair.kind === 'quotation' ? [pair] : quotedWithin(text, pair))),
    ...singleQuoted(text),
  ].sort((a, b) => a.start - b.start);
  let own = '';
  let at = 0;
  for (const { start, end } of parts) {
    if (start < at) continue;
    own += `${text.slice(at, start)} `;
    at = end;
  }
  // A mark that is never closed opens a quotation that goes on to the end.
  return (own + text.slice(at)).replace(/(?<=^|[\s(])[“„«「『].*$/s, ' ');
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function quotedWithin(text: string, { start, end }: Part): readonly Part[] {
  return enclosed(text.slice(start + 1, end - 1))
    .filter(({ kind }) => kind === 'quotation')
    .map((inner) => ({ start: start + 1 + inner.start, end: start + 1 + inner.end }));
}

/** ‘…’ as in Britain; the apostrophes within are followed by a letter. */
function singleQuoted(text: string): readonly Part[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L}))*’(?!\p{L})/gu)].map(
    ({ index, 0: match }) => ({
      start: index,
      end: index + match.length,
    }),
  );
}

export interface OwnSentence {
  /** As written. */
  readonly text: string;
  readonly own: string;
}

/** The sentences of a text. A remark in parentheses after a full stop is one of its own. */
export function ownSentences(text: string, language: Language): readonly OwnSentence[] {
  return text.split('\n').flatMap((paragraph) => {
    const ends = sentenceEnds(paragraph, language);
    return ends
      .flatMap((end, index) => paragraph.slice(ends[index - 1] ?? 0, end).split(/(?<=[.!?…])\s+(?=[([])/))
      .map((sentence) => ({ text: sentence.trim(), own: withoutQuotations(sentence).trim() }))
      .filter((sentence) => sentence.text !== '');
  });
}
