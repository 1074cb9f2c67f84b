// Where in the pattern a value stands. Each place reads marks of its own, and a value is none of them.

/** `yaml` is the front matter and a map; `hint` a comment in YAML, `remark` one in prose, as notes are. */
export type Surroundings = 'prose' | 'yaml' | 'hint' | 'remark' | 'code';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly is: Surroundings;
}

/** By the offset in the pattern. */
export function surroundingsOf(pattern: string): (offset: number) => Surroundings {
  const stretches = [...frontMatter(pattern), ...fences(pattern), ...comments(pattern)];
  return (offset) => stretches.find(({ from, to }) => offset >= from && offset < to)?.is ?? 'prose';
}

function frontMatter(pattern: string): readonly Stretch[] {
  const match = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(pattern);
  return match ? [{ from: 0, to: match[0].length, is: 'yaml' }] : [];
}

/** CommonMark 0.31.2, section 4.5; one that is not closed goes on to the end. */
function fences(pattern: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const fence = /^[ >\t]*(`{3,}|~{3,})[ \t]*(\w*)[^\n]*$/gm;
  for (let match = fence.exec(pattern); match; match = fence.exec(pattern)) {
    const [, run = '', info = ''] = match;
    const end = new RegExp(`^[ >\\t]*${run[0]}{${run.length},}[ \\t]*\\r?$`, 'gm');
    end.lastIndex = fence.lastIndex;
    const to = end.exec(pattern) ? end.lastIndex : pattern.length;
    found.push({ from: match.index, to, is: info.toLowerCase() === 'map' ? 'yaml' : 'code' });
    fence.lastIndex = to;
  }
  return found;
}

const comments = (pattern: string): readonly Stretch[] =>
  [...pattern.matchAll(/<!--[\s\S]*?(?:-->|$(?![\s\S]))/g)].map(({ 0: text, index }) => ({
    from: index,
    to: index + text.length,
    is: /^<!--\s*(?:chart|table)\b/i.test(text) ? ('hint' as const) : ('remark' as const),
  }));
