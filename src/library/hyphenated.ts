// Words that no line has room for are hyphenated by the patterns of their languages, which are loaded where there are such words.

import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { LayoutAssets } from '../layout/assets.ts';
import { paragraphsOf } from '../scene/paragraphs.ts';
import type { SceneItem } from '../scene/types.ts';
import type { World } from '../world/types.ts';

/**
 * What is laid out; a second time, with patterns, where lines end inside words. Only of what stands is anything told: the first time a
 * word may be cut that the second has room for.
 * @param itemsOf what was laid out, all that stands on it.
 */
export async function hyphenated<T>(
  lay: (assets: LayoutAssets, report: Report) => T,
  itemsOf: (laid: T) => readonly SceneItem[],
  assets: LayoutAssets,
  { world, report }: { readonly world: World; readonly report: Report },
): Promise<T> {
  const told: Diagnostic[] = [];
  const first = lay(assets, (diagnostic) => told.push(diagnostic));
  const languages = cutLanguages(itemsOf(first));
  if (languages.size === 0) {
    told.forEach(report);
    return first;
  }
  const { loadHyphenation } = await import('../text/hyphenation.ts');
  const hyphenate = await loadHyphenation(languages, (path) => world.asset(path));
  const { laid: _, ...others } = assets;
  return lay({ ...others, measurer: { ...assets.measurer, hyphenate } }, report);
}

/** Of the words that lines end inside of. */
function cutLanguages(items: readonly SceneItem[]): ReadonlySet<string> {
  const lines = items.flatMap(paragraphsOf).flatMap((paragraph) => paragraph.lines);
  return new Set(lines.flatMap(({ cut, runs }) => (cut ? runs.slice(-2).map(({ lang }) => lang) : [])));
}
