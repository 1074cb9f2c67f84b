// Words that hold a claim back, and words that turn it round. A slide that drops the one, or has the other
// where the original has not, says something else.

import type { ActorWords, ClaimWords, IntegrityWords } from '../language/integrity-words.ts';
import { lazyFor } from '../language/lazy.ts';
import { oneOf } from '../language/word-lists.ts';
import { type Restated, shareWithout, stretchOf } from './restated.ts';
import type { Likeness, OriginalSentence, Pair } from './sentence-index.ts';
import { isLong, sameWord, type Token, tokensIn } from './tokens.ts';

/** Of the weight of the sentence's words, how much must be in the passage; the more, the fewer words it has. */
const shares = { hedge: 0.55, negation: 0.7, few: 0.9 };
/** Fewer words that tell something say nothing of where they come from. */
const fewest = { hedge: 2, negation: 3, sure: 4 };

export interface ClaimChange {
  readonly kind: 'hedge' | 'negation';
  /** The original's word that the slide has not, or the slide's that the original has not. */
  readonly word: string;
  readonly lost: boolean;
  /** Of the original. */
  readonly clause: string;
}

interface Patterns {
  readonly attribution: RegExp;
  readonly doubt: RegExp;
  /** At the end of an attribution that is a verb of saying. */
  readonly conjunction: RegExp;
  readonly conditional: RegExp;
  readonly month: RegExp;
  /** Whether a text can have such a month: most have none, and what stands before one costs much to look at. */
  readonly mayMonth: RegExp;
  readonly joint: RegExp;
}

const patternsOf = lazyFor(({ claims }: IntegrityWords): Patterns => {
  const month = oneOf(claims.months);
  return {
    attribution: new RegExp(String.raw`(?<!\p{L})(?:${oneOf(claims.attributions)})(?!\p{L})`, 'iu'),
    doubt: new RegExp(String.raw`(?<!\p{L})(?:${oneOf(claims.doubts)})(?!\p{L})`, 'iu'),
    conjunction: new RegExp(String.raw`\s(?:${oneOf(claims.that)})$`, 'iu'),
    joint: new RegExp(`^${oneOf(claims.joints)}$`, 'iu'),
    conditional: new RegExp(`${oneOf(claims.conditional)}$`, 'u'),
    // English has a month that is written like a doubt.
    month: new RegExp(String.raw`(?<=[^.!?:;"\s]\s+)${month}(?!\p{L})|(?<!\p{L})${month}(?=\s\d)`, 'gu'),
    mayMonth: new RegExp(month, 'u'),
  };
});

/** @param around the slide's title and what stands in the cells beside, which may say whose claim it is */
export function changedClaim(
  restated: Restated,
  words: IntegrityWords,
  around: readonly string[] = [],
): ClaimChange | undefined {
  const { tokens, passages } = restated;
  const { claims } = words;
  const [best] = passages;
  if (!best) return undefined;
  const isModal = (token: Token): boolean => modal(token, claims);
  const tells = (token: Token | undefined): boolean =>
    token !== undefined && !isModal(token) && !token.isNumber && isLong(token.plain);
  const common = best.pairs.filter(({ own }) => tells(tokens[own])).length;
  const isShort = tokens.filter(tells).length < fewest.sure;
  const share = shareWithout(restated, best, isModal);
  // What another passage says as plainly has lost nothing.
  const rivals = passages.filter((one) => shareWithout(restated, one, isModal) >= share - 1e-9);
  const change = { restated, words, around, best, rivals };
  return (
    (common >= fewest.hedge && share >= (isShort ? shares.few : shares.hedge)
      ? lostHedge(change)
      : undefined) ??
    (common >= fewest.negation && share >= (isShort ? shares.few : shares.negation)
      ? changedNegation(change)
      : undefined)
  );
}

const modal = ({ word }: Token, { hedges, weak, strong, negations }: ClaimWords): boolean =>
  hedges.has(word) || weak.has(word) || strong.has(word) || negations.has(word);

interface Change {
  readonly restated: Restated;
  readonly words: IntegrityWords;
  readonly around: readonly string[];
  readonly best: Likeness;
  readonly rivals: readonly Likeness[];
}

