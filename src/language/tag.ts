// Language tags (BCP 47), read without Intl.

/** The first part of a tag, in lower case: `zh` of `zh-Hant`. */
export const primary = (tag: string): string => (tag.split(/[-_]/)[0] ?? '').toLowerCase();

/** The tag with hyphens and in the usual case (RFC 5646, 2.1.1): `zh-Hant-TW` of `ZH_hant_tw`. */
export function withCase(tag: string): string {
  return tag
    .toLowerCase()
    .split(/[-_]/)
    .map((part, index) => {
      if (index > 0 && /^[a-z]{4}$/.test(part)) return part.charAt(0).toUpperCase() + part.slice(1);
      return index > 0 && part.length === 2 ? part.toUpperCase() : part;
    })
    .join('-');
}
