// Where a line may break: the Unicode line breaking algorithm (UAX #14, revision 45), and dictionary breaks
// for the scripts that write no spaces. Our own, since the npm package takes 15 ms to load and this must not;
// the tests hold the two to the same answers, four excepted. LB15: `” (` may be broken at its space, as of revision
// 51 and as Office does; citations in parentheses follow quotations all the time. LB25: a hyphen inside a word ends a
// line before a digit too (`ECMA-|376`), as PowerPoint and LibreOffice set it. LB26: Korean words are kept whole, which the
// algorithm leaves to us; LibreOffice does so, and PowerPoint where it is told to. LB21b: no line ends behind a slash
// between letters, as none does in LibreOffice: `ISO/IEC` is one word. Addresses that are too long part in cut-word.ts.

import { segmentsOf } from '../values/segments.ts';
import { classLetters, classRuns, type LineClass, lineClasses } from './line-classes.ts';

/** Class of each code point below U+20000, or as many as have been asked for, by index in `lineClasses`; above, `highRuns`. */
let lowClasses: Uint8Array | undefined;
let highRuns: readonly (readonly [start: number, index: number])[] = [];
const lowEnd = 0x20000;
/** Most texts have nothing above: punctuation is the last that they have. */
const commonEnd = 0x2100;

/** @param end of the code points: `commonEnd` or `lowEnd`. */
function decodeClasses(end: number): Uint8Array {
  const low = new Uint8Array(end);
  const high: [number, number][] = [];
  let start = 0;
  let previous = 0;
  let current = 0;
  const runs = /([^0-9a-z])([0-9a-z]+)/g;
  for (let run = runs.exec(classRuns); run; run = runs.exec(classRuns)) {
    const [, letter, delta] = run;
    previous = start;
    start += Number.parseInt(delta ?? '0', 36);
    if (previous < end) low.fill(current, previous, Math.min(start, end));
    if (end === commonEnd && start >= end) return low;
    current = classLetters.indexOf(letter ?? '');
    if (start >= lowEnd) high.push([start, current]);
  }
  if (start < end) low.fill(current, start);
  highRuns = high;
  return low;
}

export function lineClassOf(point: number): LineClass {
  return lineClasses[classIndex(point)] ?? 'AL';
}

function classIndex(point: number): number {
  const index = lowClasses?.[point];
  if (index !== undefined) return index;
  if (lowClasses?.length !== lowEnd) {
    lowClasses = decodeClasses(point < commonEnd ? commonEnd : lowEnd);
    return classIndex(point);
  }
  let high = lowClasses[lowEnd - 1] ?? 0;
  for (const [start, of] of highRuns) if (start <= point) high = of;
  return high;
}

const indexOf = (name: LineClass): number => lineClasses.indexOf(name);
const SP = indexOf('SP');
const CM = indexOf('CM');
const ZWJ = indexOf('ZWJ');
const ZW = indexOf('ZW');
const AL = indexOf('AL');
const HL = indexOf('HL');
const HY = indexOf('HY');
/** The first and the last of Hangul's classes. */
const [H2, JT] = [indexOf('H2'), indexOf('JT')];
const BA = indexOf('BA');
const NU = indexOf('NU');
const WJ = indexOf('WJ');
const RI = indexOf('RI');
const CR = indexOf('CR');
const LF = indexOf('LF');
const NL = indexOf('NL');
const BK = indexOf('BK');
const newline = (index: number): boolean => index === LF || index === BK || index === CR || index === NL;
/** No class: the start of the text or of a line. */
const none = -1;

/**
 * `joined` for each pair of classes, worked out once: 1 joined, 2 not, 0 not asked yet;
 * second half with spaces.
 */
const pairs = new Uint8Array(2 * lineClasses.length ** 2);

function held(a: number, b: number, spaces: boolean): boolean {
  const at = ((spaces ? lineClasses.length : 0) + a) * lineClasses.length + b;
  let answer = pairs[at] ?? 0;
  if (answer === 0) {
    answer = joined(lineClasses[a] ?? 'AL', lineClasses[b] ?? 'AL', spaces) ? 1 : 2;
    pairs[at] = answer;
  }
  return answer === 1;
}

const classes = (...names: LineClass[]): ReadonlySet<LineClass> => new Set(names);
const alphabetic = classes('AL', 'HL');
const ideographic = classes('ID', 'EB', 'EM');
const numericPrefix = classes('PR', 'PO');
const closing = classes('CL', 'CP');
const never = classes('CL', 'CP', 'EX', 'IS', 'SY', 'WJ', 'ZW');
const stuckToTheLeft = classes('QU', 'BA', 'HY', 'NS', 'IN');
const beforeNumber = classes('HY', 'IS', 'NU', 'SY', 'CP'); // CP × NU is LB30

/**
 * True where no break is allowed between two classes that stand side by side (`spaces`: with spaces between).
 */
