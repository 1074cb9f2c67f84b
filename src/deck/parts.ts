// The PowerPoint sections: one for the front, one a # heading, one for the sources, one for the backup. Names
// are unique and never empty: PowerPoint's accessibility checker asks for both.

export interface Parts {
  readonly names: readonly string[];
  /** Begins a part and gives its index. */
  readonly begin: (name: string, instead: string) => number;
}

export function partList(): Parts {
  const names: string[] = [];
  const uses = new Map<string, number>();
  const taken = new Set<string>();
  const begin = (name: string, instead: string): number => {
    const wanted = name.trim() || instead.trim() || '–';
    let unique = wanted;
    let use = uses.get(wanted) ?? 1;
    while (taken.has(unique)) {
      use += 1;
      unique = `${wanted} (${use})`;
    }
    uses.set(wanted, use);
    taken.add(unique);
    names.push(unique);
    return names.length - 1;
  };
  return { names, begin };
}
