// A planned deck, placed and measured, with what that takes beside the plan: fonts, pictures, maps.

import type { DeckPlan } from '../deck/types.ts';
import type { LayoutAssets } from '../layout/assets.ts';
import { layoutDeck } from '../layout/layout.ts';
import type { Pictures } from '../media/types.ts';
import type { Scene } from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import { createMeasurer } from '../text/measure.ts';
import type { Measurer } from '../text/types.ts';
import type { World } from '../world/types.ts';
import { contents, logos, type PictureOptions, probe } from './pictures.ts';
import { type StageOptions, stages } from './stages.ts';

export type LayOutOptions = PictureOptions & StageOptions;

export interface LaidOut {
  /** With its logos where they fit. */
  readonly template: Template;
  readonly scene: Scene;
  readonly pictures: Pictures;
}

/** A planned deck, placed and measured, and its pictures made. */
export async function laidOut(plan: DeckPlan, planned: Template, options: LayOutOptions): Promise<LaidOut> {
  const timed = stages(options);
  const measurer = await timed('fonts', async () =>
    createMeasurer(await assetText('assets/fonts/metrics.json', options.world)),
  );
  const { template, infos } = await timed('logo', () => logos(planned, options));
  const probed = await timed('pictures', () => probe(plan, infos, options));
  const drawMap = await timed('atlas', () => mapDrawer(plan, template, measurer, options));
  const assets: LayoutAssets = { measurer, pictures: probed.sizes, ...(drawMap ? { drawMap } : {}) };
  const scene = await timed('layout', () => layoutDeck(plan, template, assets, options.report));
  return { template, scene, pictures: await timed('recode', () => probed.render(scene, template)) };
}

const assetText = async (path: string, world: World): Promise<string> =>
  new TextDecoder().decode(await world.asset(path));

async function mapDrawer(
  plan: DeckPlan,
  template: Template,
  measurer: Measurer,
  { world, report }: Pick<LayOutOptions, 'world' | 'report'>,
): Promise<LayoutAssets['drawMap']> {
  const maps = contents(plan).flatMap((content) => (content.kind === 'map' ? [content.map] : []));
  if (maps.length === 0) return undefined;
  const [{ drawMap }, { loadAtlas }] = await Promise.all([
    import('../map/draw.ts'),
    import('../map/atlas.ts'),
  ]);
  const { meta, language } = plan;
  const atlas = await loadAtlas(world, language.tag, maps);
  const { major, minor } = template.theme.fonts;
  const institution =
    meta.institution ?? meta.publication?.name ?? meta.authors.find((author) => author.org)?.org;
  return (map, frame) =>
    drawMap(map, frame, {
      atlas,
      measurer,
      families: { major: major.latin, minor: minor.latin, mono: 'Consolas' },
      label: template.graphic,
      colors: template.theme.colors,
      ...(template.theme.dark ? { dark: true } : {}),
      language,
      labelLimit: template.limits.mapLabels,
      report,
      ...(institution ? { institution } : {}),
      ...(template.furniture?.boundaryNote ? { boundaryNote: template.furniture.boundaryNote } : {}),
      ...(meta.date ? { date: meta.date } : {}),
    });
}
