// Organisations' files of odd kinds: a deck on each is read, and the build says what check says. `BRANDS=1`: of all kinds.

import { describe, expect, it } from 'vitest';
import { deckOfText } from '../deck-of.ts';
import { toldOf } from '../told.ts';
import { oddBrand, oddKinds } from './odd-brands.ts';

const article = `---
title: Ferries of the strait
date: 2026-02-11
handling: TLP:GREEN
bluf: Two of the five ferries are older than their engines can bear, and a third must be laid up before the autumn.
---

# What happened

## Five ferries carry the freight of the strait

- Two vessels are thirty-eight years old; [the register](https://example.org/register) has the others.
- Freight has grown by a third since 2019 (Strait Review, February 11).

## Crossings by month

<!-- chart: column -->

| Month | North | South |
| --- | --- | --- |
| October | 4 | 7 |
| November | 9 | 5 |
| December | 17 | 12 |

## The vessels and their state

| Vessel | Built | Cars | Engine hours | State |
| --- | --- | --- | --- | --- |
| Marigold | 1988 | 42 | 148,000 | Laid up in January |
| Teal | 1988 | 42 | 139,500 | Sails with one engine of two |
| Heron | 2004 | 60 | 81,200 | Sound |

## What the harbour master says

> We sent her out on one engine because the alternative was no medicine on the islands for four days.
>
> — Jon Askel, harbour master, 2026-01-20 (Strait Review, January 22)

# What can be done

## Recommendations

1. Lay up the second vessel before the autumn.
2. Deepen the second berth, so that two ferries can load at once.
3. Keep two weeks of medicine on each island from November to March.
4. Publish the soundings every month.
5. Charter a vessel for the winter.
6. Train two more crews before October.
`;

/** What was not read, or not said, before. */
const few = [
  'placeholders filled with pictures',
  'bands of arcs',
  'grounds by the theme',
  'speech bubbles for placeholders',
  'a body that reaches below feet and slide',
  'a card over a card under the title',
];

describe('brands of odd kinds', () => {
  it.each(process.env['BRANDS'] ? oddKinds : few)('%s', { timeout: 60_000 }, async (kind) => {
    const usual = await deckOfText(article);
    const files = { 'brand.potx': await oddBrand(kind) };
    const deck = await deckOfText(article, files, { template: 'brand.potx' });
    expect(deck.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (!deck.pptx) throw new Error('no deck');
    const { findings, apart } = await toldOf(deck, deck.pptx, 'brand.potx');
    expect(apart).toEqual([]);
    const told = findings.filter(({ severity }) => severity !== 'info').map(({ id }) => id);
    expect(told).toEqual([]);
    expect(deck.scene.slides.length).toBeLessThanOrEqual(usual.scene.slides.length * 1.5);
  });
});

describe('a text placeholder that reaches below feet and slide', () => {
  it('is filled to where the feet begin', async () => {
    const files = { 'brand.potx': await oddBrand('a body that reaches below feet and slide') };
    const { template } = await deckOfText(article, files, { template: 'brand.potx', outputs: [] });
    // Lists of sources have no line of sources under them, which ends above the feet anyway.
    const slots = template.layouts.find(({ name }) => name === 'sources')?.slots ?? [];
    const body = slots.find(({ name }) => name === 'body');
    const feet = slots.filter(({ type }) => ['dt', 'ftr', 'sldNum'].includes(type)).map(({ box }) => box.y);
    expect(feet).toHaveLength(3);
    expect(body && body.box.y + body.box.height - body.inset.bottom).toBeLessThanOrEqual(Math.min(...feet));
  });
});
