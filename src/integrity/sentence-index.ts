// The original's sentences by their words, so that the one which a sentence on a slide restates is found without
// reading them all: only those are compared that share its rare words. Time grows with the length of the texts, not
// with its square.

import { draftWords } from '../draft/no-words.ts';
import { sentences } from '../draft/sentence-spans.ts';
import type { Language } from '../language/types.ts';
import { lastBefore } from './last-before.ts';
import { plainName } from './name-forms.ts';
import type { Original, OriginalParagraph } from './original.ts';
import { isLong, rootOf, sameWord, type Token, tokensIn } from './tokens.ts';

export interface OriginalSentence {
  /** Folded. */
  readonly text: string;
  readonly paragraph: OriginalParagraph;
  /** In `Original.text`. */
  readonly start: number;
  /** Its number in the text. */
  readonly at: number;
  readonly tokens: readonly Token[];
  /** Which of them say something of what the sentence is about. */
  readonly telling: readonly boolean[];
  readonly byRoot: ReadonlyMap<string, readonly number[]>;
}

/** A word of the slide's and the original's that it is, by their numbers in their sentences. */
export interface Pair {
  readonly own: number;
  readonly theirs: number;
  readonly weight: number;
  /** A word that says nothing of what the sentence is about. */
  readonly small: boolean;
}

export interface Likeness {
  readonly sentence: OriginalSentence;
  readonly pairs: readonly Pair[];
  /** Of the weight of the slide's words, how much is there; 0 to 1. */
  readonly share: number;
}

export interface SentenceIndex {
  readonly sentences: readonly OriginalSentence[];
  /** Whether a whole sentence stands there as it is. */
  readonly has: (folded: string) => boolean;
  readonly weightOf: (token: Token) => number;
  /** Whether a word says nothing of what a sentence is about. */
  readonly isSmall: (token: Token) => boolean;
  /** Sentences with a word that begins like this one, in the order of the text. */
  readonly withWord: (plain: string) => readonly OriginalSentence[];
  /** Sentences that share words with these, the likest first. */
  readonly like: (tokens: readonly Token[], weights: readonly number[]) => readonly Likeness[];
  /** The sentence in which an offset of the original's text stands, and the next. */
  readonly around: (offset: number) => readonly OriginalSentence[];
  readonly likenessTo: (
    tokens: readonly Token[],
    sentence: OriginalSentence,
    weights?: readonly number[],
  ) => Likeness;
}

/** Places of one word that are counted, and the sentences that have most of what is looked for, which are read. */
const most = { places: 48, sentences: 5 };
/** Of a small word's weight, against that of any other. */
const small = 0.1;

