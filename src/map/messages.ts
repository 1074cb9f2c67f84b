// What the map stage tells the author.

import type { Diagnostic, Span } from '../diagnostic/diagnostic.ts';
import type { GazetteerRow } from './types.ts';

const leftOut = 'the map is drawn without it';

const didYouMean = (names: readonly string[]): readonly string[] =>
  names.length > 0 ? [`did you mean ${names.map((name) => `"${name}"`).join(' or ')}?`] : [];

export function unknownCountry(name: string, near: readonly string[], span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-unknown-country',
    message: `map names an unknown country "${name}"`,
    hints: [...didYouMean(near), 'use a name or an ISO 3166 code, e.g. KZ or KAZ', leftOut],
    span,
  };
}

export function provinceMeansSeveral(name: string, choices: readonly string[], span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-province-means-several',
    message: `map province "${name}" could be ${choices.length} provinces`,
    hints: [`write the code of the one that is meant: ${choices.slice(0, 6).join('; ')}`, leftOut],
    span,
  };
}

export function routesWithoutValue(count: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-route-without-value',
    message: `${count} of the map's routes ${count === 1 ? 'has' : 'have'} no value, and others have: the width of the line says nothing there`,
    hints: ['give each route a value, or none'],
    span,
  };
}

export function countryMeansTwo(name: string, choices: readonly string[], span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-country-means-two',
    message: `map country "${name}" could be ${choices.join(' or ')}`,
    hints: ['write the one that is meant, or its code', leftOut],
    span,
  };
}

export function unknownPlace(name: string, near: readonly string[], span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-unknown-place',
    message: `map names an unknown place "${name}"`,
    hints: [...didYouMean(near), `give its coordinates: {name: ${name}, at: [latitude, longitude]}`, leftOut],
    span,
  };
}

/** `names` have no name that may be printed in the language's letters. */
export function namesLacking(names: readonly string[], language: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-name-lacking',
    message: `map shows ${names.join(', ')} as written: the data has no name in the deck's language (${language})`,
    hints: names.slice(0, 3).map((name) => `write it yourself: {name: ${name}, label: …}`),
    span,
  };
}

/**
 * `row` has its name in the deck's language. Where the data has none, what is an old name in English may be the name to this day:
 * Odessa in German.
 */
export function formerName(name: string, row: GazetteerRow, english: boolean, span: Span): Diagnostic {
  const today = row.local ?? row.name;
  const where = row.local === undefined && !english ? ' in English' : '';
  return {
    severity: 'info',
    id: 'map-former-name',
    message: `map place "${name}" is "${today}" today${where}`,
    hints: [
      `write ${today}, or keep the ${where === '' ? 'old ' : ''}name on the map: {name: ${today}, label: ${name}}`,
    ],
    span,
  };
}

export function countryAsPlace(name: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-country-as-place',
    message: `"${name}" is a country, not a place on the map`,
    hints: [
      'name it under `focus` or `context`',
      `or give the coordinates of the place that is meant: {name: ${name}, at: [latitude, longitude]}`,
    ],
    span,
  };
}

function candidate(row: GazetteerRow): string {
  const people = row.population > 0 ? `, ${row.population} people` : '';
  return `${row.name}, ${row.country || 'several countries'} at [${row.lat}, ${row.lon}]${people}`;
}

export function ambiguousPlace(name: string, rows: readonly GazetteerRow[], span: Span): Diagnostic {
  const first = rows[0];
  const shown = rows.slice(0, 5).map(candidate).join('; ');
  const at = first ? `{name: ${name}, at: [${first.lat}, ${first.lon}]}` : '';
  // A country that has several of the name tells nothing.
  const isAlone = rows.filter(({ country }) => country === first?.country).length === 1;
  const byCountry = first?.country && isAlone ? `{name: ${name}, country: ${first.country}}, or ` : '';
  return {
    severity: 'warning',
    id: 'map-ambiguous-place',
    message: `map place "${name}" could be any of ${rows.length}`,
    hints: [`candidates: ${shown}`, `write the one that is meant: ${byCountry}${at}`],
    span,
  };
}

/** How the author says that `next` is meant: by its country, where that tells them apart. */
const settled = (name: string, chosen: GazetteerRow, next: GazetteerRow): string =>
  next.country && next.country !== chosen.country
    ? `{name: ${name}, country: ${next.country}}`
    : `{name: ${name}, at: [${next.lat}, ${next.lon}]}`;

export function placeChosen(name: string, chosen: GazetteerRow, next: GazetteerRow, span: Span): Diagnostic {
  return {
    severity: 'info',
    id: 'map-place-chosen',
    message: `map place "${name}" was taken for ${candidate(chosen)}`,
    hints: [`not ${candidate(next)}; write ${settled(name, chosen, next)} for that one`],
    span,
  };
}

/** Found by what it is called in some other language. */
export function placeByOtherName(name: string, row: GazetteerRow, span: Span): Diagnostic {
  return {
    severity: 'info',
    id: 'map-place-chosen',
    message: `map place "${name}" was taken for ${candidate(row)}`,
    hints: [
      `write ${row.local ?? row.name} for the name in use, or {name: ${name}, at: [latitude, longitude]} for another`,
    ],
    span,
  };
}

/** Two names with the same coordinates. */
export function placesAtOnePoint(shown: string, other: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-places-at-one-point',
    message: `map places "${shown}" and "${other}" are at one point: only "${shown}" is shown`,
    hints: [
      `name both in one: {name: ${shown}, label: "${shown}, ${other}", at: …}, or give each its own coordinates`,
    ],
    span,
  };
}

