// The table of countries: ids fixed to ISO 3166-1 alpha-2, short names for labels in the languages of src/language/,
// every other name an author may write. Names come from i18n-iso-countries (MIT) and from CLDR through Intl (Unicode
// licence); what neither has, or has too long or too odd for a map, is kept by hand in the language's file.

import { createRequire } from 'node:module';
import { countryKey, fold } from './fold.mjs';

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries');

/** Features without an ISO code get one of the codes ISO 3166-1 leaves to users (XA-XZ). */
const special = { '-1': 'XC', '-2': 'XK', '-3': 'XS', KAS: 'XG' };

/** What has no standing of its own on our maps unless it is named: it takes the tone of the country it is part of, or is recognised as part of. */
const partOf = { HK: 'CN', MO: 'CN', XC: 'CY', XS: 'SO' };

/** Names that alone mean more than one: the author is asked. */
const asked = {
  'CD,CG': ['Congo', 'The Congo', 'Конго', 'الكونغو', 'Kongo', 'el Congo', '刚果'],
  'KP,KR': ['Korea', 'Корея', 'كوريا', 'Corée', 'Corea', '朝鲜半岛'],
  'VG,VI': [
    'Virgin Islands',
    'Виргинские острова',
    'جزر العذراء',
    'Îles Vierges',
    'Jungferninseln',
    'Islas Vírgenes',
  ],
  'MF,SX': ['Saint Martin', 'St. Martin'],
};

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
    'United Kingdom of Great Britain and Northern Ireland',
  ],
  BF: ['Burkina', 'Upper Volta'],
  AE: ['Emirates', 'United Arab Emirates', 'The Emirates'],
  RU: ['Russian Federation', 'Российская Федерация', 'РФ'],
  TR: ['Türkiye', 'Turkiye', 'Republic of Türkiye', 'Turkey (Turkiye)'],
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
    'Holy See (Vatican City)',
  ],
  KR: ['Republic of Korea', 'ROK', 'South Korea'],
  KP: ['DPRK', 'North Korea', 'Democratic People’s Republic of Korea'],
  CN: ['PRC', 'People’s Republic of China', 'Mainland China', 'КНР'],
  TW: ['Taiwan', 'Chinese Taipei', 'Republic of China', 'Taiwan, China', 'Taiwan, Province of China', 'ROC'],
  IR: ['Iran', 'Islamic Republic of Iran', 'Persia'],
  SY: ['Syria', 'Syrian Arab Republic'],
  MM: ['Burma', 'Burma', 'Myanmar (Burma)', 'Republic of the Union of Myanmar'],
  SZ: ['Swaziland', 'Eswatini'],
  MK: ['Macedonia', 'North Macedonia'],
  TL: ['East Timor', 'Timor-Leste', 'Democratic Republic of Timor-Leste'],
  CV: ['Cape Verde', 'Cabo Verde'],
  NL: ['Holland', 'The Netherlands', 'Netherlands (Kingdom of the)', 'Kingdom of the Netherlands'],
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
  BN: ['Brunei', 'Brunei Darussalam'],
  FM: [
    'Micronesia',
    'Micronesia, Fed. Sts.',
    'Federated States of Micronesia',
    'Micronesia (Federated States of)',
  ],
  GM: ['Gambia', 'The Gambia'],
  BS: ['Bahamas', 'The Bahamas'],
  PH: ['The Philippines'],
  SA: ['KSA', 'Saudi'],
  ZA: ['RSA'],
  EG: ['Arab Republic of Egypt', 'Egypt, Arab Rep.'],
  YE: ['Republic of Yemen', 'Yemen, Rep.'],
  VE: ['Venezuela, RB', 'Bolivarian Republic of Venezuela', 'Venezuela (Bolivarian Republic of)'],
  BO: ['Plurinational State of Bolivia', 'Bolivia (Plurinational State of)'],
  TZ: ['United Republic of Tanzania', 'Tanzania, United Rep.'],
  SO: ['Federal Republic of Somalia', 'Somalia, Fed. Rep.'],
  SK: ['Slovak Republic'],
  HK: [
    'Hong Kong SAR, China',
    'Hong Kong SAR',
    'China, Hong Kong Special Administrative Region',
    'Hong Kong Special Administrative Region',
  ],
  MO: ['Macao SAR, China', 'Macau', 'Macau SAR', 'China, Macao Special Administrative Region', 'Macao SAR'],
  SX: ['Sint Maarten (Dutch part)', 'Sint Maarten'],
  MF: ['St. Martin (French part)', 'Saint Martin (French part)', 'Collectivity of Saint Martin'],
  VI: [
    'Virgin Islands (U.S.)',
    'U.S. Virgin Islands',
    'US Virgin Islands',
    'United States Virgin Islands',
    'Virgin Islands, U.S.',
  ],
  VG: [
    'Virgin Islands (British)',
    'British Virgin Islands',
    'Virgin Islands, British',
    'Virgin Islands (UK)',
  ],
  PR: ['Puerto Rico (US)', 'Puerto Rico', 'Commonwealth of Puerto Rico'],
  FK: [
    'Falkland Islands (Islas Malvinas)',
    'Falkland Islands (Malvinas)',
    'Falklands',
    'Malvinas',
    'Islas Malvinas',
  ],
  SH: [
    'Saint Helena, Ascension, and Tristan da Cunha',
    'Saint Helena',
    'St Helena',
    'Saint Helena, Ascension and Tristan da Cunha',
  ],
  TF: ['French Southern and Antarctic Lands', 'French Southern Territories'],
  GS: ['South Georgia and South Sandwich Islands', 'South Georgia and the South Sandwich Islands'],
  HM: ['Heard Island and McDonald Islands'],
  CC: ['Cocos (Keeling) Islands', 'Cocos Islands', 'Keeling Islands'],
  IE: ['Republic of Ireland'],
  GE: ['Georgia (country)', 'Republic of Georgia'],
  CK: ['Cook Islands'],
  AX: ['Åland', 'Åland Islands', 'Aland'],
  BL: ['Saint Barthelemy', 'St. Barts'],
  CW: ['Curacao'],
  IO: ['British Indian Ocean Territory'],
  PN: ['Pitcairn', 'Pitcairn Islands'],
  TC: ['Turks and Caicos', 'Turks and Caicos Islands'],
  VC: ['St. Vincent', 'Saint Vincent'],
  KN: ['Saint Kitts', 'St. Kitts'],
  AG: ['Antigua'],
  ST: ['Sao Tome', 'São Tomé'],
  TT: ['Trinidad'],
  PM: ['Saint Pierre and Miquelon', 'St. Pierre and Miquelon'],
  SJ: ['Svalbard and Jan Mayen'],
  UM: ['United States Minor Outlying Islands', 'US Minor Outlying Islands'],
  MP: ['Northern Mariana Islands', 'Northern Marianas', 'CNMI'],
  CF: ['Central African Republic', 'CAR', 'C.A.R.'],
  PG: ['PNG'],
  DO: ['Dominican Rep.'],
  GQ: ['Eq. Guinea'],
  SS: ['S. Sudan'],
  SB: ['Solomons'],
  MH: ['Marshalls'],
  VN: ['Vietnam', 'Viet Nam', 'Socialist Republic of Vietnam'],
  UA: ['The Ukraine'],
  LB: ['The Lebanon', 'Lebanese Republic'],
  SD: ['The Sudan'],
  LK: ['Ceylon'],
  CH: ['Swiss Confederation'],
  FR: ['French Republic'],
  IT: ['Italian Republic'],
  GR: ['Hellenic Republic'],
  PT: ['Portuguese Republic'],
  MX: ['United Mexican States'],
  GA: ['Gabonese Republic'],
  TG: ['Togolese Republic'],
  UY: ['Oriental Republic of Uruguay'],
  AR: ['Argentine Republic'],
};

