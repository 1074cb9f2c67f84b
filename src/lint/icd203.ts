// The analytic standards of Intelligence Community Directive 203 (2 January 2015), as far as a program can
// hold a text to them: section D.6.e, (1) to (5).

import type { Article } from '../article/types.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { Icd203Words } from '../language/lint-words.ts';
import { type Judgment, judgmentsOf, type Passage } from './article-text.ts';
import { isLabel, saysConfidence } from './confidence.ts';
import { likelihoodsIn, vagueIn } from './likelihood.ts';
import * as say from './messages.ts';
import { ownSentences, withoutQuotations } from './own-words.ts';
import type { LintRuleId } from './rules.ts';

export function icd203(
  article: Article,
  passages: readonly Passage[],
  silent: ReadonlySet<string>,
): readonly Diagnostic[] {
  const start: Span = { file: article.file, line: 1, column: 1 };
  const { lint } = article.language;
  const known = lint === 'none' ? 'none' : lint().icd203;
  // The directive's words are English.
  if (known === 'none') return [say.onlyEnglish(article.meta.language, start)];
  const words = known();
  const judgments = judgmentsOf(article);
  const bluf = passages
    .filter(({ kind }) => kind === 'bluf')
    // One sentence has room for a likelihood only; how sure and from where is said with the judgment it sums
    // up.
    .flatMap(({ text, span }) =>
      judgmentFaults(
        { text, span, cites: true, isBluf: true },
        new Set([...silent, 'icd203-confidence']),
        words,
      ),
    );
  return [
    ...bluf,
    ...judgments.flatMap((judgment) => judgmentFaults(judgment, silent, words)),
    ...mixedSentences(article, passages, words),
    ...mixedRows([...passages.filter(({ kind }) => kind === 'bluf'), ...judgments], passages, words),
    ...(judgments.length === 0 ? [say.noJudgments(start)] : []),
    ...wholeArticle(article, passages, start, words),
  ];
}

/** One finding a judgment, for all that it lacks and that is asked for. */
function judgmentFaults(
  judgment: Judgment & { readonly isBluf?: boolean },
  silent: ReadonlySet<string>,
  words: Icd203Words,
): readonly Diagnostic[] {
  const own = withoutQuotations(judgment.text);
  const hasLikelihood = likelihoodsIn(own, words).length > 0;
  const vague = hasLikelihood ? undefined : vagueIn(own, words);
  const lacks = (
    [
      [vague === undefined ? 'icd203-likelihood' : 'icd203-vague-likelihood', !hasLikelihood],
      ['icd203-confidence', !saysConfidence(own, words)],
      ['icd203-sources', !judgment.cites],
    ] as const
  ).flatMap(([id, isMissing]): readonly LintRuleId[] => (isMissing && !silent.has(id) ? [id] : []));
  const [first, ...others] = lacks;
  return first === undefined ? [] : [say.judgmentLacks([first, ...others], vague, judgment, words)];
}

const said = new Set<Passage['kind']>(['bluf', 'prose', 'point', 'caption', 'cell']);

function mixedSentences(
  { language }: Article,
  passages: readonly Passage[],
  words: Icd203Words,
): readonly Diagnostic[] {
  return passages.flatMap(({ kind, text, span }) =>
    said.has(kind)
      ? ownSentences(text, language)
          .filter(
            ({ own }) => !isLabel(own) && likelihoodsIn(own, words).length > 0 && saysConfidence(own, words),
          )
          .map((sentence) => say.mixedConfidence(sentence.text, span))
      : [],
  );
}

/** The first word of the row that is used less; a text may say that the words mean the same. */
function mixedRows(
  judged: readonly { readonly text: string; readonly span: Span }[],
  passages: readonly Passage[],
  words: Icd203Words,
): readonly Diagnostic[] {
  const found = judged.flatMap(({ text, span }) =>
    likelihoodsIn(withoutQuotations(text), words).map(({ word, row }) => ({ word, row, span })),
  );
  const upper = found.filter(({ row }) => row === 0);
  const lower = found.filter(({ row }) => row === 1);
  const isUpper = upper.length > lower.length || (upper.length === lower.length && found[0]?.row === 0);
  const [usual, odd] = isUpper ? [upper[0], lower[0]] : [lower[0], upper[0]];
  if (usual === undefined || odd === undefined || passages.some(({ text }) => words.disclaimer.test(text)))
    return [];
  return [say.mixedRows(usual, odd, words)];
}

function wholeArticle(
  article: Article,
  passages: readonly Passage[],
  start: Span,
  { assumption, alternative, implied, impliedInHeading }: Icd203Words,
): readonly Diagnostic[] {
  const own = passages.filter(({ kind }) => kind !== 'quotation').map(({ text }) => withoutQuotations(text));
  const says = (pattern: RegExp): boolean => own.some((text) => pattern.test(text));
  const hasImplications =
    passages.some(
      ({ kind, text }) =>
        (kind === 'title' || kind === 'part' || kind === 'heading') && impliedInHeading.test(text),
    ) ||
    says(implied) ||
    article.sections.some(
      ({ hints, blocks }) =>
        hints.layout?.name === 'implications' ||
        blocks.some((block) => block.kind === 'alert' && block.alert === 'tip'),
    );
  return [
    ...(says(assumption) ? [] : [say.noAssumptions(start)]),
    ...(says(alternative) ? [] : [say.noAlternatives(start)]),
    ...(hasImplications ? [] : [say.noImplications(start)]),
  ];
}
