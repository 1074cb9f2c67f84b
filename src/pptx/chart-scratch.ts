// The one place that uses pptxgenjs. It writes a scratch deck with a slide for each chart; the chart and its workbook
// are then taken out of the archive and mended (chart-repair.ts, workbook.ts). Every call gets fresh objects, for
// pptxgenjs changes what it is given, and whatever it says on the console fails the build.

import { createRequire } from 'node:module';
import { unpacked } from '../opc/read-archive.ts';
import type { SceneChart } from '../scene/types.ts';
import { legal } from '../values/legal-text.ts';

export interface ScratchChart {
  readonly xml: string;
  readonly workbook: Uint8Array;
}

/** The little of pptxgenjs that is used; its own types describe a default export its CommonJS entry does not have. */
interface Deck {
  addSlide(): { addChart(type: 'bar' | 'line' | 'pie', data: object[], options: object): unknown };
  write(options: { outputType: 'uint8array' }): Promise<unknown>;
}

/** pptxgenjs reports its mistakes on the process's console, so scratch decks are written one after the other. */
let queue: Promise<unknown> = Promise.resolve();

export function scratchCharts(charts: readonly SceneChart[]): Promise<readonly ScratchChart[]> {
  const turn = queue.then(() => write(charts));
  queue = turn.catch(() => undefined);
  return turn;
}

async function write(charts: readonly SceneChart[]): Promise<readonly ScratchChart[]> {
  // Loaded by require: Node 20.15 to 20.18 take the package's .es.js entry for CommonJS and refuse it.
  const Deck: new () => Deck = createRequire(import.meta.url)('pptxgenjs');
  const complaints: string[] = [];
  const bytes = await listening(complaints, async () => {
    const deck = new Deck();
    for (const chart of charts) {
      const type = chart.type === 'line' || chart.type === 'pie' ? chart.type : 'bar';
      deck.addSlide().addChart(type, dataOf(chart), optionsOf(chart));
    }
    return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  });
  if (complaints.length > 0) throw new Error(`pptxgenjs: ${complaints.join('; ')}`);
  const parts = unpacked(bytes, 'the scratch deck');
  return charts.map((_, index) => scratchChart(parts, index + 1));
}

/** Fresh objects for each call. */
function dataOf(chart: SceneChart): object[] {
  const series = chart.type === 'pie' ? chart.series.slice(0, 1) : chart.series;
  return series.map(({ name, values }) => ({
    name: legal(name),
    labels: chart.categories.map(legal),
    values: chart.categories.map((_, index) => values[index] ?? null),
  }));
}

function optionsOf(chart: SceneChart): object {
  return {
    x: inches(1),
    y: inches(1),
    w: inches(8),
    h: inches(5),
    barDir: chart.type === 'bar' ? 'bar' : 'col',
    barGrouping: chart.type === 'stacked' ? 'stacked' : 'clustered',
    // As many as there may be points: for a colour too few it would draw one by lot.
    chartColors: Array.from(
      { length: Math.max(2, chart.series.length, chart.categories.length) },
      () => 'accent1',
    ),
    showLegend: chart.legend,
    showTitle: false,
    showValue: true,
    displayBlanksAs: 'gap',
    chartArea: { roundedCorners: false },
  };
}

/** pptxgenjs takes numbers from 100 up for EMU. */
function inches(value: number): number {
  if (!(value < 100)) throw new RangeError(`${value} inches would be read as EMU`);
  return value;
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

/** The chart of slide `number`, found by relationship: chart parts are numbered across all decks of a process. */
function scratchChart(parts: ReadonlyMap<string, Uint8Array>, number: number): ScratchChart {
  const read = (name: string): Uint8Array => {
    const bytes = parts.get(name);
    if (!bytes) throw new Error(`pptxgenjs wrote no ${name}`);
    return bytes;
  };
  const rels = (part: string) =>
    Buffer.from(read(part.replace(/([^/]+)$/, '_rels/$1.rels'))).toString('utf8');
  const target = (xml: string, folder: string) =>
    new RegExp(`Target="[^"]*/(${folder}/[^"]+)"`).exec(xml)?.[1] ?? '';
  const chart = `ppt/${target(rels(`ppt/slides/slide${number}.xml`), 'charts')}`;
  const workbook = `ppt/${target(rels(chart), 'embeddings')}`;
  return { xml: Buffer.from(read(chart)).toString('utf8'), workbook: read(workbook) };
}
