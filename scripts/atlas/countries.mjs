// The table of countries: ids fixed to ISO 3166-1 alpha-2, short names for labels in the languages of src/language/,
// every other name an author may write. Names come from i18n-iso-countries (MIT) and from CLDR through Intl (Unicode
// licence); what neither has, or has too long or too odd for a map, is kept by hand in the language's file.

import { createRequire } from 'node:module';
import { fold } from './fold.mjs';

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries');

/** Features without an ISO code get one of the codes ISO 3166-1 leaves to users (XA-XZ). */
const special = { '-1': 'XC', '-2': 'XK', '-3': 'XS', KAS: 'XG' };

/** What has no standing of its own on our maps: it takes the tone of the country it is recognised as part of. */
const partOf = { XC: 'CY', XS: 'SO' };

/** `point` is one of the polygon's: one feature of the source holds two ISO territories. */
export function idOfFeature({ id }, point) {
  if (id === 'IOA') return point[0] > 100 ? 'CX' : 'CC';
  const code = special[id] ?? iso.numericToAlpha2(String(id).padStart(3, '0'));
  if (!code) throw new Error(`no ISO code for feature ${id}`);
  return code;
}

/** Dependent territories: they keep their names and shapes, but their seat is no national capital. */
export const territories = new Set(
  'AI AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT XC XG XS'.split(
    ' ',
  ),
);

/** Names authors write that neither source knows. */
const aliases = {
  US: [
    'USA',
    'U.S.',
    'U.S.A.',
    'US',
    'America',
    'United States of America',
    'The United States',
    'Соединённые Штаты',
    'أمريكا',
    'États-Unis',
    'EEUU',
  ],
  GB: [
    'UK',
    'U.K.',
    'Britain',
    'Great Britain',
    'England',
    'Британия',
    'Соединенное Королевство',
    'بريطانيا',
  ],
  AE: ['Emirates', 'United Arab Emirates', 'The Emirates'],
  RU: ['Russian Federation', 'Российская Федерация', 'РФ'],
  TR: ['Türkiye', 'Turkiye', 'Republic of Türkiye'],
  CZ: ['Czech Republic', 'Czechia'],
  CI: ['Cote d’Ivoire', 'Côte d’Ivoire', "Cote d'Ivoire"],
  CD: [
    'DRC',
    'DR Congo',
    'Democratic Republic of Congo',
    'Democratic Republic of the Congo',
    'Congo-Kinshasa',
    'Zaire',
  ],
  CG: ['Republic of the Congo', 'Congo-Brazzaville', 'Congo Republic'],
  VA: [
    'Holy See',
    'Vatican City',
    'Vatican City State',
    'The Vatican',
    'The Holy See',
    'Святой Престол',
    'الكرسي الرسولي',
  ],
  KR: ['Republic of Korea', 'ROK', 'South Korea'],
  KP: ['DPRK', 'North Korea', 'Democratic People’s Republic of Korea'],
  CN: ['PRC', 'People’s Republic of China', 'Mainland China', 'КНР'],
  TW: ['Taiwan', 'Chinese Taipei'],
  IR: ['Iran', 'Islamic Republic of Iran', 'Persia'],
  SY: ['Syria', 'Syrian Arab Republic'],
  MM: ['Burma'],
  SZ: ['Swaziland', 'Eswatini'],
  MK: ['Macedonia', 'North Macedonia'],
  TL: ['East Timor'],
  CV: ['Cape Verde', 'Cabo Verde'],
  NL: ['Holland', 'The Netherlands'],
  BY: ['Belarus', 'Белоруссия', 'Беларусь'],
  KZ: ['Kazakhstan', 'Qazaqstan', 'Қазақстан'],
  KG: ['Kyrgyzstan', 'Kirghizia', 'Kyrgyz Republic', 'Киргизия', 'Кыргызстан', 'Киргизстан'],
  TM: ['Turkmenistan', 'Туркмения'],
  MD: ['Moldova', 'Молдавия'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'BiH'],
  PS: ['Palestinian Territories', 'State of Palestine', 'West Bank and Gaza', 'Palestinian Authority'],
  EH: ['Western Sahara', 'W. Sahara', 'Sahrawi Republic', 'SADR'],
  XK: ['Kosovo', 'Republic of Kosovo', 'XKX'],
  XS: ['Somaliland'],
  XC: ['North Cyprus', 'TRNC', 'N. Cyprus', 'Turkish Republic of Northern Cyprus'],
  LA: ['Laos', 'Lao PDR'],
  BN: ['Brunei'],
  FM: ['Micronesia'],
  GM: ['Gambia', 'The Gambia'],
  BS: ['Bahamas', 'The Bahamas'],
  PH: ['The Philippines'],
  SA: ['KSA', 'Saudi'],
  ZA: ['RSA'],
};

/** @param languages those of src/language/, English first: a name that it has not is English. */
export function countryTable(base, neighbours, languages) {
  const display = languages.map(({ tag }) => [
    new Intl.DisplayNames(tag, { type: 'region' }),
    new Intl.DisplayNames(tag, { type: 'region', style: 'short' }),
  ]);
  const names = new Map();
  const add = (name, id, force) => {
    const key = name && fold(name);
    if (key && (force || !names.has(key))) names.set(key, id);
  };
  const ids = base.countries.map(({ id }) => id);
  const countries = ids.map((id) => {
    const label = languages.map(({ map }, index) => map.countries()[id] ?? clean(display[index][0].of(id)));
    return {
      id,
      label,
      neighbours: neighbours.get(id),
      ...(partOf[id] ? { partOf: partOf[id] } : {}),
    };
  });
  // Codes and hand-kept names first: nothing else may take them.
  for (const id of ids) add(id, id);
  for (const id of ids) add(iso.alpha2ToAlpha3(id), id);
  for (const [id, list] of Object.entries(aliases)) for (const name of list) add(name, id, true);
  for (const { id, label } of countries) for (const name of label) add(name, id);
  for (const [index, { tag }] of languages.entries()) {
    const all = iso.getNames(tag, { select: 'all' });
    for (const id of ids) {
      for (const name of all[id] ?? []) add(name, id);
      for (const source of display[index]) if (!special[id] && !id.startsWith('X')) add(source.of(id), id);
    }
  }
  // One text to search: the command looks up a few names, and a thousand properties take longer to build than to find.
  const lines = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, id]) => `${name}\t${id}\n`);
  return { languages: languages.map(({ tag }) => tag), countries, names: `\n${lines.join('')}` };
}

const clean = (name) =>
  name
    .replace(/ ?\(.*\)$/, '')
    .replace(/&/g, 'and')
    .replace('’', '’');
