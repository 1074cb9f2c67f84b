// A planned deck, placed and measured, with what that takes beside the plan: fonts, pictures, maps.

import type { DeckPlan } from '../deck/types.ts';
import type { Laid, LayoutAssets } from '../layout/assets.ts';
import { layoutDeck } from '../layout/layout.ts';
import type { Pictures } from '../media/types.ts';
import type { Scene } from '../scene/types.ts';
import { dressed, lookKey } from '../template/look.ts';
import type { HouseFont, Look, Template } from '../template/types.ts';
import { createMeasurer } from '../text/measure.ts';
import type { MeasuredFace, Measurer } from '../text/types.ts';
import { sha256 } from '../world/content-hash.ts';
import type { World } from '../world/types.ts';
import { hyphenated } from './hyphenated.ts';
import { type Kept, nothingKept } from './kept.ts';
import { mapDrawer } from './map-drawer.ts';
import { contents, logos, type PictureOptions, probe } from './pictures.ts';
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
export async function laidOut(given: DeckPlan, planned: Template, options: LayOutOptions): Promise<LaidOut> {
  const timed = stages(options);
  const { kept = nothingKept, world, file } = options;
  const deck = JSON.stringify([file, planned.name, given.cut?.name]);
  const { fonts = [] } = planned;
  // By each file's bytes: house fonts are read anew with their template.
  const key = ['measurer', ...fonts.map(({ bytes }) => sha256(bytes))].join(' ');
  const { measurer, faces } = await timed('fonts', () =>
    kept.of(key, async () => {
      const metrics = await assetText('assets/fonts/metrics.json', world);
      const faces = fonts.length === 0 ? [] : await measured(fonts);
      return { measurer: createMeasurer(metrics, faces), faces };
    }),
  );
  const { template: bare, infos } = await timed('logo', () => logos(planned, options));
  const template = kept.same(`template ${deck}`, bare);
  const probed = await timed('pictures', () => probe(given, template, infos, options));
  const { plan } = probed;
  const maps = contents(plan).flatMap((content) => (content.kind === 'map' ? [content.map] : []));
  const drawMap = await timed('atlas', () => mapDrawer({ ...plan, maps }, template, measurer, options));
  const looks = new Map<string, Template>();
  const assets: LayoutAssets = {
    measurer,
    pictures: probed.sizes,
    dressed: (look) => dressedOnce(template, look, looks),
    ...(drawMap ? { drawMap } : {}),
  };
  const laid = laidBefore(plan, template, deck, kept);
  const slides = plan.slides.map((slide, index) => kept.same(`planned ${index} ${deck}`, slide));
  const fresh = await timed('layout', () =>
    hyphenated(
      (own, report) => layoutDeck({ ...plan, slides }, template, own, report),
      (whole) => whole.slides.flatMap(({ items }) => items),
      { ...assets, ...(laid ? { laid } : {}) },
      options,
    ),
  );
  const scene = {
    ...fresh,
    slides: fresh.slides.map((slide, index) => kept.same(`slide ${index} ${deck}`, slide)),
  };
  if (faces.length > 0) {
    const { tellLacking } = await import('./house-letters.ts');
    tellLacking(scene, template, faces, options.report);
  }
  const pictures = kept.same(`pictures ${deck}`, await timed('recode', () => probed.render(scene, template)));
  return { template: withDressed(template, looks, scene), scene, pictures, measurer };
}

async function measured(fonts: readonly HouseFont[]): Promise<readonly MeasuredFace[]> {
  const { measureFont } = await import('../text/read-font.ts');
  return fonts.map(({ bytes }) => measureFont(bytes));
}

/** What earlier builds laid out, as long as all is the same that the pages of a slide are made with beside it. */
function laidBefore(
  { sources, explanations, slides, language, meta, parts, tracked }: DeckPlan,
  template: Template,
  deck: string,
  kept: Kept,
): LayoutAssets['laid'] {
  if (kept === nothingKept) return undefined;
  const around = kept.same(`around ${deck}`, {
    template,
    language,
    sources,
    explanations,
    meta,
    parts,
    tracked,
    citing: slides.map((slide) => slide.sources),
  });
  const nothing = (): Laid => ({ pages: new WeakMap(), slides: new WeakMap() });
  const box = kept.of(`laid ${deck}`, () => ({ around, laid: nothing() }));
  if (box.around !== around) Object.assign(box, { around, laid: nothing() });
  return box.laid;
}

function dressedOnce(template: Template, look: Look, known: Map<string, Template>): Template {
  const own = known.get(lookKey(look)) ?? dressed(template, look);
  known.set(lookKey(look), own);
  return own;
}

/** With the layouts of those looks that slides have. */
function withDressed(template: Template, looks: ReadonlyMap<string, Template>, scene: Scene): Template {
  if (looks.size === 0) return template;
  const used = new Set(scene.slides.map(({ layout }) => layout));
  const own = [...looks.values()].flatMap(({ layouts }) => layouts.filter(({ name }) => used.has(name)));
  return { ...template, layouts: [...template.layouts, ...own] };
}

const assetText = async (path: string, world: World): Promise<string> =>
  new TextDecoder().decode(await world.asset(path));
