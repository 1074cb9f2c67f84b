// Sentences of ours end once, in their own script's way.

import { expect, it } from 'vitest';
import { fullStop } from '../../src/language/full-stop.ts';

it.each([
  ['Base map: Natural Earth', '.'],
  ['底图：Natural Earth', '。'],
  ['境界は2026年5月1日現在', '。'],
  ['границы на 1 мая 2025 г.', ''],
  ['The Institute Inc.', ''],
  ['So it is…', ''],
  ['هل هذا صحيح؟', ''],
  ['اعتبارًا من 1 مايو 2025.\u200e', ''],
] as const)('%s', (text, stop) => {
  expect(fullStop(text)).toBe(stop);
});
