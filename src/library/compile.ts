// The whole way, in one readable function:
//
//   text --parse--> Article --plan--> DeckPlan --layout--> Scene --emit--> .pptx
//                               ^                  ^          \---------> .svg
//                           Template ------ fonts, pictures, maps
//
// What is not always needed (maps, pictures, the emitter) is loaded when it is.

import { parseArticle } from '../article/parse.ts';
import type { Article } from '../article/types.ts';
import { planDeck } from '../deck/plan.ts';
import type { DeckPlan, PictureContent } from '../deck/types.ts';
import { type Report, reportOnce } from '../diagnostic/diagnostic.ts';
import type { LayoutAssets } from '../layout/assets.ts';
import { layoutDeck } from '../layout/layout.ts';
import type { LogoInfos } from '../media/logo.ts';
import type { Pictures } from '../media/types.ts';
import { ornamentUse } from '../scene/picture-key.ts';
import type { PictureUse, Scene, SceneItem } from '../scene/types.ts';
import { loadTemplate, templateSource } from '../template/load.ts';
import { mirrored } from '../template/mirror.ts';
import { resolveTemplate, type TemplateSource } from '../template/resolve.ts';
import type { Template } from '../template/types.ts';
import { createMeasurer } from '../text/measure.ts';
import type { Measurer } from '../text/types.ts';
import type { World } from '../world/types.ts';

export interface CompileOptions {
  /** The article's path: named in messages, and its folder is where its pictures are. */
  readonly file: string;
  readonly world: World;
  /** Name of a template that ships, or a folder's path. Before the article's own `template:`, then `briefing`. */
  readonly template?: string;
  /** One of the template's cuts, e.g. `executive`. Before the article's own `cut:`; without either, the whole deck. */
  readonly cut?: string;
  readonly report: Report;
  /** Of a draft, its `lines`: messages then name lines of the text that it was made from. */
  readonly lines?: readonly (number | undefined)[];
  /** Leaves the stamp off a draft whose marks are not yet looked at. */
  readonly allowDraft?: boolean;
  /** Told after each stage what it took, in milliseconds. */
  readonly onStage?: (stage: string, milliseconds: number) => void;
}

export interface Planned {
  readonly article: Article;
  readonly template: Template;
  readonly plan: DeckPlan;
}

export interface Compiled extends Planned {
  readonly scene: Scene;
  readonly pictures: Pictures;
  /** The deck; absent when an error was reported. */
  readonly pptx?: Uint8Array;
}

const defaultTemplate = 'briefing';

/** Text to plan: what `briefdeck plan` shows. */
export async function planArticle(text: string, options: CompileOptions): Promise<Planned> {
  const timed = stages(options);
  const article = await timed('parse', () =>
    stamped(parseArticle(text, options.file, options.report, options.lines), options),
  );
  const template = await timed('template', async () => {
    const loaded = await chosenTemplate(article, options);
    return article.meta.direction === 'rtl' ? mirrored(loaded) : loaded;
  });
  const plan = await timed('plan', () => planDeck(article, template, options.report, options.cut));
  return { article, template, plan };
}

/** A draft that nobody has looked through says so on every slide, unless told not to. */
function stamped(article: Article, { allowDraft }: CompileOptions): Article {
  if (!article.reviews || allowDraft) return article;
  const { handling } = article.meta;
  const stamp = handling ? 'DRAFT · ' : 'DRAFT';
  const meta = { ...article.meta, handling: `${stamp}${handling ?? ''}`, stamp: stamp.length };
  return { ...article, meta };
}

/** The option's template, which may be anywhere; or the article's, which may not be outside its folder. */
function chosenTemplate(
  article: Article,
  { file, template, world, report }: CompileOptions,
): Promise<Template> {
  const own = article.meta.template;
  if (template !== undefined || own === undefined)
    return loadTemplate(template ?? defaultTemplate, world, report);
  return loadTemplate(own.name, world, report, { folder: folderOf(file), span: own.span });
}

