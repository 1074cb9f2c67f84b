import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { loadAtlas } from '../../src/map/atlas.ts';
import { tones } from '../../src/map/tones.ts';
import type { DrawnMap } from '../../src/map/types.ts';
import { contrastRatio, rgbOf } from '../../src/scene/color.ts';
import { type Box, contains, overlaps, type Point } from '../../src/scene/geometry.ts';
import type { Color } from '../../src/scene/style.ts';
import { colors } from '../by-hand.ts';
import { fc, tries } from '../property.ts';
import {
  atlas,
  draw,
  frame,
  labels,
  maps,
  named,
  named1,
  paths,
  pointsOf,
  route,
  texts,
  world,
} from './maps.ts';

const contrast = (a: Color, b: Color): number => contrastRatio(rgbOf(a, { colors }), rgbOf(b, { colors }));

function holdsTogether(drawn: DrawnMap, into: Box): void {
  let points = 0;
  for (const path of paths(drawn)) {
    const own = pointsOf(path);
    points += own.length;
    for (const { x, y } of own) {
      const point = { x, y, width: 0, height: 0 };
      // An `expect` a point would take longer than the maps.
      if (!Number.isFinite(x + y) || !contains(into, point, 0.02) || !contains(path.box, point, 0.02))
        expect.fail(`${path.name} at ${x}, ${y}`);
    }
  }
  expect(points).toBeLessThanOrEqual(15000);
  const written = texts(drawn);
  for (const text of written) expect(contains(into, text.box), `${text.name} in the frame`).toBe(true);
  for (const [index, text] of written.entries()) {
    for (const other of written.slice(index + 1)) {
      expect(overlaps(text.box, other.box), `${text.name} on ${other.name}`).toBe(false);
    }
    for (const dot of paths(drawn).filter(({ name }) => name.startsWith('Place: '))) {
      expect(overlaps(text.box, dot.box), `${text.name} on ${dot.name}`).toBe(false);
    }
  }
  // Nor on the legend, the scale bar, or the dashes of a disputed boundary.
  const furniture = drawn.items.filter(({ name }) => name === 'Legend' || name === 'Scale bar');
  const dashed = paths(drawn).filter(({ name, stroke }) => name === 'Disputed boundaries' && stroke?.dash);
  for (const text of labels(drawn)) {
    for (const item of furniture)
      expect(overlaps(text.box, item.box), `${text.name} on ${item.name}`).toBe(false);
    // The line box has air above and below the letters.
    const letters = { ...text.box, y: text.box.y + text.box.height * 0.2, height: text.box.height * 0.6 };
    for (const { x, y } of dashed.flatMap(pointsOf))
      if (overlaps(letters, { x, y, width: 0, height: 0 })) expect.fail(`${text.name} on a dashed line`);
  }
  // Labels keep off routes: the curve's own points, not its handles.
  for (const route of paths(drawn).filter(({ name }) => name.startsWith('Route: '))) {
    for (const segment of route.segments) {
      const [x, y] = [segment.at(-2), segment.at(-1)] as [number, number];
      for (const text of labels(drawn)) {
        expect(overlaps(text.box, { x, y, width: 0, height: 0 }), `${text.name} on ${route.name}`).toBe(
          false,
        );
      }
    }
  }
}

describe.each(Object.entries(maps))('a map of %s', (_name, map) => {
  it.each([
    ['a whole slide', frame],
    ['half a slide', { x: 40, y: 100, width: 420, height: 360 }],
    ['a strip', { x: 40, y: 100, width: 880, height: 200 }],
  ])('stays in %s, within its points, with nothing on top of a label', (_size, into) => {
    holdsTogether(draw(map, {}, into).drawn, into);
  });

  it('is the same when drawn again', () => {
    expect(JSON.stringify(draw(map).drawn)).toBe(JSON.stringify(draw(map).drawn));
  });

  it('has no outline that spans the frame from one side to the other by a single line', () => {
    const { drawn } = draw(map);
    for (const path of paths(drawn).filter(({ name }) => name === 'Borders')) {
      let before = { x: Number.NaN, y: Number.NaN };
      for (const segment of path.segments) {
        if (segment[0] === 'Z' || segment[0] === 'C') continue;
        const now = { x: segment[1], y: segment[2] };
        if (segment[0] === 'L') expect(Math.abs(now.x - before.x)).toBeLessThan(frame.width * 0.6);
        before = now;
      }
    }
    for (const country of paths(drawn).filter(
      ({ fill, name }) => fill && name !== 'Sea' && name !== 'Legend',
    )) {
      // Along the frame's own edges a cut outline may run as far as it likes; inside, it may not.
      const isInside = ({ y }: Point): boolean => y > frame.y + 1 && y < frame.y + frame.height - 1;
      let before: Point | undefined;
      for (const segment of country.segments) {
        const now = segment[0] === 'Z' ? undefined : { x: segment[1], y: segment[2] };
        if (segment[0] === 'L' && before && now && isInside(before) && isInside(now))
          expect(Math.abs(now.x - before.x), country.name).toBeLessThan(frame.width * 0.7);
        before = now;
      }
    }
  });
});

