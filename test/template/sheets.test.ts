// Paper under text on an uneven ground of an organisation's layout: only where its lines reach it, and no larger than they are.

import { describe, expect, it } from 'vitest';
import { box } from '../../src/scene/geometry.ts';
import type { TextItem } from '../../src/scene/types.ts';
import { deckOfText } from '../deck-of.ts';
import { toldOf } from '../told.ts';
import { madeBrand } from './made-brands.ts';
import { content, plainBrand } from './plain-brand.ts';

/** A dark triangle reaches into the content's right half, or from below into all of it. */
const brand = plainBrand({
  shapes: [{ draw: 'rtTriangle', at: box(0, 200, 700, 340), fill: 'accent1' }],
  layouts: [content()],
});

async function bodyOf(
  lines: number,
): Promise<{ readonly item: TextItem; readonly apart: readonly string[] }> {
  const points = Array.from({ length: lines }, (_, index) => `- Point ${index + 1} of the list`).join('\n');
  const deck = await deckOfText(
    `# A deck\n\n## A list\n\n${points}\n`,
    { 'brand.potx': brand },
    { template: 'brand.potx' },
  );
  const items = deck.scene.slides.at(-1)?.items ?? [];
  const item = items.find((one): one is TextItem => one.kind === 'text' && one.name === 'Body') as TextItem;
  return { item, apart: (await toldOf(deck, deck.pptx as Uint8Array, 'brand.potx')).apart };
}

describe('a sheet', () => {
  it('is spared where the lines stand beside what the layout draws', async () => {
    const { item, apart } = await bodyOf(2);
    expect(item.fill).toBeUndefined();
    expect(item.placeholder).toMatchObject({ atLayout: true });
    expect(apart).toEqual([]);
  });
  it('lies under lines that reach it, as high as they are', async () => {
    const { item, apart } = await bodyOf(6);
    expect(item.fill).toMatchObject({ kind: 'solid', color: { scheme: 'bg1' } });
    const last = Math.max(...item.paragraphs.flatMap(({ lines }) => lines.map(({ baseline }) => baseline)));
    const foot = item.box.y + item.box.height;
    expect(foot).toBeGreaterThan(last);
    expect(foot).toBeLessThan(last + 20);
    expect(apart).toEqual([]);
  });
  it('ends above what stands at the foot of its place', async () => {
    const { bytes } = await madeBrand(9);
    const deck = await deckOfText(
      '# A deck\n\n## Two sayings\n\n> a long road\n>\n> — A. Author, 2020-05-01\n\n> The road is long, and whoever walks it to its end has seen that the valleys on both sides are wider than our maps have ever shown\n>\n> — A. Author, 2021-05-01\n',
      { 'brand.potx': bytes },
      { template: 'brand.potx' },
    );
    const texts = deck.scene.slides.flatMap(({ items }) => items.filter((one) => one.kind === 'text'));
    const [quote, attribution] = ['Quote 1', 'Attribution 1'].map(
      (name) => texts.find((one) => one.name === name) as TextItem,
    );
    expect(quote?.fill).toMatchObject({ kind: 'solid' });
    const foot = (quote?.box.y ?? 0) + (quote?.box.height ?? 0);
    expect(foot).toBeLessThanOrEqual((attribution?.box.y ?? 0) + 0.01);
    expect(deck.diagnostics.map(({ id }) => id)).not.toContain('low-contrast');
    expect((await toldOf(deck, deck.pptx as Uint8Array, 'brand.potx')).apart).toEqual([]);
  });
});
