// Numbers of sources in the order in which a reader meets them. They are given where the text is read, and footnotes, the
// captions of pictures and what the front matter cites are read before or behind what stands beside them.

import { isNote, markOf, noteNumber } from '../values/source-mark.ts';
import type { Article, Source } from './types.ts';

type Value = unknown;

/** Whether a value of an article holds texts: its language and its lines hold none that cite. */
const isRead = (key: string): boolean =>
  key !== 'language' && key !== 'lines' && key !== 'sources' && key !== 'explanations' && key !== 'span';

/** The same article, its sources numbered by first use; those that nothing cites come last, in their order; its notes likewise. */
export function inReadingOrder(article: Article): Article {
  const met = new Set<number>();
  collect(article.meta, met);
  for (const { title, blocks, notes, ...rest } of article.sections)
    collect([title, [...blocks, ...notes].sort((a, b) => a.span.line - b.span.line), rest], met);
  const known = [...article.sources, ...article.explanations];
  const all = known.map(({ number }) => number);
  const order = [...met, ...all.filter((number) => !met.has(number))];
  const numbers = new Map([
    ...order.filter((one) => !isNote(one)).map((number, index) => [number, index + 1] as const),
    ...order.filter(isNote).map((number, index) => [number, noteNumber(index + 1)] as const),
  ]);
  if ([...numbers].every(([before, after]) => before === after)) return article;
  const numbered = (number: number): number => numbers.get(number) ?? number;
  const listed = (sources: readonly Source[]): readonly Source[] =>
    sources
      .map((source): Source => ({ ...renumbered(source, numbered), number: numbered(source.number) }))
      .sort((a, b) => a.number - b.number);
  return {
    ...article,
    meta: renumbered(article.meta, numbered),
    sections: renumbered(article.sections, numbered),
    sources: listed(article.sources),
    explanations: listed(article.explanations),
  };
}

function collect(value: Value, met: Set<number>): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, met);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    if (key === 'cites') for (const number of held as readonly number[]) met.add(number);
    else if (isRead(key)) collect(held, met);
  }
}

function renumbered<T>(value: T, numbered: (number: number) => number): T {
  if (Array.isArray(value)) return value.map((one) => renumbered(one, numbered)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, held]) => {
    // What stands for a footnote in the notes is its number.
    if (
      key === 'text' &&
      typeof held === 'string' &&
      'cites' in value &&
      /^(?:\[(?:\d+|[a-z]{1,2})\])+$/.test(held)
    )
      return [key, (value.cites as readonly number[]).map((one) => `[${markOf(numbered(one))}]`).join('')];
    if (key === 'cites') return [key, [...new Set((held as readonly number[]).map(numbered))]];
    return [key, isRead(key) ? renumbered(held, numbered) : held];
  });
  return Object.fromEntries(entries) as T;
}
