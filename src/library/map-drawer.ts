// Draws maps for the layout: the atlas read once, with the names of the deck's language, and whose view of boundaries each
// map takes. A map that stands on several slides is drawn once.

import type { DeckPlan } from '../deck/types.ts';
import type { LayoutAssets } from '../layout/assets.ts';
import type { DrawnMap, MapSpec } from '../map/types.ts';
import type { Box } from '../scene/geometry.ts';
import type { Template } from '../template/types.ts';
import type { Measurer } from '../text/types.ts';
import { nothingKept } from './kept.ts';
import { folderOf, type PictureOptions } from './pictures.ts';

interface Wanted extends Pick<DeckPlan, 'meta' | 'language'> {
  readonly maps: readonly MapSpec[];
}

export async function mapDrawer(
  { maps, meta, language }: Wanted,
  template: Template,
  measurer: Measurer,
  { file, world, report, kept = nothingKept }: PictureOptions,
): Promise<LayoutAssets['drawMap']> {
  if (maps.length === 0) return undefined;
  const [{ drawMap }, { loadAtlas }, { loadBoundaries }] = await Promise.all([
    import('../map/draw.ts'),
    import('../map/atlas.ts'),
    import('../map/boundaries.ts'),
  ]);
  const asked = JSON.stringify([language.tag, maps.map(withoutSpan)]);
  const atlas = await kept.of(`atlas ${asked}`, () => loadAtlas(world, language, maps));
  const boundariesOf = await loadBoundaries({
    maps,
    standing: template.boundaries,
    atlas,
    read: (path) => world.readWithin(folderOf(file), path),
    asset: (path) => world.asset(path),
    report,
  });
  const { major, minor } = template.theme.fonts;
  const institution =
    meta.institution ?? meta.publication?.name ?? meta.authors.find((author) => author.org)?.org;
  const look = {
    families: { major: major.latin, minor: minor.latin, mono: 'Consolas' },
    label: template.graphic,
    colors: template.theme.colors,
    ...(template.theme.dark ? { dark: true } : {}),
    labelLimit: template.limits.mapLabels,
    ...(institution ? { institution } : {}),
    ...(template.furniture?.boundaryNote ? { boundaryNote: template.furniture.boundaryNote } : {}),
    ...(meta.date ? { date: meta.date } : {}),
  };
  const context = { ...look, measurer, language };
  const standing = template.boundaries;
  const known = new Map<string, DrawnMap | undefined>();
  return (map, frame) => {
    const key = keyOf(map, frame);
    if (!known.has(key)) known.set(key, drawn(map, frame, key));
    const found = known.get(key);
    return found && { ...found, span: map.span };
  };

  /** Kept where nothing was said of it, for that names a line, and where no file has a part in it. */
  function drawn(map: MapSpec, frame: Box, key: string): DrawnMap | undefined {
    let isSilent = true;
    const draw = (): DrawnMap | undefined =>
      drawMap(map, frame, {
        ...context,
        ...boundariesOf(map),
        report: (one) => {
          isSilent = false;
          report(one);
        },
      });
    if (key.includes('"file":') || typeof standing === 'object') return draw();
    return kept.of(JSON.stringify([key, asked, look, standing]), draw, () => isSilent);
  }
}

const withoutSpan = ({ span: _, ...map }: MapSpec): Omit<MapSpec, 'span'> => map;

/** The same for maps that are drawn alike. */
const keyOf = (map: MapSpec, frame: Box): string => JSON.stringify([withoutSpan(map), frame]);
