// What is to be known of a template's fonts before a deck is shown on another machine.

import { carriedFonts, isSafeFont } from '../audit/fonts.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Template } from '../template/types.ts';
import { knows } from '../text/families.ts';
import { fontNotMeasured, fontNotSafe } from './output-messages.ts';

/** Of the two families that set titles and text. @param file where the template is said. */
export function fontWarnings(template: Template, file: string): readonly Diagnostic[] {
  const { theme, fonts = [] } = template;
  const carried = carriedFonts(template);
  const isGiven = (family: string): boolean =>
    fonts.some((font) => font.family.toLowerCase() === family.toLowerCase());
  const families = [...new Set([theme.fonts.major.latin, theme.fonts.minor.latin])];
  const span = { file, line: 1, column: 1 };
  return families.flatMap((family) => [
    ...(isSafeFont(family, carried) ? [] : [fontNotSafe(family, span)]),
    ...(knows(family) || isGiven(family) ? [] : [fontNotMeasured(family, span)]),
  ]);
}
