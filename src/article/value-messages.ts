// What is wrong with YAML and its values in an article, in words: the front matter's, and a map's.

import type { Span } from '../diagnostic/diagnostic.ts';
import { shown } from '../diagnostic/shown.ts';
import { meant, message } from './message.ts';

export const frontMatterUnclosed = (span: Span) =>
  message(
    'error',
    'front-matter-unclosed',
    'the front matter has no closing line',
    span,
    'end it with a line of three hyphens: ---',
  );

export const yamlColon = (key: string, value: string, span: Span) =>
  message(
    'error',
    'yaml',
    `the value of "${key}" holds a colon`,
    span,
    `put it in quotes: ${key}: ${quoted(value)}`,
  );

export const yamlQuote = (key: string, value: string, span: Span) =>
  message(
    'error',
    'yaml',
    `the value of "${key}" cannot be read as YAML`,
    span,
    `put all of it in quotes: ${key}: ${quoted(value)}`,
  );

export const yamlDuplicate = (key: string, span: Span) =>
  message('error', 'duplicate-key', `"${key}" is given twice`, span, 'keep one of the two');

export const yamlTab = (span: Span) =>
  message('error', 'yaml', 'a tab indents this line', span, 'YAML wants spaces for indentation');

export const yamlFault = (what: string, span: Span) =>
  message(
    'error',
    'yaml',
    `not valid YAML: ${what}`,
    span,
    'values with special characters go in quotes: "…"',
  );

export const yamlTag = (tag: string, span: Span) =>
  message(
    'error',
    'yaml-tag',
    `YAML tag "${shown(tag)}" is not allowed`,
    span,
    'delete it: plain text, numbers and lists are enough',
  );

export const yamlTooDeep = (span: Span) =>
  message(
    'error',
    'yaml-depth',
    'the YAML is nested too deeply',
    span,
    'no value needs more than a few levels: check for runs of "[", "{" or "-"',
  );

export const yamlTooLong = (span: Span) =>
  message(
    'error',
    'yaml-length',
    'the YAML is too long',
    span,
    'a table of numbers goes into a file of data',
  );

export const yamlAliases = (span: Span) =>
  message(
    'error',
    'yaml-alias',
    'too many YAML aliases, or one that is not defined',
    span,
    'write the values out',
  );

export const yamlShape = (what: string, span: Span) =>
  message('error', 'yaml', `${what} must be "key: value" lines`, span);

const quoted = (value: string) => (value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`);

export const unknownKey = (
  key: string,
  where: string,
  near: string | undefined,
  known: readonly string[],
  span: Span,
  strict = false,
) =>
  message(
    near || strict ? 'error' : 'warning',
    'unknown-key',
    `unknown key "${shown(key)}" in ${where}`,
    span,
    meant(near, `known keys: ${known.join(', ')}`),
  );

/** A key that other programs have for one of ours, or ours in another case when ours is there already. */
export const otherName = (key: string, where: string, ours: string, isThere: boolean, span: Span) =>
  message(
    'warning',
    'unknown-key',
    `unknown key "${shown(key)}" in ${where}`,
    span,
    isThere ? `"${ours}" is there already: delete this line` : `briefdeck calls it "${ours}"`,
  );

export const badValue = (
  key: string,
  value: string,
  expected: string | undefined,
  span: Span,
  near?: string,
) =>
  message(
    'error',
    'bad-value',
    `"${key}" cannot be "${shown(value)}"`,
    span,
    ...(near ? [`did you mean "${near}"?`] : []),
    ...(expected ? [`expected: ${expected}`] : []),
  );

export const emptyValue = (key: string, expected: string | undefined, span: Span) =>
  message(
    'error',
    'bad-value',
    `"${key}" has no value`,
    span,
    ...(expected ? [`expected: ${expected}`] : []),
  );

export const missingKey = (key: string, where: string, span: Span) =>
  message('error', 'missing-key', `${where} has no "${key}"`, span, `add "${key}: …"`);

export const noSuchDay = (value: string, span: Span) =>
  message(
    'error',
    'bad-date',
    `there is no day "${shown(value)}"`,
    span,
    'write the date as YYYY-MM-DD, e.g. 2022-09-19',
  );

export const dayOrMonth = (value: string, one: string, other: string, span: Span) =>
  message(
    'error',
    'bad-date',
    `"${shown(value)}" may be ${one} or ${other}`,
    span,
    `write the one that is meant: ${one} or ${other}`,
  );

export const noWholeDay = (value: string, span: Span) =>
  message(
    'error',
    'bad-date',
    `"${shown(value)}" is no whole date`,
    span,
    'write year, month and day as YYYY-MM-DD, e.g. 2022-09-19',
  );

export const dateInWords = (value: string, iso: string, span: Span) =>
  message('info', 'date-form', `date "${shown(value)}" read as ${iso}`, span, `write it as ${iso}`);

export const badLanguage = (value: string, near: string | undefined, span: Span) =>
  message(
    'error',
    'bad-language',
    `"${shown(value)}" is no language tag`,
    span,
    meant(near, 'expected: a BCP 47 tag, e.g. en, ru, ar or en-GB'),
  );

/** @param dated whether CLDR knows how the language writes dates. */
export const englishWords = (tag: string, dated: boolean, span: Span) =>
  message(
    'warning',
    'english-words',
    `briefdeck has no words of its own in "${shown(tag)}": those that it adds ("Sources", "Agenda", "Map of …", names of countries) are in English`,
    span,
    dated
      ? `dates, numbers, quotation marks and direction are those of "${shown(tag)}"`
      : `how "${shown(tag)}" writes dates is not known either: they are written as 2022-09-19`,
  );

export const languageTold = (tag: string, span: Span) =>
  message(
    'info',
    'language-told',
    `the front matter gives no language: the text is read as "${tag}", which its letters and words tell`,
    span,
    `write language: ${tag}, or the one that it is in`,
  );

export const languageForm = (value: string, tag: string, span: Span) =>
  message('info', 'language-form', `language "${value}" read as "${tag}"`, span, `write it as ${tag}`);

export const tlpWhite = (span: Span) =>
  message(
    'info',
    'tlp-white',
    '"TLP:WHITE" is now called "TLP:CLEAR"',
    span,
    'TLP 2.0 renamed it: write TLP:CLEAR',
  );

export const tlpForm = (value: string, label: string, span: Span) =>
  message('info', 'tlp-form', `handling "${shown(value)}" read as "${label}"`, span, `write it as ${label}`);

export const badTlp = (value: string, near: string | undefined, labels: readonly string[], span: Span) =>
  message(
    'error',
    'bad-tlp',
    `"${shown(value)}" is no TLP label`,
    span,
    meant(near, `the labels are ${labels.join(', ')}`),
  );

export const titleFromHeading = (title: string, span: Span) =>
  message(
    'info',
    'title-from-heading',
    `the deck takes its title from the first heading: "${shown(title)}"`,
    span,
    'set "title" in the front matter',
  );

export const titleFromFile = (title: string, span: Span) =>
  message(
    'warning',
    'title-from-file',
    `the article has no title; the deck is called "${shown(title)}"`,
    span,
    'set "title" in the front matter',
  );
