// The analytic standards of Intelligence Community Directive 203 (2 January 2015), as far as a program can hold a text
// to them: section D.6.e (2), its table of likelihoods, and (1), (3), (4), (5).

import type { Article } from '../article/types.ts';
import type { Diagnostic, Span } from '../diagnostic.ts';
import { sentences, type TextBlock } from './article-text.ts';
import * as say from './messages.ts';

/** ICD 203, D.6.e (2)(a): two words a step, with the percentages they stand for. */
const likelihood =
  /\b(almost no chance|remote|very unlikely|highly improbable|unlikely|improbable|roughly even chance|roughly even odds|likely|probable|probably|very likely|highly probable|almost certain(?:ly)?|nearly certain)\b/i;
const confidence = /\b(high|moderate|low)\s+confidence\b/i;
/** Words that readers put anywhere between 5 and 80 %. */
const vague =
  /\b(possib(?:le|ly)|may well|could well|might well|there is a chance|conceivabl[ey]|perhaps|a good chance|distinct possibility|cannot be ruled out)\b/i;

export function icd203(article: Article, blocks: readonly TextBlock[]): readonly Diagnostic[] {
  // The directive's words are English; so are the patterns.
  if (article.meta.language.split('-')[0] !== 'en')
    return [say.onlyEnglish(article.meta.language, { file: article.file, line: 1, column: 1 })];
  const judgments = blocks.filter(({ kind }) => kind === 'judgment');
  const whole = blocks.map(({ text }) => text).join('\n');
  const start: Span = { file: article.file, line: 1, column: 1 };
  return [
    ...judgments.flatMap(judgmentFaults),
    ...blocks.flatMap(({ text, span }) =>
      sentences(text)
        .filter((sentence) => likelihood.test(sentence) && confidence.test(sentence))
        .map((sentence) => say.mixedConfidence(sentence, span)),
    ),
    ...(judgments.length === 0 ? [say.noJudgments(start)] : []),
    ...(/\bassum(?:e|es|ed|ing|ption)/i.test(whole) ? [] : [say.noAssumptions(start)]),
    ...(/\b(alternativ\w*|another explanation|other explanations?|on the other hand|if instead)\b/i.test(
      whole,
    )
      ? []
      : [say.noAlternatives(start)]),
    ...(blocks.some(
      ({ kind, text }) =>
        (kind === 'title' || kind === 'part') &&
        /implication|recommend|means\b|matters|what follows|next step|should/i.test(text),
    )
      ? []
      : [say.noImplications(start)]),
  ];
}

function judgmentFaults({ text, span, cites }: TextBlock): readonly Diagnostic[] {
  const word = vague.exec(text)?.[0];
  return [
    ...(word
      ? [say.vagueLikelihood(word, span)]
      : likelihood.test(text)
        ? []
        : [say.noLikelihood(text, span)]),
    ...(confidence.test(text) ? [] : [say.noConfidence(text, span)]),
    ...(cites ? [] : [say.noSource(text, span)]),
  ];
}
