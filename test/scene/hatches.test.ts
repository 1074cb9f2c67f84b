// Hatches are as dark as the presets that PowerPoint has for them.

import { expect, it } from 'vitest';
import { hatches } from '../../src/scene/drawing.ts';

/** Dots of a row of eight that GDI+ sets. */
const dots = { ltUpDiag: 2, ltDnDiag: 2, wdUpDiag: 3 };

it.each(Object.entries(dots))('%s', (preset, count) => {
  const { step, weight } = hatches[preset as keyof typeof dots];
  // Across, between the middles of two lines that run at 45 degrees.
  const apart = step / Math.SQRT2;
  expect(weight / apart).toBeCloseTo(count / 8, 3);
});
