// The paragraphs of one text body in three versions: what it was, the carrier's, which stays where nobody else touched it, and the other's.
// First by paragraph, then, in one that both changed, by word.

import { escapeText } from '../opc/escape.ts';
import type { PartLink } from '../opc/types.ts';
import { likeness, wordsOf } from './align.ts';
import type { Markup } from './markup.ts';
import { isSlideNumber, paragraphLook, paragraphText, readParagraph, textIn } from './read-paragraph.ts';
import type { ParagraphRecord } from './record-types.ts';
import { spaced } from './said.ts';
import { mergedChunks } from './three-way.ts';

export interface Versions {
  readonly base: readonly ParagraphRecord[];
  /** `a:p` elements. */
  readonly carrier: readonly Markup[];
  readonly other: readonly Markup[];
}

export interface TextMerge {
  /** XML of the other's, as it has to be where the carrier stands. */
  readonly carried: (xml: string) => string;
  /** Whose words stand where both changed the same. */
  readonly stands: 'carrier' | 'other';
  /** Of the parts that the two stand in, as they are by now. */
  readonly links: Readonly<Record<'carrier' | 'other', () => readonly PartLink[]>>;
  /** Whether the slide said this before: then it is no other wording of what stood in its place. */
  readonly isKnown: (text: string) => boolean;
  /** Told of each paragraph that has other words of both: nobody wrote it as it stands. */
  readonly joined: (text: string) => void;
  /** Told of each place where both did. */
  readonly conflict: (base: string, carrier: string, other: string) => void;
}

interface Item {
  readonly text: string;
  readonly words: readonly string[];
  readonly element: Markup;
}

/** The XML of the merged paragraphs. */
export function mergeParagraphs({ base, carrier, other }: Versions, how: TextMerge): string {
  const read = (paragraphs: readonly Markup[], side: 'carrier' | 'other'): readonly ParagraphRecord[] => {
    const links = how.links[side]();
    return paragraphs.map((one) => readParagraph(one, links));
  };
  const [mine, theirs] = [read(carrier, 'carrier'), read(other, 'other')];
  const keys = (records: readonly ParagraphRecord[]): readonly string[] =>
    records.map((one) => JSON.stringify(one));
  const items = (elements: readonly Markup[], records: readonly ParagraphRecord[]): readonly Item[] =>
    elements.map((element, index) => {
      const text = paragraphText(records[index] ?? []);
      return { text, words: wordsOf(text), element };
    });
  const [mineItems, otherItems] = [items(carrier, mine), items(other, theirs)];
  // What came in on both sides comes once, however it looks.
  const known = new Set(base.map((one) => trimmed(paragraphText(one))));
  const fresh = new Set(
    mineItems.map(({ text }) => trimmed(text)).filter((one) => one !== '' && !known.has(one)),
  );
  const came = (text: string): boolean => fresh.has(trimmed(text));
  const out: string[] = [];
  for (const chunk of mergedChunks(keys(base), keys(mine), keys(theirs))) {
    if (chunk.from === 'carrier') out.push(...carrier.slice(...chunk.range).map(({ xml }) => xml));
    else if (chunk.from === 'other') {
      for (const { text, element } of otherItems.slice(...chunk.range))
        if (!came(text)) out.push(how.carried(element.xml));
    } else {
      const was = base.slice(...chunk.base);
      out.push(
        mergeStretch(was, mineItems.slice(...chunk.carrier), otherItems.slice(...chunk.other), came, how),
      );
    }
  }
  return out.join('');
}

const trimmed = (text: string): string => spaced(text).trim();

/** Paragraphs that both changed: each goes with those that it became. */
function mergeStretch(
  base: readonly ParagraphRecord[],
  carrier: readonly Item[],
  other: readonly Item[],
  came: (text: string) => boolean,
  how: TextMerge,
): string {
  const was = base.map((record) => ({
    record,
    text: paragraphText(record),
    words: wordsOf(paragraphText(record)),
  }));
  const mine = becameOf(was, carrier, how);
  const theirs = becameOf(was, other, how);
  const out: string[] = [];
  let [c, o] = [0, 0];
  const upTo = (mineEnd: number, otherEnd: number): void => {
    for (; c < mineEnd; c++) out.push((carrier[c] as Item).element.xml);
    for (; o < otherEnd; o++) {
      const { text, element } = other[o] as Item;
      if (!came(text)) out.push(how.carried(element.xml));
    }
  };
  for (const [index, { record, text }] of was.entries()) {
    const [a, b] = [mine[index], theirs[index]];
    upTo(a ?? c, b ?? o);
    const [own, their] = [a === undefined ? undefined : carrier[a], b === undefined ? undefined : other[b]];
    if (own) c += 1;
    if (their) o += 1;
    if (own && their) out.push(mergeWords(record, own.element, their.element, how));
    else if (own && own.text !== text) {
      const whole = other.find((one) => one.text.includes(text));
      how.conflict(text, own.text, whole?.text ?? '');
      if (how.stands === 'carrier') out.push(own.element.xml);
    } else if (their && their.text !== text) {
      // Somebody may have joined it to another.
      const whole = carrier.find((one) => one.text.includes(text));
      how.conflict(text, whole?.text ?? '', their.text);
      if (how.stands === 'other') out.push(how.carried(their.element.xml));
    }
  }
  upTo(carrier.length, other.length);
  return out.join('');
}

