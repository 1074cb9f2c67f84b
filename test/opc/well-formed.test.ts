// Every kind of document that XML 1.0 (fifth edition) and Namespaces in XML 1.0 (third edition) refuse, and
// every kind that they take: PowerPoint opens no part of the first, so neither does briefdeck; and what is
// sound must not be called damaged.

import { describe, expect, it } from 'vitest';
import { parseXml, XmlFault } from '../../src/opc/xml.ts';

const parse = (text: string | Uint8Array): unknown =>
  parseXml(typeof text === 'string' ? new TextEncoder().encode(text) : text);

type Kinds = Readonly<Record<string, readonly string[]>>;

const refused: Kinds = {
  'a prefix that is not declared': [
    '<p:a/>',
    '<a p:b="1"/>',
    '<a><b xmlns:p="u"/><p:c/></a>',
    '<toString:a/>',
  ],
  'a prefix declared for what it may not be': [
    '<a xmlns:p=""/>',
    '<a xmlns:xmlns="u"/>',
    '<a xmlns:p="http://www.w3.org/2000/xmlns/"/>',
    '<a xmlns:xml="u"/>',
    '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>',
    '<xmlns:a/>',
  ],
  'a "]]>" in text': ['<a>x ]]> y</a>', '<a>]]&gt; ]]></a>'],
  'a late declaration': [
    ' <?xml version="1.0"?><a/>',
    '\n<?xml version="1.0"?><a/>',
    '<!-- --><?xml version="1.0"?><a/>',
    '<a><?xml version="1.0"?></a>',
    '<?xml version="1.0"?><?xml version="1.0"?><a/>',
  ],
  'a wrong declaration': [
    '<?xml ?><a/>',
    '<?xml encoding="UTF-8"?><a/>',
    '<?xml encoding="UTF-8" version="1.0"?><a/>',
    '<?xml version="1.0" standalone="yes" encoding="UTF-8"?><a/>',
    '<?xml version="1.0" standalone="maybe"?><a/>',
    '<?xml version="2.0"?><a/>',
    '<?xml version="1.0" foo="bar"?><a/>',
    '<?xml version="1.0"encoding="UTF-8"?><a/>',
    '<?xml VERSION="1.0"?><a/>',
  ],
  'another encoding than declared, or none that a package may have': [
    '<?xml version="1.0" encoding="UTF-16"?><a/>',
    '<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
    '<?xml version="1.0" encoding="8bit"?><a/>',
  ],
  'a control character': [
    '<a>\u0001</a>',
    '<a b="\u001f"/>',
    '<a><!-- \u0002 --></a>',
    '<a><?b \u0003?></a>',
    '<a><![CDATA[\u0004]]></a>',
    '<a>\0</a>',
    '<a\fb="1"/>',
  ],
  'what is no character': ['<a>\ufffe</a>', '<a b="\uffff"/>'],
  'an attribute twice': [
    '<a b="1" b="2"/>',
    '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>',
    '<a xmlns="u" xmlns="u"/>',
    '<a xmlns:p="u" xmlns:p="v"/>',
  ],
  'a bad name': [
    '<1a/>',
    '<-a/>',
    '<.a/>',
    '<\u00d7/>',
    '<a;b/>',
    '<a 1="1"/>',
    '<\u0300a/>',
    '< a/>',
    '<a></ a>',
    '<:a/>',
    '<p: xmlns:p="u"/>',
    '<p:q:a xmlns:p="u"/>',
    '<p:1a xmlns:p="u"/>',
    '<p:-a xmlns:p="u"/>',
    '<a xmlns:p="u" p:\u00b7a="1"/>',
    '<a xmlns:1p="u"/>',
  ],
  'an element that is not closed': [
    '<a>',
    '<a><b></b>',
    '<a',
    '<a b="1',
    '<a><b></a></b>',
    '<a></A>',
    '<a></a></a>',
    '</a>',
  ],
  'a close tag of another prefix': ['<p:a xmlns:p="u" xmlns:q="u"></q:a>'],
  'two roots': ['<a/><b/>', '<a></a><a></a>'],
  'no root': ['', '  ', '<!-- -->', '<?xml version="1.0"?>'],
  'text outside the root': [
    '<a/>x',
    'x<a/>',
    '<a/><![CDATA[]]>',
    '<a/>&#32;',
    '<a/>&amp;',
    '<?xml version="1.0"?>\ufeff<a/>',
  ],
  'an entity that is not declared': ['<a>&nbsp;</a>', '<a b="&nbsp;"/>', '<a>&toString;</a>'],
  'an "&" that is no reference': [
    '<a>x & y</a>',
    '<a>AT&T</a>',
    '<a>&;</a>',
    '<a>& amp;</a>',
    '<a>&amp</a>',
    '<a b="a&b"/>',
  ],
  'a reference to no character': [
    '<a>&#0;</a>',
    '<a>&#1;</a>',
    '<a>&#xD800;</a>',
    '<a>&#xFFFE;</a>',
    '<a>&#x110000;</a>',
    '<a>&#99999999999999999999;</a>',
    '<a>&#;</a>',
    '<a>&#x;</a>',
    '<a>&#X26;</a>',
    '<a>&#3a;</a>',
    '<a>&#x2g;</a>',
    '<a>&#38 ;</a>',
    '<a>&#38</a>',
    '<a>&#+38;</a>',
    '<a>&#1e2;</a>',
    '<?xml version="1.1"?><a>&#1;</a>',
  ],
  'a "<" in a value': ['<a b="<"/>', "<a b='a<b'/>"],
  'a "<" in text': ['<a>x < y</a>', '<a>1<2</a>', '<a><</a>'],
  'an attribute that is none': [
    '<a b=1/>',
    '<a b/>',
    '<a b="1"c="2"/>',
    '<a b=/>',
    '<a "b"/>',
    '<a b=\u201c1\u201d/>',
    '<a\u00a0b="1"/>',
    '<a / >',
    '<a></a b="1">',
  ],
  'a bad comment': [
    '<a><!-- a -- b --></a>',
    '<a><!-- a ---></a>',
    '<a><!--></a>',
    '<a><!---></a>',
    '<a><!-- a </a>',
    '<a><!- a --></a>',
    '<a><!x></a>',
  ],
  'a bad section': [
    '<a><![cdata[x]]></a>',
    '<a><![CDATA[x</a>',
    '<a><![ CDATA[x]]></a>',
    '<![CDATA[x]]><a/>',
  ],
  'a bad processing instruction': [
    '<a><? b?></a>',
    '<a><??></a>',
    '<a><?1b?></a>',
    '<a><?b </a>',
    '<a><?b+c?></a>',
    '<?b:c d?><a/>',
    '<?XML a?><a/>',
    '<a/><?xMl a?>',
  ],
  'a document type': [
    '<!DOCTYPE a><a/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    '<a/><!DOCTYPE a>',
    '<a><!DOCTYPE a></a>',
    '<!doctype a><a/>',
    '<!ENTITY a "b"><a/>',
  ],
};

