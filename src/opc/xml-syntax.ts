// Well-formed XML (XML 1.0, fifth edition) as events, and nothing else: what is not well-formed is refused with a reason,
// for PowerPoint does not open it. No document types, so no entities but the five that need no declaration: nothing is
// fetched, nothing expands. Parsers that forgive take most of the time a deck takes to read, and forgive what must be told.

/** What makes a part unreadable, as the end of a sentence. */
export class XmlFault extends Error {}

export interface XmlEvents {
  /** The names and values of its attributes, alternating. */
  open(name: string, attributes: readonly string[]): void;
  close(): void;
  text(text: string): void;
}

const [TAB, LINE, RETURN, SPACE] = [9, 10, 13, 32] as const;
const [QUOTE, APOSTROPHE, SLASH] = [34, 39, 47] as const;
const [EQUALS, GREATER, QUESTION, MARK] = [61, 62, 63, 33] as const;

const isSpace = (code: number): boolean => code === SPACE || code === LINE || code === RETURN || code === TAB;

/** Letters, `_`, `:` and everything beyond ASCII: as good as XML's list, for what follows only compares names. */
const beginsName = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code >= 128;
const isInName = (code: number): boolean =>
  beginsName(code) || (code >= 48 && code <= 57) || code === 45 || code === 46;

/** @throws XmlFault */
export function scanXml(xml: string, events: XmlEvents): void {
  const open: string[] = [];
  let seen = false;
  let at = 0;
  for (;;) {
    const next = xml.indexOf('<', at);
    const text = next < 0 ? xml.slice(at) : xml.slice(at, next);
    if (text !== '') {
      if (open.length > 0) events.text(decoded(text));
      else if (text.trim() !== '' && text !== '\ufeff') throw new XmlFault('there is text outside its root');
    }
    if (next < 0) break;
    const code = xml.charCodeAt(next + 1);
    if (code === SLASH) at = closeTag(xml, next, open, events);
    else if (code === QUESTION) at = after(xml, '?>', next, 'a processing instruction');
    else if (code === MARK) at = declaration(xml, next, open, events);
    else {
      if (open.length === 0 && seen) throw new XmlFault('it has more than one root');
      seen = true;
      at = openTag(xml, next, open, events);
    }
  }
  const last = open.at(-1);
  if (last !== undefined) throw new XmlFault(`${shown(last)} is not closed`);
  if (!seen) throw new XmlFault('it is no XML');
}

const shown = (name: string): string => `<${name.slice(0, 60)}>`;

function after(xml: string, end: string, from: number, what: string): number {
  const found = xml.indexOf(end, from);
  if (found < 0) throw new XmlFault(`${what} does not end`);
  return found + end.length;
}

function declaration(xml: string, from: number, open: readonly string[], events: XmlEvents): number {
  if (xml.startsWith('<!--', from)) return after(xml, '-->', from + 4, 'a comment');
  if (xml.startsWith('<![CDATA[', from) && open.length > 0) {
    const end = after(xml, ']]>', from, 'a CDATA section');
    events.text(xml.slice(from + 9, end - 3));
    return end;
  }
  throw new XmlFault('it has a document type');
}

function closeTag(xml: string, from: number, open: string[], events: XmlEvents): number {
  const end = after(xml, '>', from, 'a tag');
  const name = open.pop();
  let stop = end - 1;
  while (isSpace(xml.charCodeAt(stop - 1))) stop -= 1;
  const length = stop - from - 2;
  if (name === undefined || length !== name.length || !xml.startsWith(name, from + 2)) {
    const found = xml.slice(from, end).slice(0, 60);
    throw new XmlFault(
      name === undefined ? `${found} closes nothing` : `${shown(name)} is not closed before ${found}`,
    );
  }
  events.close();
  return end;
}

function openTag(xml: string, from: number, open: string[], events: XmlEvents): number {
  let at = from + 1;
  if (!beginsName(xml.charCodeAt(at))) throw new XmlFault('a "<" stands in it that is no markup');
  at = nameEnd(xml, at);
  const name = xml.slice(from + 1, at);
  let attributes: string[] | undefined;
  for (;;) {
    const start = at;
    while (isSpace(xml.charCodeAt(at))) at += 1;
    const code = xml.charCodeAt(at);
    if (code === GREATER) {
      open.push(name);
      events.open(name, attributes ?? none);
      return at + 1;
    }
    if (code === SLASH && xml.charCodeAt(at + 1) === GREATER) {
      events.open(name, attributes ?? none);
      events.close();
      return at + 2;
    }
    if (at === start || !beginsName(code)) throw new XmlFault(`the tag ${shown(name)} is not well-formed`);
    attributes ??= [];
    at = attribute(xml, at, name, attributes);
  }
}

const none: readonly string[] = [];

function nameEnd(xml: string, from: number): number {
  let at = from;
  while (isInName(xml.charCodeAt(at))) at += 1;
  return at;
}

function attribute(xml: string, from: number, tag: string, attributes: string[]): number {
  let at = nameEnd(xml, from);
  const name = xml.slice(from, at);
  while (isSpace(xml.charCodeAt(at))) at += 1;
  const wrong = (): XmlFault =>
    new XmlFault(`the attribute ${name.slice(0, 60)} of ${shown(tag)} is not well-formed`);
  if (xml.charCodeAt(at) !== EQUALS) throw wrong();
  at += 1;
  while (isSpace(xml.charCodeAt(at))) at += 1;
  const quote = xml.charCodeAt(at);
  if (quote !== QUOTE && quote !== APOSTROPHE) throw wrong();
  const end = xml.indexOf(quote === QUOTE ? '"' : "'", at + 1);
  if (end < 0) throw wrong();
  const value = xml.slice(at + 1, end);
  if (value.includes('<')) throw new XmlFault('a "<" stands in it that is no markup');
  for (let index = 0; index < attributes.length; index += 2)
    if (attributes[index] === name)
      throw new XmlFault(`${shown(tag)} has the attribute ${name.slice(0, 60)} twice`);
  attributes.push(name, decoded(hasSpace(value) ? value.replace(/[\t\n\r]/g, ' ') : value));
  return end + 1;
}

/** XML 1.0, 3.3.3: a line's end in a value counts as a space. */
function hasSpace(value: string): boolean {
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) < SPACE) return true;
  return false;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (text.indexOf('&') < 0) return text;
  return text.replace(/&([^;&<]{0,12};)?/g, (mark: string, reference: string | undefined) => {
    const name = reference?.slice(0, -1) ?? '';
    const point = name.charCodeAt(0) === 35 ? pointOf(name) : undefined;
    const value = point === undefined ? (Object.hasOwn(entities, name) ? entities[name] : undefined) : point;
    if (value === undefined) throw new XmlFault(`a "${mark}" stands in it that is no markup`);
    return value;
  });
}

/** `#38`, `#x26`; undefined for what is no character. */
function pointOf(reference: string): string | undefined {
  const [, hex, plain] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(reference) ?? [];
  const point = hex === undefined ? Number.parseInt(plain ?? '', 10) : Number.parseInt(hex, 16);
  const isCharacter =
    point === TAB ||
    point === LINE ||
    point === RETURN ||
    (point >= SPACE && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff));
  return isCharacter ? String.fromCodePoint(point) : undefined;
}
