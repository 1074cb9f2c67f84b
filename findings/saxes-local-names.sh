#!/bin/sh
# saxes 6.0.0 (npm, ISC), a strict XML parser, with xmlns: true. Its README names Namespaces in XML 1.0 among what it conforms to.
#
# Guess: with namespaces on, a name is a prefix and a local part that are NCNames each (Namespaces in XML 1.0, third edition,
# section 4, [7] to [11]). So `p:1a` is refused as `p:`, `:a` and `p:a:b` are, and as `1a` is: no NCName begins with a digit, a
# hyphen, a full stop, a middle dot or a combining mark.
#
# Real: the part after the colon may begin with any of them, in names of elements and attributes and in declared prefixes. It is
# looked at as the rest of one name that began before the colon, and split after that. expat refuses them all (tried with Python 3.11).
#
# Prints each document and what is said of it; fails if one of them is judged otherwise than here.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund saxes@6.0.0
cat >names.cjs <<'JS'
const { SaxesParser } = require('saxes');
const said = (xml) => {
  let fault = 'taken';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => {
    if (fault === 'taken') fault = `refused: ${message}`;
  });
  parser.write(xml).close();
  return fault;
};
const taken = ['<p:a xmlns:p="u"/>', '<p:1a xmlns:p="u"/>', '<p:-a xmlns:p="u"/>', '<p:.a xmlns:p="u"/>', '<a xmlns:p="u" p:1a=""/>', '<a xmlns:1p="u"/>', '<p:\u0300a xmlns:p="u"/>'];
const refused = ['<1a/>', '<-a/>', '<p: xmlns:p="u"/>', '<:a/>', '<p:a:b xmlns:p="u"/>'];
let changed = false;
for (const [list, wanted] of [[taken, 'taken'], [refused, 'refused']])
  for (const xml of list) {
    const found = said(xml);
    console.log(`${xml}  ${found}`);
    if (!found.startsWith(wanted)) changed = true;
  }
if (changed) {
  console.error('saxes judges these names otherwise now');
  process.exit(1);
}
JS
node names.cjs
