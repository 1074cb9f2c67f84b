// The colours and fonts of a theme, and the size of the slides, each as it is written.

import { child } from '../opc/elements.ts';
import type { XmlElement } from '../opc/types.ts';
import { themeColorNames } from '../scene/color.ts';
import type { Size } from '../scene/geometry.ts';
import type { ThemeSnapshot } from './types.ts';

/** @param theme the root of its part; undefined for none. */
export function themeSnapshot(theme: XmlElement | undefined): ThemeSnapshot {
  const elements = child(theme, 'a:themeElements');
  const colors = Object.fromEntries(
    themeColorNames.map((slot) => {
      const said = child(elements, 'a:clrScheme', `a:${slot}`)?.children[0]?.attributes;
      return [slot, (said?.['lastClr'] ?? said?.['val'] ?? '').toUpperCase()] as const;
    }),
  );
  const face = (name: string): string =>
    child(elements, 'a:fontScheme', name, 'a:latin')?.attributes['typeface'] ?? '';
  return { colors, fonts: { heading: face('a:majorFont'), body: face('a:minorFont') } };
}

/** Points. @param presentation the root of its part. */
export function slideSize(presentation: XmlElement): Size {
  const said = child(presentation, 'p:sldSz')?.attributes;
  return { width: Number(said?.['cx'] ?? 0) / 12700, height: Number(said?.['cy'] ?? 0) / 12700 };
}