const taken: Kinds = {
  'a declaration': [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a/>',
    "<?xml version='1.0' encoding='utf-8'?><a/>",
    '<?xml  version = "1.0"  ?><a/>',
    '<?xml version="1.0" standalone="no"?><a/>',
    '\ufeff<?xml version="1.0"?><a/>',
    '\ufeff<a/>',
  ],
  'a later 1.x, read as 1.0 (2.8)': ['<?xml version="1.1"?><a/>', '<?xml version="1.7"?><a/>'],
  'white space in tags': ['<a\n\t b\r=\n"1"\t/>\n', '<a></a\n>', '<a b="1"/>'],
  'marks that are text where they stand': [
    '<a>x > y ]] > ]]</a>',
    '<a b=">]]>"/>',
    '<a><![CDATA[]]]]><![CDATA[>]]></a>',
    '<a><![CDATA[]]></a>',
    '<a><![CDATA[<!DOCTYPE & <b>]]></a>',
    '<a><!-- <!DOCTYPE a> & < --></a>',
  ],
  references: [
    '<a b="&lt;&#60;&#x3c;&#x3C;">&amp;&apos;&quot;&gt;</a>',
    '<a>&#0038;&#x0000026;&#x1F600;&#9;</a>',
  ],
  'comments and instructions anywhere': [
    '<!--a--><a><!--- b - c --></a><!-- -->',
    '<?p?><a><?q r="<&"?></a><?xml-stylesheet href="x"?>',
  ],
  namespaces: [
    '<a xml:lang="en" xml:space="preserve"/>',
    '<a xmlns:xml="http://www.w3.org/XML/1998/namespace"/>',
    '<a xmlns="u"><b xmlns=""/></a>',
    '<a xmlns:p="u" xmlns:q="v" p:b="1" q:b="2" b="3"/>',
    '<p:a p:b="1" xmlns:p="u"/>',
    '<p:a xmlns:p="u"><p:a xmlns:p="v"/></p:a>',
  ],
  names: [
    '<é à="1"/>',
    '<\u{10000}/>',
    '<a\u00b7/>',
    '<a-b.c_d1/>',
    '<a __proto__="1" constructor="2"/>',
    '<a xmlfoo="1"/>',
  ],
  characters: [
    '<a>\u{1F600}\u{10FFFD}\ufffd</a>',
    '<a>\u007f\u0085\u009f\u2028</a>',
    '<a>\r\n\r\t</a>',
    '<a>\ufeff\u{1FFFE}</a>',
  ],
};

