import { expect, it } from 'vitest';
import { mapItem } from '../../src/layout/map-slot.ts';
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
  expect(mapItem(drawn, slot)).toEqual({
    kind: 'group',
    name: 'Map: Kazakhstan',
    span,
    box: slot.box,
    items: [],
    about: { alt: 'Map of Kazakhstan' },
  });
});
