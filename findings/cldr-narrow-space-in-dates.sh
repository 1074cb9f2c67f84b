#!/bin/sh
# cldr-dates-full 48.2.0 and cldr-numbers-full 48.2.0 (npm, Unicode-3.0): CLDR as JSON; and Intl of a Node that has CLDR 48 (seen with 20.20.2).
#
# Guess: Node's Intl is made of the same data, so that the two write the same characters: where CLDR's Russian date has a narrow
# no-break space (U+202F) before `г.`, Intl.DateTimeFormat has it, too, as Intl.NumberFormat has the U+202F between French thousands.
#
# Real: V8 puts a space (U+0020) for every U+202F that ICU writes into a date, for the web's sake, and leaves those in numbers alone. A date made of
# CLDR's JSON and one of Intl look alike and are unequal, in Russian, Ukrainian, Bulgarian, Macedonian, Belarusian, Kazakh, Tatar, Ossetic and others;
# and what Intl gives may break before `г.`, where CLDR forbids it.
#
# Prints the code points of the spaces in both; fails if Intl's dates have what CLDR's have, or CLDR has no narrow space there.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts cldr-dates-full@48.2.0 cldr-numbers-full@48.2.0
cat >spaces.cjs <<'JS'
const spaces = (text) => [...text].filter((one) => /\s/.test(one)).map((one) => `U+${one.codePointAt(0).toString(16).padStart(4, '0').toUpperCase()}`);
console.log(`Node ${process.versions.node}, CLDR ${process.versions.cldr}`);
let changed = false;
for (const tag of ['ru', 'uk', 'bg', 'kk']) {
  const gregorian = require(`cldr-dates-full/main/${tag}/ca-gregorian.json`).main[tag].dates.calendars.gregorian;
  const written = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2022-09-19T00:00:00Z'));
  const [own, theirs] = [spaces(gregorian.dateFormats.long), spaces(written)];
  console.log(`${tag}  pattern ${own.join(' ')}  Intl ${theirs.join(' ')}  ${written}`);
  if (!own.includes('U+202F') || theirs.includes('U+202F')) changed = true;
}
const group = require('cldr-numbers-full/main/fr/numbers.json').main.fr.numbers['symbols-numberSystem-latn'].group;
const number = new Intl.NumberFormat('fr').format(12345);
console.log(`fr  group ${spaces(group).join(' ')}  Intl ${spaces(number).join(' ')}  ${number}`);
if (spaces(group)[0] !== 'U+202F' || spaces(number)[0] !== 'U+202F') changed = true;
if (changed) {
  console.error('CLDR or Intl writes these spaces otherwise now');
  process.exit(1);
}
JS
node spaces.cjs
