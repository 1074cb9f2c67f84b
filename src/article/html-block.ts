// Raw HTML blocks: comments are hints, pictures are pictures, and of the rest only the visible text is left.

import { Parser } from 'htmlparser2';
import { unclosedComment } from './comment-messages.ts';
import { readComment } from './comments.ts';
import { type Figure, figureOf } from './figure.ts';
import { readText } from './inline.ts';
import { htmlText } from './messages.ts';
import type { Parsing } from './parsing.ts';
import { countLineEnds, type Excerpt, placeIn, placeOfBlock } from './place.ts';
import { harmless } from './source-text.ts';
import type { Block } from './types.ts';

const hidden = new Set(['script', 'style', 'template', 'noscript']);
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s samp small span strong sub sup time u var del ins font'.split(
    ' ',
  ),
);

export function readHtmlBlock(parsing: Parsing, raw: string, line: number): Block[] {
  const { source, report } = parsing;
  const excerpt: Excerpt = { text: raw, line };
  const texts: string[] = [];
  const figures: Figure[] = [];
  const comments: { readonly body: string; readonly at: number }[] = [];
  let hiding = 0;
  const parser = new Parser(
    {
      oncomment: (body) => {
        comments.push({ body, at: parser.startIndex });
      },
      ontext: (text) => {
        if (hiding === 0) texts.push(text);
      },
      onopentag: (name, attributes) => {
        if (hidden.has(name)) hiding++;
        if (name === 'img') {
          const { src = '', alt = '', title = null } = attributes as Record<string, string>;
          figures.push({
            src: harmless(src),
            alt: harmless(alt),
            title,
            span: placeIn(source, excerpt, parser.startIndex),
          });
        }
        if (!inline.has(name)) texts.push(' ');
      },
      onclosetag: (name) => {
        if (hidden.has(name)) hiding--;
        if (!inline.has(name)) texts.push(' ');
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.end(raw);
  for (const { body, at } of comments) {
    const rest = raw.slice(at);
    const commentExcerpt = { text: rest, line: line + countLineEnds(raw, at) };
    if (rest.startsWith('<!--') && !rest.includes('-->'))
      report(unclosedComment(placeIn(source, excerpt, at)));
    readComment(parsing, body, commentExcerpt, readText);
  }
  const text = harmless(texts.join('').replace(/\s+/g, ' ').trim());
  const span = placeOfBlock(source, raw, line);
  if (text !== '') report(htmlText(span));
  return [
    ...figures.map((figure) => figureOf(parsing, figure, readText)),
    ...(text === '' ? [] : [{ kind: 'html', text, span } as const]),
  ];
}
