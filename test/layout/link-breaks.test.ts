import { expect, it } from 'vitest';
import { withLinkBreaks } from '../../src/layout/link-breaks.ts';
import type { SceneRun } from '../../src/scene/types.ts';

const word = (text: string): SceneRun => ({ text, lang: 'en' });
const link = (text: string): SceneRun => ({ ...word(text), slide: 4 });
const broken = (runs: readonly SceneRun[], ...lines: (readonly SceneRun[])[]) =>
  withLinkBreaks(
    runs,
    lines.map((one) => ({ runs: one })),
  ).map(({ text }) => text);

it.each([
  [
    'a number that begins a line',
    [word('one; '), link('2'), word('\u00a0two')],
    [[word('one; ')], [link('2'), word('\u00a0two')]],
    ['one;', '\n', '2', '\u00a0two'],
  ],
  [
    'a word that stays with its number',
    [word('Rivers fall'), word('\u00a0\u00a0'), link('12')],
    [[word('Rivers ')], [word('fall\u00a0\u00a0'), link('12')]],
    ['Rivers', '\n', 'fall', '\u00a0\u00a0', '12'],
  ],
  [
    'an arrow that does',
    [word('2015'), word('\u2002←\u00a0'), link('17')],
    [[word('2015\u2002')], [word('←\u00a0'), link('17')]],
    ['2015', '\n', '←\u00a0', '17'],
  ],
] as const)('has the break written before %s', (_, runs, lines, said) => {
  expect(broken(runs, ...lines)).toEqual(said);
});

it('leaves other lines to whoever shows them', () => {
  const runs = [word('Rivers fall in May'), word('\u00a0\u00a0'), link('12')];
  const lines = [[word('Rivers ')], [word('fall in May\u00a0\u00a0'), link('12')]];
  expect(broken(runs, ...lines)).toEqual(runs.map(({ text }) => text));
  expect(broken(runs, runs)).toEqual(runs.map(({ text }) => text));
});
