// Advances of characters that the measured face does not have: PowerPoint takes them from another font, we do
// not know which, so the numbers lean to the wide side. Also Arabic, whose letters change width as they join.

import type { MetricsFile } from './tables.ts';
import { numberAt, pointsOf } from './tables.ts';

export interface ScriptAdvances {
  /** Em, for a character the face lacks. */
  advance(point: number): number;
  /** Em, of a stretch of Arabic script as it joins; marks take no room. */
  arabic(stretch: string): number;
}

/** Fractions of an em that the fixed spaces U+2000 to U+200A are wide (Unicode 6.2, General Punctuation). */
const spaces = [1 / 2, 1, 1 / 2, 1, 1 / 3, 1 / 4, 1 / 6, 0.6, 0.28, 0.2, 0.1];

/** East Asian Wide and Fullwidth (UAX #11), whole blocks. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18fff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];
const isWide = (point: number) => wide.some(([from, to]) => point >= from && point <= to);

/**
 * Marks, joiners, direction marks, variation selectors, emoji skin tones, conjoining vowels and finals of
 * Hangul.
 */
const weightless = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}\u1160-\u11ff\u2028\u2029]/u;
const pictograph = /[\p{Emoji_Presentation}\p{Extended_Pictographic}]/u;

/** What is in no table: wide enough for any letter of the scripts of India and Southeast Asia. */
const unlisted = 0.9;
/** Em; PowerPoint sets tabs at one inch, which is less than this from 18 pt up. */
const tab = 4;

export function scriptAdvances(file: MetricsFile): ScriptAdvances {
  const listed = new Map<number, number>();
  pointsOf(file.scripts.points).forEach((point, i) => {
    listed.set(point, numberAt(file.scripts.widths, i) / 1000);
  });

  function advance(point: number): number {
    if (point === 0x09) return tab;
    if (point >= 0x2000 && point <= 0x200a) return spaces[point - 0x2000] ?? 1;
    const character = String.fromCodePoint(point);
    if (weightless.test(character)) return 0;
    if (point === 0xa0 || point === 0x202f || point === 0x205f) return 0.28;
    if (isWide(point)) return 1;
    if (point >= 0xff61 && point <= 0xffdc) return 0.5;
    if (point >= 0x1f1e6 && point <= 0x1f1ff) return 0.65; // two regional indicators are one flag
    if (point >= 0x1f000 || /\p{Emoji_Presentation}/u.test(character))
      return pictograph.test(character) ? 1.3 : 1;
    return listed.get(point) ?? unlisted;
  }

  const forms = new Map<number, { readonly kind: string; readonly index: number }>();
  pointsOf(file.arabic.points).forEach((point, index) => {
    forms.set(point, { kind: file.arabic.joining.charAt(index), index });
  });
  const tatweel = 0x640;
  const joinsNext = (point: number) =>
    point === tatweel || point === 0x200d || forms.get(point)?.kind === 'D';
  const joinsPrevious = (point: number) => joinsNext(point) || forms.get(point)?.kind === 'R';

  function arabic(stretch: string): number {
    const points = [...stretch]
      .map((c) => c.codePointAt(0) ?? 0)
      .filter((p) => p === 0x200d || p === 0x200c || advance(p) > 0);
    let width = 0;
    points.forEach((point, i) => {
      const form = forms.get(point);
      if (form === undefined) {
        width += advance(point);
        return;
      }
      const before = points[i - 1];
      const after = points[i + 1];
      const tied = before !== undefined && joinsNext(before) && joinsPrevious(point);
      const ties = after !== undefined && joinsNext(point) && joinsPrevious(after);
      // Order of the table: isolated, final, initial, medial.
      width += numberAt(file.arabic.widths, 4 * form.index + (ties ? 2 : 0) + (tied ? 1 : 0)) / 1000;
    });
    return width;
  }

  return { advance, arabic };
}
