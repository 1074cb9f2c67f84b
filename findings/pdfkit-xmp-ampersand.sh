#!/bin/sh
# pdfkit 0.20.2 (npm, MIT), which writes an XMP packet of its own into every file of PDF 1.4 or later.
#
# Guess: a title or an author with an ampersand or a less-than sign, which PDF strings hold as they are, is escaped in the packet, for
# metadata in a PDF is XML (ISO 32000-1, 14.3.2).
#
# Real: the words of `info` go in unescaped. With the title `Oil & gas` the packet holds `<rdf:li ...>Oil & gas</rdf:li>` and no XML
# parser reads it, so a validator of PDF/UA or PDF/A finds neither the title nor the identification that stands in the same packet,
# though both were given rightly. With `Oil and gas` it is well formed. Of PDF 1.3, pdfkit's default, there is no packet, not even
# with `subset: 'PDF/UA'`.
#
# Prints what saxes 6.0.0 says of each packet; fails if one is judged otherwise than here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pdfkit@0.20.2 saxes@6.0.0
cat >packet.cjs <<'JS'
const PDFDocument = require('pdfkit');
const { SaxesParser } = require('saxes');

const pdf = (pdfVersion, Title) =>
  new Promise((done) => {
    const document = new PDFDocument({
      pdfVersion,
      subset: 'PDF/UA',
      tagged: true,
      lang: 'en',
      displayTitle: true,
      compress: false,
      info: { Title },
    });
    const parts = [];
    document.on('data', (part) => parts.push(part));
    document.on('end', () => done(Buffer.concat(parts).toString('utf8')));
    document.end();
  });

function said(file) {
  const packet = /<\?xpacket begin[^>]*>([\s\S]*?)<\?xpacket end/.exec(file);
  if (!packet) return 'no packet';
  let fault = 'well formed';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    if (fault === 'well formed') fault = `ill formed: ${message}`;
  });
  parser.write(packet[1].trim()).close();
  return fault;
}

const wanted = [
  ['1.7', 'Oil and gas', 'well formed'],
  ['1.7', 'Oil & gas', 'ill formed'],
  ['1.7', 'Prices < costs', 'ill formed'],
  ['1.3', 'Oil and gas', 'no packet'],
];
(async () => {
  let changed = false;
  for (const [version, title, expected] of wanted) {
    const found = said(await pdf(version, title));
    console.log(`PDF ${version}, title "${title}": ${found}`);
    if (!found.startsWith(expected)) changed = true;
  }
  if (changed) {
    console.error('pdfkit writes this packet otherwise now');
    process.exit(1);
  }
})();
JS
node packet.cjs
