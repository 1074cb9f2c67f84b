// What a drawn map hands to layout.

import type { Span } from '../diagnostic.ts';
import type { SceneItem } from '../layout/types.ts';

export interface DrawnMap {
  /** Country freeforms, boundaries, routes, dots, labels, legend, scale bar, in drawing order, slide coordinates. */
  readonly items: readonly SceneItem[];
  /** `Map of Kazakhstan and 7 neighbours; marked: Astana, …`, in the deck's language. */
  readonly alt: string;
  /** Shape name: `Map: Kazakhstan`. */
  readonly name: string;
  /** Source and boundary note, one sentence each, for the slide's source line. */
  readonly notes: readonly string[];
  readonly span: Span;
}
