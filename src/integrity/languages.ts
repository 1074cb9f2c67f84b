// Whether a deck and its original are in one language. A translation has none of the original's words: that
// is said once, and what would follow from it is not.

import { languageOf } from '../language/languages.ts';
import { primary } from '../language/tag.ts';
import { isTold, scriptIn, scriptOf, tellLanguage } from '../language/tell.ts';
import type { Language } from '../language/types.ts';

/**
 * Fewer words or ideographs tell nothing; fewer words in Latin letters do not tell one language from another.
 */
const fewest = { any: 8, latin: 40 };

/** Characters that tell it. */
const sample = 60_000;

/**
 * What a text is in.
 * @param said BCP 47: what it is said to be in. It stands where the text is too short, or the language is
 * none that a text is told to be in and has the text's script.
 */
function languageIn(whole: string, said: string | undefined): string | undefined {
  const text = whole.slice(0, sample);
  const base = said === undefined ? undefined : primary(said);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
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

/** Of a deck, and of the text that it was made from. */
export function languagesOf(
  deck: { readonly text: string; readonly said: string },
  original: { readonly text: string; readonly said: string | undefined },
): { readonly own: Language; readonly original: Language } {
  const own = languageOf(languageIn(deck.text, deck.said) ?? deck.said);
  // An original that says nothing of it, in a language that is not told: in the deck's, if
  // that is not told either.
  const found = languageIn(original.text, original.said);
  const isOwn = found === undefined || (found === 'und' && !isTold(own.tag) && isAlike(original.text, own));
  return { own, original: isOwn ? own : languageOf(found) };
}

const isAlike = (text: string, language: Language): boolean =>
  (scriptIn(text) ?? 'Zyyy') === scriptOf(language);

/** A quotation in the original's script, where the article's is another. */
export const isOriginals = (quotation: string, article: Language, original: Language): boolean =>
  scriptOf(article) !== scriptOf(original) && scriptIn(quotation) === scriptOf(original);
