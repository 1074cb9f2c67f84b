// Numbers as the deck's language writes them, in Western digits. Intl would do, but takes 20 to 30 ms to wake for the one
// number of a scale bar. Marks as in CLDR; a test holds them to Intl.

import type { NumberMarks } from './types.ts';

/** At most `most` decimals, at least `least`. */
export function numberText(value: number, own: NumberMarks, most: number, least = 0): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(most).split('.');
  const decimals = part.replace(/0+$/, '').padEnd(least, '0');
  const grouped = whole.length < own.from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, own.group);
  const sign = value < 0 && Number(value.toFixed(most)) !== 0 ? own.minus : '';
  return sign + grouped + (decimals ? own.decimal + decimals : '');
}
