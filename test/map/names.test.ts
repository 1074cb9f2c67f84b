import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import { loadAtlas } from '../../src/map/atlas.ts';
import { resolve } from '../../src/map/resolve.ts';
import { atlas, context, named, spec, world } from './maps.ts';
import { capitals } from './tables/capitals.ts';
import { countrySpellings } from './tables/country-spellings.ts';
import { strategicNames } from './tables/strategic-names.ts';

function placeOf(name: string, focus: readonly string[] = []) {
  const told: Diagnostic[] = [];
  const { places } = resolve(spec({ focus, places: [{ name }] }), context(told));
  return { place: places[0], told };
}

describe('every national capital', () => {
  it('is in the table', () => {
    expect(capitals).toHaveLength(197);
    expect(new Set(capitals.map((line) => line.slice(0, 2))).size).toBe(197);
  });

  it('is found by its name alone, in its country', () => {
    const missed = capitals.filter((line) => {
      const { place } = placeOf(line.slice(3));
      return place?.country !== line.slice(0, 2);
    });
    // Victoria in Canada is fifteen times larger than in Seychelles, and no capital of a state.
    expect(missed).toEqual([]);
  });
});

describe('a name that stands in briefings', () => {
  it.each(strategicNames)('"%s" is where it is', (name, lat, lon, kind) => {
    const { place } = placeOf(name);
    expect(place, name).toBeDefined();
    expect(Math.abs((place?.lat ?? 99) - lat), 'latitude').toBeLessThan(0.2);
    expect(Math.abs((place?.lon ?? 999) - lon), 'longitude').toBeLessThan(0.2);
    expect(place?.kind).toBe(kind);
  });
});

describe('a country', () => {
  const spellings = Object.entries(countrySpellings).flatMap(([id, names]) =>
    names.map((name) => [name, id]),
  );

  it('is found as the United Nations, the World Bank, the CIA and Wikipedia write it', () => {
    expect(spellings.length).toBeGreaterThanOrEqual(200);
    expect(spellings.filter(([name = '', id]) => atlas.find(name) !== id)).toEqual([]);
  });

  it.each([
    ['Weißrussland', 'BY'],
    ['Birmanie', 'MM'],
    ['Swasiland', 'SZ'],
    ['Голландия', 'NL'],
    ['象牙海岸', 'CI'],
    ['ДРК', 'CD'],
  ])('is found by an older or shorter name in its language: %s', (name, id) => {
    expect(atlas.find(name)).toBe(id);
  });

  it.each(['Congo', 'Korea', 'Конго', 'the Congo'])(
    'named "%s" alone is asked about, and left out',
    (name) => {
      const told: Diagnostic[] = [];
      expect(resolve(spec({ focus: [name] }), context(told)).focus).toEqual([]);
      expect(told).toMatchObject([{ id: 'map-country-means-two', severity: 'warning' }]);
    },
  );
});

