import { describe, expect, it } from 'vitest';
import { isLand } from '../../src/map/is-land.ts';
import { distanceOf, greatCircle, type LonLat } from '../../src/map/projection.ts';
import { seaWay } from '../../src/map/sea-route.ts';
import { atlas, draw, route } from './maps.ts';

/** Pairs of ports, and where the atlas has land and a ship has water: canals, and straits too narrow for it. */
const pairs = `
Aden, Suez|Singapore, Hong Kong|Rotterdam, Mombasa|Odesa, Piraeus|Tokyo, Los Angeles|Shanghai, Rotterdam|Mumbai, Suez
Basra, Mumbai|Karachi, Dubai|New York, Lisbon|Santos, Cape Town|Sydney, Auckland|Valparaíso, Auckland|Tampa, Havana
Novorossiysk, Istanbul|Batumi, Constanța|Saint Petersburg, Hamburg|Gdańsk, Stockholm|Murmansk, Rotterdam|Murmansk, Vladivostok
Busan, Vladivostok|Kaohsiung, Manila|Haiphong, Singapore|Chittagong, Colombo|Colombo, Djibouti|Dar es Salaam, Durban
Lagos, Rotterdam|Luanda, Shanghai|Casablanca, Marseille|Genoa, Barcelona|Venice, Alexandria|Beirut, Limassol|Haifa, Athens
Tripoli, Valletta|Tunis, Palermo|Halifax, Le Havre|Halifax, Reykjavík|Vancouver, Yokohama|San Francisco, Honolulu|Callao, Guayaquil
Panama City, Guayaquil|Cartagena, Kingston|Paramaribo, Port of Spain|Buenos Aires, Montevideo|Ushuaia, Stanley|Darwin, Dili
Port Moresby, Brisbane|Jakarta, Surabaya|Bandar Abbas, Karachi|Port Sudan, Jeddah|Incheon, Tianjin|Dalian, Qingdao
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.split(', ') as [string, string]);

/** Where ships pass through what the atlas draws as land: [west, south, east, north]. */
const passages: readonly (readonly [number, number, number, number])[] = [
  [32, 29.4, 33, 31.6], // Suez Canal
  [-80.2, 8.7, -79.3, 9.6], // Panama Canal
  [8.4, 53.7, 10.5, 54.6], // Kiel Canal
  [25.9, 39.9, 29.4, 41.4], // Dardanelles, Marmara, Bosporus
];

const port = (name: string): LonLat => {
  const [row] = [...atlas.gazetteer.find(name)].sort((a, b) => b.population - a.population);
  if (!row) throw new Error(`no port ${name}`);
  return [row.lon, row.lat];
};

const kilometres = (a: LonLat, b: LonLat): number => distanceOf(a, b) * 6371;

describe('a way by sea', () => {
  const level = atlas.level(20000);
  const land = level.countries.flatMap(({ polygons }) => polygons);
  const { seaLanes } = atlas;
  if (!seaLanes) throw new Error('no lanes');

  it('is tried between fifty pairs of ports', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(50);
  });

  it.each(pairs)('from %s to %s keeps to water beyond the ports', (from, to) => {
    const [start, end] = [port(from), port(to)];
    const way = seaWay(start, end, seaLanes, atlas);
    expect(way, 'a way').toBeDefined();
    const points = (way ?? []).slice(1).flatMap((next, at) => {
      const before = way?.[at] as LonLat;
      return greatCircle(before, next, Math.max(1, Math.ceil(kilometres(before, next) / 5)));
    });
    const ashore = points.filter(
      (point) =>
        // Where a half degree has no land, its outlines need not be asked.
        atlas.isLand(point) &&
        isLand(point, land, level) &&
        // A city lies up its river, or behind its harbour.
        Math.min(kilometres(point, start), kilometres(point, end)) > 60 &&
        !passages.some(([west, south, east, north]) => {
          const [lon, lat] = point;
          return lon > west && lon < east && lat > south && lat < north;
        }),
    );
    expect(ashore.map((point) => point.map((degrees) => degrees.toFixed(1)).join(' '))).toEqual([]);
  });

  it('is the short way round', () => {
    const length = (from: string, to: string): number => {
      const way = seaWay(port(from), port(to), seaLanes, atlas) ?? [];
      return way.slice(1).reduce((sum, next, at) => sum + kilometres(way[at] as LonLat, next), 0);
    };
    // Over the Pacific, not by Suez and Panama; by Suez, not round the Cape; by Panama.
    expect(length('Tokyo', 'Los Angeles')).toBeLessThan(9500);
    expect(length('Shanghai', 'Rotterdam')).toBeLessThan(20500);
    expect(length('New York', 'Callao')).toBeLessThan(7000);
    expect(length('Aden', 'Suez')).toBeLessThan(2700);
    // Along Siberia, not over the pack ice.
    const north = seaWay(port('Murmansk'), port('Pevek'), seaLanes, atlas) ?? [];
    expect(Math.max(...north.map(([, lat]) => lat))).toBeLessThan(79);
    expect(length('Murmansk', 'Pevek')).toBeGreaterThan(4400);
  });

  const toldOf = (one: object): readonly string[] =>
    draw({ focus: ['MN', 'CN'], routes: [{ ...route('Ulaanbaatar', 'Shanghai', 'Busan'), ...one }] })
      .told.filter(({ id }) => id === 'map-inland-port')
      .map(({ message }) => message);

  it('that begins far from the sea is told, once', () => {
    expect(toldOf({ kind: 'sea' })).toEqual([
      'map route by sea runs 1350 km over land from "Ulaanbaatar" to where ships go',
    ]);
    // The remedies.
    expect(toldOf({ kind: 'sea', ...route('Tianjin', 'Shanghai', 'Busan') })).toEqual([]);
    expect(toldOf({ kind: 'direct' })).toEqual([]);
  });

  it('between ports is not', () => {
    // Ten routes a map: what is told of a port is told of each alone.
    const told = Array.from({ length: Math.ceil(pairs.length / 10) }, (_, map) =>
      pairs.slice(map * 10, map * 10 + 10),
    ).flatMap((ten) =>
      draw({
        frame: 'world',
        routes: ten.map(([from, to]) => ({ ...route(from, to), kind: 'sea' })),
      }).told.filter(({ id }) => id === 'map-inland-port'),
    );
    expect(told).toEqual([]);
  });

  it.each([
    ['Rotterdam', 'Shanghai', 45],
    ['Rotterdam', 'Yokohama', 45],
    ['New York', 'Vancouver', 15],
  ])('from %s to %s is not through the ice', (from, to, south) => {
    const way = seaWay(port(from), port(to), seaLanes, atlas) ?? [];
    const lats = way.map(([, lat]) => lat);
    expect(Math.max(...lats)).toBeLessThan(60);
    expect(Math.min(...lats)).toBeLessThan(south);
  });

  it('to a port in the ice goes through it', () => {
    const way = seaWay(port('Murmansk'), port('Vladivostok'), seaLanes, atlas) ?? [];
    expect(Math.min(...way.map(([, lat]) => lat))).toBeGreaterThan(30);
  });
});
