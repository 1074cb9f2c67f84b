// Text whose lines are sorted by a key, as bytes are: found by halving, so that of a megabyte some fifteen lines are read.

/** The bytes as text that is decoded where it is read. */
export function textOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** All lines with that key. The file begins and ends with a line feed. */
export function linesOf(file: Buffer, key: string, keyOf: (line: string) => string): readonly string[] {
  const wanted = Buffer.from(key);
  const lineAt = (start: number): string => file.toString('utf8', start, file.indexOf(10, start));
  // Starts of lines, or the file's end.
  let [low, high] = [1, file.length];
  while (low < high) {
    const middle = file.lastIndexOf(10, ((low + high) >> 1) - 1) + 1;
    const start = Math.max(low, middle);
    if (Buffer.compare(Buffer.from(keyOf(lineAt(start))), wanted) < 0) low = file.indexOf(10, start) + 1;
    else high = start;
  }
  const lines: string[] = [];
  for (let start = low; start < file.length; start = file.indexOf(10, start) + 1) {
    const line = lineAt(start);
    if (keyOf(line) !== key) break;
    lines.push(line);
  }
  return lines;
}

/** The first line that has this cell after a tab. */
export function lineWith(file: Buffer, cell: string): string | undefined {
  for (const end of ['\t', '\n']) {
    const at = file.indexOf(`\t${cell}${end}`);
    if (at < 0) continue;
    const start = file.lastIndexOf(10, at) + 1;
    return file.toString('utf8', start, file.indexOf(10, at));
  }
  return undefined;
}
