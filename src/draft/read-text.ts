// Plain text as people save it: paragraphs divided by blank lines, or one to a line; headings that only their shape
// gives away; footnotes as `[1]` and a list at the end.

import type { SourceDocument, SourceParagraph } from './types.ts';

const endsSentence = /[.!?…。！？؟۔:;,][\s"'”’»“)\]]*$/u;
const bullet = /^\s*(?:[-*•–▪◦·‣]\s+|\(?\d{1,2}[.)]\s+|\d{1,2}、\s*)/u;
const footnote = /^\s*(?:\[(\d{1,3})\]|([¹²³⁴⁵⁶⁷⁸⁹⁰]+))\s*(\S[\s\S]*)$/u;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function readText(text: string): SourceDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n|\u2028|\u2029/);
  const blocks = blocksOf(lines);
  const notes = new Map<string, Block>();
  // Footnotes stand together at the end.
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at];
    const match = footnote.exec(block?.text ?? '');
    const label = match && (match[1] ?? digits(match[2] ?? ''));
    const isCalled = label && blocks.slice(0, at).some(({ text }) => calls(text, label));
    if (!block || !match || !label || !isCalled) break;
    notes.set(label, { text: match[3] ?? '', line: block.line });
    blocks.splice(at, 1);
  }
  const paragraphs = blocks.map(({ text: block, line }, index): SourceParagraph => {
    const collapsed = calledIn(block.replace(/\s+/g, ' ').trim(), notes);
    const mark = bullet.exec(block)?.[0];
    const next = blocks[index + 1]?.text;
    if (isHeading(collapsed, index, next)) return { kind: 'heading', level: 2, text: collapsed, line };
    if (mark && /^\s*[-*•▪◦·‣–]/u.test(mark))
      return { kind: 'item', text: collapsed.replace(bullet, ''), line };
    return { kind: 'text', text: collapsed, line };
  });
  const called = [...notes].reverse().map(([label, { text: note, line }]): SourceParagraph => {
    return { kind: 'note', label, text: note.replace(/\s+/g, ' ').trim(), line };
  });
  return { paragraphs: [...paragraphs, ...called] };
}

interface Block {
  readonly text: string;
  /** Of the file, counted from 1. */
  readonly line: number;
}

/** Lines put together: wrapped ones by blank lines; where there are none, or lines are long, each is a paragraph. */
function blocksOf(lines: readonly string[]): Block[] {
  const groups: Block[][] = [[]];
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') groups.push([]);
    else groups.at(-1)?.push({ text, line: index + 1 });
  }
  const filled = groups.filter((group) => group.length > 0);
  return filled.flatMap((group) => {
    if (group.length === 1) return group;
    const widths = group.slice(0, -1).map(({ text }) => text.trim().length);
    // A wrapped line is full, and goes on in the next; a paragraph of its own ends as a sentence does, or is short.
    const widest = Math.max(...widths);
    const isWrapped =
      widest <= 120 && widths.every((width) => width >= widest * 0.6) && widest >= 40 && filled.length > 1;
    if (!isWrapped) return group;
    const out: Block[] = [];
    for (const one of group) {
      const last = out.at(-1);
      if (!last || bullet.test(one.text) || footnote.test(one.text)) out.push(one);
      else {
        const gap = /[\u4e00-\u9fff]$/.test(last.text) ? '' : ' ';
        out[out.length - 1] = { ...last, text: `${last.text}${gap}${one.text.trim()}` };
      }
    }
    return out;
  });
}

const digits = (text: string): string => text.replace(/./gu, (sign) => String(raised.indexOf(sign)));
const superscript = (label: string): string => label.replace(/\d/g, (digit) => raised[Number(digit)] ?? '');
const calls = (block: string, label: string): boolean =>
  block.includes(`[${label}]`) || block.includes(superscript(label));

function calledIn(text: string, notes: ReadonlyMap<string, Block>): string {
  let out = text;
  for (const label of notes.keys()) {
    out = out.replaceAll(`[${label}]`, `[^${label}]`);
    out = out.replace(new RegExp(`(?<![${raised}])${superscript(label)}(?![${raised}])`, 'g'), `[^${label}]`);
  }
  return out;
}

/** Short, no sentence, and something longer follows. The first line is the title's business. */
function isHeading(text: string, index: number, next: string | undefined): boolean {
  if (index === 0 || !next || text.length > 90 || bullet.test(text)) return numbered(text, next);
  if (endsSentence.test(text) || /[()（）@]|\d{4}$|^\W|https?:/u.test(text)) return false;
  return next.length > Math.max(120, text.length * 2) || (/[\u4e00-\u9fff]/.test(text) && next.length > 40);
}

/** `3. The harbour needs a dredger`, a line of its own before its text. */
function numbered(text: string, next: string | undefined): boolean {
  return (
    /^\d{1,2}[.)]\s/.test(text) && text.length <= 90 && !endsSentence.test(text) && (next ?? '').length > 120
  );
}
