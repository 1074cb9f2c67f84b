// The parser of parts: it reads what a parser with many users reads, and refuses what is no XML.

import { unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { XmlElement } from '../../src/opc/types.ts';
import { parseXml } from '../../src/opc/xml.ts';
import { bytesOf, deckOf } from '../deck-of.ts';

const parse = (text: string): XmlElement => parseXml(new TextEncoder().encode(text));

/** Names without prefix, attributes without declarations, texts: what both parsers agree on. */
type Plain = readonly [name: string, attributes: string, text: string, children: readonly Plain[]];
const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const listed = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => `${local(name)}=${value}`)
    .sort()
    .join('\n');
const ours = ({ name, attributes, text, children }: XmlElement): Plain => [
  local(name),
  listed(attributes),
  text,
  children.map(ours),
];

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;
const isElement = (node: Node): node is Element => 'attribs' in node;
const theirs = (element: Element): Plain => [
  local(element.name),
  listed(element.attribs),
  element.children.map((one) => ('data' in one && one.type === 'text' ? one.data : '')).join(''),
  element.children.filter(isElement).map(theirs),
];

describe('parseXml', () => {
  it('reads every part of a deck as htmlparser2 does', async () => {
    const parts = Object.entries(unzipSync(bytesOf(await deckOf('content/gallery.md')))).filter(([name]) =>
      /\.(xml|rels)$/.test(name),
    );
    expect(parts.length).toBeGreaterThan(200);
    for (const [name, bytes] of parts) {
      const root = parseDocument(new TextDecoder().decode(bytes), { xmlMode: true }).children.find(isElement);
      expect([name, ours(parseXml(bytes))]).toEqual([name, theirs(root as Element)]);
    }
  });

  it.each([
    ['<a b="1" c=\'2"\'/>', { b: '1', c: '2"' }],
    ['<a b = "1"\n\tc="x\ny"></a >', { b: '1', c: 'x y' }],
    ['<?xml version="1.0"?><!-- <b> & --><a b="&lt;&amp;&#38;&#x26;&quot;&apos;"/>\n', { b: '<&&&"\'' }],
  ])('reads %s', (text, attributes) => {
    expect({ ...parse(text).attributes }).toEqual(attributes);
  });

  it('joins text, references and sections', () => {
    expect(parse('<a>x &gt;<!-- no --><![CDATA[ <y> & ]]>&#x1F600;<b/>z</a>').text).toBe('x > <y> & 😀z');
  });

  it('gives names the customary prefix, in their scope', () => {
    const tree = parse(
      '<q:sld xmlns:q="http://schemas.openxmlformats.org/presentationml/2006/main"><p xmlns="http://purl.oclc.org/ooxml/drawingml/main"><q:b/></p><c r:id="1" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"/><p/></q:sld>',
    );
    expect(tree.name).toBe('p:sld');
    expect(tree.children.map(({ name }) => name)).toEqual(['a:p', 'c', 'p']);
    expect(tree.children[0]?.children[0]?.name).toBe('p:b');
    expect(tree.children[1]?.attributes['r:id']).toBe('1');
  });

  it('has no properties that the file does not', () => {
    const { attributes } = parse('<a b="1"/>');
    expect(attributes['constructor']).toBeUndefined();
    expect(attributes['toString']).toBeUndefined();
    expect(parse('<a/>').attributes['constructor']).toBeUndefined();
  });

  it.each([
    ['', 'it is no XML'],
    ['text', 'there is text outside its root'],
    ['<a/><b/>', 'it has more than one root'],
    ['<!DOCTYPE a><a/>', 'it has a document type'],
    ['<a><b></a>', '<b> is not closed before </a>'],
    [
      '<a:innerShdw xmlns:a="a"><b/></a:outerShdw>',
      '<a:innerShdw> is not closed before </a:outerShdw> (line 1, column 43)',
    ],
    ['<a>', '<a> is not closed'],
    ['<a></a></a>', '</a> closes nothing'],
    ['<a>x & y</a>', 'a "&" stands in it that is no markup'],
    ['<a>AT&T</a>', 'a "&" stands in it that is no markup'],
    ['<a>x &nbsp; y</a>', 'a "&nbsp;" stands in it that is no markup'],
    ['<a>&#0;</a>', 'a "&#0;" stands in it that is no markup'],
    ['<a>x < y</a>', 'a "<" stands in it that is no markup'],
    ['<a b="<"/>', 'a "<" stands in it that is no markup'],
    ['<a b="1" b="2"/>', '<a> has the attribute b twice'],
    ['<a b=1/>', 'the tag <a> is not well-formed (line 1, column 6)'],
    ['<a b/>', 'the tag <a> is not well-formed'],
    ['<a b="1"c="2"/>', 'the tag <a> is not well-formed'],
    ['<a b="1', 'a tag does not end (line 1, column 1)'],
    ['<a', 'a tag does not end'],
    ['<a><!-- <b></a>', 'a comment does not end (line 1, column 4)'],
    ['<a>\n<![CDATA[ & </a>', 'a CDATA section does not end (line 2, column 1)'],
    [
      '<a>\r\n<!-- & --><![CDATA[ & ]]> &amp; AT&T</a>',
      'a "&" stands in it that is no markup (line 2, column 35)',
    ],
    ['<p:a/>', 'no namespace is declared for the prefix "p"'],
    ['<a>x]]>y</a>', 'a "]]>" stands in its text (line 1, column 7)'],
    ['\n<?xml version="1.0"?><a/>', 'its XML declaration does not stand at its very beginning'],
    ['<a>\u0001</a>', 'it holds the character U+0001, which XML does not allow'],
    ['<a><!-- a -- b --></a>', 'a comment has "--" in it'],
    ['<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>', '<a> has the attribute b twice'],
    ['<p:1a xmlns:p="u"/>', '"p:1a" is no name'],
    ['<?xml version="1.0" encoding="utf-16"?><a/>', 'the encoding that it declares ("utf-16")'],
  ])('refuses %s', (text, why) => {
    expect(() => parse(text)).toThrow(why);
  });
});
