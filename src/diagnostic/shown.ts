// What a message quotes: enough of a value for its author to know it, and no more.

/** A value as a message quotes it: one line, at most so many characters. */
export function shown(value: string, most = 60): string {
  // No more is looked at than is shown: a word may have a hundred thousand letters, a picture's address its bytes.
  const line = value
    .slice(0, 10 * most)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${[...line].slice(0, most - 1).join('')}…` : line;
}
