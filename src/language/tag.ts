// Language tags (BCP 47) as far as a table needs them.

/** The first part of a tag, in lower case: `zh` of `zh-Hant`. */
export const primary = (tag: string): string => (tag.split(/[-_]/)[0] ?? '').toLowerCase();
