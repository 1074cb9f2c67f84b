// What CLDR says of any locale: found by its tag, or by the tag without what CLDR does not tell apart (BCP 47
// lookup, RFC 4647, 3.4). Unpacked when an article is in a language or a region that no file here is for.

import { inflateRawSync } from 'node:zlib';
import { packed, rightToLeft } from './cldr.generated.js';
import { lazy } from './lazy.ts';
import type { LocaleForms } from './types.ts';

const lines = lazy(() => inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8'));

/** Undefined where CLDR does not know the language. */
export function localeForms(tag: string): LocaleForms | undefined {
  return regionForms(tag) ?? formsOf(tag.split('-')[0] ?? '');
}

/** Undefined where CLDR does not know the script or the region, or the tag has none. */
export function regionForms(tag: string): LocaleForms | undefined {
  for (let name = tag; name.includes('-'); name = name.slice(0, name.lastIndexOf('-'))) {
    const found = formsOf(name);
    if (found) return found;
  }
  return undefined;
}

function formsOf(name: string): LocaleForms | undefined {
  const all = lines();
  const at = all.indexOf(`|${name}|`);
  if (at < 0) return undefined;
  const start = all.indexOf('\t', at) + 1;
  const end = all.indexOf('\n', start);
  return JSON.parse(all.slice(start, end < 0 ? undefined : end)) as LocaleForms;
}

/** Every language that CLDR knows, without regions and scripts. */
export const localeTags = (): readonly string[] => [
  ...new Set(lines().match(/(?<=\|)[a-z]{2,3}(?=\|)/g) ?? []),
];

/**
 * Which way a tag's language runs that CLDR does not know: by its script, or by the one it is usually written
 * in.
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...others] = tag.split('-');
  const script = others.find((one) => /^[A-Z][a-z]{3}$/.test(one));
  return rightToLeft.includes(` ${script ?? language} `) ? 'rtl' : 'ltr';
}
