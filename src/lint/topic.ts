// Whether an English title is a sentence, told by its verb: by lists of words (verbs.ts) and the words around each. Where
// a word may be a verb, the title is taken for a sentence: better a topic missed than a sentence called one.

import {
  determiners,
  finite,
  irregular,
  namesInS,
  nounOrVerb,
  nouns,
  objects,
  prepositions,
  verbOrNoun,
  verbs,
} from './verbs.ts';

interface Word {
  readonly text: string;
  readonly lower: string;
  /** A capital letter where a sentence would have none: a name, if the title is not in title case. */
  readonly isName: boolean;
  /** It is the first, or a comma, colon or dash stands before it. */
  readonly begins: boolean;
}

/** True where no word of the title can be read as its verb. */
export function isTopic(title: string): boolean {
  const words = wordsOf(title);
  return words.some(({ text }) => /\p{L}/u.test(text)) && !words.some((_, index) => mayBeVerb(words, index));
}

function wordsOf(title: string): readonly Word[] {
  const found = [...title.replaceAll("'", '’').matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’.&-]*/gu)].map(
    ({ 0: match, index }) => ({
      text: match.replace(/\.$/, ''),
      begins: /(?:^\P{L}*|[,;:(–—/“]\s*|\s-\s*)$/u.test(title.slice(0, index)),
    }),
  );
  const inner = found.filter(({ text, begins }) => !begins && text.length > 3);
  const capitals = inner.filter(({ text }) => /^\p{Lu}/u.test(text));
  const isTitleCase = capitals.length > 1 && capitals.length >= inner.length * 0.7;
  return found.map(({ text, begins }) => ({
    text,
    lower: text.toLowerCase(),
    begins,
    isName: !isTitleCase && !begins && /^\p{Lu}/u.test(text),
  }));
}

function mayBeVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const { lower } = word;
  const before = subjectBefore(words, index);
  const next = words[index + 1];
  const after = next?.begins ? undefined : next;
  if (finite.has(lower)) return isAuxiliary(word, before, after);
  if (word.isName || /[’.&]|\p{N}/u.test(word.text)) return false;
  if (irregular.has(lower)) return isPast(lower, before, after);
  if (isRegularPast(lower)) return before !== undefined && !belongsToNoun(before);
  const lemma = lemmaOf(lower);
  return lemma === undefined ? isBase(lower, before, after) : isThirdPerson(lemma, before, after);
}

/** The word before, adverbs passed over: `Norland never pays`, `The leader, surprisingly, admitted it`. */
function subjectBefore(words: readonly Word[], index: number): Word | undefined {
  let at = index - 1;
  while (isAdverb(words[at]?.lower ?? '')) at -= 1;
  return at === index - 1 && words[index]?.begins ? undefined : words[at];
}

/** The month of May, the will of the people and military might are no verbs. */
function isAuxiliary({ lower, isName }: Word, before: Word | undefined, after: Word | undefined): boolean {
  if (lower === 'may') return !isName && !(before === undefined && /^\d/.test(after?.text ?? ''));
  return !/^(?:will|might|must)$/.test(lower) || before === undefined || !belongsToNoun(before);
}

/** `cut`, `left`, `felt`; not the left, the cut of. A participle at the beginning is none: `Lost in translation`. */
function isPast(lower: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined)
    return /^(?:cut|put|set|let|hit|shut|read|beat|split|spread|quit|shed|cast)$/.test(lower);
  return !belongsToNoun(before) && after?.lower !== 'of';
}

const isRegularPast = (lower: string): boolean =>
  /[a-z]{2}[^e]ed$/.test(lower) &&
  !/-|^(?:un|multi|self)[a-z]{4,}ed$|^(?:hundred|sacred|naked|wicked|united|armed|rugged|landlocked)$/.test(
    lower,
  );

/** `backs`, `seeks`, `prices`. */
function isThirdPerson(lemma: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined) return false;
  const isNoPlural = isVerb(lemma) && !/^(?:remain|find|leave|live|mean|proceed)$/.test(lemma);
  // `The north abstains`: an adjective may stand for a noun, an article or a preposition may not.
  if (belongsToNoun(before)) return isNoPlural && !isPossessive(before) && !isOnlyBeforeNoun(before.lower);
  if (/^(?:and|or|nor|but)$/.test(before.lower)) return isNoPlural || isObject(after);
  if (isVerb(lemma)) return true;
  // After a plural it is the second part of a compound: `arms talks`.
  if (isPlural(before) && before.lower.endsWith('s')) return false;
  if (verbOrNoun.has(lemma)) return !/^(?:of|between|among)$/.test(after?.lower ?? '');
  return (
    !isNoun(lemma) ||
    isObject(after) ||
    isAdverb(after?.lower ?? '') ||
    /^(?:into|onto|north|south|east|west|abroad|home)$/.test(after?.lower ?? '')
  );
}

