// Light and dark: which of a file's layouts are one and which the other, and what its theme looks like on them.

import { contrastRatio } from '../../scene/color.ts';
import type { SchemeName, Theme } from '../../scene/style.ts';
import type { BrandLayout } from './types.ts';

export type Tone = 'light' | 'dark';

/** By its own ground, or where that is a picture by what the background's colour means there. */
export function toneOf(on: BrandLayout): Tone {
  const ground = on.ground?.rgb ?? on.rgb({ scheme: 'bg1' });
  return contrastRatio(ground, 'ffffff') > contrastRatio(ground, '000000') ? 'dark' : 'light';
}

/** The theme as a layout's colour map has it, of which drawings are made that stand on its ground. */
export function themeOn(on: BrandLayout, theme: Theme): Theme {
  const named = (scheme: SchemeName): string => on.rgb({ scheme });
  const [bg1, tx1, bg2, tx2] = (['bg1', 'tx1', 'bg2', 'tx2'] as const).map(named) as [
    string,
    string,
    string,
    string,
  ];
  const isDark = contrastRatio(bg1, 'ffffff') > contrastRatio(tx1, 'ffffff');
  const plain = isDark
    ? { dk1: bg1, lt1: tx1, dk2: bg2, lt2: tx2 }
    : { dk1: tx1, lt1: bg1, dk2: tx2, lt2: bg2 };
  return { ...theme, colors: { ...theme.colors, ...plain }, ...(isDark ? { dark: true } : {}) };
}
