// A ground and an accent for a section, by comments: layouts of their own in the deck, nothing on a slide that its
// layout does not say.

import { describe, expect, it } from 'vitest';
import type { SceneItem } from '../../src/scene/types.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';
import { sound } from '../pptx/sound.ts';

const article = `---
title: Grounds
date: 2024-01-01
---

# A part on stone

<!-- ground: stone -->
<!-- accent: 2 -->

## Points

- One point
- Another point

## A quotation

> Words that were said, and are short.
>
> — A. Speaker, 2024-01-01

# A part as it is

## A chart

<!-- ground: dark -->
<!-- chart: column -->

| Year | Tonnes |
| --- | ---: |
| 2020 | 4 |
| 2021 | 6 |

## A table

<!-- ground: dark -->

| Berth | Operator |
| --- | --- |
| North | Port |

## Plain points

<!-- accent: 4 -->

- One point
- Another point
`;

const colorsOf = (item: SceneItem): readonly unknown[] =>
  item.kind === 'text'
    ? item.paragraphs.map(({ style }) => style.color)
    : item.kind === 'table'
      ? item.rows.flatMap(({ cells }) =>
          cells.flatMap(({ paragraphs }) => paragraphs.map(({ style }) => style.color)),
        )
      : [];

describe('a ground and an accent for a section', () => {
  it('are those of its slides; a part’s, of its divider and of its slides on the plain ground', async () => {
    const deck = await deckOfText(article);
    expect(deck.scene.slides.map(({ layout }) => layout)).toEqual([
      'title',
      'points-2',
      'section-bare@stone-accent2',
      'points-2@stone-accent2',
      'quote@accent2',
      'section-bare',
      'chart',
      'table@dark',
      'points-2@accent4',
    ]);
    const used = deck.template.layouts.filter(({ name }) => name.includes('@'));
    expect(used.map(({ name, background, palette }) => [name, background, palette.accent.scheme])).toEqual(
      expect.arrayContaining([
        ['points-2@stone-accent2', { scheme: 'bg2' }, 'accent2'],
        // Not to be read there: the dark ground's own stays.
        ['quote@accent2', { scheme: 'tx2' }, 'accent4'],
        ['table@dark', { scheme: 'tx2' }, 'accent4'],
        ['points-2@accent4', undefined, 'accent1'],
      ]),
    );
    expect(deck.diagnostics.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['faint-accent', 'ground-kept']),
    );
    expect(deck.diagnostics.filter(({ id }) => id === 'low-contrast')).toEqual([]);
    const table = deck.scene.slides[7]?.items.find(({ kind }) => kind === 'table');
    expect(table && colorsOf(table)).not.toContainEqual({ scheme: 'tx1' });
    expect(sound(bytesOf(deck))).toEqual([]);
  });

  it('are told where there are none such', async () => {
    const deck = await deckOfText(
      '# A\n\n## B\n\n<!-- ground: stne -->\n<!-- accent: 9 -->\n\n- One\n- Two\n',
    );
    expect(deck.diagnostics.map(({ id, hints }) => [id, hints[0]])).toEqual(
      expect.arrayContaining([
        ['bad-ground', 'did you mean "stone"?'],
        ['bad-accent', 'write <!-- accent: 2 -->; the theme has six, counted from 1'],
      ]),
    );
  });
});
