import { expect, it } from 'vitest';
import { mapItem, mapRegion } from '../../src/layout/map-slot.ts';
import { byBriefdeck } from '../../src/values/origin.ts';
import { settingIn, slotOf, span } from './briefing.ts';

it('sets a map as one group in its region, with its name and its words for those who do not see it', () => {
  const slot = slotOf('map', 'map', settingIn('en'));
  const drawn = {
    name: 'Map: Kazakhstan',
    alt: 'Map of Kazakhstan',
    items: [],
    notes: [{ text: 'Boundary note', origin: byBriefdeck }],
    span,
  };
  expect(mapItem(drawn, slot.box)).toEqual({
    kind: 'group',
    name: 'Map: Kazakhstan',
    span,
    box: slot.box,
    items: [],
    about: { alt: 'Map of Kazakhstan' },
  });
});

it('gives a map the room of a caption that the slide has not', () => {
  const setting = settingIn('en');
  const slot = slotOf('map', 'map', setting);
  const layout = setting.template.layouts.find(({ name }) => name === 'map');
  if (!layout) throw new Error('no layout');
  expect(mapRegion(slot, layout, true)).toEqual(slot.box);
  const caption = slotOf('map', 'caption', setting).box;
  const grown = mapRegion(slot, layout, false);
  expect(grown).toMatchObject({ x: slot.box.x, y: slot.box.y, width: slot.box.width });
  expect(grown.y + grown.height).toBe(caption.y + caption.height - 4);
});
