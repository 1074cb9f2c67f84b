// The analytic standards of Intelligence Community Directive 203 (2 January 2015), as far as a program can hold a text
// to them: section D.6.e, (1) to (5).

import type { Article } from '../article/types.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
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
  // The directive's words are English; so are the patterns.
  if (article.meta.language.split('-')[0]?.toLowerCase() !== 'en')
    return [say.onlyEnglish(article.meta.language, start)];
  const judgments = judgmentsOf(article);
  const bluf = passages
    .filter(({ kind }) => kind === 'bluf')
    // One sentence has room for a likelihood only; how sure and from where is said with the judgment it sums up.
    .flatMap(({ text, span }) =>
      judgmentFaults({ text, span, cites: true, isBluf: true }, new Set([...silent, 'icd203-confidence'])),
    );
  return [
    ...bluf,
    ...judgments.flatMap((judgment) => judgmentFaults(judgment, silent)),
    ...mixedSentences(passages),
    ...mixedRows([...passages.filter(({ kind }) => kind === 'bluf'), ...judgments], passages),
    ...(judgments.length === 0 ? [say.noJudgments(start)] : []),
    ...wholeArticle(article, passages, start),
  ];
}

/** One finding a judgment, for all that it lacks and that is asked for. */
function judgmentFaults(
  judgment: Judgment & { readonly isBluf?: boolean },
  silent: ReadonlySet<string>,
): readonly Diagnostic[] {
  const own = withoutQuotations(judgment.text);
  const hasLikelihood = likelihoodsIn(own).length > 0;
  const vague = hasLikelihood ? undefined : vagueIn(own);
  const lacks = (
    [
      [vague === undefined ? 'icd203-likelihood' : 'icd203-vague-likelihood', !hasLikelihood],
      ['icd203-confidence', !saysConfidence(own)],
      ['icd203-sources', !judgment.cites],
    ] as const
  ).flatMap(([id, isMissing]): readonly LintRuleId[] => (isMissing && !silent.has(id) ? [id] : []));
  const [first, ...others] = lacks;
  return first === undefined ? [] : [say.judgmentLacks([first, ...others], vague, judgment)];
}

const said = new Set<Passage['kind']>(['bluf', 'prose', 'point', 'caption', 'cell']);

function mixedSentences(passages: readonly Passage[]): readonly Diagnostic[] {
  return passages.flatMap(({ kind, text, span }) =>
    said.has(kind)
      ? ownSentences(text, 'en')
          .filter(({ own }) => !isLabel(own) && likelihoodsIn(own).length > 0 && saysConfidence(own))
          .map((sentence) => say.mixedConfidence(sentence.text, span))
      : [],
  );
}

/** The first word of the row that is used less; a text may say that the words mean the same. */
function mixedRows(
  judged: readonly { readonly text: string; readonly span: Span }[],
  passages: readonly Passage[],
): readonly Diagnostic[] {
  const words = judged.flatMap(({ text, span }) =>
    likelihoodsIn(withoutQuotations(text)).map(({ word, row }) => ({ word, row, span })),
  );
  const upper = words.filter(({ row }) => row === 0);
  const lower = words.filter(({ row }) => row === 1);
  const isUpper = upper.length > lower.length || (upper.length === lower.length && words[0]?.row === 0);
  const [usual, odd] = isUpper ? [upper[0], lower[0]] : [lower[0], upper[0]];
  if (usual === undefined || odd === undefined || passages.some(({ text }) => disclaimer.test(text)))
    return [];
  return [say.mixedRows(usual, odd)];
}

/** "A disclaimer clearly noting the terms indicate the same assessment of probability". */
const disclaimer =
  /\b(?:same (?:assessment|degree|level|range)s? of (?:probability|likelihood)|same (?:probability|likelihood)|interchangeabl[ey]|synonym(?:s|ous|ously))\b/i;

function wholeArticle(article: Article, passages: readonly Passage[], start: Span): readonly Diagnostic[] {
  const own = passages.filter(({ kind }) => kind !== 'quotation').map(({ text }) => withoutQuotations(text));
  const says = (pattern: RegExp): boolean => own.some((text) => pattern.test(text));
  const hasImplications =
    passages.some(
      ({ kind, text }) => (kind === 'title' || kind === 'part' || kind === 'heading') && implied.test(text),
    ) ||
    says(/\bimplications?\b/i) ||
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

/** Not the assumption of power or office. */
const assumption =
  /\b(?:assum(?:e|es|ed|ing)\b(?!\s+(?:the\s+)?(?:office|power|presidency|leadership|control|command|responsibility|duties|post|role|chair))|assumptions?\b(?!\s+of\s+(?:power|office|command))|presum(?:e|es|ed|ing|ption|ptions)\b|premises? (?:is|are|that)|(?:judgments?|assessments?|estimates?|forecasts?) (?:rests?|depends?|hinges?) on)/i;

/** Not alternative energy, routes or suppliers. */
const alternative =
  /\b(?:alternatively|alternatives?\b(?!\s+(?:energy|fuels?|routes?|suppl\w+|sources? of|markets?|corridors?|media|medicine|f(?:ü|ue?)r|for germany)\b)|(?:another|other|competing|different) (?:explanations?|interpretations?|readings?|hypothes[ie]s|possibilit(?:y|ies)|scenarios?|views?)|on the other hand|if instead|(?:worst|best)[- ]case|dissent(?:s|ing)?\b)/i;

const implied =
  /implication|recommend|consequence|\bmeans?\b|\bmatters?\b|what follows|what (?:it|this|that) means|what to do|next steps?|\bshould\b|\bmust\b|options? for|so what/i;
