// The languages of src/language/, whose files have names of countries and places that the tables take.

import { source } from './source.mjs';

/** English first. */
export const { languages } = await source('src/language/languages.ts');
