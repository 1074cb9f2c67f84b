// Years, months and days among the names of a chart's rows: what is uneven in time is placed in proportion.

import { languages } from '../../language/languages.ts';
import type { Language } from '../../language/types.ts';
import type { TimeUnit } from '../../scene/chart.ts';
import { firstSerial, placeInTime, serialOf } from '../../scene/chart-dates.ts';
import type { ChartKind } from '../../values/chart-kinds.ts';
import type { ChartContent } from '../types.ts';

export interface Times {
  readonly unit: TimeUnit;
  /** One a name: days as Excel counts them. */
  readonly serials: readonly number[];
}

/** Kinds whose rows may run in time. */
export function runsInTime(kind: ChartKind): boolean {
  return ['line', 'area', 'column', 'stacked', 'percent', 'multiples', 'column-line'].includes(kind);
}

/** Undefined where the steps are even, or the names are no times, or older than Excel's calendar. */
export function timesOf(
  kind: ChartKind,
  categories: readonly string[],
  language: Language,
): ChartContent['times'] | undefined {
  if (!runsInTime(kind)) return undefined;
  const times = readTimes(categories, language);
  // Before March 1900 Excel's days are not the calendar's.
  if (!times || times.serials.some((serial) => serial < firstSerial)) return undefined;
  return { ...times, even: isEven(times) };
}

/** Years, months or days, every one of them, no two the same. */
export function readTimes(names: readonly string[], language: Language): Times | undefined {
  if (names.length < 2) return undefined;
  const read = names.map((name) => readTime(name, language));
  const [first] = read;
  if (!first || !read.every((one) => one?.unit === first.unit)) return undefined;
  const serials = read.map((one) => one?.serial ?? 0);
  if (new Set(serials).size < serials.length) return undefined;
  return { unit: first.unit, serials };
}

function readTime(name: string, language: Language): { unit: TimeUnit; serial: number } | undefined {
  const text = name
    .trim()
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
  const made = (unit: TimeUnit, year: string | undefined, month = 1, day = 1) => {
    const serial = serialOf(Number(year), month, day);
    return serial === undefined ? undefined : { unit, serial };
  };
  const year = /^(1\d{3}|20\d{2}|21\d{2})\s?(?:г\.?|年)?$/.exec(text);
  if (year) return made('years', year[1]);
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (iso) return made(iso[3] ? 'days' : 'months', iso[1], Number(iso[2]), Number(iso[3] ?? 1));
  const chinese = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (chinese)
    return made(chinese[3] ? 'days' : 'months', chinese[1], Number(chinese[2]), Number(chinese[3] ?? 1));
  const quarter = /^(?:Q([1-4])\s*[/-]?\s*(\d{4})|(\d{4})\s*[/-]?\s*Q([1-4]))$/i.exec(text);
  if (quarter) return made('months', quarter[2] ?? quarter[3], Number(quarter[1] ?? quarter[4]) * 3 - 2);
  const numeric = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (numeric) return made('days', numeric[3], Number(numeric[2]), Number(numeric[1]));
  const named =
    /^(?:(\d{1,2})\.?\s+)?(?:de\s+)?([^\d\s,.]+)\.?(?:\s+(\d{1,2}))?,?\s+(?:de\s+)?(\d{4})(?:\s?г\.?)?$/.exec(
      text,
    );
  const month = named && monthOf(named[2] ?? '', language);
  if (!named || !month) return undefined;
  const day = named[1] ?? named[3];
  return made(day ? 'days' : 'months', named[4], month, Number(day ?? 1));
}

/** By its name in the article's language, or in another; three letters or more will do: `Sept`. */
function monthOf(word: string, language: Language): number | undefined {
  const written = word.toLowerCase();
  if (written.length < 3) return undefined;
  for (const { dates } of [language, ...languages])
    for (const names of [dates.months, dates.alone]) {
      const found = names.findIndex(
        (name) => stem(name) === stem(written) || name.toLowerCase().startsWith(written),
      );
      if (found >= 0) return found + 1;
    }
  return undefined;
}

/** Without the ending of its case: `январь`, `января`, `январе`. */
const stem = (name: string): string => name.toLowerCase().replace(/[аяьйе]$/u, '');

/** True where each step is as long as the first. */
function isEven({ unit, serials }: Times): boolean {
  const places = serials.map((serial) => placeInTime(serial, unit));
  const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  return steps.every((step) => step === steps[0]);
}
