// A quotation as a pattern that its original must match: the pieces between ellipses and brackets, in order
// and not too far from each other, letter for letter, sign for sign. A first letter may be large or small.

import { lazy } from '../language/lazy.ts';
import { literal } from '../values/literal.ts';
import { folded, paragraphMark } from './fold.ts';
import { joint, speechMark } from './original.ts';
import { beginningsOf, type TextIndex } from './text-index.ts';

/** What may stand in the original in place of `[…]`, and of words in brackets, in characters. */
const farthest = { omission: 2000, words: 150 };

interface Piece {
  /** As quoted. */
  readonly text: string;
  /** What it may be besides as it stands; made where that is not enough, for it costs more than all the looking. */
  readonly pattern: () => RegExp;
  /** Largest gap before it. */
  readonly gap: number;
}

export interface Pattern {
  readonly pieces: readonly Piece[];
}

export interface Match {
  readonly start: number;
  readonly end: number;
}

const gaps = /\s*(\[[^\]]*\]|\(\s*\.{3,}\s*\)|\.{3,})\s*/u;
const isOmission = (gap: string): boolean => !/[\p{L}\p{N}]/u.test(gap);
/** A letter in brackets at the beginning of a word is that word's, in the other case. */
const caseFree = '\ue000';

export function patternOf(quotation: string): Pattern {
  const marked = folded(quotation).replace(/\[(\p{L})\](?=\p{L})/gu, `${caseFree}$1`);
  const parts = marked.split(gaps);
  const pieces: Piece[] = [];
  let gap = 0;
  parts.forEach((part, index) => {
    if (index % 2 === 1) {
      gap += isOmission(part) ? farthest.omission : farthest.words;
      return;
    }
    const text = part.replace(/^[\s".,;:—-]+|[\s".,;:—-]+$/g, '');
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    pieces.push({ text: text.replaceAll(caseFree, ''), pattern: lazy(() => patternOfPiece(text)), gap });
    gap = 0;
  });
  return { pieces };
}

const firstOf = (text: string): string => [...text.slice(0, 2)][0] ?? '';
const eitherCase = (letter: string): string =>
  letter.toLowerCase() === letter.toUpperCase()
    ? literal(letter)
    : `[${letter.toLowerCase()}${letter.toUpperCase()}]`;
const ideograph = /[\u3040-\u30ff\u3400-\u9fff]/;
const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character) && !ideograph.test(character);

function patternOfPiece(text: string): RegExp {
  const first = firstOf(text.replaceAll(caseFree, ''));
  const last = [...text].at(-1) ?? '';
  const body = text
    .split(/(\ue000.|[^\p{L}\p{N}\p{M}\ue000]*\s[^\p{L}\p{N}\p{M}\ue000]*)/u)
    .map((part, index) => {
      if (part.startsWith(caseFree)) return eitherCase(part.slice(1));
      if (index % 2 === 1) return between(part);
      return index === 0 && part !== ''
        ? eitherCase(first) + literal(part.slice(first.length))
        : literal(part);
    })
    .join('');
  const before = isWord(first) ? String.raw`(?<![\p{L}\p{N}\p{M}])` : '';
  const after = isWord(last) ? String.raw`(?![\p{L}\p{N}\p{M}])` : '';
  return new RegExp(`${before}${body}${after}`, 'uy');
}

/** A space between words; in the original a paragraph may end there, or a speaker be named. */
function between(gap: string): string {
  const bare = literal(gap.replace(/[\s"]/g, ''));
  return `(?:${literal(gap)}|${bare}"?${paragraphMark}"?|[.,;:]?${joint})`;
}

/** Where the pattern is in a folded text, each place of its first piece once; the first that goes on is it. */
export function matchIn({ pieces }: Pattern, index: TextIndex): Match | undefined {
  const [first] = pieces;
  if (!first) return undefined;
  for (const start of beginningsOf(first.text, index)) {
    const found = endAt(first, start, index);
    const end = found === undefined ? undefined : goesOn(pieces, 1, found, index);
    if (end !== undefined) return { start, end };
  }
  return undefined;
}

/** Where a piece ends that begins at an offset; undefined where it is not there. */
function endAt(piece: Piece, start: number, { text }: TextIndex): number | undefined {
  if (standsAt(piece.text, start, text)) return start + piece.text.length;
  const pattern = piece.pattern();
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Letter for letter, as whole words. */
function standsAt(piece: string, start: number, text: string): boolean {
  const end = start + piece.length;
  const [last = ''] = [...piece.slice(-2)].slice(-1);
  return (
    text.startsWith(piece, start) &&
    !(isWord(firstOf(piece)) && /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, start - 2), start))) &&
    !(isWord(last) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(end, end + 2)))
  );
}

/** How many places are tried for one piece. */
const patience = 50;

function goesOn(pieces: readonly Piece[], at: number, end: number, index: TextIndex): number | undefined {
  const piece = pieces[at];
  if (!piece) return end;
  // Nobody's words go on in somebody else's.
  const another = index.text.slice(end, end + piece.gap).indexOf(speechMark);
  const last = end + (another < 0 ? piece.gap : another);
  let tried = 0;
  for (const start of beginningsOf(piece.text, index, end, last)) {
    tried += 1;
    if (tried > patience) break;
    const found = endAt(piece, start, index);
    const rest = found === undefined ? undefined : goesOn(pieces, at + 1, found, index);
    if (rest !== undefined) return rest;
  }
  return undefined;
}
