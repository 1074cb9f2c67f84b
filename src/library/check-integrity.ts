// An article and its deck, held against the text that they were made from.

import type { Article } from '../article/types.ts';
import { readMarkdown } from '../draft/read-markdown.ts';
import { readText } from '../draft/read-text.ts';
import type { SourceDocument } from '../draft/types.ts';
import { compareWithOriginal } from '../integrity/compare.ts';
import type { IntegrityReport, ShownText } from '../integrity/types.ts';
import type { SlideProvenance, TextProvenance, Words } from '../values/provenance.ts';
import type { Compiled } from './compile.ts';
import { provenanceOf } from './provenance.ts';

export type {
  CheckedQuotation,
  Difference,
  IntegrityReport,
  MissedParagraph,
  OriginalPlace,
} from '../integrity/types.ts';

export interface PublishedText {
  /** The text as published, or what `readHtml` or `readDocx` made of a page or a Word file. */
  readonly text: string | SourceDocument;
  /** Its name for messages. */
  readonly file: string;
}

/**
 * Quotations character by character (after typographic folding; brackets and ellipses may stand for what was
 * left out) and whether their speakers are named beside them; numbers, dates and names that the original has
 * not; doubts and negations that were lost; and what of the original reaches nobody.
 */
export function checkIntegrity(
  compiled: Pick<Compiled, 'article' | 'scene' | 'template'>,
  original: PublishedText,
): IntegrityReport {
  const { article, template } = compiled;
  const { slides } = provenanceOf(compiled);
  const names = namesOf(article);
  const seen = new Set<string>();
  const isSources = ({ layout }: SlideProvenance): boolean =>
    template.layouts.some(({ name, like }) => name === layout && like === 'sources');
  const shown = slides
    // Sources are looked at one by one, not slide by slide.
    .filter((slide) => !isSources(slide))
    .flatMap((slide) => withUnits(slide.texts).flatMap((text) => shownText(text, article.file, names) ?? []))
    .filter(({ text, span }) => {
      const key = `${span.line} ${text}`;
      if (text === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  return compareWithOriginal(
    {
      article,
      shown,
      slides: slides.map(({ texts, notes }) => [...texts, ...notes].map(({ text }) => text).join('\n')),
    },
    { document: documentOf(original), file: original.file },
  );
}

/** Paragraphs with their places. Of Markdown, the words without the marks. */
function documentOf({ text, file }: PublishedText): SourceDocument {
  if (typeof text !== 'string') return text;
  return /\.(?:md|markdown)$/i.test(file) ? readMarkdown(text, file) : readText(text);
}

interface Names {
  /** On maps, as their labels have them. */
  readonly places: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

function namesOf({ sections }: Article): Names {
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    places: new Set(
      blocks.flatMap((block) =>
        block.kind === 'map' ? block.map.places.map((place) => place.label ?? place.name) : [],
      ),
    ),
    speakers: new Set(
      blocks.flatMap((block) =>
        block.kind === 'quote' && block.attribution ? [block.attribution.speaker] : [],
      ),
    ),
  };
}

/** A figure and the unit on the line under it are one text. */
function withUnits(texts: readonly TextProvenance[]): readonly TextProvenance[] {
  const whole: TextProvenance[] = [];
  for (const text of texts) {
    const last = whole.at(-1);
    if (!last || last.shape !== text.shape || !/^Number\b/.test(text.shape)) {
      whole.push(text);
      continue;
    }
    const parts: readonly Words[] = [
      ...(last.parts ?? [last]),
      { text: ' ', from: 'briefdeck' },
      ...(text.parts ?? [text]),
    ];
    whole[whole.length - 1] = { ...last, text: `${last.text} ${text.text}`, parts };
  }
  return whole;
}

/** What the front matter says of the article rather than in it is no claim of the text's. */
const claims = new Set(['title', 'subtitle', 'bluf']);

function shownText(one: TextProvenance, file: string, names: Names): ShownText | undefined {
  if (one.alternative || /^(?:Source line|Footer)/.test(one.shape)) return undefined;
  // A map's names of countries say where, and nothing about them.
  if (one.inGraphic && one.shape.startsWith('Label: ') && !names.places.has(one.text)) return undefined;
  const parts = one.parts ?? [one];
  const first = parts.find(isClaim);
  if (!first?.line) return undefined;
  return {
    text: parts.map(claimed).join('').replace(/\s+/g, ' ').trim(),
    span: { file, line: first.line, column: first.column ?? 1 },
    kind: kindOf(one, names.speakers),
  };
}

/** The author's words, and the punctuation that joins them. */
function claimed(words: Words): string {
  if (isClaim(words)) return words.text;
  if (words.from === 'article') return '';
  return /[\p{L}\p{N}]/u.test(words.text) ? ' ' : words.text;
}

const isClaim = ({ from, key, text, written }: Words): boolean =>
  (from === 'article' && !(written !== undefined && /^[\d,]+$/.test(text))) ||
  (from === 'front matter' && claims.has(key ?? ''));

function kindOf(
  { shape, inGraphic, text }: TextProvenance,
  speakers: ReadonlySet<string>,
): ShownText['kind'] {
  if (inGraphic) return shape.startsWith('Label: ') ? 'name' : 'label';
  if (/^Attribution/.test(shape) && speakers.has(text)) return 'speaker';
  if (shape === 'Title') return 'title';
  if (/^Quote/.test(shape)) return 'quotation';
  return 'text';
}
