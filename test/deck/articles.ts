// Small articles by hand, so that the planner's tests need no parser.

import type {
  AlertBlock,
  Article,
  Block,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  MapBlock,
  Meta,
  ParagraphBlock,
  QuoteBlock,
  RuleBlock,
  Run,
  Section,
  Source,
  TableBlock,
} from '../../src/article/types.ts';
import { planDeck } from '../../src/deck/plan.ts';
import type { DeckPlan, NotesParagraph, SlidePlan, SlotContent } from '../../src/deck/types.ts';
import type { Diagnostic, Span } from '../../src/diagnostic/diagnostic.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Template } from '../../src/template/types.ts';
import { template } from './template.ts';

export const at: Span = { file: 'a.md', line: 1, column: 1 };

export const t = (text: string): readonly Run[] => [{ text }];
export const cite = (text: string, ...cites: readonly number[]): Run => ({ text, cites });
export const p = (text: string | readonly Run[]): ParagraphBlock => ({
  kind: 'paragraph',
  runs: typeof text === 'string' ? t(text) : text,
  span: at,
});
export const ul = (...items: readonly string[]): ListBlock => list(false, items);
export const ol = (...items: readonly string[]): ListBlock => list(true, items);
function list(ordered: boolean, items: readonly string[]): ListBlock {
  return {
    kind: 'list',
    ordered,
    start: 1,
    items: items.map((text) => ({ runs: t(text), rest: [], span: at })),
    span: at,
  };
}
export const h = (level: 3 | 4, text: string): HeadingBlock => ({
  kind: 'heading',
  level,
  runs: t(text),
  span: at,
});
export const rule: RuleBlock = { kind: 'rule', span: at };
export const alert = (kind: AlertBlock['alert'], ...blocks: readonly Block[]): AlertBlock => ({
  kind: 'alert',
  alert: kind,
  blocks,
  span: at,
});
export const quote = (words: number, speaker?: string): QuoteBlock => ({
  kind: 'quote',
  paragraphs: [t(Array.from({ length: words }, (_, index) => `said${index}`).join(' '))],
  ...(speaker ? { attribution: { speaker, cites: [], runs: t(speaker), span: at } } : {}),
  rest: [],
  span: at,
});
export const figure: FigureBlock = { kind: 'figure', src: 'photo.jpg', alt: 'Two presidents', span: at };
export const map: MapBlock = {
  kind: 'map',
  span: at,
  map: {
    focus: ['KZ'],
    context: [],
    places: [],
    routes: [],
    labels: 'auto',
    frame: 'auto',
    cites: [],
    span: at,
  },
};
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  more: Partial<TableBlock> = {},
): TableBlock {
  return {
    kind: 'table',
    header: header.map(t),
    align: header.map(() => undefined),
    rows: rows.map((row) => row.map(t)),
    rowSpans: rows.map(() => at),
    span: at,
    ...more,
  };
}

export function section(title: string, ...blocks: readonly Block[]): Section {
  return { level: 2, title: t(title), blocks, hints: {}, notes: [], span: at };
}
export function part(title: string, ...blocks: readonly Block[]): Section {
  return { ...section(title, ...blocks), level: 1 };
}
export function opening(...blocks: readonly Block[]): Section {
  return { level: 0, title: [], blocks, hints: {}, notes: [], span: at };
}
export function asks(name: string, one: Section): Section {
  return { ...one, hints: { ...one.hints, layout: { name, span: at } } };
}

export function article(
  sections: readonly Section[],
  meta: Partial<Meta> = {},
  sources: readonly Source[] = [],
): Article {
  return {
    file: 'a.md',
    language: languageOf(meta.language ?? 'en'),
    meta: { title: 'The deck', authors: [], language: 'en', direction: 'ltr', ...meta },
    sections,
    sources,
    explanations: [],
  };
}

export interface Planned {
  readonly plan: DeckPlan;
  readonly told: readonly Diagnostic[];
  readonly ids: readonly string[];
}

export function plan(one: Article, on: Template = template, cut?: string): Planned {
  const told: Diagnostic[] = [];
  const made = planDeck(one, on, (diagnostic) => told.push(diagnostic), cut);
  return { plan: made, told, ids: told.map((diagnostic) => diagnostic.id) };
}

/** The slides of one section, the title slide left out. */
export function slidesOf(one: Section, meta: Partial<Meta> = {}): readonly SlidePlan[] {
  return plan(article([one], meta)).plan.slides.slice(1);
}

export const layoutsOf = (slides: readonly SlidePlan[]): readonly string[] =>
  slides.map((slide) => slide.layout);

export const text = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** The paragraphs of a text slot, as strings. */
export function said(slide: SlidePlan | undefined, slot = 'body'): readonly string[] {
  const content = slide?.slots[slot];
  return content?.kind === 'text' ? content.paragraphs.map((paragraph) => text(paragraph.runs)) : [];
}

/** Without the line that names the section, which layout sets under them. */
export const notes = (slide: SlidePlan | undefined): readonly string[] =>
  (slide?.notes ?? []).map((paragraph: NotesParagraph) => text(paragraph.runs));

/** Every text a slot holds. */
export function textsIn(content: SlotContent): readonly string[] {
  switch (content.kind) {
    case 'text':
      return content.paragraphs.map((paragraph) => text(paragraph.runs));
    case 'quote':
      return [...content.quote.paragraphs, content.quote.attribution?.runs ?? []].map(text);
    case 'table':
      return [...content.table.header, ...content.table.rows.flatMap((row) => row.cells)].map(text);
    case 'chart':
      return [
        ...content.chart.categories,
        ...content.chart.series.map((one) => one.name),
        content.chart.description,
      ];
    case 'map':
      return [JSON.stringify(content.map)];
    case 'picture':
      return [content.picture.alt];
    case 'logos':
      return content.logos.map(({ light }) => light.alt);
  }
}