/** For each paragraph the place of the one that it became, in order; undefined where it went. */
function becameOf(
  was: readonly { readonly text: string; readonly words: readonly string[] }[],
  now: readonly Item[],
  { isKnown }: Pick<TextMerge, 'isKnown'>,
): readonly (number | undefined)[] {
  let next = 0;
  return was.map(({ text, words }) => {
    let best: number | undefined;
    let most = was.length === 1 && now.length === 1 ? -1 : 0.4;
    for (let at = next; at < now.length; at++) {
      const item = now[at] as Item;
      if (item.text !== text && isKnown(spaced(item.text))) continue;
      const like = item.text === text ? 2 : likeness(words, item.words);
      if (like > most) [best, most] = [at, like];
    }
    if (best !== undefined) next = best + 1;
    return best;
  });
}

/** A word with the run that it stands in. */
export interface Token {
  readonly text: string;
  /** `a:rPr` as it stands; empty for none. */
  readonly properties: string;
  /** Of a line break or a field: the whole element. */
  readonly whole?: string;
}

export function tokensOf(paragraph: Markup, carried: (xml: string) => string): readonly Token[] {
  return paragraph.children.flatMap((one): readonly Token[] => {
    if (one.name === 'a:br' || one.name === 'a:fld')
      return [{ text: `<${one.name}>`, properties: '', whole: carried(one.xml) }];
    if (one.name !== 'a:r') return [];
    if (isSlideNumber(one, paragraph)) return [{ text: '<a:fld>', properties: '', whole: carried(one.xml) }];
    const own = one.children.find(({ name }) => name === 'a:rPr');
    const text = one.children.find(({ name }) => name === 'a:t')?.text ?? '';
    const properties = own ? carried(own.xml) : '';
    return wordsOf(text).map((word) => ({ text: word, properties }));
  });
}

/** Words of the other that look there as those around them look here as those around them: in a bold line, bold. */
function fitted(
  theirs: readonly Token[],
  [from, to]: readonly [number, number],
  mine: readonly Token[],
  at: readonly [number, number],
): readonly Token[] {
  const around = (tokens: readonly Token[], [first, end]: readonly [number, number]) =>
    [tokens[first - 1], tokens[end]].flatMap((one) =>
      one && one.whole === undefined ? [one.properties] : [],
    );
  const own = theirs.slice(from, to);
  const [there, here] = [around(theirs, [from, to]), around(mine, at)];
  const plain = there[0];
  const isOne = [...there, ...own.map(({ properties }) => properties)].every((one) => one === plain);
  const [look] = here;
  if (!isOne || look === undefined || here.some((one) => one !== look)) return own;
  return own.map((one) => (one.whole === undefined ? { ...one, properties: look } : one));
}

/** What mergeWords asks of a merging. */
type WordMerge = Pick<TextMerge, 'carried' | 'stands' | 'conflict' | 'joined'>;

/** One paragraph in three versions. */
export function mergeWords(base: ParagraphRecord, carrier: Markup, other: Markup, how: WordMerge): string {
  const mine = tokensOf(carrier, (xml) => xml);
  const theirs = tokensOf(other, how.carried);
  const texts = (tokens: readonly Token[]): readonly string[] => tokens.map(({ text }) => spaced(text));
  const was = base.flatMap((run) => {
    const text = typeof run === 'string' ? run : run[0];
    return text === '\n' ? ['<a:br>'] : /^\{\w*\}$/.test(text) ? ['<a:fld>'] : wordsOf(spaced(text));
  });
  let clash = false;
  const merged = mergedChunks(was, texts(mine), texts(theirs)).flatMap((chunk): readonly Token[] => {
    if (chunk.from === 'carrier') return mine.slice(...chunk.range);
    if (chunk.from === 'other') return fitted(theirs, chunk.range, mine, chunk.at);
    clash = true;
    return how.stands === 'carrier' ? mine.slice(...chunk.carrier) : theirs.slice(...chunk.other);
  });
  const said = (tokens: readonly Token[]): string =>
    texts(tokens)
      .join('')
      .replace(/<a:(?:br|fld)>/g, ' ');
  const text = said(merged);
  if (clash) how.conflict(paragraphText(base), said(mine), said(theirs));
  else if (text !== said(mine) && text !== said(theirs)) how.joined(text);
  const head = headOf(base, carrier, other, how);
  const end = carrier.children.find(({ name }) => name === 'a:endParaRPr')?.xml ?? '';
  return `<a:p>${head}${runsOf(merged)}${end}</a:p>`;
}

/** What the paragraph as a whole looks like: as the one has it that changed it. */
function headOf(base: ParagraphRecord, carrier: Markup, other: Markup, how: WordMerge): string {
  const properties = (of: Markup): string => of.children.find(({ name }) => name === 'a:pPr')?.xml ?? '';
  const [first] = base;
  const was = first !== undefined && typeof first !== 'string' && textIn(first) === '' ? first[1] : '';
  const [mine, theirs] = [paragraphLook(carrier), paragraphLook(other)];
  const isOther = theirs !== was && (mine === was || how.stands === 'other');
  return isOther ? how.carried(properties(other)) : properties(carrier);
}

export function runsOf(tokens: readonly Token[]): string {
  const runs: string[] = [];
  let [text, properties] = ['', ''];
  const close = (): void => {
    if (text !== '') runs.push(`<a:r>${properties}<a:t>${escapeText(text)}</a:t></a:r>`);
    text = '';
  };
  for (const token of tokens) {
    if (token.whole !== undefined || token.properties !== properties) close();
    if (token.whole === undefined) [text, properties] = [text + token.text, token.properties];
    else runs.push(token.whole);
  }
  close();
  return runs.join('');
}
