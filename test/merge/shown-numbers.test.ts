// The numbers before the paragraphs of a list, as PowerPoint counts them, on a page that draws slides of any deck.

import { expect, it } from 'vitest';
import { diffPage } from '../../src/library/diff-decks.ts';
import { shownNumbers } from '../../src/merge/page/shown-numbers.ts';
import { bytesOf, deckOfText } from '../deck-of.ts';

const listed = (bullet: string | null, level = 0, startAt?: number, runs: readonly unknown[] = ['text']) => ({
  style: { bullet },
  level,
  runs,
  ...(startAt === undefined ? {} : { startAt }),
});

it.each([
  ['over deeper points', [listed('number'), listed('–', 1), listed('number')], [1, undefined, 2]],
  ['from where it starts', [listed('number', 0, 4), listed('number', 0, 4)], [4, 5]],
  [
    'over an empty paragraph',
    [listed('number'), listed('number', 0, undefined, []), listed('number')],
    [1, undefined, 2],
  ],
  [
    'anew after a point without a number',
    [listed('number'), listed('–'), listed('number')],
    [1, undefined, 1],
  ],
  ['anew under a shallower one', [listed('number', 1), listed('number'), listed('number', 1)], [1, 1, 1]],
  ['anew at another start', [listed('number'), listed('number', 0, 7)], [1, 7]],
])('a list counts %s', (_, paragraphs, numbers) => {
  expect(shownNumbers(paragraphs)).toEqual(numbers);
});

it('the page of two decks shows the numbers that the slides show', async () => {
  const article = (last: string): string =>
    `---\ntitle: T\n---\n\n## Steps\n\n3. Snow falls\n4. Ice breaks\n   - in April\n5. Rain ${last}\n6. Wind turns\n7. Fog rises\n`;
  const [old, fresh] = await Promise.all(
    ['starts', 'ends'].map((last) => deckOfText(article(last)).then(bytesOf)),
  );
  const { html } = await diffPage(
    { bytes: old as Uint8Array, file: 'a.pptx' },
    { bytes: fresh as Uint8Array, file: 'b.pptx' },
  );
  const drawn = html.slice(html.lastIndexOf('<svg xmlns'));
  expect(drawn.match(/>\d+\.</g)).toEqual(['>3.<', '>4.<', '>5.<', '>6.<', '>7.<']);
});
