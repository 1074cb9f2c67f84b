import { readFileSync } from 'node:fs';
import { geoAzimuthalEqualArea, geoEqualEarth, geoInterpolate } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { numberText } from '../../src/language/numbers.ts';
import { levelScales } from '../../src/map/atlas.ts';
import { classOf, naturalBreaks } from '../../src/map/breaks.ts';
import { valueFormat } from '../../src/map/choropleth.ts';
import { disputedBoundaries } from '../../src/map/disputed.ts';
import { fold } from '../../src/map/fold.ts';
import { scaleBarOf } from '../../src/map/legend.ts';
import { azimuthal, distanceOf, equalEarth, greatCircle } from '../../src/map/projection.ts';
import { acrossTheEdge } from '../../src/map/seam.ts';
import { classTones, tones } from '../../src/map/tones.ts';
import { contrastRatio, rgbOf } from '../../src/scene/color.ts';
import type { Point } from '../../src/scene/geometry.ts';
import { colors } from '../by-hand.ts';
import { fc } from '../property.ts';
import { atlas } from './maps.ts';

describe('the atlas', () => {
  it('is built for the scales the command chooses by', () => {
    levelScales.forEach((scale, index) => {
      const file = JSON.parse(
        readFileSync(new URL(`../../assets/map/atlas-${index}.json`, import.meta.url), 'utf8'),
      );
      expect(file.scale).toBe(scale);
    });
  });

  it('has every country once, at every scale, under its ISO code', () => {
    const ids = atlas.level(1).countries.map(({ id }) => id);
    expect(ids).toHaveLength(242);
    expect(new Set(ids).size).toBe(242);
    expect(ids.every((id) => /^[A-Z]{2}$/.test(id))).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(['AU', 'XK', 'XS', 'XC', 'EH', 'CX', 'CC', 'VA', 'TW', 'PS']));
    for (const scale of levelScales) expect(atlas.level(scale).countries.map(({ id }) => id)).toEqual(ids);
  });

  it('keeps a shape for the smallest of them at the coarsest scale', () => {
    const coarse = atlas.level(1);
    for (const { id, polygons } of coarse.countries) {
      const ring = polygons[0]?.rings[0] ?? [];
      const points = ring.reduce((sum, at) => sum + coarse.arc(at < 0 ? ~at : at).length / 2 - 1, 0);
      expect(points, id).toBeGreaterThanOrEqual(3);
    }
  });

  it('shares each border between its two countries, point for point', () => {
    const level = atlas.level(1);
    const used = (index: number) =>
      new Set(
        level.countries[index]?.polygons.flatMap(({ rings }) =>
          rings.flat().map((at) => (at < 0 ? ~at : at)),
        ),
      );
    for (const [arc, a, b] of level.borders.slice(0, 200)) {
      expect(used(a).has(arc) && used(b).has(arc)).toBe(true);
    }
  });

  it('has Crimea in Ukraine and Western Sahara as one of its own', () => {
    expect(atlas.country('UA')?.neighbours).toContain('RU');
    expect(atlas.find('W. Sahara')).toBe('EH');
    expect(atlas.country('EH')?.neighbours).toEqual(['DZ', 'MA', 'MR']);
  });

  it.each([
    ['KZ', 'KZ'],
    ['kaz', 'KZ'],
    ['Казахстан', 'KZ'],
    ['كازاخستان', 'KZ'],
    ['Vatican', 'VA'],
    ['Holy See', 'VA'],
    ['US', 'US'],
    ['U.S.A.', 'US'],
    ['America', 'US'],
    ['UK', 'GB'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Russia', 'RU'],
    ['Russian Federation', 'RU'],
    ['Czechia', 'CZ'],
    ['Czech Republic', 'CZ'],
    ['Ivory Coast', 'CI'],
    ["Côte d'Ivoire", 'CI'],
    ['DRC', 'CD'],
    ['Kosovo', 'XK'],
    ['Deutschland', 'DE'],
    ['España', 'ES'],
    ['中国', 'CN'],
  ])('finds "%s"', (name, id) => {
    expect(atlas.find(name)).toBe(id);
  });

  it('labels in short names of the language, and in English where it has none', () => {
    expect(['RU', 'US', 'CZ', 'KP', 'CD'].map((id) => atlas.label(id, languageOf('en')))).toEqual([
      'Russia',
      'United States',
      'Czechia',
      'North Korea',
      'DR Congo',
    ]);
    expect(atlas.label('KZ', languageOf('ru-RU'))).toBe('Казахстан');
    expect(atlas.label('KZ', languageOf('ar'))).toBe('كازاخستان');
    expect(atlas.label('KZ', languageOf('xx'))).toBe('Kazakhstan');
  });
});

