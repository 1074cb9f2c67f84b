// Reads the numbers in a table's cells as the article's language writes them. Only what is certainly a number
// is one: a chart drawn from a misread cell would be a false claim.

import { westernDigits } from '../language/digits.ts';
import type { Language } from '../language/types.ts';

export interface Numeral {
  readonly value: number;
  readonly decimals: number;
  /** A percent or currency sign beside the digits. */
  readonly sign?: string;
}

/** Before or behind the digits; Unicode's currency signs that briefings meet. */
const currency = /(?<=^-?)[$€£¥₽₸₹₺₴](?=\s?\d)|(?<=\d\s?)[$€£¥₽₸₹₺₴]$/;

/**
 * `1,234.5` (en), `1 234,5` (ru, fr), `1.234,5` (de, es), `12,34,567` (hi), `4.5`, `−3`, `18%`, `$1,200`,
 * `900 €`, `٣٫٥`; with the unit behind it when `unit` is given. Undefined for anything else.
 */
export function readNumber(text: string, language: Language, unit?: string): Numeral | undefined {
  let digits = westernDigits(text.trim());
  if (unit && digits.endsWith(unit)) digits = digits.slice(0, -unit.length).trim();
  digits = digits.replace(/^[−–]/, '-').replace(/^\+/, '');
  const written = /[%٪]$/.exec(digits)?.[0] ?? currency.exec(digits)?.[0];
  if (written) digits = digits.replace(written, '').replace(/^(-?)\s+|\s+$/g, '$1');
  const sign = written === '٪' ? '%' : written;

  if (!/^-?\d/.test(digits)) return undefined;

  const { secondary } = language.numbers;
  const { decimal, group } = /[٫٬]/.test(digits) ? { decimal: '٫', group: '٬' } : language.numbers;
  const spaces = ' \u00a0\u202f\u2009';
  const escaped = (characters: string): string => characters.replace(/[.\\\]^-]/g, '\\$&');
  const groups = `${escaped(spaces)}'’${escaped(group)}`;
  const grouped = new RegExp(
    `^(-?)(\\d{1,3}([${groups}])(?:\\d{${secondary}}\\3)*\\d{3}|\\d+)(?:[${escaped(decimal)}](\\d+))?$`,
    'u',
  );
  // `12,34,567`, as English writes numbers in India, is nothing else.
  const lakhs = new RegExp(
    `^(-?)(\\d{1,2}(?:${escaped(group)}\\d{2})+${escaped(group)}\\d{3})()(?:[${escaped(decimal)}](\\d+))?$`,
  );
  const match = grouped.exec(digits) ?? (group === ',' ? lakhs.exec(digits) : null);
  if (match) return numeral(match[1], match[2], match[4], sign);
  // A point before other than three digits is a decimal point in any language.
  const plain = /^(-?)(\d+)\.(\d+)$/.exec(digits);
  return plain ? numeral(plain[1], plain[2], plain[3], sign) : undefined;
}

function numeral(minus = '', whole = '', fraction = '', sign?: string): Numeral {
  const value = Number(`${minus}${whole.replace(/\D/g, '')}.${fraction || '0'}`);
  return { value, decimals: fraction.length, ...(sign ? { sign } : {}) };
}
