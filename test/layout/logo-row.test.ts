import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { logoRow } from '../../src/layout/logo-row.ts';
import type { Slot } from '../../src/template/types.ts';
import { layoutOf, settingIn } from './briefing.ts';

const setting = settingIn('en');
const layout = layoutOf('title-logos', setting);
const slot = layout.slots.find(({ name }) => name === 'logos') as Slot;
const span = { file: 'a.md', line: 3, column: 7 };

/** A logo a size; its tones stand for what it looks like. */
function row(
  sizes: readonly (readonly [width: number, height: number])[],
  how: { tones?: readonly string[]; rtl?: boolean; bandless?: true } = {},
) {
  const told: Diagnostic[] = [];
  const pictures = new Map(
    sizes.flatMap(([width, height], index) => {
      const size = { width, height, lineArt: true, tones: how.tones ?? ['111111'] };
      return [
        [`${index}-light.svg`, size],
        [`${index}-dark.svg`, size],
      ] as const;
    }),
  );
  const items = logoRow(
    sizes.map((_, index) => ({
      light: { src: `${index}-light.svg`, alt: `Partner ${index}`, span },
      dark: { src: `${index}-dark.svg`, alt: `Partner ${index}`, span },
    })),
    slot,
    { ...layout, ...(how.bandless ? { ornaments: [] } : {}) },
    {
      ...setting,
      assets: { ...setting.assets, pictures },
      rtl: how.rtl ?? false,
      report: (one) => told.push(one),
    },
  );
  return { items, told };
}

describe('logoRow', () => {
  it('sets logos whole, one after the other, with their names and as much weight as each other', () => {
    const { items, told } = row([
      [100, 100],
      [400, 50],
      [240, 80],
    ]);
    expect(told).toEqual([]);
    expect(items.map(({ about }) => about)).toEqual([0, 1, 2].map((index) => ({ alt: `Partner ${index}` })));
    const [seal, word, mark] = items.map((item) => item.box) as [Slot['box'], Slot['box'], Slot['box']];
    expect([seal.width / seal.height, word.width / word.height, mark.width / mark.height]).toEqual(
      [1, 8, 3].map((shape) => expect.closeTo(shape, 2)),
    );
    expect(seal.x).toBe(slot.box.x);
    expect(word.x).toBeGreaterThan(seal.x + seal.width);
    expect(mark.x).toBeGreaterThan(word.x + word.width);
    expect(word.height).toBeLessThan(seal.height / 1.5);
  });

  it('keeps many in the room that there is, in more rows where they are larger so', () => {
    const { items } = row(Array.from({ length: 20 }, () => [300, 100] as const));
    const rows = new Set(items.map(({ box }) => box.y));
    expect(rows.size).toBe(2);
    for (const { box } of items) {
      expect(box.x + box.width).toBeLessThanOrEqual(slot.box.x + slot.box.width + 0.1);
      expect(box.y + box.height).toBeLessThanOrEqual(slot.box.y + slot.box.height + 0.1);
      expect(box.height).toBeGreaterThan(18);
    }
  });

  it('begins at the right where the text does', () => {
    const [first] = row([[100, 100]], { rtl: true }).items;
    expect((first?.box.x ?? 0) + (first?.box.width ?? 0)).toBeCloseTo(slot.box.x + slot.box.width);
  });

  it('takes the file that is made for the ground: the band’s, else the slide’s', () => {
    expect(row([[100, 100]]).items[0]?.picture.src).toBe('0-light.svg');
    expect(row([[100, 100]], { bandless: true, tones: ['ffffff'] }).items[0]?.picture.src).toBe('0-dark.svg');
  });

  it('tells a logo that hardly stands out from its ground, and how little', () => {
    const { told } = row([[100, 100]], { tones: ['fefefe', 'e8e8e8'] });
    expect(told.map(({ id, message }) => `${id}: ${message}`)).toEqual([
      'faint-logo: logo "0-light.svg" hardly stands out from its ground there, which is light: 1.2 to 1',
    ]);
  });
});
