// A line that holds tags and nothing else is no line of the article: else a table whose rows a `for` writes would be torn by blank lines.
// (As Mustache has it for its sections; Liquid alone leaves the line.)

import { type TopLevelToken, TypeGuards } from 'liquidjs';

/** Trims the text around such tags; the tokens are those of the whole pattern, in order. */
export function withoutTagLines(tokens: readonly TopLevelToken[], pattern: string): void {
  let inRaw = false;
  for (const [index, token] of tokens.entries()) {
    if (!TypeGuards.isTagToken(token)) continue;
    if (token.name === 'raw') inRaw = true;
    const [start, end] = lineAt(pattern, token.begin, token.end);
    if (!/^[ \t]*(?:\{%(?:(?!%\})[^\n])*%\}[ \t]*)+\r?$/.test(pattern.slice(start, end))) continue;
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (before && TypeGuards.isHTMLToken(before) && !(inRaw && token.name === 'endraw'))
      before.trimRight = Math.max(before.trimRight, before.end - Math.max(start, before.begin));
    if (after && TypeGuards.isHTMLToken(after) && token.name !== 'raw')
      after.trimLeft = Math.max(after.trimLeft, Math.min(end + 1, after.end) - after.begin);
    if (token.name === 'endraw') inRaw = false;
  }
}

/** The line, or lines, that the stretch is on, without the last line's end. */
function lineAt(text: string, from: number, to: number): readonly [start: number, end: number] {
  const end = text.indexOf('\n', to);
  return [text.lastIndexOf('\n', from - 1) + 1, end < 0 ? text.length : end];
}
