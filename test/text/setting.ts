// What the tests of this folder set text with: the template's families and a plain style.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DEFAULT_STYLE } from '../../src/pptx/style.ts';
import type { ParagraphStyle } from '../../src/scene/style.ts';
import { createMeasurer } from '../../src/text/measure.ts';
import type { FontFamilies } from '../../src/text/types.ts';

export const metricsJson = readFileSync(
  resolve(import.meta.dirname, '../../assets/fonts/metrics.json'),
  'utf8',
);
export const measurer = createMeasurer(metricsJson);
export const families: FontFamilies = { major: 'Georgia', minor: 'Calibri', mono: 'Consolas' };
export const style: ParagraphStyle = DEFAULT_STYLE;
