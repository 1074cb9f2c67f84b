// Where every text of a deck comes from: the line of the article or the key of its front matter, the template, or
// briefdeck itself; and the sources that it stands on. For whoever answers with their name for each word on a slide.

import type { Article, Source } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { ChartCells } from '../scene/chart.ts';
import { ShapeNames } from '../scene/shape-names.ts';
import type { ChartItem, Scene, SceneItem, SceneNote, SceneSlide, TextItem } from '../scene/types.ts';
import type { Origin } from '../values/origin.ts';
import type {
  NoteProvenance,
  Provenance,
  SlideProvenance,
  TextProvenance,
  Words,
} from '../values/provenance.ts';
import { paragraphOf } from './whose-words.ts';

/** @param compiled the article and its deck, as `compile` returns them. */
export function provenanceOf(
  compiled: { readonly article: Article; readonly scene: Scene },
  options: { readonly drafted?: boolean } = {},
): Provenance {
  const { article, scene } = compiled;
  return {
    article: article.file,
    ...(options.drafted ? { drafted: true } : {}),
    slides: scene.slides.map((slide, index) => slideProvenance(slide, index + 1, article)),
  };
}

function slideProvenance(slide: SceneSlide, number: number, article: Article): SlideProvenance {
  const { section } = slide;
  const names = new ShapeNames();
  return {
    slide: number,
    title: slide.name,
    layout: slide.layout,
    ...(section ? { section: { heading: section.heading, line: section.span.line } } : {}),
    texts: slide.items.flatMap((item) => textsOf(item, article, names)),
    notes: slide.notes.map((note) => noteOf(note, article)),
  };
}

const plain = (runs: readonly { readonly text: string }[]): string => runs.map(({ text }) => text).join('');

/** In the order in which shapes are written, for that is how PowerPoint's names are made unique. */
function textsOf(item: SceneItem, article: Article, names: ShapeNames): readonly TextProvenance[] {
  const shape = names.unique(item.name);
  switch (item.kind) {
    case 'text':
      return paragraphsOf(shape, item, article);
    case 'table':
      return [
        ...alternativeOf(shape, item, article),
        ...item.rows.flatMap(({ cells, span }, row) =>
          cells.flatMap((cell, column) =>
            paragraphsOf(shape, { ...cell, ...place(span ?? item.span) }, article).map((one) => ({
              ...one,
              place: `row ${row + 1}, column ${column + 1}`,
            })),
          ),
        ),
      ];
    case 'group': {
      const inner = item.items.flatMap((one) => textsOf(within(one, item.span), article, names));
      return [
        ...alternativeOf(shape, item, article),
        ...inner.map((one) => ({ ...one, inGraphic: true as const })),
      ];
    }
    case 'chart':
      return [...alternativeOf(shape, item, article), ...chartTexts(shape, item, article)];
    case 'picture':
    case 'path':
      return alternativeOf(shape, item, article);
  }
}

const place = (span: Span | undefined): { readonly span?: Span } => (span ? { span } : {});

/** What says no place of its own stands where its group does. */
const within = (item: SceneItem, span: Span | undefined): SceneItem =>
  item.span || !span ? item : { ...item, span };

/** A picture's is its author's; all others are made of what is shown. */
function alternativeOf(
  shape: string,
  { kind, about, span }: Exclude<SceneItem, TextItem>,
  { meta }: Article,
): readonly TextProvenance[] {
  if (!('alt' in about)) return [];
  const its = { text: about.alt, ...(span ? { line: span.line, column: span.column } : {}) };
  const key =
    span === undefined
      ? undefined
      : span.line === meta.cover?.span.line
        ? 'cover'
        : meta.logos?.some((logo) => logo.span.line === span.line)
          ? 'logo'
          : undefined;
  const origin: Words =
    kind !== 'picture' || !span
      ? { text: about.alt, from: 'briefdeck' }
      : key
        ? { ...its, from: 'front matter', key }
        : { ...its, from: 'article' };
  return [{ shape, alternative: true, ...origin, sources: [] }];
}

function paragraphsOf(
  shape: string,
  item: Pick<TextItem, 'paragraphs' | 'span'>,
  article: Article,
): readonly TextProvenance[] {
  return item.paragraphs.map(({ runs, span }) => {
    const said = runs.filter((run) => !run.cites);
    return {
      shape,
      ...paragraphOf(plain(said), runs, span ?? item.span, article),
      sources: [...new Set(runs.flatMap((run) => run.cites ?? []))].flatMap((number) => {
        const source = article.sources.find((one) => one.number === number);
        return source ? [cited(source)] : [];
      }),
    };
  });
}

const cited = ({ number, text, url }: Source): TextProvenance['sources'][number] => ({
  number,
  text: plain(text),
  ...(url ? { url } : {}),
});

function noteOf({ runs, span }: SceneNote, article: Article): NoteProvenance {
  return paragraphOf(plain(runs), runs, span, article);
}

/** Title, names and numbers. PowerPoint writes the numbers in its user's language; here they are as the article has them. */
function chartTexts(shape: string, { chart, span }: ChartItem, article: Article): readonly TextProvenance[] {
  const { cells, sheet, said, heading, heads = [], titleSpan } = chart;
  const one = (text: string, own: Span | undefined, origin?: Origin): TextProvenance => ({
    shape,
    inGraphic: true,
    ...paragraphOf(text, [{ text, ...(origin ? { origin } : {}) }], own ?? span, article),
    sources: [],
  });
  const rows: readonly ChartCells[] =
    cells ??
    sheet.names.map((name, row) => ({
      name: typeof name === 'string' ? name : String(name.serial),
      written: said.map((column) => column[row] ?? ''),
      span: span ?? { file: article.file, line: 1, column: 1 },
    }));
  // What is worked out from the author's columns stands behind them.
  const shown = sheet.columns.slice(0, rows[0]?.written.length);
  const headOf = (text: string): Origin | undefined => heads[shown.findIndex(({ name }) => name === text)];
  return [
    ...(heading?.parts ?? []).map(({ text, hint }) =>
      one(text, hint ? titleSpan : span, hint ? undefined : headOf(text)),
    ),
    ...shown.map(({ name }, index) => one(name, span, heads[index])),
    ...rows.flatMap(({ name, written, span: place, origins = [] }) => [
      one(name, place, origins[0]),
      ...written.flatMap((text, index) =>
        text === ''
          ? []
          : [{ ...one(text, place, origins[index + 1]), place: `${shown[index]?.name ?? ''}, ${name}` }],
      ),
    ]),
  ];
}
