// The numbered sources of the deck: one number for one publication, in order of first use, however often and
// in whatever form (parenthesis, footnote, attribution, credit, source column) it is cited.

import type { Span } from '../diagnostic/diagnostic.ts';
import { commaAfter } from '../language/comma-after.ts';
import { longDate } from '../language/long-date.ts';
import type { Language } from '../language/types.ts';
import { noteNumber } from '../values/source-mark.ts';
import type { Run, Source } from './types.ts';

/** What is known of a source where it is cited. */
export interface Cited {
  readonly name: string;
  /** ISO. */
  readonly date?: string;
  /** The date as the author wrote it, where it has no ISO form. */
  readonly written?: string;
  /** Name and date as they are cited. */
  readonly citation?: string;
  readonly url?: string;
  /** A footnote's own wording, shown instead of name and date. */
  readonly runs?: readonly Run[];
  readonly span: Span;
}

export interface SourceRegistry {
  /** The number of a source, new or known. */
  cite(cited: Cited): number;
  /** The number of an explanation. */
  explain(runs: readonly Run[], span: Span): number;
  list(): readonly Source[];
  /** The explanations. */
  notes(): readonly Source[];
}

interface Entry {
  source: Source;
}

export function createRegistry(language: Language): SourceRegistry {
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry[]>();
  const dates = new Map<string, string>();

  const shownDate = (iso: string) => {
    const known = dates.get(iso) ?? longDate(iso, language);
    dates.set(iso, known);
    return known;
  };

  const cite = (cited: Cited): number => {
    const { name, date, written, citation, url, runs, span } = cited;
    // With its full stop or without.
    const plain = name
      .toLowerCase()
      .replace(/\s+/g, ' ')
      .replace(/(?<=[^.])[.。]$/u, '');
    const key = `${plain}|${date ?? written?.toLowerCase() ?? ''}`;
    const same = byKey.get(key) ?? [];
    byKey.set(key, same);
    // Two addresses are two sources; one that gives none is the same as any of its name and date.
    const match = same.find(({ source }) => !url || !source.url || source.url === url);
    if (match) {
      if (url && !match.source.url) match.source = { ...match.source, url };
      return match.source.number;
    }
    const when = date ? shownDate(date) : written;
    const source: Source = {
      number: entries.length + 1,
      text: runs ?? [{ text: when ? `${name}${commaAfter(name, language)}${when}` : name }],
      ...(url ? { url } : {}),
      ...(date ? { date } : {}),
      ...(citation ? { written: citation } : {}),
      span,
    };
    const entry = { source };
    entries.push(entry);
    same.push(entry);
    return source.number;
  };

  const notes: Source[] = [];
  const explain = (text: readonly Run[], span: Span): number => {
    const number = noteNumber(notes.length + 1);
    notes.push({ number, text, span });
    return number;
  };

  return { cite, explain, list: () => entries.map(({ source }) => source), notes: () => notes };
}
