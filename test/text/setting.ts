// What the tests of this folder set text with: the template's families and a plain style.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ParagraphStyle } from '../../src/scene/style.ts';
import { createMeasurer } from '../../src/text/measure.ts';
import type { FontFamilies } from '../../src/text/types.ts';

export const metricsJson = readFileSync(
  resolve(import.meta.dirname, '../../assets/fonts/metrics.json'),
  'utf8',
);
export const measurer = createMeasurer(metricsJson);
export const families: FontFamilies = { major: 'Georgia', minor: 'Calibri', mono: 'Consolas' };
export const style: ParagraphStyle = {
  font: 'minor',
  size: 18,
  color: { scheme: 'tx1' },
  bold: false,
  italic: false,
  align: 'start',
  lineSpacing: 1.2,
  spaceBefore: 0,
  spaceAfter: 0,
  bullet: null,
  indent: 0,
  hanging: 0,
};
