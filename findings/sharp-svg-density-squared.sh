#!/bin/sh
# sharp 0.35.5 (npm, Apache-2.0; it bundles librsvg 2.63 and libvips 8.18).
#
# Guess: `sharp(svg, { density: 144 })` draws an SVG at twice the size of 72 dots an inch, whatever unit its width and height are in: the
# documentation calls `density` the number representing the dots an inch of vector images.
#
# Real: that holds for a drawing measured in pixels. One measured in mm, cm, in, pt, pc or em grows with the square: its units are turned to pixels
# at the density asked for, and the result is scaled by density / 72 again. A drawing 30 mm wide is 85 pixels at 72, 340 at 144 and 8,504 at 720
# (850 was meant), and sharp then refuses it as larger than its limit of pixels. `resize()` without `density` draws an SVG of any unit sharply.
#
# Prints the widths at 72, 144 and 720 for pixels and for millimetres; fails if millimetres grow as pixels do.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sharp@0.35.5 >/dev/null 2>&1
node -e "
const sharp = require('sharp');
const svg = (size) => Buffer.from('<svg xmlns=\"http://www.w3.org/2000/svg\" ' + size + ' viewBox=\"0 0 400 200\"><rect width=\"400\" height=\"200\"/></svg>');
const widths = async (size) => {
  const found = [];
  for (const density of [72, 144, 720]) {
    const { info } = await sharp(svg(size), { density }).raw().toBuffer({ resolveWithObject: true });
    found.push(info.width);
  }
  return found;
};
(async () => {
  const pixels = await widths('width=\"85\" height=\"43\"');
  const millimetres = await widths('width=\"30mm\" height=\"15mm\"');
  console.log('85 px:', ...pixels, '- 30 mm:', ...millimetres);
  const plain = pixels.join() === '85,170,850';
  const squared = millimetres.join() === '85,340,8504';
  if (!plain || !squared) process.exit(1);
})();" || {
  echo 'density is otherwise now' >&2
  exit 1
}
