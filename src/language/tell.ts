// Which language a text is in, told by its script; among the languages of a script by letters that the
// others have not, or by the small words that no text does without. A language that is not known here is
// told from those that are: `und`.

import { languageOf, languages } from './languages.ts';
import { lazy } from './lazy.ts';
import { primary } from './tag.ts';
import type { Language, Told } from './types.ts';

/** By ISO 15924; of Chinese and Japanese alike, Hani. */
type Letters = 'Latn' | 'Cyrl' | 'Arab' | 'Hani' | 'Hang';

const letters: Readonly<Record<Letters, RegExp>> = {
  // As a range: a property of Unicode takes a millisecond or more to compile.
  Latn: /[A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ]/g,
  Cyrl: /\p{Script=Cyrillic}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hani: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Hang: /\p{Script=Hangul}/gu,
};
const scripts = Object.keys(letters) as readonly Letters[];
const lettersOf = (script: string): string =>
  /^(?:Han[st]|Jpan)$/.test(script) ? 'Hani' : script === 'Kore' ? 'Hang' : script;

type Candidates = readonly (Told & { readonly tag: string; readonly script: string })[];

/** Languages without a file, told only so as not to be taken for one that has. */
const others: Candidates = [
  { tag: 'fa', script: 'Arab', letters: 'پچگژیک', words: '' },
  { tag: 'ur', script: 'Arab', letters: 'ٹڈڑےںھہپچگژیک', words: '' },
  { tag: 'be', script: 'Cyrl', letters: 'ўі', words: '' },
  { tag: 'bg', script: 'Cyrl', letters: 'ъ', words: '' },
  { tag: 'kk', script: 'Cyrl', letters: 'іәғқңұһөү', words: '' },
  { tag: 'mn', script: 'Cyrl', letters: 'өү', words: '' },
  { tag: 'tg', script: 'Cyrl', letters: 'ӣӯҳҷғқ', words: '' },
  { tag: 'sr', script: 'Cyrl', letters: 'ђћјљњџ', words: '' },
];

/**
 * Of a text's letters, those that are one language's own; in Latin letters names of other
 * languages have some, too.
 */
const ownShare = (script: string): number => (script === 'Latn' ? 4 : 1) / 100;
/** Of a text's words, the small ones; and how many times those of the language that comes second. */
const smallShare = 0.15;
const apart = 1.5;
/**
 * Words under which a text shows nothing, and is taken for English, as an article is that gives no language.
 */
const fewWords = 20;

/** No letter beyond Latin ones; marks may be. */
const isLatin = (text: string): boolean => !/[\u0250-\u1dff\u2c00-\ud7ff\u{10000}-\u{3ffff}]/u.test(text);

const wordsIn = (text: string): readonly string[] =>
  text.match(isLatin(text) ? /[A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ]+/g : /\p{L}+/gu) ?? [];

/**
 * ISO 15924, Chinese and Japanese taken together: what most of the letters are; undefined where
 * there are none, or others.
 */
export function scriptIn(text: string): string | undefined {
  if (isLatin(text)) return /[a-z]/i.test(text) ? 'Latn' : undefined;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const counts = scripts.map((script) => ({ script, letters: count(letters[script]) }));
  // A character of Chinese, or a syllable of Korean, says about as much as three letters.
  const weighed = counts.map((one) => ({
    script: one.script,
    weight: one.letters * (one.script === 'Hani' || one.script === 'Hang' ? 3 : 1),
  }));
  const best = weighed.reduce((most, one) => (one.weight > most.weight ? one : most));
  const rest = count(/\p{L}/gu) - counts.reduce((sum, one) => sum + one.letters, 0);
  return best.weight === 0 || rest > best.weight ? undefined : best.script;
}

/** The same of a language. */
export const scriptOf = ({ script }: Language): string => lettersOf(script);

const candidates = lazy((): Candidates => {
  const known = languages.map((one) => ({ tag: one.tag, script: scriptOf(one), ...one.told }));
  return [...known, ...others.filter(({ tag }) => !known.some((one) => one.tag === tag))];
});

/** Whether a text in a language is told from others. */
export const isTold = (tag: string): boolean => candidates().some((one) => one.tag === tag);

/** A BCP 47 tag; `und` for a language that is none of those known. */
export function tellLanguage(text: string): string {
  const script = scriptIn(text);
  if (script === undefined) return /\p{L}/u.test(text) ? 'und' : 'en';
  const possible = candidates().filter((one) => one.script === script);
  const all = text.match(letters[script as Letters])?.length ?? 0;
  return byLetters(text, script, all, possible) ?? byWords(wordsIn(text.toLowerCase()), possible) ?? 'und';
}

function byLetters(text: string, script: string, all: number, possible: Candidates): string | undefined {
  const own = possible
    .filter((one) => one.letters !== '')
    .map(({ tag, letters: set }) => ({ tag, count: text.match(new RegExp(`[${set}]`, 'giu'))?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [best] = own;
  if (best && best.count >= all * ownShare(script)) return best.tag;
  // What has no letters of its own is what is left.
  return possible.find((one) => one.letters === '' && one.words === '')?.tag;
}

function byWords(words: readonly string[], possible: Candidates): string | undefined {
  const [best, second] = possible
    .filter((one) => one.words !== '')
    .map(({ tag, words: list }) => {
      const small = new Set(list.split(' '));
      return { tag, share: words.filter((word) => small.has(word)).length / words.length };
    })
    .sort((a, b) => b.share - a.share);
  if (!best) return undefined;
  if (words.length < fewWords) return best.share > 0 ? best.tag : 'en';
  return best.share >= smallShare && best.share >= apart * (second?.share ?? 0) ? best.tag : undefined;
}

/**
 * Fewer words or ideographs tell nothing; fewer words in Latin letters do not tell one language from another.
 */
const fewest = { any: 12, latin: 40 };

/** Characters that tell it. */
const sample = 60_000;

/**
 * What a text is in.
 * @param said BCP 47: what it is said to be in. It stands where the text is too short, or the language is
 * none that a text is told to be in and has the text's script.
 */
export function languageIn(whole: string, said: string | undefined): string | undefined {
  const text = whole.slice(0, sample);
  const base = said === undefined ? undefined : primary(said);
  const words = wordsIn(text).length;
  const ideographs = text.match(/[\u3040-\u9fff]/g)?.length ?? 0;
  if (words + ideographs < fewest.any) return base;
  const script = scriptIn(text);
  const isLatin = base === undefined || scriptOf(languageOf(base)) === 'Latn';
  if (script === 'Latn' && isLatin && words < fewest.latin) return base;
  if (base !== undefined && !isTold(base) && (script ?? 'Zyyy') === scriptOf(languageOf(base))) return base;
  const found = tellLanguage(text);
  // Points in few words have few of the small ones.
  return found === 'und' ? (base ?? found) : found;
}
