import { describe, expect, test } from 'vitest';
import { address, escapeAttribute, escapeText, escapeXstring, language } from '../../src/pptx/escape.ts';
import { legal } from '../../src/values/legal-text.ts';
import { fc } from '../property.ts';
import { illFormed } from './well-formed.ts';

describe('text for XML', () => {
  test('loses what XML 1.0 forbids and nothing else', () => {
    expect(legal('a\u0000b\u0007c\u001fd\ufffee\uffff')).toBe('abcde');
    expect(legal('lone \ud83d and \ude00 go, 😀 stays')).toBe('lone  and  go, 😀 stays');
    expect(legal('tab\tand line\nstay, return\r\ndoes not')).toBe('tab\tand line\nstay, return does not');
  });
  test('has its markup characters escaped', () => {
    expect(escapeText('<a & b>')).toBe('&lt;a &amp; b&gt;');
    expect(escapeAttribute('say "x"\n& <y>')).toBe('say &quot;x&quot; &amp; &lt;y&gt;');
  });
  test('is well-formed as an element’s content and as an attribute, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(illFormed(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const text = String.fromCharCode(...units);
        expect(illFormed(`<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`)).toBeUndefined();
      }),
    );
  });
  test('keeps an underscore escape of Excel from being read as a letter', () => {
    expect(escapeXstring('_x0041_ & _y')).toBe('_x005F_x0041_ &amp; _y');
  });
});

describe('a language', () => {
  test('that is no BCP 47 tag becomes en-US', () => {
    expect(language('zh-Hans-CN')).toBe('zh-Hans-CN');
    expect(language('"><evil')).toBe('en-US');
    expect(language('')).toBe('en-US');
  });
});

describe('a hyperlink', () => {
  test('is percent-encoded so that Office can read it', () => {
    expect(address('https://example.org/a b?q="x"|y')).toBe('https://example.org/a%20b?q=%22x%22%7Cy');
    expect(address('https://пример.рф/статья')).toMatch(/^https:\/\/xn--[\w.-]+\/%D1/);
    expect(address('mailto:a@example.org?subject=Hello there')).toBe(
      'mailto:a@example.org?subject=Hello%20there',
    );
  });
  test('that is no absolute web or mail address is none', () => {
    expect(address('javascript:alert(1)')).toBeUndefined();
    expect(address('../secret.txt')).toBeUndefined();
    expect(address('https://')).toBeUndefined();
    expect(address('https://../')).toBeUndefined();
  });
});
