// On which side of a comma or a full stop the number of a source stands: after it in English and German, before it in
// French and Russian; where a language's publications differ, where its author put it.

import { abbreviated } from '../language/sentence-ends.ts';
import type { Language } from '../language/types.ts';
import type { SceneRun } from '../scene/types.ts';

/** What closes a clause or a sentence, and the quotation that ends with it. */
const closing = /^[.,;:!?…]+(?:[”’»"'](?![\p{L}\p{N}]))*/u;
/** An ellipsis, `!` and `?` are a part of what is said: numbers stand behind them in any language. */
const closed = /(?<![.…])[.,;:]$/;

export function placedMarks(runs: readonly SceneRun[], language: Language): readonly SceneRun[] {
  switch (language.citationMark) {
    case 'after':
      return runs.some(({ cites }) => cites) ? after(runs) : runs;
    case 'before':
      return runs.some(({ cites }) => cites) ? before(runs, language) : runs;
    case 'as written':
      return runs;
  }
}

function after(runs: readonly SceneRun[]): readonly SceneRun[] {
  const out: SceneRun[] = [];
  let waiting: SceneRun[] = [];
  for (const run of runs) {
    if (run.cites) {
      waiting.push(run);
      continue;
    }
    const [sign = ''] = (waiting.length > 0 && closing.exec(run.text)) || [];
    if (sign !== '') out.push({ ...run, text: sign });
    out.push(...waiting);
    waiting = [];
    if (sign.length < run.text.length) out.push({ ...run, text: run.text.slice(sign.length) });
  }
  return [...out, ...waiting];
}

function before(runs: readonly SceneRun[], language: Language): readonly SceneRun[] {
  return runs.flatMap((run, index): readonly SceneRun[] => {
    const last = runs[index - 1];
    const next = runs[index + 1];
    if (!run.cites) {
      return next?.cites && moves(run.text, language) ? [{ ...run, text: run.text.slice(0, -1) }] : [run];
    }
    return last && !last.cites && moves(last.text, language)
      ? [run, { ...last, text: last.text.slice(-1) }]
      : [run];
  });
}

const moves = (text: string, language: Language): boolean =>
  text.length > 1 && closed.test(text) && !(text.endsWith('.') && abbreviated(text, language));
