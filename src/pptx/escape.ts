// Languages and addresses as PowerPoint takes them: for one that is wrong it refuses the whole file.

import { isAddress } from '../values/address.ts';

/** A BCP 47 tag that is safe in `lang`; `en-US` for what is none. */
export function language(tag: string): string {
  return /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : 'en-US';
}

/**
 * A hyperlink target as a relationship can hold it, or undefined when it is no absolute address.
 * Office refuses the whole file for a Target that System.Uri cannot read, so spaces, quotes and
 * letters are percent-encoded here.
 */
export function address(link: string): string | undefined {
  if (!/^(https?|mailto|tel|ftp):/i.test(link)) return undefined;
  if (!isAddress(link)) return undefined;
  return new URL(link).href.replace(
    /[\s"<>\\^`{|}[\]]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
