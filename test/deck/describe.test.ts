import { expect, it } from 'vitest';
import { describePlan, planJson } from '../../src/deck/describe.ts';
import { article, part, plan, section, ul } from './articles.ts';
import { template } from './template.ts';

const { plan: deck } = plan(article([part('One'), section('A title', ul('two words', 'more'))]));

it('a plan in words names layouts, reasons, words, places and how to override', () => {
  const lines = describePlan(deck, template).split('\n');
  expect(lines.slice(0, 10)).toEqual([
    '3 slides, 0 sources, template "test"',
    '',
    'The deck',
    ' 1  title      The deck',
    '    planner: the front matter; 0 words; a.md:1',
    '',
    'One',
    ' 2  section    One',
    '    planner: a part, by its # heading; 1 word; a.md:1',
    ' 3  assertion  A title',
  ]);
  expect(lines[10]).toBe('    planner: a list; 3 words; a.md:1');
  expect(lines.join('\n')).toContain('<!-- layout: NAME -->');
});

it('a plan in JSON has a slide each', () => {
  expect(planJson(deck)).toMatchObject({
    parts: ['The deck', 'One'],
    slides: [
      { number: 1 },
      { number: 2, part: 'One' },
      { layout: 'assertion', reason: 'a list', words: 3, slots: ['body'] },
    ],
  });
});
