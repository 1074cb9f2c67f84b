import { describe, expect, test } from 'vitest';
import { escapeAttribute, escapeText, escapeXstring } from '../../src/opc/escape.ts';
import { legal } from '../../src/values/legal-text.ts';
import { illFormed } from '../pptx/well-formed.ts';
import { fc } from '../property.ts';

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
