// The words that a slide cuts at a line's end, for the author to be told: a reader takes
// "Representative-" for a word.

import type { Span } from '../diagnostic/diagnostic.ts';
import type { SceneItem, SceneParagraph } from '../scene/types.ts';
import { wordsCut } from '../text/cut-word.ts';

export interface CutWord {
  /** As the author wrote it. */
  readonly word: string;
  readonly span?: Span;
}

/** Each word once. */
export function cutWords(items: readonly SceneItem[]): readonly CutWord[] {
  const found = new Map<string, CutWord>();
  const look = (paragraphs: readonly SceneParagraph[], place: Span | undefined): void => {
    for (const { lines, span = place } of paragraphs)
      for (const word of wordsCut(lines))
        if (!found.has(word)) found.set(word, { word, ...(span ? { span } : {}) });
  };
  for (const item of items) {
    if (item.kind === 'text') look(item.paragraphs, item.span);
    if (item.kind !== 'table') continue;
    for (const { cells, span } of item.rows) for (const { paragraphs } of cells) look(paragraphs, span);
  }
  return [...found.values()];
}
