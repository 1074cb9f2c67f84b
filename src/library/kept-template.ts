// A template of files, a folder's or an organisation's, from one build of a session to the next: as long as all that it was read from is
// as it was, it is the same, and what was found in it is said again.

import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import type { Template } from '../template/types.ts';
import type { World } from '../world/types.ts';
import type { Kept } from './kept.ts';

type Make = (world: World, report: Report) => Promise<Template>;

interface Asked {
  readonly of: (world: World) => Promise<unknown>;
  readonly got: unknown;
}

interface Loaded {
  readonly template: Template;
  readonly asked: readonly Asked[];
  readonly told: readonly Diagnostic[];
}

/** @param key says what is asked for, whatever its files hold. @throws what `make` does; nothing is then kept. */
export async function keptTemplate(
  key: string,
  kept: Kept,
  world: World,
  report: Report,
  make: Make,
): Promise<Template> {
  const box = kept.of(`template ${key}`, (): { loaded?: Loaded } => ({}));
  const known = box.loaded;
  if (known && (await areAsTheyWere(known.asked, world))) {
    for (const diagnostic of known.told) report(diagnostic);
    return known.template;
  }
  const asked: Asked[] = [];
  const told: Diagnostic[] = [];
  const template = await make(noting(world, asked), (diagnostic) => {
    told.push(diagnostic);
    report(diagnostic);
  });
  box.loaded = { template, asked, told };
  return template;
}

async function areAsTheyWere(asked: readonly Asked[], world: World): Promise<boolean> {
  for (const { of, got } of asked) if (!isDeepStrictEqual(await of(world), got)) return false;
  return true;
}

/** The world, with what is asked of it and what it gave noted. */
function noting(world: World, asked: Asked[]): World {
  const note = async <T>(of: (world: World) => Promise<T>): Promise<T> => {
    const got = await of(world);
    asked.push({ of, got });
    return got;
  };
  return {
    ...world,
    read: (path, most) => note((one) => one.read(path, most)),
    readWithin: (folder, path, most) => note((one) => one.readWithin(folder, path, most)),
    kind: (path) => note((one) => one.kind(path)),
    list: (path) => note((one) => one.list(path)),
  };
}
