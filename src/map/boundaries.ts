// Whose view of boundaries a map takes: the United Nations', that of the atlas, or an institution's own file. The two views
// differ in what has a tone of its own; a file stands for the areas of disputed status that ship. docs/maps.md has the
// table, with the sources.

import type { Report, Span } from '../diagnostic/diagnostic.ts';
import { badBoundaryFile } from './messages.ts';
import { readOverlays } from './read-overlays.ts';
import type { Atlas, BoundaryView, Country, MapContext, MapSpec, Overlay } from './types.ts';

/** What takes the tone of another country in the view of the United Nations, unless a map names it. */
const withinUnited: Readonly<Record<string, string>> = {
  // General Assembly resolution 2758 (1971); in the terminology of the United Nations, Taiwan, Province of China.
  TW: 'CN',
  // Security Council resolution 1244 (1999).
  XK: 'RS',
};

export interface BoundaryOptions {
  readonly maps: readonly MapSpec[];
  /** The template's: a view, or its own file with its text. */
  readonly standing:
    | BoundaryView
    | { readonly file: string; readonly text: string; readonly span: Span }
    | undefined;
  readonly atlas: Atlas;
  /** A file in the article's folder. */
  readonly read: (path: string) => Promise<Uint8Array | 'outside' | undefined>;
  readonly asset: (path: string) => Promise<Uint8Array>;
  readonly report: Report;
}

/** Reads what the maps ask for; the result says of each map which atlas and which overlays it is drawn with. */
export async function loadBoundaries({
  maps,
  standing,
  atlas,
  read,
  asset,
  report,
}: BoundaryOptions): Promise<(map: MapSpec) => Pick<MapContext, 'atlas' | 'overlays' | 'ownBoundaries'>> {
  const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const overlaysOf = (text: string, file: string, span: Span): readonly Overlay[] | undefined => {
    const found = readOverlays(text, atlas);
    if (typeof found !== 'string') return found;
    report(badBoundaryFile(file, found, span));
    return undefined;
  };
  const shipped = readOverlays(textOf(await asset('assets/map/overlays.geojson')), atlas);
  if (typeof shipped === 'string') throw new Error(`overlays.geojson: ${shipped}`);
  const own =
    typeof standing === 'object' ? overlaysOf(standing.text, standing.file, standing.span) : undefined;
  const files = new Map<string, readonly Overlay[] | undefined>();
  const asked = maps.flatMap(({ boundaries, areas = [], span }) =>
    [typeof boundaries === 'object' ? boundaries.file : undefined, ...areas.map(({ file }) => file)].flatMap(
      (file) => (file === undefined ? [] : [{ file, span }]),
    ),
  );
  for (const { file, span } of asked) {
    if (files.has(file)) continue;
    const bytes = await read(file);
    if (bytes === undefined) report(badBoundaryFile(file, 'there is no such file', span));
    else if (bytes === 'outside')
      report(badBoundaryFile(file, 'it is outside the folder of the article', span));
    else {
      files.set(file, overlaysOf(textOf(bytes), file, span));
      continue;
    }
    files.set(file, undefined);
  }
  const ownAreas = ({ areas = [] }: MapSpec): readonly Overlay[] =>
    areas.flatMap(({ name, polygon, file }) => {
      const own = { name, label: name, countries: [] };
      if (polygon) {
        const ring = [...polygon, ...polygon.slice(0, 1)].map(([lat, lon]) => [lon, lat] as const);
        return [{ ...own, kind: 'area', lines: [ring] } as const];
      }
      return (file === undefined ? [] : (files.get(file) ?? [])).map((one) => ({ ...one, ...own }));
    });
  const viewOf = ({ boundaries }: MapSpec): Pick<MapContext, 'atlas' | 'overlays' | 'ownBoundaries'> => {
    const wish = boundaries ?? standing ?? 'visionscarto';
    if (typeof wish === 'string') return { atlas: inView(atlas, wish), overlays: shipped };
    const found = boundaries === undefined ? own : files.get(wish.file);
    return { atlas, overlays: found ?? shipped, ownBoundaries: found !== undefined };
  };
  return (map) => {
    const view = viewOf(map);
    return map.areas ? { ...view, overlays: [...view.overlays, ...ownAreas(map)] } : view;
  };
}

function inView(atlas: Atlas, view: BoundaryView): Atlas {
  if (view === 'visionscarto') return atlas;
  return {
    ...atlas,
    country(id): Country | undefined {
      const country = atlas.country(id);
      const partOf = withinUnited[id];
      return country && partOf ? { ...country, partOf } : country;
    },
  };
}
