// The one place that uses pptxgenjs. It writes a scratch deck with one chart; the package of that chart's workbook is what every
// chart's own workbook is made in (workbook.ts). The chart's frame on its slide is written as a table's is, for it stands in a
// placeholder, and its part is written in space.ts. Whatever pptxgenjs says on the console fails the build.

import { createRequire } from 'node:module';
import { unpacked } from '../../opc/read-archive.ts';

/** The little of pptxgenjs that is used; its own types describe a default export its CommonJS entry does not have. */
interface Deck {
  addSlide(): { addChart(type: 'bar', data: object[], options: object): unknown };
  write(options: { outputType: 'uint8array' }): Promise<unknown>;
}

/** pptxgenjs reports its mistakes on the process's console, so scratch decks are written one after the other. */
let queue: Promise<unknown> = Promise.resolve();

/** The parts of a workbook behind a chart, by name. */
export function scratchWorkbook(): Promise<ReadonlyMap<string, Uint8Array>> {
  const turn = queue.then(write);
  queue = turn.catch(() => undefined);
  return turn;
}

async function write(): Promise<ReadonlyMap<string, Uint8Array>> {
  // Loaded by require: Node 20.15 to 20.18 take the package's .es.js entry for CommonJS and refuse it.
  const Deck: new () => Deck = createRequire(import.meta.url)('pptxgenjs');
  const complaints: string[] = [];
  const bytes = await listening(complaints, async () => {
    const deck = new Deck();
    deck.addSlide().addChart('bar', [{ name: 'Series', labels: ['Name'], values: [1] }], {
      x: 1,
      y: 1,
      w: 8,
      h: 5,
      chartColors: ['accent1'],
    });
    return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  });
  if (complaints.length > 0) throw new Error(`pptxgenjs: ${complaints.join('; ')}`);
  const parts = unpacked(bytes, 'the scratch deck');
  const name = [...parts.keys()].find((part) => /^ppt\/embeddings\/[^/]+\.xlsx$/.test(part));
  const workbook = name === undefined ? undefined : parts.get(name);
  if (!workbook) throw new Error('pptxgenjs wrote a chart without a workbook');
  return unpacked(workbook, 'the scratch workbook');
}

/** Runs `work` with console.error and console.warn caught. */
async function listening<T>(complaints: string[], work: () => Promise<T>): Promise<T> {
  const { error, warn } = console;
  const note = (...words: unknown[]) => void complaints.push(words.map(String).join(' '));
  console.error = note;
  console.warn = note;
  try {
    return await work();
  } finally {
    console.error = error;
    console.warn = warn;
  }
}
