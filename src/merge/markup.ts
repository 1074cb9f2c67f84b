// XML as a tree that knows where in its text each element stands, so that one element can be read, taken out or put in and all the rest
// keeps its bytes: declarations of namespaces, extensions that nobody here knows, the order of attributes. For parts that we wrote
// ourselves, or that opc/xml.ts has read before: what is not well-formed has been refused there.

import { child, children } from '../opc/elements.ts';
import type { XmlElement } from '../opc/types.ts';

const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** What a freeform's points stand in: most of a map, and nothing that is asked for. */
const points = 'a:pathLst';
/** A group is one thing: behind what says its own place, whoever looks into it reads its text (fingerprint.ts). */
const group = 'p:grpSp';
const groupHead = 'p:grpSpPr';

/** What holds none of its own kind and stands on most slides alike: read when somebody looks into it. */
const leftUnread: ReadonlySet<string> = new Set(['p:sp', 'p:pic', 'p:cxnSp']);

export class Markup implements XmlElement {
  readonly name: string;
  readonly source: string;
  /** Of the element in `source`. */
  readonly start: number;
  readonly #children: Markup[] = [];
  #isUnread = false;
  /** Of what stands between its tags; both are `end` where it is one tag. */
  inner: readonly [from: number, to: number];
  end: number;
  /** Its attributes as they stand. */
  readonly written: string;
  #attributes: Readonly<Record<string, string>> | undefined;

  constructor(source: string, name: string, written: string, start: number, end: number) {
    this.source = source;
    this.name = name;
    this.written = written;
    this.start = start;
    this.end = end;
    this.inner = [end, end];
  }

  get children(): readonly Markup[] {
    if (this.#isUnread) {
      this.#isUnread = false;
      read(this.source, this.inner[0], [this]);
    }
    return this.#children;
  }

  add(child: Markup): void {
    this.#children.push(child);
  }

  /** Past it, where its end tag is found; what stands between is read later. */
  leaveUnread(): number | undefined {
    const tag = `</${this.name}>`;
    const at = this.source.indexOf(tag, this.inner[0]);
    if (at < 0) return undefined;
    this.#isUnread = true;
    this.inner = [this.inner[0], at];
    this.end = at + tag.length;
    return this.end;
  }

  get attributes(): Readonly<Record<string, string>> {
    if (this.#attributes) return this.#attributes;
    const attributes: Record<string, string> = {};
    attribute.lastIndex = 0;
    for (let found = attribute.exec(this.written); found; found = attribute.exec(this.written))
      attributes[found[1] as string] = unescaped(found[2] ?? found[3] ?? '');
    this.#attributes = attributes;
    return attributes;
  }

  /** Its own text, without that of its children. */
  get text(): string {
    let at = this.inner[0];
    let text = '';
    for (const one of this.children) {
      text += this.source.slice(at, one.start);
      at = one.end;
    }
    return characters(text + this.source.slice(at, this.inner[1]));
  }

  /** As it stands in its part. */
  get xml(): string {
    return this.source.slice(this.start, this.end);
  }
}

/** The first element down a way of names. */
export const marked = (element: Markup | undefined, ...way: readonly string[]): Markup | undefined =>
  child(element, ...way) as Markup | undefined;

export const markedAll = (element: Markup | undefined, name: string): readonly Markup[] =>
  children(element, name) as readonly Markup[];

/** The root element. */
export function readMarkup(source: string): Markup {
  const root = read(source, 0, []);
  if (!root) throw new Error('a part without an element');
  return root;
}

/** Reads on until what is open is closed. @returns the first element it meets. */
function read(source: string, from: number, open: Markup[]): Markup | undefined {
  let first: Markup | undefined;
  let end = from;
  for (let at = source.indexOf('<', from); at >= 0; at = source.indexOf('<', end)) {
    const second = source.charAt(at + 1);
    if (second === '!' || second === '?') {
      end = pastRemark(source, at);
      continue;
    }
    end = pastTag(source, at);
    const isSingle = source.charAt(end - 2) === '/';
    let element: Markup | undefined;
    let isClosed = isSingle;
    if (second === '/') {
      element = open.pop();
      if (!element) break;
      element.inner = [element.inner[0], at];
      element.end = end;
      isClosed = true;
    } else {
      element = opened(source, at, end, isSingle);
      first ??= element;
      open.at(-1)?.add(element);
      const past = isSingle || !leftUnread.has(element.name) ? undefined : element.leaveUnread();
      isClosed ||= past !== undefined;
      if (past !== undefined) end = past;
      else if (!isSingle) open.push(element);
      if (element.name === points && !isSingle) end = source.indexOf(`</${points}`, end);
    }
    if (isClosed && open.length === 0) break;
    if (isClosed && element.name === groupHead && open.at(-1)?.name === group) end = endOfGroup(source, end);
  }
  return first;
}

/** Of a comment, an instruction or a CDATA section. */
function pastRemark(source: string, at: number): number {
  const close = source.startsWith('<!--', at) ? '-->' : source.startsWith('<![', at) ? ']]>' : '>';
  const found = source.indexOf(close, at);
  return found < 0 ? source.length : found + close.length;
}

/** A ">" in a value ends no tag. */
function pastTag(source: string, at: number): number {
  let end = source.indexOf('>', at);
  // Of most tags the first ">" stands right behind a value's end: then none is in a value.
  const last = source.charAt(end - 1) === '/' ? end - 2 : end - 1;
  if (source.charAt(last) === '"' && source.charAt(last - 1) !== '=') return end + 1;
  for (let quote = source.indexOf('"', at); quote >= 0 && quote < end; ) {
    const close = source.indexOf('"', quote + 1);
    if (close > end) end = source.indexOf('>', close);
    quote = source.indexOf('"', close + 1);
  }
  return end < 0 ? source.length : end + 1;
}

const breaks = /[\t\n\r]/;

function opened(source: string, at: number, end: number, isSingle: boolean): Markup {
  const stop = isSingle ? end - 2 : end - 1;
  const space = source.indexOf(' ', at);
  let name = space < 0 || space > stop ? stop : space;
  if (breaks.test(source.slice(at + 1, name))) name = at + 1 + source.slice(at + 1, name).search(breaks);
  return new Markup(source, source.slice(at + 1, name), source.slice(name, stop), at, end);
}

/** Where the end tag of a group stands whose start tag is before `from`. */
function endOfGroup(source: string, from: number): number {
  const end = `</${group}>`;
  let at = source.indexOf(end, from);
  let inner = source.indexOf(`<${group}>`, from);
  while (inner >= 0 && inner < at) {
    at = source.indexOf(end, at + end.length);
    inner = source.indexOf(`<${group}>`, inner + group.length);
  }
  return at < 0 ? source.length : at;
}

const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text without its references. */
export const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (all, hex, decimal, name) =>
        name === undefined
          ? String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16))
          : (names[name] ?? all),
      )
    : text;

/** Text with its CDATA sections opened and its comments left out. */
const characters = (text: string): string =>
  text.includes('<')
    ? text
        .replace(/<!--.*?-->|<\?.*?\?>/gs, '')
        .split(/<!\[CDATA\[(.*?)\]\]>/s)
        .map((piece, index) => (index % 2 === 1 ? piece : unescaped(piece)))
        .join('')
    : unescaped(text);

/** A change of a text: what stands from `start` to `end` becomes `xml`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** All changes at once, which do not overlap. */
export function spliced(source: string, splices: readonly Splice[]): string {
  let at = 0;
  let out = '';
  for (const { start, end, xml } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    out += source.slice(at, start) + xml;
    at = end;
  }
  return out + source.slice(at);
}
