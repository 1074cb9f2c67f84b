// Which links a slide may carry: absolute web and mail addresses. Everything else keeps its
// text and loses the link.

import type { Span } from '../diagnostic/diagnostic.ts';
import { isAddress } from '../values/address.ts';
import { relativeLink, unsafeLink } from './messages.ts';
import type { Parsing } from './parsing.ts';

/** The address to link to, or undefined after a report. `href` has its character references decoded. */
export function safeLink(parsing: Parsing, href: string, place: () => Span): string | undefined {
  // Browsers and Office skip white space and controls inside a scheme, so `java\nscript:` counts as one.
  const address = href.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\s\p{Cc}\p{Cf}]/gu, ''))?.[1]?.toLowerCase();
  if (scheme === undefined) {
    if (address.startsWith('//') && isAddress(`https:${address}`)) return encoded(`https:${address}`);
    parsing.report(relativeLink(address, place()));
    return undefined;
  }
  const known = scheme === 'http' || scheme === 'https' || scheme === 'mailto';
  if (!known || !address.toLowerCase().startsWith(`${scheme}:`) || !isAddress(address)) {
    parsing.report(unsafeLink(address, place()));
    return undefined;
  }
  return encoded(address);
}

/** As written where it is plain ASCII already; otherwise punycode and percent-encoding. */
function encoded(address: string): string {
  return /^[\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]+$/.test(address)
    ? address
    : new URL(address).href;
}
