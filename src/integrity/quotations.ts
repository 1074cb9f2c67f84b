// Quotations held against the original: verbatim, altered (and how), or not there.

import { lazyFor } from '../language/lazy.ts';
import { aligned, differencesOf, gap, isWord, type Token, tokensOf } from './difference.ts';
import { folded, paragraphMark } from './fold.ts';
import { lastBefore } from './last-before.ts';
import { integrityWords } from './no-words.ts';
import { joint, type Original, paragraphAt, publishedAt, type Speech, speechMark } from './original.ts';
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
  const said = matchIn(pattern, original.spoken());
  const match = matchIn(pattern, original.index());
  const denied = match && deniedBefore(quotation, match.start, original);
  if (match && denied) return denied;
  if (match) {
    const passage = publishedAt(original, match.start, match.end);
    return { kind: 'verbatim', place: placeAt(original, match.start), passage, spoken: said !== undefined };
  }
  if (said) {
    const speech = speechAt(original, said.start);
    const passage = original.spoken().text.slice(said.start, said.end);
    return { kind: 'verbatim', place: speech.place, passage: readable(passage), spoken: true };
  }
  return apart(pattern, original) ?? altered(pattern, original) ?? { kind: 'not-found' };
}

/** The speech in which an offset among all speeches stands. */
function speechAt(
  { speeches, paragraphs }: Original,
  offset: number,
): { readonly speech?: Speech; readonly place: OriginalPlace } {
  const speech = speeches[lastBefore(speeches, offset)];
  return { ...(speech ? { speech } : {}), place: placeOf(paragraphs[(speech?.paragraph ?? 1) - 1]) };
}

/** A quotation as a sentence of its own, where the original has a "not" right before it. */
function deniedBefore(quotation: string, start: number, original: Original): QuotationVerdict | undefined {
  const [, before = ''] =
    /([\p{L}\p{M}']+)\s$/u.exec(original.text.slice(Math.max(0, start - 40), start)) ?? [];
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
  const found = pieces.map((piece) => matchIn({ pieces: [{ ...piece, gap: 0 }] }, original.index()));
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
  const found = nearest(quoted, tokensIndexOf(original).text);
  const best = nearest(quoted, tokensIndexOf(original).speeches);
  const own = best && (!found || best.common >= found.common * 0.95) ? best : undefined;
  const passage = own ?? found;
  if (!passage) return undefined;
  const { speech, place } = own ? speechAt(original, own.begins) : { speech: undefined, place: undefined };
  return {
    kind: 'altered',
    place: place ?? placeAt(original, passage.begins),
    passage: own
      ? readable(own.text.slice(own.begins - own.start, own.ends - own.start))
      : publishedAt(original, passage.begins, passage.ends),
    differences: speech ? fewest(speech.text, quoted) : differencesOf(passage.text, quoted),
  };
}

/** The text and the speeches by their words and signs; only an altered quotation asks for them. */
const tokensIndexOf = lazyFor(({ text, speeches }: Original) => ({
  text: tokenIndex(text),
  // One sign for the joint: offsets stay.
  speeches: tokenIndex(speeches.map((one) => one.text.replaceAll(joint, ' ')).join(speechMark)),
}));

/** The reporting clause between two pieces of a speech has a sign of its own before it. */
const joined = (text: string, sign: string): string =>
  text.replaceAll(new RegExp(`[.,;:]?${joint}`, 'g'), `${sign} `);

function fewest(speech: string, quoted: string): readonly Difference[] {
  const all = [',', '.', ';', ''].flatMap((sign) => {
    const passage = nearest(quoted, tokenIndex(joined(speech, sign)));
    return passage ? [differencesOf(passage.text, quoted)] : [];
  });
  return all.sort((a, b) => a.length - b.length)[0] ?? [];
}

interface TokenIndex {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Numbers of the first of two neighbouring tokens. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

function tokenIndex(text: string): TokenIndex {
  const tokens = tokensOf(text);
  const lower = tokens.map((token) => token.text.toLowerCase());
  const counts = new Map<string, number>();
  const pairs = new Map<string, number[]>();
  lower.forEach((word, at) => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    const key = `${word} ${lower[at + 1]}`;
    const known = pairs.get(key);
    if (known) known.push(at);
    else pairs.set(key, [at]);
  });
  return { text, tokens, lower, counts, pairs };
}

function nearest(
  quoted: string,
  { text, tokens: theirs, lower, counts, pairs: places }: TokenIndex,
): Passage | undefined {
  const ours = tokensOf(quoted).map((token) => token.text.toLowerCase());
  const words = ours.filter(isWord);
  const weight = (word: string): number => 1 / Math.max(1, counts.get(word) ?? 0);
  const whole = words.reduce((sum, word) => sum + weight(word), 0);
  const spare = Math.min(40, 6 + Math.floor(ours.length / 2));
  let best: Passage | undefined;
  for (const begin of windows(ours, places)) {
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

/** Places of one pair of words that are counted. */
const mostPlaces = 400;

/** Where the original may have the quotation: beginnings that most pairs of neighbouring words agree on. */
function windows(ours: readonly string[], places: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const votes = new Map<number, number>();
  for (let own = 0; own + 1 < ours.length; own++)
    for (const at of (places.get(`${ours[own]} ${ours[own + 1]}`) ?? []).slice(0, mostPlaces)) {
      const from = Math.max(0, at - own);
      votes.set(from, (votes.get(from) ?? 0) + 1);
    }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 8)
    .map(([from]) => from);
}
