#!/bin/sh
# LibreOffice 7.4.7.2 (Debian's libreoffice-impress), which opens a deck of pptxgenjs 4.0.1 (npm, MIT) with text boxes whose text ends in
# a link (a:hlinkClick, ECMA-376 part 1, 21.1.2.3.5).
#
# Guess: a link changes how letters look and what a click does, not where a line ends: the words of a link are parted at its spaces as
# any others are, and a comma stays with the word before it.
#
# Real: each run of a link is one field. Where it does not fit on the rest of the line it goes to the next one whole, though its first
# word would fit; and where a link is two runs, the second of which begins with a comma, a line begins with that comma.
#
# Prints the lines of the same words as plain text, as one link, and as a link of two runs; fails if they are other than here. Needs
# soffice and pdftotext.
set -eu
command -v soffice >/dev/null && command -v pdftotext >/dev/null || { echo 'soffice or pdftotext is not there: nothing was tried' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1
cat >make.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const PptxGenJS = require('pptxgenjs');
const link = { hyperlink: { url: 'https://example.org/' } };
const texts = {
  plain: [{ text: 'aaaa bbbb ' }, { text: 'cccc dddd eeee ffff' }],
  link: [{ text: 'aaaa bbbb ' }, { text: 'cccc dddd eeee ffff', options: link }],
  comma: [{ text: 'aaaa ' }, { text: 'cccc dddd', options: link }, { text: ', eeee ffff', options: { ...link, italic: true } }],
};
(async () => {
  for (const [file, runs] of Object.entries(texts)) {
    const deck = new PptxGenJS();
    deck.addSlide().addText(runs, { x: 1, y: 1, w: 3.6, h: 2, margin: 0, fontSize: 24, fontFace: 'Liberation Sans', valign: 'top' });
    writeFileSync(`${file}.pptx`, await deck.write({ outputType: 'nodebuffer' }));
  }
})();
JS
node make.cjs
changed=0
for file in plain link comma; do
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf "$file.pptx" >/dev/null 2>&1
  found=$(pdftotext -raw "$file.pdf" - | tr -d '\f' | sed '/^$/d' | paste -sd'|' -)
  case $file in
    plain) expected='aaaa bbbb cccc dddd|eeee ffff' ;;
    link) expected='aaaa bbbb|cccc dddd eeee ffff' ;;
    comma) expected='aaaa cccc dddd|, eeee ffff' ;;
  esac
  echo "$file: $found"
  [ "$found" = "$expected" ] || changed=1
done
[ "$changed" = 0 ] || { echo 'the lines end otherwise than they did' >&2; exit 1; }
