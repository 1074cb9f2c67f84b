// Where every text of a deck comes from: the line of the article, and the sources that it stands on. For whoever answers
// with their name for each word on a slide.

import type { Article, Section, Source } from './article/types.ts';
import type { Span } from './diagnostic.ts';
import type { Scene, SceneItem, SceneParagraph, SceneRun, SceneSlide } from './layout/types.ts';

export interface Provenance {
  readonly article: string;
  readonly slides: readonly SlideProvenance[];
}

export interface SlideProvenance {
  /** Counted from 1. */
  readonly slide: number;
  readonly title: string;
  readonly layout: string;
  /** The section that the slide is made from; absent for title, agenda, sources. */
  readonly section?: { readonly heading: string; readonly line: number };
  readonly texts: readonly TextProvenance[];
}

export interface TextProvenance {
  /** The shape's name in PowerPoint's selection pane. */
  readonly shape: string;
  readonly text: string;
  /** True for what a map or chart says in itself. */
  readonly inGraphic?: true;
  /** In the article; absent for what stands on every slide and comes from the front matter or the template. */
  readonly line?: number;
  readonly column?: number;
  readonly sources: readonly { readonly number: number; readonly text: string; readonly url?: string }[];
}

/** @param compiled the article and its deck, as `compile` returns them. */
export function provenanceOf(compiled: { readonly article: Article; readonly scene: Scene }): Provenance {
  const { article, scene } = compiled;
  const sources = new Map(article.sources.map((source) => [source.number, source]));
  return {
    article: article.file,
    slides: scene.slides.map((slide, index) => slideProvenance(slide, index + 1, article, sources)),
  };
}

function slideProvenance(
  slide: SceneSlide,
  number: number,
  article: Article,
  sources: ReadonlyMap<number, Source>,
): SlideProvenance {
  const section = sectionAt(article.sections, slide.span);
  const heading = section && plain(section.title).trim();
  return {
    slide: number,
    title: slide.name,
    layout: slide.layout,
    ...(section && heading ? { section: { heading, line: section.span.line } } : {}),
    texts: slide.items.flatMap((item) => textsOf(item, sources)),
  };
}

const plain = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');

/** The last section that begins at the slide's place or before it. */
function sectionAt(sections: readonly Section[], { line }: Span): Section | undefined {
  return sections.filter(({ span }) => span.line <= line).at(-1);
}

function textsOf(item: SceneItem, sources: ReadonlyMap<number, Source>): readonly TextProvenance[] {
  switch (item.kind) {
    case 'text':
      return item.paragraphs.map((one) => textOf(item.name, one, one.span ?? item.span, sources));
    case 'table':
      return item.rows.flatMap((row) =>
        row.cells.flatMap((cell) =>
          cell.paragraphs.map((one) => textOf(item.name, one, one.span ?? row.span ?? item.span, sources)),
        ),
      );
    case 'group':
      return item.items
        .flatMap((one) => textsOf(one, sources))
        .map((one) => ({
          ...one,
          ...(one.line === undefined ? placeOf(item.span) : {}),
          inGraphic: true as const,
        }));
    case 'picture':
    case 'chart':
      return 'alt' in item.about
        ? [{ shape: item.name, text: item.about.alt, inGraphic: true, ...placeOf(item.span), sources: [] }]
        : [];
    case 'path':
      return [];
  }
}

const placeOf = (span: Span | undefined): { readonly line?: number; readonly column?: number } =>
  span ? { line: span.line, column: span.column } : {};

function textOf(
  shape: string,
  paragraph: SceneParagraph,
  span: Span | undefined,
  sources: ReadonlyMap<number, Source>,
): TextProvenance {
  const shown = paragraph.runs.filter((run) => !run.cites);
  return {
    shape,
    text: plain(shown),
    ...placeOf(span),
    sources: cited(paragraph.runs).flatMap((number) => {
      const source = sources.get(number);
      if (!source) return [];
      return [{ number, text: plain(source.text), ...(source.url ? { url: source.url } : {}) }];
    }),
  };
}

const cited = (runs: readonly SceneRun[]): readonly number[] => [
  ...new Set(runs.flatMap((run) => run.cites ?? [])),
];
