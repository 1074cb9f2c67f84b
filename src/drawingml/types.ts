// What is read of DrawingML together: where a level's style comes from, and what a fill looks like.

import type { XmlElement } from '../opc/types.ts';
import type { Color, Theme } from '../scene/style.ts';

/** Elements with `a:lvl1pPr` … children, the strongest last, and what their colours mean. */
export interface StyleSources {
  readonly elements: readonly (XmlElement | undefined)[];
  readonly colors: Theme['colors'];
  /** The direction that `start` counts from. */
  readonly rtl: boolean;
}

export interface Ground {
  /** Six hex digits. */
  readonly rgb: string;
  readonly color?: Color;
}
