// What the author wrote and no slide shows: the sentences that a speaker has in the notes, and readers of the paper in print. What
// stands on a slide is looked at there.

import type { Article, Block } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import { sentences } from '../draft/sentence-spans.ts';
import { lazy } from '../language/lazy.ts';
import type { Language } from '../language/types.ts';
import { wordsOf } from './fold.ts';
import { plain } from './quoted.ts';
import type { ShownText } from './types.ts';

interface Prose {
  readonly text: string;
  readonly span: Span;
}

/** @param shown the texts of the slides */
export function spokenTexts(
  { sections }: Article,
  shown: readonly ShownText[],
  language: Language,
): readonly ShownText[] {
  const all = shown.flatMap(({ text }) => [text, ...sentences(text, language).map((one) => one.text)]);
  const written = new Set(all);
  const said = lazy(() => new Set([...written].map(keyOf)));
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap(proseOf).flatMap(({ text, span }) => {
      const left = sentences(text, language).filter(
        (one) => !written.has(one.text) && !said().has(keyOf(one.text)),
      );
      return left.length === 0
        ? []
        : [{ text: left.map((one) => one.text).join(' '), span, kind: 'text' as const }];
    }),
  );
}

/** Its words: on a slide a stop or a citation may be left out. */
const keyOf = (text: string): string => wordsOf(text).join(' ');

/** Paragraphs and points. Tables, pictures, charts and maps are on slides, quotations are compared by themselves. */
function proseOf(block: Block): readonly Prose[] {
  switch (block.kind) {
    case 'paragraph':
      return block.isSource || block.isNote ? [] : [{ text: plain(block.runs), span: block.span }];
    case 'alert':
      return block.blocks.flatMap(proseOf);
    case 'list':
      return block.items.flatMap((item) => [
        { text: plain(item.runs), span: item.span },
        ...(item.children ? proseOf(item.children) : []),
        ...item.rest.flatMap(proseOf),
      ]);
    case 'quote':
      return block.rest.flatMap(proseOf);
    default:
      return [];
  }
}