const lower = (tokens: readonly Token[]): readonly string[] => tokens.map(({ word }) => word);

function lostHedge({ restated, words, around, best, rivals }: Change): ClaimChange | undefined {
  const { text, tokens } = restated;
  const { attribution, doubt: doubtful, conjunction, month, mayMonth, joint } = patternsOf(words);
  const { hedges, held } = words.claims;
  const unmonthed = mayMonth.test(text) ? text.replace(month, 'month') : text;
  const own = unmonthed === text ? tokens : tokensIn(unmonthed);
  const isDoubt = ({ word }: Token): boolean => hedges.has(word) || held.has(word);
  // A doubt of its own may stand for any other; one that the passage has, too, stands for itself.
  const isTaken = (one: Token): boolean => best.sentence.tokens.some(({ word }) => word === one.word);
  const doubts = own.filter(isDoubt);
  if (doubtful.test(text) || doubts.some((one) => !isTaken(one))) return undefined;
  const clause = best.sentence.text;
  const hedge = doubtOf(best, restated, words);
  if (hedge && rivals.every((one) => doubtOf(one, restated, words)))
    return { kind: 'hedge', word: hedge, lost: true, clause };
  if (doubts.length > 0) return undefined;
  // A piece of a sentence, in a cell, may leave to its column whose it is.
  if (/^\p{Ll}/u.test(text) || [text, ...around].some((one) => attribution.test(one))) return undefined;
  // A name alone claims nothing.
  if (!tokens.some(({ text: word, plain }) => isLong(plain) && !/^\p{Lu}/u.test(word))) return undefined;
  const told = rivals.map(({ sentence }) => attribution.exec(sentence.text));
  const [said] = told;
  if (!said || told.includes(null) || isOfOtherClause(said, best, joint)) return undefined;
  // Who is named says it.
  const named = [...tokens, ...around.flatMap(tokensIn)];
  const place = said.index + said[0].length;
  const behind = nameAt(clause.slice(place), words.actors);
  // `Dem Gutachten zufolge`, `the union claims that`: it may stand before.
  const isVerb = conjunction.test(said[0]);
  const before = tokensIn(clause.slice(0, said.index))
    .slice(-3)
    .filter(({ plain }) => isLong(plain));
  const teller = behind.length > 0 && !isVerb ? behind : [...behind, ...before];
  const isNamed = teller.some((one) => named.some((other) => sameWord(one.plain, other.plain)));
  return isNamed ? undefined : { kind: 'hedge', word: said[0], lost: true, clause };
}

const articlesOf = lazyFor(
  ({ articles, prepositions }: ActorWords) =>
    new RegExp(`^(?:${oneOf(articles)}|${oneOf(prepositions)})$`, 'iu'),
);

/** The long words with which a text begins, articles and prepositions between them; up to a sign or any other word. */
function nameAt(text: string, actors: ActorWords): readonly Token[] {
  const own = tokensIn(text.slice(0, 60).split(/[,;:.،，]/)[0] ?? '');
  const end = own.findIndex((token) => !isLong(token.plain) && !articlesOf(actors).test(token.text));
  return own.slice(0, end < 0 ? 4 : end).filter(({ plain }) => isLong(plain));
}

/** `It will cost 90 million, according to the board, and take two years`: the second clause is nobody's, nor is the first where the second one has it. */
function isOfOtherClause(said: RegExpExecArray, { sentence, pairs }: Likeness, joint: RegExp): boolean {
  const last = Math.max(...pairs.map(({ theirs, small }) => (small ? 0 : theirs)));
  const between = sentence.tokens.filter(({ start }, at) => at > last && start < said.index);
  if (between.some(({ word }) => joint.test(word)) && between.some(({ plain }) => isLong(plain))) return true;
  const comma = sentence.text.indexOf(',', said.index + said[0].length);
  const next = sentence.tokens.findIndex(({ start }) => start > comma);
  if (said.index < 3 || comma < 0 || next < 0 || !joint.test(sentence.tokens[next]?.text ?? '')) return false;
  return pairs.some(({ theirs, small }) => !small && theirs > next);
}

