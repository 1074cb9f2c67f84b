// Who said it: `Speaker, role, DATE (Source, Month D)`, the line after the dash at the end of a quotation.

import type { Language } from '../language/types.ts';
import { dateAtEnd, resolveDate } from './date-at-end.ts';
import type { Parsing } from './parsing.ts';
import type { Excerpt } from './place.ts';
import { placeIn } from './place.ts';
import { citesOf } from './runs.ts';
import type { Attribution, Run } from './types.ts';

/** Em dash, en dash, horizontal bar, the two em dashes of Chinese, or hyphens typed for one. A single hyphen is a Markdown list. */
export const dashAtStart = /^[ \t]*(?:[—–―⸺]+|--+)[ \t]*(?=\S)/;

/** `runs` is the line without its dash, citations marked. */
export function readAttribution(parsing: Parsing, runs: readonly Run[], excerpt: Excerpt): Attribution {
  const words = runs
    .filter((run) => !run.cites)
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/[\s,،，、.]+$/, '')
    .trim();
  const found = dateAtEnd(words, parsing.language);
  // A bare year may belong to the role: `Head of Mission 2022`. After a comma it is a date without a day.
  const whole = found && !found.yearOnly ? found : undefined;
  const dated = whole && standsApart(words.slice(0, whole.start)) ? whole : undefined;
  const [first] = dated?.dates ?? [];
  const date = first && resolveDate(first, parsing.date);
  const rest = (dated && date ? words.slice(0, dated.start) : words).replace(/[\s,،，、]+$/, '');
  const { speaker, role } = speakerAndRole(rest, parsing.language);
  return {
    speaker,
    ...(role ? { role } : {}),
    ...(dated && date ? { date, written: words.slice(dated.start) } : {}),
    cites: citesOf(runs),
    runs,
    span: placeIn(parsing.source, excerpt, Math.max(0, excerpt.text.search(/\S/))),
  };
}

/** A date behind a comma, or straight behind the speaker: in `Jane Roe, hearing of 3 June 2026` it is a part of the role. */
function standsApart(before: string): boolean {
  return !/[,،，、]/.test(before) || /[,،，、;:()–—-]\s*$/.test(before) || !/\s$/.test(before);
}

/** The first comma divides them, unless what follows belongs to the name (`King, Jr.`). */
function speakerAndRole(
  words: string,
  { comma }: Language,
): { readonly speaker: string; readonly role: string } {
  // A 、 divides names in Chinese, and is the comma of Japanese.
  const parts = words.split(comma === '、' ? /[,、]\s*/ : /[,،，]\s*/);
  const [first = '', second = ''] = parts;
  const suffix = /^(?:Jr|Sr|II|III|IV|PhD|Ph\.D|MD|MP|QC|KC)\.?$/.test(second);
  const speaker = suffix ? `${first}, ${second}` : first;
  const role = words
    .slice(words.indexOf(suffix ? second : first) + (suffix ? second : first).length)
    .replace(/^[\s,،，、]+/, '');
  return { speaker: speaker.trim(), role: role.trim() };
}
