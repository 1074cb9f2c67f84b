// A deck held against the text it was made from: are the quotations verbatim, the facts there, the doubts kept, and what
// of the original does nobody see.

import type { Article, Block, QuoteBlock, Run, Section } from '../article/types.ts';
import type { Diagnostic, Span } from '../diagnostic.ts';
import type { Scene } from '../layout/types.ts';
import { namesIn, numbersIn, stem, stemsIn } from './facts.ts';
import { folded, wordsOf } from './fold.ts';
import { lostHedge } from './hedges.ts';
import * as say from './messages.ts';
import { originalOf, verdictOf } from './quotations.ts';

export interface CheckedQuotation {
  readonly text: string;
  readonly span: Span;
  readonly verdict: 'verbatim' | 'altered' | 'not-found';
}

export interface IntegrityReport {
  readonly quotations: readonly CheckedQuotation[];
  /** Paragraphs of the original, and how many of them reach a slide or its notes. */
  readonly paragraphs: number;
  readonly covered: number;
  readonly findings: readonly Diagnostic[];
}

/** A text of a slide and its place in the article. */
export interface ShownText {
  readonly shape: string;
  readonly text: string;
  readonly span: Span;
}

/**
 * @param shown texts of slides' content, in the author's words.
 * @param original the text as published, and its file's name for messages.
 */
export function checkAgainst(
  article: Article,
  scene: Scene,
  shown: readonly ShownText[],
  original: { readonly text: string; readonly file: string },
): IntegrityReport {
  const findings: Diagnostic[] = [];
  const source = originalOf(original.text);
  const quotations = quotationsOf(article.sections).map(({ text, span }): CheckedQuotation => {
    const verdict = verdictOf(text, source);
    if (verdict.kind === 'altered')
      findings.push(say.altered(text, verdict.original, verdict.difference, span));
    if (verdict.kind === 'not-found') findings.push(say.notFound(text, span));
    return { text, span, verdict: verdict.kind };
  });
  findings.push(
    ...factFindings(shown, original.text),
    ...hedgeFindings(shown, original.text, article.meta.language),
  );
  const paragraphs = paragraphsOf(original.text);
  const seen = deckWords(scene);
  const missed = paragraphs.filter(({ text }) => !isCovered(text, seen));
  findings.push(
    ...missed.map(({ text, line }) => say.uncovered(text, { file: original.file, line, column: 1 })),
  );
  return { quotations, paragraphs: paragraphs.length, covered: paragraphs.length - missed.length, findings };
}

const plain = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

interface Quotation {
  readonly text: string;
  readonly span: Span;
}

function quotationsOf(sections: readonly Section[]): readonly Quotation[] {
  return sections.flatMap(({ blocks, notes }) => [...blocks, ...notes].flatMap(blockQuotations));
}

function blockQuotations(block: Block): readonly Quotation[] {
  switch (block.kind) {
    case 'quote':
      return [quoted(block), ...block.rest.flatMap(blockQuotations)];
    case 'paragraph':
      return marked(plain(block.runs), block.span);
    case 'alert':
      return block.blocks.flatMap(blockQuotations);
    case 'list':
      return block.items.flatMap((item) => [
        ...marked(plain(item.runs), item.span),
        ...item.rest.flatMap(blockQuotations),
      ]);
    default:
      return [];
  }
}

const quoted = (block: QuoteBlock): Quotation => ({
  text: block.paragraphs.map(plain).join(' '),
  span: block.span,
});

/** Words between marks of any language; a word or two may be a name or irony. */
function marked(text: string, span: Span): readonly Quotation[] {
  const found = [...text.matchAll(/“([^“”]+)”|«([^«»]+)»|„([^„“”]+)[“”]|"([^"]+)"|「([^「」]+)」/gu)];
  return found
    .map((match) => match.slice(1).find((group) => group !== undefined) ?? '')
    .filter((words) => wordsOf(words).length >= 3 || /[\u3040-\u9fff]{6}/u.test(words))
    .map((words) => ({ text: words, span }));
}

function factFindings(shown: readonly ShownText[], original: string): readonly Diagnostic[] {
  const numbers = new Set(numbersIn(original));
  const stems = stemsIn(original);
  return shown.flatMap(({ text, span }) => [
    ...numbersIn(text)
      .filter((number) => !numbers.has(number))
      .map((number) => say.unknownNumber(number, span)),
    ...namesIn(text)
      .filter((name) => !name.split('-').some((part) => stems.has(stem(part))))
      .map((name) => say.unknownName(name, span)),
  ]);
}

function hedgeFindings(
  shown: readonly ShownText[],
  original: string,
  language: string,
): readonly Diagnostic[] {
  const sentences = folded(original)
    .split(/(?<=[.!?])["')]*\s+/u)
    .map(wordsOf);
  return shown.flatMap(({ text, span }) => {
    const lost = lostHedge(text, sentences, language);
    return lost ? [say.hedgeLost(text, lost.hedge, lost.sentence, span)] : [];
  });
}

/** By blank lines, or by lines where there are none; those under five words are headings and by-lines. */
function paragraphsOf(text: string): readonly { readonly text: string; readonly line: number }[] {
  const lines = text.split(/\r?\n/);
  const byLine = !lines.some(
    (line, index) => index > 0 && line.trim() === '' && lines[index + 1]?.trim() !== '',
  );
  const paragraphs: { text: string; line: number }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const last = paragraphs.at(-1);
    if (open && last && !byLine) last.text += ` ${line}`;
    else paragraphs.push({ text: line, line: index + 1 });
    open = true;
  }
  return paragraphs.filter((paragraph) => wordsOf(paragraph.text).length >= 5);
}

/** Triples of words that a slide or its notes have, one after the other. */
function deckWords(scene: Scene): ReadonlySet<string> {
  const texts = scene.slides.flatMap((slide) => [
    ...slide.items.flatMap((item) =>
      item.kind === 'text'
        ? item.paragraphs.map(({ runs }) =>
            runs
              .filter((run) => !run.cites)
              .map(({ text }) => text)
              .join(''),
          )
        : [],
    ),
    slide.notes.map(({ runs }) => plain(runs)).join(' '),
  ]);
  return new Set(texts.flatMap((text) => triples(wordsOf(text))));
}

const triples = (words: readonly string[]): readonly string[] =>
  words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);

function isCovered(paragraph: string, seen: ReadonlySet<string>): boolean {
  const own = triples(wordsOf(paragraph));
  return own.length === 0 || own.filter((one) => seen.has(one)).length >= own.length * 0.5;
}
