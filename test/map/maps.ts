// What the map tests share: the shipped data, a measurer that needs no fonts, and a short way to write a map.

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import { loadAtlas } from '../../src/map/atlas.ts';
import { drawMap } from '../../src/map/draw.ts';
import { readOverlays } from '../../src/map/read-overlays.ts';
import type { DrawnMap, MapContext, MapSpec } from '../../src/map/types.ts';
import { DEFAULT_STYLE } from '../../src/pptx/style.ts';
import type { Box, Point } from '../../src/scene/geometry.ts';
import type { PathItem, SceneItem, TextItem } from '../../src/scene/types.ts';
import type { World } from '../../src/world/types.ts';
import { colors } from '../by-hand.ts';

export const world: World = {
  kind: async () => undefined,
  listAssets: async () => [],
  asset: (path) => readFile(new URL(`../../${path}`, import.meta.url)),
  read: async () => undefined,
  readWithin: async () => undefined,
  list: async () => [],
  write: async () => {},
};

export const frame: Box = { x: 40, y: 100, width: 880, height: 370 };

export function spec(map: Partial<MapSpec>): MapSpec {
  const span = { file: 'article.md', line: 7, column: 1 };
  return {
    focus: [],
    context: [],
    places: [],
    routes: [],
    labels: 'auto',
    frame: 'auto',
    span,
    ...map,
  };
}

/** A chain of places. */
export const route = (...names: readonly string[]) => ({ places: named(...names), via: [] });

export const named = (...names: readonly string[]) => names.map((name) => ({ name }));

const shipped = readOverlays(
  readFileSync(new URL('../../assets/map/overlays.geojson', import.meta.url), 'utf8'),
  await loadAtlas(world, languageOf('en')),
);
export const overlays = typeof shipped === 'string' ? [] : shipped;

/** With the provinces and the lanes of the sea. */
export const atlas = await loadAtlas(world, languageOf('en'), [
  spec({ places: [{ name: 'Bavaria' }], routes: [{ ...route('Aden', 'Suez'), kind: 'sea' }] }),
]);

export function context(told: Diagnostic[] = [], change: Partial<MapContext> = {}): MapContext {
  return {
    atlas,
    measurer: {
      width: (text, _face, size) => [...text].length * size * 0.5,
      extent: (_face, size) => ({ ascent: size * 0.95, descent: size * 0.27 }),
    },
    families: { major: 'Serif', minor: 'Sans', mono: 'Mono' },
    label: { ...DEFAULT_STYLE, size: 12 },
    colors,
    language: languageOf('en'),
    labelLimit: 12,
    overlays,
    institution: 'the Institute',
    date: '2022-09-19',
    report: (diagnostic) => told.push(diagnostic),
    ...change,
  };
}

export function draw(map: Partial<MapSpec>, change: Partial<MapContext> = {}, into: Box = frame) {
  const told: Diagnostic[] = [];
  const drawn = drawMap(spec(map), into, context(told, change));
  if (!drawn) throw new Error('no map');
  return { drawn, told };
}

export const paths = ({ items }: DrawnMap): readonly PathItem[] =>
  items.filter((item) => item.kind === 'path');
export const texts = ({ items }: DrawnMap): readonly TextItem[] =>
  items.filter((item) => item.kind === 'text');
export const labels = (drawn: DrawnMap): readonly TextItem[] =>
  texts(drawn).filter(({ name }) => name.startsWith('Label: '));
export const named1 = (drawn: DrawnMap, name: string): SceneItem | undefined =>
  drawn.items.find((item) => item.name === name);

export function pointsOf({ segments }: PathItem): readonly Point[] {
  return segments.flatMap((segment) => {
    const points: Point[] = [];
    for (let at = 1; at + 1 < segment.length; at += 2)
      points.push({ x: segment[at] as number, y: segment[at + 1] as number });
    return points;
  });
}

/** Maps of every kind, for what must hold of all. */
export const maps: Readonly<Record<string, Partial<MapSpec>>> = {
  'Kazakhstan and its neighbours': {
    focus: ['KZ'],
    context: ['RU', 'CN', 'UZ', 'KG', 'TM', 'TJ', 'AF'],
    places: named('Astana', 'Samarkand', 'Almaty', 'Turkistan'),
    routes: [route('Astana', 'Samarkand')],
    legend: { focus: 'Kazakhstan', context: 'Neighbours', route: 'The week' },
  },
  'Astana to New York': {
    focus: ['KZ'],
    context: ['UZ', 'US'],
    places: named('Astana', 'Samarkand', 'New York'),
    routes: [route('Astana', 'Samarkand', 'New York')],
  },
  Fiji: { focus: ['Fiji'], places: named('Suva') },
  Russia: { focus: ['Russia'], context: ['KZ', 'CN', 'MN'], places: named('Moscow') },
  'the United States': { focus: ['USA'], context: ['Canada', 'Mexico'], places: named('Washington') },
  Cyprus: { focus: ['Cyprus'], context: ['Turkey'], places: named('Nicosia') },
  Morocco: { focus: ['Morocco'], context: ['Western Sahara', 'Algeria'], places: named('Rabat') },
  'the Vatican': { focus: ['Holy See'], places: named('Vatican') },
  Singapore: { focus: ['Singapore'], context: ['Malaysia', 'Indonesia'] },
  India: { focus: ['India'], context: ['Pakistan', 'China', 'Nepal', 'Bangladesh'] },
  Antarctica: { focus: ['Antarctica'] },
  'New Zealand': { focus: ['NZ'] },
  Kiribati: { focus: ['Kiribati'] },
  'the Balkans': {
    focus: ['Serbia', 'Kosovo'],
    context: ['BA', 'MK', 'AL', 'ME', 'HR', 'BG', 'RO', 'HU'],
    places: named('Pristina'),
  },
  'a world of values': {
    frame: 'world',
    values: { US: 21, CN: 17, JP: 4, DE: 4.5, IN: 3, BR: 2.1, RU: 2, ZA: 0.4, AU: 1.7, KZ: 0.2 },
    unit: 'trillion dollars',
  },
  'a world of routes': {
    frame: 'world',
    focus: ['KZ'],
    places: named('Astana', 'Tokyo', 'Washington'),
    routes: [route('Tokyo', 'Washington'), route('Astana', 'Washington')],
  },
  'a country too small to see': { frame: 'world', focus: ['Cocos Islands', 'Nauru'] },
  'a box': { frame: [60, 30, 90, 50], focus: ['UZ'], context: ['TM'] },
  'a box across the date line': { frame: [160, -30, -160, 0], focus: ['Fiji'], context: ['Tonga', 'Samoa'] },
};
