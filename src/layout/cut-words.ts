// The words that a slide cuts at a line's end, for the author to be told: a reader takes
// "Representative-" for a word.

import type { Span } from '../diagnostic/diagnostic.ts';
import type { SceneItem, SceneLine, SceneParagraph } from '../scene/types.ts';

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

function wordsCut(lines: readonly SceneLine[]): readonly string[] {
  const words: string[] = [];
  let begun = '';
  for (const line of lines) {
    const text = line.runs.map((run) => (run.hyphen ? '' : run.text)).join('');
    const [first = ''] = /^\S*/.exec(text) ?? [];
    const goesOn = line.cut && first === text; // the whole line is of one word
    if (begun !== '' && !goesOn) words.push(begun + first);
    if (goesOn) begun += text;
    else begun = line.cut ? (/\S*$/.exec(text)?.[0] ?? '') : '';
  }
  return words;
}
