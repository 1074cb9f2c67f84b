// Text on its way into XML: what must be escaped is, what XML cannot hold is left out.

import { legal } from '../values/legal-text.ts';

/** How every part begins. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

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
