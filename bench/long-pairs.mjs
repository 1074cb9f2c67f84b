// A long article and the text that it was made of: the tuned pairs of the repository, partly verbatim and partly restated,
// copied with other names and numbers in each copy until they are long enough. The same length gives the same text.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const bodyOf = (markdown) => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
const pairsOf = (language) =>
  [
    [`bench/against/tuned/${language}.md`, `bench/against/tuned/${language}.txt`],
    [`bench/against/restated/${language}.md`, `bench/against/tuned/${language}.txt`],
    [`test/integrity/cases/wire-${language}.md`, `test/integrity/cases/wire-${language}.txt`],
  ]
    .filter(([path]) => existsSync(join(root, path)))
    .map(([article, original]) => ({ article: bodyOf(read(article)), original: read(original) }));

const fixed = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The copy of a pair: other names and other words between quotation marks, the same in both; other numbers of three digits. */
function copyOf({ article, original }, copy) {
  if (copy === 0) return { article, original };
  const spoken = original.match(/“[^”]*”/gu)?.join(' ') ?? '';
  const others = new Set([
    ...(original.match(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}/gu)?.filter((word) => !fixed.test(word)) ?? []),
    ...(spoken.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? []),
  ]);
  // In front, for words that begin alike are taken for forms of one.
  const consonants = 'bdfgklmnprstvz';
  const [first, vowel, last] = [copy % 14, Math.floor(copy / 14) % 5, Math.floor(copy / 70) % 14];
  const lead = `${consonants[first]}${'aeiou'[vowel]}${consonants[last]}`;
  const isName = /^\p{Lu}/u;
  const renamed = (word) => {
    const whole = lead + word.toLowerCase();
    return isName.test(word) ? whole[0].toUpperCase() + whole.slice(1) : whole;
  };
  const other = (text) =>
    text
      .replace(/\p{L}+/gu, (word) => (others.has(word) ? renamed(word) : word))
      .replace(/(?<![\d.,])(?!19|20)\d{3}(?![\d.,])/g, (digits) => String(Number(digits) + copy));
  return { article: other(article), original: other(original) };
}

/** @param size of the original: `words` or `bytes`, at least */
export function longPair({ words = 0, bytes = 0 }, language = 'en') {
  const pairs = pairsOf(language);
  const articles = ['---\ntitle: A long article\ndate: 2031-03-04\nbluf: The water is low.\n---\n'];
  const originals = ['A long article\n\n4 March 2031\n\n'];
  let [count, length] = [0, 0];
  for (let copy = 0; count < words || length < bytes; copy += 1)
    for (const [at, pair] of pairs.entries()) {
      const { article, original } = copyOf(pair, copy * pairs.length + at);
      articles.push(article);
      originals.push(`${original}\n\n`);
      count += original.split(/\s+/).length;
      length += Buffer.byteLength(original);
    }
  return { article: articles.join('\n'), original: originals.join(''), words: count, bytes: length };
}
