import { readFileSync } from 'node:fs';
import { geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a plain module of the build script
import { fold as buildFold } from '../../scripts/atlas/fold.mjs';
import { levelScales } from '../../src/map/atlas.ts';
import { classOf, naturalBreaks } from '../../src/map/breaks.ts';
import { briefingColors, contrast, rgbOf } from '../../src/map/contrast.ts';
import { disputedBoundaries } from '../../src/map/disputed.ts';
import { fold } from '../../src/map/fold.ts';
import { scaleBarOf } from '../../src/map/legend.ts';
import { distanceOf } from '../../src/map/projection.ts';
import { projectorOf } from '../../src/map/projector.ts';
import { classTone } from '../../src/map/tones.ts';
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
    expect(['RU', 'US', 'CZ', 'KP', 'CD'].map((id) => atlas.label(id, 'en'))).toEqual([
      'Russia',
      'United States',
      'Czechia',
      'North Korea',
      'DR Congo',
    ]);
    expect(atlas.label('KZ', 'ru-RU')).toBe('Казахстан');
    expect(atlas.label('KZ', 'ar')).toBe('كازاخستان');
    expect(atlas.label('KZ', 'xx')).toBe('Kazakhstan');
  });
});

describe('names', () => {
  it('are folded alike by the build and by the command', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => fold(name) === buildFold(name)));
    expect(fold('  Côte-d’Ivoire ')).toBe('cote d ivoire');
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
        `${atlas.label(between[0], 'en')} – ${atlas.label(between[1], 'en')}`,
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

  it('are d3’s, azimuthal', () => {
    fc.assert(
      fc.property(middle, point, ({ lon, lat }, [x, y]) => {
        fc.pre(distanceOf([lon, lat], [x, y]) < 2.8);
        const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).scale(700).translate([300, 200]);
        const [ours, theirs]: [Float64Array, [number, number]] = [
          projectorOf(projection, 'azimuthal')(Float64Array.of(x, y)),
          projection([x, y]) ?? [0, 0],
        ];
        expect(ours[0]).toBeCloseTo(theirs[0], 4);
        expect(ours[1]).toBeCloseTo(theirs[1], 4);
      }),
    );
  });

  it('are d3’s, Equal Earth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -170, max: 170 }), point, (lon, [x, y]) => {
        const projection = geoEqualEarth().rotate([-lon, 0]).scale(160).translate([300, 200]);
        // On the edge itself either side is right.
        fc.pre(Math.abs(Math.abs(((x - lon + 540) % 360) - 180) - 180) > 0.01);
        const [ours, theirs]: [Float64Array, [number, number]] = [
          projectorOf(projection, 'equal-earth')(Float64Array.of(x, y)),
          projection([x, y]) ?? [0, 0],
        ];
        expect(ours[0]).toBeCloseTo(theirs[0], 6);
        expect(ours[1]).toBeCloseTo(theirs[1], 6);
      }),
    );
  });

  it('measure a quarter of the globe right', () => {
    expect(distanceOf([0, 0], [90, 0])).toBeCloseTo(Math.PI / 2, 9);
    expect(distanceOf([179, 0], [-179, 0])).toBeCloseTo((2 * Math.PI) / 180, 9);
  });
});

describe('natural breaks', () => {
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
    const office = { ...briefingColors, accent1: '4472C4' };
    const hex = rgbOf({ scheme: 'accent1', lumMod: 40, lumOff: 60 }, office).map((value) =>
      Math.round(value * 255),
    );
    expect(hex).toEqual([180, 199, 231]);
  });

  it('contrast black with white 21 to 1', () => {
    const plain = { ...briefingColors, dk1: '000000', lt1: 'FFFFFF' };
    expect(contrast({ scheme: 'tx1' }, { scheme: 'bg1' }, plain)).toBeCloseTo(21, 5);
  });

  it('deepen from class to class', () => {
    const tones = [0, 1, 2, 3, 4].map((index) =>
      rgbOf(classTone(index, 5), briefingColors).reduce((sum, value) => sum + value, 0),
    );
    expect([...tones].sort((a, b) => b - a)).toEqual(tones);
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
    const bar = scaleBarOf(kilometres, 'km', 'en');
    expect(bar?.text).toBe(text);
    expect(bar?.length).toBeLessThanOrEqual(110);
    expect(bar?.length).toBeGreaterThanOrEqual(40);
  });
});
