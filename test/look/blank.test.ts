// What ships fills its slides, in the default template: measured on the scene, as `npm run look` measures it on the page.

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SceneItem, SceneSlide } from '../../src/scene/types.ts';
import { type BuiltDeck, deckOf, root } from '../deck-of.ts';

/** As in scripts/look/numbers.mjs. */
const body = { top: 124, bottom: 456 };

const foot = (item: SceneItem): number => {
  if (item.kind !== 'text') return Math.min(body.bottom, item.box.y + item.box.height);
  const lines = item.paragraphs.flatMap((one) =>
    one.lines.map((line) => line.baseline + one.style.size * 0.2),
  );
  return Math.max(0, ...lines.filter((line) => line < body.bottom + 10));
};

const blank = ({ items }: SceneSlide): number =>
  1 - (Math.max(body.top, ...items.map(foot)) - body.top) / (body.bottom - body.top);

const counted = ({ scene, template }: BuiltDeck) =>
  scene.slides.filter((slide) => !template.layouts.find(({ name }) => name === slide.layout)?.standard);

const articles = readdirSync(`${root}content`).filter((name) => name.endsWith('.md'));

describe.each(articles)('content/%s', (name) => {
  it('has at most one slide in twelve that is blank by two fifths or more', async () => {
    const slides = counted(await deckOf(`content/${name}`));
    const empty = slides.filter((slide) => blank(slide) >= 0.4).map((slide) => slide.name);
    expect(empty.length * 12 <= slides.length ? [] : empty).toEqual([]);
  });

  it('has no title whose last line is one word', async () => {
    const { scene } = await deckOf(`content/${name}`);
    const alone = scene.slides.filter(({ items }) => {
      const title = items.find((item) => item.kind === 'text' && item.name === 'Title');
      const lines = title?.kind === 'text' ? title.paragraphs.flatMap((one) => one.lines) : [];
      const last = (lines.at(-1)?.runs ?? [])
        .map(({ text }) => text)
        .join('')
        .trim();
      const before = lines
        .slice(0, -1)
        .flatMap((line) => line.runs.map(({ text }) => text))
        .join('');
      return lines.length > 1 && before.includes(' ') && !/\s/.test(last);
    });
    expect(alone.map((slide) => slide.name)).toEqual([]);
  });
});
