// Inline citations: `(Akorda.kz, September 14; DW, June 17)`, `(See EDM, January 21)`, `(Source:
// Qazaqtimes.com)`, in the languages whose months are known. A parenthesis is one only if it names somebody
// and ends in a date, or says `See` or `Source:`; `(18 percent)`, `(SCO)` and `(likely; moderate confidence)`
// are ordinary text. The run keeps the author's wording and gains the numbers.

import { alternatives } from '../language/any-language.ts';
import { lazy } from '../language/lazy.ts';
import type { CitationWords, Language } from '../language/types.ts';
import { dateAtEnd, resolveDate } from './date-at-end.ts';
import { citedLater } from './messages.ts';
import type { Parsing } from './parsing.ts';
import { type Excerpt, placeIn } from './place.ts';
import { sliceRuns, styleOf, textOf } from './runs.ts';
import type { Run } from './types.ts';

/** Longest parenthesis that is looked at, in characters. */
const longest = 400;
const separators = /[;؛；]/g;
/** `ver` begins `Vereinte Nationen`, too. Chinese and Japanese set no space between words. The beginnings of words for a place in the article are no single letters. */
const wordEnd = String.raw`(?:(?<=[\u3040-\u9fff])|(?!\p{L}))`;
/**
 * `See`, `Source:`, and what follows `see` where that is the article itself (`(See Table 2)`) and no source.
 */
const words = lazy(() => {
  const any = (of: (words: CitationWords) => string): string =>
    alternatives(({ citations }) => of(citations));
  return {
    leadIn: new RegExp(String.raw`^(?:${any(({ see }) => see)})${wordEnd}\s*`, 'iu'),
    source: new RegExp(String.raw`^(?:${any(({ source }) => source)})\s*[:：]\s*`, 'iu'),
    note: new RegExp(String.raw`^(?:${any(({ note }) => note)})\s*[:：]\s*`, 'iu'),
    within: new RegExp(String.raw`^(?:${any(({ within }) => within)})(?!(?<=^.)\p{L})`, 'iu'),
  };
});

/** One publication named in a citation. */
interface Reading {
  readonly name: string;
  /** ISO dates, one source each; undefined where there is none or it has no single day. */
  readonly dates: readonly (string | undefined)[];
  readonly written?: string;
}

/** Offsets of what stands between two separators. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The name after `Source:` in a parenthesis of a caption. */
export function creditIn(caption: string): string | undefined {
  for (const match of caption.matchAll(/[(（]([^()（）]+)[)）]/g)) {
    const inner = (match[1] ?? '').trim();
    const lead = words().source.exec(inner);
    if (lead) return inner.slice(lead[0].length).trim() || undefined;
  }
  return undefined;
}

/** `Source: ` at the beginning of a text, in any language; undefined where it does not begin so. */
export const sourceLead = (text: string): string | undefined => words().source.exec(text)?.[0];

/** `Note: ` likewise. */
export const noteLead = (text: string): string | undefined => words().note.exec(text)?.[0];

/** Marks the citations in a paragraph's runs and enters their sources. */
export function citeRuns(parsing: Parsing, runs: readonly Run[], excerpt: Excerpt): readonly Run[] {
  const text = textOf(runs);
  if (!/[(（]/.test(text)) return runs;
  // Code and what a footnote already cites are no place for a citation.
  const masked = runs
    .map((run) => (run.code || run.cites ? '\0'.repeat(run.text.length) : run.text))
    .join('');
  const marks: Mark[] = [];
  const open: number[] = [];
  for (let at = masked.search(/[()（）]/); at < masked.length && at >= 0; at++) {
    const character = masked[at];
    if (character === '(' || character === '（') open.push(at);
    else if (character === ')' || character === '）') {
      const start = open.pop();
      const within = marks.at(-1);
      if (start === undefined || at - start > longest || (within && within.end > start)) continue;
      marks.push(...citationsBetween({ parsing, runs, text: masked, excerpt }, start, at));
    }
  }
  return applied(runs, marks);
}

/**
 * A cell of a source column: all of it is a citation, dates or not, one source between two semicolons.
 * Left alone where it cites already or names nothing.
 */
export function citeWhole(parsing: Parsing, runs: readonly Run[], excerpt: Excerpt): readonly Run[] {
  const text = textOf(runs);
  if (!/\p{L}/u.test(text) || runs.some((run) => run.cites)) return runs;
  const numbers = piecesOf(text, 0).flatMap((piece) => {
    const written = text.slice(piece.start, piece.end).trim();
    if (!/\p{L}/u.test(written)) return [];
    const reading = readCitation(parsing, written) ?? { name: stripped(written), dates: [undefined] };
    return enter({ parsing, runs, text, excerpt }, reading, piece);
  });
  return applied(runs, [{ start: 0, end: text.length, cites: [...new Set(numbers)] }]);
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly cites: readonly number[];
}

/** A paragraph in which citations are looked for. */
interface Cited {
  readonly parsing: Parsing;
  readonly runs: readonly Run[];
  /** The runs' text; what may not cite is masked. */
  readonly text: string;
  readonly excerpt: Excerpt;
}

/** The citations of one parenthesis; `start` and `end` are the offsets of its brackets. */
function citationsBetween(cited: Cited, start: number, end: number): Mark[] {
  const { parsing, text } = cited;
  const inner = text.slice(start + 1, end);
  if (inner.includes('\0')) return [];
  const pieces = piecesOf(inner, start + 1);
  const readings = pieces.map((piece) => readCitation(parsing, text.slice(piece.start, piece.end).trim()));
  const cites = pieces.map((piece, index) => {
    const reading = readings[index];
    return reading ? enter(cited, reading, piece) : [];
  });
  if (readings.every((reading) => reading))
    return [{ start, end: end + 1, cites: [...new Set(cites.flat())] }];
  // Part of the parenthesis is the author's own text: only the rest is marked, each with one separator.
  return pieces.flatMap((piece, index): Mark[] => {
    const own = cites[index] ?? [];
    if (own.length === 0) return [];
    if (index > 0) return [{ start: piece.start - 1, end: piece.end, cites: own }];
    return [{ start: piece.start, end: piece.end + (readings[1] ? 0 : 1), cites: own }];
  });
}

function piecesOf(text: string, offset: number): Piece[] {
  const out: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(separators)) {
    out.push({ start: offset + from, end: offset + match.index });
    from = match.index + 1;
  }
  out.push({ start: offset + from, end: offset + text.length });
  return out;
}

