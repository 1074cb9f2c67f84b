// The words and the direction of a tag, for stages that are not yet handed a Language.

import { languageOf } from './languages.ts';
import type { Words as Plain } from './types.ts';

export type Words = Plain & { readonly quotes: readonly [string, string] };

export function words(tag: string): Words {
  const language = languageOf(tag);
  return { ...language.words, quotes: language.quotes };
}

export const directionOf = (tag: string): 'ltr' | 'rtl' => languageOf(tag).direction;
