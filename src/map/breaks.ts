// Classes of a choropleth: natural breaks, found exactly. Of all ways to cut the sorted values into k runs,
// the one with the least sum of squared distances to the runs' means (Fisher 1958, Jenks 1967), by dynamic
// programming over at most 250 values.

export interface Class {
  readonly least: number;
  readonly most: number;
}

/** At most `count` classes, light to deep; fewer where there are fewer different values. */
export function naturalBreaks(values: readonly number[], count: number): readonly Class[] {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const k = Math.min(count, new Set(sorted).size);
  if (k === 0) return [];
  const sums = [0];
  const squares = [0];
  for (const value of sorted) {
    sums.push((sums.at(-1) ?? 0) + value);
    squares.push((squares.at(-1) ?? 0) + value * value);
  }
  /** Squared distances to the mean of values from..to-1. */
  const spread = (from: number, to: number): number => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return Math.max(0, (squares[to] ?? 0) - (squares[from] ?? 0) - (sum * sum) / (to - from));
  };
  // best[j][i]: least spread of the first i values in j runs; cut[j][i]: where the last run begins.
  const best: number[][] = [[0, ...new Array<number>(n).fill(Infinity)]];
  const cut: number[][] = [[]];
  for (let j = 1; j <= k; j++) {
    const row = new Array<number>(n + 1).fill(Infinity);
    const from = new Array<number>(n + 1).fill(0);
    for (let i = j; i <= n; i++) {
      for (let at = j - 1; at < i; at++) {
        // Equal values stay in one class.
        if (at > 0 && sorted[at] === sorted[at - 1]) continue;
        const total = (best[j - 1]?.[at] ?? Infinity) + spread(at, i);
        if (total < (row[i] ?? Infinity)) [row[i], from[i]] = [total, at];
      }
    }
    best.push(row);
    cut.push(from);
  }
  const classes: Class[] = [];
  for (let j = k, to = n; j > 0; j--) {
    const from = cut[j]?.[to] ?? 0;
    classes.unshift({ least: sorted[from] ?? 0, most: sorted[to - 1] ?? 0 });
    to = from;
  }
  return classes;
}

export function classOf(value: number, classes: readonly Class[]): number {
  const at = classes.findIndex(({ most }) => value <= most);
  return at < 0 ? classes.length - 1 : at;
}
