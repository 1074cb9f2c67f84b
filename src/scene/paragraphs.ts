// The paragraphs of what stands on a slide.

import type { SceneItem, SceneParagraph } from './types.ts';

/** Of text, tables and groups of them; a chart's words are its own. */
export function paragraphsOf(item: SceneItem): readonly SceneParagraph[] {
  switch (item.kind) {
    case 'text':
      return item.paragraphs;
    case 'table':
      return item.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
    case 'group':
      return item.items.flatMap(paragraphsOf);
    case 'chart':
    case 'path':
    case 'picture':
      return [];
  }
}
