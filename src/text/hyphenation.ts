// Where words may be parted, by the patterns of TeX for their language (Liang's algorithm, in hyphenopoly). Loaded only
// for a deck in which a word has no room.

import hyphenopoly from 'hyphenopoly';
import type { Hyphenate } from './types.ts';

/** Those that ship (scripts/generate/hyphenation.mjs); of a language with several, the first is for all its regions. */
const patterns = 'da de el-monoton en-gb en-us es fi fr it nl pl pt ru tr uk'.split(' ');

/** hyphenopoly gives up on longer words, aloud: they are read in stretches. */
const longest = 60;

/** Letters at either end of a stretch that are read for what they are next to: no pattern that ships is as long. */
const margin = 12;

/** Longer than that is no word. */
const endless = 400;
const soft = '\u00ad';

const primary = (tag: string): string => tag.replace(/-.*$/, '');

function patternOf(language: string): string | undefined {
  const tag = language.toLowerCase();
  return patterns.find((one) => one === tag) ?? patterns.find((one) => primary(one) === primary(tag));
}

/** hyphenopoly keeps what it is told in one place, and is told once a pattern. */
const loaded = new Map<string, (text: string) => string>();

/**
 * @param languages BCP 47 tags of the words that have no room
 * @param asset bytes of a file that ships, `assets/hyphenation/de.wasm`
 */
export async function loadHyphenation(
  languages: Iterable<string>,
  asset: (path: string) => Promise<Uint8Array>,
): Promise<Hyphenate> {
  const names = new Set([...languages].flatMap((language) => patternOf(language) ?? []));
  for (const name of [...names].filter((one) => !loaded.has(one))) {
    const bytes = await asset(`assets/hyphenation/${name}.wasm`);
    const made = hyphenopoly.config({ require: [name], hyphen: soft, sync: true, loaderSync: () => bytes });
    const hyphenate = made.get(name);
    if (hyphenate) loaded.set(name, hyphenate);
  }
  return (word, language) => {
    const name = patternOf(language);
    const hyphenate = name === undefined ? undefined : loaded.get(name);
    // A word that holds the sign already is parted by its author.
    if (!hyphenate || word.length > endless || word.includes(soft)) return [];
    return placesIn(word, hyphenate);
  };
}

/** Liang's patterns look at what stands next to a place only: what is found well inside a stretch is so of the word. */
function placesIn(word: string, hyphenate: (text: string) => string): readonly number[] {
  const places = new Set<number>();
  for (let from = 0; ; from += longest - 2 * margin) {
    const last = from + longest >= word.length;
    for (const at of softIn(hyphenate(word.slice(from, from + longest))))
      if ((from === 0 || at >= margin) && (last || at <= longest - margin)) places.add(from + at);
    if (last) return [...places].sort((a, b) => a - b);
  }
}

function softIn(parted: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const unit of parted) {
    if (unit === soft) places.push(at);
    else at += unit.length;
  }
  return places;
}
