import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { titleEndings } from '../../src/layout/titles.ts';

const { part } = languageOf('en').words;

describe('titleEndings', () => {
  it('leaves a title alone that no other slide has', () => {
    expect(titleEndings(['One', 'Two'], part)).toEqual(['', '']);
  });

  it('numbers slides that share a title, wherever they stand', () => {
    expect(titleEndings(['Same', 'Other', 'same '], part)).toEqual([' (1 of 2)', '', ' (2 of 2)']);
  });

  it('does not make a title that another slide already has', () => {
    const titles = ['Same', 'Same', 'Same (1 of 2)'];
    const whole = titleEndings(titles, part).map((ending, index) => `${titles[index]}${ending}`);
    expect(new Set(whole).size).toBe(3);
  });

  it('leaves the title slide its title, and numbers the slides that repeat it', () => {
    expect(titleEndings(['Deck', 'deck', 'Deck'], part, { opening: 0 })).toEqual([
      '',
      ' (1 of 2)',
      ' (2 of 2)',
    ]);
    expect(titleEndings(['Deck', 'Deck'], part, { opening: 0 })).toEqual(['', ' (1)']);
  });

  it('counts a divider among dividers alone, not with the slides of its part', () => {
    const isDivider = (at: number): boolean => at === 0 || at === 4;
    expect(titleEndings(['Water', 'Water', 'Dams'], part, { isDivider })).toEqual(['', '', '']);
    expect(titleEndings(['Water', 'Water', 'water', 'Dams', 'Water'], part, { isDivider })).toEqual([
      ' (1 of 2)',
      ' (1 of 2)',
      ' (2 of 2)',
      '',
      ' (2 of 2)',
    ]);
  });

  it('numbers titles that differ only where a slide may not show them', () => {
    const long = 'the river rises in spring and falls in autumn '.repeat(2);
    expect(titleEndings([`${long}in one place`, `${long}in another`], part)).toEqual([
      ' (1 of 2)',
      ' (2 of 2)',
    ]);
  });

  it('comes to an end where a long title stands on a divider or with a number of its own, too', () => {
    const long = 'a'.repeat(100);
    const titles = [long, long, long, `${long.slice(0, 78)} (1 of 2)`];
    const endings = titleEndings(titles, part, { isDivider: (at) => at === 0 });
    expect(endings).toEqual(['', ' (1 of 2)', ' (2 of 2)', '']);
  });

  it('numbers in the language of the deck', () => {
    expect(titleEndings(['А', 'А'], languageOf('ru').words.part)).toEqual([' (1 из 2)', ' (2 из 2)']);
  });
});
