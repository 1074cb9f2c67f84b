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