/** Reads `Name, date`, `See Name`, `Source: Name`; undefined for anything else. */
export function readCitation(
  parsing: Pick<Parsing, 'date'> & { readonly language?: Language },
  written: string,
): Reading | undefined {
  const lead = words().leadIn.exec(written) ?? words().source.exec(written);
  const rest = lead ? written.slice(lead[0].length) : written;
  const found = dateAtEnd(rest, parsing.language);
  const name = stripped(found ? rest.slice(0, found.start) : rest);
  const comma = found && /[,،，、》」』]\s*$/.test(rest.slice(0, found.start));
  if (!isName(name) || (lead && words().within.test(rest))) return undefined;
  if (!found || !comma) return lead && !found ? { name, dates: [undefined] } : undefined;
  if (found.yearOnly && !lead && name.charAt(0).toLowerCase() === name.charAt(0)) return undefined;
  const dates = found.dates.map((date) => resolveDate(date, parsing.date));
  const shown = rest.slice(found.start).trim();
  return { name, dates: dates.length > 0 ? dates : [undefined], written: shown };
}

function stripped(name: string): string {
  return name
    .trim()
    .replace(/[\s,،，、]+$/, '')
    .trim();
}

/** A publication's name: it begins like a name or is a domain, and is no sentence. */
function isName(name: string): boolean {
  if (name === '' || name.length > 120 || name.split(/\s+/).length > 12) return false;
  if (/[!?…]\s/.test(name)) return false;
  if (/^["“„«‘']?[A-Z]/.test(name)) return true;
  const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
  // A capital, a letter of a script without capitals, or a title in quotation marks.
  return (
    /^["“„«‘'《「『]?(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(name) ||
    /^\p{N}+[\p{L}-]/u.test(name) ||
    /^\p{Ll}\p{Lu}/u.test(name) ||
    domain.test(name)
  );
}

/** Enters the sources of one reading and returns their numbers. */
function enter({ parsing, runs, text, excerpt }: Cited, reading: Reading, { start, end }: Piece): number[] {
  const written = text.slice(start, end).trim();
  const span = placeIn(parsing.source, excerpt, offsetOf(reading.name, text.slice(0, start), excerpt.text));
  const lead = words().leadIn.exec(written) ?? words().source.exec(written);
  const label = lead ? written.slice(lead[0].length) : written;
  const url = sliceRuns(runs, start, end).find((run) => run.link)?.link ?? parsing.lexer.definition(label);
  return reading.dates.map((date) => {
    if (date === undefined && reading.written && parsing.date === undefined) parsing.undated ??= span;
    if (date && parsing.date && date > parsing.date) parsing.report(citedLater(reading.name, date, span));
    return parsing.sources.cite({
      name: reading.name,
      ...(date ? { date } : reading.written ? { written: reading.written } : {}),
      ...(url && /^https?:\/\//i.test(url) ? { url } : {}),
      citation: label,
      span,
    });
  });
}

/** Where a name stands in the Markdown: its n-th occurrence there, if it is the n-th in the text. */
function offsetOf(name: string, before: string, markdown: string): number {
  let at = markdown.indexOf(name);
  for (let seen = before.indexOf(name); seen >= 0 && at >= 0; seen = before.indexOf(name, seen + 1)) {
    const next = markdown.indexOf(name, at + 1);
    if (next < 0) break;
    at = next;
  }
  return Math.max(0, at);
}

/** One run for each mark, with the formatting that all of its text shares; the rest as it was. */
function applied(runs: readonly Run[], marks: readonly Mark[]): readonly Run[] {
  if (marks.length === 0) return runs;
  const out: Run[] = [];
  let at = 0;
  for (const { start, end, cites } of [...marks].sort((a, b) => a.start - b.start)) {
    out.push(...sliceRuns(runs, at, start));
    const inside = sliceRuns(runs, start, end);
    const { bold, italic, strike, lang } = inside.map(styleOf).reduce((a, b) => ({
      ...(a.bold && b.bold ? { bold: true as const } : {}),
      ...(a.italic && b.italic ? { italic: true as const } : {}),
      ...(a.strike && b.strike ? { strike: true as const } : {}),
      ...(a.lang && a.lang === b.lang ? { lang: a.lang } : {}),
    }));
    out.push({
      text: textOf(inside),
      cites,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(strike ? { strike } : {}),
      ...(lang ? { lang } : {}),
    });
    at = end;
  }
  out.push(...sliceRuns(runs, at));
  return out;
}
