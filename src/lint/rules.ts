// The hints of style, one table: the code words them by it, `silence` is checked against it, docs/lint.md and
// the rules of SARIF say the same.

import type { Severity } from '../diagnostic/diagnostic.ts';

export interface LintRule {
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, as a noun. */
  readonly what: string;
  /** What to do about it, and why. */
  readonly help: string;
}

export const lintRules = [
  {
    id: 'long-sentence',
    severity: 'info',
    what: 'a sentence of over 30 words',
    help: 'Make two of it. Whoever listens cannot go back to its beginning.',
  },
  {
    id: 'undefined-acronym',
    severity: 'info',
    what: 'an acronym that is not written out by its first use',
    help: 'Write what it stands for at its first use, with the acronym in parentheses after it.',
  },
  {
    id: 'topic-title',
    severity: 'info',
    what: 'a slide’s title that names a topic',
    help: 'Say what follows from it, as a sentence. The title is what is remembered.',
  },
  {
    id: 'question-title',
    severity: 'info',
    what: 'a slide’s title that asks',
    help: 'Give the answer. A briefing has no time for the question.',
  },
  {
    id: 'icd203-likelihood',
    severity: 'warning',
    what: 'a judgment without a likelihood',
    help: 'Say how likely it is, in a word of the table in ICD 203, D.6.e(2)(a).',
  },
  {
    id: 'icd203-vague-likelihood',
    severity: 'warning',
    what: 'a judgment whose likelihood is none of the directive’s words',
    help: 'Choose a word of the table in ICD 203, D.6.e(2)(a): each has its percentages there.',
  },
  {
    id: 'icd203-confidence',
    severity: 'warning',
    what: 'a judgment without a level of confidence',
    help: 'Say low, moderate or high confidence, and why (ICD 203, D.6.e(2)).',
  },
  {
    id: 'icd203-sources',
    severity: 'warning',
    what: 'a judgment that cites nothing',
    help: 'Name what it stands on (ICD 203, D.6.e(1)).',
  },
  {
    id: 'icd203-mixed',
    severity: 'warning',
    what: 'likelihood and confidence in one sentence',
    help: 'Say how likely it is in one sentence, and how sure you are of that in another (ICD 203, D.6.e(2)(b)).',
  },
  {
    id: 'icd203-rows',
    severity: 'warning',
    what: 'likelihoods from both rows of the directive’s table',
    help: 'Keep to one row, or say that the words mean the same probability (ICD 203, D.6.e(2)(a)).',
  },
  {
    id: 'icd203-judgments',
    severity: 'warning',
    what: 'an article without a judgment',
    help: 'Mark what you judge apart from what you know: > [!IMPORTANT] (ICD 203, D.6.e(3)).',
  },
  {
    id: 'icd203-assumptions',
    severity: 'warning',
    what: 'an article without an assumption',
    help: 'Say what the judgments rest on, and what would change them (ICD 203, D.6.e(3)).',
  },
  {
    id: 'icd203-alternatives',
    severity: 'warning',
    what: 'an article without an alternative',
    help: 'Say what else could explain it, and why that is less likely (ICD 203, D.6.e(4)).',
  },
  {
    id: 'icd203-implications',
    severity: 'warning',
    what: 'an article without implications',
    help: 'Say what follows for the reader (ICD 203, D.6.e(5)).',
  },
  {
    id: 'icd203-language',
    severity: 'info',
    what: 'the rules of ICD 203 asked for in another language than English',
    help: 'Hold the English version to them.',
  },
] as const satisfies readonly LintRule[];

export type LintRuleId = (typeof lintRules)[number]['id'];