const listed = (kinds: Kinds) =>
  Object.entries(kinds).flatMap(([kind, texts]) => texts.map((text) => [kind, text] as const));

describe('XML 1.0', () => {
  it.each(listed(refused))('refuses %s: %j', (_, text) => {
    expect(() => parse(text)).toThrow(XmlFault);
  });

  it.each(listed(taken))('takes %s: %j', (_, text) => {
    expect(() => parse(text)).not.toThrow();
  });

  it('is read in UTF-16, and refused where that is not what it declares', () => {
    const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
    const swapped = (text: string): Uint8Array => Buffer.from(utf16(text)).swap16();
    for (const of of [utf16, swapped]) {
      expect(() => parse(of('<?xml version="1.0" encoding="UTF-16"?><a>é</a>'))).not.toThrow();
      expect(() => parse(of('<a/>'))).not.toThrow();
      expect(() => parse(of('<?xml version="1.0" encoding="UTF-8"?><a/>'))).toThrow(XmlFault);
      expect(() => parse(of('<a>\ud800</a>'))).toThrow(XmlFault);
    }
    expect(() => parse(Buffer.from('<a>\xe9</a>', 'latin1'))).toThrow('UTF-8');
  });

  it('says where each fault is', () => {
    const placeless = listed(refused)
      .map(([, text]) => {
        try {
          parse(text);
          return undefined;
        } catch (fault) {
          return fault instanceof Error ? fault.message : undefined;
        }
      })
      .filter((message) => !/\(line \d+, column \d+\)$|is no name$|declares \(".*"\)$/.test(message ?? ''));
    expect(placeless).toEqual([]);
  });

  // What is read again for each mark would not end in a test's time.
  it.each([
    ['sections', `<a>${'<![CDATA['.repeat(300_000)}`],
    ['loose marks', `<a>${'&'.repeat(1_000_000)}</a>`],
    ['attributes', `<a ${Array.from({ length: 50_000 }, (_, index) => `b${index}="1"`).join(' ')}>`],
    ['references', `<a>${'&amp;'.repeat(300_000)}`],
    ['comments', `<a>${'<!---->'.repeat(200_000)}<!--`],
    ['children', `<a>${'<b/>'.repeat(200_000)}</c>`],
  ])('refuses a great many %s', (_, text) => {
    expect(() => parse(text)).toThrow(XmlFault);
  });
});
