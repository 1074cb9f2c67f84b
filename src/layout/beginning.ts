// What is shown of a text that has no room: its beginning. The whole of it stands elsewhere.

import { segmentsOf } from '../values/segments.ts';

/** As many whole words as fit, with an ellipsis; of a first word that is too long, as many letters, at least one. */
export function beginning(text: string, fits: (shown: string) => boolean): string {
  const words = firstOf(text, 'word', fits);
  return fits(words) ? words : firstOf(text, 'grapheme', fits);
}

function firstOf(text: string, granularity: 'word' | 'grapheme', fits: (shown: string) => boolean): string {
  const pieces = [...segmentsOf(new Intl.Segmenter('en', { granularity }), text)];
  const first = (count: number): string => `${text.slice(0, pieces[count]?.index ?? text.length).trimEnd()}…`;
  let low = 1;
  let high = pieces.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(first(middle))) low = middle;
    else high = middle - 1;
  }
  return first(low);
}