/** A hedge; a weak modal, where the slide has a strong one that the passage has not; a conditional that is none here. */
function doubtOf(passage: Likeness, { tokens }: Restated, words: IntegrityWords): string | undefined {
  const { claims } = words;
  const { conditional, month, mayMonth } = patternsOf(words);
  const { sentence, pairs } = passage;
  const masked = mayMonth.test(sentence.text)
    ? sentence.text.replace(month, (name) => '#'.repeat(name.length))
    : sentence.text;
  const stretch = new Set(stretchOf(passage));
  const own = lower(tokens);
  const isStronger = own.some(
    (word) => claims.strong.has(word) && !sentence.tokens.some((one) => one.word === word),
  );
  const doubt = sentence.tokens.find(
    (token, at) =>
      stretch.has(token) &&
      masked[token.start] !== '#' &&
      !own.includes(token.word) &&
      (claims.hedges.has(token.word) || (isStronger && claims.weak.has(token.word))) &&
      isOnSaid(at, passage),
  );
  if (doubt) return doubt.word;
  const isDoubted = own.some((word) => claims.hedges.has(word) || claims.held.has(word));
  const phrase = isDoubted ? undefined : doubtfulOf(passage, words);
  if (phrase) return phrase;
  if (tokens.some(({ text: word }) => conditional.test(word))) return undefined;
  const isHeld = (at: number): boolean => conditional.test(sentence.tokens[at]?.text ?? '');
  for (const { theirs, small } of pairs) {
    // `aurait versé`, `serait à l'étude`: what both have, behind the verb that holds it back.
    const held = [theirs, ...(small ? [] : smallBefore(theirs, sentence))].find(isHeld);
    if (held !== undefined) return sentence.tokens[held]?.text;
  }
  return undefined;
}

/** The places of the words before one, up to the first that tells something, which is among them; of few. */
function smallBefore(at: number, { telling }: OriginalSentence): readonly number[] {
  const places: number[] = [];
  for (let place = at - 1; place >= 0 && place >= at - 3; place--) {
    places.push(place);
    if (telling[place]) break;
  }
  return places;
}

/** A doubt of several words before what both say. */
function doubtfulOf(passage: Likeness, words: IntegrityWords): string | undefined {
  const { text, tokens } = passage.sentence;
  const found = patternsOf(words).doubt.exec(text);
  if (!found) return undefined;
  const last = tokens.findLastIndex(({ start }) => start < found.index + found[0].length);
  return isOnSaid(last, passage) ? found[0] : undefined;
}

/** How far behind a doubt what it holds back may begin, in words. */
const reach = 4;

/** The word behind a doubt that tells something is said on the slide, too; or the doubt ends what is said there. */
function isOnSaid(at: number, { sentence, pairs }: Likeness): boolean {
  const matched = new Set(pairs.filter(({ small }) => !small).map(({ theirs }) => theirs));
  // One word may be another there: `will probably import fish`, `will have to buy fish`.
  let others = 0;
  for (let next = at + 1; next < sentence.tokens.length && next <= at + reach; next++) {
    if (matched.has(next)) return true;
    if (sentence.telling[next]) others += 1;
    if (others > 1) return false;
  }
  const last = sentence.tokens.at(-1);
  return matched.has(at - 1) && (last === undefined || at >= sentence.tokens.length - 2);
}

function changedNegation({ restated, words, around, best, rivals }: Change): ClaimChange | undefined {
  const { claims } = words;
  const mine = negationIn(lower(restated.tokens), claims);
  // Without something that is not there: that is another thing, and no denial of this.
  if (mine !== undefined && claims.lacks.has(mine) && !isOnShared(mine, restated.tokens, best.pairs, 'own'))
    return undefined;
  const theirs = negationOf(best, words);
  if ((mine === undefined) === (theirs === undefined)) return undefined;
  const isFlipped = rivals.every((one) => (negationOf(one, words) === undefined) !== (mine === undefined));
  if (!isFlipped) return undefined;
  // The negation of a clause beside it is in the sentence all the same; what stands in the cell beside is said, too.
  // A word that both have (`insured against`) denies neither.
  const side = theirs === undefined ? 'theirs' : 'own';
  const shared = new Set(best.pairs.map((pair) => pair[side]));
  const denies = ({ word }: Token, at: number): boolean =>
    claims.negations.has(word) || (claims.denials.has(word) && !shared.has(at));
  if ((theirs === undefined ? best.sentence : restated).tokens.some(denies)) return undefined;
  if (mine === undefined && isDeniedAround(around, restated.text, best.sentence.tokens, claims))
    return undefined;
  if (mine !== undefined && isOfAnother(mine, restated.tokens, best.pairs, claims)) return undefined;
  return {
    kind: 'negation',
    word: mine ?? theirs ?? '',
    lost: mine === undefined,
    clause: best.sentence.text,
  };
}

