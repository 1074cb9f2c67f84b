import { describe, expect, test } from 'vitest';
import { address, language } from '../../src/pptx/escape.ts';

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
