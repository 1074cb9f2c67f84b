// The ids and names that the shapes of a slide are given, in the order in which they are written. Ids are
// unique in a slide, names too: PowerPoint repairs or confuses what is not.

import { legal } from '../values/legal-text.ts';

/** Ids and names of the shapes of one shape tree. 1 is the tree itself. */
export class ShapeNames {
  #last = 1;
  readonly #used = new Map<string, number>();

  id(): number {
    this.#last += 1;
    return this.#last;
  }

  /** `Label`, `Label 2`, `Label 3` … */
  unique(name: string): string {
    const wanted = legal(name).replace(/\s+/g, ' ').trim() || 'Shape';
    let count = (this.#used.get(wanted) ?? 0) + 1;
    let unique = count === 1 ? wanted : `${wanted} ${count}`;
    while (count > 1 && this.#used.has(unique)) {
      count += 1;
      unique = `${wanted} ${count}`;
    }
    this.#used.set(wanted, count);
    if (unique !== wanted) this.#used.set(unique, 1);
    return unique;
  }
}
