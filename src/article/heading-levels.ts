// Which headings make slides. An article as its author keeps it need not begin its slides at ##: one with # alone, or with
// ### under a title, has slides at that level, as in pandoc ("slide level").

import type { Token, Tokens } from 'marked';
import { foldedTitle } from './title.ts';

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/**
 * The tokens with headings at the levels that the reading goes by: # a part, ## a slide, ### and deeper within one. They
 * move where the article has no ## : then its highest headings are its slides. The title's own heading is not counted.
 * @param title as the front matter gives it
 */
export function withSlideLevels(tokens: readonly Token[], title: string | undefined): readonly Token[] {
  const headings = tokens.filter(isHeading);
  const [first] = headings;
  const tops = headings.filter(({ depth }) => depth === 1);
  const isTitle =
    first?.depth === 1 &&
    (title === undefined ? tops.length === 1 : foldedTitle(first.text) === foldedTitle(title));
  const below = isTitle ? headings.slice(1) : headings;
  if (below.length === 0 || below.some(({ depth }) => depth === 2)) return tokens;
  const top = Math.min(...below.map(({ depth }) => depth));
  const moved = new Set<Token>(below);
  return tokens.map((token) => {
    if (!isHeading(token) || !moved.has(token)) return token;
    const depth = token.depth === top ? 2 : Math.max(3, token.depth - Math.max(0, top - 2));
    return { ...token, depth };
  });
}
