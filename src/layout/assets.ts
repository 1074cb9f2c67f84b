// What layout is handed besides the plan and the template: the ruler, the pictures' sizes and the map drawer.

import type { SlidePlan } from '../deck/types.ts';
import type { DrawnMap, MapSpec } from '../map/types.ts';
import type { Box } from '../scene/geometry.ts';
import type { SceneSlide } from '../scene/types.ts';
import type { Look, Template } from '../template/types.ts';
import type { Measurer } from '../text/types.ts';
import type { Page } from './pages.ts';

export interface PictureSize {
  /** Pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** A drawing, chart, screenshot, scan or logo, not a photograph: shown whole, never cropped unasked. */
  readonly lineArt: boolean;
  /** Of a logo: the darkest and the lightest that it has much of, six hex digits. */
  readonly tones?: readonly string[];
}

/** What was laid out, and said nothing, by what it was made of. */
export interface Laid {
  readonly pages: WeakMap<SlidePlan, readonly Page[]>;
  /** Of a page, with what it has of its place in the deck. */
  readonly slides: WeakMap<Page, { readonly place: string; readonly slide: SceneSlide }>;
}

export interface LayoutAssets {
  readonly measurer: Measurer;
  /** By `PictureContent.src`; absent where the picture could not be read (already reported). */
  readonly pictures: ReadonlyMap<string, PictureSize>;
  /** The template as a section's look has it: its layouts in the same order. Absent where none is asked for. */
  readonly dressed?: (look: Look) => Template;
  /** Of earlier builds of the deck, with the same template, sources, parts and front matter. */
  readonly laid?: Laid;
  /** Absent when the deck has no map. Undefined for a map that cannot be drawn (already reported). */
  readonly drawMap?: (map: MapSpec, frame: Box) => DrawnMap | undefined;
}
