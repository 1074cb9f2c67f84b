// When two words are the same name: in another case, as an adjective, in the plural, with or without its accents. A wrong
// letter makes another name.

const plainForms = new Map<string, string>();

/** Lower case without accents. */
export function plainName(word: string): string {
  const known = plainForms.get(word);
  if (known !== undefined) return known;
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
  if (plainForms.size < 20_000) plainForms.set(word, plain);
  return plain;
}

/** Ends of what is made of a country's or a people's name, by the name's own end: `Ukraine`, `Ukrainian`. */
const derived: Readonly<Record<string, readonly string[]>> = {
  '': 's es n an ian ns ans ians i is ese ish ic ics ist ists er ers ite ites'.split(' '),
  a: ['ese', 'ian', 'ians'],
  e: ['ian', 'ians'],
  y: ['ian', 'ians', 'ies'],
  o: ['an', 'ans'],
  ey: ['ish'],
  um: ['an', 'ans'],
  ain: ['ish', 'ons'],
  en: ['ish', 'es'],
  ay: ['egian', 'egians'],
  us: ['iot', 'iots'],
};
const irregular: readonly (readonly string[])[] = [
  ['france', 'french'],
  ['poland', 'polish', 'poles'],
  ['spain', 'spanish', 'spaniards'],
  ['finland', 'finnish', 'finns'],
  ['denmark', 'danish', 'danes'],
  ['netherlands', 'dutch'],
  ['greece', 'greek', 'greeks'],
  ['switzerland', 'swiss'],
  ['ireland', 'irish'],
  ['england', 'english'],
  ['germany', 'german', 'germans'],
  ['kazakhstan', 'kazakh', 'kazakhs'],
  ['uzbekistan', 'uzbek', 'uzbeks'],
  ['kyrgyzstan', 'kyrgyz'],
  ['tajikistan', 'tajik', 'tajiks'],
  ['turkmenistan', 'turkmen', 'turkmens'],
  ['afghanistan', 'afghan', 'afghans'],
];

/** Languages that put names into cases by their ends. */
const inflecting = new Set([
  'ru',
  'uk',
  'be',
  'bg',
  'sr',
  'mk',
  'kk',
  'ky',
  'pl',
  'cs',
  'sk',
  'sl',
  'hr',
  'bs',
  'lt',
  'lv',
  'et',
  'fi',
  'hu',
  'tr',
  'de',
  'la',
  'el',
]);

/** Ends of Slavic names and of the adjectives made of them. */
const cyrillicEnd =
  /^(?:ск\p{L}{2,3}|ец|цы|ами|ями|ого|его|ому|ему|ой|ою|ей|ею|ом|ем|ым|им|ых|их|ам|ям|ах|ях|ов|ев|ий|ый|ая|яя|ое|ие|ые|ию|ии|ия|ью|[аяуюыиеойь])?$/u;

/** Names that are the same, and do not begin so. */
export const irregularForms = (plain: string): readonly string[] =>
  irregular.filter((forms) => forms.includes(plain)).flat();

/** Both plain. */
export function sameName(a: string, b: string, language: string): boolean {
  if (a === b) return true;
  let common = 0;
  while (common < Math.min(a.length, b.length) && a[common] === b[common]) common += 1;
  const [one, other] = [a.slice(common), b.slice(common)];
  if (/^[\u0400-\u052f]/.test(a))
    return (
      common >= 3 &&
      common >= Math.min(a.length, b.length) * 0.6 &&
      cyrillicEnd.test(one) &&
      cyrillicEnd.test(other)
    );
  if (inflecting.has(language))
    return (
      common >= 4 && common >= Math.min(a.length, b.length) * 0.7 && one.length <= 3 && other.length <= 3
    );
  if (irregular.some((forms) => forms.includes(a) && forms.includes(b))) return true;
  if (common < 4) return false;
  const makes = (end: string, whole: string): boolean => derived[whole]?.includes(end) ?? false;
  return makes(one, other) || makes(other, one);
}
