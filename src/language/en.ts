// English.

import { cldr } from './cldr.generated.js';
import type { Language } from './types.ts';

export const en = {
  // Without a region it is international English, not American: the day stands before the month.
  ...cldr['en-001'],
  tag: 'en',
  comma: ', ',
  words: {
    sources: 'Sources',
    source: 'Source',
    agenda: 'Agenda',
    contact: 'Contact',
    backup: 'Backup',
    leftOut: 'Left out of this deck',
    section: 'Section',
    bluf: 'Bottom line up front',
    notes: 'Notes',
    part: (index, count) => `(${index} of ${count})`,
    noData: 'No data',
    chartOf: (type, what) => `${type} chart: ${what}`,
    tableOf: (what) => `Table: ${what}`,
    translation: 'our translation',
    alerts: {
      note: 'Context',
      tip: 'Recommendation',
      important: 'Judgment',
      warning: 'Caveat',
      caution: 'Risk',
    },
    volume: (number) => `Volume ${number}`,
    issue: (number) => `Issue ${number}`,
  },
  map: {
    mapOf: (what) => `Map of ${what}`,
    neighbours: (count) => (count === 1 ? '1 neighbour' : `${count} neighbours`),
    marked: (list) => `marked: ${list}`,
    routesAlt: (list) => `routes: ${list}`,
    boundaryNote: (institution) =>
      `Boundaries and names shown do not imply endorsement${institution ? ` by ${institution}` : ''}.`,
    boundariesAsOf: (date) => `Boundaries as of ${date}`,
    disputed: 'Disputed boundary',
    basemap: 'Base map: Natural Earth',
    kilometres: 'km',
    world: 'the world',
    region: 'the region',
    capital: 'National capital',
    focusRole: 'in focus',
    contextRole: 'context',
    and: (focus, more) => `${focus} and ${more}`,
    with: (focus, list) => `${focus} with ${list}`,
    values: (count) => (count === 1 ? 'a value for 1 country' : `values for ${count} countries`),
    placesFrom: 'places: GeoNames',
    comma: ', ',
    route: (from, to) => `${from} to ${to}`,
  },
  draft: 'none',
  integrity: 'none',
  lint: 'none',
} satisfies Language;
