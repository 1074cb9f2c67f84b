// Points of arcs as they ship: each number is the difference from the one before it of its kind (longitude, latitude), the
// first of an arc from nought, in as few bytes as it needs (zigzag, then seven bits a byte, the lowest first, as in
// Protocol Buffers' encoding). src/map/packed-points.ts reads them.

/** `numbers` are whole, longitudes and latitudes alternating; `ends` say where in them each arc ends. */
export function packed(numbers, ends) {
  const bytes = [];
  let start = 0;
  for (const end of ends) {
    for (let at = start; at < end; at++) {
      const step = numbers[at] - (at < start + 2 ? 0 : numbers[at - 2]);
      let rest = step < 0 ? -2 * step - 1 : 2 * step;
      while (rest > 127) {
        bytes.push((rest & 127) | 128);
        rest >>>= 7;
      }
      bytes.push(rest);
    }
    start = end;
  }
  return Buffer.from(bytes);
}
