// Small words inside names, in any language: an article names institutions of many countries, and an
// acronym leaves such words out.

import { languages } from './languages.ts';
import { lazy } from './lazy.ts';

const all = lazy(
  () => new Set(languages.flatMap(({ nameWords }) => nameWords.split(' ').filter((word) => word !== ''))),
);

export const isNameWord = (word: string): boolean => all().has(word.toLowerCase());
