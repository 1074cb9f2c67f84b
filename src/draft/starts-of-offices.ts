// Where an office before a name may begin. The pattern of such offices holds a whole table of them and up to three words before
// each, and costs more than all others together where it is tried at every word.

import type { CapitalNames } from '../language/draft-words.ts';
import { lazyFor, mostRemembered, remembered } from '../language/lazy.ts';
import { literal } from '../values/literal.ts';

/** Words before an office that are of it, at most: `former Norwegian deputy prime minister`. */
const lead = 3;

interface Told {
  /** Whether an office may begin in it: `Verkehrsminister`, `exministra`. */
  readonly office: boolean;
  /** Where in it a word begins. */
  readonly starts: readonly number[];
}

const toldBy = lazyFor(({ titles }: CapitalNames) => {
  const first = new Set(titles.map((title) => title.split(' ')[0] ?? ''));
  const office = new RegExp([...first].map(literal).join('|') || '[^\\s\\S]', 'iu');
  return remembered(
    (word): Told => ({
      office: office.test(word),
      starts: [...word.matchAll(/(?<![\p{L}’'-])\p{L}/gu)].map(({ index }) => index),
    }),
    mostRemembered.words,
  );
});

export function startsOfOffices(text: string, names: CapitalNames): readonly number[] {
  const tell = toldBy(names);
  const words: { readonly at: number; readonly told: Told }[] = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(' ', at);
    const stop = end < 0 ? text.length : end;
    if (stop > at) words.push({ at, told: tell(text.slice(at, stop)) });
    at = stop + 1;
  }
  const starts: number[] = [];
  let from = 0;
  words.forEach(({ told }, number) => {
    if (!told.office) return;
    for (let word = Math.max(from, number - lead); word <= number; word += 1) {
      const { at, told: own } = words[word] ?? { at: 0, told };
      starts.push(...own.starts.map((start) => at + start));
    }
    from = number + 1;
  });
  return starts;
}
