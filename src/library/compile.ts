// The whole way, in one readable function:
//
//   text --parse--> Article --plan--> DeckPlan --layout--> Scene --judge, emit--> .pptx, .html, .svg, .png
//                 ^             ^                  ^
//         files of data     Template ------ fonts, pictures, maps
//
// What is not always needed (maps, pictures, the emitter) is loaded when it is.

import { tooManySections } from '../article/messages.ts';
import { parseArticle } from '../article/parse.ts';
import type { Article } from '../article/types.ts';
import { planDeck } from '../deck/plan.ts';
import { type TriedLayout, withTriedLayouts } from '../deck/try-layouts.ts';
import type { DeckPlan } from '../deck/types.ts';
import { Refusal, type Report, reportOnce } from '../diagnostic/diagnostic.ts';
import type { Pictures } from '../media/types.ts';
import type { PaperSize } from '../paper/design.ts';
import type { Handout } from '../paper/handout.ts';
import type { Paper } from '../scene/paper.ts';
import type { Scene } from '../scene/types.ts';
import { inScript } from '../template/in-script.ts';
import { loadTemplate } from '../template/load.ts';
import { mirrored } from '../template/mirror.ts';
import type { Template } from '../template/types.ts';
import type { World } from '../world/types.ts';
import { withData } from './bind-data.ts';
import { dataClaims } from './data-claims.ts';
import { emit, isDeck, type OutputFormat } from './emit.ts';
import { endlessText } from './endless.ts';
import { type LayOutOptions, laidOut } from './lay-out.ts';
import { withLineIds } from './line-ids.ts';
import { brandNotDrawn } from './output-messages.ts';
import { folderOf } from './pictures.ts';
import { stages } from './stages.ts';

export interface CompileOptions extends LayOutOptions {
  /** Name of a template that ships, or a folder's path. Before the article's own `template:`, then `briefing`. */
  readonly template?: string;
  /** One of the template's cuts, e.g. `executive`. Before the article's own `cut:`; without either, the whole deck. */
  readonly cut?: string;
  /** Layouts of single sections, instead of what the article asks for. */
  readonly layouts?: readonly TriedLayout[];
  /** Of a preview: numbers that stand in all places of the plan and the Scene, and in what is found there, for the article's lines. */
  readonly lineIds?: readonly number[];
  /** Of a draft, its `lines`: messages then name lines of the text that it was made from. */
  readonly lines?: readonly (number | undefined)[];
  /** What the deck is written as; a `.pptx` where it is not said. */
  readonly outputs?: readonly OutputFormat[];
  /** Pixels a point, of pictures of slides. */
  readonly scale?: number;
  /** Of the read-ahead and of a handout; A4 unless said. */
  readonly paper?: PaperSize;
  /** A folder with fonts for a PDF, as the user gives it: for letters that none has which ships, and for the template's own families. */
  readonly fonts?: string;
  /** How the .pdf has the slides: each over its notes, or so many a page; a page of its own size each, unless said. */
  readonly handout?: Handout;
  /** Leaves the stamp off a draft whose marks are not yet looked at. */
  readonly allowDraft?: boolean;
}

export interface Planned {
  readonly article: Article;
  readonly template: Template;
  readonly plan: DeckPlan;
}

export interface Compiled extends Planned {
  readonly scene: Scene;
  readonly pictures: Pictures;
  /** The deck; absent when an error was reported, or it was not asked for. */
  readonly pptx?: Uint8Array;
  /** The read-ahead, where it was asked for. */
  readonly paper?: Paper;
  /** What was asked for: a file's bytes, or each slide's; nothing when an error was reported. */
  readonly files: ReadonlyMap<OutputFormat, readonly Uint8Array[]>;
}

const defaultTemplate = 'briefing';

/** A package of more slides than come of these has more parts than an archive can number (65,534; four a slide). */
const mostSections = 10_000;

