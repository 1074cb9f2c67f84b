// How names of countries and places are compared: without case, accents, vowel points or punctuation. The
// atlas and the gazetteer are keyed by this folding, so scripts/atlas/fold.mjs must do the same.

export function fold(name: string): string {
  // Most names; the general way has to build tables of all letters first, which takes milliseconds.
  if (/^[A-Za-z0-9 ]*$/.test(name)) return name.toLowerCase().replace(/ +/g, ' ').trim();
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
