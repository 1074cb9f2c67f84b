// Text on its way into XML: what must be escaped is, what XML cannot hold is left out.

import { isAddress } from '../values/address.ts';
import { legal } from '../values/legal-text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: what is left out, and the characters that need an entity
const SUSPECT = /[\u0000-\u001f"&<>\ud800-\udfff\ufffe\uffff]/;

/** Character data. */
export function escapeText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return legal(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** An attribute's value, one line: a parser turns line breaks in attributes into spaces anyway. */
export function escapeAttribute(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return legal(text)
    .replace(/[\t\n]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** ST_Xstring (workbooks, docProps) reads `_x0041_` as a letter: such text gets its underscore escaped. */
export function escapeXstring(text: string): string {
  return escapeText(text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_'));
}

/** A BCP 47 tag that is safe in `lang`; `en-US` for what is none. */
export function language(tag: string): string {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : 'en-US';
}

/**
 * A hyperlink target as a relationship can hold it, or undefined when it is no absolute address. Office refuses
 * the whole file for a Target that System.Uri cannot read, so spaces, quotes and letters are percent-encoded here.
 */
export function address(link: string): string | undefined {
  if (!/^(https?|mailto|tel|ftp):/i.test(link)) return undefined;
  if (!isAddress(link)) return undefined;
  return new URL(link).href.replace(
    /[\s"<>\\^`{|}[\]]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
