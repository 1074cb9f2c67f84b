// A world that remembers what it was asked and what it answered, as hashes: what was made from the answers is as it would be made today where the
// same questions still get them.

import { sha256 } from './content-hash.ts';
import type { World } from './types.ts';

/** A question to a world, and a hash of its answer. Data only. */
export interface Reading {
  readonly ask: 'read' | 'readWithin' | 'kind' | 'list';
  /** The paths it was asked with. */
  readonly paths: readonly string[];
  readonly answer: string;
}

export interface RecordingWorld extends World {
  /** Each question once, in the order in which they were first asked. */
  readings(): readonly Reading[];
}

export function recordingWorld(world: World): RecordingWorld {
  const found = new Map<string, Reading>();
  const noted = <T>(ask: Reading['ask'], paths: readonly string[], answer: T): T => {
    const key = JSON.stringify([ask, paths]);
    if (!found.has(key)) found.set(key, { ask, paths, answer: hashOf(answer) });
    return answer;
  };
  return {
    ...world,
    read: async (path, most) => noted('read', [path], await world.read(path, most)),
    readWithin: async (folder, path, most) =>
      noted('readWithin', [folder, path], await world.readWithin(folder, path, most)),
    kind: async (path) => noted('kind', [path], await world.kind(path)),
    list: async (path) => noted('list', [path], await world.list(path)),
    readings: () => [...found.values()],
  };
}

/** What the question is answered with today. @throws Refusal where the system does not tell. */
export async function answerToday(world: World, { ask, paths }: Reading): Promise<string> {
  const [one = '', other = ''] = paths;
  switch (ask) {
    case 'read':
      return hashOf(await world.read(one));
    case 'readWithin':
      return hashOf(await world.readWithin(one, other));
    case 'kind':
      return hashOf(await world.kind(one));
    case 'list':
      return hashOf(await world.list(one));
  }
}

const hashOf = (answer: unknown): string =>
  answer instanceof Uint8Array ? sha256(answer) : JSON.stringify(answer ?? null);
