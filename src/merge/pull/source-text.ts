// An article as offsets: where a line and column are, and where each letter of some words on a slide stands among the marks of
// Markdown and YAML.

export interface SourceText {
  readonly text: string;
  /** Offset of each line. */
  readonly starts: readonly number[];
}

/** @param text with `\n` for every line end, as the parser counts. */
export function sourceOf(text: string): SourceText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return { text, starts };
}

/** Lines and columns count from 1. */
export const offsetOf = ({ text, starts }: SourceText, line: number, column = 1): number =>
  (starts[line - 1] ?? text.length) + column - 1;

/** The line that an offset is on, from 1. */
export function lineAt({ starts }: SourceText, offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Without its line end. */
export const lineText = ({ text, starts }: SourceText, line: number): string =>
  text.slice(starts[line - 1] ?? text.length, (starts[line] ?? text.length + 1) - 1);

/** Where a letter of a slide stands in the source. */
export interface Letter {
  readonly start: number;
  readonly end: number;
}

/** Marks that show nothing themselves: emphasis, code, links, tags, escapes, remarks. */
const mark =
  /\*+|_+|~~|`+|\\(?=[!-/:-@[-`{-~\n])|!?\[|\]\([^()\s]*(?:\s+"[^"]*")?\)|\]\[[^\]]*\]|\]|<!--.*?-->|<\/?[a-zA-Z][^<>]*>|""|''(?!')/suy;
const entity = /&#?\w+;/y;
/** White space, and what a line of a quotation begins with. */
const space = /(?:[^\S\n]*\n[^\S\n]*(?:>[^\S\n]?)*|[^\S\n])+/y;
const isSpace = (letter: string): boolean => /\s/.test(letter);

/** What a slide may show for another sign. */
const alike = ['"“”„«»', "'’‘‚", '-–—‑', '…'];
const sameSign = (shown: string, written: string): boolean =>
  shown === written || alike.some((signs) => signs.includes(shown) && signs.includes(written));

/** Each UTF-16 unit of the words from an offset on; undefined where they do not stand there so. */
export function lettersAt({ text }: SourceText, from: number, words: string): readonly Letter[] | undefined {
  const letters: Letter[] = [];
  let at = from;
  const skip = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  for (let index = 0; index < words.length; index++) {
    const wanted = words.charAt(index);
    for (;;) {
      const found = text.charAt(at);
      const wide = isSpace(wanted) ? skip(space) : 0;
      const long = wide > 0 ? wide : found !== '' && sameSign(wanted, found) ? 1 : skip(entity);
      if (long > 0) {
        letters.push({ start: at, end: at + long });
        at += long;
        break;
      }
      const marked = skip(mark);
      if (marked === 0) return undefined;
      at += marked;
    }
  }
  return letters;
}

/** Marks of a stretch, in order. */
export function marksIn({ text }: SourceText, { start, end }: Letter): readonly Letter[] {
  const found: Letter[] = [];
  for (let at = start; at < end; ) {
    mark.lastIndex = at;
    const long = mark.exec(text)?.[0].length ?? 0;
    if (long > 0) found.push({ start: at, end: at + long });
    at += Math.max(1, long);
  }
  return found;
}
