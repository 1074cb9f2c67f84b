// The fonts that a presentation carries (ECMA-376 part 1, 19.2.1.9).

import { child, children } from './elements.ts';
import type { XmlElement } from './types.ts';

/** Families in `p:embeddedFontLst`, in small letters. @param presentation the root of its part. */
export const embeddedFonts = (presentation: XmlElement): ReadonlySet<string> =>
  new Set(
    children(child(presentation, 'p:embeddedFontLst'), 'p:embeddedFont').map((one) =>
      (child(one, 'p:font')?.attributes['typeface'] ?? '').toLowerCase(),
    ),
  );
