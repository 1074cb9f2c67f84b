// Whether a deck and its original are in one language. A translation has none of the original's words: that is said once, and
// what would follow from it is not.

import { tellLanguage } from '../language/tell.ts';

/** Fewer words in Latin letters do not tell one language from another. */
const fewest = 40;

const latin = new Set(['en', 'fr', 'de', 'es']);

/** What a text is in; `said` where it is too short, or in a language whose small words nobody knows here. */
export function languageIn(text: string, said: string | undefined): string | undefined {
  const base = said?.split('-')[0]?.toLowerCase();
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const ideographs = text.match(/[\u3040-\u9fff]/g)?.length ?? 0;
  if (words + ideographs < 8) return base;
  const found = tellLanguage(text);
  if (!latin.has(found)) return sameScript(found, base) ? base : found;
  // Italian or Polish, say: then Latin letters are all that is known.
  if (base !== undefined && !latin.has(base)) return usesLatin(base) ? base : found;
  return words < fewest ? (base ?? undefined) : found;
}

const cyrillic = new Set(['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn']);
const arabic = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd']);
const ideographic = new Set(['zh', 'ja']);

const sameScript = (found: string, base: string | undefined): boolean =>
  base !== undefined &&
  [cyrillic, arabic, ideographic].some((group) => group.has(found) && group.has(base)) &&
  // Ukrainian and Persian have letters of their own.
  (found === base || !['ru', 'uk', 'ar', 'fa', 'zh', 'ja'].includes(base));

const usesLatin = (base: string): boolean =>
  ![cyrillic, arabic, ideographic, new Set(['he', 'yi', 'ko', 'el', 'hi', 'th', 'ka', 'hy'])].some((group) =>
    group.has(base),
  );

/** A quotation in the original's script, where the article's is another. */
export function isOriginals(quotation: string, article: string, original: string): boolean {
  const script = (language: string): number =>
    [cyrillic, arabic, ideographic].findIndex((group) => group.has(language));
  return script(article) !== script(original) && script(tellLanguage(quotation)) === script(original);
}
