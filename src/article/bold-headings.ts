// Headings that are only bold text, as word processors and mail hand them over: lines of their own in an article that has no
// headings. They are read as headings, and told, since a line may be bold for another reason.

import type { Token, Tokens } from 'marked';
import type { Span } from '../diagnostic/diagnostic.ts';
import { boldAsHeading } from './markup-messages.ts';
import type { Parsing } from './parsing.ts';
import { forEachPlaced, placeOfBlock } from './place.ts';

/** In characters: a heading, in any script, and no sentence set in bold. */
const longest = 80;
/** A sentence ends so, or a label of the line below. */
const ended = /[.!,;:…。！：，؛،।]$/u;

/** The words of a paragraph that is bold from end to end. */
function boldLine(token: Token | undefined): Tokens.Strong | undefined {
  if (token?.type !== 'paragraph') return undefined;
  const inner = ((token as Tokens.Paragraph).tokens ?? []).filter(({ raw }) => raw.trim() !== '');
  const [strong] = inner;
  if (inner.length !== 1 || strong?.type !== 'strong') return undefined;
  const { text } = strong as Tokens.Strong;
  return text.length <= longest && !text.includes('\n') && !ended.test(text.trim())
    ? (strong as Tokens.Strong)
    : undefined;
}

/** The tokens with two or more such lines as headings of slides, where no heading but the title stands. */
export function withBoldHeadings(parsing: Parsing, tokens: readonly Token[], line: number): readonly Token[] {
  const headings = tokens.filter(({ type }) => type === 'heading') as Tokens.Heading[];
  if (headings.length > 1 || (headings[0]?.depth ?? 1) > 1) return tokens;
  const shown = tokens.filter(({ type }) => type !== 'space');
  const lines = shown.map(boldLine);
  const bold = new Map(
    shown.flatMap((token, index): readonly [Token, Tokens.Strong][] => {
      const [words, next] = [lines[index], shown[index + 1]];
      return words && next && next.type !== 'heading' && !lines[index + 1] ? [[token, words]] : [];
    }),
  );
  if (bold.size < 2) return tokens;
  const told: Span[] = [];
  forEachPlaced(tokens, line, (token, at) => {
    if (bold.has(token)) told.push(placeOfBlock(parsing.source, token.raw, at));
  });
  const [first] = bold.values();
  const [span] = told;
  if (first && span) parsing.report(boldAsHeading(first.text, bold.size, span));
  return tokens.map((token): Token => {
    const words = bold.get(token);
    return words
      ? { type: 'heading', depth: 2, raw: token.raw, text: words.text, tokens: words.tokens }
      : token;
  });
}
