// Numbers as a language writes them, in Western digits. Intl would do, but takes 20 to 30 ms to wake for the
// one number of a scale bar.

import type { NumberMarks } from './types.ts';

/** At most `most` decimals, at least `least`. */
export function numberText(value: number, marks: NumberMarks, most: number, least = 0): string {
  const [whole = '', part = ''] = Math.abs(value).toFixed(most).split('.');
  const decimals = part.replace(/0+$/, '').padEnd(least, '0');
  const sign = value < 0 && Number(value.toFixed(most)) !== 0 ? marks.minus : '';
  return sign + grouped(whole, marks) + (decimals ? marks.decimal + decimals : '');
}

function grouped(whole: string, { group, from, secondary }: NumberMarks): string {
  if (whole.length < from) return whole;
  const [first, last] = [whole.slice(0, -3), whole.slice(-3)];
  const others = secondary === 2 ? /\B(?=(?:\d{2})+$)/g : /\B(?=(?:\d{3})+$)/g;
  return [...first.replace(others, '\0').split('\0'), last].join(group);
}