export function indexSentences(original: Original): SentenceIndex {
  const isSmall = smallWords(original.language);
  const all = sentencesOf(original, isSmall);
  const places = new Map<string, number[]>();
  for (const { at, byRoot } of all)
    for (const root of byRoot.keys()) {
      const known = places.get(root);
      if (known) known.push(at);
      else places.set(root, [at]);
    }
  const rarities = new Map<string, number>();
  /** What few sentences have tells more than what all have. */
  const rarityOf = (root: string): number => {
    const known = rarities.get(root);
    if (known !== undefined) return known;
    const rarity = Math.log(1 + (all.length + 1) / Math.max(1, places.get(root)?.length ?? 0));
    rarities.set(root, rarity);
    return rarity;
  };
  const weightOf = (token: Token): number =>
    token.isNumber ? 0 : (isSmall(token) ? small : 1) * rarityOf(token.root);
  const likenessTo = (
    tokens: readonly Token[],
    sentence: OriginalSentence,
    weights: readonly number[] = tokens.map(weightOf),
  ): Likeness => {
    const pairs: Pair[] = [];
    const taken: number[] = [];
    let [whole, shared] = [0, 0];
    let before = -1;
    for (let own = 0; own < tokens.length; own++) {
      const token = tokens[own];
      const weight = weights[own] ?? 0;
      whole += weight;
      const places = weight === 0 || !token ? undefined : sentence.byRoot.get(token.root);
      if (!token || !places) continue;
      let theirs: number | undefined;
      for (const place of places) {
        if (taken.includes(place) || !sameWord(token.plain, sentence.tokens[place]?.plain ?? '')) continue;
        theirs ??= place;
        if (place <= before) continue;
        theirs = place;
        break;
      }
      if (theirs === undefined) continue;
      taken.push(theirs);
      before = theirs;
      shared += weight;
      pairs.push({ own, theirs, weight, small: isSmall(token) });
    }
    return { sentence, pairs, share: whole === 0 ? 0 : shared / whole };
  };
  /** The sentences that have most of the weight of some words, of which only places of the rarer ones are counted. */
  const votes = new Float64Array(all.length);
  const candidates = (tokens: readonly Token[], weights: readonly number[]): readonly OriginalSentence[] => {
    const touched: number[] = [];
    const rare = tokens
      .map((token, own) => ({ token, weight: weights[own] ?? 0, found: places.get(token.root) ?? [] }))
      .filter(({ found }) => found.length > 0)
      .sort((a, b) => b.weight - a.weight);
    for (const { token, weight, found } of rare) {
      if (weight === 0 || (isSmall(token) && touched.length > 0)) break;
      for (let place = 0; place < found.length && place < most.places; place++) {
        const at = found[place] ?? 0;
        if (votes[at] === 0) touched.push(at);
        votes[at] = (votes[at] ?? 0) + weight;
      }
    }
    const voted = (at: number): number => votes[at] ?? 0;
    const best: number[] = [];
    for (const at of touched) {
      const last = best[most.sentences - 1];
      if (last !== undefined && (voted(last) > voted(at) || (voted(last) === voted(at) && last < at)))
        continue;
      let place = best.findIndex(
        (other) => voted(other) < voted(at) || (voted(other) === voted(at) && other > at),
      );
      if (place < 0) place = best.length;
      best.splice(place, 0, at);
      if (best.length > most.sentences) best.pop();
    }
    for (const at of touched) votes[at] = 0;
    return best.flatMap((at) => all[at] ?? []);
  };
  const known = new Set(all.map(({ text }) => bare(text)));
  return {
    sentences: all,
    weightOf,
    isSmall,
    withWord: (plain) => (places.get(rootOf(plain)) ?? []).flatMap((at) => all[at] ?? []),
    likenessTo,
    around: (offset) => {
      const at = lastBefore(all, offset);
      return all.slice(Math.max(0, at), at + 2);
    },
    has: (folded) => known.has(bare(folded)),
    like: (tokens, weights) =>
      candidates(tokens, weights)
        .map((sentence) => likenessTo(tokens, sentence, weights))
        .sort((a, b) => b.share - a.share || a.sentence.at - b.sentence.at),
  };
}

const bare = (sentence: string): string => sentence.replace(/^["'\s]+|[\s"'.!?…。！？؟]+$/gu, '');

function sentencesOf(original: Original, isSmall: (token: Token) => boolean): readonly OriginalSentence[] {
  const all: OriginalSentence[] = [];
  for (const paragraph of original.paragraphs) {
    for (const { text, start } of sentences(paragraph.folded, original.language)) {
      const tokens = tokensIn(text);
      const byRoot = new Map<string, number[]>();
      tokens.forEach(({ root }, place) => {
        const known = byRoot.get(root);
        if (known) known.push(place);
        else byRoot.set(root, [place]);
      });
      all.push({
        text,
        paragraph,
        start: paragraph.start + start,
        at: all.length,
        tokens,
        telling: tokens.map((token) => !token.isNumber && !isSmall(token)),
        byRoot,
      });
    }
  }
  return all;
}

/** Words that say nothing of what a sentence is about. */
function smallWords(language: Language): (token: Token) => boolean {
  const stop = new Set(draftWords(language).stopWords.map(plainName));
  // Of a sentence's first word nobody can tell whether it is a name.
  const isShort = ({ plain, word, text, start }: Token): boolean =>
    !isLong(plain) && (start === 0 || text === word);
  return (token) => isShort(token) || stop.has(token.plain);
}
