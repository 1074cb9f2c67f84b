// Scene + Template -> the bytes of a .pptx. Slides, layouts, masters, notes and tables are written here from the Scene;
// charts come from pptxgenjs, which is loaded only when a deck has one (chart.ts).

import type { Scene, SceneChart, SceneItem, SceneSlide } from '../layout/types.ts';
import type { Pictures } from '../media/types.ts';
import type { SlideLayout, Template } from '../template/types.ts';
import type { ChartParts } from './chart.ts';
import { language } from './escape.ts';
import { masterXml } from './master.ts';
import { MediaStore } from './media.ts';
import { notesXml } from './notes.ts';
import { notesMasterXml } from './notes-master.ts';
import { Package, ROOT_RELS } from './package.ts';
import { NAMESPACES, Relationships, ShapeNames, XML_HEAD } from './part.ts';
import { presentationXml } from './presentation.ts';
import { appXml, coreXml, packageDate } from './properties.ts';
import { slideXml } from './slide.ts';
import { layoutXml } from './slide-layout.ts';
import { TABLE_STYLES } from './table-styles.ts';
import { themeXml } from './theme.ts';

/** The same scene, template and pictures give the same bytes, on any machine. */
export async function writePptx(scene: Scene, template: Template, pictures: Pictures): Promise<Uint8Array> {
  const charts = scene.slides.flatMap((slide) => chartsOf(slide.items));
  const chartParts =
    charts.length > 0
      ? await (await import('./chart.ts')).chartParts(charts, template.theme, packageDate(scene))
      : [];
  return packageOf(scene, template, pictures, chartParts);
}

function packageOf(
  scene: Scene,
  template: Template,
  pictures: Pictures,
  charts: readonly ChartParts[],
): Uint8Array {
  const into = new Package();
  const tongue = { rtl: scene.rtl, language: language(scene.language) };
  const presentation = new Relationships();
  const master = presentation.part('slideMaster', 'slideMasters/slideMaster1.xml');
  const slides = scene.slides.map((_, index) => presentation.part('slide', `slides/slide${index + 1}.xml`));
  const notesMaster = presentation.part('notesMaster', 'notesMasters/notesMaster1.xml');
  presentation.part('presProps', 'presProps.xml');
  presentation.part('viewProps', 'viewProps.xml');
  presentation.part('theme', 'theme/theme1.xml');
  presentation.part('tableStyles', 'tableStyles.xml');

  into.xml('docProps/core.xml', 'core', coreXml(scene));
  into.xml('docProps/app.xml', 'app', appXml(scene, template.theme.name));
  into.xml(
    'ppt/presentation.xml',
    'presentation',
    presentationXml(scene, { master, notesMaster, slides }),
    presentation,
  );
  into.xml('ppt/presProps.xml', 'presProps', `${XML_HEAD}<p:presentationPr ${NAMESPACES}/>`);
  into.xml('ppt/viewProps.xml', 'viewProps', `${XML_HEAD}<p:viewPr ${NAMESPACES}/>`);
  into.xml('ppt/tableStyles.xml', 'tableStyles', TABLE_STYLES);
  into.xml('ppt/theme/theme1.xml', 'theme', themeXml(template.theme));
  into.xml('ppt/theme/theme2.xml', 'theme', themeXml(template.theme));
  const media = new MediaStore(pictures, into);
  writeMasters(template, media, into, tongue);
  writeSlides(scene, template, media, into, tongue);
  for (const [index, chart] of charts.entries()) writeChart(chart, index + 1, into);
  return into.bytes(ROOT_RELS);
}

interface Tongue {
  readonly rtl: boolean;
  readonly language: string;
}

function writeMasters(template: Template, media: MediaStore, into: Package, tongue: Tongue): void {
  const rels = new Relationships();
  const layouts = template.layouts.map((_, index) =>
    rels.part('slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`),
  );
  rels.part('theme', '../theme/theme1.xml');
  into.xml(
    'ppt/slideMasters/slideMaster1.xml',
    'slideMaster',
    masterXml(template, { ...tongue, layouts }),
    rels,
  );
  for (const [index, layout] of template.layouts.entries()) {
    const up = new Relationships();
    up.part('slideMaster', '../slideMasters/slideMaster1.xml');
    into.xml(
      `ppt/slideLayouts/slideLayout${index + 1}.xml`,
      'slideLayout',
      layoutXml(layout, template.master, { ...tongue, rels: up, media: (key) => media.get(key) }),
      up,
    );
  }
  const notesRels = new Relationships();
  notesRels.part('theme', '../theme/theme2.xml');
  into.xml('ppt/notesMasters/notesMaster1.xml', 'notesMaster', notesMasterXml(tongue), notesRels);
}

function writeSlides(
  scene: Scene,
  template: Template,
  media: MediaStore,
  into: Package,
  tongue: Tongue,
): void {
  const layouts = new Map(
    template.layouts.map((layout, index) => [layout.name, { layout, number: index + 1 }]),
  );
  let chart = 0;
  for (const [index, slide] of scene.slides.entries()) {
    const { layout, number } = layoutOf(slide, layouts);
    const rels = new Relationships();
    rels.part('slideLayout', `../slideLayouts/slideLayout${number}.xml`);
    if (slide.notes.length > 0) rels.part('notesSlide', `../notesSlides/notesSlide${index + 1}.xml`);
    const xml = slideXml(slide, {
      names: new ShapeNames(),
      rels,
      layout,
      rtl: scene.rtl,
      slide: (target) => (scene.slides[target] ? `slide${target + 1}.xml` : undefined),
      media: (key) => media.get(key),
      nextChart: () => {
        chart += 1;
        return `../charts/chart${chart}.xml`;
      },
    });
    into.xml(`ppt/slides/slide${index + 1}.xml`, 'slide', xml, rels);
    if (slide.notes.length > 0) writeNotes(slide, index + 1, into, tongue);
  }
}

function layoutOf(
  slide: SceneSlide,
  layouts: ReadonlyMap<string, { readonly layout: SlideLayout; readonly number: number }>,
): { readonly layout: SlideLayout; readonly number: number } {
  const found = layouts.get(slide.layout);
  if (!found)
    throw new Error(`slide "${slide.name}" wants the layout "${slide.layout}", which the template has not`);
  return found;
}

function writeNotes(slide: SceneSlide, number: number, into: Package, tongue: Tongue): void {
  const rels = new Relationships();
  rels.part('notesMaster', '../notesMasters/notesMaster1.xml');
  rels.part('slide', `../slides/slide${number}.xml`);
  into.xml(
    `ppt/notesSlides/notesSlide${number}.xml`,
    'notesSlide',
    notesXml(slide.notes, { ...tongue, rels, number }),
    rels,
  );
}

function writeChart(chart: ChartParts, number: number, into: Package): void {
  const rels = new Relationships();
  rels.part('package', `../embeddings/workbook${number}.xlsx`);
  into.xml(`ppt/charts/chart${number}.xml`, 'chart', chart.xml, rels);
  into.media(`ppt/embeddings/workbook${number}.xlsx`, chart.workbook, true);
}

/** Charts in the order the slides are written. */
function chartsOf(items: readonly SceneItem[]): readonly SceneChart[] {
  return items.flatMap((item) =>
    item.kind === 'chart' ? [item.chart] : item.kind === 'group' ? chartsOf(item.items) : [],
  );
}
