// How names of countries and places are compared: without case, accents, vowel points, apostrophes or other punctuation,
// and with those letters of Arabic as one that people write for one another.
// The atlas and the gazetteer are keyed by this folding, which scripts/atlas takes from here.

export function fold(name: string): string {
  // Most names; the general way has to build tables of all letters first, which takes milliseconds.
  if (/^[A-Za-z0-9 ]*$/.test(name)) return name.toLowerCase().replace(/ +/g, ' ').trim();
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʻ`´ʹʿʾ′]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `City` as it ends names in Chinese, Japanese and Korean, unless one syllable would be left. */
const city =
  /(?<=[\u4e00-\u9fff]{2})[\u7279\u5225\u522b]*\u5e02$|(?<=[\uac00-\ud7a3]{2})(?:\ud2b9\ubcc4|\uad11\uc5ed)\uc2dc$/;

/** Of a place: without spaces, too, and with Saint as St: `Nur-Sultan`, `Nursultan`; `St. George's`, `Saint George’s`. */
export function placeKey(name: string): string {
  return fold(name)
    .replace(/\bsaint\b/g, 'st')
    .replace(/ /g, '')
    .replace(city, '');
}

const written: Readonly<Record<string, string>> = {
  dem: 'democratic',
  fed: 'federal',
  federated: 'federal',
  is: 'islands',
  island: 'islands',
  isl: 'islands',
  rep: 'republic',
  saint: 'st',
  sts: 'states',
};
const said: ReadonlySet<string> = new Set(['and', 'of', 'the']);

/** Of a country, however a table writes it: `Congo, Dem. Rep.` and `Democratic Republic of the Congo` are one. */
export function countryKey(name: string): string {
  const words = fold(name)
    .replace(/\bu s\b/g, 'us')
    .split(' ')
    .filter((word) => !said.has(word))
    .map((word) => written[word] ?? word);
  return words.sort().join(' ');
}

const forms: ReadonlySet<string> = new Set(
  'commonwealth democratic duchy emirate federal federation grand hashemite independent islamic kingdom peoples plurinational principality republic socialist state sultanate union united'.split(
    ' ',
  ),
);

/** Such a key without the form of the state: `Republic of Albania` is Albania. */
export function bareKey(key: string): string {
  return key
    .split(' ')
    .filter((word) => !forms.has(word))
    .join(' ');
}