describe('any map', () => {
  const ids = [
    'KZ',
    'RU',
    'US',
    'FJ',
    'NZ',
    'CL',
    'NO',
    'CN',
    'FR',
    'ZA',
    'ID',
    'SG',
    'VA',
    'CA',
    'BR',
    'IS',
    'KI',
    'GL',
    'MV',
    'SO',
    'CY',
  ];
  it('keeps its promises', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
        fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
        fc.array(
          fc.record({ lat: fc.integer({ min: -80, max: 80 }), lon: fc.integer({ min: -180, max: 180 }) }),
          { maxLength: 5 },
        ),
        // No layout has a map smaller than this.
        fc.record({ width: fc.integer({ min: 400, max: 900 }), height: fc.integer({ min: 260, max: 450 }) }),
        (focus, others, coordinates, size) => {
          const places = coordinates.map(({ lat, lon }, index) => ({
            name: `Place ${index}`,
            at: [lat, lon] as const,
          }));
          const routes = places.length > 1 ? [route(...places.map(({ name }) => name))] : [];
          const into = { x: 30, y: 60, ...size };
          holdsTogether(draw({ focus, context: others, places, routes }, {}, into).drawn, into);
        },
      ),
      { numRuns: tries(40) },
    );
  });
});

describe('a map of Kazakhstan', () => {
  const { drawn, told } = draw(maps['Kazakhstan and its neighbours'] ?? {});

  it('is drawn without a complaint', () => {
    expect(told).toEqual([]);
  });

  it('names the whole and each country', () => {
    expect(drawn.name).toBe(
      'Map: Kazakhstan with Russia, China, Uzbekistan, Kyrgyzstan, Turkmenistan, Tajikistan, Afghanistan',
    );
    const kazakhstan = named1(drawn, 'Kazakhstan');
    expect(kazakhstan).toMatchObject({
      kind: 'path',
      about: { alt: 'Kazakhstan: in focus' },
      fill: { kind: 'solid', color: tones.focus },
    });
    expect(paths(drawn).filter(({ name }) => name === 'Kazakhstan')).toHaveLength(1);
    expect(named1(drawn, 'Mongolia')).toMatchObject({
      about: { decorative: true },
      fill: { color: tones.rest },
    });
  });

  it('fills its part of the frame with the sea first, beside the legend', () => {
    const [sea] = drawn.items;
    expect(sea).toMatchObject({ name: 'Sea', about: { decorative: true } });
    expect(sea?.box).toMatchObject({ x: frame.x, y: frame.y, height: frame.height });
    const legend = named1(drawn, 'Legend')?.box;
    expect(legend && sea && legend.x > sea.box.x + sea.box.width).toBe(true);
  });

  it('gives shapes no outline, so that borders show alone', () => {
    for (const { name, fill, stroke } of paths(drawn)) {
      if (fill && !/^(Place|Key): /.test(name)) expect(stroke, name).toBeUndefined();
    }
  });

  it('writes in scheme colours only', () => {
    expect(JSON.stringify(drawn)).not.toContain('"rgb"');
  });

  it('ends its route in an arrowhead, short of both dots', () => {
    const route = paths(drawn).find(({ name }) => name === 'Route: Astana to Samarkand');
    expect(route?.stroke?.arrow).toBe(true);
    expect(route?.segments.some(([kind]) => kind === 'C')).toBe(true);
    const ends = route ? [pointsOf(route)[0], pointsOf(route).at(-1)] : [];
    for (const [index, name] of ['Place: Astana', 'Place: Samarkand'].entries()) {
      const dot = named1(drawn, name)?.box;
      const end = ends[index];
      if (!dot || !end) throw new Error('no dot');
      const away = Math.hypot(end.x - dot.x - dot.width / 2, end.y - dot.y - dot.height / 2);
      expect(away).toBeGreaterThan(4.5);
      expect(away).toBeLessThan(9);
    }
  });

  it('explains its tones, its route and its marks, with a scale of round kilometres', () => {
    const keys = texts(drawn).flatMap(({ name }) => (name.startsWith('Legend: ') ? [name.slice(8)] : []));
    expect(keys).toEqual(['Kazakhstan', 'Neighbours', 'The week', 'National capital', 'Disputed boundary']);
    expect(texts(drawn).find(({ name }) => name.startsWith('Scale: '))?.name).toMatch(/^Scale: [125]0* km$/);
  });

  it('never writes smaller than 12 points', () => {
    const small = draw(maps['Kazakhstan and its neighbours'] ?? {}, { label: { ...labelStyle(), size: 8 } });
    for (const { paragraphs } of texts(small.drawn))
      expect(paragraphs[0]?.style.size).toBeGreaterThanOrEqual(12);
  });

  function labelStyle() {
    const style = texts(drawn)[0]?.paragraphs[0]?.style;
    if (!style) throw new Error('no label');
    return style;
  }
});

