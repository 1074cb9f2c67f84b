// Names of cities in the languages of the program: GeoNames (CC BY 4.0), as Debian's libgeonames-common has them, one
// catalogue of gettext a language. An author's word is found by any of them; a map prints one only where it is surely the
// city's name today, which the data does not say: where it sounds as the city's own name does.

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as opencc from 'opencc-js';
import { alternateNames, isHome, isWritten } from './alternate-names.mjs';
import { placeKey } from './fold.mjs';

const { distance } = createRequire(import.meta.url)('fastest-levenshtein');

/** The catalogues of each language, the better one first. */
const catalogues = {
  ar: ['ar'],
  de: ['de'],
  es: ['es'],
  fr: ['fr'],
  it: ['it'],
  ja: ['ja'],
  ko: ['ko'],
  pl: ['pl'],
  pt: ['pt'],
  ru: ['ru'],
  tr: ['tr'],
  uk: ['uk'],
  zh: ['zh_CN', 'zh', 'zh_TW'],
};

/** What a gettext catalogue (.mo) says: GeoNames id -> name. Format: GNU gettext manual, "The Format of GNU MO Files". */
function catalogue(folder, locale) {
  const path = `${folder}/${locale}/LC_MESSAGES/geonames.mo`;
  if (!existsSync(path))
    throw new Error(`${path} is missing: unpack Debian's libgeonames-common, see SOURCES.md`);
  const bytes = readFileSync(path);
  const [count, originals, translations] = [8, 12, 16].map((at) => bytes.readUInt32LE(at));
  const text = (table, index) => {
    const at = table + index * 8;
    const start = bytes.readUInt32LE(at + 4);
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(at));
  };
  const names = {};
  for (let index = 0; index < count; index++) {
    const id = text(originals, index);
    if (id !== '') names[id] = text(translations, index).trim();
  }
  return names;
}

export const englishNames = (folder) => catalogue(folder, 'en');

/** A city abroad of as many people has all the names that the data gives it, for finding. */
const wellKnown = 100000;

/**
 * One file a language: lines of a name, a tab, the place's id, sorted by the name's key; `~` before the id where a place is
 * found by the name, which is never printed. `rows` are the gazetteer's.
 */
export function localNames(folder, rows) {
  const english = englishNames(folder);
  const alternates = alternateNames();
  return Object.fromEntries(
    Object.entries(catalogues).map(([language, locales]) => {
      const found = locales.map((locale) => catalogue(folder, locale));
      const lines = new Map();
      const add = (name, id) => {
        const key = placeKey(name);
        const known = `${key}\t${id.replace('~', '')}`;
        if (key !== '' && !lines.has(known)) lines.set(known, [key, `${name}\t${id}`]);
      };
      for (const row of rows) {
        const others = [
          ...new Set((alternates.get(row.id) ?? []).filter((name) => isWritten(language, name))),
        ].map((name) => (language === 'zh' ? inSimplified(name) : name));
        const own = [row.name, row.name.replace(/ City$/, ''), english[numberOf(row)] ?? row.name];
        const given =
          row.local[language] ??
          nameOf(row, language, found, others) ??
          (language === 'ar' ? arabicName(row, own, others) : undefined);
        const name = given && language === 'ar' ? inPrint(given, row) : given;
        if (name) {
          add(name, row.local[language] || isShown(language, given, own, row) ? row.id : `~${row.id}`);
          if (given !== name) add(given, `~${row.id}`);
        }
        const isKnown = row.population >= wellKnown || row.flag === 'C' || isHome(language, row.country);
        if (isKnown || (!name && !sharesLetters.has(language)))
          for (const other of others) add(other, `~${row.id}`);
      }
      const sorted = [...lines.values()]
        .map(([key, line]) => [Buffer.from(key), line])
        .sort(([a, one], [b, other]) => Buffer.compare(a, b) || (one < other ? -1 : 1));
      return [language, `\n${sorted.map(([, line]) => line).join('\n')}\n`];
    }),
  );
}

const numberOf = ({ id }) => String(Number.parseInt(id, 36));

/** The catalogue's name; where it has none, the only other one in letters that are this language's alone. */
function nameOf(row, language, found, others) {
  const given = found.map((names) => names[numberOf(row)]).find(Boolean);
  if (!given) return others.length === 1 && !sharesLetters.has(language) ? others[0] : undefined;
  const name = language === 'zh' ? inSimplified(given).replace(/(?<=..)(?:特别|广域)?市$/u, '') : given;
  if (latin.has(language) && row.keys.some((key) => placeKey(key) === placeKey(name))) return undefined;
  if (/[،,()/\d]/.test(name) || name.length > 40) return undefined;
  // Some of the data's Arabic, Russian or Chinese is a transcription.
  if (!latin.has(language) && /\p{sc=Latin}/u.test(name)) return undefined;
  return name;
}

/** Of an Arab country's city that has several names in Arabic's letters: of those that sound as its own, the one written in full. */
function arabicName(row, own, others) {
  const hamzas = (name) => name.replace(/[^أإآؤئء]/g, '').length;
  const [best] = isHome('ar', row.country)
    ? others
        .filter((name) => !/^و(?:ا)?ل(?:ا)?ية /.test(name) && isShown('ar', name, own, row))
        .sort((a, b) => hamzas(b) - hamzas(a))
    : [];
  return best;
}