/** `kilometres` are the height of the frame that the author gave. */
export function frameTooNear(kilometres: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-frame-too-near',
    message: `map shows ${Math.max(1, Math.round(kilometres))} km from top to bottom: its coasts and borders are exact to some kilometres only`,
    hints: ['widen `frame` to two degrees or more, or show it in a picture of a map of that scale'],
    span,
  };
}

/** A town in a country that the map has nothing else of. */
export function placeStray(name: string, row: GazetteerRow, span: Span): Diagnostic {
  return {
    severity: 'info',
    id: 'map-place-chosen',
    message: `map place "${name}" was taken for ${candidate(row)}, in a country that the map does not name`,
    hints: [
      `where it is meant, write {name: ${name}, country: ${row.country}}; {name: ${name}, at: [latitude, longitude]} for another`,
    ],
    span,
  };
}

export function placeNotInCountry(
  name: string,
  country: string,
  rows: readonly GazetteerRow[],
  span: Span,
): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-place-not-in-country',
    message: `map place "${name}" is not known in "${country}"`,
    hints: [
      `known: ${rows.slice(0, 5).map(candidate).join('; ')}`,
      `or give its coordinates: {name: ${name}, at: [latitude, longitude]}`,
    ],
    span,
  };
}

export function badBoundaryFile(file: string, why: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-bad-boundaries',
    message: `map file "${file}" cannot be used: ${why}`,
    hints: [
      'a GeoJSON FeatureCollection of areas and lines, see docs/maps.md',
      'the map is drawn without it',
    ],
    span,
  };
}

export function lackingLine(what: string, span: Span): Diagnostic {
  return {
    severity: 'info',
    id: 'map-line-lacking',
    message: `the map does not show ${what}: no data that ships has the line`,
    hints: ['draw it from a file of your own: boundaries: {file: lines.geojson}, see docs/maps.md'],
    span,
  };
}

export function riversTooCoarse(span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-rivers-coarse',
    message: 'map shows too small an area for its rivers: their lines are exact to some kilometres only',
    hints: ['widen `frame`, or leave rivers out of `layers`', 'the map is drawn without them'],
    span,
  };
}

export function bubbleOfNothing(name: string, value: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-bubble-of-nothing',
    message: `map bubble of "${name}" has no size: its value is ${value}`,
    hints: ['bubbles show values above zero: show others by `values`, or say them in the text', leftOut],
    span,
  };
}

export function legendUnused(words: readonly string[], span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-legend-unused',
    message: `map legend has no tone for ${words.map((one) => `"${one}"`).join(' and ')}: the tones of a map with \`values\` are its values'`,
    hints: ['leave the words out, say them in `caption`, or make two maps of it'],
    span,
  };
}

export function areaOutside(name: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-area-outside',
    message: `map area "${name}" lies outside the map's frame, or is too small to be seen in it`,
    hints: ['name in `focus` or `places` what it lies in, or set `frame`'],
    span,
  };
}

export function contextOutside(names: readonly string[], span: Span): Diagnostic {
  return {
    severity: 'info',
    id: 'map-context-outside',
    message: `map does not show ${names.join(', ')}: what is in \`context\` widens its frame a little only`,
    hints: ['name in `focus` what is to be seen, or set `frame`'],
    span,
  };
}

export function badCoordinates(name: string, at: readonly [number, number], span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-bad-coordinates',
    message: `map place "${name}" has impossible coordinates "[${at.join(', ')}]"`,
    hints: ['latitude comes first, -90 to 90; then longitude, -180 to 180'],
    span,
  };
}

export function placeOutside(name: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-place-outside',
    message: `map place "${name}" lies outside the map's frame`,
    hints: ['widen `frame`, or leave it out to fit all that is named'],
    span,
  };
}

export function shortRoute(span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-short-route',
    message: 'map route has fewer than two places that are known',
    hints: ['write routes as lists of places: routes: [[Astana, Samarkand]]'],
    span,
  };
}

export function seaRoute(words: string, span: Span): Diagnostic {
  return {
    severity: 'info',
    id: 'map-sea-route',
    message: `map routes go by sea, as their legend says: "${words}"`,
    hints: ['write it: routes: [{places: […], kind: sea}]; or kind: direct for the straight line'],
    span,
  };
}

export function noSeaWay(from: string, to: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-no-sea-way',
    message: `map route from "${from}" to "${to}" finds no way over water`,
    hints: [
      'name two ports on the sea, or points that it passes: via: [[latitude, longitude]]',
      'it is drawn straight',
    ],
    span,
  };
}

/** @param far kilometres. */
export function inlandPort(label: string, far: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-inland-port',
    message: `map route by sea runs ${Math.round(far / 10) * 10} km over land from "${label}" to where ships go`,
    hints: [
      'name the port on the sea',
      'or give the way up the river yourself: kind: direct, via: [[latitude, longitude], …]',
    ],
    span,
  };
}

export function labelDropped(label: string, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-label-dropped',
    message: `no room on the map for the label "${label}"`,
    hints: ['name fewer places, give a shorter `label`, or choose a smaller `frame`'],
    span,
  };
}

export function tooManyLabels(count: number, dropped: readonly string[], span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-too-many-labels',
    message: `map has ${count} names, and no room for all of them`,
    hints: [`left out: ${dropped.join(', ')}`, 'choose with `labels: [...]`, or name fewer places'],
    span,
  };
}

export function manyLabels(count: number, limit: number, span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-too-many-labels',
    message: `map names ${count} places; more than ${limit} are hard to read`,
    hints: ['name fewer places, or make two maps of it'],
    span,
  };
}

export function nothingToShow(span: Span): Diagnostic {
  return {
    severity: 'warning',
    id: 'map-empty',
    message: 'map names nothing that is known, so it is left out',
    hints: ['give `focus`, `places`, `values` or `frame`'],
    span,
  };
}
