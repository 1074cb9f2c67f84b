// Who does what to whom: a slide on which the two of a passage have changed places. Told by the order of the words around
// one verb, and by what a language marks besides (an article, a case, "by"); where those do not decide, nothing is said.

import type { ActorWords, IntegrityWords } from '../language/integrity-words.ts';
import { lazyFor } from '../language/lazy.ts';
import { oneOf } from '../language/word-lists.ts';
import type { Restated } from './restated.ts';
import type { Likeness } from './sentence-index.ts';
import type { Token } from './tokens.ts';

export interface Swap {
  /** Who does it on the slide. */
  readonly actor: string;
  readonly verb: string;
  readonly passage: string;
}

/** Of the weight of a sentence's words, how much must be in the passage. */
const enough = 0.5;
/** How far from a verb those may stand whose doing it is, in words: on the slide, there, and one alone. */
const near = { here: 6, there: 3, alone: 3 };

interface Patterns {
  readonly passive: RegExp;
  readonly object: RegExp;
  readonly article: RegExp;
  readonly mutual: RegExp;
  readonly preposition: RegExp;
  readonly turned: { readonly before: RegExp; readonly behind: RegExp };
}

const patternsOf = lazyFor(
  ({ passive, object, articles, mutual, prepositions, clitics }: ActorWords): Patterns => {
    const whole = (words: string): RegExp => new RegExp(`^${oneOf(words)}$`, 'iu');
    return {
      passive: whole(passive),
      object: whole(object),
      article: whole(articles),
      mutual: whole(mutual),
      preposition: whole(prepositions),
      turned: { before: whole(clitics.before), behind: whole(clitics.behind) },
    };
  },
);

/** A word that both have, and its number in either. */
interface Place {
  readonly here: number;
  readonly there: number;
}
type Side = keyof Place;

interface Compared {
  readonly words: Readonly<Record<Side, readonly Token[]>>;
  readonly actors: ActorWords;
  readonly negations: ReadonlySet<string>;
  readonly texts: Readonly<Record<Side, string>>;
}

/** @param isTime names of months: they do nothing */
export function swapIn(
  restated: Restated,
  { actors, claims: { negations } }: IntegrityWords,
  isTime: (word: string) => boolean,
): Swap | undefined {
  const [best, next] = restated.passages;
  if (actors.told === 'none' || !best || best.share < enough) return undefined;
  const swapWith = (passage: Likeness): Swap | undefined =>
    swapBetween(restated, passage, { actors, negations }, isTime);
  const swap = swapWith(best);
  // What another passage says as plainly, and so, is what the slide restates.
  const isSaid = next && next.share >= best.share * 0.9 && !swapWith(next);
  return isSaid ? undefined : swap;
}

