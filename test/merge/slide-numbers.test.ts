// The numbers of slides that dividers and lists of sources say, in a show that somebody brought into another order.

import { describe, expect, it } from 'vitest';
import { keepEdits } from '../../src/library/keep-edits.ts';
import { bytesOf, deckOf, deckOfText } from '../deck-of.ts';
import { append, DeckFile, type Element, find, removeElement, textOf } from './deck-file.ts';

/** Each number that jumps to a slide and ends its paragraph, with the number of that slide. */
function jumps(bytes: Uint8Array): readonly (readonly [said: string, is: string])[] {
  const deck = new DeckFile(bytes);
  return deck.slides.flatMap((part) =>
    find(deck.tree(part), 'a:p').flatMap((paragraph) => {
      const run = find(paragraph, 'a:r').at(-1);
      const id = run && find(run, 'a:hlinkClick')[0]?.attribs['r:id'];
      const at = deck.slides.indexOf((id && deck.related(part, id)) ?? '');
      return run && at >= 0 && /^\d+$/.test(textOf(run)) ? [[textOf(run), String(at + 1)] as const] : [];
    }),
  );
}

const article = (word: string): string => `---
title: Light for the valley
---

# What there is

## Three rivers carry the water

- The Sorrel carries ${word}
- The Arn is dry

## Villages burn oil

> Oil is what we have. (Lena Vasko, engineer, 2025-01-20)
>
> — Lena Vasko, engineer, 2025-01-20 (Valley Gazette, January 20)

# What can be done

## Turbines come first

- Each serves sixty houses
- Ten stand at the ford
`;

describe('numbers of slides', () => {
  it('are those of the slides that they jump to, in any deck', async () => {
    for (const name of ['kazakhstan-diplomatic-spotlight', 'gallery'])
      for (const [said, is] of jumps(bytesOf(await deckOf(`content/${name}.md`)))) expect(said).toBe(is);
  });

  it('are those of the merged show, and no edit of anybody', async () => {
    const deck = new DeckFile(bytesOf(await deckOfText(article('most'))));
    const moved = deck.slideIds[5] as Element;
    removeElement(moved);
    append(deck.slideIds[0] as Element, moved);
    expect(jumps(deck.save()).some(([said, is]) => said !== is)).toBe(true);
    const { bytes, slides, conflicts } = await keepEdits(
      { bytes: deck.save(), file: 'deck.pptx' },
      bytesOf(await deckOfText(article('all of it'))),
    );
    expect(conflicts).toEqual([]);
    expect(slides).toBe(new DeckFile(bytes).slideIds.length);
    expect(jumps(bytes).length).toBeGreaterThan(3);
    for (const [said, is] of jumps(bytes)) expect(said).toBe(is);
  });

  it('are counted without those that somebody took out', async () => {
    const built = bytesOf(await deckOfText(article('most')));
    const deck = new DeckFile(built);
    removeElement(deck.slideIds[5] as Element);
    const { bytes, slides } = await keepEdits({ bytes: deck.save(), file: 'deck.pptx' }, built);
    expect(slides).toBe(new DeckFile(bytes).slideIds.length);
    expect(slides).toBe(new DeckFile(built).slideIds.length - 1);
  });
});
