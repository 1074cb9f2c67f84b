// What layout is handed besides the plan and the template: the ruler, the pictures' sizes and the map drawer.

import type { DrawnMap, MapSpec } from '../map/types.ts';
import type { Box } from '../scene/geometry.ts';
import type { Look, Template } from '../template/types.ts';
import type { Measurer } from '../text/types.ts';

export interface PictureSize {
  /** Pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** A drawing, chart, screenshot, scan or logo, not a photograph: shown whole, never cropped unasked. */
  readonly lineArt: boolean;
  /** Of a logo: the darkest and the lightest that it has much of, six hex digits. */
  readonly tones?: readonly string[];
}

export interface LayoutAssets {
  readonly measurer: Measurer;
  /** By `PictureContent.src`; absent where the picture could not be read (already reported). */
  readonly pictures: ReadonlyMap<string, PictureSize>;
  /** The template as a section's look has it: its layouts in the same order. Absent where none is asked for. */
  readonly dressed?: (look: Look) => Template;
  /** Absent when the deck has no map. Undefined for a map that cannot be drawn (already reported). */
  readonly drawMap?: (map: MapSpec, frame: Box) => DrawnMap | undefined;
}
