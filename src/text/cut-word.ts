// What is done with a word wider than its line. An address goes on after its slashes, points and signs,
// and is not cut by that. Any other is cut between letters, with a hyphen where the script has one, no
// one or two letters left alone; what is cut is marked, so that the size can be stepped down first and
// the author be told last.

import type { SceneRun } from '../scene/types.ts';
import { byBriefdeck } from '../values/origin.ts';
import { segmentsOf } from '../values/segments.ts';
import { opportunities } from './opportunities.ts';
import type { BrokenLine } from './types.ts';

/**
 * Where a line ends inside a word; `cut` says how, and is absent where it ends after a sign of an address.
 */
export interface WordEnd {
  readonly at: number;
  readonly cut?: NonNullable<BrokenLine['cut']>;
}

/** Points from one position of the paragraph to another. */
export type Ruler = (from: number, to: number) => number;

/** Points a line may be over its width: rounding of sums. */
export const slack = 0.001;

/** Letters that must stand on either side of a cut. */
const fewest = 3;

/** Scripts that hyphenate: Latin, Greek, Cyrillic, Armenian, Georgian; combining marks go with them. */
const letter =
  /[A-Za-zªºÀ-ÖØ-öø-\u024f\u0370-\u0373\u0376-\u037d\u0386-\u0481\u048a-\u052f\u0531-\u0587\u10a0-\u10ff\u1e00-\u1fff]|[\u0300-\u036f]/;
const sign = /[-/.?&=_#:;,@+~%\\]/;
const digit = /\d/;
const addressForm = /:\/\/|^www\.|@|^[\w-]+(\.[\w-]+)+\/|[\w.-]\/[\w.-]+\//i;

/** True for a web address, one of e-mail or a path of files. */
export const isAddress = (word: string): boolean => addressForm.test(word);

/** The longest stretches of a word that cannot be parted but by a cut, joined they are the word. */
export function signPieces(word: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 1; at < word.length; at++) {
    if (!afterSign(word, at)) continue;
    pieces.push(word.slice(from, at));
    from = at;
  }
  return [...pieces, word.slice(from)];
}

/** The same for every place where a line may end. */
export function unbreakable(word: string): readonly string[] {
  let from = 0;
  return opportunities(word).flatMap((to) => {
    const piece = word.slice(from, to);
    from = to;
    return signPieces(piece);
  });
}

/** After the last of several signs (`://`), and not inside a number. */
function afterSign(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at] ?? '';
  if (!sign.test(before) || sign.test(after)) return false;
  const number = /[.,:]/.test(before) && digit.test(text[at - 2] ?? '') && digit.test(after);
  return !number && letterOrDigit(after);
}

const letterOrDigit = (text: string): boolean => digit.test(text) || letter.test(text);

/**
 * Where the lines end of a word that is wider than a line: each piece but the last fills one as far as it
 * can; at least one cluster each.
 * @param hyphenWidth of a hyphen there, points; undefined where one would be false, as in code
 * @param syllables where the patterns of its language part it, positions of the paragraph
 */
export function wordEnds(
  text: string,
  from: number,
  to: number,
  width: number,
  measure: Ruler,
  hyphenWidth: number | undefined,
  syllables: readonly number[] = [],
): readonly WordEnd[] {
  const ends: WordEnd[] = [];
  const word = wordAround(text, from, to);
  const hyphens = hyphenWidth !== undefined && letter.test(word) && !isAddress(word);
  let start = from;
  let piece = from;
  for (const part of signPieces(text.slice(from, to))) {
    const end = piece + part.length;
    if (measure(start, end) > width + slack) {
      if (piece > start) {
        ends.push({ at: piece });
        start = piece;
      }
      if (measure(piece, end) > width + slack) {
        const reserved = hyphens ? hyphenWidth : 0;
        const parted = hyphens ? syllableEnds(syllables, piece, end, width - reserved, measure) : [];
        const from = parted.at(-1) ?? piece;
        const cuts =
          measure(from, end) > width + slack ? clusterCuts(text, from, end, width, measure, reserved) : [];
        ends.push(...parted.map((at) => ({ at, cut: 'syllable' as const })));
        ends.push(...cuts.map((at) => ({ at, cut: cutAt(text, at, hyphens) })));
        start = cuts.at(-1) ?? parted.at(-1) ?? start;
      }
    }
    piece = end;
  }
  return ends;
}

/** As many syllables a line as it holds; none from one on that is wider than a line. */
function syllableEnds(
  syllables: readonly number[],
  from: number,
  to: number,
  room: number,
  measure: Ruler,
): readonly number[] {
  const ends: number[] = [];
  let start = from;
  let last: number | undefined;
  for (const at of [...syllables.filter((one) => one > from && one < to), to]) {
    if (measure(start, at) > room + slack && !(at === to && last === undefined)) {
      if (last === undefined) return ends;
      ends.push(last);
      start = last;
      if (measure(start, at) > room + slack && at !== to) return ends;
    }
    last = at;
  }
  return ends;
}

