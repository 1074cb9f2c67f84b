// HTML whose elements say what no word of theirs says.

import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/draft/read-html.ts';

const text = (html: string, page = ''): readonly string[] =>
  readHtml(`${page}<h1>A page</h1>${html}`)
    .paragraphs.slice(1)
    .map((one) => one.text);

describe('what an element means', () => {
  it.each([
    ['a power', '<p>5 × 10<sup>6</sup> m<sup>3</sup>, 10<sup>−3</sup></p>', '5 × 10⁶ m³, 10⁻³'],
    ['an ending', '<p>the 5<sup>th</sup> day</p>', 'the 5th day'],
    ['another thing raised', '<p>2<sup>2k+b</sup></p>', '2^(2k+b)'],
    ['an index', '<p>CO<sub>2</sub> of N<sub>max</sub></p>', 'CO₂ of Nₘₐₓ'],
    ['words struck out', '<p>will <s>not</s> be raised</p>', 'will ~~not~~ be raised'],
    ['an edit', '<p>on <del>Monday</del> <ins>Tuesday</ins></p>', 'on ~~Monday~~ Tuesday'],
    ['a quotation', '<p><q>It is <q>full</q></q>, she said.</p>', '“It is ‘full’”, she said.'],
    [
      'a time in a sentence',
      '<p>It opened on <time datetime="2024-05-14">May 14</time>, in rain.</p>',
      'It opened on May 14, in rain.',
    ],
    [
      'an abbreviation, once',
      '<p>The <abbr title="Northern Shipping Union">NSU</abbr> and the <abbr title="Northern Shipping Union">NSU</abbr></p>',
      'The Northern Shipping Union (NSU) and the NSU',
    ],
  ])('is kept: %s', (_, html, expected) => expect(text(html)).toEqual([expected]));
  it('is kept: a quotation in the marks of the page’s language', () => {
    expect(text('<p><q>Es ist voll</q></p>', '<html lang="de">')).toEqual(['„Es ist voll“']);
  });
  it('is kept: a table’s caption, before its table', () => {
    const html =
      '<table><caption>Ferries a day</caption><tr><th>Port</th><th>Ferries</th></tr><tr><td>Lind</td><td>4</td></tr></table>';
    expect(text(html)).toEqual(['Ferries a day', 'Port · Ferries ; Lind · 4']);
  });
});
