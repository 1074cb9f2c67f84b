// What saxes finds wrong with a part, in words for whoever made the file, and where. The place is where saxes
// noticed it, but for what does not end (a comment, an "&" without its ";"): that it notices at the part's
// end, and its beginning is told.

/** What makes a part unreadable, as the end of a sentence. */
export class XmlFault extends Error {}

/**
 * What saxes says, and what is said instead: of what stands before the place that it noticed,
 * and of what saxes named.
 */
type Wording = readonly [message: RegExp, words: (before: string, named: string) => string];

const wordings: readonly Wording[] = [
  [
    /^undefined entity|character entity|entity name/,
    (before) => {
      const [reference = '&'] = /&[^\s<&;]{0,12};$/.exec(before) ?? [];
      return `a "${reference}" stands in it that is no markup`;
    },
  ],
  [/^unclosed tag: (.*)/, (_, tag) => `${shown(tag)} is not closed`],
  [/^unmatched closing tag: (.*)\.$/, (_, tag) => `</${tag.slice(0, 60)}> closes nothing`],
  [/^unbound namespace prefix: (.*)\.$/, (_, prefix) => `no namespace is declared for the prefix ${prefix}`],
  [
    /^duplicate attribute: (?:\{.*\})?(.*)\.$/,
    (before, name) => `${shown(tagOf(before))} has the attribute ${name.slice(0, 60)} twice`,
  ],
  [/attribute|unquoted|forward-slash/, (before) => `the tag ${shown(tagOf(before))} is not well-formed`],
  [/text data outside/, () => 'there is text outside its root'],
  [/only one root/, () => 'it has more than one root'],
  [/must contain a root/, () => 'it is no XML'],
  [/doctype/, () => 'it has a document type'],
  [/"\]\]>"/, () => 'a "]]>" stands in its text'],
  [/must (?:be|appear) at the start/, () => 'its XML declaration does not stand at its very beginning'],
  [/^malformed comment/, () => 'a comment has "--" in it'],
  [
    /^disallowed character\.$/,
    (before) => {
      const code = before.charCodeAt(before.length - 1);
      return code === LESS ? NO_MARKUP : `it holds the character U+${hex(code)}, which XML does not allow`;
    },
  ],
  [
    /^disallowed character in tag name/,
    (before) => (/<[^\w:]?$/.test(before) ? NO_MARKUP : `the tag ${shown(tagOf(before))} is not well-formed`),
  ],
];

const LESS = 60;
const NO_MARKUP = 'a "<" stands in it that is no markup';

const shown = (name: string): string => `<${name.slice(0, 60)}>`;
const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
const tagOf = (before: string): string => /<([^\s<>/]*)[^<]*$/.exec(before)?.[1] ?? '';

/**
 * @param said by saxes, without the place.
 * @param xml the part's text.
 * @param at how much of it saxes had read.
 * @param closed the element that was closed last.
 */
export function xmlFault(said: string, xml: string, at: number, closed: string | undefined): XmlFault {
  const before = xml.slice(0, at);
  if (said === 'unexpected close tag.') {
    const closing = before.slice(before.lastIndexOf('</'));
    return faultAt(`${shown(closed ?? '')} is not closed before ${closing.slice(0, 60)}`, xml, at);
  }
  if (at >= xml.length) {
    const loose = looseReference(xml);
    if (loose !== undefined) return faultAt('a "&" stands in it that is no markup', xml, loose + 1);
    const [open, , what] = ended.find(([from, to]) => xml.lastIndexOf(from) > xml.lastIndexOf(to)) ?? [];
    if (open !== undefined) return faultAt(`${what} does not end`, xml, xml.lastIndexOf(open) + 1);
  }
  for (const [pattern, words] of wordings) {
    const [found, named = ''] = pattern.exec(said) ?? [];
    if (found !== undefined) return faultAt(words(before, named), xml, at);
  }
  return faultAt(said.replace(/\.$/, ''), xml, at);
}

const ended = [
  ['<!--', '-->', 'a comment'],
  ['<![CDATA[', ']]>', 'a CDATA section'],
  ['<?', '?>', 'a processing instruction'],
  ['<', '>', 'a tag'],
] as const;

/** Where the first "&" stands that begins no reference, outside comments, sections and instructions. */
function looseReference(xml: string): number | undefined {
  const mark = /&(?!(?:#\d+|#x[\da-fA-F]+|\w+);)|<(?:!--|!\[CDATA\[|\?)/g;
  for (let found = mark.exec(xml); found; found = mark.exec(xml)) {
    if (found[0] === '&') return found.index;
    const [, to = ''] = ended.find(([from]) => from === found?.[0]) ?? [];
    const end = xml.indexOf(to, mark.lastIndex);
    if (end < 0) return undefined;
    mark.lastIndex = end;
  }
  return undefined;
}

/** With the line and column, from 1, of the last character of what was read. */
function faultAt(what: string, xml: string, at: number): XmlFault {
  const lines = xml.slice(0, at).split(/\r\n?|\n/);
  return new XmlFault(`${what} (line ${lines.length}, column ${Math.max(1, lines.at(-1)?.length ?? 1)})`);
}
