// How names are compared: the same folding as src/map/fold.ts, which a test holds to it.

export function fold(name) {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼʻ`´ʹʿʾ′]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Of a place: without spaces, too, and with Saint as St. */
export function placeKey(name) {
  return fold(name)
    .replace(/\bsaint\b/g, 'st')
    .replace(/ /g, '');
}

const written = {
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
const said = new Set(['and', 'of', 'the']);

/** Of a country, however a table writes it: `Congo, Dem. Rep.` and `Democratic Republic of the Congo` are one. */
export function countryKey(name) {
  const words = fold(name)
    .replace(/\bu s\b/g, 'us')
    .split(' ')
    .filter((word) => !said.has(word))
    .map((word) => written[word] ?? word);
  return words.sort().join(' ');
}

const forms = new Set(
  'commonwealth democratic duchy emirate federal federation grand hashemite independent islamic kingdom peoples plurinational principality republic socialist state sultanate union united'.split(
    ' ',
  ),
);

/** Such a key without the form of the state: `Republic of Albania` is Albania. */
export function bareKey(key) {
  return key
    .split(' ')
    .filter((word) => !forms.has(word))
    .join(' ');
}
