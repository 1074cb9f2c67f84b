// Light and dark variants of an organisation's layouts: one deck's content is in one of the two, and what is drawn is drawn for it.

import { describe, expect, it } from 'vitest';
import { rgbOf } from '../../src/scene/color.ts';
import { deckOfText } from '../deck-of.ts';
import { toldOf } from '../told.ts';
import type { LayoutSpec, Shape } from './brand-package.ts';
import { body, plainBrand, title } from './plain-brand.ts';

const holding = (...content: readonly Shape[]): readonly Shape[] => [
  { hold: 'title', at: title },
  ...content,
];
const layout = (name: string, type: string, inverted: boolean, ...content: readonly Shape[]): LayoutSpec => ({
  name,
  type,
  shapes: holding(...content),
  ...(inverted ? { inverted } : {}),
});
const list: Shape = { hold: 'obj', idx: 1, at: body };

const made = (dark: boolean, layouts: readonly LayoutSpec[]): Uint8Array => plainBrand({ dark, layouts });

const article =
  '# A deck\n\n## A list\n\n- One\n- Two\n\n## A map\n\n```map\nfocus: [KZ]\nplaces: [Astana]\n```\n';
const built = (brand: Uint8Array) => deckOfText(article, { 'brand.potx': brand }, { template: 'brand.potx' });

describe('variants', () => {
  it('are not mixed: of equals those that are as their master is', async () => {
    const deck = await built(
      made(false, [
        layout('Dark', 'obj', true, list),
        layout('Dark title', 'titleOnly', true),
        layout('Light', 'obj', false, list),
        layout('Light title', 'titleOnly', false),
      ]),
    );
    const used = deck.scene.slides
      .slice(1)
      .map((slide) => deck.template.layouts.find(({ name }) => name === slide.layout)?.label);
    expect(new Set(used)).toEqual(new Set(['Light', 'Light title']));
  });
  it('have maps that are read on the one that carries them', async () => {
    const deck = await built(
      made(false, [layout('Dark', 'obj', true, list), layout('Alone', 'titleOnly', true)]),
    );
    const { theme } = deck.template;
    expect(theme.dark).toBe(true);
    expect([rgbOf({ scheme: 'bg1' }, theme), rgbOf({ scheme: 'tx1' }, theme)]).toEqual(['1f2933', 'ffffff']);
    const { findings, apart } = await toldOf(deck, deck.pptx as Uint8Array, 'brand.potx');
    expect(findings.filter(({ id }) => id === 'low-contrast')).toEqual([]);
    expect(apart).toEqual([]);
  });
});