describe('colours', () => {
  it('are the theme’s alone, on every map', () => {
    const known = [
      'tx1',
      'bg1',
      'tx2',
      'bg2',
      'accent1',
      'accent2',
      'accent3',
      'accent4',
      'accent5',
      'accent6',
    ];
    const used = new Set<unknown>();
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('scheme' in value) used.add(value.scheme);
      expect('rgb' in value).toBe(false);
      for (const inner of Object.values(value)) walk(inner);
    };
    for (const map of Object.values(maps)) walk(draw(map).drawn.items);
    expect(used.size).toBeGreaterThan(3);
    for (const scheme of used) expect(known).toContain(scheme);
  });
});

describe('a frame', () => {
  it('of the world is cut through the Bering Strait: New Zealand lies beside Australia', () => {
    const { drawn } = draw({ frame: 'world', focus: ['NZ'], context: ['AU'] });
    const x = (name: string): number =>
      paths(drawn).find((one) => one.name.includes(name))?.box.x ?? Number.NaN;
    expect(x('New Zealand')).toBeGreaterThan(x('Australia'));
  });

  it('of the world is cut where fewest routes are', () => {
    const routes = [route('Tokyo', 'Washington')];
    const pieces = paths(draw({ frame: 'world', routes }).drawn).filter(({ name }) =>
      name.startsWith('Route'),
    );
    expect(pieces).toHaveLength(1);
    const atlantic = draw({ frame: 'world', routes: [route('Dakar', 'Washington')] }).drawn;
    expect(paths(atlantic).filter(({ name }) => name.startsWith('Route'))).toHaveLength(1);
  });

  it('far too long for the region turns into a map of the world', () => {
    const strip = { x: 0, y: 0, width: 900, height: 60 };
    const { drawn } = draw({ focus: ['KZ'] }, {}, strip);
    holdsTogether(drawn, strip);
    expect(paths(drawn).map(({ name }) => name)).toContain('Kazakhstan');
  });

  it('of a story round a pole has the pole in its middle', () => {
    const { drawn } = draw({ focus: ['AQ'] });
    const { box } = named1(drawn, 'Antarctica') ?? { box: frame };
    // A continent, not a strip along the foot of the world.
    expect(box.height).toBeGreaterThan(0.7 * frame.height);
    expect(box.width / box.height).toBeGreaterThan(0.9);
    expect(box.width / box.height).toBeLessThan(1.4);
    expect(draw({ focus: ['RU'] }).drawn.items).not.toContainEqual(
      expect.objectContaining({ name: 'Antarctica' }),
    );
  });

  it('holds all that has a bubble or a value', () => {
    const bubbles = draw({ focus: ['BH'], bubbles: { Bahrain: 14, Qatar: 40, Kuwait: 7 } }).drawn;
    expect(named1(bubbles, 'Kuwait')).toBeDefined();
    const values = draw({
      focus: ['Bavaria'],
      values: { Bavaria: 13.4, Berlin: 3.8, Brandenburg: 2.6 },
    }).drawn;
    expect(named1(values, 'Berlin')).toBeDefined();
  });

  it('has the name of a country beside its province that the map is about', () => {
    const { drawn } = draw({ focus: ['Xinjiang'], context: ['CN', 'KZ', 'KG'] });
    const name = labels(drawn).find((label) => label.name === 'Label: China');
    const province = named1(drawn, 'Xinjiang');
    expect(name && province && overlaps(name.box, province.box)).toBe(false);
  });

  it('that shows less than its data are exact for says so', () => {
    const near = draw({ frame: [30, 50, 30.2, 50.1], focus: ['UA'] }).told.map(({ id }) => id);
    expect(near).toContain('map-frame-too-near');
    expect(draw({ focus: ['San Marino'] }).told.map(({ id }) => id)).not.toContain('map-frame-too-near');
  });

  it('keeps the legend out of the way of the story', () => {
    const { drawn } = draw({
      ...maps['Astana to New York'],
      legend: { focus: 'Kazakhstan', route: 'The week of meetings, in order' },
    });
    const legend = named1(drawn, 'Legend');
    for (const name of ['Kazakhstan', 'Uzbekistan'])
      expect(legend && overlaps(legend.box, named1(drawn, name)?.box ?? frame)).toBe(false);
    for (const path of paths(drawn).filter(({ name }) => /^(Place|Route)/.test(name)))
      for (const { x, y } of pointsOf(path))
        expect(legend && contains(legend.box, { x, y, width: 0, height: 0 })).toBe(false);
  });
});

