// What an author writes otherwise than Unicode's CLDR has it for the language, and a deck then writes so too: quotation marks, as
// Dutch and Spanish have two sets in print, and digits, as Arabic, Persian, Urdu and Hindi have. The language stays the same.

import { zeroOf } from './digits.ts';
import type { Language } from './types.ts';

/** The double marks of print, opening and closing. Single ones are apostrophes as well. */
const pairs: ReadonlySet<string> = new Set(['“”', '„“', '„”', '«»', '»«', '””', '»»']);

/** Scripts that are written with our digits. */
const western = /^(?:Latn|Cyrl|Grek)$/;

/** Pairs of one kind that an article has at least, for its author to set quotation marks so: one may be a foreign title. */
const fewest = 2;

const made = new Map<string, Language>();

/** `language` with the marks and the digits of the text, where it has its own throughout. */
export function asWritten(language: Language, body: string): Language {
  const zero = western.test(language.script) ? undefined : zeroOf(body);
  const quotes = quotesOf(language, body);
  if (zero === undefined && quotes === language.quotes) return language;
  const key = [language.tag, zero, ...quotes].join('\n');
  const known = made.get(key);
  if (known) return known;
  const dates = zero === undefined ? language.dates : { ...language.dates, zero };
  const written: Language = { ...language, dates, quotes, innerQuotes: innerOf(language, quotes) };
  made.set(key, written);
  return written;
}

function quotesOf({ quotes, script }: Language, body: string): Language['quotes'] {
  if (!/[“”„«»]/.test(body) || eastAsian.test(script)) return quotes;
  const text = withoutInner(body);
  const [open, close] = quotes.map((mark) => mark.trim()) as [string, string];
  if (new RegExp(`${open}[^${open}${close}\\n]+${close}(?!\\p{L})`, 'u').test(text)) return quotes;
  const counted = new Map<string, number>();
  for (const [, opening, closing] of text.matchAll(/([“”„«»])[^“”„«»\n]*([“”„«»])/g)) {
    const pair = `${opening}${closing}`;
    counted.set(pair, (counted.get(pair) ?? 0) + 1);
  }
  const [pair = '', count = 0] = [...counted][0] ?? [];
  if (counted.size !== 1 || count < fewest || !pairs.has(pair)) return quotes;
  return [pair.charAt(0), pair.charAt(1)];
}

/** Their brackets “…” and 「…」 are of the region, and 《…》 are of titles. */
const eastAsian = /^(?:Han[gst]|Jpan|Kore)$/;

/** Of quotations in blocks, the marks around them; those within stand inside others. */
const withoutInner = (body: string): string =>
  body.replace(/^>.*/gm, (line) => (/^>\s*[“”„«»]/.test(line) ? line : ''));

/** What stands within the author's marks: CLDR's other pair, or CLDR's first where the author has the other. */
function innerOf(language: Language, quotes: Language['quotes']): Language['quotes'] {
  if (quotes === language.quotes) return language.innerQuotes;
  return quotes[0] === language.innerQuotes[0] ? language.quotes : language.innerQuotes;
}
