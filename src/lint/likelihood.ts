// Words of likelihood. Intelligence Community Directive 203, Analytic Standards (2 January 2015), D.6.e(2)(a), has a table
// of them in two rows, with the percentages that each column stands for; a product must use one of these sets. Analysts
// are "strongly encouraged not to mix terms from different rows".

export interface Step {
  readonly percent: string;
  /** The word of the upper row and that of the lower. */
  readonly rows: readonly [string, string];
}

export const steps: readonly Step[] = [
  { percent: '1–5 %', rows: ['almost no chance', 'remote'] },
  { percent: '5–20 %', rows: ['very unlikely', 'highly improbable'] },
  { percent: '20–45 %', rows: ['unlikely', 'improbable'] },
  { percent: '45–55 %', rows: ['roughly even chance', 'roughly even odds'] },
  { percent: '55–80 %', rows: ['likely', 'probable'] },
  { percent: '80–95 %', rows: ['very likely', 'highly probable'] },
  { percent: '95–99 %', rows: ['almost certain', 'nearly certain'] },
];

export interface Likelihood {
  /** As written. */
  readonly word: string;
  /** Of the table; undefined for percentages, which are of neither. */
  readonly row?: 0 | 1;
}

/** The table's words with the adverbs it allows: almost certain(ly), improbabl(y), probabl(y). */
const terms =
  /\b(almost no chance|very unlikely|highly improbable|roughly even (?:chance|odds)|very likely|highly probable|almost certain(?:ly)?|nearly certain|improbabl[ey]|unlikely|probabl[ey]|likely|remote)\b/gi;
const lowerRow = /^(?:remote|highly|improbabl|roughly even odds|probabl|nearly)/i;

/** What before a word makes another degree of it, or denies it. */
const altered =
  /(?:\b(?:not|never|neither|nor|no longer|hardly|scarcely|more|less|most|least|as|equally|how|however|highly|extremely|quite|fairly|rather|somewhat|increasingly|overwhelmingly|too|so|very)|n[’']t)\s+$/i;

/** `a remote chance`, `the chance is remote`; but a remote village, remote work. */
const chance = 'chance|possibility|probability|likelihood|prospect|risk|odds';
const remoteChance = new RegExp(`^remote\\s+(?:${chance})`, 'i');
const chanceRemote = new RegExp(
  `\\b(?:${chance})s?\\b[^.;:]*\\b(?:is|are|was|were|be|remains?|seems?|appears?|looks?|as)\\s+(?:\\w+\\s+)?$`,
  'i',
);

/** Of the author's own words (own-words.ts). */
export function likelihoodsIn(own: string): readonly Likelihood[] {
  const words = [...own.matchAll(terms)].flatMap(({ 0: word, index }): readonly Likelihood[] => {
    const [before, from] = [own.slice(Math.max(0, index - 120), index), own.slice(index, index + 60)];
    if (altered.test(before)) return [];
    if (/^remote$/i.test(word) && !remoteChance.test(from) && !chanceRemote.test(before)) return [];
    if (/^likely\s+(?:voters?|suspects?)\b/i.test(from)) return [];
    return [{ word, row: lowerRow.test(word) ? 1 : 0 }];
  });
  const percent =
    /\b\d{1,2}(?:\s*(?:–|-|to)\s*\d{1,2})?\s*(?:%|percent|per cent)[- ](?:chance|likelihood|probability|likely)|\b(?:chance|likelihood|probability)\b[^.;]{0,40}?\d{1,2}\s*(?:%|percent|per cent)/i.exec(
      own,
    )?.[0];
  return percent ? [...words, { word: percent }] : words;
}

/** A likelihood in other words than the table's: the first of a text, or undefined. */
export function vagueIn(own: string): string | undefined {
  return patterns
    .map((pattern) => pattern.exec(own))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0]?.[0];
}

const patterns: readonly RegExp[] = [
  /\b(?:highly|extremely|quite|fairly|rather|somewhat|increasingly|overwhelmingly|most|more|less|not|hardly|very)\s+(?:un)?likely(?: than not)?\b/i,
  /\b(?:quite|very|most|more|less|not)\s+(?:im)?probable\b/i,
  // `It is possible that`; not `as soon as possible`, `where possible`, `possible to see`.
  /(?<!\bnot )(?<=\b(?:is|are|was|were|be|remains?|seems?|appears?|looks?|becomes?|[’']s)\s+(?:(?:entirely|quite|also|still|just|at least|now)\s+)?)possible\b(?!\s+(?:to|for|only|because|through|by|with))/i,
  /\b(?:possible that|possibly|conceivabl[ey]|perhaps|maybe)\b/i,
  /\b(?:may|could|might) (?:very )?well\b/i,
  /\b(?:(?:a|the) (?:good|fair|real|distinct|strong|slim|small|reasonable|serious) (?:chance|possibility)|there is (?:a|some) (?:chance|possibility)|even (?:chance|odds)|cannot be (?:ruled out|excluded|discounted)|fifty-fifty|in all (?:likelihood|probability))\b/i,
  // Not the month, nor what was impossible (could not), nor a clause's own (an action that could harm).
  /(?<!\b(?:that|which|who|what|if|whether|where|when|as)\s)\b(?:may|might|could)\b(?=\s+[a-z])(?!\s+not\b)/,
];
