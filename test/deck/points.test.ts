// Few short points stand in rows; what is more, longer or deeper is a list.

import { describe, expect, it } from 'vitest';
import type { SlotContent } from '../../src/deck/types.ts';
import { sceneOfText } from '../deck-of.ts';

const planOf = async (body: string) => (await sceneOfText(`---\ntitle: T\n---\n\n${body}`)).plan.slides[1];
const said = (content: SlotContent | undefined) =>
  content?.kind === 'text'
    ? content.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''))
    : undefined;
const list = (count: number, words = 'a few words') =>
  Array.from({ length: count }, (_, index) => `- Point ${index + 1} has ${words}`).join('\n');

describe('points in rows', () => {
  it.each([
    [1, 'points-1'],
    [2, 'points-2'],
    [3, 'points-3'],
    [4, 'points-4'],
    [5, 'assertion'],
  ])('are %i points on %s', async (count, layout) => {
    expect((await planOf(`## A title\n\n${list(count)}`))?.layout).toBe(layout);
  });

  it('are no more than sixty words, nor thirty in one', async () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    expect((await planOf(`## A title\n\n${list(4, words(12))}`))?.layout).toBe('points-4');
    expect((await planOf(`## A title\n\n${list(4, words(13))}`))?.layout).toBe('assertion');
    expect((await planOf(`## A title\n\n${list(1, words(28))}`))?.layout).toBe('assertion');
  });

  it('have the box of a task where others have a dash', async () => {
    const tasks = await planOf('## A title\n\n- [x] Done\n- [ ] Not done\n');
    expect(['mark1', 'point1', 'mark2', 'point2'].flatMap((name) => said(tasks?.slots[name]))).toEqual([
      '☑',
      'Done',
      '☐',
      'Not done',
    ]);
  });

  it('bear the author’s numbers, judgments their count, and others the dash of the template', async () => {
    const numbered = await planOf('## A title\n\n3. Three\n4. Four\n');
    expect([said(numbered?.slots['mark1']), said(numbered?.slots['mark2'])]).toEqual([['3'], ['4']]);
    const judged = await planOf('## A title\n\n> [!IMPORTANT]\n> One.\n\n> [!IMPORTANT]\n> Two.\n');
    expect([judged?.layout, said(judged?.slots['mark2'])]).toEqual(['points-2', ['2']]);
    expect(said((await planOf(`## A title\n\n${list(2)}`))?.slots['mark1'])).toEqual(['–']);
  });

  it('have bold words that begin all of them on a line of their own', async () => {
    const led = await planOf('## A title\n\n- **Trade:** goes on\n- **Energy:** is offered\n');
    expect(said(led?.slots['point2'])).toEqual(['Energy:', 'is offered']);
    const marked = await planOf('## A title\n\n- **1988** : le barrage\n- **2006** — la Guinée\n');
    expect([said(marked?.slots['point1']), said(marked?.slots['point2'])]).toEqual([
      ['1988', 'le barrage'],
      ['2006', 'la Guinée'],
    ]);
    const one = await planOf('## A title\n\n- **Trade:** goes on\n- Energy is offered\n');
    expect(said(one?.slots['point1'])).toEqual(['Trade: goes on']);
  });

  it('are a list where the author says so', async () => {
    expect((await planOf(`## A title\n\n<!-- layout: assertion -->\n\n${list(3)}`))?.layout).toBe(
      'assertion',
    );
    expect((await planOf(`## A title\n\n<!-- layout: implications -->\n\n${list(3)}`))?.layout).toBe(
      'points-3',
    );
  });

  it('count in a cut as what they are', async () => {
    const { plan } = await sceneOfText(
      `---\ntitle: T\ncut: executive\nbluf: B.\n---\n\n${[1, 2, 3, 4, 5]
        .map((one) => `## Said ${one}\n\n- a\n- b\n`)
        .join('\n')}\n## Judged\n\n> [!IMPORTANT]\n> One.\n`,
    );
    expect(plan.slides.map(({ title }) => title[0]?.text)).toContain('Judged');
  });
});

describe('a figure and its unit', () => {
  it.each([
    ['900 million USD', ['900', 'million USD']],
    ['4 750 km', ['4 750', 'km']],
    ['18%', ['18%']],
    ['4,350公里', ['4,350', '公里']],
    ['6,500万', ['6,500', '万']],
    ['1,200만명', ['1,200', '만명']],
    ['3 か国', ['3', 'か国']],
    ['4.5 : 1', ['4.5 : 1']],
    ['1 in 3', ['1 in 3']],
  ])('of %s are %j', async (number, parts) => {
    const slide = await planOf(`## A title\n\n| Number | What |\n| --- | --- |\n| ${number} | a thing |\n`);
    expect(said(slide?.slots['number1'])).toEqual(parts);
  });
});
