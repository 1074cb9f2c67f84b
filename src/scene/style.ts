// How things look in the terms of PowerPoint: scheme colours, fonts, paragraph styles, decorations. The
// ground that templates, maps and emitters stand on.

import type { Span } from '../diagnostic/diagnostic.ts';
import type { Box } from './geometry.ts';

/** A scheme colour, never an RGB value: changing the theme recolours the deck. */
export type SchemeName =
  | 'tx1'
  | 'bg1'
  | 'tx2'
  | 'bg2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | 'accent5'
  | 'accent6'
  | 'hlink'
  | 'folHlink';

/** `lumMod`/`lumOff`/`alpha` in percent, as DrawingML has them (ECMA-376 part 1, 20.1.2.3). */
export interface Color {
  readonly scheme: SchemeName;
  readonly lumMod?: number;
  readonly lumOff?: number;
  readonly alpha?: number;
}

/**
 * The standard colours of a TLP 2.0 label are the one exception to scheme colours (FIRST TLP 2.0, six hex
 * digits).
 */
export interface FixedColor {
  readonly rgb: string;
}

export interface Theme {
  readonly name: string;
  /** True where text is light on dark: `bg1` then means `dk1`, and `tx1` `lt1`. */
  readonly dark?: boolean;
  /** Six hex digits each. */
  readonly colors: Readonly<
    Record<
      | 'dk1'
      | 'lt1'
      | 'dk2'
      | 'lt2'
      | 'accent1'
      | 'accent2'
      | 'accent3'
      | 'accent4'
      | 'accent5'
      | 'accent6'
      | 'hlink'
      | 'folHlink',
      string
    >
  >;
  /** The scripts that the East Asian and the complex-script fonts are for: `Hans` and `Arab` unless said. */
  readonly scripts?: { readonly eastAsian?: string; readonly complexScript?: string };
  readonly fonts: {
    readonly major: ThemeFont;
    readonly minor: ThemeFont;
    /**
     * A third family for quotations; a PowerPoint theme has two, so that it is written into their runs by
     * name.
     */
    readonly quote?: ThemeFont;
  };
}

export interface ThemeFont {
  /** Family name, e.g. `Georgia`. */
  readonly latin: string;
  readonly eastAsian: string;
  readonly complexScript: string;
}

export interface ParagraphStyle {
  readonly font: 'major' | 'minor' | 'mono';
  /** A family by its name, where it is not one of the theme's. */
  readonly family?: ThemeFont;
  /** Points. */
  readonly size: number;
  readonly color: Color | FixedColor;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `start` is left in left-to-right text, right in right-to-left text. */
  readonly align: 'start' | 'center' | 'end';
  /** Times the size: baseline distance. 1.2 is single spacing. */
  readonly lineSpacing: number;
  /** Points. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** The bullet character; `number` for automatic numbers; null for none. */
  readonly bullet: string | null;
  readonly bulletColor?: Color;
  /** Points from the box's start to the text, and how far the bullet hangs out of it. */
  readonly indent: number;
  readonly hanging: number;
  /** Letter spacing in points (a:rPr spc / 100). */
  readonly tracking?: number;
}

/** A decorative shape of a layout or master: a rule or a filled block. */
export interface Ornament {
  readonly name: string;
  readonly box: Box;
  readonly fill?: Color;
  readonly picture?: OrnamentPicture;
  /** A line from the box's top left to its bottom right. */
  readonly stroke?: { readonly color: Color; readonly width: number };
}

/** A logo: PNG, JPEG or SVG. */
export interface OrnamentPicture {
  /** Its path as the template names it; what its use is known by (src/scene/picture-key.ts). */
  readonly src: string;
  readonly span: Span;
  readonly bytes: Uint8Array;
  /** Empty for a decoration. */
  readonly alt: string;
}
