// Numbers that say how much: with a unit, a percent sign, a currency, or counting something. Years, dates,
// ordinals and the numbers of articles and resolutions say nothing of the kind.

import type { DraftWords, NumberWords } from '../language/draft-words.ts';
import { matchesIn } from '../language/matches.ts';
import { anyOf, oneOf } from '../language/word-lists.ts';
import type { DateInText } from './dates-in-text.ts';

export interface NumberInText {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly what: string;
}

const digits = String.raw`(?:\p{Nd}{1,3}(?:[.,\u00a0\u202f ’'٬٫]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:[.,٫]\p{Nd}+)?`;
/** `5 × 10⁶`. */
const power = String.raw`\s?[×·]\s?10[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+`;
/** In any language. */
const symbols = '%|٪|°C|km²?';

interface Patterns {
  readonly number: RegExp;
  readonly spelled: RegExp;
  readonly measure: RegExp;
  /** Before a number that names a thing: `Article 4`, `Resolution 1540`. */
  readonly named: RegExp;
  /** Behind digits: an ordinal, a time, a score, an item of a list. */
  readonly uncountable: RegExp;
  readonly uncounted: RegExp;
  /** One of two numbers of a score, or of several that share their noun: before it, behind it. */
  readonly shared: { readonly before: RegExp; readonly behind: RegExp };
  /** What is measured, and not counted: what follows it is not what it is of. */
  readonly unit: RegExp;
  /** What goes on about when, where or how much says nothing of what. */
  readonly leaning: RegExp;
  readonly relative: RegExp;
  /** Whose number it is: `according to`, `nach Angaben`. */
  readonly attributed: RegExp;
  /** A verb that goes on at the end of its clause: `hätte … geliefert`. */
  readonly bracket: RegExp;
}

const known = new WeakMap<NumberWords, Patterns>();

function patternsOf({ numbers, clauses, saying }: DraftWords): Patterns {
  const found = known.get(numbers);
  if (found) return found;
  const { spelled, named, ordinal, uncounted, leaning, relatives } = numbers;
  const scale = oneOf(numbers.scales);
  const unit = `(?:${oneOf(numbers.units)}|${symbols})`;
  const joint = oneOf(numbers.range);
  // `12 to 15 months`: the unit is both numbers'; `between 12 and 15`.
  const range = String.raw`(?:${digits}(?:\s?[–—-]\s?|\s${joint}\s)(?=${digits}[\s\u00a0\u202f-]?(?:${scale}|${unit}))|${oneOf(numbers.between)}\s${digits}\s${joint}\s)`;
  // `Nach Angaben der Stadt` as well as `von Berg`.
  const sources = saying.according.map((one) => one.replace(/\s\p{Ll}{1,3}$/u, ''));
  const made: Patterns = {
    number: new RegExp(
      String.raw`(?<![\p{N}.,:\-/№#–])(?<!(?!\p{Script=Han})\p{L})(?:[$€£¥]|US\$)?\s?${range}?(?:[$€£¥]|US\$)?(?:${digits})(?:${power})?(?:[\s\u00a0\u202f-]?${scale}(?!\p{Script=Latin}|\p{Script=Cyrillic}))?(?:[\s\u00a0\u202f-]?${unit}(?!\p{Script=Latin}|\p{Script=Cyrillic}))?`,
      'gu',
    ),
    spelled: new RegExp(oneOf(spelled), 'gu'),
    measure: new RegExp(`[$€£¥×]|${scale}|${unit}`, 'u'),
    named: new RegExp(String.raw`${oneOf(named)}\s*$`, 'iu'),
    uncountable: new RegExp(String.raw`^(?:${oneOf(ordinal)}|\.\s|[:/–—-]\s?\p{N}|\)|\])`, 'u'),
    uncounted: new RegExp(String.raw`^\s${oneOf(uncounted)}\b`),
    shared: {
      before: new RegExp(String.raw`\p{Nd}\s${joint}\s$`, 'u'),
      behind: new RegExp(String.raw`^\s${joint}\s\p{Nd}`, 'u'),
    },
    unit: new RegExp(`[$€£¥]|${unit}`, 'u'),
    leaning: new RegExp(String.raw`^${oneOf(leaning)}\s`, 'iu'),
    bracket: new RegExp(String.raw`(?<!\p{L})${oneOf(clauses.bracket)}(?!\p{L})`, 'u'),
    attributed: new RegExp(String.raw`(?<!\p{L})${anyOf(sources)}(?!\p{L})`, 'iu'),
    relative: new RegExp(String.raw`^\s*${oneOf(relatives)}\s`, 'iu'),
  };
  known.set(numbers, made);
  return made;
}

const counted = /^\s?(?:\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})/u;

