// Quotations held against the original: verbatim, altered (and how), or not there.

import { aligned, differencesOf, gap, isWord, tokensOf } from './difference.ts';
import { folded, paragraphMark } from './fold.ts';
import { integrityWords } from './no-words.ts';
import { joint, type Original, paragraphAt, publishedAt } from './original.ts';
import { matchIn, type Pattern, patternOf } from './pattern.ts';
import type { Difference, OriginalPlace } from './types.ts';

export type QuotationVerdict =
  | {
      readonly kind: 'verbatim';
      readonly place: OriginalPlace;
      readonly passage: string;
      /** Somebody's words in the original, too, and not its own. */
      readonly spoken: boolean;
    }
  | {
      readonly kind: 'altered';
      readonly place: OriginalPlace;
      readonly passage: string;
      readonly differences: readonly Difference[];
      /** Every piece is there, but not so. */
      readonly apart?: 'order' | 'far';
    }
  | { readonly kind: 'not-found' };

export function verdictOf(quotation: string, original: Original): QuotationVerdict {
  const pattern = patternOf(quotation);
  const spoken = original.speeches.flatMap((speech) => {
    const match = matchIn(pattern, speech.text);
    return match ? [{ speech, passage: speech.text.slice(match.start, match.end) }] : [];
  })[0];
  const match = matchIn(pattern, original.text);
  const denied = match && deniedBefore(quotation, match.start, original);
  if (match && denied) return denied;
  if (match) {
    const passage = publishedAt(original, match.start, match.end);
    return { kind: 'verbatim', place: placeAt(original, match.start), passage, spoken: spoken !== undefined };
  }
  if (spoken) {
    const place = placeOf(original.paragraphs[spoken.speech.paragraph - 1]);
    return { kind: 'verbatim', place, passage: readable(spoken.passage), spoken: true };
  }
  return apart(pattern, original) ?? altered(pattern, original) ?? { kind: 'not-found' };
}

