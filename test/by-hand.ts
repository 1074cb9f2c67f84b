// What templates made by hand for a test have in common with the one that ships.

import type { Theme } from '../src/scene/style.ts';
import type { Limits } from '../src/template/types.ts';

/** Those of the `briefing` template. */
export const colors: Theme['colors'] = {
  dk1: '1B1E23',
  lt1: 'FCFBF8',
  dk2: '1E3346',
  lt2: 'EDE9DF',
  accent1: 'A63D2F',
  accent2: '3B5B78',
  accent3: '4F7F7A',
  accent4: 'D2A24C',
  accent5: '7A8C5A',
  accent6: '8A8378',
  hlink: '2B5C86',
  folHlink: '6B4E71',
};

export const limits: Limits = {
  bullets: 7,
  wordsWarned: 75,
  wordsSplit: 100,
  quoteWords: 40,
  quoteLongWords: 75,
  timelinePoints: 6,
  numbers: 4,
  actors: 8,
  tableRows: 7,
  tableColumns: 5,
  mapLabels: 12,
  ppi: 220,
};
