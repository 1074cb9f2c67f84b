#!/bin/sh
# ttf2eot 3.1.0 (fontello's, MIT) and the licence bits of a font.
#
# One would guess: the head of an Embedded OpenType file repeats the font's own fsType (it has a field for it: W3C submission "Embedded
# OpenType (EOT) File Format", 4.1), as it repeats its weight, so that a font that says "editable embedding" (8) or "restricted" (2) in
# its table OS/2 says so in the .eot, too.
# Behaviour: the weight is copied, and the field for fsType (bytes 32 and 33) is always 0, "installable embedding", the freest there is.
# Whoever wraps fonts with it has to write the two bytes after it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ttf2eot@3.1.0 @expo-google-fonts/gelasio@0.4.1 >/dev/null
cat >try.cjs <<'EOF'
const { readFileSync, readdirSync } = require('node:fs');
const toEot = require('ttf2eot');
const folder = 'node_modules/@expo-google-fonts/gelasio';
const file = readdirSync(folder, { recursive: true }).find((name) => name.endsWith('400Regular.ttf'));
const font = readFileSync(`${folder}/${file}`);
let os2 = 0;
for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
  if (font.toString('latin1', at, at + 4) === 'OS/2') os2 = font.readUInt32BE(at + 8);
const seen = [0, 2, 8].map((bits) => {
  font.writeUInt16BE(bits, os2 + 8);
  const eot = Buffer.from(toEot(font));
  return { 'OS/2 fsType': bits, 'EOT fsType': eot.readUInt16LE(32), weight: eot.readUInt32LE(28), 'OS/2 weight': font.readUInt16BE(os2 + 4) };
});
console.table(seen);
if (!seen.every((one) => one['EOT fsType'] === 0 && one.weight === one['OS/2 weight'])) process.exit(1);
EOF
node try.cjs