/** A quotation as a sentence of its own, where the original has a "not" right before it. */
function deniedBefore(quotation: string, start: number, original: Original): QuotationVerdict | undefined {
  const [, before = ''] = /([\p{L}\p{M}']+)\s$/u.exec(original.text.slice(0, start)) ?? [];
  const first = /[\p{L}]/u.exec(quotation)?.[0] ?? '';
  const there = original.text.charAt(start);
  const begins = first !== first.toLowerCase() && there === there.toLowerCase();
  if (!begins || !integrityWords(original.language).claims.negations.has(before.toLowerCase()))
    return undefined;
  const from = start - before.length - 1;
  const beginning = (text: string): string =>
    text
      .split(/\s/)
      .slice(0, 3)
      .join(' ')
      .replace(/[".,;:]+$/, '');
  return {
    kind: 'altered',
    place: placeAt(original, start),
    passage: publishedAt(original, from, Math.min(original.text.length, start + 60)),
    differences: [
      {
        original: `${before} ${beginning(original.text.slice(start))}`,
        quoted: beginning(folded(quotation)),
      },
    ],
  };
}

const readable = (text: string): string => text.replaceAll(paragraphMark, ' ').replaceAll(joint, ' … ');

const placeOf = (one: OriginalPlace | undefined): OriginalPlace => ({
  paragraph: one?.paragraph ?? 1,
  ...(one?.line === undefined ? {} : { line: one.line }),
});

const placeAt = (original: Original, offset: number): OriginalPlace => placeOf(paragraphAt(original, offset));

/** A piece that is too short to be anybody's in particular. */
const telling = 12;

/** Where each piece is in the original, but not in this order, or not this near to each other. */
function apart({ pieces }: Pattern, original: Original): QuotationVerdict | undefined {
  if (pieces.length < 2 || pieces.some(({ text }) => text.length < telling)) return undefined;
  const found = pieces.map((piece) => matchIn({ pieces: [{ ...piece, gap: 0 }] }, original.text));
  const [first] = found;
  if (!first || found.some((one) => one === undefined)) return undefined;
  const starts = found.map((one) => one?.start ?? 0);
  const inOrder = starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0));
  const passage = publishedAt(original, first.start, first.end);
  const place = placeAt(original, first.start);
  return { kind: 'altered', place, passage, differences: [], apart: inOrder ? 'far' : 'order' };
}

/** Share of a quotation's words that must stand in the passage, in order; the rare ones count more. */
const likeness = 0.6;
const distinctness = 0.5;

interface Passage {
  readonly text: string;
  readonly start: number;
  /** From the first word that it shares with the quotation. */
  readonly begins: number;
  readonly ends: number;
  /** Of the words that both have, the rare ones for more. */
  readonly common: number;
}

/** The passage that is most like the quotation, in the whole text or in somebody's words alone. */
function altered({ pieces }: Pattern, original: Original): QuotationVerdict | undefined {
  const quoted = pieces.map(({ text }) => text).join(` ${gap} `);
  const found = nearest(quoted, original.text);
  const spoken = original.speeches.flatMap((speech) => {
    const passage = nearest(quoted, joined(speech.text, ','));
    return passage ? [{ passage, speech }] : [];
  });
  const [best] = spoken.sort((a, b) => b.passage.common - a.passage.common);
  const own = best && (!found || best.passage.common >= found.common * 0.95) ? best : undefined;
  const passage = own?.passage ?? found;
  if (!passage) return undefined;
  return {
    kind: 'altered',
    place: own ? placeOf(original.paragraphs[own.speech.paragraph - 1]) : placeAt(original, passage.begins),
    passage: own
      ? readable(passage.text.slice(passage.begins - passage.start, passage.ends - passage.start))
      : publishedAt(original, passage.begins, passage.ends),
    differences: own ? fewest(own.speech.text, quoted) : differencesOf(passage.text, quoted),
  };
}

/** The reporting clause between two pieces of a speech has a sign of its own before it. */
const joined = (text: string, sign: string): string =>
  text.replaceAll(new RegExp(`[.,;:]?${joint}`, 'g'), `${sign} `);

function fewest(speech: string, quoted: string): readonly Difference[] {
  const all = [',', '.', ';', ''].flatMap((sign) => {
    const passage = nearest(quoted, joined(speech, sign));
    return passage ? [differencesOf(passage.text, quoted)] : [];
  });
  return all.sort((a, b) => a.length - b.length)[0] ?? [];
}

function nearest(quoted: string, text: string): Passage | undefined {
  const ours = tokensOf(quoted).map((token) => token.text.toLowerCase());
  const words = ours.filter(isWord);
  const theirs = tokensOf(text);
  const lower = theirs.map((token) => token.text.toLowerCase());
  const counts = new Map<string, number>();
  for (const word of lower) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weight = (word: string): number => 1 / Math.max(1, counts.get(word) ?? 0);
  const whole = words.reduce((sum, word) => sum + weight(word), 0);
  const spare = Math.min(40, 6 + Math.floor(ours.length / 2));
  let best: Passage | undefined;
  for (const begin of windows(ours, lower)) {
    const from = Math.max(0, begin - spare);
    const to = Math.min(lower.length, begin + ours.length + spare);
    const pairs = aligned(lower.slice(from, to), ours);
    const shared = pairs.filter(([, column]) => isWord(ours[column] ?? ''));
    const common = shared.reduce((sum, [, column]) => sum + weight(ours[column] ?? ''), 0);
    if (shared.length < words.length * likeness || common < whole * distinctness) continue;
    if (best && common <= best.common) continue;
    const [first, last] = [from + (pairs[0]?.[0] ?? 0), from + (pairs.at(-1)?.[0] ?? 0)];
    const start = theirs[from]?.start ?? 0;
    best = {
      text: text.slice(start, theirs[to - 1]?.end ?? text.length),
      start,
      begins: theirs[first]?.start ?? start,
      ends: theirs[last]?.end ?? text.length,
      common,
    };
  }
  return best;
}

/** Where the original may have the quotation: beginnings that most pairs of neighbouring words agree on. */
function windows(ours: readonly string[], theirs: readonly string[]): readonly number[] {
  const places = new Map<string, number[]>();
  for (let index = 0; index + 1 < ours.length; index++) {
    const key = `${ours[index]} ${ours[index + 1]}`;
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  const votes = new Map<number, number>();
  for (let index = 0; index + 1 < theirs.length; index++)
    for (const own of places.get(`${theirs[index]} ${theirs[index + 1]}`) ?? []) {
      const from = Math.max(0, index - own);
      votes.set(from, (votes.get(from) ?? 0) + 1);
    }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 8)
    .map(([from]) => from);
}
