// What is printed: the article on paper, its prose in columns with its maps, charts and figures, to be read before the meeting; and the
// deck's slides with their notes, or several to a page.

import type { Article } from '../article/types.ts';
import { planningOf } from '../deck/planning.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { LayoutAssets, PictureSize } from '../layout/assets.ts';
import { unknownIndex } from '../layout/deck-index.ts';
import { propertiesOf } from '../layout/properties.ts';
import type { Setting } from '../layout/setting.ts';
import type { Pictures } from '../media/types.ts';
import { onPaper, type PaperSize } from '../paper/design.ts';
import { type Handout, layHandout } from '../paper/handout.ts';
import { layPaper } from '../paper/pages.ts';
import { readForPaper } from '../paper/read.ts';
import type { PaperContent } from '../paper/types.ts';
import type { Paper } from '../scene/paper.ts';
import type { Template } from '../template/types.ts';
import type { Measurer } from '../text/types.ts';
import { faces, told } from './emit.ts';
import { hyphenated } from './hyphenated.ts';
import type { LaidOut } from './lay-out.ts';
import { mapDrawer } from './map-drawer.ts';
import { folderOf, type PictureOptions } from './pictures.ts';

export interface ReadAheadOptions extends PictureOptions {
  /** A4 unless said. */
  readonly paper?: PaperSize;
  /** A folder with fonts. */
  readonly fonts?: string;
}

export interface ReadAhead {
  readonly paper: Paper;
  /** One file; none where a letter has no font. */
  readonly files: readonly Uint8Array[];
}

export async function readAhead(
  article: Article,
  template: Template,
  measurer: Measurer,
  options: ReadAheadOptions,
): Promise<ReadAhead> {
  const { world, report, paper: size = 'a4' } = options;
  const { meta, language } = article;
  const printed = onPaper(template);
  const planning = planningOf(article, printed, report);
  const content = readForPaper(article, planning);
  const maps = piecesOf(content).flatMap((piece) => (piece.kind === 'map' ? [piece.map] : []));
  const drawMap = await mapDrawer({ maps, meta, language }, printed, measurer, options);
  const pictures = await picturesIn(content, options);
  const assets: LayoutAssets = { measurer, pictures: pictures.sizes, ...(drawMap ? { drawMap } : {}) };
  const properties = propertiesOf(meta);
  const paper = await hyphenated(
    (own, tell) =>
      layPaper(article, content, planning, settingOf(article, printed, own, tell), { size, properties }),
    ({ pages }) => pages.flatMap(({ items }) => items.map(({ item }) => item)),
    assets,
    options,
  );
  const { writePaper } = await import('../pdf/write.ts');
  const rendered = await pictures.render(paper, printed.limits.ppi);
  return {
    paper,
    files: told(
      await writePaper(paper, printed.theme, rendered, await faces(world, options.fonts, printed.fonts)),
      report,
    ),
  };
}

/** @param printed the template as it reads on paper */
function settingOf(article: Article, printed: Template, assets: LayoutAssets, report: Report): Setting {
  const { major, minor } = printed.theme.fonts;
  const { language } = article;
  return {
    template: printed,
    assets,
    families: { major: major.latin, minor: minor.latin, mono: 'Consolas' },
    language,
    rtl: language.direction === 'rtl',
    sources: new Map([...article.sources, ...article.explanations].map((source) => [source.number, source])),
    index: unknownIndex,
    pointers: [],
    citing: new Map(),
    small: true,
    report,
    torn: () => {},
  };
}

/** The deck's slides on paper, with their notes or several to a page. */
export async function handoutPdf(
  handout: Handout,
  article: Article,
  { scene, template, pictures, measurer }: LaidOut,
  { world, report, fonts, paper = 'a4' }: Pick<ReadAheadOptions, 'world' | 'report' | 'fonts' | 'paper'>,
): Promise<readonly Uint8Array[]> {
  const printed = onPaper(template);
  const setting = settingOf(article, printed, { measurer, pictures: new Map() }, report);
  const sheets = layHandout(scene, handout, article, setting, paper);
  const { writePaper } = await import('../pdf/write.ts');
  const deck = { scene, template };
  return told(
    await writePaper(sheets, printed.theme, pictures, await faces(world, fonts, printed.fonts), deck),
    report,
  );
}

const piecesOf = ({ leads, flow }: PaperContent) => [...leads, ...flow];

interface PaperPictures {
  readonly sizes: LayoutAssets['pictures'];
  readonly render: (paper: Paper, ppi: number) => Promise<Pictures>;
}

async function picturesIn(
  content: PaperContent,
  { file, world, report }: PictureOptions,
): Promise<PaperPictures> {
  const asked = piecesOf(content).flatMap((piece) => (piece.kind === 'picture' ? [piece.figure] : []));
  if (asked.length === 0) return { sizes: new Map(), render: async () => new Map() };
  const { probePictures, renderPictures } = await import('../media/picture.ts');
  const infos = await probePictures(asked, folderOf(file), world, report);
  const sizes = new Map<string, PictureSize>();
  for (const [src, { width, height }] of infos) sizes.set(src, { width, height, lineArt: true });
  return {
    sizes,
    render: (paper, ppi) => {
      const uses = paper.pages.flatMap(({ items }) =>
        items.flatMap(({ item }) => (item.kind === 'picture' ? [item.picture] : [])),
      );
      return renderPictures(uses, infos, { ppi, report, ...(world.cache ? { cache: world.cache } : {}) });
    },
  };
}
