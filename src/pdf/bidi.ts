// Text that runs both ways: which stretches of a line run from right to left, and in which order they stand from the left (UAX #9).

import bidiFactory, { type Bidi } from 'bidi-js';

// Its types are of a module that it is not.
const bidi: Bidi = (bidiFactory as unknown as () => Bidi)();

/** Letters that run from right to left, and marks that make text do so. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Of a line: the level of each UTF-16 unit; odd ones run from right to left. Undefined where all runs from left to right. */
export function levelsOf(line: string, rtl: boolean): Uint8Array | undefined {
  if (!rtl && !rightToLeft.test(line)) return undefined;
  const { levels, paragraphs } = bidi.getEmbeddingLevels(line, rtl ? 'rtl' : 'ltr');
  // Spaces at a line's end stand at the paragraph's level (rule L1).
  const own = paragraphs[0]?.level ?? 0;
  for (let at = line.length - 1; at >= 0 && /\s/.test(line[at] ?? ''); at -= 1) levels[at] = own;
  return levels;
}

/** Where each part of a line stands, by its number, from the left. @param levels one a part */
export function visualOrder(levels: readonly number[]): readonly number[] {
  // A part is one unit of a line whose units have its level (rule L2).
  const line = 'a'.repeat(levels.length);
  const units = {
    levels: Uint8Array.from(levels),
    paragraphs: [{ start: 0, end: levels.length - 1, level: Math.min(...levels) }],
  };
  return bidi.getReorderedIndices(line, units);
}

/** Scripts that a font sets from right to left by itself; points, digits and brackets are of none. */
const setsItself = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

const ofSomeScript = /[^\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]/u;

/**
 * Text of one direction as a font is to be given it: it sets all in the direction of the first script that it meets, so what runs the
 * other way is given from its end. Marks, in text from right to left; Persian digits and Arabic signs of percent and decimals, which run
 * from the left.
 */
export function asFontsSet(text: string, isBackwards: boolean): string {
  const first = ofSomeScript.exec(text)?.[0] ?? '';
  return setsItself.test(first) === isBackwards ? text : [...text].reverse().join('');
}

/** A bracket in text that runs from right to left is drawn turned (rule L4). */
export function turned(text: string): string {
  return [...text].map((letter) => bidi.getMirroredCharacter(letter) ?? letter).join('');
}
