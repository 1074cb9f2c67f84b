// Characters, words and sentences of a text of any length. V8 gives each segment of `Intl.Segmenter` a copy of the whole text: of
// 170 KB on one line that is 4 GB. A long text is therefore parted piece by piece.

/** Characters of a piece; a text that is no longer is parted at once. */
const pieceLength = 2_000;

export interface Segment {
  readonly index: number;
  readonly segment: string;
}

export function* segmentsOf(segmenter: Intl.Segmenter, text: string): Generator<Segment> {
  let [from, length] = [0, pieceLength];
  while (from < text.length) {
    const isLast = from + length >= text.length;
    const found = [...segmenter.segment(text.slice(from, from + length))];
    // The last may go on behind the piece: it is begun anew.
    const whole = isLast ? found : found.slice(0, -1);
    const last = whole.at(-1);
    if (!last) {
      length *= 2;
      continue;
    }
    for (const { index, segment } of whole) yield { index: from + index, segment };
    from += last.index + last.segment.length;
    length = pieceLength;
  }
}
