// The English words of the hints, as the rules are handed them.

import { languageOf } from '../../src/language/languages.ts';

const { lint } = languageOf('en');
if (lint === 'none') throw new Error('English has hints of style');
const { titles, icd203 } = lint();
if (titles === 'none' || icd203 === 'none') throw new Error('English has all of them');

export const titleWords = titles();
export const icd203Words = icd203();
