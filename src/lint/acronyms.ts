// Acronyms have to be written out by the time they are first met. What only looks like one is left alone:
// numerals, units, codes in a table, words and headlines in capitals.

import type { Article } from '../article/types.ts';
import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { Passage } from './article-text.ts';
import { isKnownAcronym, isState } from './known-acronyms.ts';
import { isWrittenOut, readable } from './long-forms.ts';
import * as say from './messages.ts';
import { withoutQuotations } from './own-words.ts';

interface Use {
  readonly acronym: string;
  /** Index of the passage. */
  readonly at: number;
}

/**
 * Nobody's sentences: a quotation is not the author's, notes are spoken, and the deck's name
 * is explained in the deck.
 */
const notUses = new Set<Passage['kind']>(['quotation', 'note', 'name']);

export function acronymFaults({ language }: Article, passages: readonly Passage[]): readonly Diagnostic[] {
  // What everybody knows there nobody here does.
  if (language.lint === 'none') return [];
  const words = smallWords(passages);
  const first = new Map<string, number>();
  passages.forEach((passage, at) => {
    if (notUses.has(passage.kind)) return;
    for (const acronym of acronymsIn(passage))
      if (!first.has(acronym) && !words.has(acronym.toLowerCase())) first.set(acronym, at);
  });
  const texts = first.size > 0 ? passages.map(({ text }) => readable(text)) : [];
  const faults = [...first].flatMap(([acronym, at]) => {
    const out = texts.findIndex((text) => isWrittenOut(acronym, text));
    if (out < 0) return [{ acronym, at, out: undefined }];
    return out <= lastInTime(passages, at) ? [] : [{ acronym, at, out: passages[out]?.span.line }];
  });
  return merged(faults, passages);
}

/**
 * The last passage where a use at `at` may be written out: it itself; under a title, which has no room for
 * it, whatever stands on the same slide or in the same part; in a table, its other cells.
 */
function lastInTime(passages: readonly Passage[], at: number): number {
  const use = passages[at];
  if (use === undefined) return at;
  const { kind, section, table } = use;
  if (table !== undefined) return passages.findLastIndex((one) => one.table === table);
  if (kind === 'part') {
    const next = passages.findIndex((one, index) => index > at && one.kind === 'part');
    return next < 0 ? passages.length : next - 1;
  }
  return kind === 'title' || kind === 'heading'
    ? passages.findLastIndex((one) => one.section === section)
    : at;
}

/** One finding a line for those never written out, and one for those written out late. */
function merged(
  faults: readonly (Use & { readonly out: number | undefined })[],
  passages: readonly Passage[],
): readonly Diagnostic[] {
  const groups = new Map<
    string,
    { readonly names: string[]; readonly span: Span; readonly out: number | undefined }
  >();
  for (const { acronym, at, out } of faults) {
    const span = passages[at]?.span;
    if (span === undefined) continue;
    const key = `${span.line} ${out}`;
    const group = groups.get(key);
    if (group) group.names.push(acronym);
    else groups.set(key, { names: [acronym], span, out });
  }
  return [...groups.values()].map(({ names, span, out }) =>
    out === undefined ? say.undefinedAcronyms(names, span) : say.lateAcronyms(names, out, span),
  );
}

/**
 * Words that the article has in small letters, too: in capitals they are stressed (NOT), or a name (Emmanuel
 * MACRON).
 */
function smallWords(passages: readonly Passage[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of passages)
    for (const [word] of text.matchAll(/\p{L}+/gu)) if (/\p{Ll}/u.test(word)) found.add(word.toLowerCase());
  return found;
}

const capitals = /(?<![\p{L}\p{N}_&@#./\\-])(\p{Lu}{2,6})(?:s|[’']s)?(?![\p{L}\p{N}_&@]|\.\p{L}|-\p{N})/gu;
const roman = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

function acronymsIn({ kind, text }: Passage): readonly string[] {
  // A cell that is nothing but short capitals holds codes: of countries, currencies, ratings.
  if (kind === 'cell' && /^\p{Lu}{2,3}(?:[\s,/–-]+\p{Lu}{2,3})*$/u.test(text)) return [];
  if (isShouted(text)) return [];
  const own = withoutQuotations(text).replace(/(?:(?<!\p{L})\p{Lu}{2,}\s+){2,}\p{Lu}{2,}(?!\p{L})/gu, ' ');
  return [...own.matchAll(capitals)].flatMap(({ 1: acronym = '', index }) =>
    isKnownAcronym(acronym) ||
    roman.test(acronym) ||
    // `ХХ век` in Cyrillic letters.
    /^[ХІIVXLC]+$/.test(acronym) ||
    // Ratings.
    /^(.)\1+$/u.test(acronym) ||
    (isState(acronym) && /\p{L}, $/u.test(own.slice(0, index)))
      ? []
      : [acronym],
  );
}

/** A headline in capitals. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  return (
    words.length >= 2 &&
    words.every((word) => /^\p{Lu}+$/u.test(word)) &&
    words.some((word) => word.length > 3)
  );
}
