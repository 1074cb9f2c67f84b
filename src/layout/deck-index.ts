// Where things stand in the deck, once each slide has become its pages: what agenda, dividers, sources and the tracker
// point to.

import type { DeckPlan } from '../deck/types.ts';
import type { Span } from '../diagnostic/diagnostic.ts';
import type { EndedPage } from './limit.ts';

/** Slides by index, from 0. */
export interface DeckIndex {
  /** On which the section of the article begins that begins at that place. */
  readonly sectionAt: (span: Span) => number | undefined;
  /** The first of each slide of a part, its divider aside. */
  readonly slidesOf: (part: number) => readonly { readonly title: string; readonly slide: number }[];
  /** On which the source is cited. */
  readonly citing: (source: number) => readonly number[];
  /** On which the source is listed. */
  readonly listing: (source: number) => number | undefined;
  /** With which each part begins that readers are shown the way through: by index in the plan's parts. */
  readonly parts: readonly { readonly part: number; readonly name: string; readonly slide: number }[];
}

/** Before it is known. */
export const unknownIndex: DeckIndex = {
  sectionAt: () => undefined,
  slidesOf: () => [],
  citing: () => [],
  listing: () => undefined,
  parts: [],
};

export function deckIndex(pages: readonly EndedPage[], plan: DeckPlan): DeckIndex {
  const key = ({ line, column }: Span): string => `${line}:${column}`;
  const sections = new Map<string, number>();
  const citing = new Map<number, number[]>();
  const listing = new Map<number, number>();
  pages.forEach(({ page }, index) => {
    const { section } = page.plan;
    if (section && !sections.has(key(section.span))) sections.set(key(section.span), index);
    for (const number of page.sources) citing.set(number, [...(citing.get(number) ?? []), index]);
    if (page.layout.like !== 'sources') return;
    for (const item of page.items)
      if (item.kind === 'text')
        for (const { number } of item.paragraphs) if (number !== undefined) listing.set(number, index);
  });
  return {
    sectionAt: (span) => sections.get(key(span)),
    slidesOf: (part) => {
      // One under the part's own name is what the divider stands for.
      const seen = new Set(
        pages.flatMap(({ page }) =>
          page.plan.part === part && page.layout.like === 'section' ? [page.title] : [],
        ),
      );
      return pages.flatMap(({ page }, slide) => {
        if (page.plan.part !== part || page.layout.like === 'section' || seen.has(page.title)) return [];
        seen.add(page.title);
        return [{ title: page.title, slide }];
      });
    },
    citing: (source) => citing.get(source) ?? [],
    listing: (source) => listing.get(source),
    parts: plan.tracked.flatMap((part) => {
      const slide = pages.findIndex(({ page }) => page.plan.part === part);
      return slide < 0 ? [] : [{ part, name: plan.parts[part] ?? '', slide }];
    }),
  };
}
