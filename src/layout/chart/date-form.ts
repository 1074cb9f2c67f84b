// A date on an axis: its words, and the number format by which Office writes the same.

import type { Language } from '../../language/types.ts';
import type { TimeUnit } from '../../values/serial-days.ts';
import { dateOf } from '../../values/serial-days.ts';

/** `2021`, `Mar 2021`, `5 Mar 2021`, `2021年3月5日`; of a language whose months nobody knows, `2021-03-05`. */
export function dateText(serial: number, unit: TimeUnit, language: Language): string {
  const date = dateOf(serial);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (unit === 'years') return String(year);
  const { signs } = language.writtenDates;
  if (signs !== 'none' && language.lcid !== 'none')
    return `${year}${signs[0]}${month}${signs[1]}${unit === 'days' ? `${day}${signs[2]}` : ''}`;
  const name = language.dates.months[month - 1] ?? '';
  if (language.lcid === 'none' || name === '') return date.toISOString().slice(0, unit === 'months' ? 7 : 10);
  const short = [...name].slice(0, 3).join('');
  return unit === 'months' ? `${short} ${year}` : `${day} ${short} ${year}`;
}

/** ECMA-376 part 1, 18.8.31. */
export function dateFormat(unit: TimeUnit, { lcid, writtenDates: { signs } }: Language): string {
  if (unit === 'years') return 'yyyy';
  if (lcid === 'none') return unit === 'months' ? 'yyyy-mm' : 'yyyy-mm-dd';
  if (signs !== 'none') return `yyyy"${signs[0]}"m"${signs[1]}"${unit === 'days' ? `d"${signs[2]}"` : ''}`;
  return `[$-${lcid}]${unit === 'months' ? 'mmm yyyy' : 'd mmm yyyy'}`;
}
