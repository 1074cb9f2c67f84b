// What programs that set the text add to a line's width, or take from it, by rounding. LibreOffice lays text out for 600 dots
// an inch, with letters of a whole number of dots: of 28 points 233 of 233.33, 0.14 % narrower; and what it rounds of each
// letter's own width comes on top (measured with version 7.4, sizes of 10 to 44 points, two families).

const dotsPerPoint = 600 / 72;

/** Of the width, at a size of one point: 0.28 % at 12 points, 0.12 % at 28. */
const ofLetters = 0.034;

/** Points: what is left in any program. */
const least = 0.3;

/** Points for each change of run in the line. */
const seam = 0.17;

export interface Rounding {
  /** Points by which a program may set the line wider than it was measured. */
  readonly wider: number;
  /** Points by which it may set it narrower. */
  readonly narrower: number;
}

/** @param width of the line, `size` of its letters, points; `seams`: changes of run in it */
export function roundingOf(width: number, size: number, seams = 0): Rounding {
  const dots = size * dotsPerPoint;
  const share = Math.round(dots) / dots - 1;
  const letters = ofLetters / size;
  return {
    wider: width * Math.max(0, share + letters) + least + seams * seam,
    narrower: width * Math.max(0, letters - share) + least,
  };
}
