// The year of a day or a month that is written without one: before the article, unless the words around it say that it
// is to come, or which year it is.

import { resolveDate } from '../article/date-at-end.ts';
import { future } from './words/words.ts';

interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

const lastYear = /(?:去年|上年)$/u;
const nextYear = /(?:明年|来年)$/u;
const thisYear = /(?:今年|本年)$/u;
/** Beside the date: `last November`, `ноября прошлого года`, `فبراير الماضي`. */
const before = {
  past: /(?:\blast|\bpast|vergangene[nmsr]?|letzte[nmsr]?|прошл(?:ом|ого)|минувш(?:ем|его)|pasado)\s$/iu,
  coming: /(?:\bnext|\bcoming|kommende[nmsr]?|nächste[nmsr]?|следующ(?:ем|его)|будущ(?:ем|его)|próximo)\s$/iu,
};
const after = {
  past: /^\s(?:last year|dernier|dernière|pasado|прошлого года|минувшего года|الماضي|الفائت|المنصرم)/iu,
  coming: /^\s(?:next year|prochain|prochaine|próximo|следующего года|будущего года|المقبل|القادم)/iu,
};
/** Right before a day or a month that is a term: `by May 3`, `до 1 июня`, `ab dem 1. September`. */
const until =
  /(?:\bby|\bbefore|\buntil|\bfrom|avant le|d’ici le|d’ici au|à partir du|jusqu’au|\bbis(?:\szum)?|\bab(?:\sdem)?|spätestens(?:\sam)?|antes del?|a partir del?|hasta el|до|к|с|قبل|بحلول|自|至)\s?$/iu;

/** How far ahead a date may be, in days. */
const farthest = 300;
/** Of what stands by itself after "by" or "until", which may be past as well. */
const near = 240;

/** @param anchor ISO date of the article. */
export function yearFor(
  { month, day }: { readonly month: number; readonly day: number },
  anchor: string,
  around: Surroundings,
): number {
  const own = Number(anchor.slice(0, 4));
  if (lastYear.test(around.before)) return own - 1;
  if (nextYear.test(around.before)) return own + 1;
  if (thisYear.test(around.before)) return own;
  const past = Number((resolveDate({ month, day }, anchor) ?? anchor).slice(0, 4));
  if (before.past.test(around.before) || after.past.test(around.after)) return past;
  const iso = (year: number): string => `${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
  const ahead = (Date.parse(iso(past + 1)) - Date.parse(anchor)) / 86_400_000;
  const isComing = before.coming.test(around.before) || after.coming.test(around.after);
  const isFuture = isComing || future.test(around.sentence);
  if (isFuture && ahead > 0 && ahead < farthest) return past + 1;
  return until.test(around.before) && ahead > 0 && ahead < near && !isPast(around.sentence) ? past + 1 : past;
}

/** A sentence in a past tense, as far as a form gives it away. */
const isPast = (sentence: string): boolean =>
  /\b(?:was|were|had|did|fell|rose|began|\p{L}{2,}ed)\b|(?<!\p{L})(?:\p{L}+(?:ал|ила|или|али|ел|ела|ели|лся|лась|лись)|wurde|wurden|hatte|hatten|war|waren|était|avait|avaient|fut|fue|había|\p{L}+ó|كان|كانت)(?!\p{L})/iu.test(
    sentence,
  );
