// Lines of front matter that are no YAML, or other YAML than was meant, told by what they look like to their author.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { shown } from '../diagnostic/shown.ts';
import { message } from './message.ts';

/** A line that is indented as if it belonged to the value above: `title: A` and `  author: B`. */
export const indentedKey = (key: string, above: string, line: string, span: Span): Diagnostic =>
  message(
    'error',
    'yaml-indent',
    `"${key}" is indented, as if it were a part of "${above}"`,
    span,
    `begin the line with it: ${shown(line)}`,
  );

export const unclosedQuote = (key: string, value: string, span: Span): Diagnostic =>
  message(
    'error',
    'yaml-quote',
    `the quotation mark of "${key}" is not closed`,
    span,
    `close it: ${key}: ${value.trim()}${value.trim()[0] ?? '"'}`,
  );

export const lineWithoutKey = (line: string, span: Span): Diagnostic =>
  message(
    'error',
    'yaml-line',
    `the line "${shown(line)}" has no key`,
    span,
    `indent it to go on with the value above:   ${shown(line)}`,
  );

export const keyWithoutSpace = (key: string, value: string, span: Span): Diagnostic =>
  message(
    'error',
    'yaml-colon',
    `there is no space after the colon of "${key}"`,
    span,
    `write ${key}: ${shown(value)}`,
  );

export const equalsSign = (key: string, value: string, span: Span): Diagnostic =>
  message(
    'error',
    'yaml-colon',
    `"${key}" is followed by an equals sign`,
    span,
    `write ${key}: ${shown(value)}`,
  );

export const openBracket = (mark: string, span: Span): Diagnostic =>
  message(
    'error',
    'yaml-bracket',
    `what begins with "${mark}" is not closed`,
    span,
    `close it with "${mark === '[' ? ']' : '}'}"`,
  );

export const commaMissing = (key: string, span: Span): Diagnostic =>
  message('error', 'yaml-comma', `a comma is missing before "${key}"`, span, `write , ${key}:`);

export const emphasisInYaml = (key: string, value: string, span: Span): Diagnostic =>
  message(
    'error',
    'yaml-quote',
    `the value of "${key}" begins with a mark that means something else in YAML`,
    span,
    `put it in quotes: ${key}: "${value}"`,
  );

export const cutByComment = (key: string, value: string, rest: string, span: Span): Diagnostic =>
  message(
    'warning',
    'yaml-comment',
    `"${shown(rest)}" is a comment to YAML, and not a part of "${key}"`,
    span,
    `put the value in quotes: ${key}: "${value}"`,
  );

/** Names by which other programs call keys of ours. */
export const otherNames: Readonly<Record<string, string>> = {
  theme: 'template',
  style: 'template',
  lang: 'language',
  locale: 'language',
  summary: 'bluf',
  abstract: 'bluf',
  description: 'bluf',
  organisation: 'institution',
  organization: 'institution',
  affiliation: 'institution',
  institute: 'institution',
  journal: 'publication',
  classification: 'handling',
  tlp: 'handling',
  tags: 'keywords',
  toc: 'agenda',
  by: 'author',
  writer: 'author',
};