describe('a name', () => {
  it.each([
    ["Sana'a", 'Sana’a', 'Sanaa', 'sanaa'],
    ["St. George's", 'Saint George’s', 'St Georges'],
    ["N'Djamena", 'Ndjamena', 'N’Djamena'],
    ['Nuku‘alofa', "Nuku'alofa", 'Nukualofa'],
    ['Port-au-Prince', 'Port au Prince'],
    ['São Tomé', 'Sao Tome'],
    ['Ürümqi', 'Urumqi'],
  ])('is one however it is written: %s, %s', (...spellings) => {
    const places = spellings.map((name) => placeOf(name).place);
    for (const place of places) expect(place?.lat).toBe(places[0]?.lat ?? 99);
  });

  it('in another language than the deck’s is found where no list has it, and said', () => {
    for (const [other, now] of [
      ['Mailand', 'Milan'],
      ['Lemberg', 'Lviv'],
      ['Djakarta', 'Jakarta'],
    ]) {
      const { place, told } = placeOf(other ?? '');
      expect(place).toMatchObject({ lat: placeOf(now ?? '').place?.lat, label: other });
      expect(told).toMatchObject([{ id: 'map-place-chosen', severity: 'info' }]);
    }
  });

  it('in another language is not taken where the map is of other countries', () => {
    expect(placeOf('Mailand', ['CH']).place).toBeDefined();
    const { place, told } = placeOf('Mailand', ['JP']);
    expect(place).toBeUndefined();
    expect(told).toMatchObject([{ id: 'map-unknown-place', severity: 'warning' }]);
  });

  it('of an Arabic, Persian or Ukrainian town is found as newspapers spell it', () => {
    const spelled = ['Sweida', 'Beit Hanoun', 'Jableh', 'Chahbahar', 'El Arish', 'Feodosia', 'Wad Madani'];
    expect(spelled.filter((name) => placeOf(name).place === undefined)).toEqual([]);
  });

  it('with its country behind it is the place there, shown without it', () => {
    const { place, told } = placeOf('Victoria, Seychelles');
    expect(place).toMatchObject({ country: 'SC', label: 'Victoria', name: 'Victoria, Seychelles' });
    expect(told).toEqual([]);
    expect(placeOf('Victoria, Atlantis').place).toBeUndefined();
  });

  it('of a province is told where the map is of other countries', () => {
    expect(placeOf('Uri', ['CH']).told).toEqual([]);
    expect(placeOf('Uri', ['PK', 'IN']).told).toMatchObject([{ id: 'map-place-chosen' }]);
  });

  it('that is an old one is found, and said', () => {
    for (const [old, now] of [
      ['Nur-Sultan', 'Astana'],
      ['Kiev', 'Kyiv'],
      ['Rangoon', 'Yangon'],
      ['Stepanakert', 'Khankendi'],
    ]) {
      const { place, told } = placeOf(old ?? '');
      expect(place?.lat).toBe(placeOf(now ?? '').place?.lat);
      expect(told).toMatchObject([{ id: 'map-former-name', severity: 'info' }]);
    }
  });

  it('that is old in English is not called so in a language whose own nobody knows', async () => {
    const language = languageOf('de');
    const told: Diagnostic[] = [];
    const german = await loadAtlas(world, language);
    resolve(spec({ focus: ['UA'], places: named('Odessa') }), context(told, { atlas: german, language }));
    expect(told.map(({ message }) => message)).toEqual(['map place "Odessa" is "Odesa" today in English']);
  });

  it('of several places is the one in the countries that the map names', () => {
    expect(placeOf('Tripoli', ['LB']).place?.country).toBe('LB');
    expect(placeOf('Tripoli').place?.country).toBe('LY');
    expect(placeOf('Donetsk', ['UA']).place?.country).toBe('UA');
    expect(placeOf('George Town', ['MY']).place?.country).toBe('MY');
  });

  it('nobody knows gets one that is near, as people write it', () => {
    const { place, told } = placeOf('Kramatorks');
    expect(place).toBeUndefined();
    expect(told).toMatchObject([{ id: 'map-unknown-place', severity: 'warning' }]);
    expect(told[0]?.hints?.[0]).toBe('did you mean "Kramatorsk"?');
  });

  it('in the language of the deck is found, and shown', async () => {
    const told: Diagnostic[] = [];
    const russian = await loadAtlas(world, languageOf('ru'));
    const { places } = resolve(
      spec({ places: named('Бахмут', 'Kharkiv', 'Strait of Hormuz', 'Gyumri') }),
      context(told, { atlas: russian, language: languageOf('ru') }),
    );
    expect(places.map(({ label }) => label)).toEqual(['Бахмут', 'Харьков', 'Ормузский пролив', 'Гюмри']);
    expect(told).toEqual([]);
    resolve(
      spec({ places: named('Nur-Sultan') }),
      context(told, { atlas: russian, language: languageOf('ru') }),
    );
    expect(told[0]?.message).toBe('map place "Nur-Sultan" is "Астана" today');
  });

  it.each([
    // Written as newspapers do, not as the data's one name; letters of Arabic that stand for one another.
    ['ar', 'البصرة', 30.5, 47.8, 'البصرة'],
    ['ar', 'البصره', 30.5, 47.8, 'البصره'],
    ['ar', 'كيسانغاني', 0.52, 25.2, 'كيسانغاني'],
    ['ru', 'Алеппо', 36.2, 37.16, 'Алеппо'],
    // Korolyov bore the name too.
    ['ru', 'Калининград', 54.7, 20.5, 'Калининград'],
    ['zh', '河内', 21.0, 105.85, '河内'],
    ['ja', '平壌', 39.03, 125.75, '平壌'],
    // Capitals that are called as their countries are.
    ['ar', 'الجزائر', 36.75, 3.06, 'الجزائر'],
    ['zh', '新加坡', 1.29, 103.85, '新加坡'],
    // Its number in the data is the number of people of a town in the Sahara.
    ['zh', '新山', 1.47, 103.76, '新山'],
    ['zh', 'Freetown', 8.48, -13.23, '弗里敦'],
    // An old name in English, today's in German.
    ['de', 'Danzig', 54.35, 18.65, 'Danzig'],
    // In English a town in France, and one in New Jersey.
    ['fr', 'Vienne', 48.2, 16.37, 'Vienne'],
    ['es', 'Colonia', 50.93, 6.95, 'Colonia'],
    ['ja', '東京', 35.69, 139.69, '東京'],
    ['ar', 'Tobruk', 32.08, 23.96, 'طبرق'],
    ['ar', 'Omdurman', 15.64, 32.48, 'أم درمان'],
    ['ar', 'Lethem', 3.38, -59.8, 'ليثيم'],
  ])('in %s: "%s" is where it is, and shown as it is written', async (tag, name, lat, lon, label) => {
    const told: Diagnostic[] = [];
    const language = languageOf(tag);
    const { places } = resolve(
      spec({ places: [{ name }] }),
      context(told, { atlas: await loadAtlas(world, language), language }),
    );
    expect(told).toEqual([]);
    expect(places).toMatchObject([{ label }]);
    expect(Math.abs((places[0]?.lat ?? 99) - lat)).toBeLessThan(0.2);
    expect(Math.abs((places[0]?.lon ?? 999) - lon)).toBeLessThan(0.2);
  });

  it('that is misspelt in the language of the deck gets one that is near, in that language', async () => {
    const told: Diagnostic[] = [];
    const language = languageOf('ru');
    const russian = await loadAtlas(world, language);
    resolve(spec({ places: [{ name: 'Краматорс' }] }), context(told, { atlas: russian, language }));
    expect(told[0]?.hints?.[0]).toMatch(/^did you mean "Краматорск"/);
  });

  it('that the data has not in the letters of the deck is told, and shown as it is written', async () => {
    const language = languageOf('ar');
    const arabic = await loadAtlas(world, language);
    const told: Diagnostic[] = [];
    const places = [...named('Sidi Slimane', 'Rabat'), { name: 'Ech Chettia', label: 'الشطية' }];
    const resolved = resolve(spec({ places }), context(told, { atlas: arabic, language }));
    expect(resolved.places.map(({ label }) => label)).toEqual(['Sidi Slimane', 'الرباط', 'الشطية']);
    expect(told.filter(({ id }) => id === 'map-name-lacking')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('Sidi Slimane') },
    ]);
    expect(told[0]?.message).not.toContain('Rabat');
    expect(placeOf('Sidi Slimane').told).toEqual([]);
  });

  it('is printed in Arabic with its article, and without the marks of vowels', async () => {
    const { gazetteer } = await loadAtlas(world, languageOf('ar'));
    const localOf = (name: string, country: string): string | undefined =>
      gazetteer.find(name).find((row) => row.country === country)?.local;
    expect(localOf('Rabat', 'MA')).toBe('الرباط');
    expect(localOf('Khartoum', 'SD')).toBe('الخرطوم');
    expect(localOf('Suez', 'EG')).toBe('السويس');
    expect(localOf('Tripoli', 'LY')).toBe('طرابلس');
    expect(localOf('خرطوم', 'SD')).toBe('الخرطوم');
    for (const { local } of ['Ahmadi', 'Jahra', 'Zuwarah'].flatMap((name) => gazetteer.find(name)))
      expect(local ?? '').not.toMatch(/[\u064b-\u0650\u0652]/);
  });

  it('of a town with nothing larger around is known, however small', () => {
    expect(['Nome', 'Utqiagvik', 'Tiksi', 'Iqaluit'].filter((name) => !placeOf(name).place)).toEqual([]);
  });

  it('of a country is not a small town abroad', () => {
    for (const name of ['Åland', 'Lebanon', 'Jordan'])
      expect(placeOf(name).told).toMatchObject([{ id: 'map-country-as-place' }]);
    expect(placeOf('Åland', ['IN']).place?.country).toBe('IN');
    expect(placeOf('Luxembourg').place?.country).toBe('LU');
  });

  it('that two countries share is no place of another name', () => {
    expect(placeOf('Korea').told).toMatchObject([{ id: 'map-country-as-place' }]);
  });
});