describe('the scale bar', () => {
  it('is as long as its kilometres at the middle of the map', () => {
    // A box of one degree of latitude each way about the equator: 222.4 km high.
    const into = { x: 0, y: 0, width: 400, height: 400 };
    const { drawn } = draw({ frame: [29, -1, 31, 1], focus: ['Uganda'] }, {}, into);
    const bar = named1(drawn, 'Scale bar');
    const kilometres = Number(
      bar && 'about' in bar && 'alt' in bar.about ? bar.about.alt.split(' ')[0] : Number.NaN,
    );
    const high = named1(drawn, 'Sea')?.box.height ?? 1;
    expect((kilometres / (bar?.box.width ?? 1)) * high).toBeCloseTo(222.4, 0);
  });

  it('is left out where one scale would not be true', () => {
    expect(named1(draw(maps['a world of values'] ?? {}).drawn, 'Scale bar')).toBeUndefined();
    expect(named1(draw(maps['Astana to New York'] ?? {}).drawn, 'Scale bar')).toBeUndefined();
  });
});

describe('labels', () => {
  it('read at 4.5:1 on the tone beneath, or have a halo that does', () => {
    const { drawn } = draw(maps['Kazakhstan and its neighbours'] ?? {});
    const focus = labels(drawn).find(({ name }) => name === 'Label: Kazakhstan')?.paragraphs[0];
    expect(focus?.style.color).toEqual(tones.paper);
    expect(contrast(tones.paper, tones.focus)).toBeGreaterThan(4.5);
    expect(contrast(tones.ink, tones.context)).toBeGreaterThan(4.5);
    expect(contrast(tones.ink, tones.rest)).toBeGreaterThan(4.5);
    expect(contrast(tones.ink, tones.sea)).toBeGreaterThan(4.5);
    for (const { paragraphs } of labels(drawn)) {
      const run = paragraphs[0]?.runs[0];
      if (run?.halo) expect(contrast(tones.ink, run.halo)).toBeGreaterThan(4.5);
    }
  });

  it('are largest on what the map is about', () => {
    const { drawn } = draw(maps['Kazakhstan and its neighbours'] ?? {});
    const sizes = labels(drawn).map(
      ({ name, paragraphs }) => [name, paragraphs[0]?.style.size ?? 0] as const,
    );
    const focus = sizes.find(([name]) => name === 'Label: Kazakhstan')?.[1] ?? 0;
    for (const [name, size] of sizes)
      if (name !== 'Label: Kazakhstan') expect(size, name).toBeLessThan(focus);
  });

  it('beyond what the map is about, its capitals and the ends of its routes, are as many as allowed', () => {
    const { drawn, told } = draw(maps['Kazakhstan and its neighbours'] ?? {}, { labelLimit: 4 });
    // Almaty and Turkistan count; Astana and Samarkand are the ends of the route, and Kazakhstan is the story.
    const sure = ['Almaty', 'Astana', 'China', 'Kazakhstan', 'Russia', 'Samarkand', 'Turkistan'];
    const shown = labels(drawn).map(({ name }) => name.slice('Label: '.length));
    expect(shown).toEqual(expect.arrayContaining(sure));
    // Beyond, a name stands where it needs no line.
    const lines = paths(drawn).flatMap(({ name }) => (name.startsWith('Leader: ') ? name.slice(8) : []));
    expect(lines.filter((name) => !sure.includes(name))).toEqual([]);
    expect(told).toMatchObject([{ severity: 'warning', id: 'map-too-many-labels', span: { line: 7 } }]);
  });

  it('can be left out, or be those of a list', () => {
    const map = maps['Kazakhstan and its neighbours'] ?? {};
    expect(labels(draw({ ...map, labels: 'none' }).drawn)).toEqual([]);
    const listed = draw({ ...map, places: [], routes: [], labels: ['China'] });
    expect(labels(listed.drawn).map(({ name }) => name)).toEqual(['Label: China']);
  });

  it('are reported when there is no room for them', () => {
    const places = Array.from({ length: 12 }, (_, index) => ({
      name: `A place with a long name ${index}`,
      at: [48, 68 + index / 50] as const,
    }));
    const { told, drawn } = draw({ focus: ['KZ'], places });
    expect(told.some(({ id }) => id === 'map-label-dropped')).toBe(true);
    holdsTogether(drawn, frame);
  });

  it('stand on the far side of the dot, from right to left, in Arabic, without spaced letters', async () => {
    const { drawn, told } = draw(
      {
        focus: ['كازاخستان'],
        context: ['RU', 'CN'],
        places: named('أستانا'),
        routes: [route('Astana', 'Samarkand')],
      },
      { language: languageOf('ar'), atlas: await loadAtlas(world, languageOf('ar')) },
    );
    expect(told).toEqual([]);
    for (const { paragraphs } of labels(drawn)) {
      expect(paragraphs[0]?.rtl).toBe(true);
      expect(paragraphs[0]?.style.tracking).toBeUndefined();
    }
    expect(labels(drawn).map(({ name }) => name)).toContain('Label: سمرقند');
    expect(drawn.alt).toContain('كازاخستان');
  });
});