describe('names', () => {
  it('are folded without case, accents and punctuation', () => {
    expect(fold('  Côte-d’Ivoire ')).toBe('cote divoire');
    expect(fold('Łódź')).toBe('lodz');
  });
});

describe('disputed boundaries', () => {
  it('each part two features that do border, in alphabetical order, for a stated reason', () => {
    for (const { between, reason } of disputedBoundaries) {
      expect([...between].sort()).toEqual(between);
      expect(atlas.country(between[0])?.neighbours, between.join()).toContain(between[1]);
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  it('are all in the documentation, with their reasons', () => {
    const page = readFileSync(new URL('../../docs/maps.md', import.meta.url), 'utf8');
    for (const { between, reason } of disputedBoundaries) {
      expect(page, between.join()).toContain(
        `${atlas.label(between[0], languageOf('en'))} – ${atlas.label(between[1], languageOf('en'))}`,
      );
      expect(page).toContain(reason);
    }
  });
});

describe('projections', () => {
  const middle = fc.record({
    lon: fc.integer({ min: -180, max: 180 }),
    lat: fc.integer({ min: -85, max: 85 }),
  });
  const point = fc.tuple(
    fc.double({ min: -179.9, max: 179.9, noNaN: true }),
    fc.double({ min: -89, max: 89, noNaN: true }),
  );

  const near = ({ x, y }: Point, theirs: [number, number] | null, by: number): boolean =>
    theirs !== null && Math.abs(x - theirs[0]) < by && Math.abs(y - theirs[1]) < by;

  it('are d3’s, azimuthal', () => {
    fc.assert(
      fc.property(middle, point, ({ lon, lat }, [x, y]) => {
        fc.pre(distanceOf([lon, lat], [x, y]) < 2.8);
        const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(700).translate([300, 200]);
        const ours = azimuthal([lon, lat], { scale: 700, left: 300, top: 200 });
        expect(near(ours.point([x, y]), projection([x, y]), 1e-4)).toBe(true);
        const back = ours.invert(ours.point([x, y]).x, ours.point([x, y]).y) ?? [0, 0];
        expect(distanceOf(back, [x, y])).toBeLessThan(1e-5);
      }),
    );
  });

  it('are d3’s, Equal Earth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -170, max: 170 }), point, (lon, [x, y]) => {
        const projection = geoEqualEarth().rotate([-lon, 0]).scale(160).translate([300, 200]);
        // On the edge itself either side is right.
        fc.pre(Math.abs(Math.abs(((x - lon + 540) % 360) - 180) - 180) > 0.01);
        const ours = equalEarth(lon, { scale: 160, left: 300, top: 200 });
        expect(near(ours.point([x, y]), projection([x, y]), 1e-6)).toBe(true);
        const back = ours.invert(ours.point([x, y]).x, ours.point([x, y]).y) ?? [0, 0];
        expect(distanceOf(back, [x, y])).toBeLessThan(1e-5);
      }),
    );
  });

  it('know what lies off the globe', () => {
    const placing = { scale: 100, left: 0, top: 0 };
    expect(azimuthal([20, 30], placing).invert(201, 0)).toBeUndefined();
    expect(azimuthal([20, 30], placing).invert(0, 0)).toEqual([20, 30]);
    expect(equalEarth(0, placing).invert(280, 0)).toBeUndefined();
    expect(equalEarth(0, placing).invert(0, -140)).toBeUndefined();
  });

  it('join two points by d3’s great circle', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        fc.pre(distanceOf(from, to) > 0.01 && distanceOf(from, to) < 3.1);
        const between = geoInterpolate(from, to);
        greatCircle(from, to, 8).forEach((one, step) => {
          expect(distanceOf(one, between(step / 8))).toBeLessThan(1e-6);
        });
      }),
    );
  });

  it('measure a quarter of the globe right', () => {
    expect(distanceOf([0, 0], [90, 0])).toBeCloseTo(Math.PI / 2, 9);
    expect(distanceOf([179, 0], [-179, 0])).toBeCloseTo((2 * Math.PI) / 180, 9);
  });
});

