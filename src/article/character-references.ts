// Character references as CommonMark reads them: `&amp;`, up to 7 decimal or 6 hexadecimal digits, always
// with the semicolon. What is none stays as written.

import { decodeHTMLStrict } from 'entities/decode';

const reference = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]*);/g;

export function decoded(text: string): string {
  return text.includes('&') ? text.replace(reference, (each) => decodeHTMLStrict(each)) : text;
}
