#!/bin/sh
# cldr-core 48.2.0 and the packages cldr-dates-modern, cldr-misc-modern and cldr-numbers-modern (npm, Unicode-3.0).
#
# Guess: `-modern` is the smaller half of each release, the locales of modern coverage: `npm install cldr-dates-modern cldr-dates-full`, both at
# their latest, are of one CLDR, and cldr-core's availableLocales.json lists the modern locales.
#
# Real: the latest `-modern` is 45.0.0 and stays it, without a word of deprecation in the registry; `-full` and cldr-core go on (48.2.0), and
# `availableLocales.modern` is an empty list. To install the two side by side is to mix releases in silence; which locales are of modern
# coverage is said in coverageLevels.json.
#
# Prints the versions, what the registry says and the lengths of the lists; fails if `-modern` goes on, is called deprecated, or the list has entries.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts cldr-core@48.2.0
changed=
for kind in dates misc numbers; do
  modern=$(npm view "cldr-$kind-modern" version)
  full=$(npm view "cldr-$kind-full" version)
  said=$(npm view "cldr-$kind-modern" deprecated)
  echo "cldr-$kind-modern $modern, cldr-$kind-full $full, deprecated: ${said:-not said}"
  [ "$modern" = 45.0.0 ] && [ "${full%%.*}" -ge 48 ] && [ -z "$said" ] || changed=1
done
node -e "
const { modern, full } = require('cldr-core/availableLocales.json').availableLocales;
const levels = Object.values(require('cldr-core/coverageLevels.json').coverageLevels);
const count = levels.filter((level) => level === 'modern').length;
console.log('availableLocales: modern', modern.length, 'full', full.length, '- coverageLevels: modern', count);
if (modern.length > 0 || count < 50) process.exit(1);" || changed=1
if [ -n "$changed" ]; then
  echo 'the -modern packages are otherwise now' >&2
  exit 1
fi