describe('the edge of a world map', () => {
  it('cuts what crosses it into its two sides', () => {
    const parts = acrossTheEdge([170, 10, -170, 10, -170, -10, 170, -10], 0);
    expect(parts).toHaveLength(2);
    const spans = parts.map((part) => part.filter((_, at) => at % 2 === 0));
    expect(spans.map((lons) => [Math.round(Math.min(...lons)), Math.round(Math.max(...lons))])).toEqual([
      [-180, -170],
      [170, 180],
    ]);
  });

  it('closes what goes round a pole along that pole', () => {
    const ring = Array.from({ length: 36 }, (_, step) => [step * 10 - 180, -70]).flat();
    const parts = acrossTheEdge(ring, 30);
    const all = parts.flat();
    const lats = all.filter((_, at) => at % 2 === 1);
    expect([Math.min(...lats), Math.max(...lats)]).toEqual([-90, -70]);
    const lons = all.filter((_, at) => at % 2 === 0);
    expect([Math.min(...lons), Math.max(...lons)].map(Math.round)).toEqual([-150, 210]);
  });

  it('leaves alone what does not cross it', () => {
    expect(acrossTheEdge([0, 0, 10, 0, 10, 10], 5)).toEqual([[0, 0, 10, 0, 10, 10]]);
  });
});

describe('numbers', () => {
  it.each(['en', 'ru', 'ar', 'fr', 'de', 'es', 'zh'])('are written as Intl writes them in %s', (language) => {
    const intl = new Intl.NumberFormat(language, { numberingSystem: 'latn', maximumFractionDigits: 2 });
    for (const value of [0, 7, 999, 1000, 4321.5, 12500.25, 1234567, 0.5, -3.25, -12000])
      expect(numberText(value, languageOf(language).numbers, 2), String(value)).toBe(intl.format(value));
  });
});

describe('natural breaks', () => {
  it('print nothing as zero that is not', () => {
    const { numbers } = languageOf('en');
    const printed = (values: readonly number[]): readonly string[] =>
      values.map(valueFormat(values, numbers));
    expect(printed([0, 12.5, -0.001])).toEqual(['0.0', '12.5', '-0.001']);
    expect(printed([3, 1e-9])).toEqual(['3.0', '0.000000001']);
    expect(printed([1.23456, 2])).toEqual(['1.23', '2.0']);
  });

  it('cut where the values part', () => {
    expect(naturalBreaks([1, 2, 3, 50, 51, 900], 3)).toEqual([
      { least: 1, most: 3 },
      { least: 50, most: 51 },
      { least: 900, most: 900 },
    ]);
  });

  it('cover every value once, in order, with no more classes than asked for or than there are values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 2, max: 7 }),
        (values, count) => {
          const classes = naturalBreaks(values, count);
          expect(classes).toHaveLength(Math.min(count, new Set(values).size));
          for (const value of values) {
            const own = classes[classOf(value, classes)];
            expect(own && own.least <= value && value <= own.most).toBe(true);
          }
          for (const [index, one] of classes.entries())
            if (index > 0) expect(one.least).toBeGreaterThan(classes[index - 1]?.most ?? Infinity);
        },
      ),
    );
  });
});

describe('colours', () => {
  it('are what PowerPoint makes of lumMod and lumOff', () => {
    // 4472C4 at lumMod 40, lumOff 60 is Office's "Accent 1, lighter 60%": B4C7E7 (Office rounds by hand to B4C6E7).
    const office = { ...colors, accent1: '4472C4' };
    expect(rgbOf({ scheme: 'accent1', lumMod: 40, lumOff: 60 }, { colors: office })).toBe('b4c7e7');
  });

  it('deepen from class to class, the lightest plainly apart from the sea and from land without data', () => {
    for (const count of [2, 3, 5, 7]) {
      const shown = classTones(count, { colors }).map((tone) => rgbOf(tone, { colors }));
      const red = shown.map((hex) => Number.parseInt(hex.slice(0, 2), 16));
      expect([...red].sort((a, b) => b - a)).toEqual(red);
      expect(new Set(shown).size).toBe(count);
      for (const ground of [tones.sea, tones.bare])
        expect(contrastRatio(shown[0] ?? '', rgbOf(ground, { colors }))).toBeGreaterThan(1.8);
    }
  });
});

describe('the scale bar', () => {
  it.each([
    [1, '100 km'],
    [0.11, '10 km'],
    [12, '1,000 km'],
    [4.6, '500 km'],
    [0.006, '0.5 km'],
  ])('is a round number that fits, at %d km a point', (kilometres, text) => {
    const bar = scaleBarOf(kilometres, languageOf('en'), (text) => text.length * 8);
    expect(bar?.text).toBe(text);
    expect(bar?.length).toBeLessThanOrEqual(110);
    expect(bar?.length).toBeGreaterThanOrEqual(40);
  });
});
