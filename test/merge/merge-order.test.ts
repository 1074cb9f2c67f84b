import { describe, expect, it } from 'vitest';
import { mergedOrder } from '../../src/merge/merge-order.ts';

const merged = (base: string, theirs: string, ours: string) => {
  const { order, clashes } = mergedOrder([...base], [...theirs], [...ours]);
  return [order.join(''), clashes.join('')];
};

describe('the order of slides that two sides changed', () => {
  it.each([
    ['is theirs where the article left it', 'abcde', 'bcdea', 'abcde', 'bcdea', ''],
    ['is the article’s where they left it', 'abcde', 'abcde', 'abdce', 'abdce', ''],
    ['is both’s where each moved other slides', 'abcdefg', 'bcdefga', 'abcdgef', 'bcdgefa', ''],
    [
      'is theirs where both moved the same elsewhere, and that is told',
      'abcde',
      'bcdea',
      'bcade',
      'bcdea',
      'a',
    ],
    ['is once where both moved the same to one place', 'abcde', 'bcdea', 'bcdea', 'bcdea', ''],
    ['has new slides behind what they stood behind', 'abcde', 'abdce', 'abXcde', 'abXdce', ''],
    [
      'has them before what stood behind them, where the one before was moved',
      'abcde',
      'acdeb',
      'abXcde',
      'aXcdeb',
      '',
    ],
    ['has them in their chapter, where that was moved', 'abcde', 'deabc', 'abcdXe', 'dXeabc', ''],
    ['has a new slide first where it was first', 'abc', 'abYc', 'Xabc', 'XabYc', ''],
  ])('%s', (_, base, theirs, ours, order, clashes) => {
    expect(merged(base, theirs, ours)).toEqual([order, clashes]);
  });
});
