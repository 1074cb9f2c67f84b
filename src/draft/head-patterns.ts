// What the lines between a title and the text begin with, or end in, as patterns in the language of the text.

import type { HeadWords } from '../language/draft-words.ts';
import { languages } from '../language/languages.ts';
import { lazy } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { oneOf } from '../language/word-lists.ts';

export interface HeadPatterns {
  readonly language: Language;
  readonly publication: RegExp;
  /** The number in the first group, or in the second. */
  readonly volume: RegExp;
  readonly issue: RegExp;
  readonly byline: RegExp;
  /** Between authors. */
  readonly between: RegExp;
  /** An author, up to the occasion on which he spoke. */
  readonly speaker: RegExp;
  readonly date: RegExp;
  readonly timeOfDay: RegExp;
  /** `Mövensiel, 12. März 2024.` */
  readonly filed: RegExp;
  readonly caption: RegExp;
  readonly credit: RegExp;
  readonly creditAtEnd: RegExp;
  readonly kicker: RegExp;
  /** Before the name of who is asked. */
  readonly interview: RegExp;
  readonly noAuthor: RegExp;
  readonly origin: RegExp;
}

/** In any language. */
export const boilerplate = lazy(
  () =>
    new RegExp(
      languages
        .flatMap(({ draft }) => (draft === 'none' ? [] : [draft().head.boilerplate]))
        .map(({ lines, starts }) => String.raw`^${oneOf(lines)}\s*[:：.!…]?\s*\d*$|^${oneOf(starts)}`)
        .join('|'),
      'iu',
    ),
);

const known = new WeakMap<Language, HeadPatterns>();

/** `No. 5`, `7/2021`, `Nr. 114`. */
const number = String.raw`(?:(?:No\.?|Nr\.?|N[o°º]\.?|n\.º|№|#)\s?)?\d[\d/.–-]*`;

export function headPatterns(words: HeadWords, language: Language): HeadPatterns {
  const found = known.get(language);
  if (found) return found;
  const numbered = (before: string, around: string, number: string): RegExp =>
    new RegExp(String.raw`[,،，]?\s*${oneOf(before)}\s*[:：]?\s*([${number}]+)|${oneOf(around)}`, 'iu');
  const made: HeadPatterns = {
    language,
    publication: new RegExp(String.raw`^${oneOf(words.publication)}\s*[:：]?\s+`, 'iu'),
    volume: numbered(words.volume, words.volumeAround, String.raw`\p{N}IVXLC`),
    issue: numbered(words.issue, words.issueAround, String.raw`\p{N}`),
    byline: new RegExp(String.raw`^${oneOf(words.byline)}\s*(?:[:：]\s*|\s)`, 'iu'),
    between: new RegExp(`[,،，]|${oneOf(words.and)}`, 'u'),
    speaker: new RegExp(String.raw`^\p{Lu}[^,]*?(?=\s${oneOf(words.occasion)}\s)`, 'u'),
    date: new RegExp(String.raw`^${oneOf(words.date)}\s*[:：]?\s*`, 'iu'),
    timeOfDay: new RegExp(
      String.raw`,?\s(?:${oneOf(words.at)}\s)?\d{1,2}(?:[:.h]|\sh\s?)\d{2}(?:\s?(?:${oneOf(words.clock)}|h|GMT|UTC|CET))?\s*$`,
      'iu',
    ),
    filed: new RegExp(
      String.raw`^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2},\s${oneOf(words.dateArticle)}?([^.,]*?\d{1,2}\.?[^.]*?\d{4})(?=[.\s]|$)`,
      'u',
    ),
    caption: new RegExp(
      String.raw`^(?:${oneOf(words.caption)}\s*\d*\s*[:：.—–-]\s*|${oneOf(words.captionVerb)})`,
      'iu',
    ),
    credit: new RegExp(String.raw`[(（]${oneOf(words.credit)}\s*[:：]\s*([^()（）]+)[)）]\.?\s*$`, 'iu'),
    creditAtEnd: new RegExp(
      String.raw`[.。!？\s]\s*${oneOf(words.creditAtEnd)}\s*[:：]\s*([^:：]+?)\.?\s*$|\s([\p{Script=Han}]{2,6})\s?${oneOf(words.creditBehind)}\s*$`,
      'iu',
    ),
    origin: new RegExp(`^${oneOf(words.origin)}`, 'iu'),
    // `Policy Report 7/2021`, `Nr. 114/2022 vom …`: a kind, or a number, and no title.
    kicker: new RegExp(
      String.raw`^(?:${oneOf(words.kicker)})(?:,?\s${number})?\s*[:：]?$|^(?:No\.|Nr\.|N[o°º]|n[.º°]+|№)\s?\d|\s\|\s`,
      'iu',
    ),
    interview: new RegExp(String.raw`^${oneOf(words.interview)}\s?`, 'iu'),
    noAuthor: new RegExp(`^${oneOf(words.noAuthor)}$`, 'iu'),
  };
  known.set(language, made);
  return made;
}
