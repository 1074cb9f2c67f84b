// Random articles, templates, brands and originals: a few of each in every run of the tests, any number with `npm run fuzz`
// (docs/fuzzing.md). One seed an article, so that a fault is found again by its number alone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds, trial } from './trials.ts';

const {
  BRIEFDECK_FUZZ,
  BRIEFDECK_FUZZ_FROM,
  BRIEFDECK_FUZZ_KIND,
  BRIEFDECK_FUZZ_SECONDS,
  BRIEFDECK_FUZZ_KEEP,
} = process.env;
const runs = BRIEFDECK_FUZZ === undefined ? undefined : Number(BRIEFDECK_FUZZ);
const from = Number(BRIEFDECK_FUZZ_FROM ?? 0);
const few = { articles: 4, templates: 2, brands: 1, originals: 2 };
const wanted = kinds.filter((kind) => BRIEFDECK_FUZZ_KIND === undefined || kind === BRIEFDECK_FUZZ_KIND);

/** Said, and kept where a later run can go on. */
function keep(kind: string, next: number, faults: readonly string[]): void {
  if (runs === undefined) return;
  const heap = Math.round(process.memoryUsage().heapUsed / 1e6);
  console.log(`fuzz: ${kind}: next ${next}, ${faults.length} faults, heap ${heap} MB`);
  if (!BRIEFDECK_FUZZ_KEEP) return;
  mkdirSync(dirname(BRIEFDECK_FUZZ_KEEP), { recursive: true });
  writeFileSync(`${BRIEFDECK_FUZZ_KEEP}.${kind}.json`, JSON.stringify({ next, faults }, null, 2));
}

describe.each(wanted)('%s by chance', (kind) => {
  it('become sound decks with every word, the same each time', { timeout: 0 }, async () => {
    const count = runs ?? few[kind];
    const end = BRIEFDECK_FUZZ_SECONDS
      ? performance.now() + 1000 * Number(BRIEFDECK_FUZZ_SECONDS)
      : Number.POSITIVE_INFINITY;
    const faults: string[] = [];
    let seed = from;
    for (; seed < from + count && performance.now() < end; seed += 1) {
      const found = await trial(kind, seed).catch((fault: unknown) => [
        `thrown: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
      ]);
      faults.push(...found.map((fault) => `${kind} ${seed}: ${fault}`));
      if ((seed + 1) % 100 === 0) keep(kind, seed + 1, faults);
    }
    keep(kind, seed, faults);
    expect(faults).toEqual([]);
  });
});