describe('boundaries', () => {
  it('are dashed where disputed, and never solid beneath', () => {
    const { drawn } = draw(maps['Morocco'] ?? {});
    const dashed = paths(drawn).filter(({ name }) => name === 'Disputed boundaries');
    expect(dashed.map(({ stroke }) => stroke?.dash)).toEqual([undefined, 'dash']);
    expect(texts(drawn).map(({ name }) => name)).toContain('Legend: Disputed boundary');
    const solid = new Set(
      paths(drawn)
        .filter(({ name }) => name === 'Borders')
        .flatMap(pointsOf)
        .map(({ x, y }) => `${x} ${y}`),
    );
    const inner = dashed.flatMap(pointsOf).slice(1, -1);
    expect(inner.filter(({ x, y }) => solid.has(`${x} ${y}`)).length).toBeLessThan(inner.length / 2);
  });

  it('are not in the legend of a map that shows none in dispute', () => {
    const { drawn } = draw({ focus: ['New Zealand'] });
    expect(texts(drawn).map(({ name }) => name)).not.toContain('Legend: Disputed boundary');
  });

  it('leave the unrecognised north of Cyprus in the tone of Cyprus', () => {
    expect(named1(draw(maps['Cyprus'] ?? {}).drawn, 'Northern Cyprus')).toMatchObject({
      fill: { color: tones.focus },
    });
  });
});

