// Points of arcs as they ship where few are read at a time: differences in as few bytes as they need
// (scripts/atlas/packed-points.mjs writes them).

/** Longitudes and latitudes, alternating, in quanta; `ends` say where in them each arc ends. */
export function unpacked(bytes: Uint8Array, ends: readonly number[]): Int16Array {
  const numbers = new Int16Array(ends.at(-1) ?? 0);
  let at = 0;
  let next = 0;
  for (const end of ends) {
    let lon = 0;
    let lat = 0;
    while (next < end) {
      let rest = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++] as number;
        rest |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      const step = rest & 1 ? -(rest + 1) / 2 : rest / 2;
      if (next % 2 === 0) lon += step;
      else lat += step;
      numbers[next] = next % 2 === 0 ? lon : lat;
      next++;
    }
  }
  return numbers;
}
