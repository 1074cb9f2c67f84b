// The sentences of the slides, each held against the passage that it restates: its doubts and negations, its directions,
// who does what, whose office is what; and whether there is such a passage at all.

import type { Article } from '../article/types.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { lazyFor } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { swapIn } from './actors.ts';
import { changedClaim } from './claims.ts';
import type { Facts } from './facts.ts';
import { folded } from './fold.ts';
import { type ChangedFraction, changedFraction } from './fractions.ts';
import * as say from './messages.ts';
import { integrityWords } from './no-words.ts';
import { swappedComparison, turnIn } from './opposites.ts';
import { quotationsIn } from './quoted.ts';
import { type Restated, restatedIn } from './restated.ts';
import { type WrongRole, wrongRoleOf, wrongRoles } from './roles.ts';
import { isLong } from './tokens.ts';
import type { ShownText } from './types.ts';

const monthsOf = lazyFor(
  ({ dates }: Language): ReadonlySet<string> =>
    new Set([...dates.months, ...dates.alone].map((month) => month.toLowerCase())),
);

/** A line of more texts than that is no row of a table. */
const cells = 8;

/**
 * @param shown in the order of the slides: what follows a title is under it
 * @param body the line on which the text begins: what the front matter says need not be in an original
 */
export function claimFindings(
  shown: readonly ShownText[],
  language: Language,
  facts: Facts,
  body: number,
): readonly Diagnostic[] {
  if (language.integrity === 'none') return [];
  let title = '';
  const byLine = new Map<number, string[]>();
  for (const { span, text } of shown) {
    const known = byLine.get(span.line);
    if (known) known.push(text);
    else byLine.set(span.line, [text]);
  }
  return shown.flatMap((one) => {
    if (one.kind === 'title') title = one.text;
    if (one.kind !== 'text' && one.kind !== 'title') return [];
    const row = byLine.get(one.span.line) ?? [];
    const beside = row.length > cells ? [] : row.filter((other) => other !== one.text);
    const around = one.kind === 'title' ? [] : [title, ...beside];
    // What is visibly cut says that it is not all.
    return restatedIn(one.text, language, facts.index)
      .filter(({ isVerbatim, text }) => !isVerbatim && !text.includes('...'))
      .flatMap((sentence) => sentenceFindings(sentence, one, around, language, facts))
      .filter(({ id, span }) => id !== 'claim-not-found' || (span?.line ?? 0) >= body);
  });
}

function sentenceFindings(
  restated: Restated,
  { kind, span }: ShownText,
  around: readonly string[],
  language: Language,
  facts: Facts,
): readonly Diagnostic[] {
  const words = integrityWords(language);
  const { text } = restated;
  const claim = changedClaim(restated, words, around);
  const part = changedFraction(restated, words);
  const swap = swapIn(restated, words, (word) => monthsOf(language).has(word));
  const turn = swap ? undefined : (turnIn(restated, words) ?? swappedComparison(restated, words));
  return [
    ...(claim?.kind === 'hedge' ? [say.hedgeLost(text, claim.word, claim.clause, span)] : []),
    ...(claim?.kind === 'negation'
      ? [say.negationChanged(text, claim.word, claim.lost, claim.clause, span)]
      : []),
    ...(part ? [say.misplacedNumber(part.here, saidThere(part), part.sentence.text, span)] : []),
    ...(swap ? [say.actorsSwapped(text, swap, swap.passage, span)] : []),
    ...(turn ? [say.directionChanged(text, turn, turn.passage, span)] : []),
    ...roleFindings(wrongRoles(text, language, facts), span),
    ...(kind === 'text' && !/^\p{Ll}/u.test(text) && isInvented(restated)
      ? [say.claimNotFound(text, restated.passages[0]?.sentence.text, span)]
      : []),
  ];
}

const saidThere = ({ there, sentence: { paragraph } }: ChangedFraction) => ({
  written: there,
  place: paragraph,
});

const roleFindings = (found: readonly WrongRole[], span: ShownText['span']): readonly Diagnostic[] =>
  found.map((wrong) => say.wrongRole(wrong, wrong.sentence.paragraph, wrong.sentence.text, span));

/** What the lines under quotations call their speakers. */
export const attributedRoles = (article: Article, language: Language, facts: Facts): readonly Diagnostic[] =>
  quotationsIn(article).flatMap(({ attribution }) =>
    attribution?.role && language.integrity !== 'none'
      ? roleFindings(
          wrongRoleOf(folded(attribution.speaker), folded(attribution.role), language, facts),
          attribution.span,
        )
      : [],
  );

/** A sentence has so many words that tell something; of their weight, less than that is in any passage. */
const invented = { words: 4, share: 0.3 };

function isInvented({ tokens, weights, passages }: Restated): boolean {
  const telling = tokens.filter(({ plain }, own) => isLong(plain) && (weights[own] ?? 0) > 0);
  return telling.length >= invented.words && (passages[0]?.share ?? 0) < invented.share;
}
