import { describe, expect, it } from 'vitest';
import { contrastRatio, plainInkOn, rgbOf } from '../../src/scene/color.ts';
import { colors as briefing } from '../by-hand.ts';

const colors = { ...briefing, dk1: '101010', lt1: 'F8F8F8', accent1: '4472C4' };

describe('a colour of the scheme', () => {
  it('is the theme’s, through the colour map', () => {
    expect(rgbOf({ scheme: 'tx1' }, { colors })).toBe('101010');
    expect(rgbOf({ scheme: 'bg2' }, { colors })).toBe('ede9df');
    expect(rgbOf({ scheme: 'accent4' }, { colors })).toBe('d2a24c');
  });

  it('is lightened as PowerPoint does', () => {
    // Office's "Accent 1, lighter 60%" of 4472C4 is B4C7E7.
    expect(rgbOf({ scheme: 'accent1', lumMod: 40, lumOff: 60 }, { colors })).toBe('b4c7e7');
  });

  it('stays itself where it is fixed', () => {
    expect(rgbOf({ rgb: 'FFC000' }, { colors })).toBe('ffc000');
  });
});

describe('contrast', () => {
  it('is 21 to 1 between black and white, either way', () => {
    expect(contrastRatio('000000', 'ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('ffffff', '000000')).toBeCloseTo(21, 5);
    expect(contrastRatio('777777', '777777')).toBe(1);
  });

  it('chooses light text on a dark ground and dark on a light one', () => {
    expect(plainInkOn({ scheme: 'accent2' }, { colors })).toEqual({ scheme: 'bg1' });
    expect(plainInkOn({ scheme: 'accent4' }, { colors })).toEqual({ scheme: 'tx1' });
  });
});
