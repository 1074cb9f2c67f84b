// Round numbers that a legend measures by.

/** The greatest of 1, 2 and 5 times a power of ten that is no more than the value. */
export function roundBelow(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return Number(
    (power * ([5, 2, 1].find((digit) => digit * power <= value * (1 + 1e-9)) ?? 1)).toPrecision(3),
  );
}
