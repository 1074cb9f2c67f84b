// Whose words a paragraph is: each run's origin, found in the article's lines, and the paragraph's own among them.

import { findWords } from '../article/find-line.ts';
import type { Article } from '../article/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { SceneRun } from '../scene/types.ts';
import type { Origin } from '../values/origin.ts';
import type { Paragraph, Words } from '../values/provenance.ts';

type OriginedRun = Pick<SceneRun, 'text' | 'origin' | 'cites'>;

/** Whose words a paragraph is: the author's, if any of it is. */
const ranks = ['article', 'data', 'front matter', 'template', 'briefdeck'] as const;

export function paragraphOf(
  text: string,
  runs: readonly OriginedRun[],
  span: Span | undefined,
  article: Article,
): Paragraph {
  const parts = together(runs).map((run) => ({ cites: run.cites, words: wordsOf(run, span, article) }));
  const spoken = parts.filter(({ cites }) => !cites).map(({ words }) => words);
  const main =
    ranks.flatMap(
      (rank) => spoken.find(({ from, text: own }) => from === rank && own.trim() !== '') ?? [],
    )[0] ?? parts[0]?.words;
  const { text: _, written, ...origin } = main ?? wordsOf({ text }, span, article);
  if (parts.length < 2) return { text, ...origin, ...(written ? { written } : {}) };
  return { text, ...origin, parts: parts.map(({ words }) => words) };
}

/** Neighbours of one origin as one; white space goes with what stands before it. */
function together(runs: readonly OriginedRun[]): readonly OriginedRun[] {
  const out: OriginedRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const same =
      last && !run.cites && !last.cites && (run.text.trim() === '' || alike(last.origin, run.origin));
    if (last && same) out[out.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') out.push(run);
  }
  return out;
}

const alike = (a: Origin | undefined, b: Origin | undefined): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function wordsOf(run: OriginedRun, span: Span | undefined, article: Article): Words {
  const origin: Origin = run.origin ?? { from: 'article' };
  const { text } = run;
  switch (origin.from) {
    case 'data': {
      const { written, ...place } = origin;
      return { text, ...place, ...(written && written !== text.trim() ? { written } : {}) };
    }
    case 'template':
    case 'briefdeck':
      return { text, from: origin.from };
    case 'front matter':
    case 'article': {
      const own = origin.span ?? (origin.from === 'article' ? span : undefined);
      const found = own && findWords(article.lines ?? [], own, origin.written ?? text);
      const written = origin.written && origin.written !== text.trim() ? { written: origin.written } : {};
      return {
        text,
        from: origin.from,
        ...(origin.from === 'front matter' ? { key: origin.key } : {}),
        ...(found ? { line: found.line, column: found.column } : {}),
        ...written,
      };
    }
  }
}
