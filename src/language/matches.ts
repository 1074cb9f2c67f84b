// All that a pattern finds in a text. `matchAll` makes the pattern anew at each call; of patterns made of whole tables of words, asked
// about every sentence, that costs many times what looking does.

/** @param pattern global; @returns what `text.matchAll(pattern)` would, as an array */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex += 1;
  }
  return all;
}

/**
 * @param pattern sticky
 * @param starts the places where it may match, in order; most words of a text begin nothing that a long pattern looks for
 */
export function matchesAt(
  pattern: RegExp,
  text: string,
  starts: readonly number[],
): readonly RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (!found) continue;
    all.push(found);
    end = start + found[0].length;
  }
  return all;
}
