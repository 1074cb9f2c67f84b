// How names are compared: the program's own folding, by which it will look for them.

import { source } from './source.mjs';

export const { bareKey, countryKey, fold, placeKey } = await source('src/map/fold.ts');