describe('a map of values', () => {
  const values = { KZ: 20, UZ: 35.6, KG: 7, TJ: 10.1, TM: 6.5 };
  const { drawn } = draw({ focus: ['KZ'], context: ['AF', 'UZ'], values, unit: 'million people' });

  it('has a class a range, with the unit, and a hatch for what has none', () => {
    const keys = texts(drawn).flatMap(({ name }) => (name.startsWith('Legend: ') ? [name.slice(8)] : []));
    expect(keys.slice(0, 7)).toEqual(['million people', '6.5', '7.0', '10.1', '20.0', '35.6', 'No data']);
    expect(named1(drawn, 'Afghanistan')).toMatchObject({
      fill: { kind: 'pattern' },
      about: { alt: 'Afghanistan: No data' },
    });
    expect(named1(drawn, 'Uzbekistan')).toMatchObject({ about: { alt: 'Uzbekistan: 35.6 million people' } });
  });

  it('has a space on both sides of the dash where values are below zero', () => {
    const { drawn } = draw({ values: { FR: -2.9, DE: 4.1, IT: -0.1, ES: 0, PL: 3.3, AT: 1.2 }, classes: 3 });
    expect(texts(drawn).map(({ name }) => name)).toContain('Legend: -0.1 – 1.2');
  });

  it('gives equal values one tone and larger ones a deeper one', () => {
    const map = draw({ values: { KZ: 1, UZ: 1, KG: 9 } }).drawn;
    const fill = (name: string) => JSON.stringify(paths(map).find((path) => path.name === name)?.fill);
    expect(fill('Kazakhstan')).toBe(fill('Uzbekistan'));
    expect(fill('Kyrgyzstan')).not.toBe(fill('Uzbekistan'));
    expect(named1(map, 'Kyrgyzstan')).toMatchObject({ fill: { color: tones.focus } });
  });

  it('writes numbers as the language does', () => {
    const russian = draw({ values: { KZ: 12500.5, UZ: 3.25 } }, { language: languageOf('ru') }).drawn;
    expect(texts(russian).map(({ name }) => name)).toContain('Legend: 12\u00a0500,5');
  });
});

describe('the words of a map', () => {
  it('count the context as neighbours where all of it borders the focus', () => {
    const { drawn } = draw({
      ...maps['Kazakhstan and its neighbours'],
      context: ['RU', 'CN', 'UZ', 'KG', 'TM'],
    });
    expect(drawn.alt).toBe(
      'Map of Kazakhstan and 5 neighbours: Russia, China, Uzbekistan, Kyrgyzstan, Turkmenistan; marked: Astana, Samarkand, Almaty, Turkistan; routes: Astana – Samarkand',
    );
  });

  it('name the context where it does not', () => {
    expect(draw({ focus: ['Ukraine'], context: ['Poland', 'Georgia'] }).drawn.alt).toBe(
      'Map of Ukraine with Poland, Georgia',
    );
  });

  it('say whose boundaries these are not, and as of when', () => {
    const { notes } = draw({ focus: ['KZ'] }).drawn;
    expect(notes.map(({ text, origin }) => [text, origin.from])).toEqual([
      ['Base map: Natural Earth.', 'briefdeck'],
      ['Boundaries and names shown do not imply endorsement by the Institute.', 'briefdeck'],
      ['Boundaries as of 19 September 2022.', 'briefdeck'],
    ]);
  });

  it('credit GeoNames where a place was looked up', () => {
    expect(draw({ places: named('Astana') }).drawn.notes[0]?.text).toBe(
      'Base map: Natural Earth; places: GeoNames.',
    );
    const given = draw({ focus: ['KZ'], places: [{ name: 'Camp', at: [48, 68] }] });
    expect(given.drawn.notes[0]?.text).toBe('Base map: Natural Earth.');
  });
});

describe('the atlas behind it', () => {
  it('knows who borders whom', () => {
    expect(atlas.country('KZ')?.neighbours).toEqual(['CN', 'KG', 'RU', 'TM', 'UZ']);
    expect(atlas.country('PT')?.neighbours).toEqual(['ES']);
    expect(atlas.country('NZ')?.neighbours).toEqual([]);
  });
});