function wordAround(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start--;
  while (end < text.length && !/\s/.test(text[end] ?? '')) end++;
  return text.slice(start, end);
}

function cutAt(text: string, at: number, hyphens: boolean): 'hyphen' | 'bare' {
  return hyphens && letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '') ? 'hyphen' : 'bare';
}

function clusterCuts(
  text: string,
  from: number,
  to: number,
  width: number,
  measure: Ruler,
  reserved: number,
): readonly number[] {
  const clusters = [...clustersOf(text, from, to)];
  const cuts: number[] = [];
  let first = 0; // of the piece
  let used = 0;
  clusters.forEach(([at, end], index) => {
    const advance = measure(at, end);
    const room = index === clusters.length - 1 ? width : width - reserved;
    if (index > first && used + advance > room + slack && isWider(clusters, first, index, width, measure)) {
      const left = clusters.length - index;
      const back = left < fewest ? Math.max(0, Math.min(fewest - left, index - first - fewest)) : 0;
      first = index - back;
      const cut = clusters[first]?.[0] ?? at;
      cuts.push(cut);
      used = back === 0 ? 0 : measure(cut, at);
    }
    used += advance;
  });
  return cuts;
}

/** Whether what begins with one cluster is wider than that; no more is measured than tells, twice as much each time. */
function isWider(
  clusters: readonly (readonly [number, number])[],
  first: number,
  reached: number,
  width: number,
  measure: Ruler,
): boolean {
  const [start = 0] = clusters[first] ?? [];
  for (let last = reached, more = 1; ; last += more, more *= 2) {
    const [, end = start] = clusters[Math.min(last, clusters.length - 1)] ?? [];
    if (measure(start, end) > width + slack) return true;
    if (last >= clusters.length - 1) return false;
  }
}

let segmenter: Intl.Segmenter | undefined;

/**
 * Latin, Greek and Cyrillic letters, no-break spaces and dashes, none of them combining: each is a cluster (UAX #29). The
 * segmenter costs 10 ms when it is first asked.
 */
const manifold = /[^\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u202f]/;

export function* clustersOf(text: string, from: number, to: number): Generator<readonly [number, number]> {
  const word = text.slice(from, to);
  if (!manifold.test(word)) {
    for (let at = from; at < to; at++) yield [at, at + 1];
    return;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { index, segment } of segmentsOf(segmenter, word))
    yield [from + index, from + index + segment.length];
}

/**
 * The paragraph's runs with a hyphen, marked as briefdeck's own, where its lines cut a word that takes one.
 */
export function hyphenated(runs: readonly SceneRun[], lines: readonly BrokenLine[]): readonly SceneRun[] {
  if (!lines.some(({ cut }) => cut === 'hyphen' || cut === 'syllable')) return runs;
  const ends = new Map<number, NonNullable<SceneRun['hyphen']>>();
  let at = 0;
  for (const line of lines) {
    for (const run of line.runs) at += run.text.length;
    if (line.cut === 'hyphen' || line.cut === 'syllable')
      ends.set(at, line.cut === 'syllable' ? 'syllable' : 'forced');
  }
  let start = 0;
  return runs.flatMap((run): readonly SceneRun[] => {
    const end = start + run.text.length;
    const out: SceneRun[] = [];
    let from = start;
    for (const [cut, hyphen] of [...ends].filter(([one]) => one > start && one <= end)) {
      const { cites: _, ...own } = run;
      out.push({ ...run, text: run.text.slice(from - start, cut - start) });
      out.push({ ...own, text: '-', hyphen, origin: byBriefdeck });
      from = cut;
    }
    if (from < end) out.push({ ...run, text: run.text.slice(from - start) });
    start = end;
    return out;
  });
}

/** The words that the ends of these lines cut inside, whole, as they were written. */
export function wordsCut(
  lines: readonly { readonly runs: readonly SceneRun[]; readonly cut?: unknown }[],
): readonly string[] {
  const words: string[] = [];
  let begun = '';
  for (const { runs, cut } of lines) {
    const text = runs.map((run) => (run.hyphen ? '' : run.text)).join('');
    const [first = ''] = /^\S*/.exec(text) ?? [];
    const goesOn = cut !== undefined && first === text; // the whole line is of one word
    if (begun !== '' && !goesOn) words.push(begun + first);
    if (goesOn) begun += text;
    else begun = cut === undefined ? '' : (/\S*$/.exec(text)?.[0] ?? '');
  }
  return words;
}
