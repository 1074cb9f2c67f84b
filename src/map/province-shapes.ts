// Provinces that a map is about, on paper: their outlines over their countries', and the lines between them. Their outer
// edges have none: the data's are finer than the atlas's, and beside a border or a coast there would be two.

import { isOwnWord } from './gazetteer.ts';
import { paperOf } from './paper.ts';
import { withoutForm } from './provinces.ts';
import type { NamedProvince, Resolved } from './resolve.ts';
import { boundsOfRings, type Ring } from './rings.ts';
import { type CountryShape, leastFor } from './shapes.ts';
import type { Atlas, Provinces } from './types.ts';
import type { View } from './view.ts';

export interface DrawnProvinces {
  readonly shapes: readonly CountryShape[];
  /** Between two of them. */
  readonly lines: readonly Ring[];
}

/** `tolerance` as `paperOf` has it. */
export function drawProvinces(
  { provinces }: Resolved,
  view: View,
  atlas: Atlas,
  tolerance: number,
): DrawnProvinces {
  const all = atlas.provinces;
  if (!all || provinces.size === 0) return { shapes: [], lines: [] };
  const parts = [...idsByCountry(provinces)].map(([country, ids]) =>
    drawnAt(country, ids, tolerance, view, all),
  );
  return { shapes: parts.flatMap(({ shapes }) => shapes), lines: parts.flatMap(({ lines }) => lines) };
}

function idsByCountry(
  provinces: ReadonlyMap<string, NamedProvince>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [id, { country }] of provinces) groups.set(country, (groups.get(country) ?? new Set()).add(id));
  return groups;
}

function drawnAt(
  country: string,
  ids: ReadonlySet<string>,
  tolerance: number,
  view: View,
  provinces: Provinces,
): DrawnProvinces {
  const level = provinces.level(country);
  const paper = paperOf(level, view, tolerance);
  const leastArea = leastFor(tolerance);
  const uses = new Map<number, number>();
  const shapes = level.countries
    .filter(({ id }) => ids.has(id))
    .flatMap(({ id, polygons }): readonly CountryShape[] => {
      const near = polygons.filter(({ cap }) => paper.mayShow(cap, leastArea));
      for (const at of near.flatMap(({ rings }) => rings.flat())) {
        const arc = at < 0 ? ~at : at;
        uses.set(arc, (uses.get(arc) ?? 0) + 1);
      }
      const rings = near.flatMap((polygon) => paper.polygon(polygon)).filter(({ area }) => area >= leastArea);
      if (rings.length === 0) return [];
      const area = rings.reduce((sum, ring) => sum + ring.area, 0);
      return [{ id, rings, box: boundsOfRings(rings), area, over: true }];
    });
  const lines = [...uses].flatMap(([arc, count]) => (count > 1 ? paper.line(paper.arc(arc) ?? []) : []));
  return { shapes, lines };
}

/** The atlas as it speaks of a map's provinces, too: by what name they are printed, and of which country they are part. */
export function withProvinces(atlas: Atlas, provinces: ReadonlyMap<string, NamedProvince>): Atlas {
  if (provinces.size === 0) return atlas;
  const written = new Map([...provinces].map(([id, province]) => [province.written, id]));
  return {
    ...atlas,
    find: (name) => atlas.find(name) ?? written.get(name),
    country(id) {
      const province = provinces.get(id);
      return province ? { id, neighbours: [], partOf: province.country } : atlas.country(id);
    },
    label(id, language) {
      const province = provinces.get(id);
      if (!province) return atlas.label(id, language);
      if (isOwnWord(language, province.written)) return province.written;
      const name = province.local ?? province.name;
      // Borno is as good as Borno State.
      return withoutForm(name) === province.written ? province.written : name;
    },
  };
}
