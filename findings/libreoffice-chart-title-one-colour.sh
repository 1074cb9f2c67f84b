#!/bin/sh
# LibreOffice 7.4.7.2 (Debian's libreoffice-impress), which opens a deck of pptxgenjs 4.0.1 (npm, MIT) whose chart's title is three runs, the
# names of two series red and blue and a comma between them (c:title/c:tx/c:rich, ECMA-376 part 1, 21.2.2.211), and beside the chart a
# text box with the same runs.
#
# Guess: both are red, black and blue. LibreOffice's own format has a title of several portions, each with a look.
#
# Real: the text box is; the title is all in the look of its first run. Names in the colours of their bars have to be text beside the chart.
#
# Prints which of the two colours the letters of each have; fails if they are other than here. Needs soffice and pdftocairo.
set -eu
command -v soffice >/dev/null && command -v pdftocairo >/dev/null || { echo 'soffice or pdftocairo is not there: nothing was tried' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pptxgenjs@4.0.1 fflate@0.8.2
cat >make.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { strFromU8, strToU8, unzipSync, zipSync } = require('fflate');
const PptxGenJS = require('pptxgenjs');
const words = [['North', 'FF0000'], [', ', '000000'], ['South', '0000FF']];
(async () => {
  const box = new PptxGenJS();
  box.addSlide().addText(words.map(([text, color]) => ({ text, options: { color } })), { x: 1, y: 1, w: 8, h: 1 });
  await box.writeFile({ fileName: 'box.pptx' });
  const deck = new PptxGenJS();
  const look = { showTitle: true, title: 'Title', chartColors: ['888888', '888888'] };
  deck.addSlide().addChart(deck.ChartType.bar, [{ name: 'A', labels: ['2024'], values: [5] }], { x: 1, y: 1, w: 8, h: 4, ...look });
  const parts = unzipSync(new Uint8Array(await deck.write({ outputType: 'nodebuffer' })));
  const name = Object.keys(parts).find((one) => /charts\/chart\d+\.xml$/.test(one));
  const runs = words.map(([text, color]) => `<a:r><a:rPr lang="en-US" sz="1800"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:rPr><a:t>${text}</a:t></a:r>`);
  const xml = strFromU8(parts[name]).replace(/(<c:title>.*?)<a:r>.*?<\/a:r>/s, (_, before) => before + runs.join(''));
  writeFileSync('title.pptx', zipSync({ ...parts, [name]: strToU8(xml) }));
})();
JS
node make.cjs
changed=0
for file in box title; do
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf "$file.pptx" >/dev/null 2>&1
  pdftocairo -svg "$file.pdf" "$file.svg"
  found=
  grep -q 'rgb(100%, *0%, *0%)' "$file.svg" && found='red '
  grep -q 'rgb(0%, *0%, *100%)' "$file.svg" && found="${found}blue "
  case $file in box) expected='red blue ' ;; *) expected='red ' ;; esac
  echo "$file: $found"
  [ "$found" = "$expected" ] || changed=1
done
[ "$changed" = 0 ] || { echo 'the colours are other than they were' >&2; exit 1; }
