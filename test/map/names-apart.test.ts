// Names that could be taken for another's: run together, struck through by a border, at another lake, at no land that is seen.

import { describe, expect, it } from 'vitest';
import { tones } from '../../src/map/tones.ts';
import type { DrawnMap } from '../../src/map/types.ts';
import type { Box } from '../../src/scene/geometry.ts';
import type { TextItem } from '../../src/scene/types.ts';
import { draw, frame, labels, named, named1, paths, pointsOf, route } from './maps.ts';
import { newsMaps } from './news-maps.ts';

const news = (name: string): DrawnMap => {
  const map = newsMaps[name];
  if (!map) throw new Error(`no map of ${name}`);
  return draw(map).drawn;
};

/** Pairs of names on one line with less than a space between them. */
function together(drawn: DrawnMap): readonly string[] {
  const all = labels(drawn);
  return all.flatMap((one, index) =>
    all.slice(index + 1).flatMap((other) => {
      const [a, b] = one.box.x < other.box.x ? [one.box, other.box] : [other.box, one.box];
      const shared = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      return shared > 6 && b.x - a.x - a.width < 4 ? [`${one.name} and ${other.name}`] : [];
    }),
  );
}

/** Sampled points of borders in the letters of a name. */
function struck(drawn: DrawnMap, { box }: TextItem): number {
  const letters: Box = { ...box, y: box.y + box.height * 0.25, height: box.height * 0.55 };
  const borders = paths(drawn).filter(({ name }) => name === 'Borders' || name.startsWith('Area: '));
  return borders.flatMap(pointsOf).filter(({ x, y }) => {
    return x > letters.x && x < letters.x + letters.width && y > letters.y && y < letters.y + letters.height;
  }).length;
}

describe('names', () => {
  it.each(['the Caribbean', 'Crimea and the Black Sea', 'Libya', 'the small states of the Gulf'])(
    'side by side have a space between them: %s',
    (name) => expect(together(news(name))).toEqual([]),
  );

  it('stand closer together before one is left out', () => {
    const { told } = draw({
      focus: ['SS', 'UY'],
      places: ['Florida', 'Artigas', 'Melo'].map((name) => ({ name, country: 'UY' })),
      routes: [],
    });
    expect(told.filter(({ id }) => id === 'map-label-dropped')).toEqual([]);
  });

  it('of the colour of borders keep off them, where there is other room', () => {
    const all = ['Sudan', 'Central Asia', 'Lake Chad', 'Karabakh', 'Libya', 'Afghanistan'].map((name) => {
      const [title = ''] = Object.keys(newsMaps).filter((one) => one.includes(name));
      const drawn = news(title);
      const light = labels(drawn).filter(({ paragraphs }) => paragraphs[0]?.style.color === tones.paper);
      return light.reduce((sum, label) => sum + struck(drawn, label), 0);
    });
    expect(all.reduce((sum, one) => sum + one)).toBeLessThan(14);
  });

  it('of a lake are at it, or have a line from it', () => {
    const { drawn } = draw({
      focus: ['CD'],
      context: ['RW', 'BI', 'UG'],
      places: named('Goma', 'Bukavu', 'Bunia', 'Kigali', 'Bujumbura', 'Kampala', 'Lake Kivu'),
    });
    expect(named1(drawn, 'Leader: Lake Kivu')).toBeDefined();
  });

  it('of a country have no line under the legend, which gives way to them', () => {
    const region = { x: 337, y: 120, width: 569, height: 320 };
    const { drawn, told } = draw(
      {
        focus: ['SS', 'UY'],
        places: [
          ...['Florida', 'Artigas', 'Melo'].map((name) => ({ name, country: 'UY' })),
          { name: 'Juba', country: 'SS' },
        ],
        routes: [route('Florida', 'Artigas')],
        legend: { focus: 'What it is about', route: 'The way' },
      },
      {},
      region,
    );
    expect(told.map(({ id }) => id)).not.toContain('map-label-dropped');
    const legend = named1(drawn, 'Legend')?.box;
    expect(legend?.y).toBeGreaterThan(region.y + region.height / 2);
  });
});

describe('a region that is named', () => {
  it('is seen whole, though it is far from what the map is about', () => {
    const { drawn } = draw({ focus: ['NO'], places: named('Svalbard', 'Tromsø') });
    const north = paths(drawn).find(({ name }) => name === 'Norway');
    expect(north?.box.y).toBeGreaterThan(frame.y);
  });
});