/** The cell beside denies it, or the title does and is about the same: `Not everybody is happy` says nothing of a treaty. */
function isDeniedAround(
  [title = '', ...beside]: readonly string[],
  text: string,
  passage: readonly Token[],
  claims: ClaimWords,
): boolean {
  if (beside.some((one) => negationIn(lower(tokensIn(one)), claims))) return true;
  const own = tokensIn(title);
  const at = own.findIndex(({ word }) => word === negationIn(lower(own), claims));
  // What is no sentence goes on with its title.
  if (at < 0 || !/[.!?]["']?$/.test(text)) return at >= 0;
  const near = [own.slice(0, at).findLast(isTelling), own.slice(at + 1).find(isTelling)];
  return near.some((one) => one && passage.some(({ plain }) => sameWord(plain, one.plain)));
}

const isTelling = ({ plain, isNumber }: Token): boolean => !isNumber && isLong(plain);

/** How far behind a denial stands what it denies, in words. */
const denied = 3;

/** What the sentence denies is not in the passage at all: `nobody could take a train`, where trains `return`. */
function isOfAnother(
  word: string,
  tokens: readonly Token[],
  pairs: readonly Pair[],
  claims: ClaimWords,
): boolean {
  const at = tokens.findIndex((one) => one.word === word);
  const next = tokens.findIndex(
    (one, place) => place > at && place <= at + denied && isTelling(one) && !modal(one, claims),
  );
  return next >= 0 && !pairs.some(({ own }) => own === next);
}

/** The denial in what a passage has in common with a slide: in one clause with a word of both that may be the verb. */
function negationOf(passage: Likeness, words: IntegrityWords): string | undefined {
  const { claims } = words;
  const { joint } = patternsOf(words);
  const { sentence, pairs } = passage;
  const verbs = pairs
    .filter(({ small }) => !small)
    .flatMap(({ theirs }) => sentence.tokens[theirs] ?? [])
    .filter(({ text }) => !/^\p{Lu}/u.test(text));
  const stretch = stretchOf(passage);
  const word = negationIn(lower(stretch), claims);
  const token = stretch.find((one) => one.word === word);
  if (!word || !token) return undefined;
  if (claims.lacks.has(word) && !isOnShared(word, sentence.tokens, pairs, 'theirs')) return undefined;
  const isNear = verbs.some((verb) => {
    const [from, to] = [Math.min(verb.start, token.start), Math.max(verb.start, token.start)];
    const isJoined = sentence.tokens.some((one) => one.start > from && one.end <= to && joint.test(one.text));
    return to - from < 60 && !isJoined && !/[,;:·\u2014،，；]/.test(sentence.text.slice(from, to));
  });
  return isNear ? word : undefined;
}

/** Whether what a "without" stands before is in the sentence and in its passage. */
function isOnShared(
  word: string,
  tokens: readonly Token[],
  pairs: readonly Pair[],
  side: 'own' | 'theirs',
): boolean {
  const at = tokens.findIndex((one) => one.word === word);
  return pairs.some((pair) => !pair.small && pair[side] > at && pair[side] <= at + 2);
}

function negationIn(words: readonly string[], { negations, undone }: ClaimWords): string | undefined {
  // `No. 12` is no denial.
  return words.find((word, index) => {
    const next = words[index + 1] ?? '';
    return negations.has(word) && !undone.has(next) && !/^\d/.test(next);
  });
}
