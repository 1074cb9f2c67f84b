// Whether two pieces of data are equal, value by value: what a build of a session asks of all its plan. As `isDeepStrictEqual`, which
// looks at far more than data has (symbols, hidden fields, rings) and so takes some five times as long.

import { isDeepStrictEqual } from 'node:util';

/** @param one of lists and plain objects without rings; of anything else `isDeepStrictEqual` is asked. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && isSameList(one, other);
  const prototype: unknown = Object.getPrototypeOf(one);
  if (Object.getPrototypeOf(other) !== prototype) return false;
  if (prototype === Object.prototype)
    return isSameRecord(one as Record<string, unknown>, other as Record<string, unknown>);
  return isDeepStrictEqual(one, other);
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (!isSameData(one[at], other[at])) return false;
  return true;
}

function isSameRecord(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  let left = 0;
  for (const key in one) {
    const value = other[key];
    if (!isSameData(one[key], value) || (value === undefined && !Object.hasOwn(other, key))) return false;
    left += 1;
  }
  for (const _ in other) left -= 1;
  return left === 0;
}
