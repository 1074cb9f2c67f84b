// Markdown to Article: the stage's one entry.
//
//   text -> source text -> front matter -> tokens (marked)
//        -> footnotes found -> sections and blocks -> title -> Article
//
// Everything an author can get wrong is reported with its place and the reading goes on; no input makes it
// throw.

import type { Token } from 'marked';
import type { Report } from '../diagnostic/diagnostic.ts';
import { readBlocks } from './blocks.ts';
import { withBoldHeadings } from './bold-headings.ts';
import { collectFootnotes, createFootnotes, type Footnote } from './footnotes.ts';
import { reportForeignSyntax } from './foreign-syntax.ts';
import { readFrontMatter } from './front-matter.ts';
import { withSlideLevels } from './heading-levels.ts';
import { createLexer, type MarkdownLexer } from './lexer.ts';
import {
  emptyArticle,
  footnoteTwice,
  forbiddenCharacter,
  reviewsLeft,
  tooDeep,
  undatedCitations,
  unusedFootnote,
} from './messages.ts';
import { readMeta, readSetting } from './meta.ts';
import { tooDeepAt } from './nesting.ts';
import type { Parsing } from './parsing.ts';
import { placeIn, placeOfBlock } from './place.ts';
import { inReadingOrder } from './reading-order.ts';
import { isEmpty, type OpenSection, openSection, readSections, saysNothing, sectionOf } from './sections.ts';
import { type Origins, type SourceText, sourceText } from './source-text.ts';
import { createRegistry } from './sources.ts';
import { findTitle } from './title.ts';
import type { Article } from './types.ts';

/**
 * @param file the name that reports give; it is not read.
 * @param origins of a draft: the lines that its lines come from.
 */
export function parseArticle(text: string, file: string, report: Report, origins?: Origins): Article {
  const source = sourceText(text, file, origins);
  if (source.forbiddenAt !== undefined) {
    report(forbiddenCharacter(placeIn(source, { text: source.text, line: 0 }, source.forbiddenAt)));
  }
  const frontMatter = readFrontMatter(source, report);
  const body = source.lines.slice(frontMatter.bodyLine).join('\n');
  const setting = readSetting(frontMatter, body, report);
  const { lexer, tokens } = lex(source, body, frontMatter.bodyLine, report);
  reportForeignSyntax(source, tokens, frontMatter.bodyLine, report);
  const footnotes = createFootnotes();
  if (body.includes('[^')) {
    collectFootnotes(footnotes, tokens, frontMatter.bodyLine, (raw, line) => placeOfBlock(source, raw, line));
  }
  const parsing: Parsing = {
    source,
    report,
    lexer,
    sources: createRegistry(setting.language),
    footnotes,
    ...setting,
    reviews: [],
    section: openSection(0, { file, line: 1, column: 1 }),
    blocks: (inner, line, depth) => readBlocks(parsing, inner, line, depth),
  };
  const meta = readMeta(parsing, frontMatter, setting);
  const given = frontMatter.values['title'];
  const titled = typeof given === 'string' ? given : undefined;
  const headed = withBoldHeadings(parsing, tokens, frontMatter.bodyLine);
  const read = readSections(parsing, withSlideLevels(headed, titled), frontMatter.bodyLine);
  const isBlank = !meta.bluf && read.every(saysNothing);
  if (isBlank) report(emptyArticle(frontMatter.bodyLine > 0, { file, line: 1, column: 1 }));
  const { title, span, sections } = findTitle(
    // Where the deck would take its title from is no matter then.
    isBlank ? { ...parsing, report: () => {} } : parsing,
    titled,
    read,
  );
  const kept = keepUnusedFootnotes(parsing, sections);
  const [first] = parsing.reviews;
  if (first) report(reviewsLeft(parsing.reviews.length, first, origins && file));
  if (parsing.undated) report(undatedCitations(parsing.undated));
  return inReadingOrder({
    file,
    language: setting.language,
    meta: { title, ...(span ? { titleSpan: span } : {}), ...meta },
    sections: kept.filter((section) => !isEmpty(section)).map(sectionOf),
    sources: parsing.sources.list(),
    explanations: parsing.sources.notes(),
    lines: source.lines,
    ...(first ? { reviews: parsing.reviews.length } : {}),
  });
}

/** Patterns that look for blanks at a line's end try them one by one, each time to their end. */
const longBlank = /[ \t]{500,}/g;

/** Marked's tokens or, of text that nests too deeply for any reader, one plain paragraph for each run of lines. */
function lex(
  source: SourceText,
  body: string,
  line: number,
  report: Report,
): { lexer: MarkdownLexer; tokens: Token[] } {
  const lexer = createLexer();
  const deep = tooDeepAt(source.lines.slice(line));
  if (deep < 0) return { lexer, tokens: lexer.blocks(body.replace(longBlank, (run) => run.slice(0, 500))) };
  report(tooDeep({ file: source.file, line: line + deep + 1, column: 1 }));
  const tokens = body.split(/(\n[ \t]*(?:\n[ \t]*)*\n)/).flatMap((raw, index): Token[] => {
    if (raw === '') return [];
    if (index % 2 === 1) return [{ type: 'space', raw }];
    return [{ type: 'paragraph', raw, text: raw, tokens: [{ type: 'escape', raw, text: raw }] }];
  });
  return { lexer, tokens };
}

function keepUnusedFootnotes(parsing: Parsing, sections: readonly OpenSection[]): readonly OpenSection[] {
  const { footnotes, report } = parsing;
  const lost: Footnote[] = [];
  for (const footnote of footnotes.byLabel.values()) {
    if (footnote.used) continue;
    report(unusedFootnote(footnote.label, footnote.span));
    lost.push(footnote);
  }
  for (const footnote of footnotes.repeated) {
    report(footnoteTwice(footnote.label, footnote.span));
    lost.push(footnote);
  }
  const last = sections.at(-1);
  if (!last) return sections;
  for (const { text, line } of lost) last.notes.push(...parsing.blocks(parsing.lexer.blocks(text), line, 1));
  return sections;
}
