// Text as a document can hold it. What XML 1.0 cannot hold at all (control characters, lone surrogates,
// U+FFFE and U+FFFF) is left out, for one such character makes PowerPoint refuse the whole file.

/** Everything outside the Char production of XML 1.0 (section 2.2). */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the same characters, cheaper to find, and those of any pair
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** The text without what XML 1.0 forbids; a carriage return, which a parser would drop, becomes a space. */
export function legal(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '').replace(/\r\n?/g, ' ') : text;
}
