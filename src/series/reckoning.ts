// Numbers in a pattern. Liquid reckons with what is no number as if it were 0, and every comparison with it is false: a deck would then say
// in print what no table does. Here the row is refused.

import { Drop, defaultOperators, type Liquid, toValue } from 'liquidjs';

/** Something to reckon or compare with that is no number. */
export class NoNumber extends Error {
  override readonly name = 'NoNumber';
  /** What stands there; undefined for nothing at all. */
  readonly found: string | undefined;
  constructor(found: unknown) {
    super('no number');
    this.found = found === undefined || found === null || found === '' ? undefined : String(found);
  }
}

/** A comparison that nobody can answer. Only who asks for the answer is refused: `{% if people and people > 1000 %}` does not. */
class NoAnswer extends Drop {
  readonly #found: unknown;
  constructor(found: unknown) {
    super();
    this.#found = found;
  }
  override valueOf(): never {
    throw new NoNumber(this.#found);
  }
}

const isNumber = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));

/** Filters that reckon. */
export const reckon = [
  'abs',
  'ceil',
  'floor',
  'round',
  'plus',
  'minus',
  'times',
  'divided_by',
  'modulo',
  'at_least',
  'at_most',
];

/** Has the filters that reckon refuse what is no number, and what comes of a division by nothing. */
export function holdToNumbers(liquid: Liquid): void {
  for (const name of reckon) {
    const filter = liquid.filters[name];
    if (typeof filter !== 'function') throw new Error(`Liquid has no filter "${name}"`);
    liquid.filters[name] = function (value: unknown, ...more: unknown[]) {
      for (const one of [value, ...more]) {
        const plain: unknown = toValue(one);
        if (typeof plain !== 'boolean' && !isNumber(plain)) throw new NoNumber(plain);
      }
      const result: unknown = filter.call(this, value, ...more);
      if (!isNumber(result)) throw new NoNumber(result);
      return result;
    };
  }
}

type Order = (left: number | string, right: number | string) => boolean;

/** Of two texts or two numbers. */
const ordered =
  (holds: Order) =>
  (left: unknown, right: unknown): boolean => {
    const sides: readonly unknown[] = [toValue(left), toValue(right)];
    const [a, b] = sides;
    if (typeof a === 'string' && typeof b === 'string') return holds(a, b);
    const strange = sides.findIndex((side) => !isNumber(side));
    // Liquid asks what is returned for its truth, as it does values.
    if (strange >= 0) return new NoAnswer(sides[strange]) as unknown as boolean;
    return holds(Number(a), Number(b));
  };

export const operators = {
  ...defaultOperators,
  '<': ordered((a, b) => a < b),
  '>': ordered((a, b) => a > b),
  '<=': ordered((a, b) => a <= b),
  '>=': ordered((a, b) => a >= b),
};
