// Plain text as people save it: paragraphs divided by blank lines, or one to a line; headings that only their
// shape gives away; footnotes as `[1]` and a list at the end.

import { alternatives } from '../language/any-language.ts';
import { lazy } from '../language/lazy.ts';
import { countWords } from '../language/letters.ts';
import type { SourceDocument, SourceParagraph } from './types.ts';

const endsSentence = /[.!?…。！？؟۔:;,][\s"'”’»“)\]]*$/u;
/** The end of a sentence, brackets, an address, a year at the end. */
const mayNotHead = new RegExp(String.raw`${endsSentence.source}|[()（）@]|\d{4}$|https?:`, 'u');
const bullet = /^\s*(?:[-*•–▪◦·‣]\s+|[（(]?(?:\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})(?:[.)）]\s+|、\s*))/u;
const footnote = /^\s*(?:\[(\d{1,3})\]|(\d{1,3})[.)](?=\s)|([¹²³⁴⁵⁶⁷⁸⁹⁰]+))\s*(\S[\s\S]*)$/u;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What stands between two blank lines, or on one line; `line` is its first, counted from 1. */
interface TextBlock {
  readonly text: string;
  readonly line: number;
}

export function readText(text: string): SourceDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n|\u2028|\u2029/);
  const blocks = blocksOf(lines);
  const notes = takeNotes(blocks);
  const labels = notes.map(({ label }) => label);
  const series = numberedSeries(blocks);
  const hasPoints = arePoints(blocks.filter((_, index) => !series.has(index)));
  const alone = linesAlone(blocks);
  const paragraphs = blocks.map((block, index): SourceParagraph => {
    const { line } = block;
    const collapsed = calledIn(block.text.replace(/\s+/g, ' ').trim(), labels);
    const mark = index > 0 ? bullet.exec(block.text)?.[0] : undefined;
    if (isHeading(collapsed, index, blocks[index + 1]?.text, series.has(index) || alone.has(index)))
      return { kind: 'heading', level: 2, text: collapsed, line };
    // As in a mail: what is quoted has its mark before it.
    const cited = /^>\s*(?=\S)/.exec(collapsed)?.[0];
    if (cited && index > 0)
      return { kind: 'quote', text: collapsed.slice(cited.length).replace(/\s>\s(?=\S)/g, ' '), line };
    if (!mark) return { kind: 'text', text: collapsed, line };
    const ordinal = ordinalOf(mark);
    const text = collapsed.replace(bullet, '');
    if (ordinal === undefined) return { kind: 'item', text, line };
    return { kind: hasPoints ? 'item' : 'text', text, ordinal, line };
  });
  const called = notes.map(
    ({ label, text: note, line }): SourceParagraph => ({
      kind: 'note',
      label,
      text: note.replace(/\s+/g, ' ').trim(),
      line,
    }),
  );
  return { paragraphs: [...paragraphs, ...called] };
}

/** Lines of the page that may stand below the footnotes: sharing, rights. */
const mostBelow = 5;
const notesHeading = lazy(
  () =>
    new RegExp(
      `^(?:${alternatives(({ citations }) => `${citations.note}|${citations.source}`)})\\s*[:：]?$`,
      'iu',
    ),
);

/** Footnotes stand together at the end, under a line "Notes" or none; they are taken out of the blocks. */
function takeNotes(blocks: TextBlock[]): readonly (TextBlock & { readonly label: string })[] {
  const notes: (TextBlock & { readonly label: string })[] = [];
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at];
    const match = footnote.exec(block?.text ?? '');
    const label = match && (match[1] ?? match[2] ?? digits(match[3] ?? ''));
    const isCalled = label && blocks.slice(0, at).some(({ text: before }) => calls(before, label));
    if (block && match && label && isCalled) {
      notes.unshift({ label, text: match[4] ?? '', line: block.line });
      blocks.splice(at, 1);
    } else if (notes.length > 0) {
      if (notesHeading().test(block?.text.trim() ?? '')) blocks.splice(at, 1);
      break;
    } else if (blocks.length - at >= mostBelow || (block?.text.length ?? 0) > 120) break;
  }
  return notes;
}