/** `back`, `seek`, `price`. */
function isBase(lower: string, before: Word | undefined, after: Word | undefined): boolean {
  if (lower.endsWith('ing') || (isFunctionWord(lower) && !(verbs.has(lower) && before !== undefined)))
    return false;
  // Hardly anything but a verb stands before an article.
  const hasArticle = /^(?:the|an?|its|their|our|your|his|her)$/.test(after?.lower ?? '');
  if (before === undefined) {
    // An order: `Keep the border open`, `Cut emissions`, `Act before the flood`.
    const isTimed = /^(?:before|after|until|while|now|as|like|together|first|early)$/.test(
      after?.lower ?? '',
    );
    return (
      isVerb(lower) ||
      hasArticle ||
      (verbOrNoun.has(lower) && after !== undefined && (isObject(after) || isPlural(after))) ||
      (nounOrVerb.has(lower) && (isObject(after) || isTimed))
    );
  }
  if (belongsToNoun(before)) return false;
  if (isVerb(lower)) return true;
  const isPossible = verbOrNoun.has(lower) || nounOrVerb.has(lower);
  if (isAdverb(after?.lower ?? '') && (isPlural(before) || isPossible)) return true;
  if (isPlural(before))
    return verbOrNoun.has(lower) || isObject(after) || !(isNoun(lower) || isAdjective(lower));
  // `Norland and Sarvia share the river`
  return hasArticle ? isPossible || !isNoun(lower) : verbOrNoun.has(lower) && isObject(after);
}

/** The base of a third person singular or a plural: `carries`, `watches`, `backs`. */
function lemmaOf(lower: string): string | undefined {
  if (!/[^su’i]s$/.test(lower) || lower.length < 4 || lower.includes('-')) return undefined;
  if (/..ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  return /(?:ch|sh|ss|x|zz|o)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

/** In the list, or made of one that is; or with a verb's ending. */
const isVerb = (word: string): boolean =>
  verbs.has(word) ||
  verbs.has(/^(?:re|over|out|under|dis|mis|de)-?([a-z]{3,})$/.exec(word)?.[1] ?? '') ||
  /[a-z]{3}(?:ify|ize)$/.test(word);

const isNoun = (word: string): boolean =>
  nouns.has(word) ||
  nounOrVerb.has(word) ||
  /[a-z]{2}(?:[ts]ion|ment|ty|[ae]nce|[ae]ncy|ist|ism|ship|ness|logy|graphy|cracy|hood|[oe]r|ian|ee)$/.test(
    word,
  );

const isAdjective = (word: string): boolean =>
  /[a-z]{3}(?:ical|ional|tural|orial|istic|atic|[ieu]ous|less|based|led|wide)$|^(?:un|non-)[a-z]{3,}ed$/.test(
    word,
  );

/** Not nouns (family), adjectives (daily), verbs (supply). */
const isAdverb = (word: string): boolean =>
  /^(?:not|never|always|often|still|also|even|now|soon|only|already|again|just|seldom|once|twice|ever|almost|then|yet|together)$/.test(
    word,
  ) || /[a-z]{3}(?<!fami|ear|dai|week|month|supp|rep|al|assemb|anoma|monopo|bu)ly$/.test(word);

const isFunctionWord = (word: string): boolean =>
  determiners.has(word) ||
  prepositions.has(word) ||
  objects.has(word) ||
  isAdverb(word) ||
  /^(?:and|or|nor|but|so|ago|alone)$/.test(word);

const isPossessive = ({ lower }: Word): boolean => /’s$|s’$/.test(lower);

/** What stands before a noun and is no subject: an article, an adjective, a possessive, a preposition. */
function belongsToNoun(word: Word): boolean {
  const { lower, isName } = word;
  if (isPossessive(word) || /^\d/.test(lower)) return true;
  if (standsAlone.test(lower)) return false;
  // `Russian` has its capital anyway.
  return determiners.has(lower) || (!isName && (prepositions.has(lower) || isAdjective(lower)));
}

/** What stands before nouns and may stand for one: `Neither holds`, `the poor pay`. */
const standsAlone =
  /^(?:this|that|these|those|one|each|neither|either|what|which|few|many|most|all|both|some|half|more|less|others|north|south|east|west|rich|poor|young|elderly)$/;

const isOnlyBeforeNoun = (word: string): boolean =>
  prepositions.has(word) || /^(?:an?|the|its|their|our|your|my|her|his|every|no)$/.test(word);

const isPlural = ({ lower }: Word): boolean =>
  (/[^su’i]s$/.test(lower) && !namesInS.has(lower)) ||
  /^(?:people|police|men|women|children|we|they|you|i|both|few|many|most|some|all|who|that|which|those|these|half|more|data|media|cattle|youth|staff)$/.test(
    lower,
  );

/** What a verb's object begins with. */
const isObject = (word: Word | undefined): boolean =>
  word !== undefined && (objects.has(word.lower) || word.isName || isPossessive(word));
