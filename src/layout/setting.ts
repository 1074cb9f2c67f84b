// What stays the same while one deck is laid out.

import type { Source } from '../article/types.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Language } from '../language/types.ts';
import type { Template } from '../template/types.ts';
import type { FontFamilies } from '../text/types.ts';
import type { LayoutAssets } from './assets.ts';
import type { DeckIndex } from './deck-index.ts';
import type { Pointer } from './pointers.ts';
import type { Torn } from './runaway.ts';

export interface Setting {
  readonly template: Template;
  readonly assets: LayoutAssets;
  readonly families: FontFamilies;
  readonly language: Language;
  readonly rtl: boolean;
  /** By number. */
  readonly sources: ReadonlyMap<number, Source>;
  /** Where things stand in the deck; nothing is known while slides still become pages. */
  readonly index: DeckIndex;
  /** What slide numbers wait for (pointers.ts). */
  readonly pointers: Pointer[];
  /** How many planned slides cite a source. */
  readonly citing: ReadonlyMap<number, number>;
  /** Charts are lettered as notes are: on paper, where they stand in a column. */
  readonly small?: true;
  readonly report: Report;
  /** Told of a slot whose text is torn; one is enough of each. */
  readonly torn: (torn: Torn) => void;
}