const hanDigits = '〇一二三四五六七八九';
const hanNumber = new Map(
  Array.from({ length: 99 }, (_, index) => {
    const [ten, one] = [Math.floor((index + 1) / 10), (index + 1) % 10];
    const tens = ten === 0 ? '' : ten === 1 ? '十' : `${hanDigits[ten]}十`;
    return [`${tens}${one === 0 ? '' : hanDigits[one]}`, index + 1];
  }),
);

/** The number of `3.`, `٣)`, `三、`; undefined for a bullet. */
function ordinalOf(mark: string): number | undefined {
  const digits = /\p{Nd}+/u.exec(mark)?.[0];
  // Arabic-Indic and Persian digits end in their value.
  if (digits) return Number([...digits].map((one) => (one.codePointAt(0) ?? 0) & 0xf).join(''));
  return hanNumber.get(/[一二三四五六七八九十]+/u.exec(mark)?.[0] ?? '');
}

/** Words of a numbered paragraph, on average, up to which it is a point of a list and no text of its own. */
const pointWords = 35;

function arePoints(blocks: readonly TextBlock[]): boolean {
  const numbered = blocks
    .slice(1)
    .filter(({ text }) => ordinalOf(bullet.exec(text)?.[0] ?? '') !== undefined);
  const words = numbered.reduce((sum, { text }) => sum + countWords(text), 0);
  return numbered.length > 1 && words / numbered.length <= pointWords;
}

/**
 * Lines put together: wrapped ones by blank lines; where there are none, or lines are long, each is a
 * paragraph.
 */
function blocksOf(lines: readonly string[]): TextBlock[] {
  const groups: TextBlock[][] = [[]];
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') groups.push([]);
    // Lines of marks alone (`* * *`) part, too.
    else if (/[\p{L}\p{N}]/u.test(text)) groups.at(-1)?.push({ text, line: index + 1 });
    else groups.push([]);
  }
  const filled = groups.filter((group) => group.length > 0);
  const measure = Math.max(0, ...filled.filter(({ length }) => length > 2).map(widest));
  // A line longer than any page is wide was not wrapped, and so no other line of the text was.
  const canWrap = filled.length > 1 && lines.every((line) => line.length <= widestPage);
  return filled.flatMap((group) =>
    canWrap && isWrapped(group, measure) ? unwrapped(group) : group.flatMap(columns),
  );
}

/** Characters. */
const widestPage = 120;

/** Of the lines but the last. */
const widest = (group: readonly TextBlock[]): number =>
  Math.max(0, ...group.slice(0, -1).map(({ text }) => text.trim().length));

/**
 * A wrapped line is full, and goes on in the next; a paragraph of its own ends as a sentence does, or is
 * short.
 * @param measure the widest line of the text's longer paragraphs: lines far from it are a head.
 */
function isWrapped(group: readonly TextBlock[], measure: number): boolean {
  const width = widest(group);
  return (
    group.length > 1 &&
    width >= 40 &&
    width >= measure * 0.75 &&
    group.every(({ text }) => !/\S {4,}\S/.test(text)) &&
    group.slice(0, -1).every(({ text }) => text.trim().length >= width * 0.6)
  );
}

/** `Policy Brief No. 14          12 February 2025`: what stands at both ends of a line. */
const columns = ({ text, line }: TextBlock): readonly TextBlock[] =>
  text
    .trim()
    .split(/ {4,}/)
    .map((part) => ({ text: part, line }));

function unwrapped(group: readonly TextBlock[]): TextBlock[] {
  const out: { text: string; readonly line: number }[] = [];
  for (const { text, line } of group) {
    const last = out.at(-1);
    if (!last || bullet.test(text) || footnote.test(text)) out.push({ text, line });
    else last.text += `${/[\u4e00-\u9fff]$/.test(last.text) ? '' : ' '}${text.trim()}`;
  }
  return out;
}

