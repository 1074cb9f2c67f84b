// How what a text cites is called where it is cited: sources by number, explanatory notes by letter.

/** Numbers of notes begin behind this one, those of sources end before it. */
const lastSource = 1_000_000;

export const isNote = (number: number): boolean => number > lastSource;

/** The number of the note that is the `count`th, from 1. */
export const noteNumber = (count: number): number => lastSource + count;

/** `7` of a source; `a`, `b`, … `z`, `aa` of a note. */
export function markOf(number: number): string {
  if (!isNote(number)) return String(number);
  let left = number - lastSource;
  let letters = '';
  for (; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(97 + ((left - 1) % 26)) + letters;
  return letters;
}
