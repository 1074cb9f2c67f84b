#!/bin/sh
# saxes 6.0.0 (npm, ISC), a strict XML parser, with xmlns: true; seen on Node 20.20, 22.23 and 24.21.
#
# Guess: what is listened to costs what its listeners do. An event that never comes (a document type, a CDATA section, a
# processing instruction, in a document that has none) costs nothing to listen for.
#
# Real: up to six listeners that is so. With the seventh, whichever it is, the same well-formed document takes four to five
# times as long, though no listener does anything and the seventh is never called. `on` stores each listener as a new
# property of the parser, under a computed name; one too many, and V8 keeps the parser's properties in a table (dictionary
# mode), through which every character that is read then goes.
#
# So: listen to six events at most, and read `parser.xmlDecl` when the root opens instead of listening for `xmldecl`; or let
# `fail` throw instead of listening for `error`.
#
# Prints the processor time of nothing listened to, six and seven listeners; fails if the seventh costs less than twice, or the
# first six more than twice of none.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund saxes@6.0.0
cat >listeners.cjs <<'JS'
const { SaxesParser } = require('saxes');
const xml = `<a>${'<b c="1" d="2">text</b>'.repeat(40000)}</a>`;
const events = ['opentag', 'closetag', 'text', 'cdata', 'attribute', 'comment', 'processinginstruction'];
const once = (count) => {
  const parser = new SaxesParser({ xmlns: true });
  for (const event of events.slice(0, count)) parser.on(event, () => {});
  const start = process.cpuUsage().user;
  parser.write(xml).close();
  return process.cpuUsage().user - start;
};
const best = (count) => Math.min(...Array.from({ length: 9 }, () => once(count))) / 1000;
const [none, six, seven] = [0, 6, 7].map(best);
console.log(`none ${none.toFixed(0)} ms, six ${six.toFixed(0)} ms, seven ${seven.toFixed(0)} ms (${process.version})`);
if (!(seven > 2 * six && six < 2 * none)) {
  console.error('the seventh listener costs what the others do');
  process.exit(1);
}
JS
node listeners.cjs
