#!/bin/sh
# cldr-misc-full 48.2.0 (npm, Unicode-3.0): CLDR's delimiters as JSON, among them the marks round a quotation (quotationStart, quotationEnd)
# and round one within it (alternateQuotationStart, alternateQuotationEnd; UTS #35, part 2, Delimiter Elements).
#
# Guess: the inner marks differ from the outer ones, as they do in English and German: who writes a quotation within a quotation may take
# the alternate pair as it is, and tell the two levels apart again by their marks.
#
# Real: in French, Dutch, Bulgarian, Lithuanian, Armenian and others, 61 of 766 locales, both pairs are the same: « » within « », ‘ ’ within ‘ ’.
#
# Prints the languages with both pairs alike; fails if French, Dutch and Bulgarian are no longer among them, or English and German are.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts cldr-misc-full@48.2.0
cat >marks.cjs <<'JS'
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const main = 'node_modules/cldr-misc-full/main';
const tags = readdirSync(main).filter((tag) => existsSync(`${main}/${tag}/delimiters.json`));
const alike = new Map();
for (const tag of tags) {
  const { delimiters } = JSON.parse(readFileSync(`${main}/${tag}/delimiters.json`, 'utf8')).main[tag];
  const outer = delimiters.quotationStart + delimiters.quotationEnd;
  if (outer === delimiters.alternateQuotationStart + delimiters.alternateQuotationEnd) alike.set(tag, outer);
}
console.log(`${alike.size} of ${tags.length}:`, [...alike].filter(([tag]) => !tag.includes('-')).map(([tag, marks]) => `${tag} ${marks}`).join(', '));
if (!['fr', 'nl', 'bg'].every((tag) => alike.has(tag)) || ['en', 'de'].some((tag) => alike.has(tag))) process.exit(1);
JS
node marks.cjs
