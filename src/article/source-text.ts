// The text as the parser sees it: without a byte order mark, with `\n` for every line end, and
// without characters that no XML file may hold. Every replacement keeps the length of its line, so
// that columns stay the author's.

const lineEnds = /\r\n?/g;
/** Finds most texts innocent without the cost of the full pattern. */
const suspicious = /[^\n\t\x20-\ud7ff\ue000-\ufffd]/;
/** Controls other than tab and newline, U+FFFE and U+FFFF, and unpaired surrogates: forbidden in XML 1.0. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** `Draft.lines`: places are then told in the text as published. */
export type Origins = readonly (number | undefined)[];

export interface SourceText {
  readonly file: string;
  readonly text: string;
  readonly lines: readonly string[];
  /** Of a draft: for each of its lines, the line of the text it was made from, counted from 1. */
  readonly origins?: Origins;
  /** Offset of the first forbidden character in `text`, where there was one. */
  readonly forbiddenAt?: number;
}

/** Word's line break within a paragraph, and a page break, as programs copy them out of documents. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const breaks = /[\u000b\u000c]/g;

/**
 * Word's breaks are spaces; what else XML cannot hold is replaced by U+FFFD (CommonMark asks the same for NUL).
 */
export function harmless(text: string): string {
  return suspicious.test(text) ? text.replace(breaks, ' ').replace(forbidden, '\ufffd') : text;
}

export function sourceText(raw: string, file: string, origins?: Origins): SourceText {
  const unmarked = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  const text = unmarked.includes('\r') ? unmarked.replace(lineEnds, '\n') : unmarked;
  const joined = suspicious.test(text) ? text.replace(breaks, ' ') : text;
  const at = suspicious.test(joined) ? joined.search(forbidden) : -1;
  const clean = at < 0 ? joined : harmless(joined);
  return {
    file,
    text: clean,
    lines: clean.split('\n'),
    ...(origins ? { origins } : {}),
    ...(at < 0 ? {} : { forbiddenAt: at }),
  };
}