function joined(a: LineClass, b: LineClass, spaces: boolean): boolean {
  if (never.has(b)) return true; // LB7, LB11, LB13
  if (a === 'OP') return true; // LB14
  if (closing.has(a) && b === 'NS') return true; // LB16
  if (a === 'B2' && b === 'B2') return true; // LB17
  if (spaces) return false; // LB18
  if (a === 'WJ' || a === 'GL' || a === 'QU') return true; // LB11, LB12, LB19
  if (b === 'GL') return a !== 'BA' && a !== 'HY'; // LB12a
  if (b === 'QU') return true; // LB19
  if (a === 'CB' || b === 'CB') return false; // LB20
  if (a === 'BB' || stuckToTheLeft.has(b)) return true; // LB21, LB22
  if (a === 'SY' && alphabetic.has(b)) return true; // LB21b, and ours
  if (b === 'NU') return alphabetic.has(a) || numericPrefix.has(a) || beforeNumber.has(a); // LB23, LB25
  if (alphabetic.has(b))
    return alphabetic.has(a) || a === 'NU' || numericPrefix.has(a) || a === 'IS' || a === 'CP'; // LB23-24, 28-30
  if (ideographic.has(b)) return a === 'PR' || (a === 'EB' && b === 'EM'); // LB23a, LB30b
  if (numericPrefix.has(b)) {
    if (alphabetic.has(a) || a === 'NU' || closing.has(a)) return true; // LB24, LB25
    return b === 'PO' && ideographic.has(a); // LB23a
  }
  if (b === 'OP') return alphabetic.has(a) || a === 'NU' || numericPrefix.has(a); // LB25, LB30
  return false; // LB31
}

/** Thai, Lao, Burmese, Khmer: words follow each other without a space (class SA). */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+/g;
let words: Intl.Segmenter | undefined;

/**
 * Positions (UTF-16 units) after which the text may, or after a newline must, be broken; the end of the text
 * is the last. The text's start is never one. Empty for empty text.
 */
export function opportunities(text: string): readonly number[] {
  const out: number[] = [];
  if (text === '') return out;
  let before = none;
  let spaces = false;
  let joiner = false; // a ZWJ came last: LB8a
  let hebrew = false; // the class before `before` was HL: LB21a
  let inWord = false; // a letter or digit stands before the hyphen `before`
  let flags = 0; // regional indicators in a row: LB30a
  for (let position = 0; position < text.length; ) {
    const start = position;
    let point = text.charCodeAt(position++);
    if (point >= 0xd800 && point <= 0xdbff) {
      point = text.codePointAt(start) ?? point;
      if (point > 0xffff) position++;
    }
    let next = classIndex(point);
    // Korean breaks at its spaces, as UAX #14 allows: a syllable alone on a line is torn off a word.
    if (next >= H2 && next <= JT) next = AL;
    if (newline(before) && !(before === CR && next === LF)) {
      out.push(start);
      before = none;
      spaces = false;
    }
    if (next === SP) {
      if (before === none) before = WJ; // LB2 and LB18: a break after leading spaces
      spaces = true;
      joiner = false;
      continue;
    }
    if (newline(next)) {
      before = next;
      spaces = joiner = hebrew = false;
      continue;
    }
    if (next === CM || next === ZWJ) {
      joiner = next === ZWJ;
      if (before !== none && before !== ZW && !spaces) continue; // LB9
      next = AL; // LB10
      if (before !== none && (before === ZW || !held(before, next, spaces))) out.push(start);
      before = next;
      spaces = hebrew = false;
      continue;
    }
    if (before !== none) {
      let stuck: boolean;
      if (before === ZW)
        stuck = next === ZW; // LB8
      else if (before === RI && next === RI && !spaces) stuck = flags % 2 === 1;
      else if (inWord && next === NU) stuck = false;
      else stuck = held(before, next, spaces) || (hebrew && !spaces && (before === HY || before === BA));
      if (!stuck && !(joiner && !spaces)) out.push(start);
      hebrew = before === HL && !spaces;
      inWord = next === HY && !spaces && (before === AL || before === HL || before === NU);
    } else inWord = false;
    flags = next === RI ? (before === RI && !spaces ? flags + 1 : 1) : 0;
    before = next;
    spaces = joiner = false;
  }
  out.push(text.length);
  return unspacedBreaks(text, out);
}

function unspacedBreaks(text: string, known: number[]): readonly number[] {
  if (text.search(unspaced) < 0) return known;
  words ??= new Intl.Segmenter('th', { granularity: 'word' });
  const all = new Set(known);
  for (const { index, 0: run } of text.matchAll(unspaced)) {
    for (const word of segmentsOf(words, run)) if (word.index > 0) all.add(index + word.index);
  }
  return [...all].sort((a, b) => a - b);
}
