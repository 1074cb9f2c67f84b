// How deep Markdown nests, told from its lines before it is read. Marked calls itself for each quotation in a quotation, list in a list
// and emphasis in emphasis: text that is absurd in this would take its stack, or minutes.

/** Levels of containers, and of emphasis. A page nests four. */
const deepest = 100;

/** Index of the first line that nests deeper than anybody reads; -1 where there is none. */
export function tooDeepAt(lines: readonly string[]): number {
  let fence: string | undefined;
  let open = 0;
  return lines.findIndex((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      return false;
    }
    // Items, cells and headings are read each by itself.
    if (/^\s*(?:$|[|#>]|[-*+][ \t]|\d{1,9}[.)][ \t])/.test(line)) open = 0;
    open = emphasisOpen(line, open);
    return open > deepest || containers(line) > deepest;
  });
}

const rule = /^\s*([-*_])(?:\s*\1)*\s*$/;
const marker = /(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]?/y;

/** Marks of quotations and items at a line's start, and how far the first stands in: an item's content is indented by two or more. */
function containers(line: string): number {
  const indent = line.search(/[^ \t]/);
  if (indent < 0 || (line.length - indent < deepest && indent < 2 * deepest) || rule.test(line)) return 0;
  let [at, marks] = [indent, 0];
  for (;;) {
    marker.lastIndex = at;
    const found = marker.exec(line);
    if (!found) return marks === 0 ? 0 : marks + indent / 2;
    marks += 1;
    at += found[0].length;
    while (line[at] === ' ' || line[at] === '\t') at += 1;
  }
}

/**
 * Marks of emphasis that may open, less those that may close (CommonMark 0.31, 6.2: what is beside blank space on one side only);
 * each of a run's pairs is a level.
 */
function emphasisOpen(line: string, before: number): number {
  let open = before;
  for (const { 0: run, index } of line.matchAll(/[*_~]+/g)) {
    const [last, next] = [line[index - 1] ?? ' ', line[index + run.length] ?? ' '];
    const levels = Math.ceil(run.length / 2);
    const opens = next.trim() !== '';
    const closes = last.trim() !== '';
    if (opens && !closes) open += levels;
    else if (closes && !opens) open = Math.max(0, open - levels);
    if (open > deepest) break;
  }
  return open;
}
