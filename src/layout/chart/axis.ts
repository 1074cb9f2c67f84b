// The range of a value axis. What is a length (bars, stacks, areas) begins at nought, or ends there where all is below it; a
// line may leave nought, and then its axis is shown.

export interface AxisRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** 1, 2, 2.5 or 5 times a power of ten: steps that are read without counting. */
const steps = [1, 2, 2.5, 5, 10];

/** The least such step that parts `range` into at most `count`. */
export function roundStep(range: number, count: number): number {
  const rough = range / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = steps.find((one) => one * power >= rough * (1 - 1e-9)) ?? 10;
  return clean(step * power);
}

/** Without the dust of binary fractions. */
export const clean = (value: number): number => Number(value.toPrecision(12));

/** From nought to a round number past the largest value, and past the least where that is below nought. */
export function rangeFromZero(values: readonly number[], count: number): AxisRange {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  if (least === most) return { min: 0, max: 1, step: 1 };
  const step = roundStep(most - least, count);
  return {
    min: clean(Math.floor(least / step + 1e-9) * step) + 0,
    max: clean(Math.ceil(most / step - 1e-9) * step) + 0,
    step,
  };
}

/** Lines whose course would be lost above nought: all far from it, and near to each other. */
const farFromZero = 0.5;

/** From nought, unless the values lie in the upper half of the way from it. */
export function rangeOfLines(values: readonly number[], count: number): AxisRange {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const leaves = least > 0 ? least / most > farFromZero : most < 0 && most / least > farFromZero;
  return leaves ? rangeAround(values, count) : rangeFromZero(values, count);
}

/** Round numbers on either side of the values. */
export function rangeAround(values: readonly number[], count: number): AxisRange {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const spread = most - least || Math.abs(most) * 0.2 || 1;
  const step = roundStep(spread, count);
  const min = clean(Math.floor(least / step + 1e-9) * step);
  const max = clean(Math.ceil(most / step - 1e-9) * step);
  const range = {
    min: most === least ? clean(min - step) : min,
    max: max === min || most === least ? clean(max + step) : max,
    step,
  };
  // Never past nought by rounding alone.
  if (least >= 0 && range.min < 0) return { ...range, min: 0 };
  if (most <= 0 && range.max > 0) return { ...range, max: 0 };
  return range;
}

/** Every named value, from the least. */
export function ticksOf({ min, max, step }: AxisRange): readonly number[] {
  const count = Math.round((max - min) / step);
  return Array.from({ length: count + 1 }, (_, index) => clean(min + index * step) + 0).filter(
    (tick) => tick <= max * (1 + 1e-9) || tick <= max + step * 1e-6,
  );
}

/** Decimals that the ticks need: 0.25 needs two. */
export function decimalsOf(step: number): number {
  const [, part = ''] = String(clean(step)).split('.');
  return String(clean(step)).includes('e') ? 0 : Math.min(6, part.length);
}