const folderOf = (file: string): string => (file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.');

/**
 * Text to deck. Content problems go to `options.report`; when one of them is an error there is no `pptx`.
 * @throws Refusal when the template cannot be used.
 */
export async function compile(text: string, options: CompileOptions): Promise<Compiled> {
  let errors = 0;
  const report = reportOnce((diagnostic) => {
    if (diagnostic.severity === 'error') errors += 1;
    options.report(diagnostic);
  });
  const counted = { ...options, report };
  const timed = stages(options);
  const planned = await planArticle(text, counted);
  const { template, scene, pictures } = await laidOut(planned.plan, planned.template, counted);
  if (errors > 0) return { ...planned, template, scene, pictures };
  const pptx = await timed('pptx', async () => {
    const { writePptx } = await import('../pptx/write.ts');
    return writePptx(scene, template, pictures);
  });
  return { ...planned, template, scene, pictures, pptx };
}

export interface LaidOut {
  /** With its logos where they fit. */
  readonly template: Template;
  readonly scene: Scene;
  readonly pictures: Pictures;
}

/** A planned deck, placed and measured, and its pictures made. */
export async function laidOut(
  plan: DeckPlan,
  planned: Template,
  options: Pick<CompileOptions, 'file' | 'world' | 'report' | 'onStage'>,
): Promise<LaidOut> {
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

type Timed = <T>(stage: string, work: () => T | Promise<T>) => Promise<T>;

function stages({ onStage }: Pick<CompileOptions, 'onStage'>): Timed {
  return async (stage, work) => {
    if (!onStage) return work();
    const start = process.uptime();
    const result = await work();
    onStage(stage, (process.uptime() - start) * 1000);
    return result;
  };
}

const assetText = async (path: string, world: World): Promise<string> =>
  new TextDecoder().decode(await world.asset(path));

const contents = (plan: DeckPlan) => plan.slides.flatMap((slide) => Object.values(slide.slots));

interface Probed {
  readonly sizes: LayoutAssets['pictures'];
  readonly render: (scene: Scene, template: Template) => Promise<Pictures>;
}

/**
 * A template as the bytes of a .potx that PowerPoint opens, and that makes the same slides as the template does.
 * @throws Refusal where there is no such template, it is invalid, or it is an organisation's own file already.
 */
export async function exportTemplate(name: string, { world, report }: ExportOptions): Promise<Uint8Array> {
  const source = await templateSource(name, world, report);
  const { template, infos } = await logos(resolveTemplate(source), { report });
  const uses = logoUses(template);
  const pictures: Pictures =
    uses.length === 0
      ? new Map()
      : await (await import('../media/picture.ts')).renderPictures(uses, new Map(infos), {
          ppi: template.limits.ppi,
          report,
        });
  const { writePotx } = await import('../pptx/write.ts');
  return writePotx(template, pictures, carried(source));
}

export type ExportOptions = Pick<CompileOptions, 'world' | 'report'>;

/** The folder's files as the exported one carries them: the logo is in its layouts already. */
function carried({ template: { logo: _, ...template }, layouts }: TemplateSource): string {
  const without = Object.entries(layouts).map(([name, layout]) => {
    const kept = layout.without?.filter((slot) => slot !== 'logo');
    return [name, { ...layout, ...(kept ? { without: kept } : {}) }];
  });
  return JSON.stringify({ template, layouts: Object.fromEntries(without) });
}

interface Logos {
  /** With its logos where they fit. */
  readonly template: Template;
  readonly infos: LogoInfos;
}

async function logos(template: Template, { report }: Pick<CompileOptions, 'report'>): Promise<Logos> {
  if (!logoUses(template).length) return { template, infos: new Map() };
  const { fitLogos } = await import('../media/logo.ts');
  const { layouts, infos } = await fitLogos(template.layouts, template.size.width, report);
  return { template: { ...template, layouts }, infos };
}

const logoUses = (template: Template): readonly PictureUse[] =>
  template.layouts.flatMap(({ ornaments }) => ornaments.flatMap((one) => ornamentUse(one) ?? []));

async function probe(
  plan: DeckPlan,
  logo: LogoInfos,
  options: Pick<CompileOptions, 'file' | 'world' | 'report'>,
): Promise<Probed> {
  const asked: PictureContent[] = contents(plan).flatMap((content) =>
    content.kind === 'picture' ? [content.picture] : [],
  );
  if (asked.length === 0 && logo.size === 0) return { sizes: new Map(), render: async () => new Map() };
  const { probePictures, renderPictures } = await import('../media/picture.ts');
  const sizes = await probePictures(asked, folderOf(options.file), options.world, options.report);
  const all = new Map([...sizes, ...logo]);
  return {
    sizes,
    render: (scene, template) =>
      renderPictures([...pictureUses(scene), ...logoUses(template)], all, {
        ppi: template.limits.ppi,
        report: options.report,
      }),
  };
}

function pictureUses(scene: Scene): readonly PictureUse[] {
  const within = (item: SceneItem): readonly PictureUse[] => {
    if (item.kind === 'picture') return [item.picture];
    return item.kind === 'group' ? item.items.flatMap(within) : [];
  };
  return scene.slides.flatMap((slide) => slide.items.flatMap(within));
}

async function mapDrawer(
  plan: DeckPlan,
  template: Template,
  measurer: Measurer,
  { world, report }: Pick<CompileOptions, 'world' | 'report'>,
): Promise<LayoutAssets['drawMap']> {
  if (!contents(plan).some(({ kind }) => kind === 'map')) return undefined;
  const [{ drawMap }, { loadAtlas }] = await Promise.all([
    import('../map/draw.ts'),
    import('../map/atlas.ts'),
  ]);
  const atlas = await loadAtlas(world);
  const { meta, language } = plan;
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
