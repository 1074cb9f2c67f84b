// Names of large cities in any language that is written in Latin letters (Mailand, Francfort, Djakarta), and of every city where
// newspapers spell one name in many ways (Sweida, Beit Hanoun, Feodosia), to be found by where no other list knows the name.
// GeoNames (CC BY 4.0) does not say whose they are, so a map says which city it took.

import { latinNames } from './alternate-names.mjs';
import { fold, placeKey } from './fold.mjs';

/** The neighbours' names of a city are many in Europe, where it may be smaller. */
const europe = new Set(
  'AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA XK'.split(
    ' ',
  ),
);
const large = { inEurope: 100_000, elsewhere: 500_000 };
/** Names there are brought from letters that have no one spelling in Latin ones. */
const spelledManyWays = new Set(
  'AE AF AM AZ BH DJ DZ EG EH ER ET GE IL IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN UA YE'.split(
    ' ',
  ),
);

const isTaken = ({ flag, country, population }) =>
  flag === 'C' ||
  (flag === '' &&
    (spelledManyWays.has(country) || population >= (europe.has(country) ? large.inEurope : large.elsewhere)));

/** Lines of a key, a tab, the place's id, sorted by the key; without what a place or a country of the other lists is called. */
export function otherNames(rows, { names }) {
  const taken = new Set(rows.flatMap(({ keys, old }) => [...keys, ...old]).map(placeKey));
  const found = new Map();
  const alternates = latinNames();
  for (const row of rows.filter(isTaken))
    for (const name of alternates.get(row.id) ?? []) {
      const key = placeKey(name);
      if (key.length < 4 || taken.has(key) || names.includes(`\n${fold(name)}\t`)) continue;
      found.set(key, (found.get(key) ?? new Set()).add(row.id));
    }
  const lines = [...found].flatMap(([key, ids]) => (ids.size === 1 ? `${key}\t${[...ids][0]}` : []));
  return `\n${lines
    .map((line) => Buffer.from(line))
    .sort(Buffer.compare)
    .map(String)
    .join('\n')}\n`;
}
