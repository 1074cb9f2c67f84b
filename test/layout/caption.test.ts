// A caption goes up to the foot of a picture that is shown whole, where it stands under it, and nowhere else.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deckOfText, root } from '../deck-of.ts';

const river = readFileSync(`${root}content/pictures/three-cities.svg`);

async function captionOn(article: string) {
  const { scene } = await deckOfText(article, { 'river.svg': river });
  const items = scene.slides.flatMap((slide) => slide.items);
  const caption = items.find(({ name }) => name === 'Caption');
  const picture = items.find(({ kind }) => kind === 'picture');
  if (!caption || !picture) throw new Error('no picture with a caption');
  return { caption: caption.box, foot: picture.box.y + picture.box.height };
}

describe('the caption of a picture that is shown whole', () => {
  it('stands right under it', async () => {
    const { caption, foot } = await captionOn('# T\n\n## A river\n\n![A river](river.svg "Drawn by us")\n');
    expect(caption.y - foot).toBeLessThan(8);
  });

  it('stays at the foot of a title slide, where the picture is beside it', async () => {
    const cover = 'cover: {picture: river.svg, alt: A river, caption: Drawn by us}';
    const { caption, foot } = await captionOn(`---\ntitle: T\n${cover}\n---\n\n## A\n\n- b\n`);
    expect(caption.y - foot).toBeGreaterThan(50);
  });

  it('is no reason for a further slide: what is too long is in the notes whole, and told', async () => {
    const long = `${'At the narrow bend the river shows stones that nobody alive had seen. '.repeat(12)}The end`;
    for (const beside of ['- The river fell.\n\n', '']) {
      const deck = await deckOfText(`# T\n\n## A river falls\n\n${beside}![A river](river.svg "${long}")\n`, {
        'river.svg': river,
      });
      const shown = deck.scene.slides.filter(({ items }) => items.some(({ name }) => name === 'Caption'));
      expect(shown).toHaveLength(1);
      expect(JSON.stringify(shown[0]?.notes)).toContain('The end');
      expect(deck.diagnostics.map(({ id }) => id)).toContain('to-notes');
    }
  });
});
