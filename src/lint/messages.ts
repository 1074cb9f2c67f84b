// The lint rules' words. Severities are the table's (rules.ts).

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { shown } from '../diagnostic/shown.ts';
import type { Icd203Words } from '../language/lint-words.ts';
import { notInThisLanguage } from '../language/messages.ts';
import { type LintRuleId, lintRules } from './rules.ts';

function found(id: LintRuleId, message: string, span: Span, ...hints: readonly string[]): Diagnostic {
  const { severity } = lintRules.find((rule) => rule.id === id) ?? { severity: 'warning' };
  return { severity, id, message, hints, span };
}

const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

const quoted = (words: readonly string[]): string => listed(words.map((word) => `"${word}"`));

// What `silence` names

export const unknownRule = (
  name: string,
  near: string | undefined,
  names: readonly string[],
  span: Span,
): Diagnostic => ({
  severity: 'warning',
  id: 'unknown-rule',
  message: `there is no rule "${shown(name)}" to silence`,
  hints: [
    ...(near ? [`did you mean "${near}"?`] : []),
    ...(/[,\s]\S/.test(name) ? ['several rules are a list: [topic-title, long-sentence]'] : []),
    `the rules are ${names.join(', ')}`,
  ],
  span,
});

export const cannotSilence = (name: string, names: readonly string[], span: Span): Diagnostic => ({
  severity: 'warning',
  id: 'cannot-silence',
  message: `"${name}" is not a hint of style and cannot be silenced`,
  hints: [`what can be silenced: ${names.join(', ')}`],
  span,
});

// Plain language

export function longSentences(
  long: readonly { readonly sentence: string; readonly length: number }[],
  most: number,
  unit: string,
  span: Span,
): Diagnostic {
  const lengths = listed(long.map(({ length }) => String(length)));
  const first = long[0]?.sentence ?? '';
  return found(
    'long-sentence',
    long.length === 1
      ? `a sentence of ${lengths} ${unit}: "${shown(first)}"`
      : `${long.length} sentences of ${lengths} ${unit}, the first: "${shown(first)}"`,
    span,
    `make two of it; up to ${most} can be followed`,
  );
}

const writeOut = (names: readonly string[]): string =>
  names.length === 1
    ? `write what it stands for at its first use, with (${names[0]}) after it`
    : 'write what each stands for at its first use, with the acronym in parentheses after it';

export const undefinedAcronyms = (names: readonly string[], span: Span): Diagnostic =>
  found(
    'undefined-acronym',
    `${quoted(names)} ${names.length === 1 ? 'is' : 'are'} never written out`,
    span,
    writeOut(names),
  );

/** @param line where they are written out. */
export const lateAcronyms = (names: readonly string[], line: number, span: Span): Diagnostic =>
  found(
    'undefined-acronym',
    `${quoted(names)} ${names.length === 1 ? 'is' : 'are'} written out after ${names.length === 1 ? 'its' : 'their'} first use, in line ${line}`,
    span,
    writeOut(names),
  );

export const topicTitle = (title: string, span: Span): Diagnostic =>
  found(
    'topic-title',
    `the title "${shown(title)}" names a topic`,
    span,
    'say what follows from it, as a sentence: the title is what is remembered',
  );

export const questionTitle = (title: string, span: Span): Diagnostic =>
  found(
    'question-title',
    `the title "${shown(title)}" asks`,
    span,
    'give the answer: a briefing has no time for the question',
  );

// ICD 203

const lacking: Partial<Record<LintRuleId, readonly [what: string, hint: (words: Icd203Words) => string]>> = {
  'icd203-likelihood': ['a likelihood', ({ steps }) => likelihoods(steps)],
  'icd203-vague-likelihood': ['', ({ steps }) => likelihoods(steps)],
  'icd203-confidence': ['a level of confidence', () => 'low, moderate or high confidence, and why'],
  'icd203-sources': ['a source', () => 'name what it stands on, (Source, 14 September) or [^1]'],
};

const likelihoods = (steps: Icd203Words['steps']): string =>
  steps.map(({ rows: [word], percent }) => `${word} (${percent})`).join(', ');

/**
 * One finding for all that a judgment lacks; its id is that of the first. Where it is several, each hint
 * begins with the name of its rule, by which it is silenced.
 */
export function judgmentLacks(
  rules: readonly [LintRuleId, ...LintRuleId[]],
  vague: string | undefined,
  { text, span, isBluf }: { readonly text: string; readonly span: Span; readonly isBluf?: boolean },
  words: Icd203Words,
): Diagnostic {
  const what = rules.filter((id) => id !== 'icd203-vague-likelihood').map((id) => lacking[id]?.[0] ?? '');
  const lacks = [
    ...(vague !== undefined && rules[0] === 'icd203-vague-likelihood'
      ? [`with "${vague}" for its likelihood`]
      : []),
    ...(what.length > 0 ? [`without ${listed(what, 'or')}`] : []),
  ];
  return found(
    rules[0],
    `${isBluf ? 'the bluf is a judgment' : 'a judgment'} ${lacks.join(' and ')}: "${shown(text)}"`,
    span,
    ...rules.map((id) => `${rules.length > 1 ? `${id}: ` : ''}${lacking[id]?.[1](words) ?? ''}`),
  );
}

export const mixedConfidence = (sentence: string, span: Span): Diagnostic =>
  found(
    'icd203-mixed',
    `likelihood and confidence in one sentence: "${shown(sentence)}"`,
    span,
    'say how likely it is in one sentence, and how sure you are of that in another',
  );

interface Placed {
  readonly word: string;
  readonly span: Span;
}

export const mixedRows = (first: Placed, other: Placed, { steps }: Icd203Words): Diagnostic =>
  found(
    'icd203-rows',
    `"${other.word}" is of the other row of the directive's table than "${first.word}"${other.span.line === first.span.line ? '' : ` in line ${first.span.line}`}`,
    other.span,
    ...([0, 1] as const).map(
      (row) => `${row === 0 ? 'keep to' : 'or to'} ${steps.map(({ rows }) => rows[row]).join(', ')}`,
    ),
    'or say that the words mean the same probability',
  );

export const noJudgments = (span: Span): Diagnostic =>
  found('icd203-judgments', 'no judgment is marked as one', span, 'put each into an alert: > [!IMPORTANT]');

export const noAssumptions = (span: Span): Diagnostic =>
  found(
    'icd203-assumptions',
    'no assumption is named',
    span,
    'say what the judgments rest on, and what would change them',
  );

export const noAlternatives = (span: Span): Diagnostic =>
  found(
    'icd203-alternatives',
    'no alternative is considered',
    span,
    'say what else could explain it, and why it is less likely',
  );

export const noImplications = (span: Span): Diagnostic =>
  found('icd203-implications', 'nothing says what follows', span, 'end with a section on implications');

export const onlyEnglish = (language: string, span: Span): Diagnostic =>
  found(
    'icd203-language',
    `the rules of ICD 203 are for English, and this is "${language}"`,
    span,
    'hold the English version to them',
  );

export const fewerRules = (tag: string, span: Span): Diagnostic =>
  notInThisLanguage(
    'info',
    tag,
    'long sentences, acronyms that are not written out and titles that name a topic',
    'titles that ask are told all the same',
    span,
  );