/** Cities of which the data's Arabic name lacks the article: country and name in use. */
const withArticle = new Set(
  'MA Rabat;SD Khartoum;JO Zarqa;EG Suez;AE Al Fujairah City;IQ Al Kūt;SY Latakia;EG Al Manşūrah;SY Al Mayādīn'.split(
    ';',
  ),
);

/** As newspapers write it: with its article, without the marks of vowels. */
export function inPrint(name, { country, name: own }) {
  const bare = name.replace(/[\u064b-\u0650\u0652]/g, '');
  return withArticle.has(`${country} ${own}`) ? `ال${bare}` : bare;
}

/** What is written in Russian's letters alone may still be Bulgarian. */
const sharesLetters = new Set(['ru', 'uk']);

const latin = new Set(['de', 'es', 'fr', 'it', 'pl', 'pt', 'tr']);

/** Names that are surely the city's, and do not sound as its own does. */
const sure = {
  ru: new Set('Джидда Кветта Акапулько Квебек Куско Анкоридж Канны Фоджа'.split(' ')),
  ar: new Set('الدار البيضاء;سويتو;كويته;جنوة;سيواس;قزوين;الزاوية'.split(';')),
};

function isShown(language, name, own, row) {
  if (sure[language]?.has(name)) return true;
  // An exonym is used of capitals; of other cities it may be a name that nobody uses, or that gives offence.
  if (latin.has(language)) return row.flag === 'C' && sounds(name, own, 0.67);
  // The data has the name that Astana had from 2019 to 2022.
  if (language === 'zh') return isSimplified(name) && row.place !== 'KZ Astana';
  const romanized = romanizers[language](name);
  // Japanese names of Japanese cities are in ideographs.
  if (romanized === undefined) return row.country === 'JP';
  return sounds(romanized, own, 0.56);
}

/** Whether two names have about the same consonants. */
function sounds(name, others, most) {
  const one = consonants(name);
  return others.map(consonants).some((other) => {
    return distance(one, other) / Math.max(2, one.length, other.length) < most;
  });
}

function consonants(name) {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^a-z]/g, '')
    .replace(/sch|sh|ch|zh|ts|tz|cz|sz|j|c|x|z|q/g, 's')
    .replace(/ph/g, 'f')
    .replace(/[wv]/g, 'p')
    .replace(/[kgh]/g, 'k')
    .replace(/[bf]/g, 'p')
    .replace(/d/g, 't')
    .replace(/r/g, 'l')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
}

const cyrillic = Object.fromEntries(
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sh ы y э e ю yu я ya і i ї i є e ґ g'
    .match(/\S+ \S+/g)
    .map((pair) => pair.split(' ')),
);

const arabic = Object.fromEntries(
  'ب b ت t ث s ج j ح h خ k د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z غ g ف f ق k ك k ل l م m ن n ه h و w ي y پ p چ ch ژ zh گ g'
    .match(/\S+ \S+/g)
    .map((pair) => pair.split(' ')),
);

const kana = Object.fromEntries(
  'カキクケコ k ガギグゲゴ g サシスセソ s ザジズゼゾ z タテト t チツ ch ダヂヅデド d ナニヌネノン n ハヒフヘホ h バビブベボ b パピプペポ p マミムメモ m ラリルレロ r ワ w ヴ v ファフィ f'
    .match(/\S+ \S+/g)
    .map((pair) => pair.split(' '))
    .flatMap(([letters, to]) => [...letters].map((letter) => [letter, to])),
);

const letters = (table) => (name) =>
  [...name.toLowerCase()].map((letter) => table[letter] ?? (/[a-z]/.test(letter) ? letter : '')).join('');

const romanizers = {
  ru: letters(cyrillic),
  uk: letters(cyrillic),
  ar: (name) => letters(arabic)(name.replace(/^ال/, '')).replace(/w(?=[^aeiou])|y/g, ''),
  ja: (name) => (/\p{sc=Han}|\p{sc=Hiragana}/u.test(name) ? undefined : letters(kana)(name)),
  ko: (name) => hangul(name),
};

/** First and last consonants of each syllable (Unicode standard, 3.12, conjoining Jamo). */
function hangul(name) {
  const first = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
  const last = ' k k k n n n t l l l l l l l l m p p t t n t t k t p h'.split(' ');
  return [...name]
    .map((syllable) => {
      const at = syllable.codePointAt(0) - 0xac00;
      if (at < 0 || at > 11171) return '';
      return `${first[Math.floor(at / 588)]}a${last[at % 28]}`;
    })
    .join('');
}

/** The characters of GB 2312, which has simplified ones only: rows 16 to 87 of its table, as GBK encodes them. */
const simplified = (() => {
  const decoder = new TextDecoder('gbk');
  const all = new Set();
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) all.add(decoder.decode(Uint8Array.of(high, low)));
  return all;
})();

/** Much of the Chinese data is in traditional characters, or in both (OpenCC's tables). */
const inSimplified = opencc.Converter({ from: 't', to: 'cn' });

const isSimplified = (name) => [...name].every((letter) => simplified.has(letter) || letter === '·');
