// Figures with and without units, side by side.

import { expect, it } from 'vitest';
import type { SceneItem } from '../../src/scene/types.ts';
import { sceneOfText } from '../deck-of.ts';

async function figures(rows: readonly string[]) {
  const { scene } = await sceneOfText(
    `---\ntitle: T\n---\n\n## Numbers speak\n\n| Number | What |\n| --- | --- |\n${rows.map((one) => `| ${one} | of people |`).join('\n')}\n`,
  );
  const slide = scene.slides.find(({ name }) => name === 'Numbers speak');
  return (slide?.items ?? []).flatMap((item: SceneItem) =>
    item.kind === 'text' && item.name.startsWith('Number') ? [item] : [],
  );
}
const baselines = (items: Awaited<ReturnType<typeof figures>>) => [
  ...new Set(items.map(({ paragraphs }) => paragraphs[0]?.lines[0]?.baseline)),
];

it('a unit stands behind its figure, smaller, where another figure has none', async () => {
  const items = await figures(['3.5 million', '18%', '4,750 miles']);
  expect(items.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 1, 1]);
  const [figure, space, unit] = items[0]?.paragraphs[0]?.runs ?? [];
  expect([figure?.text, space?.text, unit?.text]).toEqual(['3.5', '\u00a0', 'million']);
  expect(unit?.size).toBeLessThan((items[0]?.paragraphs[0]?.style.size ?? 0) / 2);
  expect(baselines(items)).toHaveLength(1);
});

it('units stand under their figures where all have one', async () => {
  const items = await figures(['3.5 million', '18 percent', '4,750 miles']);
  expect(items.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 2, 2]);
  expect(baselines(items)).toHaveLength(1);
});

it('figures without units stand on what is under them', async () => {
  const items = await figures(['3.5', '18%', '4,750']);
  for (const { box, anchor, paragraphs } of items) {
    expect(anchor).toBe('bottom');
    const size = paragraphs[0]?.style.size ?? 0;
    expect(box.y + box.height - (paragraphs[0]?.lines[0]?.baseline ?? 0)).toBeLessThan(size / 3);
  }
});

it('a unit that is too long to stand behind its figure stays under it', async () => {
  const items = await figures(['3.5 billion cubic metres of natural gas a year', '18%', '4,750 miles']);
  expect(items.map(({ paragraphs }) => paragraphs.length)).toEqual([2, 1, 2]);
});