export function numbersIn(
  text: string,
  dates: readonly DateInText[],
  words: DraftWords,
): readonly NumberInText[] {
  const patterns = patternsOf(words);
  const { number, spelled, measure, named, uncountable, uncounted, shared } = patterns;
  // Whether a bare number counts what follows it only the words of the language say.
  const hasWords = words.numbers.units !== '';
  const found: NumberInText[] = [];
  for (const match of matchesIn(spelled, text)) {
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end,
      written: match[0],
      what: whatOf(text, match.index, end, patterns),
    });
  }
  for (const match of matchesIn(number, text)) {
    const bare = match[0].trim();
    const start = match.index + match[0].indexOf(bare);
    // `mile-long` is one word.
    const joint = /^-\p{Ll}{3,}/u.exec(text.slice(start + bare.length))?.[0] ?? '';
    const written = /\p{L}$/u.test(bare) ? bare + joint : bare;
    const end = start + written.length;
    const after = text.slice(end);
    if (dates.some((date) => date.start < end && start < date.end)) continue;
    if (named.test(text.slice(Math.max(0, start - 20), start))) continue;
    const measured = measure.test(written);
    if (!measured && !hasWords) continue;
    if (!measured) {
      // A bare number counts if it is not a year, an ordinal, a time or a score, and
      // something countable follows.
      const value = Number(written.replace(/[^\p{Nd}]/gu, ''));
      if (shared.behind.test(after) || shared.before.test(text.slice(0, start))) continue;
      if (/(?:^|\s)(?:1[89]|20)\d\d$/.test(written) || value < 10) continue;
      // Thousands are set apart only in numbers that count.
      const isGrouped = /(?:^|\s)\p{Nd}{1,3}(?:[.,\u00a0\u202f ’'٬]\p{Nd}{3})+$/u.test(written);
      if (uncountable.test(isGrouped ? after.replace(/^\.\s/u, '') : after)) continue;
      if (!isGrouped && !counted.test(after)) continue;
      const isName = !words.capitalNouns && /^\s\p{Lu}/u.test(after);
      if (!isGrouped && (isName || uncounted.test(after))) continue;
    }
    // `Jean Garba, 58 ans,` is said of him.
    if (/\p{Lu}\p{L}+,\s(?:\p{Ll}{2}\s)?$/u.test(text.slice(0, start)) && /^[,.]/u.test(after)) continue;
    const what = inBrackets(text, start, found.at(-1)) ?? whatOf(text, start, end, patterns);
    if (what !== '') found.push({ start, end, written, what });
  }
  return found;
}

/**
 * `3.5 million ethnic Russians (18 percent)`: what a number in brackets counts is what the one before them
 * does.
 */
function inBrackets(text: string, start: number, before: NumberInText | undefined): string | undefined {
  if (!before || !/[(（]\s?$/u.test(text.slice(0, start))) return undefined;
  const between = text
    .slice(before.end, start)
    .replace(/\s*[(（]\s?$/u, '')
    .trim();
  return between !== '' && !edge.test(between) && between.split(/\s+/).length <= 8 ? between : undefined;
}

/** Where a clause ends; the point of `6.3` ends none. */
const edge = /[,:.](?!\p{Nd})|[;!?()«»“”„"—–،؛。，；、（）]/u;

/** Words before a number that say what it is of, at most. */
const leadWords = 10;

/**
 * What a number counts: the words behind it up to the next mark. Of what is measured, and where they are fewer than two,
 * the clause, with `…` for the number: `44 million` is not "spent" where the text says "would have cost 44 million".
 */
function whatOf(text: string, start: number, end: number, patterns: Patterns): string {
  const { leaning, relative, unit, bracket, attributed } = patterns;
  const stop = text.slice(end).search(edge);
  const behind = wordsOf(text.slice(end, stop < 0 ? undefined : end + stop), 0, 10);
  const isMeasured = unit.test(text.slice(start, end));
  const says = behind.split(/\s+/).length >= 2;
  const before = text.slice(0, start).replace(/[(\s（]+$/u, '');
  const clause = afterLast(before, /[,;:.!?«»“”„"—–،؛。，；]/gu).trim();
  // Without whose number it is, it would be the text's own.
  const whole = afterLast(before, /[.!?«»“”„"؟。]/gu).trim();
  if (attributed.test(whole)) return `${whole} …${behind ? ` ${behind}` : ''}`;
  if (!isMeasured && says && !leaning.test(behind) && !bracket.test(clause)) return behind;
  const sentence = afterLast(before, /[;:.!?«»“”„"—–؛。；]/gu).trim();
  // `The study, which cost 900,000 euros`, `64,000 people, against 21,000`: the clause says little by itself.
  const isPart = relative.test(clause) || (!/\s/.test(clause) && clause !== '') || (clause === '' && !says);
  const words = (isPart ? sentence : clause).split(/\s+/);
  const lead = `${words.length > leadWords ? '… ' : ''}${words.slice(-leadWords).join(' ')}`;
  if (lead === '') return behind;
  return isHan(lead) && !behind ? lead : `${lead} …${behind ? ` ${behind}` : ''}`;
}

/** Where words have no spaces between them a number at the end is not missed. */
const isHan = (text: string): boolean => /\p{Script=Han}$/u.test(text);

/** What follows the last mark that stands in no number. */
function afterLast(text: string, marks: RegExp): string {
  const last = [...text.matchAll(marks)].filter(({ index }) => !/\d/.test(text[index + 1] ?? '')).at(-1);
  return last ? text.slice(last.index + 1) : text;
}

function wordsOf(text: string, from: number, to: number): string {
  return text.trim().split(/\s+/).slice(from, to).join(' ');
}
