// The command's one script, with the code that was kept of it, as a module: what the process runs, and what a worker runs.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import type { Built, WorkOrder } from '../task.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeFile, keepCode, readCode } from './code-cache.ts';

/** What `dist/command.js` exports (scripts/build.mjs). */
export interface Command {
  /** The whole command: arguments, files, exit status. */
  readonly main: () => void;
  /** One deck of a batch, in a worker. */
  readonly work: (order: WorkOrder) => Promise<Built>;
  /** The library (src/index.ts). */
  readonly library: () => object;
  /** One deck of a library's compiler, in a worker (src/library/compile-worker.ts). */
  readonly compiling: () => (order: never) => Promise<unknown>;
}

/**
 * What the script evaluates to; it calls `ran` with the name of each part that it loads when it is needed.
 */
type Body = (
  require: NodeJS.Require,
  url: string,
  ran: (part: string) => void,
  module: { exports: Command },
) => void;

export interface Loaded {
  readonly command: Command;
  /** Keeps the code of what has run, where a part has that had not when it was kept before. */
  readonly keep: () => void;
}

/** @param path of the script. */
export function loadCommand(path: string, require: NodeJS.Require): Loaded {
  const source = readFileSync(path);
  const folder = cacheFolder(process.env, process.platform);
  const file = folder && codeFile(folder, path, source);
  const kept = file ? readCode(file) : undefined;
  const script = scriptOf(source, path, kept?.bytecode);
  const known = kept && !script.cachedDataRejected ? kept.parts : undefined;
  const parts = new Set(known);
  return {
    command: exportsOf(script, path, require, (part) => parts.add(part)),
    keep: () => {
      // What was kept comes back from V8 with what is new.
      if (file && (!known || parts.size > known.size)) keepCode(file, parts, () => script.createCachedData());
    },
  };
}

/** For a program that uses the library: V8 has that program's flags, for which no code is kept, and its user's folders are not ours to write in. */
export function loadPlain(path: string, require: NodeJS.Require): Command {
  return exportsOf(scriptOf(readFileSync(path), path), path, require, () => {});
}

function scriptOf(source: Buffer, path: string, bytecode?: Buffer): Script {
  // The build has made it ASCII: read as such, it is a string of one byte a character.
  return new Script(source.toString('latin1'), {
    filename: path,
    ...(bytecode ? { cachedData: bytecode } : {}),
  });
}

function exportsOf(
  script: Script,
  path: string,
  require: NodeJS.Require,
  ran: (part: string) => void,
): Command {
  const module = { exports: {} as Command };
  (script.runInThisContext() as Body)(require, pathToFileURL(path).href, ran, module);
  return module.exports;
}
