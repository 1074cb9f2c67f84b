// Lines on paper, joined where one ends and another begins.

type Line = readonly number[];

/** Each line once, x and y alternating: dashes run on where one arc follows another, and a point where two meet is written once. */
export function chained(lines: readonly Line[]): readonly Line[] {
  // By both ends, in hundredths of a point, as arcs are rounded.
  const keyOf = (line: Line, at: number): number =>
    Math.round((line.at(at) as number) * 100) * 1e7 + Math.round((line.at(at + 1) as number) * 100);
  const byEnd = new Map<number, Line[]>();
  for (const line of lines)
    for (const key of [keyOf(line, 0), keyOf(line, -2)]) byEnd.set(key, [...(byEnd.get(key) ?? []), line]);
  const used = new Set<Line>();
  /** The lines that follow the end of one, each turned so that it goes on. */
  const following = (line: Line): readonly Line[] => {
    const result: Line[] = [];
    for (let end = keyOf(line, -2); ; ) {
      const next = byEnd.get(end)?.find((other) => !used.has(other));
      if (!next) return result;
      used.add(next);
      const turned = keyOf(next, 0) === end ? next : reversed(next);
      result.push(turned);
      end = keyOf(turned, -2);
    }
  };
  return lines.flatMap((line) => {
    if (used.has(line)) return [];
    used.add(line);
    const after = following(line);
    const before = following(reversed(line)).map(reversed).toReversed();
    const [first = line, ...rest] = [...before, line, ...after];
    return [[...first, ...rest.flatMap((one) => one.slice(2))]];
  });
}

function reversed(line: Line): Line {
  const result: number[] = [];
  for (let at = line.length - 2; at >= 0; at -= 2) result.push(line[at] as number, line[at + 1] as number);
  return result;
}
