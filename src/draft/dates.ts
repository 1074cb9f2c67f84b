// Dates anywhere in a text. The article parser reads the date that a text ends with; here every place where one could
// end is asked in turn.

import { dateAtEnd, resolveDate } from '../article/dates.ts';
import { monthNumber } from '../article/month-names.ts';
import { future } from './words.ts';

export interface DateInText {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** `2022-09-14`, `2022-09`, `2022`. */
  readonly date: string;
  readonly until?: string;
  readonly yearInferred: boolean;
}

const year = /^(?:1[89]|20|21)\d\d$/;
/** Before a year alone or a month alone that dates something. */
const when =
  /(?:^|\s)(?:in|since|by|until|during|of|early|late|mid|en|depuis|dès|im|seit|в|с|к|desde|في|منذ|عام|سنة|année|Jahr)\s(?:early |late |mid-|the summer of |conformément )?$/iu;

/** @param anchor the article's date (ISO): a date without a year is the last on or before it, unless the sentence is about what is to come. */
export function datesIn(
  text: string,
  anchor: string | undefined,
  sentenceOf: (offset: number) => string,
): readonly DateInText[] {
  const found: DateInText[] = [];
  const tokens = [
    ...text.matchAll(/[年月日]|(?:(?![年月日])[\p{L}\p{M}])+\.?|\p{Nd}+(?:st|nd|rd|th|er|º|-го)?\.?/gu),
  ];
  for (const token of tokens) {
    const end = token.index + token[0].length;
    for (const stop of [end, ...(token[0].endsWith('.') ? [end - 1] : [])]) {
      const read = dateEnding(text, stop, anchor, sentenceOf(token.index));
      if (!read) continue;
      const last = found.at(-1);
      // The longer reading wins: `14 September 2022` over `14 September` and `September 2022`.
      if (last && last.end > read.start) {
        if (read.start <= last.start || (read.date.length >= last.date.length && read.end > last.end))
          found.pop();
        else break;
      }
      found.push(read);
      break;
    }
  }
  return found;
}

function dateEnding(
  text: string,
  end: number,
  anchor: string | undefined,
  sentence: string,
): DateInText | undefined {
  const from = Math.max(0, end - 48);
  const before = text.slice(from, end);
  const chinese = /(?:(\d{4})年)?(\d{1,2})月$/.exec(before);
  if (chinese && !/^\s*\d{1,2}日/.test(text.slice(end))) {
    const written = chinese[0];
    if (chinese[1])
      return {
        start: end - written.length,
        end,
        written,
        date: `${chinese[1]}-${pad(chinese[2])}`,
        yearInferred: false,
      };
  }
  const plain = /(\d{4})年$/.exec(before);
  if (plain?.[1] && year.test(plain[1]) && !/^\s*\d/.test(text.slice(end)))
    return { start: end - 5, end, written: plain[0], date: plain[1], yearInferred: false };
  const read = dateAtEnd(before);
  if (!read) {
    const word = /(\p{L}[\p{L}\p{M}]+)$/u.exec(before)?.[1] ?? '';
    const month = monthNumber(word);
    const isDated =
      month &&
      anchor &&
      /^\p{Lu}|[\u0400-\u04ff\u0600-\u06ff]/u.test(word) &&
      when.test(text.slice(0, end - word.length));
    if (!isDated || /^\.?,?\s*\d/.test(text.slice(end))) return undefined;
    const whole = yearOf({ month: `${month}`, day: '1' }, anchor, sentence);
    return { start: end - word.length, end, written: word, date: whole.slice(0, 7), yearInferred: true };
  }
  const start = from + read.start;
  const written = text.slice(start, end);
  if (read.yearOnly) {
    const value = /\d{4}/.exec(latin(written))?.[0] ?? '';
    return when.test(text.slice(0, start))
      ? { start, end, written, date: value, yearInferred: false }
      : undefined;
  }
  const isIso = /^\d{4}-/.test(latin(written));
  const range = isIso ? null : /(\d{1,2})\s*[–—-]\s*(\d{1,2})/.exec(latin(written));
  const single = range ? latin(written).replace(range[0], range[1] ?? '') : written;
  const [first] = dateAtEnd(single)?.dates ?? [];
  if (first) {
    const yearInferred = first.year === undefined;
    const fixed = resolveDate(first, undefined);
    const iso =
      fixed ??
      (anchor
        ? yearOf({ month: `${first.month}`, day: `${first.day}` }, anchor, sentence)
        : `--${pad(`${first.month}`)}-${pad(`${first.day}`)}`);
    return {
      start,
      end,
      written,
      date: iso,
      yearInferred,
      ...(range ? { until: iso.slice(0, -2) + pad(range[2]) } : {}),
    };
  }
  const [, name = '', value = ''] = /^(.*?)[\s,]*(?:de\s+)?(\d{4})/u.exec(latin(written)) ?? [];
  const month = monthNumber(name.replace(/\s+de$/, ''));
  return month
    ? { start, end, written, date: `${value}-${pad(`${month}`)}`, yearInferred: false }
    : undefined;
}

/** The year before the article, or after it where the sentence says so and the day is near. */
function yearOf({ month, day }: { month: string; day: string }, anchor: string, sentence: string): string {
  const resolved = resolveDate({ month: Number(month), day: Number(day) }, anchor) ?? anchor;
  if (!future.test(sentence)) return resolved;
  const next = `${Number(resolved.slice(0, 4)) + 1}${resolved.slice(4)}`;
  const days = (Date.parse(next) - Date.parse(anchor)) / 86_400_000;
  return days > 0 && days < 200 ? next : resolved;
}

const pad = (value: string | undefined): string => (value ?? '').padStart(2, '0');
const latin = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** The newest year that a text names, at most `limit`. */
export function newestYear(text: string): string | undefined {
  const years = latin(text).match(/(?<![\p{L}\p{N}.,-])(?:19[5-9]\d|20\d\d)(?![\p{N}%]|[.,]\d)/gu) ?? [];
  return [...years].sort().at(-1);
}
