// Inline citations of a plain text, by the same reading that the article parser gives them
// when the draft is built.

import { readCitation } from '../article/citations.ts';
import type { Language } from '../language/types.ts';
import type { Citation } from './types.ts';

export interface Parenthesis {
  /** Offsets of the brackets in the paragraph; `end` is behind the closing one. */
  readonly start: number;
  readonly end: number;
  /** What it cites; empty for an ordinary parenthesis. */
  readonly citations: readonly Omit<Citation, 'paragraph'>[];
}

/** The parentheses of a paragraph, innermost first. `anchor`: ISO date of the article. */
export function parentheses(
  text: string,
  anchor: string | undefined,
  language: Language,
): readonly Parenthesis[] {
  const open: number[] = [];
  const found: Parenthesis[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '(' || character === '（') open.push(at);
    if (character !== ')' && character !== '）') continue;
    const start = open.pop();
    if (start === undefined || at - start > 400) continue;
    found.push({ start, end: at + 1, citations: citationsIn(text.slice(start + 1, at), anchor, language) });
  }
  return found;
}

function citationsIn(
  inner: string,
  anchor: string | undefined,
  language: Language,
): Parenthesis['citations'] {
  return inner.split(/[;؛；]/).flatMap((piece) => {
    const text = piece.trim();
    const reading = readCitation({ language, ...(anchor === undefined ? {} : { date: anchor }) }, text);
    if (!reading) return [];
    return reading.dates.map((date) => ({ text, name: reading.name, ...(date ? { date } : {}) }));
  });
}

/** The text with its citations blanked out, every offset as it was. */
export function withoutCitations(text: string, found: readonly Parenthesis[]): string {
  let out = text;
  for (const { start, end, citations } of found)
    if (citations.length > 0) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  return out;
}

/** Calls of footnotes blanked out, every offset as it was. */
export const withoutCalls = (text: string): string =>
  text.replace(/\[\^[^\]]+\]/g, (call) => ' '.repeat(call.length));

/** A sentence as it reads without its citations and footnotes. */
export const tidy = (text: string): string =>
  text
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?。，])/gu, '$1')
    .trim();
