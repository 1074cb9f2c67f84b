// Quotation spans, in every style of marks, read a paragraph at a time: a mark that is never
// closed then spoils its own paragraph only. A quotation of several paragraphs opens each of them
// again, and is closed once.

import { matchesIn } from '../language/matches.ts';

export interface QuotedSpan {
  readonly paragraph: number;
  /** Offsets of the marks in the paragraph where it begins; `end` is behind the closing mark. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly nested?: true;
  readonly open?: true;
}

/**
 * Opening mark to the marks that may close it. `«` and `»` change places in Danish and in some German books.
 */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
};

const anyMark = /[“„‟”«»‹›‘’‚「」『』"']/g;

/** Whether a text may quote anything. */
export const hasMarks = (text: string): boolean => text.search(anyMark) >= 0;

interface Open {
  readonly mark: string;
  readonly start: number;
}

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');
const isGap = (character: string | undefined): boolean =>
  character === undefined || /[\s([{—–\u00a0\u202f“„«‘"':：，,]/u.test(character);

/** @param texts paragraphs; undefined where no quotation may go on (a heading). */
export function quotedSpans(texts: readonly (string | undefined)[]): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let carried: { readonly mark: string; readonly span: QuotedSpan } | undefined;
  texts.forEach((text = '', paragraph) => {
    let found: { readonly spans: QuotedSpan[]; readonly left?: Open };
    const goesOn =
      carried &&
      text.startsWith(carried.mark) &&
      carried.span.paragraph === paragraph - carried.span.text.split('\n\n').length;
    found = spansOf(text, paragraph);
    if (carried && goesOn) {
      const [first] = found.left ? [undefined] : found.spans.filter((span) => span.start === 0);
      const rest = text.slice(1);
      if (found.left && found.left.start === 0) {
        carried = {
          mark: carried.mark,
          span: { ...carried.span, text: `${carried.span.text}\n\n${rest.trim()}` },
        };
        spans.push(...found.spans);
        return;
      }
      if (first) {
        spans.push({ ...carried.span, text: `${carried.span.text}\n\n${first.text}` });
        spans.push(...found.spans.filter((span) => span !== first));
        carried = undefined;
        return;
      }
    }
    if (carried) {
      spans.push({ ...carried.span, open: true });
      carried = undefined;
    }
    spans.push(...found.spans);
    if (found.left) {
      const { mark, start } = found.left;
      const span = { paragraph, start, end: text.length, text: text.slice(start + 1).trim() };
      carried = { mark, span };
    }
  });
  if (carried) spans.push({ ...(carried as { span: QuotedSpan }).span, open: true });
  return spans.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function spansOf(text: string, paragraph: number): { readonly spans: QuotedSpan[]; readonly left?: Open } {
  const spans: QuotedSpan[] = [];
  const stack: Open[] = [];
  for (const { 0: mark, index: at } of matchesIn(anyMark, text)) {
    const before = text[at - 1];
    const after = text[at + 1];
    // An apostrophe within a word, or at the start of a shortened one (’90s), is none of ours.
    if (/['’]/.test(mark) && isLetter(before) && isLetter(after)) continue;
    const top = stack.at(-1);
    const depth = top && closing[top.mark]?.includes(mark) ? stack.length - 1 : -1;
    const isOpener = mark in closing && opens(mark, before, after, text);
    if (depth >= 0 && !(isOpener && mark === '"' && isGap(before) && isLetter(after) && top?.mark !== '"')) {
      // A possessive (“the ministers’ view”) inside single marks closes only where another could not.
      if (
        mark === '’' &&
        isLetter(before) &&
        /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
        text.indexOf('’', at + 1) > 0 &&
        !/[.,!?]/.test(before ?? '') &&
        text.slice(at + 1).search(/[.,!?]’(?!\p{L})/u) >= 0
      )
        continue;
      stack.pop();
      const start = top?.start ?? at;
      const inner = text.slice(start + 1, at).trim();
      if (inner !== '')
        spans.push({
          paragraph,
          start,
          end: at + 1,
          text: inner,
          ...(stack.length > 0 ? { nested: true } : {}),
        });
    } else if (isOpener) stack.push({ mark, start: at });
  }
  const left =
    stack.find(({ mark }) => !/['‘‚"]/.test(mark)) ??
    stack.find(({ mark, start }) => mark === '"' && start === 0);
  return left ? { spans, left } : { spans };
}

function opens(mark: string, before: string | undefined, after: string | undefined, text: string): boolean {
  if (after === undefined || (/\s/.test(after) && !/[«„]/.test(mark))) return false;
  switch (mark) {
    case '"':
    case "'":
    case '‘':
      return isGap(before) && !/\s/.test(after) && !(mark === "'" && /\d/.test(after));
    case '”':
      // Swedish and Finnish open with the closing mark; so does Arabic at times.
      return isGap(before) && !text.includes('“') && !text.includes('„');
    case '»':
      return (
        isGap(before) && !/\s/.test(after) && (text.indexOf('«') < 0 || text.indexOf('»') < text.indexOf('«'))
      );
    case '«':
      return !(text.indexOf('»') >= 0 && text.indexOf('»') < text.indexOf('«'));
    default:
      return true;
  }
}
