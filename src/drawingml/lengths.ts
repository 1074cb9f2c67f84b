// DrawingML's lengths: EMU, or in a Strict file also a number with its unit (ECMA-376 part 1, 22.9.2.15).

import { EMU_PER_POINT } from '../scene/units.ts';

const inPoints: Readonly<Record<string, number>> = {
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pt: 1,
  pc: 12,
  pi: 12,
};

/** @param otherwise points, where the text is no length. */
export function points(text: string | undefined, otherwise: number): number {
  const value = Number.parseFloat(text ?? '');
  if (!Number.isFinite(value)) return otherwise;
  const unit = text?.trim().slice(-2) ?? '';
  return Object.hasOwn(inPoints, unit) ? value * (inPoints[unit] ?? 1) : value / EMU_PER_POINT;
}
