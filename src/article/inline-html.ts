// Inline HTML tags: which formatting they stand for. Tags without a meaning here are
// stripped, their text stays.

import { decoded } from './character-references.ts';
import { plain, type Style } from './runs.ts';

export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

const tagPattern = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)([\s\S]*)>$/;
const attributePattern = /([a-zA-Z:_][\w.:-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;

/** A tag taken apart; undefined for comments, declarations and the like. */
export function readTag(raw: string): Tag | undefined {
  const match = tagPattern.exec(raw);
  if (!match) return undefined;
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = '', value = ''] of (match[3] ?? '').matchAll(attributePattern)) {
    attributes[name.toLowerCase()] ??= decoded(value.replace(/^(["'])([\s\S]*)\1$/, '$2'));
  }
  return { name: (match[2] ?? '').toLowerCase(), closing: match[1] === '/', attributes };
}

const styles: Readonly<Record<string, Style>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  dfn: { italic: true },
  var: { italic: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
  s: { strike: true },
  del: { strike: true },
  strike: { strike: true },
  sup: { script: 'super' },
  sub: { script: 'sub' },
};

/** What a tag adds to the formatting of the text inside it. */
export function tagStyle(tag: Tag): Style {
  const style = Object.hasOwn(styles, tag.name) ? (styles[tag.name] ?? plain) : plain;
  const lang = tag.attributes['lang'];
  return lang && isLanguageTag(lang) ? { ...style, lang } : style;
}

function isLanguageTag(tag: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag);
}

const empty = new Set([
  'br',
  'img',
  'hr',
  'wbr',
  'input',
  'area',
  'col',
  'embed',
  'link',
  'meta',
  'source',
  'track',
]);

/** Tags that hold nothing and are never closed. */
export function isVoid(tag: Tag): boolean {
  return empty.has(tag.name);
}
