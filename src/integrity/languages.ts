// Whether a deck and its original are in one language. A translation has none of the original's words: that
// is said once, and what would follow from it is not.

import { languageOf } from '../language/languages.ts';
import { isTold, languageIn, scriptIn, scriptOf } from '../language/tell.ts';
import type { Language } from '../language/types.ts';

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
