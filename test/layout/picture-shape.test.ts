import { describe, expect, it } from 'vitest';
import type { DeckPlan } from '../../src/deck/types.ts';
import { withShapes } from '../../src/layout/picture-shape.ts';
import type { Template } from '../../src/template/types.ts';

const template = {
  layouts: [
    { name: 'cover' },
    { name: 'across', instead: { of: 'cover', wider: 2 } },
    { name: 'upright', instead: { of: 'cover', narrower: 0.9 } },
  ],
} as unknown as Template;

const sizes = new Map([
  ['wide', { width: 4000, height: 1000 }],
  ['tall', { width: 900, height: 1600 }],
  ['even', { width: 1600, height: 1000 }],
]);

function layoutFor(pictures: readonly string[], more = {}) {
  const slots = Object.fromEntries(
    pictures.map((src, index) => [`picture${index}`, { kind: 'picture', picture: { src } }]),
  );
  const plan = { slides: [{ layout: 'cover', chosenBy: 'planner', slots, ...more }] } as unknown as DeckPlan;
  return withShapes(plan, template, sizes).slides[0]?.layout;
}

describe('a layout that stands in for another', () => {
  it.each([
    [['wide'], 'across'],
    [['tall'], 'upright'],
    [['even'], 'cover'],
    [['wide', 'even'], 'cover'],
    [['wide', 'not there'], 'cover'],
    [[], 'cover'],
  ])('where all pictures have its shape: %s on %s', (pictures, layout) => {
    expect(layoutFor(pictures)).toBe(layout);
  });

  it('takes no place that its author has given away, nor that of another layout', () => {
    expect(layoutFor(['wide'], { chosenBy: 'author' })).toBe('cover');
    expect(layoutFor(['wide'], { layout: 'map' })).toBe('map');
  });
});
