// The pictures of a deck: the article's, probed before the slides are placed and made after;
// and the template's logos.

import type { DeckPlan, PictureContent } from '../deck/types.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { LayoutAssets, PictureSize } from '../layout/assets.ts';
import { withShapes } from '../layout/picture-shape.ts';
import { picturePlace, wouldCrop } from '../layout/picture-slot.ts';
import type { LogoInfos } from '../media/logo.ts';
import type { PictureInfo, Pictures } from '../media/types.ts';
import { ornamentUse } from '../scene/picture-key.ts';
import type { PictureUse, Scene, SceneItem } from '../scene/types.ts';
import type { Template } from '../template/types.ts';
import type { World } from '../world/types.ts';
import type { Kept } from './kept.ts';

export const folderOf = (file: string): string =>
  file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';

export const contents = (plan: DeckPlan) => plan.slides.flatMap((slide) => Object.values(slide.slots));

export interface PictureOptions {
  /** The article's path: named in messages, and its folder is where its pictures are. */
  readonly file: string;
  readonly world: World;
  readonly report: Report;
  /** Of a session. */
  readonly kept?: Kept;
}

interface Probed {
  /** With the layouts that the shapes of its pictures ask for. */
  readonly plan: DeckPlan;
  readonly sizes: LayoutAssets['pictures'];
  readonly render: (scene: Scene, template: Template) => Promise<Pictures>;
}

interface Logos {
  /** With its logos where they fit. */
  readonly template: Template;
  readonly infos: LogoInfos;
}

export async function logos(template: Template, { report }: Pick<PictureOptions, 'report'>): Promise<Logos> {
  if (!logoUses(template).length) return { template, infos: new Map() };
  const { fitLogos } = await import('../media/logo.ts');
  const { layouts, infos } = await fitLogos(template.layouts, template.size.width, report);
  return { template: { ...template, layouts }, infos };
}

export const logoUses = (template: Template): readonly PictureUse[] =>
  template.layouts.flatMap(({ ornaments }) => ornaments.flatMap((one) => ornamentUse(one) ?? []));

export async function probe(
  planned: DeckPlan,
  template: Template,
  logo: LogoInfos,
  options: PictureOptions,
): Promise<Probed> {
  const marks = contents(planned).flatMap((content) => (content.kind === 'logos' ? content.logos : []));
  const marked = marks.flatMap(({ light, dark }) => (dark ? [light, dark] : [light]));
  const asked: PictureContent[] = [
    ...contents(planned).flatMap((content) => (content.kind === 'picture' ? [content.picture] : [])),
    ...marked,
  ];
  if (asked.length === 0 && logo.size === 0)
    return { plan: planned, sizes: new Map(), render: async () => new Map() };
  const { isLineArt, logoTones, probePictures, renderPictures } = await import('../media/picture.ts');
  const infos = await probePictures(asked, folderOf(options.file), options.world, options.report);
  const plan = withShapes(planned, template, infos);
  const sizes = new Map<string, PictureSize>();
  const croppable = croppablePictures(plan, template, infos);
  for (const [src, info] of infos) {
    const { width, height, svg, load } = info;
    sizes.set(src, {
      width,
      height,
      lineArt: svg || (croppable.has(src) && (await isLineArt(load, options.world.cache))),
      ...(marked.some((one) => one.src === src) ? { tones: await logoTones(info) } : {}),
    });
  }
  const all = new Map([...infos, ...logo]);
  return {
    plan,
    sizes,
    render: (scene, template) =>
      renderPictures([...pictureUses(scene), ...logoUses(template)], all, {
        ppi: template.limits.ppi,
        report: options.report,
        ...(options.world.cache ? { cache: options.world.cache } : {}),
      }),
  };
}

/** Those that would be cropped if they were photographs: the others need not be decoded to be placed. */
function croppablePictures(
  plan: DeckPlan,
  template: Template,
  infos: ReadonlyMap<string, PictureInfo>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const slide of plan.slides) {
    const layout = template.layouts.find(({ name }) => name === slide.layout);
    for (const slot of layout?.slots ?? []) {
      const content = slide.slots[slot.name];
      if (!layout || content?.kind !== 'picture' || content.picture.shown) continue;
      const info = infos.get(content.picture.src);
      if (info && wouldCrop({ ...info, lineArt: false }, picturePlace(slot, layout, slide)))
        found.add(content.picture.src);
    }
  }
  return found;
}

function pictureUses(scene: Scene): readonly PictureUse[] {
  const within = (item: SceneItem): readonly PictureUse[] => {
    if (item.kind === 'picture') return [item.picture];
    return item.kind === 'group' ? item.items.flatMap(within) : [];
  };
  return scene.slides.flatMap((slide) => slide.items.flatMap(within));
}
