// French.

import { cldr } from './cldr.generated.js';
import type { Language } from './types.ts';

export const fr = {
  ...cldr['fr'],
  tag: 'fr',
  // CLDR has the marks alone; French typography sets a space within, which does not break.
  quotes: ['«\u00a0', '\u00a0»'],
  comma: ', ',
  words: {
    source: 'Source',
    sources: 'Sources',
    agenda: 'Plan',
    part: (i, n) => `(${i} sur ${n})`,
    backup: 'Annexes',
    leftOut: 'Laissé de côté dans cette présentation',
    section: 'Section',
    noData: 'Pas de données',
    bluf: 'L’essentiel',
    chartOf: (_type, what) => `Graphique : ${what}`,
    tableOf: (what) => `Tableau : ${what}`,
    alerts: {
      note: 'Contexte',
      tip: 'Recommandation',
      important: 'Jugement',
      warning: 'Réserve',
      caution: 'Risque',
    },
    volume: (n) => `Volume ${n}`,
    issue: (n) => `Numéro ${n}`,
    contact: 'Contact',
    notes: 'Notes',
    translation: 'notre traduction',
  },
  map: {
    mapOf: (what) => `Carte : ${what}`,
    neighbours: (count) => (count === 1 ? '1 pays voisin' : `${count} pays voisins`),
    marked: (list) => `lieux : ${list}`,
    routesAlt: (list) => `itinéraires : ${list}`,
    boundaryNote: (institution) =>
      `Les frontières et les noms indiqués n’impliquent aucune reconnaissance${institution ? ` de la part de ${institution}` : ''}.`,
    boundariesAsOf: (date) => `Frontières au ${date}`,
    disputed: 'Frontière contestée',
    basemap: 'Fond de carte : Natural Earth',
    kilometres: 'km',
    world: 'monde',
    region: 'région',
    capital: 'Capitale',
    focusRole: 'au centre',
    contextRole: 'contexte',
    and: (focus, more) => `${focus} ; ${more}`,
    with: (focus, list) => `${focus} avec ${list}`,
    values: (count) => `valeurs pour ${count} pays`,
    placesFrom: 'lieux : GeoNames',
    comma: ', ',
    route: (from, to) => `${from} – ${to}`,
  },
  draft: 'none',
  integrity: 'none',
  lint: 'none',
} satisfies Language;
