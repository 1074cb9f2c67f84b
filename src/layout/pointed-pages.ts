// Once it is known where slides stand, the numbers that pages wait for are set in their lines, and dividers list their
// slides. Nothing else on a page moves.

import type { SceneItem, TextItem } from '../scene/types.ts';
import type { DeckIndex } from './deck-index.ts';
import type { EndedPage } from './limit.ts';
import { withLinkBreaks } from './link-breaks.ts';
import { type Page, shapeName } from './pages.ts';
import { isWaiting, pointed, slideList } from './pointers.ts';
import type { Setting } from './setting.ts';
import { itemOf, type SlotParagraph, textItem } from './text-slot.ts';

export function withPointers(
  pages: readonly EndedPage[],
  index: DeckIndex,
  setting: Setting,
): readonly EndedPage[] {
  return pages.map((ended) => {
    const { page } = ended;
    const items = [
      ...page.items.map((item) => withNumbers(item, page, index, setting)),
      ...list(page, index, setting),
    ];
    const isSame = items.length === page.items.length && items.every((item, at) => item === page.items[at]);
    if (isSame) return ended;
    return { ...ended, page: { ...page, items } };
  });
}

function withNumbers(item: SceneItem, { layout }: Page, index: DeckIndex, setting: Setting): SceneItem {
  if (item.kind !== 'text' || !item.paragraphs.some(({ runs }) => runs.some(isWaiting))) return item;
  const slot = layout.slots.find(({ name }) => shapeName(name) === item.name);
  if (!slot) return item;
  const paragraphs = item.paragraphs.map(
    ({ style, level, runs, rtl, span, number }): SlotParagraph => ({
      style,
      level,
      runs: pointed(runs, index, setting),
      rtl,
      ...(span ? { span } : {}),
      ...(number === undefined ? {} : { number }),
    }),
  );
  // Styles are final: they are stepped down already.
  const set = textItem(paragraphs, slot, setting, item.name, 0);
  const held = paragraphs.map((one, index) => {
    const { runs, lines } = set.paragraphs[index] ?? { runs: one.runs, lines: [] };
    return { ...one, runs: withLinkBreaks(runs, lines) };
  });
  const isSame = held.every(({ runs }, index) => runs === set.paragraphs[index]?.runs);
  return isSame ? set : textItem(held, slot, setting, item.name, 0);
}

function list({ plan, layout }: Page, index: DeckIndex, setting: Setting): readonly TextItem[] {
  const slot = layout.slots.find(({ name }) => name === 'slides');
  const set = slot && slideList(plan.part, slot, index, setting);
  if (!slot || !set) return [];
  const paragraphs = set.paragraphs.map((one) => ({ ...one, runs: withLinkBreaks(one.runs, one.lines) }));
  return [itemOf({ ...set, paragraphs }, slot, setting, 'Slides')];
}
