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

/** The first line that has this cell in the column, counted from 0: a number may stand in another column too. */
export function lineWith(file: Buffer, column: number, cell: string): string | undefined {
  const wanted = Buffer.from(`\t${cell}`);
  for (let at = file.indexOf(wanted); at >= 0; at = file.indexOf(wanted, at + 1)) {
    const start = file.lastIndexOf(10, at) + 1;
    const line = file.toString('utf8', start, file.indexOf(10, at));
    if (line.split('\t')[column] === cell) return line;
  }
  return undefined;
}
