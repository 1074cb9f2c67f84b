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
import { mapDrawer } from './map-drawer.ts';
import { logos, type PictureOptions, probe } from './pictures.ts';
import { type StageOptions, stages } from './stages.ts';

export type LayOutOptions = PictureOptions & StageOptions;

export interface LaidOut {
  /** With its logos where they fit. */
  readonly template: Template;
  readonly scene: Scene;
  readonly pictures: Pictures;
  readonly measurer: Measurer;
}

/** A planned deck, placed and measured, and its pictures made. */
export async function laidOut(plan: DeckPlan, planned: Template, options: LayOutOptions): Promise<LaidOut> {
  const timed = stages(options);
  const measurer = await timed('fonts', async () =>
    createMeasurer(await assetText('assets/fonts/metrics.json', options.world)),
  );
  const { template, infos } = await timed('logo', () => logos(planned, options));
  const probed = await timed('pictures', () => probe(plan, template, infos, options));
  const drawMap = await timed('atlas', () => mapDrawer(plan, template, measurer, options));
  const assets: LayoutAssets = { measurer, pictures: probed.sizes, ...(drawMap ? { drawMap } : {}) };
  const scene = await timed('layout', () => layoutDeck(plan, template, assets, options.report));
  const pictures = await timed('recode', () => probed.render(scene, template));
  return { template, scene, pictures, measurer };
}

const assetText = async (path: string, world: World): Promise<string> =>
  new TextDecoder().decode(await world.asset(path));
