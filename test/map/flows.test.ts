// Routes by value, and places with a symbol and a note: what is drawn, what the legend has, what is said.

import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { draw, frame, labels, named, paths, pointsOf, route, texts } from './maps.ts';

const drawnWith = (...values: readonly (number | undefined)[]) => {
  const ways = [route('Paris', 'Berlin'), route('Paris', 'Rome'), route('Paris', 'Warsaw')];
  return draw({
    focus: ['FR'],
    unit: 'flights',
    routes: values.map((value, at) => ({ ...(ways[at] ?? route()), ...(value ? { value } : {}) })),
  });
};

const widthsOf = (values: readonly number[], kind = 'Route') =>
  Object.fromEntries(
    paths(drawnWith(...values).drawn)
      .filter(({ name }) => name.startsWith(`${kind}: `))
      .map(({ name, stroke }) => [name, stroke?.width]),
  );

describe('a flow', () => {
  it('is as wide as its value is beside the greatest', () => {
    expect(widthsOf([40, 20, 2])).toEqual({
      'Route: Paris to Berlin': 10,
      'Route: Paris to Rome': 5,
      'Route: Paris to Warsaw': 0.6,
    });
  });

  it('has a head at its end, which touches no dot, and the thin one lies on top', () => {
    const all = paths(drawnWith(2, 40).drawn);
    const order = all.flatMap(({ name }) => (/^(Casing|Route|Arrow): /.test(name) ? [name] : []));
    expect(order).toEqual([
      'Casing: Paris to Rome',
      'Route: Paris to Rome',
      'Arrow: Paris to Rome',
      'Casing: Paris to Berlin',
      'Route: Paris to Berlin',
      'Arrow: Paris to Berlin',
    ]);
    const rome = all.find(({ name }) => name === 'Place: Rome');
    const head = all.find(({ name }) => name === 'Arrow: Paris to Rome');
    const [tip] = head ? pointsOf(head) : [];
    const [x, y] = [(rome?.box.x ?? 0) + 3.2, (rome?.box.y ?? 0) + 3.2];
    expect(Math.hypot((tip?.x ?? 0) - x, (tip?.y ?? 0) - y)).toBeGreaterThan(4);
    expect(Math.hypot((tip?.x ?? 0) - x, (tip?.y ?? 0) - y)).toBeLessThan(12);
  });

  it('is in the legend, at the scale of the map, and in the words', () => {
    const { drawn } = drawnWith(40, 20);
    const keys = paths(drawn).filter(({ name }) => name.startsWith('Key: '));
    expect(keys.map(({ name, stroke }) => [name, stroke?.width])).toEqual(
      expect.arrayContaining([
        ['Key: 20', 5],
        ['Key: 5', 1.25],
      ]),
    );
    expect(drawn.alt).toContain('Paris – Berlin (40 flights)');
    expect(paths(drawn).find(({ name }) => name === 'Route: Paris to Rome')?.about).toEqual({
      alt: 'Paris to Rome: 20 flights',
    });
  });

  it('beside a route without a value is told', () => {
    expect(drawnWith(40, undefined).told.map(({ id }) => id)).toContain('map-route-without-value');
    expect(drawnWith(undefined, undefined).told).toEqual([]);
  });
});

it('a route passes no dot that it does not go to', () => {
  const { drawn } = draw({
    focus: ['GT', 'HN', 'SV', 'NI'],
    places: named('Guatemala City', 'San Salvador', 'Tegucigalpa'),
    routes: [route('Managua', 'Tapachula')],
  });
  const way = paths(drawn).find(({ name }) => name === 'Route: Managua to Tapachula');
  expect(way).toBeDefined();
  for (const { name, box } of paths(drawn)) {
    if (!/^Place: (Guatemala|San S|Teguc)/.test(name)) continue;
    const far = (way ? pointsOf(way) : []).map(({ x, y }) =>
      Math.hypot(x - box.x - box.width / 2, y - box.y - box.height / 2),
    );
    expect(Math.min(...far), name).toBeGreaterThan(8);
  }
});

describe('a place', () => {
  const { drawn } = draw({
    focus: ['YE'],
    places: [
      { name: 'Hodeidah', symbol: 'star', note: 'port struck in July' },
      { name: 'Aden', symbol: 'triangle' },
      { name: 'Bab el-Mandeb', symbol: 'square' },
    ],
    legend: { symbols: { star: 'Strike', square: 'Strait' } },
  });

  it('has the symbol that it is given, a strait too, and the legend those that are explained', () => {
    const corners = (name: string) =>
      paths(drawn)
        .find((path) => path.name === name)
        ?.segments.filter(([step]) => step !== 'Z').length;
    expect(['Hodeidah', 'Aden', 'Bab el-Mandeb'].map((name) => corners(`Place: ${name}`))).toEqual([
      10, 3, 4,
    ]);
    const legend = texts(drawn).flatMap(({ name }) => (name.startsWith('Legend: ') ? [name] : []));
    expect(legend).toEqual(expect.arrayContaining(['Legend: Strike', 'Legend: Strait']));
  });

  it('has its note under its name, which is bold, and in the words', () => {
    const label = labels(drawn).find(({ name }) => name === 'Label: Hodeidah');
    const lines = label?.paragraphs[0]?.lines.map(({ runs }) => [runs[0]?.text, runs[0]?.bold ?? false]);
    expect(lines).toEqual([
      ['Hodeidah', true],
      ['port struck in July', false],
    ]);
    expect(drawn.alt).toContain('Hodeidah (port struck in July)');
    expect(frame.width).toBeGreaterThan(label?.box.width ?? Infinity);
  });
});

describe('the map of the surroundings', () => {
  it.each(['en', 'ar'])('stands under the legend’s swatches, %s', (tag) => {
    const { drawn } = draw(
      {
        focus: ['TR'],
        context: ['RU'],
        frame: [26, 39.5, 42, 46.5],
        unit: 'billion cubic metres a year',
        places: [
          { name: 'Anapa', at: [44.9, 37.3] },
          { name: 'Kıyıköy', at: [41.6, 28.1] },
          { name: 'Samsun', at: [41.3, 36.3] },
        ],
        routes: [
          { ...route('Anapa', 'Kıyıköy'), value: 20 },
          { ...route('Anapa', 'Samsun'), value: 5 },
        ],
      },
      { language: languageOf(tag) },
      { x: 54, y: 128, width: 852, height: 312 },
    );
    const rtl = tag === 'ar';
    const edge = (name: RegExp): number => {
      const all = paths(drawn).filter((one) => name.test(one.name));
      expect(all.length).toBeGreaterThan(0);
      return rtl
        ? Math.max(...all.map(({ box }) => box.x + box.width))
        : Math.min(...all.map(({ box }) => box.x));
    };
    expect(edge(/^Inset$/)).toBeCloseTo(edge(/^Scale bar$/), 0);
  });
});
