// Dates at the end of a text in a language that has no file here, as CLDR's pattern of long dates has them: `2025. május 12.`,
// `2023 ж. 12 мамыр`, `12 tháng 5, 2025`, each with its year or without.

import { lazyFor } from '../language/lazy.ts';
import { monthForms } from '../language/month-number.ts';
import type { Language } from '../language/types.ts';
import { literal } from '../values/literal.ts';

export interface PatternDate {
  /** Offset where the date begins. */
  readonly start: number;
  readonly year?: string;
  readonly month: number;
  readonly day: string;
}

/** A field of UTS #35, or what stands between two. */
interface Part {
  readonly field: 'y' | 'd' | 'M' | undefined;
  readonly text: string;
}

const patterns = lazyFor((language: Language): readonly RegExp[] => {
  const parts = partsOf(language.dates.long);
  const months = [...monthsOf(language).keys()].map(literal).sort((a, b) => b.length - a.length);
  if (months.length === 0 || parts.filter(({ field }) => field).length < 3) return [];
  const within = (some: readonly Part[]): RegExp =>
    new RegExp(
      `(?:^|(?<=[\\s,،、(]))${some.map((part) => source(part, months.join('|'))).join('')}\\.?$`,
      'iu',
    );
  return [within(parts), within(withoutYear(parts))];
});

const monthsOf = lazyFor((language: Language): ReadonlyMap<string, number> => new Map(monthForms(language)));

/** The day, month and year that a text ends with. */
export function dateByPattern(text: string, language: Language): PatternDate | undefined {
  for (const pattern of patterns(language)) {
    const match = pattern.exec(text);
    const { y: year, M: name = '', d: day = '' } = match?.groups ?? {};
    const month = monthsOf(language).get(name.toLowerCase().replace(/\s+/g, ' '));
    if (match && month) return { start: match.index, month, day, ...(year ? { year } : {}) };
  }
  return undefined;
}

function partsOf(pattern: string): readonly Part[] {
  return [...pattern.matchAll(/'([^']*)'|y+|d+|[LM]+|[^'ydLM]+/g)].map(([text, literal]): Part => {
    if (literal !== undefined) return { field: undefined, text: literal };
    if (/^[ydLM]/.test(text)) return { field: text[0] === 'L' ? 'M' : (text[0] as 'y' | 'd' | 'M'), text };
    return { field: undefined, text };
  });
}

/** The year goes with all that stands between it and the next field, or between the last one and it. */
function withoutYear(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex(({ field }) => field === 'y');
  const next = parts.findIndex(({ field }, index) => index > at && field);
  if (next >= 0) return parts.slice(next);
  return parts.slice(0, parts.findLastIndex(({ field }, index) => index < at && field) + 1);
}

function source({ field, text }: Part, months: string): string {
  switch (field) {
    case 'y':
      return String.raw`(?<y>\d{4})`;
    case 'd':
      return String.raw`(?<d>\d{1,2})`;
    case 'M':
      return `(?<M>${months})`;
    default:
      // A stop or a comma is often left out.
      return literal(text)
        .replace(/\\\.|,/g, '$&?')
        .replace(/\s+/g, String.raw`\s+`);
  }
}