/** Text to plan: what `briefdeck plan` shows. */
export async function planArticle(
  text: string,
  options: CompileOptions,
  /** Told of slides, where they are not what is wanted. */
  ofSlides: Report = options.report,
): Promise<Planned> {
  const timed = stages(options);
  const endless = endlessText(text, options.file);
  if (endless) throw new Refusal(endless);
  const parsed = await timed('parse', () =>
    stamped(parseArticle(text, options.file, options.report, options.lines), options),
  );
  const { world, report } = options;
  if (parsed.sections.length > mostSections)
    throw new Refusal(tooManySections(parsed.sections.length, mostSections, options.file));
  const bound = await withData(parsed, { folder: folderOf(options.file), world, report });
  for (const finding of dataClaims(bound)) report(finding);
  const article = withOptions(bound, options);
  const template = await timed('template', () => templateFor(article, options));
  const plan = await timed('plan', () => planDeck(article, template, ofSlides, options.cut));
  return { article, template, plan };
}

/** As a preview asks for it. */
function withOptions(article: Article, { layouts, lineIds, cut }: CompileOptions): Article {
  const own = layouts ? withTriedLayouts(article, layouts) : article;
  // A cut says in words at which lines it leaves something out.
  return lineIds && !(cut ?? article.meta.cut) ? withLineIds(own, lineIds) : own;
}

/** A draft that nobody has looked through says so on every slide, unless told not to. */
function stamped(article: Article, { allowDraft }: CompileOptions): Article {
  if (!article.reviews || allowDraft) return article;
  const { handling } = article.meta;
  const stamp = handling ? 'DRAFT · ' : 'DRAFT';
  const meta = { ...article.meta, handling: `${stamp}${handling ?? ''}`, stamp: stamp.length };
  return { ...article, meta };
}

/** As it is for the article's script; made once a session, as long as its files are as they were. */
async function templateFor(article: Article, options: CompileOptions): Promise<Template> {
  const { direction, fonts } = article.language;
  const made = async (world: World, report: Report): Promise<Template> => {
    const loaded = await chosenTemplate(article, { ...options, world, report });
    return inScript(direction === 'rtl' ? mirrored(loaded) : loaded, fonts);
  };
  const { kept, world, report, template, file } = options;
  if (!kept) return made(world, report);
  const { keptTemplate } = await import('./kept-template.ts');
  const key = JSON.stringify([template, article.meta.template, file, direction, fonts]);
  return keptTemplate(key, kept, world, report, made);
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
  const { outputs = ['pptx'], scale } = options;
  const decks = outputs.filter(isDeck);
  // Of slides that nobody asked for, only what keeps any output from being made is told.
  const ofSlides: Report =
    decks.length > 0 || outputs.length === 0 ? report : (one) => one.severity === 'error' && report(one);
  const planned = await planArticle(text, counted, ofSlides);
  const laidOutOptions = { ...counted, report: ofSlides };
  const { template, scene, pictures, measurer } = await laidOut(
    planned.plan,
    planned.template,
    laidOutOptions,
  );
  const files = new Map<OutputFormat, readonly Uint8Array[]>();
  const laid = { ...planned, template, scene, pictures, files };
  if (errors > 0) return laid;
  await timed('judge', async () => {
    const { judgeScene } = await import('./judge.ts');
    await judgeScene(scene, template, pictures, measurer, ofSlides, options.kept);
  });
  const { words } = planned.article.language;
  const drawn = decks.filter((format) => format !== 'pptx');
  if (template.base && drawn.length > 0) report(brandNotDrawn(template.theme.name, drawn));
  for (const format of decks)
    files.set(
      format,
      await timed(format, async () => {
        if (format === 'pdf' && options.handout) {
          const { handoutPdf } = await import('./read-ahead.ts');
          return handoutPdf(options.handout, planned.article, { ...laid, measurer }, counted);
        }
        return emit(format, laid, {
          words,
          world: options.world,
          report,
          ...(scale === undefined ? {} : { scale }),
          ...(options.fonts === undefined ? {} : { fonts: options.fonts }),
        });
      }),
    );
  let paper: Paper | undefined;
  if (outputs.includes('read-ahead')) {
    const { readAhead } = await import('./read-ahead.ts');
    const made = await timed('read-ahead', () =>
      readAhead(planned.article, planned.template, measurer, counted),
    );
    files.set('read-ahead', made.files);
    paper = made.paper;
  }
  // A form that cannot be written is an error, and then none is.
  if (errors > 0) return { ...laid, files: new Map() };
  const [pptx] = files.get('pptx') ?? [];
  return { ...laid, ...(pptx ? { pptx } : {}), ...(paper ? { paper } : {}) };
}
