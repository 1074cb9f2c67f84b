// Acronyms that the article itself explains: `Belt and Road Initiative (BRI)`, `ЕС
// (Европейский союз)`, `（简称“上合组织”）`.

import type { AcronymWords, DraftWords } from '../language/draft-words.ts';
import { isNameWord } from '../language/name-words.ts';
import { oneOf } from '../language/word-lists.ts';

export interface AcronymInText {
  readonly short: string;
  readonly long: string;
}

interface Patterns {
  /** `上海合作组织（简称“上合组织”）`: the long form in the first group, the short one in the second. */
  readonly called: RegExp;
  /** What is written together with a word and gives no letter. */
  readonly attached: RegExp;
}

const known = new WeakMap<AcronymWords, Patterns>();

function patternsOf({ acronyms }: DraftWords): Patterns {
  const found = known.get(acronyms);
  if (found) return found;
  const made = {
    called: new RegExp(
      String.raw`([\p{Script=Han}]{4,20})[（(]${oneOf(acronyms.called)}[“"]?([\p{Script=Han}A-Z]{2,8})[”"]?[）)]`,
      'gu',
    ),
    attached: new RegExp(`^${oneOf(acronyms.attached)}`, 'u'),
  };
  known.set(acronyms, made);
  return made;
}

export function acronymsIn(text: string, words: DraftWords): readonly AcronymInText[] {
  const { called, attached } = patternsOf(words);
  const found: AcronymInText[] = [];
  for (const match of text.matchAll(/\(([\p{Lu}\p{N}][\p{L}\p{N}&/.-]{1,11})s?\)/gu)) {
    const short = match[1] ?? '';
    if ((short.match(/\p{Lu}/gu)?.length ?? 0) < 2) continue;
    const long = expansionBefore(text.slice(0, match.index), short);
    if (long) found.push({ short, long });
  }
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\p{N}&]{1,9})\s\((\p{L}[^()]{5,90})\)/gu,
  )) {
    const [, short = '', long = ''] = match;
    if (initialsOf(long).toUpperCase() === short.toUpperCase()) found.push({ short, long });
  }
  for (const match of text.matchAll(/[(（]((?:\p{Script=Arabic}ـ?\.\s?){1,6}\p{Script=Arabic}ـ?)[)）]/gu)) {
    const long = arabicBefore(text.slice(0, match.index), match[1] ?? '', attached);
    if (long) found.push({ short: match[1] ?? '', long });
  }
  for (const match of text.matchAll(called)) found.push({ long: match[1] ?? '', short: match[2] ?? '' });
  for (const match of text.matchAll(/([\p{Script=Han}]{4,20})[（(]([A-Z]{2,8})[）)]/gu))
    found.push({ long: match[1] ?? '', short: match[2] ?? '' });
  return found;
}

const initialsOf = (text: string): string =>
  text
    .split(/[\s/'’-]+/)
    .filter((word) => !isNameWord(word))
    .map((word) => word[0] ?? '')
    .join('');

/** The words before the bracket whose initials, small words left out or not, are the acronym. */
function expansionBefore(before: string, short: string): string | undefined {
  const letters = short.replace(/[^\p{L}]/gu, '').toUpperCase();
  const words = before
    .trim()
    .replace(/[’']s$/, '')
    .split(/\s+/);
  for (let count = 1; count <= Math.min(words.length, letters.length + 5); count++) {
    const taken = words.slice(-count);
    const first = taken[0] ?? '';
    if (isNameWord(first) || /[.,;:!?]$/.test(first)) continue;
    if (/[,;:.!?]\s/.test(taken.slice(0, -1).join(' ').concat(' '))) break;
    const whole = taken.join(' ').replace(/^["“«„(]/, '');
    if (initialsOf(whole).toUpperCase() === letters || allInitials(whole) === letters) return whole;
    if (
      /^\p{Lu}/u.test(whole) &&
      bySyllables(
        taken.filter((word) => !isNameWord(word)),
        letters,
      )
    )
      return whole;
  }
  return compoundBefore(words, letters);
}

/**
 * `الهيئة العليا للمرافئ الصغيرة (هـ.م.ص)`: each letter begins a word, without its article; words may be left
 * out.
 */
function arabicBefore(before: string, short: string, attached: RegExp): string | undefined {
  const letters = short.replace(/[.\sـ]/gu, '');
  const words = before.trim().split(/\s+/);
  for (let count = letters.length; count <= Math.min(words.length, letters.length + 3); count++) {
    const taken = words.slice(-count);
    const initials = taken.map((word) => word.replace(attached, '')[0] ?? '');
    if (initials[0] !== letters[0]) continue;
    let at = 0;
    for (const initial of initials) if (initial === letters[at]) at += 1;
    if (at === letters.length) return taken.join(' ');
  }
  return undefined;
}

/** `Gemeinsame Wagenpool (GWP)`: each word gives its initial, and compounds a letter from within. */
function compoundBefore(words: readonly string[], letters: string): string | undefined {
  for (let count = Math.min(words.length, letters.length + 1); count > 0; count--) {
    const taken = words.slice(-count);
    const bearing = taken.filter((word) => !isNameWord(word));
    if (isNameWord(taken[0] ?? '') || bearing.length >= letters.length) continue;
    if (!bearing.every((word) => /^\p{Lu}[\p{L}-]{4,}$/u.test(word))) continue;
    if (spells(bearing, letters)) return taken.join(' ');
  }
  return undefined;
}

/** True where the letters stand in the words in order, each word's first among them. */
function spells(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (word[0]?.toUpperCase() !== letters[0]) return false;
  for (let used = 1; used <= Math.min(2, letters.length - rest.length); used++) {
    const inner = letters.slice(1, used).toLowerCase();
    if ((inner === '' || word.slice(2).includes(inner)) && spells(rest, letters.slice(used))) return true;
  }
  return false;
}

/** `Federación de Cofradías del Litoral (FECOLI)`: each word gives its first letters. */
function bySyllables([word, ...rest]: readonly string[], letters: string): boolean {
  if (word === undefined) return letters === '';
  for (let count = 1; count <= Math.min(4, letters.length - rest.length); count++) {
    const given = word.slice(0, count).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    if (given === letters.slice(0, count) && bySyllables(rest, letters.slice(count))) return true;
  }
  return false;
}

const allInitials = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();