function swapBetween(
  { text, tokens }: Restated,
  { sentence, pairs }: Likeness,
  { actors, negations }: Pick<Compared, 'actors' | 'negations'>,
  isTime: (word: string) => boolean,
): Swap | undefined {
  const compared: Compared = {
    words: { here: tokens, there: sentence.tokens },
    actors,
    negations,
    texts: { here: text, there: sentence.text },
  };
  const places = pairs
    .filter(({ small }) => !small)
    .map(({ own, theirs }): Place => ({ here: own, there: theirs }))
    .sort((a, b) => a.here - b.here);
  const things = places.filter(
    (place) => isThing(place, compared) && !isTime(tokens[place.here]?.word ?? ''),
  );
  for (const verb of places) {
    if (!isVerb(verb, compared)) continue;
    const around = things.filter(
      (one) =>
        one !== verb &&
        Math.abs(one.here - verb.here) <= near.here &&
        Math.abs(one.there - verb.there) <= near.there,
    );
    const before = around.filter(({ there }) => there < verb.there).sort((a, b) => b.there - a.there);
    const behind = around.filter(({ there }) => there > verb.there).sort((a, b) => a.there - b.there);
    const isOneSided = actors.told === 'article' && behind.length === 0;
    const [first, second] = isOneSided ? before : [before[0], behind[0]];
    const pair = first && second && first !== second ? { first, second, verb } : undefined;
    const actor =
      (pair && swappedActor(pair, compared)) ?? aloneActor(before[0] ?? behind[0], verb, compared);
    if (actor !== undefined)
      return {
        actor: tokens[actor]?.text ?? '',
        verb: tokens[verb.here]?.text ?? '',
        passage: sentence.text,
      };
  }
  return undefined;
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/**
 * A name, or what has an article before it; in a language of cases any word that is not small. What has a preposition
 * before it is neither who does something nor whom it is done to.
 */
function isThing(place: Place, { words, actors }: Compared): boolean {
  const { article, preposition } = patternsOf(actors);
  return (['here', 'there'] as const).every((side) => {
    const [own, at] = [words[side], place[side]];
    const before = [1, 2].map((back) => own[at - back]?.text ?? '');
    if (preposition.test(before[0] ?? '')) return false;
    const next = own[at - 1];
    if (preposition.test(before[1] ?? '') && !isCapital(next) && !next?.isNumber) return false;
    // Where every noun has a capital, what has none is an adjective.
    const isIntroduced = actors.told === 'place' && before.some((word) => article.test(word));
    return actors.told === 'case' || isCapital(own[at]) || isIntroduced;
  });
}

/** Small letters, no article before it, not such as two do to each other, and not turned to whoever stands before it. */
function isVerb(place: Place, { words, actors }: Compared): boolean {
  const { article, mutual, turned } = patternsOf(actors);
  return (['here', 'there'] as const).every((side) => {
    const [before = '', own = '', behind = ''] = [-1, 0, 1].map((by) => words[side][place[side] + by]?.text);
    // In Spanish the article is the pronoun, too.
    const isTurned = turned.before.test(before) || turned.behind.test(behind);
    const isNoun = article.test(before) || /'s$/.test(before);
    return own !== '' && !/^\p{Lu}/u.test(own) && !isNoun && !isTurned && !mutual.test(own);
  });
}

interface Doing {
  readonly first: Place;
  readonly second: Place;
  readonly verb: Place;
}

function swappedActor(doing: Doing, compared: Compared): number | undefined {
  const { first, second, verb } = doing;
  if (!isInOneClause('here', [first, second, verb], compared)) return undefined;
  if (compared.actors.told === 'case')
    return isTurnedRound(doing, compared) ? Math.min(first.here, second.here) : undefined;
  if (!isInOneClause('there', [first, second, verb], compared)) return undefined;
  if (isDenied(doing, compared)) return undefined;
  const [here, there] = [actorIn('here', doing, compared), actorIn('there', doing, compared)];
  if (here === undefined || there === undefined || here === there) return undefined;
  return here === 'first' ? first.here : second.here;
}

/** `Das Land zahlt keine Entschädigung` and `eine Entschädigung zahlt das Land nicht`: what is denied may lead. */
const isDenied = ({ first, second }: Doing, { words, negations, actors }: Compared): boolean =>
  actors.told === 'article' &&
  (['here', 'there'] as const).some((side) =>
    [first, second].some((place) => negations.has(words[side][place[side] - 1]?.word ?? '')),
  );

/** Which of the two does it, on one side; undefined where that is not marked. */
function actorIn(
  side: Side,
  { first, second, verb }: Doing,
  { words, actors }: Compared,
): 'first' | 'second' | undefined {
  const { passive, object } = patternsOf(actors);
  const own = words[side];
  const isMarked = (place: Place, by: RegExp): boolean =>
    [1, 2, 3].some((back) => {
      const at = place[side] - back;
      const others = [first, second, verb].filter((one) => one !== place);
      const isBetween = others.some((one) => one[side] >= at && one[side] < place[side]);
      return !isBetween && by.test(own[at]?.text ?? '');
    });
  const agents = [isMarked(first, passive), isMarked(second, passive)];
  if (agents[0] || agents[1]) {
    if (actors.told === 'article' || agents[0] === agents[1]) return undefined;
    return agents[0] ? 'first' : 'second';
  }
  const objects = [isMarked(first, object), isMarked(second, object)];
  if (objects[0] !== objects[1]) return objects[0] ? 'second' : 'first';
  const isFirst = first[side] < second[side];
  const isBetween =
    Math.min(first[side], second[side]) < verb[side] && verb[side] < Math.max(first[side], second[side]);
  const inOrder = isFirst ? 'first' : 'second';
  if (actors.told === 'place') return isBetween ? inOrder : undefined;
  // German puts either of the two before the verb; what stands there with an article, and nothing else, is more often who.
  const lead = isFirst ? first : second;
  const isLead =
    lead[side] <= 2 && verb[side] === lead[side] + 1 && patternsOf(actors).article.test(own[0]?.text ?? '');
  return side === 'there' || !isBetween || isLead ? inOrder : undefined;
}

/** Nothing parts the words: a comma may begin another clause. */
function isInOneClause(side: Side, places: readonly Place[], { texts, words }: Compared): boolean {
  const starts = places.map((place) => words[side][place[side]]?.start ?? 0);
  return !/[,;:]/.test(texts[side].slice(Math.min(...starts), Math.max(...starts)));
}

/** The other order, and other ends of the words: with the same ends only the order has changed. */
function isTurnedRound({ first, second, verb }: Doing, { words, actors }: Compared): boolean {
  const { passive } = patternsOf(actors);
  const order = (side: Side): number =>
    Math.sign(first[side] - verb[side]) === Math.sign(verb[side] - second[side])
      ? Math.sign(second[side] - first[side])
      : 0;
  const isBetween = order('here') * order('there') < 0;
  if (!isBetween) return false;
  const isPassive = (side: Side): boolean => {
    const [from, to] = [Math.min(first[side], second[side]), Math.max(first[side], second[side])];
    return words[side].slice(from, to + 1).some(({ text }) => passive.test(text));
  };
  if (isPassive('here') || isPassive('there')) return false;
  const form = (side: Side, place: Place, by = 0): string => words[side][place[side] + by]?.plain ?? '';
  // The word before a name in quotation marks has the ending.
  const changed = (place: Place): boolean =>
    form('here', place) !== form('there', place) ||
    (form('here', place, -1).slice(0, 4) === form('there', place, -1).slice(0, 4) &&
      form('here', place, -1) !== form('there', place, -1));
  return changed(first) || changed(second);
}

/** Where only one of the two is named in both: it stands behind the verb here, and before it there. */
function aloneActor(place: Place | undefined, verb: Place, compared: Compared): number | undefined {
  const { words, actors } = compared;
  const { passive, object } = patternsOf(actors);
  // A language that may put the one who does it last marks the other; one that marks nobody leaves it open.
  if (actors.told !== 'place' || actors.object === '' || !place) return undefined;
  if (!isInOneClause('there', [place, verb], compared)) return undefined;
  const distance = { here: place.here - verb.here, there: place.there - verb.there };
  const isFar = Math.abs(distance.here) > near.alone || Math.abs(distance.there) > near.alone;
  // Of a participle nobody can tell.
  const isOneForm = words.here[verb.here]?.plain === words.there[verb.there]?.plain;
  if (isFar || !isOneForm || distance.here < 0 === distance.there < 0) return undefined;
  const marked = (side: Side, by: RegExp): boolean => {
    const [from, to] = [Math.min(place[side], verb[side]) + 1, Math.max(place[side], verb[side])];
    return words[side].slice(from, to).some(({ text }) => by.test(text));
  };
  if (marked('here', passive) || marked('there', passive)) return undefined;
  if (!marked(distance.here > 0 ? 'here' : 'there', object)) return undefined;
  return verb.here;
}
