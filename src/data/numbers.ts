// Numbers in texts: which mark is a file's decimal mark, and what its cells then say.

import { isMissing } from '../language/missing.ts';
import type { DataCell } from './types.ts';

export type DecimalMark = '.' | ',';

/**
 * A number with both marks has its decimal mark last; a mark twice is none; one that is followed by other than three digits is one.
 * Undefined where the texts do not tell.
 */
export function decimalMark(texts: readonly string[]): DecimalMark | undefined {
  for (const text of texts) {
    const number = /^[-−–+]?[$€£¥]?\s?(\d[\d.,'’ \u00a0\u202f]*)\s?[%€]?$/.exec(text.trim())?.[1];
    if (number === undefined) continue;
    const [point, comma] = [number.lastIndexOf('.'), number.lastIndexOf(',')];
    if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
    const mark = point >= 0 ? '.' : comma >= 0 ? ',' : undefined;
    if (mark === undefined) continue;
    const parts = number.split(mark);
    if (parts.length > 2) return mark === '.' ? ',' : '.';
    if ((parts[1] ?? '').length !== 3) return mark;
  }
  return undefined;
}

/** Undefined for a text that is no number. */
export function numberCell(
  text: string,
  mark: DecimalMark,
): Extract<DataCell, { kind: 'number' }> | undefined {
  const written = text.trim();
  const percent = /%$/.test(written);
  const program = /^[-+]?(\d)(?:\.(\d+))?e([-+]?\d{1,3})$/i.exec(written);
  if (program) {
    const decimals = Math.max(0, (program[2]?.length ?? 0) - Number(program[3]));
    const value = Number(written);
    return decimals > 20 || Math.abs(value) >= 1e15
      ? undefined
      : { kind: 'number', value, decimals, written };
  }
  const bare = written.replace(/\s?%$/, '').replace(/^[−–]/, '-').replace(/^\+/, '');
  const group = mark === '.' ? ',' : '\\.';
  const decimal = mark === '.' ? '\\.' : ',';
  const pattern = new RegExp(
    // In India, all groups but the last have two digits.
    `^(-?)(\\d{1,3}(?:[${group}'’ \\u00a0\\u202f]\\d{3})+|\\d{1,2}(?:${group}\\d{2})+${group}\\d{3}|\\d+)(?:${decimal}(\\d+))?$`,
  );
  const match = pattern.exec(bare);
  if (!match) return undefined;
  const [, minus = '', whole = '', fraction = ''] = match;
  // A number keeps fifteen digits: what has more before its decimals would be shown as another.
  if (whole.replace(/\D/g, '').length > 15) return undefined;
  const value = Number(`${minus}${whole.replace(/\D/g, '')}.${fraction || '0'}`);
  return {
    kind: 'number',
    value,
    decimals: fraction.length,
    ...(percent ? { percent: true as const } : {}),
    written,
  };
}

/** `007`: a code, whatever its digits. */
export const isCode = (text: string): boolean => /^0\d+$/.test(text.trim());

/** True for a cell that says that there is no value, as people or as programs do. */
export const isNone = (text: string): boolean => isMissing(text) || /^\s*(?:null|nan)\s*$/i.test(text);

export const noneCell = (text: string): DataCell => ({
  kind: 'none',
  ...(/^\s*[-–—]+\s*$/.test(text) ? { dash: true } : {}),
});
