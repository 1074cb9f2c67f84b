// `--resume`: beside the decks, in `.briefdeck/`, stands for each what it was made from and what was told of it. A deck for which all that is as it was is
// not built again. By content alone: times of files say nothing on a shared disk.

import { basename, dirname, join } from 'node:path';
import { Refusal } from '../diagnostic/diagnostic.ts';
import { sha256 } from '../world/content-hash.ts';
import { answerToday, type Reading } from '../world/recording-world.ts';
import type { World } from '../world/types.ts';
import type { Built, DeckOptions, Task } from './task.ts';

/** Where a deck's record stands, and what it has to say for the deck to be kept. */
export interface RecordPlace {
  readonly path: string;
  /** A hash of briefdeck itself, of the options, of the outputs and, in a series, of the text. */
  readonly key: string;
}

interface DeckRecord extends Omit<Built, 'isBug' | 'hashes'> {
  readonly briefdeck: 'record';
  readonly key: string;
  readonly readings: readonly Reading[];
  /** SHA-256 of each file written. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** Folders of the package that a deck may hang on. Of `dist/`, what the command loads; the library and types are no part of it. */
const shipped = ['dist', 'assets/fonts', 'assets/hyphenation', 'assets/map', 'assets/templates'];
const loaded = /^dist\/(?!command\.js$|[^/]*\.cjs$)/;

/** What writes a deck's pictures, in the package's own folder or beside it. */
const installed = ['node_modules', '..'].map((folder) => `${folder}/sharp/package.json`);

/** What the decks of this briefdeck depend on beside what they read: its code, what ships with it, and what writes with it; some 15 MB. */
export async function codeHash(world: World): Promise<string> {
  const folders = await Promise.all(
    shipped.map(async (folder) => (await world.listAssets(folder)).map((name) => `${folder}/${name}`)),
  );
  const paths = ['package.json', ...folders.flat().filter((path) => !loaded.test(path)), ...installed];
  const parts = await Promise.all(
    // What is not there, or is a folder, says nothing.
    paths.map(async (path) => `${path} ${await world.asset(path).then(sha256, () => '')}`),
  );
  return sha256(parts.join('\n'));
}

export function recordPlace(task: Task, options: DeckOptions, code: string): RecordPlace {
  const { template, cut, scale, paper, notes, perPage, fonts, strict, allowDraft, provenance } = options;
  const first = task.outputs[0]?.path ?? task.article;
  return {
    path: join(dirname(first), '.briefdeck', `${basename(first)}.json`),
    key: sha256(
      JSON.stringify([
        code,
        task,
        { template, cut, scale, paper, notes, perPage, fonts, strict, allowDraft, provenance },
      ]),
    ),
  };
}

/** @param built written, with the hashes of its files. */
export async function keepRecord(
  { path, key }: RecordPlace,
  { result, diagnostics, hashes = {} }: Built,
  readings: readonly Reading[],
  world: World,
): Promise<void> {
  const record: DeckRecord = {
    briefdeck: 'record',
    key,
    result: { ...result, milliseconds: 0 },
    diagnostics,
    hashes,
    readings,
  };
  await world.write(new Map([[path, new TextEncoder().encode(`${JSON.stringify(record, null, 1)}\n`)]]));
}

/** Decks that need not be built. Files that several were made from are read once. */
export function keptDecks(world: World): (place: RecordPlace) => Promise<Built | undefined> {
  const answers = new Map<string, Promise<string>>();
  const today = (reading: Reading): Promise<string> => {
    const question = JSON.stringify([reading.ask, reading.paths]);
    const known = answers.get(question) ?? answerToday(world, reading);
    answers.set(question, known);
    return known;
  };
  return async ({ path, key }) => {
    try {
      const record = recordOf(await world.read(path));
      if (record?.key !== key) return undefined;
      for (const [file, hash] of Object.entries(record.hashes)) {
        const there = await world.read(file);
        if (!there || sha256(there) !== hash) return undefined;
      }
      for (const reading of record.readings) if ((await today(reading)) !== reading.answer) return undefined;
      const { result, diagnostics, hashes } = record;
      return { result: { ...result, kept: true }, diagnostics, isBug: false, hashes };
    } catch (fault) {
      // What cannot be read is told when the deck is built.
      if (fault instanceof Refusal) return undefined;
      throw fault;
    }
  };
}

/** Undefined for what is no whole record of ours: then the deck is built. */
function recordOf(bytes: Uint8Array | undefined): DeckRecord | undefined {
  if (!bytes) return undefined;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<DeckRecord> | null;
    const isWhole =
      value?.briefdeck === 'record' && value.result && value.diagnostics && value.hashes && value.readings;
    return isWhole ? (value as DeckRecord) : undefined;
  } catch {
    return undefined;
  }
}