/** Older and shorter names in other languages, which are in use. A line a country. */
const abroad = `
BY; Weißrussland, Biélorussie, Bielorrusia, Bielorussia, Bielorrússia, Byelorussia, Білорусія
MM; Birma, Birmanie, Birmania, Birmânia, Бирма, Бірма, بورما, ビルマ, 버마
SZ; Swasiland, Suazilandia, Suazilândia, Свазиленд, Свазіленд, سوازيلاند, スワジランド, 스와질란드
NL; Holland, Hollande, Olanda, Holanda, Holandia, Голландия, Голландія, Hollanda, オランダ, 네덜란드
MK; Mazedonien, Macédoine, Macedonia, Македония, Македонія, مقدونيا, 马其顿, マケドニア, 마케도니아
TL; Osttimor, Timor oriental, Timor Oriental, Timor Est, Восточный Тимор, Східний Тимор, تيمور الشرقية
MD; Moldawien, Moldavie, Moldavia, Молдавія
GB; Großbritannien, England, Grande-Bretagne, Gran Bretaña, Gran Bretagna, Grã-Bretanha, İngiltere, Англия, Англія, إنجلترا, 英格兰
US; Amerika, Америка, USA, США, États-Unis d’Amérique, Stati Uniti d’America, Estados Unidos de América, 美利坚合众国
KR; 南韩, Республика Корея, كوريا الجنوبية
KP; 北韩, КНДР, كوريا الشمالية
IR; Persien, Perse, Персия, بلاد فارس
LK; Цейлон, Ceylan, Ceilán, سيلان
BA; Bosnien, Bosnie, Босния, Боснія, البوسنة, 波黑, 波斯尼亚
CD; RDC, DR Kongo, Demokratische Republik Kongo, ДРК, ДР Конго, Конго-Киншаса, Zaïre, Заир, 刚果民主共和国, 民主刚果, جمهورية الكونغو الديمقراطية
CG; Kongo-Brazzaville, Республика Конго, Конго-Браззавиль, 刚果共和国, جمهورية الكونغو, Congo-Brazzaville
CF; ЦАР, RCA
ZA; ЮАР, ПАР, RSA
AE; ОАЭ, ОАЕ, VAE, EAU, 阿联酋, UAE
DO; Доминикана, Домінікана
SA; Саудовская Аравия, المملكة العربية السعودية, KSA
KG; Kirgisien, Kirgistan, Kirghizistan, Kirguizistán, Киргизстан, قرغيزستان
TM; Turkmenien, Turkménistan, Туркменія
CI; Elfenbeinküste, Берег Слоновой Кости, Берег Слонової Кістки, Costa de Marfil, Costa d’Avorio, Costa do Marfim, 象牙海岸, ساحل العاج
CV; Kap Verde, Острова Зелёного Мыса
XK; Kosowo, Косово
PS; Palästinensische Gebiete, Palästinensergebiete, Territoires palestiniens, Palestina, Палестинская автономия, Палестина, 巴勒斯坦
CZ; Tschechien, Tchéquie, Chequia, Cechia, Чехия
UA; Украина
TH; Siam
`
  .trim()
  .split('\n')
  .map((line) => line.split('; '));

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
  for (const [id, list] of abroad) for (const name of list.split(', ')) add(name, id);
  for (const { id, label } of countries) for (const name of label) add(name, id);
  for (const [index, { tag }] of languages.entries()) {
    const all = iso.getNames(tag, { select: 'all' });
    for (const id of ids) {
      for (const name of all[id] ?? []) add(name, id);
      for (const source of display[index]) if (!special[id] && !id.startsWith('X')) add(source.of(id), id);
    }
  }
  for (const [ids, list] of Object.entries(asked)) for (const name of list) add(name, ids, true);
  // As tables write names: Congo, Dem. Rep. A key that two countries share says nothing.
  const keys = new Map();
  for (const [name, id] of names) {
    const key = countryKey(name);
    if (key === name) continue;
    keys.set(key, keys.has(key) && keys.get(key) !== id ? '' : id);
  }
  for (const [key, id] of keys) if (id !== '') names.set(`=${key}`, id);
  // One text to search: the command looks up a few names, and a thousand properties take longer to build than to find.
  const lines = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, id]) => `${name}\t${id}\n`);
  return { languages: languages.map(({ tag }) => tag), countries, names: `\n${lines.join('')}` };
}

const clean = (name) =>
  name
    .replace(/ ?\(.*\)$/, '')
    .replace(/&/g, 'and')
    .replace('’', '’');
