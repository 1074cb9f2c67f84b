// Powers of ten before a unit: prefixes of the International System (SI Brochure, 9th edition, table 7), as words and as
// signs, in Latin and Cyrillic letters.

const prefixed =
  /^(?:(?<prefix>kilo|mega|giga|tera|кило|мега|гига|тера)(?<unit>\p{L}{3,})|(?<sign>[kmgtкмгт])(?<base>wh?|hz|вт(?:[·-]?ч)?|гц))$/u;

/** `gigawatts` and `megawatts`: one unit, in other powers of it. Words in lower case. */
export function isOtherPower(one: string | undefined, other: string | undefined): boolean {
  const a = one === undefined || one === other ? undefined : prefixed.exec(one)?.groups;
  const b = a && other !== undefined ? prefixed.exec(other)?.groups : undefined;
  if (!a || !b) return false;
  const unitOf = ({ unit, base }: typeof a): string => (unit ?? base ?? '').slice(0, 3);
  const powerOf = ({ prefix, sign }: typeof a): string => (prefix ?? sign ?? '').slice(0, 1);
  return unitOf(a) === unitOf(b) && powerOf(a) !== powerOf(b);
}
