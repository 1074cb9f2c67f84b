// The tool sets the quotation marks of the language, so those the author typed around the whole quotation
// come off: but only if they are the one pair that encloses all of it.

import { textOf } from './runs.ts';
import type { Run } from './types.ts';

/** Opening mark to the closing marks that go with it, in some language. */
const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '”': '“”',
  '„': '“”',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‘': '’',
  '‚': '‘’',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '《': '》',
};

type Paragraphs = readonly (readonly Run[])[];

/** True where one pair of marks encloses all of a text. */
export function isEnclosed(text: string): boolean {
  const open = text[0] ?? '';
  const closing = Object.hasOwn(pairs, open) ? (pairs[open] ?? '') : '';
  const close = withoutStop(text).at(-1) ?? '';
  return closing !== '' && closing.includes(close) && encloses([text], open, close);
}

export function withoutEnclosingMarks(paragraphs: Paragraphs): Paragraphs {
  const texts = paragraphs.map((runs) => textOf(body(runs)));
  const open = texts[0]?.[0] ?? '';
  const closing = Object.hasOwn(pairs, open) ? (pairs[open] ?? '') : '';
  const close = withoutStop(texts.at(-1) ?? '').at(-1) ?? '';
  if (closing === '' || !closing.includes(close)) return paragraphs;
  if (!encloses(texts, open, close)) return paragraphs;
  // With their spaces, as French sets them: the language's marks bring their own.
  return paragraphs.map((runs, index) => {
    const isLast = index === paragraphs.length - 1;
    // In a quotation of several paragraphs each may begin with the mark again.
    const begins = index === 0 || texts[index]?.startsWith(open);
    return cut(
      runs,
      begins ? (/^.\s*/.exec(texts[index] ?? '')?.[0].length ?? 0) : 0,
      isLast ? (/\s*.$/.exec(withoutStop(texts[index] ?? '')) ?? undefined) : undefined,
    );
  });
}

/** A full stop may follow the closing mark, as in Russian: `«…».` */
function withoutStop(text: string): string {
  return text.trimEnd().replace(/(?<=["'”’»“‘›])[.,;]$/, '');
}

/** A paragraph without the citations that follow its last words. */
function body(runs: readonly Run[]): readonly Run[] {
  const last = runs.findLastIndex((run) => !run.cites && run.text.trim() !== '');
  return runs.slice(0, last + 1);
}

/** True when the mark that opens the text is closed by its last character, and not before. */
function encloses(texts: readonly string[], open: string, close: string): boolean {
  let depth = 0;
  let seen = 0;
  for (const [index, text] of texts.entries()) {
    const end = withoutStop(text).length;
    for (let at = 0; at < text.length; at++, seen++) {
      const character = text[at];
      if (character !== open && character !== close) continue;
      const apostrophe =
        /['’]/.test(character) &&
        /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') &&
        /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
      if (apostrophe) continue;
      const isLast = index === texts.length - 1 && at === end - 1;
      if (isLast) return open === close ? depth === 1 : depth === 1 && character === close;
      if (at === 0 && depth > 0 && character === open) continue;
      // Marks that look alike cannot nest: a third one means another quotation.
      if (open === close) {
        if (seen > 0) return false;
        depth = 1;
      } else depth += character === open ? 1 : -1;
      if (depth === 0) return false;
    }
  }
  return false;
}

/** Cuts `start` characters off, and the piece `last`. */
function cut(runs: readonly Run[], start: number, last: RegExpExecArray | undefined): readonly Run[] {
  const out: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const from = Math.max(0, start - at);
    const end = last ? Math.max(from, last.index - at) : run.text.length;
    const next = last ? Math.max(from, last.index + last[0].length - at) : run.text.length;
    const text = run.text.slice(from, end) + run.text.slice(next);
    if (text !== '') out.push(text === run.text ? run : { ...run, text });
    at += run.text.length;
  }
  return out;
}
