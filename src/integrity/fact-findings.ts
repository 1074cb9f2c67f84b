// Numbers, dates and names in a text of a slide, each looked up in what the original says.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import { sentences } from '../draft/sentence-spans.ts';
import { lazy } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { textDates } from './comparable-dates.ts';
import { dateFinding } from './date-findings.ts';
import type { Facts } from './facts.ts';
import { folded } from './fold.ts';
import { within } from './last-before.ts';
import * as say from './messages.ts';
import { type NameKind, unknownNames } from './names.ts';
import { integrityWords } from './no-words.ts';
import { numberFinding } from './number-findings.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { spansOf } from './quoted.ts';
import { restated } from './restated.ts';
import { swappedNumbers } from './swapped-numbers.ts';
import { isLong, tokensIn } from './tokens.ts';
import type { ShownText } from './types.ts';

/** A speaker of one word may be an office. */
const kinds: Partial<Record<ShownText['kind'], NameKind>> = {
  name: 'place',
  speaker: 'person',
  title: 'title',
};

/** Words beside a number that make a sentence of it; fewer are a cell. */
const fewest = 2;

/** @param isSame false where the languages differ: names and passages are not compared then. */
export function factFindings(
  shown: ShownText,
  language: Language,
  facts: Facts,
  isSame: boolean,
): readonly Diagnostic[] {
  // Quotations are compared by themselves.
  const plain = folded(blanked(shown.text, spansOf(shown.text)));
  const { span } = shown;
  const findings: Diagnostic[] = [];
  const numbered = uncounted(plain);
  const parts = sentences(numbered, language);
  // What stands there as it is has no number, date or name that does not.
  const own = parts.filter(({ text }) => !facts.index.has(text));
  if (own.length === 0) return [];
  // Dates are read in the whole text: a year may stand in the sentence before.
  const dates = textDates(numbered, language, facts.anchor, parts);
  let undated = blanked(
    numbered,
    parts
      .filter((part) => !own.includes(part))
      .map(({ start, text }) => ({ start, end: start + text.length })),
  );
  for (const { text, start } of own) {
    const said = within(dates, start, start + text.length).map((one) => ({
      ...one,
      start: one.start - start,
      end: one.end - start,
    }));
    const bare = blanked(text, said);
    undated = undated.slice(0, start) + bare + undated.slice(start + bare.length);
    const quantities = quantitiesIn(bare, language);
    if (said.length === 0 && quantities.length === 0) continue;
    const isCell = shown.kind === 'label' || !isSame || !hasWords(bare);
    const context = isCell ? undefined : lazy(() => restated(bare, facts.index));
    const numbers = quantities.flatMap((one) => numberFinding(one, facts, context, span) ?? []);
    findings.push(...said.flatMap((date) => dateFinding(date, facts, context, span) ?? []), ...numbers);
    if (numbers.length === 0 && quantities.length > 1 && !isCell)
      findings.push(...swapFinding(text, quantities, language, facts, span));
  }
  if (!isSame) return findings;
  const names = unknownNames(undated, language, facts.names, kinds[shown.kind]);
  return [...findings, ...names.map(({ name, near }) => say.unknownName(name, near, span))];
}

/** @param counted the numbers that are no date's */
function swapFinding(
  text: string,
  counted: readonly Quantity[],
  language: Language,
  facts: Facts,
  span: Span,
): readonly Diagnostic[] {
  const words = integrityWords(language);
  const swapped = swappedNumbers(counted, restated(text, facts.index), words, facts);
  if (!swapped) return [];
  const { first, second } = swapped;
  return [say.swappedNumbers(first, second, first.sentence.text, span)];
}

const blanked = (text: string, spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

/** Without the number of a list's item: `3. The port opens`; every offset stays. */
const uncounted = (text: string): string =>
  text.replace(/^\s*\d{1,2}[.)]\s/, (counter) => ' '.repeat(counter.length));

/** As most sentences have them: what that does not tell is counted. */
const plainlyTwo = /(?<![^\s])\p{L}{5}.*\s\p{L}{5}/u;

const hasWords = (text: string): boolean =>
  plainlyTwo.test(text) ||
  tokensIn(text).filter(({ isNumber, plain }) => !isNumber && isLong(plain)).length >= fewest;
