#!/bin/sh
# mammoth 1.13.0 (npm, BSD-2-Clause), which makes HTML of a Word document.
#
# Guess: what mammoth has no style for loses its looks and keeps its words; where an element is not known, its content is
# read.
#
# Real: an element that is not known goes with all that is in it. The words of a simple field (`w:fldSimple`: a "Figure 7" or a
# document property that is written so), of runs set in a direction (`w:dir`, `w:bdo`), of ruby with its base and of an equation are gone from
# the HTML, and a carriage return (`w:cr`) joins the words beside it. The messages name the elements and not the words, and say nothing of
# where. All are valid in ECMA-376 part 1 (17.16.19, 17.3.2.8, 17.3.2.3, 17.3.3.25, 17.3.3.4).
#
# Prints the HTML and the messages; fails if any of the words is there.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0 jszip@3.10.1
cat >read.cjs <<'END'
const JSZip = require('jszip');
const mammoth = require('mammoth');
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const m = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const body = [
  `${run('Figure ')}<w:fldSimple w:instr=" SEQ Figure ">${run('seven')}</w:fldSimple>${run(' shows it.')}`,
  `<w:dir w:val="rtl">${run('directed')}</w:dir><w:bdo w:val="ltr">${run('overridden')}</w:bdo>${run('kept')}`,
  `<w:r><w:ruby><w:rubyPr/><w:rt>${run('reading')}</w:rt><w:rubyBase>${run('base')}</w:rubyBase></w:ruby></w:r>`,
  `<m:oMath><m:r><m:t>equation</m:t></m:r></m:oMath>`,
  `${run('ends')}<w:r><w:cr/></w:r>${run('begins')}`,
];
const zip = new JSZip();
zip.file('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
zip.file('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
zip.file('word/document.xml', `<w:document xmlns:w="${w}" xmlns:m="${m}"><w:body>${body.map((one) => `<w:p>${one}</w:p>`).join('')}</w:body></w:document>`);
zip.generateAsync({ type: 'nodebuffer' }).then(async (buffer) => {
  const { value, messages } = await mammoth.convertToHtml({ buffer });
  console.log(value);
  for (const { message } of messages) console.log(message);
  const lost = ['seven', 'directed', 'overridden', 'reading', 'base', 'equation'].filter((word) => !value.includes(word));
  console.log('lost:', lost.join(' '), '- joined:', value.includes('endsbegins'));
  process.exit(lost.length === 6 && value.includes('endsbegins') ? 0 : 1);
});
END
node read.cjs
