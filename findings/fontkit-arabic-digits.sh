#!/bin/sh
# fontkit 2.0.4 (npm, MIT; pdfkit 0.20.2 lays out text with it), with Vazirmatn of @fontsource/vazirmatn 5.2.8 (OFL-1.1).
#
# Guess: `layout` sets a string of digits alone from left to right, whatever digits they are, as UAX #9 has them (classes EN and AN): who
# parts a line by its levels may give each part as it is.
#
# Real: from right to left, for it takes the direction of the script of the first letter that has one, and Unicode's Scripts.txt gives
# U+0660 to U+0669 and U+06F0 to U+06F9 to Arabic: 2029 in Persian digits reads 9202. With a direction it sets them rightly; pdfkit's
# `text` hands none on.
#
# Prints both orders; fails if digits without a direction are set from left to right, or with one are not.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fontkit@2.0.4 @fontsource/vazirmatn@5.2.8
cat >run.cjs <<'EOF'
const fontkit = require('fontkit');
const { readdirSync } = require('node:fs');
const files = 'node_modules/@fontsource/vazirmatn/files/';
const file = readdirSync(files).find((name) => /arabic-400-normal\.woff$/.test(name));
const font = fontkit.openSync(files + file);
const shown = (text, direction) =>
  font
    .layout(text, undefined, undefined, undefined, direction)
    .glyphs.map(({ codePoints: [code] }) => String.fromCodePoint(code))
    .join('');
const given = '\u06f2\u06f0\u06f2\u06f9';
const backwards = [...given].reverse().join('');
console.log('without a direction:', [...shown(given)].map((one) => one.codePointAt(0) - 0x6f0).join(''), '; with ltr:', [...shown(given, 'ltr')].map((one) => one.codePointAt(0) - 0x6f0).join(''));
process.exit(shown(given) === backwards && shown(given, 'ltr') === given ? 0 : 1);
EOF
node run.cjs