const digits = (text: string): string => text.replace(/./gu, (sign) => String(raised.indexOf(sign)));
const superscript = (label: string): string => label.replace(/\d/g, (digit) => raised[Number(digit)] ?? '');
const calls = (block: string, label: string): boolean =>
  block.includes(`[${label}]`) || block.includes(superscript(label));

function calledIn(text: string, labels: readonly string[]): string {
  let out = text;
  for (const label of labels) {
    out = out.replaceAll(`[${label}]`, `[^${label}]`);
    out = out.replace(new RegExp(`(?<![${raised}])${superscript(label)}(?![${raised}])`, 'g'), `[^${label}]`);
  }
  return out;
}

/** Short, no sentence, and something longer follows. The first line is the title's business. */
function isHeading(text: string, index: number, next: string | undefined, isOfSeries: boolean): boolean {
  if (isOfSeries) return true;
  if (index === 0 || !next || text.length > 90 || bullet.test(text)) return numbered(text, next);
  if (mayNotHead.test(text) || /^\W/u.test(text)) return false;
  return next.length > Math.max(120, text.length * 2) || (/[\u4e00-\u9fff]/.test(text) && next.length > 40);
}

/** Characters of a line that may head what is under it, and of a paragraph that surely is text. */
const lengths = { heading: 60, text: 80 };

/**
 * Short lines between paragraphs that end as no sentence does, judged together: two and more of them head what is under
 * each, be it long or short. Those before the text are its head's.
 */
function linesAlone(blocks: readonly TextBlock[]): ReadonlySet<number> {
  const isText = ({ text }: TextBlock): boolean =>
    text.length > lengths.text && endsSentence.test(text.trim());
  const first = blocks.findIndex(isText);
  const found = blocks.flatMap(({ text }, index) => {
    const next = blocks[index + 1]?.text.trim() ?? '';
    const isLine = text.length <= lengths.heading && /^\p{Lu}/u.test(text) && !mayNotHead.test(text.trim());
    const isHeaded =
      bullet.test(next) ||
      (next.length > text.length && endsSentence.test(next) && /^["“„«]?\p{Lu}/u.test(next));
    return first >= 0 && index > first && isLine && isHeaded ? [index] : [];
  });
  return new Set(found.length > 1 ? found : []);
}

/**
 * Numbered lines that head text of their own, judged together: they count up from 1 (`2.1` and `2.2` under `2.`), and none
 * ends as a sentence does or is followed by the next. One of them may have but a line under it; a numbered list stands
 * between them at times, which counts from 1 again.
 */
function numberedSeries(blocks: readonly TextBlock[]): ReadonlySet<number> {
  const isNumbered = (at: number): boolean => /^\d{1,2}[.)]\s/.test(blocks[at]?.text ?? '');
  const series: number[] = [];
  let [tops, subs] = [0, 0];
  for (const [index, { text }] of blocks.entries()) {
    const match = /^(\d{1,2})(?:[.)]|\.(\d{1,2})\.?)\s+\p{L}/u.exec(text);
    if (index === 0 || !match || text.length > 90 || endsSentence.test(text.trim())) continue;
    const [number, sub] = [Number(match[1]), match[2] === undefined ? 0 : Number(match[2])];
    if (sub > 0 && number === tops && sub === subs + 1) subs = sub;
    else if (sub === 0 && number === tops + 1 && index + 1 < blocks.length && !isNextOf(index, number)) {
      tops = number;
      subs = 0;
    } else continue;
    series.push(index);
  }
  // Points of a list have the next under them; and a list alone is none.
  function isNextOf(at: number, number: number): boolean {
    return isNumbered(at + 1) && new RegExp(`^${number + 1}[.)]`).test(blocks[at + 1]?.text ?? '');
  }
  return new Set(tops > 1 ? series : []);
}

/** `3. The harbour needs a dredger`, a line of its own before its text. */
function numbered(text: string, next: string | undefined): boolean {
  return (
    /^\d{1,2}[.)]\s/.test(text) && text.length <= 90 && !endsSentence.test(text) && (next ?? '').length > 120
  );
}
