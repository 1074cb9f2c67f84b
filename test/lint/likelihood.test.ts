import { describe, expect, it } from 'vitest';
import { isLabel, saysConfidence } from '../../src/lint/confidence.ts';
import { likelihoodsIn, vagueIn } from '../../src/lint/likelihood.ts';
import { icd203Words } from './words.ts';

const { steps } = icd203Words;

const words = (text: string): readonly string[] =>
  likelihoodsIn(text, icd203Words).map(({ word, row }) => `${word}/${row}`);

describe('the likelihoods of ICD 203', () => {
  it('are fourteen words in two rows', () => {
    for (const { rows } of steps)
      rows.forEach((word, row) => {
        const text = word === 'remote' ? 'The chance is remote.' : `It is ${word} that it rains.`;
        expect(words(text)).toEqual([`${word}/${row}`]);
      });
    expect(steps.flatMap(({ rows }) => rows)).toHaveLength(14);
  });

  it.each([
    ['It will almost certainly rain.', ['almost certainly/0']],
    ['It will probably rain.', ['probably/1']],
    ['It is unlikely to be dry.', ['unlikely/0']],
    ['It is very unlikely to be dry, and likely to be wet.', ['very unlikely/0', 'likely/0']],
    ['Likely, it rains.', ['Likely/0']],
    ['A 60 percent chance of rain.', ['60 percent chance/undefined']],
    ['The probability of rain is about 60–70 %.', ['probability of rain is about 60–70 %/undefined']],
    ['There is a remote chance of rain.', ['remote/1']],
    ['The prospect of rain remains remote.', ['remote/1']],
  ])('are found in "%s"', (text, expected) => expect(words(text)).toEqual(expected));

  it.each([
    'It is not likely to rain.',
    'It isn’t likely to rain.',
    'It is hardly probable.',
    'Rain is more likely in spring.',
    'It is highly likely to rain.',
    'It is as likely as not.',
    'Remote villages and remote work suffer.',
    'The valley is remote.',
    'Likely voters want rain.',
    'The likelihood is unknown.',
    'He dislikes it.',
    'About 60 percent of farms have wells.',
  ])('are not in "%s"', (text) => expect(words(text)).toEqual([]));
});

describe('other words for them', () => {
  it.each([
    ['It is possible that it rains.', 'possible'],
    ['Rain is possible.', 'possible'],
    ['It may well rain.', 'may well'],
    ['It might rain.', 'might'],
    ['It is highly likely to rain.', 'highly likely'],
    ['It is not likely to rain.', 'not likely'],
    ['It is more likely than not that it rains.', 'more likely than not'],
    ['There is a chance of rain.', 'There is a chance'],
    ['Rain cannot be ruled out, perhaps.', 'cannot be ruled out'],
  ])('are in "%s"', (text, word) => expect(vagueIn(text, icd203Words)).toBe(word));

  it.each([
    'Act as soon as possible, where possible.',
    'It is possible to see the sea.',
    'It is not possible to pass.',
    'The best possible outcome is rain.',
    'The road made trade possible.',
    'It ended in May 2022.',
    'Sarvia could not keep its troops.',
    'Sarvia wants to avoid any step that could harm trade.',
    'Rain is impossible.',
  ])('are not in "%s"', (text) => expect(vagueIn(text, icd203Words)).toBeUndefined());
});

describe('confidence', () => {
  it.each([
    'We have moderate confidence in this judgment.',
    'With high confidence, it rains.',
    'It rains (low to moderate confidence).',
    'Confidence: low.',
    'Our confidence in this is low.',
    'We are moderately confident of that.',
    'High-confidence judgment.',
  ])('is in "%s"', (text) => expect(saysConfidence(text, icd203Words)).toBe(true));

  it.each(['Low confidence in the banks persists.', 'Consumer confidence is low.', 'We are sure.'])(
    'is not in "%s"',
    (text) => expect(saysConfidence(text, icd203Words)).toBe(false),
  );

  it('and likelihood side by side in parentheses are a label', () => {
    expect(isLabel('(likely; moderate confidence)')).toBe(true);
    expect(isLabel('It is likely (moderate confidence).')).toBe(false);
  });
});
