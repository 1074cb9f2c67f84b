// A picture: what it shows (alt), its caption (the Markdown title) and its credit, which is a numbered source
// too.

import type { Span } from '../diagnostic/diagnostic.ts';
import { creditIn } from './citations.ts';
import { missingAlt, missingPicture } from './messages.ts';
import type { Parsing } from './parsing.ts';
import type { Excerpt } from './place.ts';
import { textOf } from './runs.ts';
import type { FigureBlock, Run } from './types.ts';

/** A picture as found, its caption not yet read: captions cite after the text around the picture. */
export interface Figure {
  readonly src: string;
  readonly alt: string;
  readonly title: string | null;
  readonly link?: string;
  readonly span: Span;
  /** How its alternative text is written, where that is not Markdown's way. */
  readonly remedy?: string;
}

export type ReadText = (parsing: Parsing, text: string, excerpt: Excerpt) => readonly Run[];

export function figureOf(parsing: Parsing, figure: Figure, readText: ReadText): FigureBlock {
  const { src, alt, title, link, span } = figure;
  if (src.trim() === '') parsing.report(missingPicture(span));
  else if (alt.trim() === '') parsing.report(missingAlt(src, span, figure.remedy));
  const caption = title ? readText(parsing, title, { text: title, line: span.line - 1 }) : [];
  const credit = creditIn(textOf(caption));
  const { picture } = parsing.section;
  delete parsing.section.picture;
  return {
    kind: 'figure',
    src,
    alt,
    ...(caption.length > 0 ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(link ? { link } : {}),
    ...(picture ? { shown: picture.shown } : {}),
    span,
  };
}
