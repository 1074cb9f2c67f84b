// Text as it is compared: what typography changes without changing a word is made the same.

/** Unicode TR 15 (NFKC) for ligatures and full-width forms; quotation marks, apostrophes, dashes and spaces to one each. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″«»‹›「」『』]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

export const wordsOf = (text: string): readonly string[] =>
  folded(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['.,][\p{L}\p{N}]+)*/gu) ?? [];
