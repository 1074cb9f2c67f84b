// The lint rules' words. Each rule has a name, by which the front matter silences it.

import type { Diagnostic, Severity, Span } from '../diagnostic.ts';

const rule =
  (severity: Severity, id: string) =>
  (message: string, span: Span, hint: string): Diagnostic => ({ severity, id, message, hints: [hint], span });

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

export const longSentence = (sentence: string, words: number, most: number, span: Span): Diagnostic =>
  rule('info', 'long-sentence')(
    `a sentence of ${words} words: "${short(sentence)}"`,
    span,
    `make two of it; up to ${most} can be followed`,
  );

export const undefinedAcronym = (acronym: string, span: Span): Diagnostic =>
  rule('info', 'undefined-acronym')(
    `"${acronym}" is never written out`,
    span,
    `write what it stands for at its first use, with (${acronym}) after it`,
  );

export const topicTitle = (title: string, span: Span): Diagnostic =>
  rule('info', 'topic-title')(
    `the title "${short(title)}" names a topic`,
    span,
    'say what follows from it, as a sentence: the title is what is remembered',
  );

export const questionTitle = (title: string, span: Span): Diagnostic =>
  rule('info', 'question-title')(
    `the title "${short(title)}" asks`,
    span,
    'give the answer: a briefing has no time for the question',
  );

export const noLikelihood = (text: string, span: Span): Diagnostic =>
  rule('warning', 'icd203-likelihood')(
    `a judgment without its likelihood: "${short(text)}"`,
    span,
    'almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain',
  );

export const vagueLikelihood = (word: string, span: Span): Diagnostic =>
  rule('warning', 'icd203-vague-likelihood')(
    `"${word}" may mean anything from 5 to 80 %`,
    span,
    'unlikely (20–45 %), roughly even chance (45–55 %), likely (55–80 %)',
  );

export const mixedConfidence = (sentence: string, span: Span): Diagnostic =>
  rule('warning', 'icd203-mixed')(
    `likelihood and confidence in one sentence: "${short(sentence)}"`,
    span,
    'say how likely it is in one sentence, and how sure you are of that in another',
  );

export const noConfidence = (text: string, span: Span): Diagnostic =>
  rule('warning', 'icd203-confidence')(
    `a judgment without a level of confidence: "${short(text)}"`,
    span,
    'low, moderate or high confidence, and why',
  );

export const noSource = (text: string, span: Span): Diagnostic =>
  rule('warning', 'icd203-sources')(
    `a judgment that cites nothing: "${short(text)}"`,
    span,
    'name what it stands on, (Source, 14 September) or [^1]',
  );

export const noJudgments = (span: Span): Diagnostic =>
  rule('warning', 'icd203-judgments')(
    'no judgment is marked as one',
    span,
    'put each into an alert: > [!IMPORTANT]',
  );

export const noAssumptions = (span: Span): Diagnostic =>
  rule('warning', 'icd203-assumptions')(
    'no assumption is named',
    span,
    'say what the judgments rest on, and what would change them',
  );

export const noAlternatives = (span: Span): Diagnostic =>
  rule('warning', 'icd203-alternatives')(
    'no alternative is considered',
    span,
    'say what else could explain it, and why it is less likely',
  );

export const noImplications = (span: Span): Diagnostic =>
  rule('warning', 'icd203-implications')(
    'nothing says what follows',
    span,
    'end with a section on implications',
  );

export const onlyEnglish = (language: string, span: Span): Diagnostic =>
  rule('info', 'icd203-language')(
    `the rules of ICD 203 are for English, and this is "${language}"`,
    span,
    'hold the English version to them',
  );
