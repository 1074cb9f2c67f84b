// Scene + Template -> the bytes of a .pptx. Slides, layouts, masters, notes and tables are written here from the Scene;
// charts and their workbooks are parts of their own, made in chart/, which is loaded only when a deck has one.

import type { Pictures } from '../media/types.ts';
import { embeddedFonts } from '../opc/embedded-fonts.ts';
import { XML_HEAD } from '../opc/escape.ts';
import { Relationships } from '../opc/write-relationships.ts';
import { ShapeNames } from '../scene/shape-names.ts';
import { slideIds } from '../scene/slide-ids.ts';
import type { ChartItem, Scene, SceneItem, SceneSlide } from '../scene/types.ts';
import type { SlideLayout, Template } from '../template/types.ts';
import { beside, keepParts } from './base.ts';
import { type Embedding, slidePart, type Tongue, writeBase, writeOwn } from './behind-slides.ts';
import type { ChartParts } from './chart/parts.ts';
import { language } from './escape.ts';
import { withGallery } from './gallery.ts';
import { MediaStore } from './media.ts';
import { notesXml } from './notes.ts';
import { newPackage, type Package, ROOT_RELS } from './package.ts';
import { NAMESPACES } from './part.ts';
import { appXml, coreXml, packageDate } from './properties.ts';
import { type Recorder, recordPart, writeRecord } from './record.ts';
import { slideXml } from './slide.ts';
import { DEFAULT_STYLE } from './style.ts';

/**
 * The same scene, template and pictures give the same bytes, on any machine.
 * @param record makes the record of what was written; without it there is none.
 */
export async function writePptx(
  scene: Scene,
  template: Template,
  pictures: Pictures,
  record?: Recorder,
): Promise<Uint8Array> {
  const charts = scene.slides.flatMap((slide) => chartsOf(slide.items));
  const chartParts =
    charts.length > 0 ? (await import('./chart/parts.ts')).chartParts(charts, packageDate(scene)) : [];
  return packageOf(
    scene,
    withGallery(template, scene),
    pictures,
    { charts: chartParts, embed: await embedding(template) },
    record,
  );
}

function packageOf(
  scene: Scene,
  template: Template,
  pictures: Pictures,
  { charts, embed }: { readonly charts: readonly ChartParts[]; readonly embed: Embedding },
  record: Recorder | undefined,
): Uint8Array {
  const into = newPackage();
  const tongue = { rtl: scene.rtl, language: language(scene.language) };
  const media = new MediaStore(pictures, into);
  into.xml('docProps/core.xml', 'core', coreXml(scene));
  into.xml('docProps/app.xml', 'app', appXml(scene, template.theme.name));
  if (template.base) keepParts(template.base, into, `ppt/${slidePart(0)}`);
  const item = record && into.free(1, recordPart);
  if (template.base) writeBase(scene, template, template.base, into, tongue, item, embed);
  else writeOwn(scene, template, media, into, tongue, { kind: 'presentation', item, embed });
  into.xml('ppt/presProps.xml', 'presProps', `${XML_HEAD}<p:presentationPr ${NAMESPACES}/>`);
  into.xml('ppt/viewProps.xml', 'viewProps', `${XML_HEAD}<p:viewPr ${NAMESPACES}/>`);
  const numbers = writeSlides(scene, template, media, into, tongue, record);
  for (const [index, chart] of charts.entries()) writeChart(chart, numbers[index] ?? index + 1, into);
  if (record && item !== undefined)
    writeRecord(record.whole(into.view(), template.base?.presentation ?? 'ppt/presentation.xml'), item, into);
  return into.bytes(ROOT_RELS);
}

async function embedding({ fonts = [], base }: Template): Promise<Embedding> {
  if (fonts.every(({ embedded }) => embedded === undefined)) return () => '';
  const { embedFonts } = await import('./fonts.ts');
  return (rels, into) =>
    embedFonts(fonts, base ? embeddedFonts(base.presentationXml) : new Set(), rels, into);
}

/** @returns the numbers of the charts' parts, in order. */
function writeSlides(
  scene: Scene,
  template: Template,
  media: MediaStore,
  into: Package,
  tongue: Tongue,
  record: Recorder | undefined,
): readonly number[] {
  const layouts = new Map(
    template.layouts.map((layout, index) => {
      const part = layout.part ?? `ppt/slideLayouts/slideLayout${index + 1}.xml`;
      return [layout.name, { layout, path: beside(part) }];
    }),
  );
  const notesMaster = beside(template.base?.notesMaster ?? 'ppt/notesMasters/notesMaster1.xml');
  const charts: number[] = [];
  const view = into.view();
  const ids = slideIds(scene);
  for (const [index, slide] of scene.slides.entries()) {
    const { layout, path } = layoutOf(slide, layouts);
    const rels = new Relationships();
    rels.part('slideLayout', path);
    rels.part('notesSlide', `../notesSlides/notesSlide${index + 1}.xml`);
    const xml = slideXml(slide, ids[index] ?? 0, {
      names: new ShapeNames(),
      rels,
      layout,
      // The direction of the styles that placeholders inherit.
      rtl: template.base ? template.base.rtl : scene.rtl,
      free: template.base && !template.base.own ? undefined : DEFAULT_STYLE,
      slide: (target) => (scene.slides[target] ? `slide${target + 1}.xml` : undefined),
      media: (key) => media.get(key),
      nextChart: () => {
        charts.push(into.free((charts.at(-1) ?? 0) + 1, (number) => `ppt/charts/chart${number}.xml`));
        return `../charts/chart${charts.at(-1)}.xml`;
      },
    });
    const part = `ppt/${slidePart(index)}`;
    into.xml(part, 'slide', xml, rels);
    const notes = writeNotes(slide, index + 1, notesMaster, into, tongue);
    // Charts are written when all slides are, and a slide with one is read then.
    if (record && chartsOf(slide.items).length > 0) continue;
    record?.slide(view, part, index);
    into.settle([part, notes]);
  }
  return charts;
}

interface LayoutPart {
  readonly layout: SlideLayout;
  /** Seen from a slide. */
  readonly path: string;
}

function layoutOf(slide: SceneSlide, layouts: ReadonlyMap<string, LayoutPart>): LayoutPart {
  const found = layouts.get(slide.layout);
  if (!found)
    throw new Error(`slide "${slide.name}" wants the layout "${slide.layout}", which the template has not`);
  return found;
}

/** @returns the part. */
function writeNotes(
  slide: SceneSlide,
  number: number,
  master: string,
  into: Package,
  tongue: Tongue,
): string {
  const rels = new Relationships();
  rels.part('notesMaster', master);
  rels.part('slide', `../slides/slide${number}.xml`);
  const part = `ppt/notesSlides/notesSlide${number}.xml`;
  into.xml(part, 'notesSlide', notesXml(slide.notes, { ...tongue, rels, number }), rels);
  return part;
}

function writeChart(chart: ChartParts, number: number, into: Package): void {
  const rels = new Relationships();
  rels.part('package', `../embeddings/workbook${number}.xlsx`);
  into.xml(`ppt/charts/chart${number}.xml`, 'chart', chart.xml, rels);
  into.media(`ppt/embeddings/workbook${number}.xlsx`, chart.workbook, true);
}

/** Charts in the order the slides are written. */
function chartsOf(items: readonly SceneItem[]): readonly ChartItem[] {
  return items.flatMap((item) =>
    item.kind === 'chart' ? [item] : item.kind === 'group' ? chartsOf(item.items) : [],
  );
}
