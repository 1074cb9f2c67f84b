// A deck for the preview's page: what would be built, slide by slide, with the plan's reasons and what is found.

import { plainText } from '../deck/runs.ts';
import { layoutFits } from '../deck/try-layouts.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { notesHtml } from '../html/notes.ts';
import type {
  PreviewDeck,
  PreviewFinding,
  PreviewLayout,
  PreviewSection,
  PreviewSlide,
} from '../preview/types.ts';
import type { Compiled } from './compile.ts';
import type { LineIds } from './line-ids.ts';

/** @param diagnostics what was reported of it, at its lines. @param drawn each slide as SVG, by the numbers of lines. */
export function previewDeck(
  compiled: Compiled,
  diagnostics: readonly Diagnostic[],
  drawn: readonly string[],
  { ids, lineOf }: LineIds,
): PreviewDeck {
  const { article, plan, scene, template } = compiled;
  const { words } = article.language;
  return {
    title: scene.properties.title,
    language: scene.language,
    rtl: scene.rtl,
    file: article.file,
    template: template.name,
    cut: plan.cut?.name ?? '',
    cuts: Object.keys(template.cuts),
    size: scene.size,
    slides: scene.slides.map((slide, index) => ({
      name: slide.name,
      layout: slide.layout,
      ...plannedAs(plan.slides, slide.span.line, slide.name, index, lineOf),
      line: lineOf(slide.span.line),
      svg: drawn[index] ?? '',
      notes: slide.notes.length > 0 ? notesHtml(slide.notes, scene, words) : '',
    })),
    findings: previewFindings(
      diagnostics,
      scene.slides.map(({ span }) => lineOf(span.line)),
    ),
    lines: ids,
  };
}

/** Which layouts a section could ask for. */
export const layoutsFor =
  ({ article, template }: Compiled, { ids }: LineIds) =>
  ({ line, heading }: PreviewSection): readonly PreviewLayout[] =>
    layoutFits(article, template, { line: ids[line - 1] ?? line, heading });

/** A slide that is divided has its plan's reason on each page. */
function plannedAs(
  slides: Compiled['plan']['slides'],
  line: number,
  name: string,
  index: number,
  lineOf: LineIds['lineOf'],
): Pick<PreviewSlide, 'chosenBy' | 'reason' | 'section'> {
  const planned =
    slides.find((one) => one.span.line === line && name.startsWith(plainText(one.title))) ??
    slides.find((one) => one.span.line === line) ??
    slides[index];
  const { section } = planned ?? {};
  return {
    chosenBy: planned?.chosenBy ?? 'planner',
    reason: planned?.reason ?? '',
    ...(section ? { section: { line: lineOf(section.span.line), heading: section.heading } } : {}),
  };
}

/** @param lines where each slide begins in the article. */
export function previewFindings(
  diagnostics: readonly Diagnostic[],
  lines: readonly number[],
): readonly PreviewFinding[] {
  return diagnostics.map(({ severity, id, message, hints, span }) => {
    // An agenda, made of the front matter, stands behind what comes of later lines.
    const nearest = span ? Math.max(...lines.filter((line) => line <= span.line)) : undefined;
    const slide = nearest === undefined ? -1 : lines.indexOf(nearest);
    return {
      severity,
      id,
      message,
      hints,
      ...(span ? { file: span.file, line: span.line } : {}),
      ...(slide >= 0 ? { slide } : {}),
    };
  });
}
